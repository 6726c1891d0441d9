### Translated messages beside the messages of the source language.
###
### One message for each fault: what is wrong, why it matters (`.why`), what to do (`.help`).
### It speaks to people who are no programmers. It starts small, has no full stop, and quotes in
### backticks what the person wrote.

message-untranslated =
    { $missing ->
        [one] 1 of { $all } messages of `{ $file }` is not translated into `{ $locale }` yet: { $names }
       *[other] { $missing } of { $all } messages of `{ $file }` are not translated into `{ $locale }` yet: { $names }
    }
    .why = readers see them in another language
    .help = translate them into locales/{ $locale }/{ $file }

message-obsolete = the source language has no message `{ $message }`
    .why = it was taken out or got another id, so nobody sees this text
    .help = take it out, with the comment above it

message-renamed = the source language has no message `{ $message }`
    .why = nobody sees this text
    .help = did you mean `{ $near }`?

message-unused = nothing shows the message `{ $message }`
    .why = every language would translate it for nobody
    .help = take it out, or show it on a page

attribute-missing = `{ $message }` has no part `.{ $attribute }`
    .why = the message of the source language has one
    .help = translate it: a line with `.{ $attribute } = ` under the message, four spaces in front

value-missing = `{ $message }` has no text of its own behind the `=`
    .why = the message of the source language has one
    .help = translate the text that stands behind `{ $message } =` in the source language

attribute-extra = the source language has no part `.{ $attribute }` in `{ $message }`
    .why = nobody sees this text
    .help = take it out

attribute-renamed = the source language has no part `.{ $attribute }` in `{ $message }`
    .why = nobody sees this text
    .help = did you mean `.{ $near }`?

value-extra = `{ $message }` has a text behind the `=`, and in the source language it has none
    .why = nobody sees this text
    .help = take it out, and leave the parts below it

variable-unknown = the source text of `{ $message }` does not use `${ $variable }`
    .why = the page does not give it to this message
    .help = use only what stands in braces in the source text, spelt the same

variable-misspelt = the source text of `{ $message }` does not use `${ $variable }`
    .why = the page does not give it to this message
    .help = did you mean `${ $near }`?

variable-dropped = `{ $text }` does not show `${ $variable }`
    .why = the source text always shows it, so readers would miss something
    .help = put `{ "{" } ${ $variable } { "}" }` where it belongs in the sentence

variable-dropped-variant = the form `[{ $key }]` of `{ $text }` does not show `${ $variable }`
    .why = the source text always shows it, and this form is not for one number alone
    .help = put `{ "{" } ${ $variable } { "}" }` where it belongs in the sentence

plural-missing =
    { $n ->
        [one] `{ $locale }` has a form for { $forms }, and this text has none
       *[other] `{ $locale }` has forms for { $forms }, and this text has none
    }
    .why = numbers such as { $numbers } would be worded by the form marked with `*`
    .help = add { $forms }, above the form marked with `*`

plural-unused = `{ $locale }` has no form for `{ $key }`
    .why = no number ever chooses it
    .help = the forms of this language are { $forms }, written like this in every language; take out what is none of them

plural-digit = the form `[{ $key }]` names the number { $number }, and is also used for { $numbers }
    .why = readers would see a wrong number
    .help = write `{ "{" } ${ $variable } { "}" }` instead; for { $number } alone there is `[{ $number }]`

script-mixed = the word `{ $word }` mixes { $scripts } letters
    .why = letters that look alike hide a word from searches, and can make it another one
    .help = type the whole word again with one keyboard

script-other = this text is mostly written in { $found } letters
    .why = `{ $locale }` is written in { $expected } letters
    .help = translate it; names and abbreviations may stay as they are

length-long = this text is { $times } times as long as its source
    .why = something may have been added, or it belongs to another message
    .help = compare it with the source text

length-short = the source of this text is { $times } times as long
    .why = something may have been left out, or it belongs to another message
    .help = compare it with the source text

not-nfc = `{ $word }` is written with letters and marks apart
    .why = it looks the same, and searches and comparisons do not find it
    .help = type it again, or let the program compose it (Unicode NFC)

placeholder-text = `{ $written }` looks like a note to yourself
    .why = readers would see it
    .help = write what belongs there

space-at-start = a space stands at the start of this text
    .why = it is put in on purpose, and pages do not need it
    .help = take it out

space-at-end = a space stands at the end of this text
    .why = it is put in on purpose, and pages do not need it
    .help = take it out

space-doubled = { $n } spaces stand in a row
    .why = some readers see a gap
    .help = leave one

text-untranslated = this text is the same as in the source language
    .why = it may have been left over
    .help = translate it; a name may stay as it is
