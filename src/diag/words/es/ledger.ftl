### Traducción automática, sin revisar.

made-from-unreadable = esta línea está dañada, así que no se usa el texto que guardaba
    .why = dice de qué se hizo una traducción, para poder mostrar un cambio del texto de origen
    .help = recupere la línea como estaba, o registre otra vez la traducción con `handbill l10n accept`

translation-stale =
    { $touched ->
        [unknown] el texto de origen de `{ $name }` cambió después de esta traducción; no se guardó lo que decía entonces, así que cualquier cosa puede ser distinta
        [numbers] el texto de origen de `{ $name }` cambió después de esta traducción: un número o un contacto es distinto
        [duties] el texto de origen de `{ $name }` cambió después de esta traducción: ahora dice otra cosa sobre lo que alguien debe o no debe hacer
        [links] el texto de origen de `{ $name }` cambió después de esta traducción: un enlace o una fuente es distinta
       *[words] el texto de origen de `{ $name }` cambió después de esta traducción: hay palabras distintas
    }
    .why = quienes leen este idioma seguirían leyendo lo que el texto de origen ya no dice
    .help = vea qué cambió con `handbill l10n diff { $unit } { $locale }`, ponga al día la traducción y luego regístrela con `handbill l10n accept { $unit } --locale { $locale } --status draft`

translation-unrecorded =
    { $count ->
        [one] nadie registró de qué se tradujo { $count } texto de `{ $locale }`
       *[other] nadie registró de qué se tradujeron { $count } textos de `{ $locale }`
    }
    .why = sin un registro no se puede avisar a nadie cuando cambia el texto de origen
    .help = regístrelo con `handbill l10n accept --locale { $locale } --status draft`

ledger-orphan =
    { $count ->
        [one] { $count } línea de este registro nombra un texto que no existe: `{ $first }`
       *[other] { $count } líneas de este registro nombran textos que no existen; el primero es `{ $first }`
    }
    .why = un texto que cambió de nombre perdió su registro
    .help = desaparecen con el próximo `handbill l10n accept --locale { $locale }`; si los textos cambiaron de nombre, use `handbill l10n mv`

ledger-twice = dos líneas de este registro tratan de `{ $unit }`
    .why = aquí se encontraron los cambios de dos personas, así que no es seguro de qué se hizo la traducción
    .help = mire la traducción y luego regístrela de nuevo con `handbill l10n accept`

ledger-line = no se puede leer esta línea del registro
    .why = su traducción cuenta como no revisada
    .help = escríbala de nuevo con `handbill l10n accept`
