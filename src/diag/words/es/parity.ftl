### Traducción automática, sin revisar.

parity-added =
    { $kind ->
        [contact] la página de origen no nombra aquí el contacto `{ $name }`
       *[address] la página de origen no nombra aquí la dirección `{ $name }`
    }
    .why = quien lee debe poder llegar a las mismas personas en todos los idiomas
    .help = nombre lo que nombra la página de origen
parity-left-out =
    { $kind ->
        [contact] la página de origen nombra el contacto `{ $name }` y esta no
       *[address] la página de origen nombra la dirección `{ $name }` y esta no
    }
    .why = quien lee este idioma no se enteraría
    .help = póngalo donde lo tiene la página de origen
parity-moved =
    { $kind ->
        [contact] la página de origen nombra otro contacto antes de `{ $name }`
       *[address] la página de origen nombra otra dirección antes de `{ $name }`
    }
    .why = si dos cambian de lugar, cada uno puede quedar junto a la descripción del otro
    .help = revise que cada uno esté con sus propias palabras, en el orden de la página de origen
block-differs = el bloque `{ $block }` de la página de origen nombra { $theirs }, y este nombra { $ours }
    .why = a quienes leen se les debe mostrar lo mismo en todos los idiomas
    .help = nombre lo que nombra la página de origen, en su orden
block-added = la página de origen no tiene este bloque `{ $block }`
    .why = a quienes leen se les debe mostrar lo mismo en todos los idiomas
    .help = quítelo, o póngalo en la página de origen
block-left-out = la página de origen tiene un bloque `{ $block }` que nombra { $theirs }, y esta no
    .why = a quienes leen se les debe mostrar lo mismo en todos los idiomas
    .help = póngalo donde lo tiene la página de origen
contact-elsewhere = la página de origen nombra `{ $name }` en otro párrafo, entrada o celda
    .why = junto a la descripción de otra línea, lleva a quien lee a personas que no quería llamar
    .help = ponga cada contacto junto a sus propias palabras, como en la página de origen
