### The record of what translations were made from.

made-from-unreadable = this line is damaged, so the text it kept is not believed
    .why = what a translation was made from decides how large a change looks
    .help = bring back the line as it was, or record the translation again with `handbill l10n accept`
