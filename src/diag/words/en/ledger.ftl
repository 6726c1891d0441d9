### The record of what translations were made from.

made-from-unreadable = this line is damaged, so the text it kept is not used
    .why = it says what a translation was made from, so that a change of the source text can be shown
    .help = bring back the line as it was, or record the translation again with `handbill l10n accept`

translation-stale =
    { $touched ->
        [unknown] the source text of `{ $name }` has changed since this was translated; what it said then is not kept, so anything may be different
        [numbers] the source text of `{ $name }` has changed since this was translated: a number or a contact is different
        [duties] the source text of `{ $name }` has changed since this was translated: it says something else about what somebody must or must not do
        [links] the source text of `{ $name }` has changed since this was translated: a link or a source is different
       *[words] the source text of `{ $name }` has changed since this was translated: words are different
    }
    .why = readers of this language would go on reading what the source text no longer says
    .help = see what changed with `handbill l10n diff { $unit } { $locale }`, bring the translation in line, then record it with `handbill l10n accept { $unit } --locale { $locale } --status draft`

translation-unrecorded =
    { $count ->
        [one] nobody has recorded what { $count } text of `{ $locale }` was translated from
       *[other] nobody has recorded what { $count } texts of `{ $locale }` were translated from
    }
    .why = without a record nobody can be told when the source text changes
    .help = record it with `handbill l10n accept --locale { $locale } --status draft`

ledger-orphan =
    { $count ->
        [one] { $count } line of this record names a text that is not there: `{ $first }`
       *[other] { $count } lines of this record name texts that are not there, the first is `{ $first }`
    }
    .why = a text that was renamed has lost its record
    .help = they go away with the next `handbill l10n accept --locale { $locale }`; if the texts were renamed, use `handbill l10n mv`

ledger-twice = two lines of this record are about `{ $unit }`
    .why = two people's changes met here, so what the translation was made from is not certain
    .help = look at the translation, then record it again with `handbill l10n accept`

ledger-line = this line of the ledger cannot be read
    .why = its translation counts as not reviewed
    .help = write it again with `handbill l10n accept`
