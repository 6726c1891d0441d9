### Traducción automática, sin revisar.

-kinds-of-links = enlace a una página (`../signs/hotels.md`), a un contacto (`contact:su-id`), a un término (`term:su-id`) o a una dirección `https`
-place-of-images = ponga la imagen junto a la página y nómbrela a partir de la página, como en `room.jpg`

## Enlaces

markdown-link-backslash = un enlace tiene una barra invertida
    .why = los navegadores la leen como una barra y van a otro lugar del que parece
    .help = escriba `/` entre las carpetas
markdown-link-invisible = un enlace tiene el carácter invisible { $character }
    .why = los navegadores saltan estos caracteres y van a otro lugar del que parece
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] escriba otra vez el enlace a mano
        }
markdown-link-names-nothing =
    `{ $kind }:{ $id }` no nombra { $kind ->
        [contact] ningún contacto
        [term] ningún término
       *[source] ninguna fuente
    }
    .help = escriba `{ $kind }:` y el id: letras, cifras, `-`, `_` y `.`
markdown-link-to-number = un enlace no puede empezar con `{ $scheme }:`
    .why = los números y las direcciones se guardan en un solo lugar para que ninguno equivocado llegue a quien lee
    .help = agréguelo a data/contacts.toml y enlácelo como `[…](contact:su-id)`
markdown-link-runs = un enlace no puede empezar con `{ $scheme }:`
    .why = un enlace así ejecuta o abre algo en el dispositivo de quien lee
    .help = { -kinds-of-links }
markdown-link-scheme-misspelt = un enlace no puede empezar con `{ $scheme }:`
    .help = ¿quiso decir `{ $near }`?; { -kinds-of-links }
markdown-link-scheme-unknown = un enlace no puede empezar con `{ $scheme }:`
    .help = puede ser `contact`, `https`, `source`, `term`; { -kinds-of-links }
markdown-link-host-odd = `{ $host }` no es un nombre de sitio sencillo
    .why = los nombres de usuario, los puertos y las letras que se parecen son maneras de llevar a quien lee a otro lugar
    .help = escriba la dirección como `https://host.name/path`
markdown-link-host-unregistered = `{ $host }` no es un sitio registrado
    .why = quienes leen en peligro siguen los enlaces, así que alguien debe haber comprobado cada sitio
    .help = cítelo como `<source:CLAVE>` con una entrada en data/sources.toml, o agregue el sitio a `allow_hosts` en handbill.toml
markdown-link-scheme-missing = a `{ $link }` le falta el comienzo
    .help = escriba `https:` delante
markdown-link-nowhere = un enlace no lleva a ninguna parte
    .help = { -kinds-of-links }
markdown-link-no-page = `{ $link }` no es una página
    .why = un enlace dentro del sitio lleva al archivo Markdown de una página, para que se pueda seguir en todos los idiomas
    .help = nombre el archivo a partir de este, con `.md`, como en `../signs/hotels.md#rooms`

## Rutas de páginas enlazadas y de imágenes

markdown-path-top = `{ $path }` empieza en lo más alto de un sitio
    .why = las páginas funcionan también cuando se abren desde una carpeta, donde eso no existe
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] nómbrelo a partir de este archivo, como en `../signs/hotels.md`
        }
markdown-path-leaves = `{ $path }` sale de la carpeta del idioma
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] enlace a páginas del mismo idioma; el programa encuentra el idioma de quien lee
        }
markdown-path-percent = `{ $path }` tiene signos de porcentaje que esconden algo
    .help =
        { $wanted ->
            [image] { -place-of-images }
           *[page] escriba el nombre tal como es, sin signos de porcentaje
        }
markdown-path-no-file =
    `{ $path }` no puede ser un archivo: { $reason ->
        [empty] no dice nada
        [part] `{ $part }` no es un nombre
        [character] contiene `{ $part }`
        [device] `{ $part }` es el nombre de un dispositivo en Windows
        [ending] `{ $part }` termina en un punto o un espacio
       *[long] uno de sus nombres tiene más de 200 bytes
    }

## Imágenes

markdown-image-no-file =
    `{ $path }` no puede ser un archivo: { $reason ->
        [empty] no dice nada
        [part] `{ $part }` no es un nombre
        [character] contiene `{ $part }`
        [device] `{ $part }` es el nombre de un dispositivo en Windows
        [ending] `{ $part }` termina en un punto o un espacio
       *[long] uno de sus nombres tiene más de 200 bytes
    }
    .help = { -place-of-images }
markdown-image-scheme = una imagen no puede venir de `{ $scheme }:`
    .why = una página no carga nada de otros lugares, para que nadie sepa quién la lee
    .help = { -place-of-images }
markdown-image-host = una imagen no puede venir de otro sitio
    .help = { -place-of-images }
markdown-image-alt = la imagen no tiene texto alternativo
    .why = a quienes no la ven, o no cargan las imágenes, les faltaría lo que dice
    .help = diga entre los corchetes lo que muestra la imagen

## Enlaces, contactos, términos y fuentes en una frase

markdown-link-in-link = hay un enlace dentro de otro enlace
markdown-link-title = el título entre comillas no se muestra
    .why = quienes usan un teléfono o escuchan la página no podrían llegar a él
    .help = dígalo en el texto
markdown-term-unworded = `<term:{ $term }>` no tiene palabras propias
    .why = un término se dice con las palabras de la frase en que está
    .help = escriba `[palabras](term:{ $term })`
markdown-citation-worded = `source:{ $source }` tiene palabras propias
    .why = la referencia a una fuente es un número que lleva a la lista de fuentes
    .help = escriba `<source:{ $source }>` después de la frase

## Títulos

markdown-heading-contact = el contacto `{ $contact }` está en un título
    .why = los títulos se repiten en el índice, y ahí faltaría su número
    .help = póngalo en el texto que sigue al título
markdown-heading-attributes = un título puede tener un id entre llaves, y nada más
    .help = deje solo `{"{"}#su-id{"}"}`
markdown-heading-id-odd = `{ $id }` no puede ser el id de un título
    .help = use letras, cifras y guiones, como en `{"{"}#in-rooms{"}"}`
markdown-heading-id-twice = dos títulos tienen el id `{ $id }`
    .help = dé otro id a uno de ellos
markdown-heading-first-level = el texto tiene un título de primer nivel
    .why = el título de la página es el primero, y una página tiene solo uno
    .help = escriba `##`, o quite la línea si repite el título
markdown-heading-skips = un título de nivel { $level } sigue a uno de nivel { $before }
    .why = quienes escuchan una página saltan de nivel en nivel y pensarían que se perdieron algo
    .help = escriba `{ $signs }`

## HTML, comentarios, código

markdown-html = no se puede usar HTML en una página
    .why = una traducción podría dañar la página, o llevar a quien lee a otro lugar, sin que nadie lo vea
    .help = use Markdown o un componente; para mostrar `<` tal como es, escriba `\<`
markdown-comment-open = un comentario no está cerrado
    .why = el resto de la página no se mostraría
    .help = escriba `-->` donde termina
markdown-comment-text-behind = hay texto en la última línea de un comentario
    .why = Markdown lo toma por HTML, y no se mostraría
    .help = empiece una línea nueva después de `-->`
markdown-code-language-misspelt = `{ $language }` no es un lenguaje con colores; el código se muestra sin ellos
    .help = ¿quiso decir `{ $near }`?
markdown-code-language-unknown = `{ $language }` no es un lenguaje con colores; el código se muestra sin ellos
    .help = escriba `text` si no quiere colores
markdown-code-long = el código se muestra sin colores: tiene más de { $bytes } bytes
    .why = darle colores podría tardar minutos
markdown-code-line-long = el código se muestra sin colores: una línea tiene más de { $bytes } bytes
    .why = darle colores podría tardar minutos
markdown-code-deep = el código se muestra sin colores: tiene demasiados niveles, uno dentro de otro
    .why = darle colores podría tardar minutos
markdown-code-grammar = el código se muestra sin colores: la gramática de su lenguaje no pudo con él
    .why = darle colores podría tardar minutos

## Bloques

markdown-component-misspelt = `{ $name }` no es un componente
    .help = ¿quiso decir `{ $near }`?
markdown-component-unknown = `{ $name }` no es un componente
    .help = puede ser { $known }
markdown-component-empty = `ids` no tiene nada
    .help = nombre por lo menos uno, o quite el componente
markdown-component-key-missing = a un componente le falta la clave `{ $key }`
markdown-alert-line-missing = `[!{ $kind }]` se muestra tal como está, no como un aviso
    .help = empiece una línea nueva después de `]`, con `>` delante
markdown-alert-misspelt = `[!{ $kind }]` se muestra tal como está, no como un aviso
    .help = ¿quiso decir `{ $near }`?
markdown-alert-unknown = `[!{ $kind }]` se muestra tal como está, no como un aviso
    .help = puede ser { $known }

## La página entera

markdown-front-matter-open = los datos del comienzo de la página no están cerrados
    .why = sin un final, toda la página se leería como datos
    .help = ponga una línea que solo tenga `+++` después del último dato
markdown-front-matter-missing = la página no empieza con sus datos
    .why = ahí se escriben el título y para qué es la página
    .help =
        { $first ->
            [yaml] escríbalos en TOML entre dos líneas con `+++` en vez de `---`
            [empty] empiece en la primera línea con `+++`, luego `title = "…"`, luego otra vez `+++`
           *[text] ponga `+++`, luego `title = "…"`, luego otra vez `+++` antes del texto
        }
markdown-page-too-large = la página tiene más de 1 MiB de texto
    .help = divídala en varias páginas
markdown-nested-too-deep = aquí hay más de { $levels } niveles, uno dentro de otro
    .why = no caben en ninguna pantalla, y los navegadores se vuelven lentos
    .help = saque las citas y las listas unas de otras
