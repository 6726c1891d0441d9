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
