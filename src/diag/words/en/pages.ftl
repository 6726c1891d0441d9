### Translated pages.

slug-taken = the address `{ $slug }` belongs to the page `{ $page }`
    .why = two pages cannot lie at one address
    .help = choose another slug, or leave it out
