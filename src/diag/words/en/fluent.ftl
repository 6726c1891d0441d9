### What the parser of Fluent files complains about.

fluent-equals-missing = a `=` is missing here
    .help = write a message as `id = text`; further lines of its text start with a space
fluent-brace-missing = a `{"}"}` is missing here
    .help = close what `{"{"}` opened; a brace to be shown is written `{"{"}"{"{"}"{"}"}`
fluent-name-odd = the name in these braces breaks off here
    .help = write it as the source text has it, without spaces; names are the same in every language
fluent-sign-missing = `{ $sign }` is missing here
    .help = compare the line with the same one in the source language
fluent-line-missing = a new line is missing after `->`
    .help = write each form on a line of its own
fluent-digit-missing = a digit is missing here
    .help = write numbers as `5` or `5.5`
fluent-start-odd = neither a message nor a part of one can start like this
    .help = an id starts with a letter a to z; a part with a name of its own is written `    .name = text`; further lines of a text start with spaces, not tabs
fluent-message-empty = `{ $name }` has no text
    .help = write the text after the `=`, or take the message out
fluent-term-empty = `-{ $name }` has no text
    .help = write the text after the `=`, or take the term out
fluent-brace-closes-nothing = a `{"}"}` closes nothing
    .help = take it out; a brace to be shown is written `{"{"}"{"}"}"{"}"}`
fluent-braces-empty = nothing that could be shown stands in these braces
    .help = write what the program puts in as `{"{"} $name {"}"}`, another message as `{"{"} id {"}"}`, a term as `{"{"} -id {"}"}`
fluent-call-unknown = this cannot be called
    .help = the functions are `NUMBER`, `DATETIME` and `LIST`
fluent-option-odd = an option takes a number or a text in quotes
    .help = write it as in `NUMBER($n, minimumFractionDigits: 2)`
fluent-quote-open = a `"` is missing before the end of the line
    .help = close the text that the first `"` opened
fluent-value-behind-name = a value without a name stands after one with a name
    .help = write values first, as in `NUMBER($n, style: "percent")`
fluent-option-twice = `{ $name }` is given twice
    .help = leave one of them
fluent-backslash-odd = a `\` has no meaning here
    .help = in quotes, `\\` is a backslash, `\"` a quotation mark, and `\u00A0` a character by its number
fluent-character-incomplete = the number of a character is incomplete
    .help = write four signs after `\u` or six after `\U`, each of them 0 to 9 or A to F
fluent-default-missing = none of the forms is the default
    .why = it is shown whenever no other form fits
    .help = mark one with a star, as in `*[other]`
fluent-default-twice = two forms are marked as the default
    .why = only one can be shown when no other form fits
    .help = leave the star at one of them
fluent-text-missing = the text is missing here
    .help = write it after the `=` or the `]`
fluent-text-decides = a text cannot decide between forms
    .help = decide by what the program puts in, such as `$count`, or by a part of a term such as `-brand.gender`
fluent-cannot-decide = this cannot decide between forms
    .help = decide by what the program puts in, such as `$count`
fluent-term-attribute-shown = this part of a term cannot be shown
    .help = it serves only to decide between forms

message-twice = { $name } is defined a second time
    .why = all files of a language are one list; the first is at { $first }
    .help = take one of the two out (of a copied file, the copy), or give one another id
