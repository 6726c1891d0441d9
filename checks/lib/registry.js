// The contact registry as a reader of `data/contacts.toml` understands it: who may be shown, in which
// order, by which channels, printed and linked how.

import { campaigns, readToml } from "./sites.js";

const registry = readToml("data/contacts.toml");
const byId = new Map(registry.contact.map((contact) => [contact.id, contact]));

/** The words that say who answers, in the source language, by who answers. */
export const labels = registry.labels;

const mayBeShown = (contact) =>
  contact.display === true && contact.status === "current" && contact.confidence === "verified";

/** Who answers: the key of the label, and the class that tells the cards apart. */
export function who({ kind, confidential }) {
  if (kind === "emergency") return { label: "emergency", class: "contact-emergency" };
  if (kind === "law-enforcement") return { label: "law-enforcement", class: "contact-police" };
  if (kind === "nonprofit" && confidential) return { label: "nonprofit-confidential", class: "contact-confidential" };
  if (kind === "nonprofit") return { label: "nonprofit-shares", class: "contact-nonprofit" };
  return { label: confidential ? "government-confidential" : "government-shares", class: "contact-government" };
}

/** The contacts that a file's block must show, in order, each as `{ id, who, channels }`. */
export function expectedContacts({ campaign, speaker }) {
  const audience = speaker?.meta.audiences?.[0] ?? "affected";
  const order =
    speaker?.meta.contacts ?? campaigns.get(campaign).ordering?.[audience] ?? registry.ordering[audience];
  return order
    .map((id) => byId.get(id))
    .filter((contact) => contact && mayBeShown(contact))
    .map((contact) => ({ id: contact.id, who: who(contact), channels: channels(contact) }));
}

/** Channels that are verified; no office desks, no e-mail, and no second link to the same page. */
function channels(contact) {
  const links = new Set();
  const shown = [];
  for (const channel of contact.channel) {
    if ((channel.confidence ?? contact.confidence) !== "verified") continue;
    if (channel.kind === "phone-office" || channel.kind === "email") continue;
    const href = hrefOf(channel);
    const again = links.has(href);
    links.add(href);
    if (channel.kind === "web" && again) continue;
    shown.push({ kind: channel.kind, href, printed: printed(channel), vanity: channel.kind === "sms" ? undefined : channel.vanity });
  }
  return shown;
}

function hrefOf(channel) {
  if (channel.kind === "sms") {
    return `sms:${channel.number}${channel.keyword ? `?&body=${channel.keyword}` : ""}`;
  }
  if (channel.url) return channel.url;
  return `tel:${channel.dial ?? channel.e164 ?? channel.display.replace(/[^0-9]/g, "")}`;
}

/** What must stand between `<bdi dir="ltr">` and `</bdi>` in the channel's link, in order. */
function printed(channel) {
  if (channel.kind === "sms") return [channel.keyword, channel.number].filter(Boolean);
  if (channel.url) return [new URL(channel.url).host];
  return [channel.display];
}

/** Every link of every contact that may be shown. */
export const registered = new Set(
  registry.contact.filter(mayBeShown).flatMap((contact) => channels(contact).map((channel) => channel.href)),
);
