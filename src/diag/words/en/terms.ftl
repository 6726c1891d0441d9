### Rules for words, in `locales/<locale>/terms.toml`, and texts that break them.

term-duties-unread = nothing reads `duties` here
    .why = what somebody must do is said first in the source language, and looked for there
    .help = remove these lines, or put the words into the `terms.toml` of the source language
term-only-for-unread = nothing reads `only-for` here
    .why = words of the source language have no text that they were translated from
    .help = put the rule into the `terms.toml` of a translation, or write it as `[[avoid]]`
term-avoided = `{ $word }` is not used here
    .why = { $why }
    .help = write “{ $instead }” instead
term-confused = `{ $word }` is only for { $source } in the source text, which says “{ $original }” here
    .why = { $why }
    .help = use the word that the glossary has for what the source text says

term-rule-wordless = `{ $key }` names no words
term-rule-no-word = `{ $written }` is no word to look for
    .help = write words; a `*` at the end of a word stands for any ending
