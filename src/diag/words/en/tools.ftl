### Translators' commands: recording, renaming, settings of other tools.

accept-broken = `{ $unit }` has a fault in `{ $locale }`, so it was not recorded
    .why = no reader sees this text until the fault is mended
    .help = see what is wrong with `handbill check --locale { $locale }`, mend it, then record it
accept-empty = `{ $unit }` has hardly any text in `{ $locale }`, so it was not recorded
    .why = the source page has text, and a page that counts as translated is shown instead of it
    .help = translate the text below the second `+++`, or remove the file until somebody does
bump-unknown = nobody knows what changed in `{ $unit }` since `{ $locale }` was made from it, so its translation must be looked at
    .why = the old text was not kept, so the change may be of any size
    .help = let a translator compare both texts, then record it with `handbill l10n accept`
bump-numbers = a number or a contact changed in `{ $unit }` since `{ $locale }` was made from it, with { $n ->
        [one] { $n } word
       *[other] { $n } words
    } in all, so its translation must be looked at
    .why = a wrong number can hurt somebody, so this is no slip of the pen
    .help = let a translator look at it, then record it with `handbill l10n accept`
bump-duties = what somebody must or must not do changed in `{ $unit }` since `{ $locale }` was made from it, with { $n ->
        [one] { $n } word
       *[other] { $n } words
    } in all, so its translation must be looked at
    .why = a reader may act on what the translation says
    .help = let a translator look at it, then record it with `handbill l10n accept`
bump-links = a link or a source changed in `{ $unit }` since `{ $locale }` was made from it, with { $n ->
        [one] { $n } word
       *[other] { $n } words
    } in all, so its translation must be looked at
    .why = a translation must lead where its source page leads
    .help = let a translator look at it, then record it with `handbill l10n accept`
bump-words = { $n ->
        [one] { $n } word
       *[other] { $n } words
    } changed in `{ $unit }` since `{ $locale }` was made from it, so its translation must be looked at
    .why = a slip of the pen touches few words
    .help = let a translator look at it, then record it with `handbill l10n accept`
l10n-toml-stale = this file does not say what `handbill.toml` says
    .why = tools such as Pontoon would miss a language, or keep one that is gone
    .help = write it again with `handbill l10n toml`
