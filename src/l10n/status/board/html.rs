//! Writes HTML in which nothing that a person wrote can be markup.

use std::fmt::Display;

/// A page that is being written.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup of the program itself. What is not known before a run cannot be given here.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text, or the value of an attribute in double quotes.
    pub(super) fn text(&mut self, text: impl Display) -> &mut Self {
        for character in text.to_string().chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // A parser would drop or replace it.
                control if control.is_control() && !control.is_whitespace() => self.0.push('\u{FFFD}'),
                plain => self.0.push(plain),
            }
        }
        self
    }

    /// A number, thousands apart.
    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        let digits = number.to_string();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                self.0.push(',');
            }
            self.0.push(digit);
        }
        self
    }

    /// A number with its noun.
    pub(super) fn counted(&mut self, number: usize, one: &'static str, many: &'static str) -> &mut Self {
        self.number(number).raw(" ").raw(if number == 1 { one } else { many })
    }

    /// The page.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_never_markup() {
        let mut html = Html::default();
        html.raw("<p>").text("<b a='\"'>&\u{1b}").raw("</p>").number(12_345).raw(" ").number(999);
        assert_eq!(html.finish(), "<p>&lt;b a=&#39;&quot;&#39;&gt;&amp;\u{FFFD}</p>12,345 999");
    }
}
