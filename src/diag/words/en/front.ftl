### What is written above the text of a page, and pages that are missing.

front-empty = this must not be empty
front-minutes = `{ $minutes }` minutes make no lesson
    .help = write whole minutes, 1 to { $most }
front-locked = a translation cannot set `{ $key }`
    .why = it holds for all languages and is said once, in the source page
    .help = remove this line
front-slug = `{ $slug }` cannot be part of an address
    .help = use small letters, digits and hyphens

page-untranslated = `{ $page }` has no text in `{ $locale }`; readers see it in `{ $shown }`
    .help = write content/{ $locale }/{ $page }.md
page-sourceless = `{ $page }` has no page in the source locale `{ $source }`
    .why = what a page is for and whom it names is said in the source page
    .help = name it as the page of content/{ $source }/ that it translates, folders too; a page of its own needs content/{ $source }/{ $page }.md
page-outside = the campaign `{ $campaign }` does not have the page `{ $page }`
    .why = its readers see the wording without a link
    .help = list pages with a `{"{"}pages{"}"}` component, which shows what the campaign has
page-unknown = there is no page `{ $page }`
page-of-kind = `{ $page }` is not a page of kind `{ $wanted }` but of kind `{ $found }`
help-link-file = link to the file of a page, such as `../get-help.md`
help-page-path = write the path of a page of kind `{ $kind }` below its language's folder, without `.md`
