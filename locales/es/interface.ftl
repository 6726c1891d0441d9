### Words of the interface. Plain text: no numbers, no links, no markup. The emergency number comes
### in through { $emergency }. Short, plain sentences: many readers are in a hurry or afraid.

## Leaving and getting help: on every page, at the top

bar-label = Salir o buscar ayuda
# The button that opens a harmless site at once. Two or three short words.
exit = Salir de aquí
skip-to-content = Ir al texto
# The button that jumps to the contacts on the same page. Two or three short words.
help-link = Buscar ayuda

## The contact block: on every page

help-now-title = Usted puede buscar ayuda
help-now-lead = Cada contacto dice quién contesta. Usted elige con quién hablar y qué contar.
help-now-note = Si alguien revisa este teléfono o esta computadora, puede ser mejor llamar o escribir desde un aparato más seguro.
help-more = ¿Le está pasando a usted? Lea sobre sus opciones

## Getting around

nav-label = Páginas
# Opens the list of all pages of this site.
nav-menu = Todas las páginas
nav-home = Página de inicio
picker-label = Idioma
# Stands beside a language in which this page cannot be read yet.
picker-borrowed = todavía sin traducir
toc-title = En esta página

## Start page

# A button to the page about getting help.
home-help = Vea quién puede ayudar
home-signs-title = Lo que tal vez notó

## Signs: the box at the top of every page of signs

signs-title = Antes de hacer algo
signs-danger = Si alguien está en peligro ahora, llame primero al { $emergency }.
signs-no-proof = Ninguna señal prueba nada. Varias señales juntas son un motivo para pedir consejo.
signs-do-not-confront = No enfrente a nadie y no intente liberar a nadie. Puede ser peligroso para otras personas, y también para usted.
signs-do-not-investigate = No investigue. No siga, no registre y no interrogue a nadie. Anote lo que vio y deje lo demás a otros.

## Help: the boxes on pages for people it may be happening to

help-title = Su seguridad es lo primero
help-danger = Si está en peligro ahora, llame al { $emergency }.
help-confidential-first = Si puede esperar, primero puede hablar con una línea de ayuda confidencial. No es la policía ni inmigración.
device-title = Lo que guarda un teléfono o una computadora
device-history = Este teléfono o esta computadora puede guardar una lista de las páginas que usted abre. También puede guardar sus llamadas y mensajes.
device-erase = Puede borrar esta página de la lista. Si borra todo, alguien también puede notarlo.
device-safer = ¿Alguien revisa su teléfono? Puede ser más seguro un teléfono o una computadora a los que esa persona no pueda llegar.
# { $title } is the wording of the exit button.
exit-how = El botón “{ $title }” abre otro sitio. En un teclado, presionar tres veces la tecla Shift (Mayús) puede hacer lo mismo.
exit-limits = El botón no borra nada. Alguien todavía podría ver que usted estuvo aquí.

## Protections and oversight: the box at the top

legal-title = Tenga en cuenta
legal-as-of = Los datos de esta página corresponden al { $date }
legal-not-advice = Esto no es asesoría legal. Un abogado o la asistencia legal gratuita puede decirle qué se aplica a su caso.
legal-changes = Las reglas cambian, y no son iguales en todas partes. Pregunte antes de confiar en ellas.
legal-not-settled = Algunas cosas no están resueltas. Cuando las fuentes no están de acuerdo, o ya son viejas, la lista al final lo dice.

## Sources and dates: at the end of a page

sources-title = Fuentes
source-label = Fuente { $number }
source-as-of = leído el { $date }
source-aging = Esta fuente ya es algo vieja. Algunas cosas pueden haber cambiado.
source-contested = Otros no están de acuerdo con esta fuente.
page-as-of = Datos al { $date }.
page-review-by = Se deben volver a leer a más tardar el { $date }.

## Translation: at the top of a page

status-machine-title = Traducción hecha por una máquina.
status-machine = Ninguna persona ha revisado todavía esta traducción. Puede tener errores. Los números de teléfono y los enlaces no vienen de la traducción.
status-draft-title = Borrador.
status-draft = Esta traducción no está terminada.
status-reviewed = Una persona revisó esta traducción.
stale-title = Desactualizada.
stale-notice = El original cambió después de esta traducción. Puede que algo de lo que lee aquí ya no sea correcto.
# A link follows: the name of the language of the original, in that language.
stale-current = Lea lo que dice ahora:
# { $original } as below. Shown instead of a translation in which a phone number or a duty may be wrong by now.
held-back-notice = Algo importante de esta página cambió y la página en español todavía no lo dice. Por eso se muestra en { $original }.
# A link to the file of the translation, on a page that is not finished. For people who want to work on it.
help-translate = Ayude a traducir esta página
# { $original } is the name of the language the page is shown in, written in that language.
borrowed-notice = Esta página todavía no está en español. Aquí se muestra en { $original }.

## Boxes in the text

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Tenga cuidado

## Pages the program makes

glossary-title = Palabras explicadas
glossary-description = Palabras que aparecen a menudo, en lenguaje sencillo.
not-found-title = Esta página no está aquí
not-found-text = Quizás la dirección está mal, o la página cambió de lugar. Todavía puede buscar ayuda: vea más abajo.
not-found-home = Ir a la página de inicio
# Shown in every language at once on the first page of a site.
chooser-title = Elija su idioma
# The wording of the link to the site in this language.
chooser-choose = Leer en español
redirect-title = Esta página cambió de lugar
redirect-text = Se abrirá en su nuevo lugar. Si no pasa nada, use este enlace.

## Titles

page-title-pattern = { $page } – { $campaign }
# The title of sensitive pages in tabs and lists of visited pages. It must not give the subject away.
discreet-title = Información

## Foot of every page

footer-storage = Este sitio no guarda nada sobre usted: no usa cookies, no cuenta las visitas y no carga nada de otros sitios. Aun así, su navegador puede guardar que usted estuvo aquí.
# Lo mismo en la página de una prueba, donde se pueden guardar las respuestas.
footer-storage-quiz = Esta página guarda sus respuestas solo si usted lo elige, y solo en este dispositivo. No usa cookies, no cuenta visitas y no carga nada de otros sitios. Su navegador todavía puede recordar que usted estuvo aquí.
footer-not-government = Este no es un sitio del gobierno.
