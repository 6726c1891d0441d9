//! Names of attributes, as far as rules ask for them.

/// The name of an attribute that a rule asks for, or the family of names that it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::audit) enum Key {
    Abbr,
    Action,
    Alt,
    AriaDescription,
    AriaHidden,
    AriaLabel,
    AriaPlaceholder,
    AriaRoledescription,
    AriaValuetext,
    Background,
    Cite,
    Class,
    Content,
    Contenteditable,
    Controls,
    /// `data`.
    Data,
    DataBorrowed,
    DataContact,
    DataContactBlock,
    DataExit,
    DataStale,
    DataStatus,
    Dir,
    For,
    Formaction,
    Hidden,
    Href,
    Hreflang,
    HttpEquiv,
    Id,
    Imagesrcset,
    Inert,
    Label,
    Lang,
    Manifest,
    Name,
    Ping,
    Placeholder,
    Popover,
    Poster,
    Property,
    Rel,
    Src,
    Srcdoc,
    Srcset,
    Style,
    Summary,
    Tabindex,
    Title,
    Value,
    /// Any other `data-…`.
    OtherData,
    /// `on…`: a script.
    Event,
    /// A name that no rule asks for.
    Other,
}

impl Key {
    /// The key of a name, which is in small letters.
    pub(in crate::audit) fn of(name: &str) -> Self {
        let known = if name.len() <= 8 { Self::of_short(name) } else { Self::of_long(name) };
        match known {
            Some(key) => key,
            None if name.starts_with("data-") => Self::OtherData,
            None if name.starts_with("on") => Self::Event,
            None => Self::Other,
        }
    }

    /// A match for each length, so that most names are found after two or three comparisons.
    fn of_short(name: &str) -> Option<Self> {
        match name.len() {
            2 => match name {
                "id" => Some(Self::Id),
                _ => None,
            },
            3 => match name {
                "dir" => Some(Self::Dir),
                "rel" => Some(Self::Rel),
                "for" => Some(Self::For),
                "src" => Some(Self::Src),
                "alt" => Some(Self::Alt),
                _ => None,
            },
            4 => match name {
                "href" => Some(Self::Href),
                "lang" => Some(Self::Lang),
                "name" => Some(Self::Name),
                "cite" => Some(Self::Cite),
                "data" => Some(Self::Data),
                "ping" => Some(Self::Ping),
                "abbr" => Some(Self::Abbr),
                _ => None,
            },
            5 => match name {
                "class" => Some(Self::Class),
                "value" => Some(Self::Value),
                "title" => Some(Self::Title),
                "label" => Some(Self::Label),
                "style" => Some(Self::Style),
                "inert" => Some(Self::Inert),
                _ => None,
            },
            6 => match name {
                "hidden" => Some(Self::Hidden),
                "srcset" => Some(Self::Srcset),
                "srcdoc" => Some(Self::Srcdoc),
                "poster" => Some(Self::Poster),
                "action" => Some(Self::Action),
                _ => None,
            },
            7 => match name {
                "content" => Some(Self::Content),
                "popover" => Some(Self::Popover),
                "summary" => Some(Self::Summary),
                _ => None,
            },
            8 => match name {
                "hreflang" => Some(Self::Hreflang),
                "tabindex" => Some(Self::Tabindex),
                "property" => Some(Self::Property),
                "controls" => Some(Self::Controls),
                "manifest" => Some(Self::Manifest),
                _ => None,
            },
            _ => None,
        }
    }

    fn of_long(name: &str) -> Option<Self> {
        Some(match name {
            "data-exit" => Self::DataExit,
            "data-stale" => Self::DataStale,
            "data-status" => Self::DataStatus,
            "data-contact" => Self::DataContact,
            "data-borrowed" => Self::DataBorrowed,
            "data-contact-block" => Self::DataContactBlock,
            "aria-label" => Self::AriaLabel,
            "aria-hidden" => Self::AriaHidden,
            "aria-description" => Self::AriaDescription,
            "aria-placeholder" => Self::AriaPlaceholder,
            "aria-roledescription" => Self::AriaRoledescription,
            "aria-valuetext" => Self::AriaValuetext,
            "http-equiv" => Self::HttpEquiv,
            "background" => Self::Background,
            "formaction" => Self::Formaction,
            "imagesrcset" => Self::Imagesrcset,
            "placeholder" => Self::Placeholder,
            "contenteditable" => Self::Contenteditable,
            _ => return None,
        })
    }

    /// Whether attributes of different names have this key.
    pub(super) fn has_many_names(self) -> bool {
        matches!(self, Self::OtherData | Self::Event | Self::Other)
    }
}

/// A set of [`Key`]s.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::audit) struct Keys(u64);

impl Keys {
    /// The set of these keys.
    pub(in crate::audit) const fn of(keys: &[Key]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < keys.len() {
            set |= 1 << keys[index] as u64;
            index += 1;
        }
        Self(set)
    }

    /// Whether a key is in the set.
    pub(in crate::audit) fn has(self, key: Key) -> bool {
        self.0 & (1 << key as u64) != 0
    }

    /// Whether a key is in both sets.
    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Puts a key into the set.
    pub(super) fn add(&mut self, key: Key) {
        self.0 |= 1 << key as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_no_rule_asks_for_are_known_by_their_family() {
        for (name, key) in [
            ("id", Key::Id),
            ("data-contact", Key::DataContact),
            ("data-contact-card", Key::OtherData),
            ("data", Key::Data),
            ("onclick", Key::Event),
            ("on", Key::Event),
            ("type", Key::Other),
            ("ariá", Key::Other),
        ] {
            assert_eq!(Key::of(name), key, "{name}");
        }
    }

    #[test]
    fn every_key_has_its_own_place_in_a_set() {
        assert!((Key::Other as u32) < u64::BITS);
        let set = Keys::of(&[Key::Id, Key::Other]);
        assert!(set.has(Key::Id) && set.has(Key::Other) && !set.has(Key::Href));
    }
}
