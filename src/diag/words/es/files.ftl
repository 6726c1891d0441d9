### Traducción automática, sin revisar.

file-unread = nada usa este archivo

file-unreadable = no se puede leer: { $fault }
file-too-large = el archivo tiene más de { $most } MiB
    .why = una página que un teléfono puede cargar no tiene archivos de este tamaño
file-empty = la página está vacía
    .help = escriba el encabezado y el texto, o quite el archivo
file-spelled-twice = dos archivos tienen este nombre: uno con acentos compuestos y otro con acentos descompuestos
    .why = nadie puede distinguirlos, y algunos sistemas solo guardan uno de los dos
    .help = quite uno de los dos
folder-unasked = `{ $folder }` no es un idioma de este proyecto
    .why = el archivo queda fuera
help-folder-unasked = anote el idioma en handbill.toml, o cambie el nombre de la carpeta: { $near }
file-bom = el archivo empieza con una marca de orden de bytes
    .help = guárdelo como UTF-8 sin BOM; la marca se pasó por alto
file-nul = el archivo contiene un byte NUL
    .why = no es un archivo de texto, o se dañó en el camino
    .help = guárdelo de nuevo como texto UTF-8
file-not-utf8 = el byte { $byte } no es UTF-8
    .why = un texto en otra codificación saldría con letras equivocadas
    .help = guarde el archivo como UTF-8; los editores lo llaman “codificación” al guardar con otro nombre

toml-syntax = esto no es TOML: { $fault }
    .why = lo que no se puede leer cuenta como no escrito, así que otros fallos pueden venir de este
    .help = una clave se escribe `clave = valor`, una tabla `[nombre]`, una de varias tablas `[[nombre]]`
key-unknown = { $table ->
        [page] una página
        [component] un bloque
        [file-of-term-rules] un archivo de reglas para palabras
        [rule-for-words-to-avoid] una regla para palabras que se evitan
        [rule-for-words-with-one-use] una regla para palabras con un solo uso
        [project] un proyecto
        [locale] un idioma
        [question] una pregunta
        [campaign] una campaña
        [contact] un contacto
        [source] una fuente
        [theme] un tema
       *[other] { $what }
    } no tiene ninguna clave `{ $key }`
    .why = una clave que nadie lee no cambia nada, y nadie lo notaría
key-missing = { $table ->
        [page] una página
        [component] un bloque
        [file-of-term-rules] un archivo de reglas para palabras
        [rule-for-words-to-avoid] una regla para palabras que se evitan
        [rule-for-words-with-one-use] una regla para palabras con un solo uso
        [project] un proyecto
        [locale] un idioma
        [question] una pregunta
        [campaign] una campaña
        [contact] un contacto
        [source] una fuente
        [theme] un tema
       *[other] { $what }
    } necesita la clave `{ $key }`
value-no-choice = `{ $written }` no sirve como `{ $key }`
value-type = `{ $key }` lleva { $wanted }, y esto es { $found }
value-string = un texto entre comillas
value-flag = `true` o `false`
value-whole = un número entero
value-number = un número
value-day = una fecha, como 2026-11-22, sin comillas
value-strings = una lista de textos entre comillas
value-tables = una lista de tablas
value-table = una tabla
value-integer = un número entero
value-float = un número con decimales
value-boolean = `true` o `false`
value-datetime = una fecha
value-array = una lista
toml-quotes = ponga comillas rectas alrededor de un texto: `title = "…"`, no `“…”`
toml-key-odd = escriba lo que está a la izquierda de `=` como en el idioma de origen; no se traduce
