### What cannot be written in the text of a page.

-kinds-of-links = link to a page (`../signs/hotels.md`), to a contact (`contact:its-id`), to a term (`term:its-id`) or to an `https` address
-place-of-images = put the image beside the page and name it relative to the page, as in `room.jpg`

## Links

markdown-link-backslash = a link has a backslash
    .why = browsers read it as a slash and go elsewhere than it seems
    .help = write `/` between folders
markdown-link-invisible = a link has the invisible character { $character }
    .why = browsers skip such characters and go elsewhere than it seems
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] type the link again by hand
        }
markdown-link-names-nothing = `{ $kind }:{ $id }` names no { $kind }
    .help = write `{ $kind }:` and the id: letters, digits, `-`, `_` and `.`
markdown-link-to-number = a link cannot start with `{ $scheme }:`
    .why = numbers and addresses are kept in one place so that a wrong one cannot reach a reader
    .help = add it to data/contacts.toml and link to it as `[…](contact:its-id)`
markdown-link-runs = a link cannot start with `{ $scheme }:`
    .why = such a link runs or opens something on the reader's device
    .help = { -kinds-of-links }
markdown-link-scheme-misspelt = a link cannot start with `{ $scheme }:`
    .help = did you mean `{ $near }`?; { -kinds-of-links }
markdown-link-scheme-unknown = a link cannot start with `{ $scheme }:`
    .help = it can be `contact`, `https`, `source`, `term`; { -kinds-of-links }
markdown-link-host-odd = `{ $host }` is not a plain host name
    .why = user names, ports and look-alike letters are ways to lead a reader astray
    .help = write the address as `https://host.name/path`
markdown-link-host-unregistered = `{ $host }` is not a registered host
    .why = readers in danger follow links, so somebody must have checked each host
    .help = cite it as `<source:KEY>` with an entry in data/sources.toml, or add the host to `allow_hosts` in handbill.toml
markdown-link-scheme-missing = `{ $link }` leaves out the scheme
    .help = write `https:` before it
markdown-link-nowhere = a link leads nowhere
    .help = { -kinds-of-links }
markdown-link-no-page = `{ $link }` is not a page
    .why = a link within the site leads to the Markdown file of a page, so that it can be followed in every language
    .help = name the file relative to this one, with `.md`, as in `../signs/hotels.md#rooms`

## Paths of linked pages and of images

markdown-path-top = `{ $path }` starts at the top of a site
    .why = pages also work when opened from a folder, where there is no such top
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] name it relative to this file, as in `../signs/hotels.md`
        }
markdown-path-leaves = `{ $path }` leaves the folder of the language
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] link to pages of the same language; the reader's language is found by the program
        }
markdown-path-percent = `{ $path }` has percent signs that hide something
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] write the name as it is, without percent signs
        }
markdown-path-no-file =
    `{ $path }` cannot be a file: { $reason ->
        [empty] it is empty
        [part] `{ $part }` is not a name
        [character] it contains `{ $part }`
        [device] `{ $part }` is a device name on Windows
        [ending] `{ $part }` ends in a dot or a space
       *[long] a name in it is longer than 200 bytes
    }

## Images

markdown-image-no-file =
    `{ $path }` cannot be a file: { $reason ->
        [empty] it is empty
        [part] `{ $part }` is not a name
        [character] it contains `{ $part }`
        [device] `{ $part }` is a device name on Windows
        [ending] `{ $part }` ends in a dot or a space
       *[long] a name in it is longer than 200 bytes
    }
    .help = { -place-of-images }
markdown-image-scheme = an image cannot come from `{ $scheme }:`
    .why = a page loads nothing from elsewhere, so that nobody learns who reads it
    .help = { -place-of-images }
markdown-image-host = an image cannot come from another host
    .help = { -place-of-images }
markdown-image-alt = the image has no alternative text
    .why = people who cannot see it, or have pictures switched off, would miss what it says
    .help = say in the square brackets what the image shows

## Links, contacts, terms and citations in a sentence

markdown-link-in-link = a link stands inside a link
markdown-link-title = the title in quotes is not shown
    .why = people on phones, or who listen to the page, could not reach it
    .help = say it in the text
markdown-term-unworded = `<term:{ $term }>` has no wording
    .why = a term is worded by the sentence that it stands in
    .help = write `[wording](term:{ $term })`
markdown-citation-worded = `source:{ $source }` has a wording of its own
    .why = a citation is a number that leads to the list of sources
    .help = write `<source:{ $source }>` after the sentence

## Headings

markdown-heading-contact = the contact `{ $contact }` stands in a heading
    .why = headings are repeated in the table of contents, where its number would be missing
    .help = put it into the text below the heading
markdown-heading-attributes = a heading can have an id and nothing else in braces
    .help = keep only `{"{"}#the-id{"}"}`
markdown-heading-id-odd = `{ $id }` cannot be the id of a heading
    .help = use letters, digits and hyphens, as in `{"{"}#in-rooms{"}"}`
markdown-heading-id-twice = two headings have the id `{ $id }`
    .help = give one of them another id
markdown-heading-first-level = the text has a heading of the first level
    .why = the page's title is its first heading, and a page has only one
    .help = write `##`, or remove the line if it repeats the title
markdown-heading-skips = a heading of level { $level } follows one of level { $before }
    .why = people who listen to a page jump by levels and think they missed something
    .help = write `{ $signs }`

## HTML, comments, code

markdown-html = HTML cannot be used in a page
    .why = a translator could break the page, or lead a reader away, without anybody seeing it
    .help = use Markdown, or a component; to show `<` as it is, write `\<`
markdown-comment-open = a comment is not closed
    .why = the rest of the page would not be shown
    .help = write `-->` where it ends
markdown-comment-text-behind = text stands on the last line of a comment
    .why = Markdown takes it for HTML, and it would not be shown
    .help = begin a new line after `-->`
markdown-code-language-misspelt = `{ $language }` is no language with colours, the code is shown plain
    .help = did you mean `{ $near }`?
markdown-code-language-unknown = `{ $language }` is no language with colours, the code is shown plain
    .help = write `text` if no colours are wanted
markdown-code-long = the code is shown without colours: it has more than { $bytes } bytes
    .why = colouring it could take minutes
markdown-code-line-long = the code is shown without colours: a line has more than { $bytes } bytes
    .why = colouring it could take minutes
markdown-code-deep = the code is shown without colours: it nests too deep
    .why = colouring it could take minutes
markdown-code-grammar = the code is shown without colours: the grammar of its language gave up on it
    .why = colouring it could take minutes

## Blocks

markdown-component-misspelt = `{ $name }` is not a component
    .help = did you mean `{ $near }`?
markdown-component-unknown = `{ $name }` is not a component
    .help = it can be { $known }
markdown-component-empty = `ids` is empty
    .help = name at least one, or remove the component
markdown-component-key-missing = a component needs the key `{ $key }`
markdown-alert-line-missing = `[!{ $kind }]` is shown as it is, not as an alert
    .help = begin a new line after `]`, with `>` before it
markdown-alert-misspelt = `[!{ $kind }]` is shown as it is, not as an alert
    .help = did you mean `{ $near }`?
markdown-alert-unknown = `[!{ $kind }]` is shown as it is, not as an alert
    .help = it can be { $known }

## The page as a whole

markdown-front-matter-open = the front matter is not closed
    .why = without an end, the whole page would be read as settings
    .help = put a line with only `+++` after the last setting
markdown-front-matter-missing = the page does not open with front matter
    .why = the title and what the page is for are written there
    .help =
        { $first ->
            [yaml] write it in TOML between two lines with `+++` instead of `---`
            [empty] start on the first line with `+++`, then `title = "…"`, then `+++` again
           *[text] put `+++`, then `title = "…"`, then `+++` again before the text
        }
markdown-page-too-large = the page has more than 1 MiB of text
    .help = split it into several pages
markdown-nested-too-deep = this is nested more than { $levels } levels deep
    .why = no screen has room for it, and browsers slow down
    .help = take quotes and lists out of each other
