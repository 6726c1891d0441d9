### Traducción automática, sin revisar.

term-duties-unread = aquí nada lee `duties`
    .why = lo que alguien debe hacer se dice primero en el idioma de origen, y se busca ahí
    .help = quite estas líneas, o ponga las palabras en el `terms.toml` del idioma de origen
term-only-for-unread = aquí nada lee `only-for`
    .why = las palabras del idioma de origen no se tradujeron de ningún texto
    .help = ponga la regla en el `terms.toml` de una traducción, o escríbala como `[[avoid]]`
term-avoided = `{ $word }` no se usa aquí
    .why = { $why }
    .help = escriba “{ $instead }” en su lugar
term-confused = `{ $word }` es solo para { $source } en el texto de origen, que aquí dice “{ $original }”
    .why = { $why }
    .help = use la palabra que el glosario tiene para lo que dice el texto de origen

term-rule-wordless = `{ $key }` no nombra ninguna palabra
term-rule-no-word = `{ $written }` no es una palabra que se pueda buscar
    .help = escriba palabras; un `*` al final de una palabra vale por cualquier terminación
