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
