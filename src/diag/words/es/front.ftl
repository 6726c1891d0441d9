### Traducción automática, sin revisar.

front-empty = esto no puede quedar vacío
front-minutes = una lección no puede durar `{ $minutes }` minutos
    .help = escriba minutos enteros, de 1 a { $most }
front-locked = una traducción no puede fijar `{ $key }`
    .why = vale para todos los idiomas y se dice una sola vez, en la página de origen
    .help = quite esta línea
front-slug = `{ $slug }` no puede ser parte de una dirección
    .help = use letras minúsculas, cifras y guiones

page-untranslated = `{ $page }` no tiene texto en `{ $locale }`; quienes leen la ven en `{ $shown }`
    .help = escriba content/{ $locale }/{ $page }.md
page-sourceless = `{ $page }` no tiene página en el idioma de origen, `{ $source }`
    .why = para qué sirve una página y a quién nombra se dice en la página de origen
    .help = póngale el nombre de la página de content/{ $source }/ que traduce, con sus carpetas; una página propia necesita content/{ $source }/{ $page }.md
page-outside = la campaña `{ $campaign }` no tiene la página `{ $page }`
    .why = quienes la leen ven las palabras sin enlace
    .help = para listar páginas use un bloque `{"{"}pages{"}"}`, que muestra lo que tiene la campaña
page-unknown = no hay ninguna página `{ $page }`
page-of-kind = `{ $page }` no es una página de clase `{ $wanted }`, sino de clase `{ $found }`
help-link-file = enlace al archivo de una página, como `../get-help.md`
help-page-path = escriba la ruta de una página de clase `{ $kind }` dentro de la carpeta de su idioma, sin `.md`
