### Numbers in translations.
###
### One message for each fault: what is wrong, why it matters (`.why`), what to do (`.help`).
### It speaks to people who are no programmers. It starts small, has no full stop, and quotes in
### backticks what the person wrote.

number-not-in-source = `{ $written }` is not in the source text
    .why = a number that comes in with a translation can lead readers to a telephone that nobody checked
    .help =
        { $place ->
            [message] take it out, correct it, or write it into the source text too; the page prints the numbers of contacts itself
           *[page] take it out, correct it, or write it into the source text too; a contact is written `<contact:its-id>`
        }
number-differs = the source says `{ $wanted }` here, this says `{ $written }`
    .why = readers of this language would rely on another number
    .help = write the number of the source; if yours is right, correct the source text
number-left-out = the source says `{ $wanted }` here, and this text has no such number
    .why = readers of this language would not learn of it
    .help = add it, unless your text says it in words

## Numbers and addresses in texts

number-by-hand = `{ $written }` is typed by hand
    .why = a number that is typed here stays as it is when data/contacts.toml changes
    .help =
        { $place ->
            [message] take it out; the page prints the number itself
           *[page] write `<contact:{ $contact }>`
        }
number-unregistered = `{ $written }` is not a registered contact
    .why = numbers are kept in one place so that a wrong one cannot reach a reader
    .help =
        { $place ->
            [message] take it out; the page prints the numbers of contacts itself; a figure that is no contact needs the separators of its language (`22,326`), or ask whoever keeps the project to allow it
           *[page] a contact is written `<contact:its-id>`; a figure that is no contact needs the separators of its language (`22,326`), or ask whoever keeps the project to add a line to `allow_numbers`
        }
number-rejected = `{ $written }` must not be shown: { $reason }
    .why = data/contacts.toml lists it under `[[reject]]`
    .help =
        { $place ->
            [message] take it out; the page prints the number itself
           *[page] write `<contact:{ $contact }>`
        }
host-unregistered = `{ $written }` is not a registered address
    .why = an address that nobody checked can lead a reader to somebody else
    .help =
        { $place ->
            [message] take it out, or ask whoever keeps the project to add the address to `allow_hosts`
           *[page] name a contact or a source that is registered, or ask whoever keeps the project to add the address to `allow_hosts`
        }
scheme-in-text = `{ $written }` would start a call, a message or a script
    .why = only contacts that somebody checked may do that
    .help =
        { $place ->
            [message] take it out; the page links to the contact itself
           *[page] write `<contact:its-id>`
        }
invisible-in-text = invisible character in the text ({ $characters })
    .why = it changes what a reader sees and cannot be seen itself
    .help = delete it
