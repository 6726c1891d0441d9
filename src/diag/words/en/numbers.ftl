### Numbers in translations.
###
### One message for each fault: what is wrong, why it matters (`.why`), what to do (`.help`).
### It speaks to people who are no programmers. It starts small, has no full stop, and quotes in
### backticks what the person wrote.

number-not-in-source = `{ $written }` is not in the source text
    .why = a number that comes in with a translation can lead a reader to a line that nobody checked
    .help = take it out, correct it, or write it into the source text too; a contact is written `<contact:its-id>`
