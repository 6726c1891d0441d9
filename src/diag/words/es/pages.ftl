### Traducción automática, sin revisar.

page-empty = esta página todavía no tiene texto
    .why = quien lee este idioma ve un título y nada debajo
    .help = traduzca el texto de { $there }, o quite este archivo hasta que alguien lo haga
page-begun = { $lost } de { $all } partes de la página de origen no están traducidas
    .why = quien lee este idioma recibe solo un pedazo de la página
    .help = traduzca el resto de { $there }, o quite este archivo hasta que alguien lo haga
page-heading-left-out = aquí falta el título `{ $title }`
    .why = quienes leen este idioma no reciben esta parte, y los enlaces a un título de esta página pueden fallar
    .help = tradúzcalo de { $there }, con el mismo nivel y en el mismo orden
page-heading-level = este título tiene { $here } `#`; `{ $title }`, en la página de origen, tiene { $level }
    .why = los enlaces a un título de esta página pueden fallar
    .help = escriba { $level } `#`, como en { $there }
page-block-left-out =
    aquí falta { $what ->
        [paragraph] un párrafo
        [quote] una cita
        [alert] un aviso
        [list] una lista
        [entry] un punto de la lista
        [table] una tabla
        [row] una fila de la tabla
        [definitions] una lista de definiciones
        [term] una palabra definida
        [definition] una definición
        [code] un bloque de código
        [rule] una línea `---`
       *[other] un bloque
    }: “{ $begins }”
    .why = no llega a quienes leen este idioma
    .help = tradúzcalo de { $there }
page-block-added =
    la página de origen no tiene aquí { $what ->
        [paragraph] ningún párrafo
        [heading] ningún título
        [quote] ninguna cita
        [alert] ningún aviso
        [list] ninguna lista
        [entry] este punto de la lista
        [table] ninguna tabla
        [row] esta fila de la tabla
        [definitions] ninguna lista de definiciones
        [term] esta palabra en su lista de definiciones
        [definition] esta definición
        [code] ningún código
        [rule] ninguna línea `---`
       *[other] ningún bloque
    }
    .why = a quienes leen idiomas distintos se les dicen cosas distintas
    .help = quítelo, o escríbalo también en la página de origen
page-alert-differs =
    la página de origen tiene aquí { $wanted ->
        [quote] una cita simple
       *[other] `> { $wanted }`
    }, y esto es { $here ->
        [quote] una cita simple
       *[other] `> { $here }`
    }
    .why = la clase de aviso dice a quien lee qué tan peligroso es algo
    .help = empiécelo como en { $there }
page-list-differs =
    { $wanted ->
        [numbers] la página de origen numera esta lista, y esta lleva viñetas
       *[bullets] la página de origen lleva viñetas aquí, y esta lista lleva números
    }
    .why = los números dicen que el orden importa
    .help = empiece los puntos como en { $there }
page-entry-differs =
    { $wanted ->
        [ticked] la página de origen tiene aquí una casilla marcada
        [open] la página de origen tiene aquí una casilla para marcar
       *[plain] la página de origen no tiene aquí ninguna casilla
    }
    .why = la lista debe ser la misma en todos los idiomas
    .help = empiece el punto como en { $there }
page-table-columns =
    { $here ->
        [one] esta tabla tiene { $here } columna; la de la página de origen tiene { $wanted }
       *[other] esta tabla tiene { $here } columnas; la de la página de origen tiene { $wanted }
    }
    .why = si falta una celda, las demás quedan debajo de un encabezado equivocado
    .help = dele las columnas de { $there }
page-paragraphs-joined = parece que aquí hay dos párrafos de la página de origen en uno
    .help = si se leen mejor separados, empiece el segundo donde empieza en { $there }
page-paragraph-split = este párrafo sigue en otro, y en la página de origen es uno solo
    .help = si no se lee mejor separado, déjelo en uno solo, como en { $there }
page-length =
    { $wanted ->
        [longer] esta página es mucho más corta que su página de origen: { $percent } letras por cada cien
       *[shorter] esta página es mucho más larga que su página de origen: { $percent } letras por cada cien
    }
    .help = revise si falta algo, si se agregó algo o si algo está dos veces

page-mark-left-out =
    { $sort ->
        [citation] aquí falta la referencia a la fuente `{ $name }`
        [page] aquí falta el enlace a la página `{ $name }`
        [term] aquí falta el enlace al término `{ $name }`
       *[image] aquí falta la imagen `{ $name }`
    }
    .why = a quienes leen este idioma les falta lo que los demás reciben
    .help = póngalo donde está en { $there }
page-mark-added =
    { $sort ->
        [citation] la página de origen no cita aquí la fuente `{ $name }`
        [page] la página de origen no enlaza aquí a la página `{ $name }`
        [term] la página de origen no enlaza aquí al término `{ $name }`
       *[image] la página de origen no tiene aquí la imagen `{ $name }`
    }
    .why = aquello en que se basa una página y adonde lleva es lo mismo en todos los idiomas
    .help = quítelo, o escríbalo también en { $there }
page-mark-differs =
    { $sort ->
        [citation] esto cita la fuente `{ $name }`; la página de origen cita `{ $wanted }`
        [page] esto enlaza a la página `{ $name }`; la página de origen enlaza a `{ $wanted }`
        [term] esto enlaza al término `{ $name }`; la página de origen enlaza a `{ $wanted }`
       *[image] esta es la imagen `{ $name }`; la página de origen tiene `{ $wanted }`
    }
    .why = aquello en que se basa una página y adonde lleva es lo mismo en todos los idiomas
    .help = escriba lo que tiene { $there }
page-mark-moved =
    { $sort ->
        [citation] la referencia a la fuente `{ $name }` está en otro lugar de la página de origen
        [page] el enlace a la página `{ $name }` está en otro lugar de la página de origen
        [term] el enlace al término `{ $name }` está en otro lugar de la página de origen
       *[image] la imagen `{ $name }` está en otro lugar de la página de origen
    }
    .why = pertenece a lo que se dice a su lado
    .help = póngalo en el párrafo, el punto o la celda donde está en { $there }

slug-taken = la dirección `{ $slug }` es de la página `{ $page }`
    .why = dos páginas no pueden tener la misma dirección
    .help = elija otro `slug`, o no ponga ninguno
page-heading-unspaced = esto debía ser un título
    .why = sin un espacio después de `#`, quien lee ve un párrafo con el signo dentro
    .help = ponga un espacio entre el último `#` y el texto
