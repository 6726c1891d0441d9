### Traducción automática, sin revisar.

accept-broken = `{ $unit }` tiene una falla en `{ $locale }`, así que no se registró
    .why = nadie que lea ve este texto hasta que la falla se corrija
    .help = vea qué falta con `handbill check --locale { $locale }`, corríjalo y luego regístrelo
accept-empty = `{ $unit }` casi no tiene texto en `{ $locale }`, así que no se registró
    .why = la página original tiene texto, y una página que cuenta como traducida se muestra en su lugar
    .help = traduzca el texto que va debajo del segundo `+++`, o quite el archivo hasta que alguien lo haga
bump-unknown = nadie sabe qué cambió en `{ $unit }` desde que se hizo `{ $locale }`, así que hay que mirar su traducción
    .why = el texto anterior no se guardó, así que el cambio puede ser de cualquier tamaño
    .help = deje que alguien que traduzca compare los dos textos y luego regístrelo con `handbill l10n accept`
bump-numbers = cambió un número o un contacto en `{ $unit }` desde que se hizo `{ $locale }`, con { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    } en total, así que hay que mirar su traducción
    .why = un número equivocado puede dañar a alguien, así que esto no es un simple descuido
    .help = deje que alguien que traduzca lo mire y luego regístrelo con `handbill l10n accept`
bump-duties = cambió lo que alguien debe o no debe hacer en `{ $unit }` desde que se hizo `{ $locale }`, con { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    } en total, así que hay que mirar su traducción
    .why = quien lea puede actuar según lo que dice la traducción
    .help = deje que alguien que traduzca lo mire y luego regístrelo con `handbill l10n accept`
bump-links = cambió un enlace o una fuente en `{ $unit }` desde que se hizo `{ $locale }`, con { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    } en total, así que hay que mirar su traducción
    .why = una traducción debe llevar a donde lleva su página de origen
    .help = deje que alguien que traduzca lo mire y luego regístrelo con `handbill l10n accept`
bump-words = { $n ->
        [one] cambió { $n } palabra
       *[other] cambiaron { $n } palabras
    } en `{ $unit }` desde que se hizo `{ $locale }`, así que hay que mirar su traducción
    .why = un simple descuido toca pocas palabras
    .help = deje que alguien que traduzca lo mire y luego regístrelo con `handbill l10n accept`
l10n-toml-stale = este archivo no dice lo que dice `handbill.toml`
    .why = herramientas como Pontoon echarían de menos un idioma, o conservarían uno que ya no está
    .help = escríbalo de nuevo con `handbill l10n toml`
