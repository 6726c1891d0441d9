### Traducción automática, sin revisar.

prose-not-composed = `{ $word }` tiene las letras y sus acentos escritos por separado
    .why = una búsqueda no encontraría la palabra, y algunas pantallas la muestran mal
    .help = `handbill check --fix` la escribe con letras enteras
prose-script-mixed = la palabra `{ $word }` mezcla letras de alfabetos distintos: { $scripts }
    .why = las letras que se parecen no son las mismas: nadie encuentra la palabra al buscarla, y una voz que la lee en voz alta se equivoca
    .help = escriba otra vez la palabra entera con un solo teclado
prose-script-other =
    esto está escrito casi todo con letras { $found ->
        [Latin] latinas
        [Cyrillic] cirílicas
        [Greek] griegas
        [Arabic] árabes
        [Hebrew] hebreas
        [Han] chinas
        [Hangul] coreanas
       *[other] { $found }
    }; `{ $locale }` se escribe con letras { $expected ->
        [Latin] latinas
        [Cyrillic] cirílicas
        [Greek] griegas
        [Arabic] árabes
        [Hebrew] hebreas
        [Han] chinas
        [Hangul] coreanas
       *[other] { $expected }
    }
    .why = muchas personas que leen este idioma no lo pueden leer
    .help = tradúzcalo, o páselo a la carpeta de su idioma
prose-language-other = esto parece un texto en `{ $found }`, no en `{ $locale }`
    .why = es posible que quienes leen este idioma no lo entiendan
    .help = tradúzcalo; lo que deba quedar como está puede ir entre comillas
prose-untranslated = esto todavía es el texto del idioma de origen
    .why = es posible que quienes leen este idioma no lo entiendan
    .help = tradúzcalo
prose-note = `{ $written }` parece una nota para usted
    .why = quienes leen la verían
    .help = escriba lo que va ahí, o quítela
prose-space-doubled = hay { $n } espacios seguidos
    .why = algunas personas ven un hueco entre las palabras
    .help = `handbill check --fix` deja uno solo
prose-space-odd = este espacio tiene un ancho raro
    .why = parece un espacio común, pero no lo es
    .help = `handbill check --fix` escribe uno común
prose-space-at-line-end = hay espacios al final de una línea que la cortan aquí
    .why = nadie los ve, y muchos programas los quitan al guardar el archivo
    .help = `handbill check --fix` escribe en su lugar una barra invertida, que hace lo mismo
