//! The stable names of all faults.

use std::fmt;

/// Declares the codes: variant, printed name, and what the code stands for.
macro_rules! codes {
    ($($variant:ident $name:literal $about:literal)*) => {
        /// The stable name of a kind of fault, such as `contact-unregistered`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $about] $variant,)*
        }

        impl Code {
            /// Every code, in the order of this file.
            pub const ALL: &[Code] = &[$(Code::$variant),*];

            /// The name printed between brackets.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// One sentence about what the code stands for.
            pub fn about(self) -> &'static str {
                match self { $(Self::$variant => $about),* }
            }
        }
    };
}

codes! {
    // the program itself
    Internal "internal" "The program failed; this is a fault of its own and of no file."
    // source: the disk
    FileUnreadable "file-unreadable" "A file or folder could not be read."
    FileNotRegular "file-not-regular" "Something that is neither a file nor a folder stands among the inputs."
    FileTooLarge "file-too-large" "A file is larger than its kind may be."
    FileNotUtf8 "file-not-utf8" "A text file is not UTF-8."
    FileHasNul "file-has-nul" "A text file contains a NUL byte."
    FileHasBom "file-has-bom" "A text file starts with a byte order mark."
    FileEmpty "file-empty" "A file that should say something is empty."
    FileUnexpected "file-unexpected" "A file lies where the program does not look for its kind."
    LinkLeavesRoot "link-leaves-root" "A symbolic link points out of the project."
    LinkBroken "link-broken" "A symbolic link points to itself or to nothing."
    NameInvalid "name-invalid" "A file or folder name cannot become part of a web address."
    // diag
    MoreFaults "more-faults" "A file has more faults than are told at once."
    // source: TOML
    TomlSyntax "toml-syntax" "A file or front matter is not TOML."
    KeyUnknown "key-unknown" "A key that nothing reads."
    KeyMissing "key-missing" "A key that must be there is not."
    ValueType "value-type" "A value is of another type than the key takes."
    ValueInvalid "value-invalid" "A value of the right type that makes no sense here."
    // source: project
    ConfigMissing "config-missing" "There is no handbill.toml."
    LocaleInvalid "locale-invalid" "A locale id is not canonical BCP 47."
    LocaleUnknown "locale-unknown" "A locale that handbill.toml does not list."
    LocaleUnasked "locale-unasked" "A folder holds a locale that handbill.toml does not list."
    // text: Markdown
    FrontMatterMissing "front-matter-missing" "A page does not open with front matter."
    FrontMatterOpen "front-matter-open" "Front matter is not closed."
    FrontMatterLocked "front-matter-locked" "A translation sets what only the source page may set."
    MarkdownHtml "markdown-html" "Raw HTML in content."
    MarkdownNesting "markdown-nesting" "Content is nested deeper than a page can show."
    MarkdownHeading "markdown-heading" "A heading of a level, or with a part, that the page may not have."
    LinkScheme "link-scheme" "A link with a scheme that content may not use."
    LinkForeign "link-foreign" "A link to a host that is not registered."
    LinkUnresolved "link-unresolved" "A link to a page or heading that does not exist."
    LinkOutside "link-outside" "A link to a page that the campaign does not have."
    LinkTitle "link-title" "A title on a link or image, which most readers cannot see."
    ImageMissing "image-missing" "An image file that does not exist."
    ImageAlt "image-alt" "An image without alternative text."
    ComponentUnknown "component-unknown" "A component that no theme has."
    AlertUnknown "alert-unknown" "A quote that starts like an alert and is none."
    CodeLanguage "code-language" "A code block in a language without colours."
    CodeTooLarge "code-too-large" "A code block over the limit is shown without colours."
    StructureDrift "structure-drift" "A translation's headings, objectives or blocks differ from the source page's."
    TextInvisible "text-invisible" "Invisible or direction-changing characters in text."
    // text: Fluent
    FluentSyntax "fluent-syntax" "A Fluent file does not parse here."
    FluentTooDeep "fluent-too-deep" "A Fluent file nests deeper than the parser can take."
    FluentDuplicate "fluent-duplicate" "A message is defined twice in a locale."
    FluentReference "fluent-reference" "A message refers to one that does not exist, or to itself."
    FluentFunction "fluent-function" "A message calls a function that does not exist."
    FluentResolve "fluent-resolve" "A message could not be formatted."
    FluentMarkup "fluent-markup" "Markup or an address in a message."
    MessageMissing "message-missing" "A message that is used is not defined in the source locale."
    MessageUntranslated "message-untranslated" "A message is missing in a locale and shown in another."
    // numbers and hosts, wherever they are written
    ContactUnregistered "contact-unregistered" "A phone-like number that is not in the registry, or not by reference."
    ContactRejected "contact-rejected" "A number or address that the registry rejects."
    HostUnregistered "host-unregistered" "The name of a host that is not registered."
    ContactDiffers "contact-differs" "A translation names other contacts than its source page."
    LinkDiffers "link-differs" "A translation links to other pages, terms or addresses than its source page."
    NumberDiffers "number-differs" "A translation has a number that its source has not."
    // catalog
    ContactUnknown "contact-unknown" "A contact that is not in the registry."
    ContactInvalid "contact-invalid" "A contact's number or link contradicts itself."
    ContactStale "contact-stale" "A contact was not checked in time."
    ContactHidden "contact-hidden" "A contact that the registry does not allow to be shown."
    ContactLabel "contact-label" "The words that say who answers differ from the registry's."
    ContactOrder "contact-order" "An order of contacts that breaks the rules of safety."
    SourceUnknown "source-unknown" "A citation that data/sources.toml does not have."
    TermUnknown "term-unknown" "A term that locales/*/terms.ftl does not have."
    IndicatorUnknown "indicator-unknown" "An indicator that data/indicators.toml does not have."
    PageUnknown "page-unknown" "A page that does not exist."
    PageSourceMissing "page-source-missing" "A translation of a page that the source locale does not have."
    PageExpired "page-expired" "A page is past its review date."
    TranslationMissing "translation-missing" "A page has no text in a locale and is borrowed."
    Duplicate "duplicate" "The same id twice."
    OutputClash "output-clash" "Two outputs with the same path."
    SlugInvalid "slug-invalid" "A slug that cannot be part of a web address."
    LessonUnlisted "lesson-unlisted" "A lesson that no module lists."
    CampaignUnknown "campaign-unknown" "A campaign that does not exist."
    TranslationStale "translation-stale" "The source text changed after it was translated."
    TranslationUnrecorded "translation-unrecorded" "Nobody recorded what a translation was made from."
    LedgerOrphan "ledger-orphan" "A line of translated.lock names a text that is not there."
    LedgerInvalid "ledger-invalid" "A line of translated.lock that cannot be read."
    // l10n
    CitationDiffers "citation-differs" "A translation cites other sources than its source page, or elsewhere."
    ImageDiffers "image-differs" "A translation shows other images than its source page."
    ScriptMixed "script-mixed" "A word mixes letters of scripts that look alike."
    ScriptOther "script-other" "A text is written in another script than its language."
    LengthOdd "length-odd" "A translated text is far longer or shorter than its source."
    NotNfc "not-nfc" "Letters are written in parts that have a character of their own."
    PlaceholderText "placeholder-text" "A text holds a note to be replaced before it is published."
    SpaceOdd "space-odd" "A space at the end of a text, two in a row, or one of an odd width."
    TextUntranslated "text-untranslated" "A translated text is the same as its source."
    TextLanguage "text-language" "A translated text reads like the source language."
    TermAvoided "term-avoided" "A word that terms.toml says not to use."
    TermConfused "term-confused" "A word that terms.toml keeps for another source word."
    // catalog: quizzes
    QuizUnknown "quiz-unknown" "A quiz that does not exist."
    QuizId "quiz-id" "An id in a quiz with other characters than small letters, digits and hyphens."
    QuizReference "quiz-reference" "A quiz names an option, prompt, gap or pool that it does not have."
    QuizOptions "quiz-options" "A question with too few or too many options."
    QuizAnswer "quiz-answer" "A question without a right answer, or with answers that contradict each other."
    QuizNumber "quiz-number" "A right number that nobody could write, or a margin that makes no sense."
    QuizScenario "quiz-scenario" "A scenario that does not lead from its start to an end."
    QuizDraw "quiz-draw" "A draw that its items cannot serve, or items that no draw takes."
    QuizCritical "quiz-critical" "A draw or a note lets learners pass without a critical question."
    QuizSetting "quiz-setting" "A setting that does not fit the kind of quiz."
    QuizPair "quiz-pair" "A quiz is compared with one that it cannot be compared with."
    QuizBank "quiz-bank" "A quiz borrows its questions where there are none to borrow."
    QuizUnsourced "quiz-unsourced" "A question that rests on no source."
    QuizWords "quiz-words" "A part of a question has no words in a locale."
    QuizObsolete "quiz-obsolete" "Words for a quiz, question or option that does not exist."
    QuizStale "quiz-stale" "A question was changed after it was translated."
    QuizAlike "quiz-alike" "Two answers of a question read the same."
    QuizGap "quiz-gap" "The text of a question does not have each gap once."
    QuizGiveaway "quiz-giveaway" "The look of an option gives the right answer away."
    QuizFeedback "quiz-feedback" "A wrong option without words that teach."
    ColourContrast "colour-contrast" "A colour token too close to its background."
    // l10n
    TranslationBroken "translation-broken" "A translation with a fault cannot be recorded as done."
    ChangeNotMinor "change-not-minor" "A change of a source text is more than a slip of the pen."
    L10nTomlStale "l10n-toml-stale" "The settings for translation tools do not list the project's locales."
    // theme and render
    ThemeMissing "theme-missing" "A theme, template or asset that does not exist."
    TemplateSyntax "template-syntax" "A template does not parse."
    TemplateRender "template-render" "A template could not be rendered."
    // seal
    SealRefused "seal-refused" "A page on which the contact block cannot be proven visible."
    SealHidden "seal-hidden" "A style rule that could hide the contact block."
    PolicyRefused "policy-refused" "Something on a page that the page policy forbids."
    // audit
    AuditContact "audit-contact" "A finished page shows a number that is not registered."
    AuditBlock "audit-block" "A finished page does not show exactly one contact block."
    AuditHost "audit-host" "A finished page points to a foreign host that is not registered."
    AuditLink "audit-link" "A finished page points to a file that is not there."
    AuditLeak "audit-leak" "A campaign shows something of an industry that it excludes."
    AuditOutline "audit-outline" "A finished page has no title, or not exactly one main heading."
    AuditHead "audit-head" "Language, canonical or alternates of a page are not as they must be."
    AuditContract "audit-contract" "A finished page lacks the quick exit, the skip link or a notice about its text."
    // l10n
    MessageObsolete "message-obsolete" "A translated message that the source locale no longer has."
    MessageUnused "message-unused" "A message of the source locale that nothing shows."
    AttributeMissing "attribute-missing" "A translated message lacks a part that its source has."
    AttributeExtra "attribute-extra" "A translated message has a part that its source has not."
    VariableUnknown "variable-unknown" "A translated message uses a variable that its source does not use."
    VariableDropped "variable-dropped" "A translated message does not show a variable that its source always shows."
    PluralMissing "plural-missing" "A message lacks a plural form that its language has."
    PluralUnused "plural-unused" "A message has a plural form that its language never uses."
    PluralDigit "plural-digit" "A plural form for many numbers names one of them."
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_codes_share_a_name() {
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
        names.sort_unstable();
        let n_codes = names.len();
        names.dedup();
        assert_eq!(names.len(), n_codes);
    }
}
