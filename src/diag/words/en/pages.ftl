### Translated pages beside their source page.
###
### `{ $there }` is the file and line of the source page, as in `content/en/get-help.md:12`.

page-empty = this page has no text yet
    .why = readers of this language get a title and nothing under it
    .help = translate the text of { $there }, or take this file away until somebody does
page-begun = { $lost } of { $all } parts of the source page are not translated
    .why = readers of this language get only a piece of the page
    .help = translate the rest of { $there }, or take this file away until somebody does
page-heading-left-out = the heading `{ $title }` is left out here
    .why = readers of this language do not get this part, and links to a heading of this page may miss it
    .help = translate it from { $there }, at the same level and in the same order
page-heading-level = this heading has { $here } `#`, `{ $title }` in the source page has { $level }
    .why = links to a heading of this page may miss it
    .help = write { $level } `#`, as { $there } does
page-block-left-out =
    { $what ->
        [paragraph] a paragraph
        [quote] a quote
        [alert] an alert
        [list] a list
        [entry] an entry of the list
        [table] a table
        [row] a row of the table
        [definitions] a list of definitions
        [term] a defined word
        [definition] a definition
        [code] a block of code
        [rule] a line `---`
       *[other] a block
    } is left out here: “{ $begins }”
    .why = readers of this language do not get it
    .help = translate it from { $there }
page-heading-unspaced = this was to be a heading
    .why = without a space behind `#`, readers see a paragraph with the sign in it
    .help = put a space between the last `#` and the text
page-block-added =
    the source page has { $what ->
        [paragraph] no paragraph
        [heading] no heading
        [quote] no quote
        [alert] no alert
        [list] no list
        [entry] no such entry in its list
        [table] no table
        [row] no such row in its table
        [definitions] no list of definitions
        [term] no such word in its list of definitions
        [definition] no such definition
        [code] no code
        [rule] no line `---`
       *[other] no block
    } here
    .why = readers of different languages are told different things
    .help = take it out, or write it into the source page too
page-alert-differs =
    the source page has { $wanted ->
        [quote] a plain quote
       *[other] `> { $wanted }`
    } here, this is { $here ->
        [quote] a plain quote
       *[other] `> { $here }`
    }
    .why = the kind of an alert tells readers how dangerous something is
    .help = begin it as { $there } does
page-list-differs =
    { $wanted ->
        [numbers] the source page numbers this list, this one has bullets
       *[bullets] the source page has bullets here, this list has numbers
    }
    .why = numbers say that the order matters
    .help = begin the entries as { $there } does
page-entry-differs =
    { $wanted ->
        [ticked] the source page has a ticked box here
        [open] the source page has a box to tick here
       *[plain] the source page has no box to tick here
    }
    .why = readers of all languages are shown the same list
    .help = begin the entry as { $there } does
page-table-columns =
    { $here ->
        [one] this table has { $here } column, the source page’s has { $wanted }
       *[other] this table has { $here } columns, the source page’s has { $wanted }
    }
    .why = a cell that is missing moves the others under the wrong heading
    .help = give it the columns of { $there }
page-paragraphs-joined = this seems to be two paragraphs of the source page in one
    .help = if they read better apart, begin the second one where { $there } does
page-paragraph-split = this paragraph goes on in another one, in the source page it is one
    .help = unless it reads better apart, keep it together as { $there } does
page-length =
    { $wanted ->
        [longer] this page is much shorter than its source page: { $percent } letters for each hundred
       *[shorter] this page is much longer than its source page: { $percent } letters for each hundred
    }
    .help = see whether something was left out, added, or written twice

page-mark-left-out =
    { $sort ->
        [citation] the citation `{ $name }` is left out here
        [page] the link to the page `{ $name }` is left out here
        [term] the link to the term `{ $name }` is left out here
       *[image] the image `{ $name }` is left out here
    }
    .why = readers of this language miss what the others are given
    .help = put it where { $there } has it
page-mark-added =
    { $sort ->
        [citation] the source page does not cite `{ $name }` here
        [page] the source page does not link to the page `{ $name }` here
        [term] the source page does not link to the term `{ $name }` here
       *[image] the source page does not have the image `{ $name }` here
    }
    .why = what a page rests on and leads to is the same in all languages
    .help = take it out, or write it into { $there } too
page-mark-differs =
    { $sort ->
        [citation] this cites `{ $name }`, the source page cites `{ $wanted }`
        [page] this links to the page `{ $name }`, the source page links to `{ $wanted }`
        [term] this links to the term `{ $name }`, the source page links to `{ $wanted }`
       *[image] this is the image `{ $name }`, the source page has `{ $wanted }`
    }
    .why = what a page rests on and leads to is the same in all languages
    .help = write what { $there } has
page-mark-moved =
    { $sort ->
        [citation] the citation `{ $name }` stands in another place of the source page
        [page] the link to the page `{ $name }` stands in another place of the source page
        [term] the link to the term `{ $name }` stands in another place of the source page
       *[image] the image `{ $name }` stands in another place of the source page
    }
    .why = it belongs to what is said beside it
    .help = put it into the paragraph, entry or cell in which { $there } has it

slug-taken = the address `{ $slug }` belongs to the page `{ $page }`
    .why = two pages cannot have the same address
    .help = choose another `slug`, or leave it out
