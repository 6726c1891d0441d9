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

call-variable = `{ $call }` takes one variable
    .help = write it as `{ $call }($name)`, options behind it
call-unknown = there is no function `{ $call }`
option-unknown = there is no option `{ $option }`
option-number = `{ $option }` takes a whole number from 0 to { $most }
    .help = write it as `{ $option }: 2`
option-value = `{ $option }` does not take this value
    .help = write one of { $values }, with the quotation marks
help-functions = the functions are `NUMBER`, `DATETIME` and `LIST`
help-options = the options are { $options }
escape-unknown = `{ $written }` stands for no character
    .help = in quotes, a brace needs no backslash, and `\u` takes the number of a character
number-too-long = this number is too long
    .help = write it with fewer digits

term-value-nameless = `-{ $term }` is given a value without a name
    .help = name it as the term does, as in `-brand(case: "genitive")`
term-needs = `{ $term }` needs `${ $variable }` as { $kind } here
    .help = a term sees only what it is given: `{"{"} { $term }({ $variable }: "…") {"}"}`
variable-lost = `${ $variable }` is lost behind the reference that stands before it in this term
    .help = write the reference last, or say the same without it
variables-too-many = more than { $most } variables in one text
    .help = make several messages of this one
variable-misused = `${ $variable }` is used as { $kind }, and is given as something else
    .help = use it as the message of the source language does
variable-not-given = the page does not give `${ $variable }` to this message
    .help = use only the variables that the message of the source language uses, spelt the same
kind-text = a text
kind-choice = a word or a number
kind-number = a number
kind-date = a date
kind-list = a list

reference-attribute = `{ $name }` has no attribute `{ $attribute }`
reference-textless = `{ $name }` has attributes, and no text of its own
reference-term-unknown = there is no term `{ $name }` in this locale
reference-message-unknown = there is no message `{ $name }` in this locale
help-define = define it, or take the reference out
reference-no-word = `{ $name }.{ $attribute }` is not one plain word
    .help = give the attribute a plain word such as `feminine`
reference-circle = `{ $name }` refers to itself: { $path }
    .help = break the circle: write the text out in one of them
reference-lost = `{ $name }` has a fault, and `{ $first }` { $others ->
        [0] is left out with it
        [1] and another one are left out with it
       *[other] and { $others } others are left out with it
    }
    .help = mend `{ $name }`; they refer to it

fluent-file-long = the file has { $bytes } bytes
    .help = split it: a Fluent file may have { $most } bytes
fluent-lone-return = a lone carriage return does not end a line
    .help = save the file with the line ends of Unix (LF) or Windows (CRLF)
fluent-too-deep = more than { $most } brackets are open here
    .why = reading on could bring the program down, so the whole file is left out
    .help = close the brackets, or make several messages of this one
fluent-call-long = a call has more than { $most } named arguments
    .why = reading on could bring the program down, so the whole file is left out
    .help = close the brackets, or make several messages of this one
fluent-texts-many = the file has more than { $most } messages, attributes and variants
    .why = reading on could fill the memory, so the whole file is left out
    .help = split it into several files
message-grows = `{ $name }` grows to { $bytes } bytes with all it refers to; { $most } are allowed
    .help = refer to fewer other messages, or make several messages of this one
message-braces = `{ $name }` has { $placeables } placeables with all it refers to; { $most } are allowed
    .help = refer to fewer other messages, or make several messages of this one
message-variables = `{ $name }` needs more than { $most } variables with all it refers to
    .help = refer to fewer other messages, or make several messages of this one

message-markup = `{ $written }` looks like markup
    .why = messages are plain text; readers would see the markup as it is written
    .help = take it out; links and emphasis belong into the page or the template
message-address = `{ $written }` looks like an address
    .why = addresses and numbers are kept in one place, so that a wrong one cannot reach a reader
    .help = take it out; the page links to a contact of data/contacts.toml instead
message-invisible =
    a { $kind ->
        [soft-hyphen] soft hyphen
        [space] zero-width space
        [joiner] zero-width joiner or non-joiner
        [word-joiner] word joiner
        [byte-order-mark] byte order mark
        [separator] line or paragraph separator
        [direction] character that changes the direction of text
       *[invisible] invisible character
    } ({ $number }) stands here
    .why = it cannot be seen, and can change or hide what is read, found or dialled
    .help = delete it and type the letters around it again
