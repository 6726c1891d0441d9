//! Whether the registry's numbers agree with themselves, its order is safe and its dates are fresh.

use super::{Channel, Contact, DEFAULT_AUDIENCE, OperatorKind, Reach, Registry, WhoAnswers};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, Spanned};
use crate::source::Date;
use crate::source::toml::advice;

/// Reports everything that is wrong with the registry as a whole.
pub(in crate::catalog) fn check(registry: &Registry, today: Date, out: &mut Diagnostics) {
    for contact in registry.contacts.values() {
        for channel in &contact.channels {
            check_channel(channel, out);
        }
        check_fresh(contact, today, out);
        if contact.may_be_shown() && contact.shown_channels().next().is_none() {
            out.push(
                Diagnostic::error(
                    Code::ContactInvalid,
                    format!("`{}` has no channel that may be shown", contact.id.value),
                )
                .at(&contact.id.place)
                .help("add a channel with a verified source, or set `display = false`"),
            );
        }
    }
    for (audience, ids) in &registry.ordering {
        check_order(registry, audience, ids, out);
    }
    if !registry.ordering.contains_key(DEFAULT_AUDIENCE) || registry.emergency().is_none() {
        out.push(
            Diagnostic::error(
                Code::ContactOrder,
                format!("[ordering] needs `{DEFAULT_AUDIENCE}` with an emergency contact"),
            )
            .in_file("data/contacts.toml")
            .why("it is the order of every page that does not say for whom it is"),
        );
    }
    for rejected in &registry.rejected {
        known(registry, &rejected.instead, out);
    }
    check_labels(registry, out);
}

/// Says so when an id is not in the registry.
pub(in crate::catalog) fn known(registry: &Registry, id: &Spanned<String>, out: &mut Diagnostics) -> bool {
    if registry.contacts.contains_key(&id.value) {
        return true;
    }
    let ids: Vec<_> = registry.contacts.keys().map(String::as_str).collect();
    let said = Said::new("contact-unknown").text("contact", &id.value);
    out.push(
        Diagnostic::said(Severity::Error, Code::ContactUnknown, said)
            .at(&id.place)
            .advising(advice(&id.value, &ids)),
    );
    false
}

/// A contact in an order that no page shows. Hidden on purpose it is worth a hint; no longer in force
/// or no longer confirmed, somebody has to look.
fn left_out(registry: &Registry, id: &Spanned<String>) -> Diagnostic {
    let hidden = registry.contacts.get(&id.value).is_some_and(|contact| !contact.display);
    let message = format!("`{}` stands in this order and is shown on no page", id.value);
    let diagnostic = match hidden {
        true => Diagnostic::hint(Code::ContactHidden, message),
        false => Diagnostic::warning(Code::ContactHidden, message),
    };
    diagnostic.at(&id.place).help("take it out of the order, or let somebody check it and change its entry")
}

/// An order starts with the emergency line, and for people it may be happening to a confidential
/// line stands before any police line.
pub(in crate::catalog) fn check_order(
    registry: &Registry,
    audience: &str,
    ids: &[Spanned<String>],
    out: &mut Diagnostics,
) {
    let mut shown = Vec::new();
    for id in ids {
        if known(registry, id, out) {
            match registry.shown(&id.value) {
                Some(contact) => shown.push((id, contact)),
                None => out.push(left_out(registry, id)),
            }
        }
    }
    let unsafe_order = |place: &Place, message: String| {
        Diagnostic::error(Code::ContactOrder, message)
            .at(place)
            .why("the order can decide who hears of somebody first")
    };
    match shown.first() {
        Some((_, first)) if first.kind == OperatorKind::Emergency => {}
        Some((id, _)) => out.push(
            unsafe_order(
                &id.place,
                format!("the order `{audience}` does not start with the emergency contact"),
            )
            .help("put the emergency contact first"),
        ),
        None => {}
    }
    if audience != DEFAULT_AUDIENCE {
        return;
    }
    let police = shown.iter().position(|(_, contact)| contact.who() == WhoAnswers::LawEnforcement);
    let confidential =
        shown.iter().position(|(_, contact)| contact.who() == WhoAnswers::NonprofitConfidential);
    if let Some(police) = police
        && confidential.is_none_or(|confidential| confidential > police)
        && let Some((id, _)) = shown.get(police)
    {
        out.push(
            unsafe_order(&id.place, format!("`{}` stands before any confidential line", id.value))
                .help("put a confidential line before the police line"),
        );
    }
}

fn check_labels(registry: &Registry, out: &mut Diagnostics) {
    for who in WhoAnswers::ALL {
        let needed =
            registry.contacts.values().any(|contact| contact.may_be_shown() && contact.who() == *who);
        if needed && !registry.labels.contains_key(who.key()) {
            out.push(
                Diagnostic::error(Code::KeyMissing, format!("[labels] needs `{}`", who.key()))
                    .in_file("data/contacts.toml")
                    .why("a number is never shown without saying who answers"),
            );
        }
    }
}

fn check_fresh(contact: &Contact, today: Date, out: &mut Diagnostics) {
    if contact.verify_by.value >= today || !contact.may_be_shown() {
        return;
    }
    out.push(
        Diagnostic::warning(
            Code::ContactStale,
            format!("`{}` had to be checked by {}", contact.id.value, contact.verify_by.value),
        )
        .at(&contact.verify_by.place)
        .why(format!("it was last checked on {}, and numbers change", contact.last_checked))
        .help("call or open every channel, then move `last_checked` and `verify_by` forward"),
    );
}

fn check_channel(channel: &Channel, out: &mut Diagnostics) {
    let invalid = |message: String| {
        Diagnostic::error(Code::ContactInvalid, message)
            .at(&head(&channel.place))
            .why("two forms of one number that differ lead some readers to a stranger")
    };
    match &channel.reach {
        Reach::Number { display, e164, vanity, .. } => {
            if let Some(e164) = e164
                && !same_number(display, e164)
            {
                out.push(invalid(format!("`{display}` and `{e164}` are not the same number")));
            }
            if let Some(vanity) = vanity
                && national(&keypad(vanity)) != national(&digits(display))
            {
                out.push(invalid(format!("`{vanity}` spells {}, not `{display}`", keypad(vanity))));
            }
            if digits(display).is_empty() || display.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()) {
                out.push(invalid(format!("`{display}` is not written in the digits 0 to 9")));
            }
        }
        Reach::Text { number, vanity, .. } => {
            if let Some(vanity) = vanity
                && keypad(vanity) != *number
            {
                out.push(invalid(format!("`{vanity}` spells {}, not `{number}`", keypad(vanity))));
            }
        }
        Reach::Page { .. } | Reach::Mail { .. } => {}
    }
}

/// The first line of a channel's table.
fn head(place: &Place) -> Place {
    let first = place.text().lines().next().unwrap_or("").len() as u32;
    Place {
        span: crate::diag::Span { start: place.span.start, end: place.span.start + first },
        ..place.clone()
    }
}

/// Whether a national form and an E.164 form are one number: `+`, a country code of one to three
/// digits, then the national digits without their trunk prefix.
fn same_number(display: &str, e164: &str) -> bool {
    let Some(international) = e164.strip_prefix('+') else {
        return false;
    };
    if !(8..=15).contains(&international.len()) || !international.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let written = digits(display);
    if written == international {
        return true;
    }
    let forms =
        [written.as_str(), written.trim_start_matches('0'), written.strip_prefix('1').unwrap_or(&written)];
    forms.iter().any(|national| {
        !national.is_empty()
            && international.strip_suffix(national).is_some_and(|country| (1..=3).contains(&country.len()))
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// North American numbers are written with and without the leading 1.
fn national(digits: &str) -> &str {
    if digits.len() == 11 { digits.strip_prefix('1').unwrap_or(digits) } else { digits }
}

/// The digits that the letters stand for on a phone's keypad (ITU-T E.161).
pub(in crate::catalog) fn keypad(vanity: &str) -> String {
    vanity
        .chars()
        .filter_map(|c| match c.to_ascii_uppercase() {
            digit @ '0'..='9' => Some(digit),
            'A'..='C' => Some('2'),
            'D'..='F' => Some('3'),
            'G'..='I' => Some('4'),
            'J'..='L' => Some('5'),
            'M'..='O' => Some('6'),
            'P'..='S' => Some('7'),
            'T'..='V' => Some('8'),
            'W'..='Z' => Some('9'),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::contact::read;
    use crate::diag::SourceFile;

    const TODAY: Date = Date { year: 2026, month: 11, day: 22 };

    fn contact(id: &str, kind: &str, rest: &str) -> String {
        format!(
            "[[contact]]\nid = \"{id}\"\noperator = \"O\"\nkind = \"{kind}\"\nconfidential = true\nstatus = \"current\"\n\
             confidence = \"verified\"\ndisplay = true\nhours = \"always\"\nlast_checked = 2026-01-01\n\
             verify_by = 2027-01-01\nsources = [{{ name = \"S\", date = \"2026\" }}]\n[[contact.channel]]\n{rest}\n"
        )
    }

    fn codes(toml: &str) -> Vec<&'static str> {
        let source = SourceFile::new("data/contacts.toml", toml);
        let mut out = Diagnostics::new();
        let registry = read(&source, &mut out);
        check(&registry, TODAY, &mut out);
        out.sorted().iter().map(|diagnostic| diagnostic.code.name()).collect()
    }

    fn with_order(contacts: &str) -> String {
        format!(
            "[ordering]\naffected = [\"e\"]\n[labels]\nemergency = \"E\"\nnonprofit-confidential = \"N\"\n\
             law-enforcement = \"P\"\n{}{contacts}",
            contact("e", "emergency", "kind = \"phone\"\ndisplay = \"911\"")
        )
    }

    #[test]
    fn forms_of_one_number_agree() {
        for channel in [
            "kind = \"phone\"\ndisplay = \"1-877-447-4847\"\nvanity = \"1-877-4-HSI-TIP\"\ne164 = \"+18774474847\"",
            "kind = \"phone\"\ndisplay = \"08000 121 700\"\ne164 = \"+448000121700\"",
            "kind = \"phone\"\ndisplay = \"800 5533 000\"\ne164 = \"+528005533000\"",
            "kind = \"sms\"\nnumber = \"233733\"\nvanity = \"BEFREE\"",
        ] {
            assert_eq!(codes(&with_order(&contact("a", "nonprofit", channel))), [""; 0], "{channel}");
        }
    }

    #[test]
    fn forms_that_differ_are_refused() {
        for channel in [
            "kind = \"phone\"\ndisplay = \"1-877-447-4847\"\nvanity = \"1-877-4-HSI-TOP\"",
            "kind = \"phone\"\ndisplay = \"1-855-352-7233\"\nvanity = \"1-855-FLA-SAVE\"",
            "kind = \"phone\"\ndisplay = \"1-877-447-4847\"\ne164 = \"+18774474848\"",
            "kind = \"phone\"\ndisplay = \"1-877-447-4847\"\ne164 = \"18774474847\"",
            "kind = \"sms\"\nnumber = \"233733\"\nvanity = \"BEFORE\"",
            "kind = \"phone\"\ndisplay = \"١-٨٧٧\"",
            "kind = \"web\"\nurl = \"humantrafficking\"",
        ] {
            assert!(
                codes(&with_order(&contact("a", "nonprofit", channel))).contains(&"contact-invalid"),
                "{channel}"
            );
        }
    }

    #[test]
    fn a_police_line_may_not_come_before_every_confidential_line() {
        let phone = "kind = \"phone\"\ndisplay = \"1-877-447-4847\"";
        let toml = with_order(&(contact("p", "law-enforcement", phone) + &contact("n", "nonprofit", phone)));
        let order = |ids: &str| codes(&toml.replace("[\"e\"]", ids));
        assert_eq!(order("[\"e\", \"n\", \"p\"]"), [""; 0]);
        assert_eq!(order("[\"e\", \"p\", \"n\"]"), ["contact-order"]);
        assert_eq!(order("[\"n\", \"e\", \"p\"]"), ["contact-order"]);
        assert_eq!(order("[\"e\", \"m\"]"), ["contact-unknown"]);
    }

    #[test]
    fn a_contact_past_its_day_is_a_warning() {
        let toml = with_order("").replace("2027-01-01", "2026-11-21");
        assert_eq!(codes(&toml), ["contact-stale"]);
    }
}
