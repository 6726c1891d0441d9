### Contacts, addresses and blocks of translated pages beside those of the source page.

parity-added =
    { $kind ->
        [contact] the source page does not name the contact `{ $name }` here
       *[address] the source page does not name the address `{ $name }` here
    }
    .why = a reader must reach the same people in every language
    .help = name what the source page names
parity-left-out =
    { $kind ->
        [contact] the source page names the contact `{ $name }` and this one does not
       *[address] the source page names the address `{ $name }` and this one does not
    }
    .why = a reader of this language would not learn of it
    .help = put it where the source page has it
parity-moved =
    { $kind ->
        [contact] the source page names another contact before `{ $name }`
       *[address] the source page names another address before `{ $name }`
    }
    .why = when two of them change places, each may stand beside the description of the other
    .help = check that each stands with its own words, in the order of the source page
block-differs = the source page's `{ $block }` names { $theirs }, this one { $ours }
    .why = readers of all languages should be shown the same
    .help = name what the source page names, in its order
block-added = the source page has no such `{ $block }`
    .why = readers of all languages should be shown the same
    .help = take it out, or put it into the source page
block-left-out = the source page has a `{ $block }` that names { $theirs } and this one does not
    .why = readers of all languages should be shown the same
    .help = put it where the source page has it
contact-elsewhere = the source page names `{ $name }` in another paragraph, entry or cell
    .why = beside the description of another line, it sends a reader to people they did not mean to call
    .help = put each contact beside its own words, as in the source page
