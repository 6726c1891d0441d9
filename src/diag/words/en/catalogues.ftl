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
    .why = readers see another language there
    .help = write the translation into locales/{ $locale }/{ $file }

message-obsolete = the source language has no message `{ $message }`
    .why = it was taken out or renamed there, so nobody sees this text
    .help = take it out, with the comment above it

message-renamed = the source language has no message `{ $message }`
    .why = nobody sees this text
    .help = did you mean `{ $near }`?

message-unused = nothing shows the message `{ $message }`
    .why = every language would translate it for nobody
    .help = take it out, or show it on a page

attribute-missing = `{ $message }` has no part `.{ $attribute }`
    .why = the message of the source language has one
    .help = add a line under the message: four spaces, then `.{ $attribute } =`, then the translation

value-missing = `{ $message }` has no text of its own after the `=`
    .why = the message of the source language has one
    .help = translate the text that stands after `{ $message } =` in the source language

attribute-extra = the source language has no part `.{ $attribute }` in `{ $message }`
    .why = it was taken out or renamed there
    .help = take it out

attribute-renamed = the source language has no part `.{ $attribute }` in `{ $message }`
    .why = a text is found by its name only
    .help = did you mean `.{ $near }`?

value-extra = `{ $message }` has a text after the `=`, and in the source language it has none
    .why = pages use only the parts below it
    .help = take it out, and leave the parts below it

variable-unknown = the source text of `{ $message }` does not use `${ $variable }`
    .why = the program has nothing to put in its place
    .help = use only what the source text has in braces, spelt the same

variable-misspelt = the source text of `{ $message }` does not use `${ $variable }`
    .why = the program has nothing to put in its place
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
    .why = numbers such as { $numbers } would get the words of the form marked with `*`
    .help = add { $forms } above the form marked with `*`

plural-unused = `{ $locale }` has no form for `{ $key }`
    .why = no number ever uses it
    .help = the forms of this language are { $forms }, written like this in every language; take out what is none of them

plural-digit = the form `[{ $key }]` names the number { $number }, and is also used for { $numbers }
    .why = readers would see a wrong number
    .help = write `{ "{" } ${ $variable } { "}" }` instead; for { $number } alone there is `[{ $number }]`

length-long = this text is { $times } times as long as its source
    .why = something may have been added, or it belongs to another message
    .help = compare it with the source text

length-short = the source of this text is { $times } times as long
    .why = something may have been left out, or it belongs to another message
    .help = compare it with the source text

space-at-start = a space stands at the start of this text
    .why = somebody put it there on purpose, but pages do not need it
    .help = take it out

space-at-end = a space stands at the end of this text
    .why = somebody put it there on purpose, but pages do not need it
    .help = take it out
