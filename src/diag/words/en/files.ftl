### Files of a project, and what is written in those that hold settings.

file-unread = nothing reads this file

file-unreadable = cannot be read: { $fault }
file-too-large = the file has more than { $most } MiB
    .why = a page that a phone can load has no file of this size
file-empty = the page is empty
    .help = write front matter and text, or remove the file
file-spelled-twice = two files have this name, one with composed and one with decomposed accents
    .why = people cannot tell them apart, and some systems hold one of them only
    .help = remove one of them
folder-unasked = `{ $folder }` is no locale of this project
    .why = the file is left out
help-folder-unasked = list it in handbill.toml, or rename the folder: { $near }
file-bom = the file starts with a byte order mark
    .help = save it as UTF-8 without BOM; the mark was ignored
file-nul = the file contains a NUL byte
    .why = it is no text file, or it was damaged on its way
    .help = save it again as UTF-8 text
file-not-utf8 = byte { $byte } is not UTF-8
    .why = text in another encoding would come out as wrong letters
    .help = save the file as UTF-8; editors ask for it as “encoding” when you save under a name

toml-syntax = this is not TOML: { $fault }
    .why = what cannot be read counts as not written, so other faults may come from this one
    .help = a key is written as `key = value`, a table as `[name]`, one of several tables as `[[name]]`
key-unknown = { $table ->
        [page] a page
       *[other] { $what }
    } has no key `{ $key }`
    .why = a key that nobody reads changes nothing, and nobody would notice
key-missing = { $table ->
        [page] a page
       *[other] { $what }
    } needs the key `{ $key }`
value-no-choice = `{ $written }` is no `{ $key }`
value-type = `{ $key }` takes { $wanted }, this is { $found }
value-string = a string
value-flag = `true` or `false`
value-whole = a whole number
value-number = a number
value-day = a day, as in 2026-11-22 without quotes
value-strings = a list of strings
value-tables = a list of tables
value-table = a table
value-integer = an integer
value-float = a float
value-boolean = a boolean
value-datetime = a datetime
value-array = an array
toml-quotes = put straight quotation marks around a text: `title = "…"`, not `“…”`
toml-key-odd = write what stands left of `=` as in the source language; it is not translated
