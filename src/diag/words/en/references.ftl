### What a page names and links to: pages, headings, contacts, terms, sources, images.

label-differs = `{ $name }` differs from the registry's label
    .why = readers choose a line by these words, so they are signed off together with the numbers
    .help = data/contacts.toml says: { $label }
message-undefined = the message `{ $name }` is not defined
    .help = write it in a file of locales/{ $source }/
industry-unknown = there is no industry `{ $industry }`
help-industry = { $near }; an industry is made by its name, `industry-{ $industry }`, in locales/{ $source }/
audience-unknown = there is no audience `{ $audience }`
page-expired = `{ $page }` had to be read again by { $day }
    .help = check its facts, then move `as_of` and `review_by` forward
page-not-confidential = `{ $page }` names no confidential line
    .why = its readers must have somebody to ask who is not police
    .help = add a confidential contact, or leave `contacts` out
page-kind-unknown = there is no page kind `{ $kind }`
image-unknown = there is no file `{ $file }`
    .help = put the file there, or write the name of one that is there, with its folder
heading-unknown = `{ $page }` has no heading `#{ $heading }`
contact-unknown = there is no contact `{ $contact }`
contact-hidden = the contact `{ $contact }` may not be shown
    .why = the registry says that it is not in force, not confirmed, or not for pages
    .help = name another contact, or let somebody check this one and change the registry
term-unknown = there is no term `{ $term }`
help-define-term = define `term-{ $term }` with a `.definition` in locales/{ $source }/terms.ftl
citation-unknown = there is no source `{ $key }`
help-add-source = add it to data/sources.toml with title, publisher, date and address
