### The letters, spaces and language of a text, wherever it stands: in a message or on a page.

prose-not-composed = `{ $word }` is written with letters and marks apart
    .why = searching for the word would not find it, and some screens show it broken
    .help = `handbill check --fix` writes it with whole letters
prose-script-mixed = the word `{ $word }` mixes { $scripts } letters
    .why = letters that look alike are not the same: nobody finds the word by searching, and a voice that reads it out stumbles
    .help = type the word anew with one keyboard
prose-script-other = this is mostly written in { $found } letters, `{ $locale }` is written in { $expected }
    .why = many readers of this language cannot read it
    .help = translate it; names and abbreviations may stay as they are
prose-language-other = this reads like text in `{ $found }`, not in `{ $locale }`
    .why = readers of this language may not understand it
    .help = translate it; what has to stay as it is can stand in quotation marks
prose-untranslated = this is still the text of the source language
    .why = readers of this language may not understand it
    .help = translate it; a name may stay as it is
prose-note = `{ $written }` looks like a note to yourself
    .why = readers would see it
    .help = write what belongs there, or take it out
prose-space-doubled = { $n } spaces stand in a row
    .help = `handbill check --fix` leaves one of them
prose-space-odd = this space has an odd width
    .why = it looks like a plain space and is none
    .help = `handbill check --fix` writes a plain one
prose-space-at-line-end = spaces at the end of a line break it here
    .why = nobody sees them, and the next editor takes them away
    .help = `handbill check --fix` writes a backslash instead, which does the same
