// Whether a person could see the contact block: what Chromium says of its boxes, and what is really
// painted where its numbers stand.

/** The least contrast between the lightest and the darkest pixel of a printed number. */
const LEAST_CONTRAST = 3;

/** Faults of the block on the page as it stands, in words; none when everything can be seen. */
async function unseen(page, reader, { width, media, pixels }) {
  const faults = await page.evaluate(hidden, media.media === "screen");
  if (faults.length > 0 || !pixels) return faults;
  // The window grows to the page's length, so that a picture needs no scrolling; then it is measured
  // anew, because the page may answer to the window's height.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 16000) });
  return unpainted(page, reader, 3);
}

/** Numbers that are not painted. A frame can be older than the boxes, so a fault is looked at again. */
async function unpainted(page, reader, n_tries) {
  const { places, box } = await page.evaluate(numbers);
  if (box.width < 1 || box.height < 1) return ["the block lies outside of the page"];
  const shot = await page.screenshot({ clip: box, animations: "disabled", type: "jpeg", quality: 90 });
  const faults = await reader.evaluate(readPixels, { shot: shot.toString("base64"), places, least: LEAST_CONTRAST });
  return faults.length > 0 && n_tries > 1 ? unpainted(page, reader, n_tries - 1) : faults;
}

/** Runs in the page: boxes, visibility, and, on a screen, what lies on top of a link. */
function hidden(cover) {
  const faults = [];
  const blocks = document.querySelectorAll("[data-contact-block]");
  if (blocks.length !== 1) return [`${blocks.length} contact blocks`];
  const [block] = blocks;
  const named = (element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}"`;
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const parts = [block, ...block.querySelectorAll("[data-contact], .contact-name, .contact-who, a, a bdi[dir=ltr]")];
  for (const part of parts) {
    const { width, height } = part.getBoundingClientRect();
    if (!seen(part)) faults.push(`${named(part)} is not visible`);
    else if (width < 8 || height < 8) faults.push(`${named(part)} is ${width} by ${height} px`);
    else if (parseFloat(getComputedStyle(part).fontSize) < 12) faults.push(`${named(part)} is written in ${getComputedStyle(part).fontSize}`);
  }
  // What lies over a link takes the place where a finger would touch it.
  for (const link of cover ? block.querySelectorAll("a") : []) {
    link.scrollIntoView({ block: "center", behavior: "instant" });
    const box = link.getClientRects()[0];
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    if (!top) faults.push(`${named(link)} is outside of the window`);
    else if (!link.contains(top)) faults.push(`${named(link)} is covered by ${top.tagName.toLowerCase()}.${top.className}`);
  }
  scrollTo({ top: 0, behavior: "instant" });
  return faults;
}

/** Runs in the page: where in the window the block and its printed numbers are. */
function numbers() {
  const block = document.querySelector("[data-contact-block]");
  // An underline is no number: it must not make a blank one look painted.
  for (const element of block.querySelectorAll("a, a *")) element.style.setProperty("text-decoration", "none", "important");
  const whole = block.getBoundingClientRect();
  const [left, top] = [Math.max(0, Math.floor(whole.left)), Math.max(0, Math.floor(whole.top))];
  const box = { x: left, y: top, width: Math.min(innerWidth, Math.ceil(whole.right)) - left, height: Math.min(innerHeight, Math.ceil(whole.bottom)) - top };
  const places = [...block.querySelectorAll("a bdi[dir=ltr]")].map((number) => {
    const { x, y, width, height } = number.getClientRects()[0];
    return { text: number.textContent, x: x - left, y: y - top, width, height };
  });
  return { places, box };
}

/** Runs in an empty page of ours: the contrast that the pixels of each number really have. */
async function readPixels({ shot, places, least }) {
  const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  paint.drawImage(image, 0, 0);
  const linear = Array.from({ length: 256 }, (_, channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  const faults = [];
  for (const { text, x, y, width, height } of places) {
    const { data } = paint.getImageData(Math.round(x), Math.round(y), Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    let [darkest, lightest] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const light = 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
    const contrast = (lightest + 0.05) / (darkest + 0.05);
    if (contrast < least) faults.push(`"${text}" is painted with a contrast of ${contrast.toFixed(1)}`);
  }
  return faults;
}

/** The ways in which every sampled page is looked at; where `pixels`, painted numbers are measured. */
export const LOOKS = [
  { name: "light 360 px", media: { media: "screen", colorScheme: "light" }, width: 360, pixels: true },
  { name: "dark 360 px", media: { media: "screen", colorScheme: "dark" }, width: 360, pixels: false },
  { name: "light 1280 px", media: { media: "screen", colorScheme: "light" }, width: 1280, pixels: false },
  { name: "dark 1280 px", media: { media: "screen", colorScheme: "dark" }, width: 1280, pixels: true },
  { name: "print", media: { media: "print", colorScheme: "light" }, width: 794, pixels: true },
];

/** Looks at an opened page in each of the given ways; says what could not be seen in which. */
export async function unseenIn(page, looks, reader) {
  const faults = [];
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.emulateMedia(look.media);
    const found = await unseen(page, reader, look);
    faults.push(...found.map((fault) => `${look.name}: ${fault}`));
  }
  return faults;
}
