### Words of the pages about records: blank sheets, checking a certificate, results of a class.
### Plain text: no numbers, no links, no markup. The emergency number comes in through { $emergency }.
### Short, plain sentences: people read this on small phones after a long day.

## On several of these pages

desk-private = Esta página no guarda nada y no envía nada.
# Stands at the top of a page that does not work because script is switched off.
desk-scriptless-title = Esta página necesita JavaScript.
# The name of a list entry: what is wanted is not in the list and is typed by hand.
desk-other = No está en esta lista
desk-choose = Elija

## Blank sheets

desk-records-title = Hojas en blanco para sus registros
desk-records-description = Imprima lo que necesite. Escriba a mano. Guarde lo menos que pueda.
desk-records-before = Antes de guardar algo
desk-records-little = Guarde solo lo que necesita. Muchas veces bastan un nombre, una fecha y una capacitación.
desk-records-never = Nunca anote quién le contó qué. Nunca escriba en estas hojas sobre un huésped, un trabajador, un menor o un caso.
desk-records-where = Decida dónde se guarda el papel. Un cajón con llave es mejor que un estante. Una foto de la hoja también es una copia.
desk-records-who = Decida quién puede verla y escríbalo en la hoja. Nadie más la necesita.
desk-records-end = Decida cuándo se destruye. Pregunte en su trabajo o a un abogado cuánto tiempo se debe guardar donde usted está.
desk-records-print = Para imprimir, use el menú de su navegador. Cada hoja es una página, así que puede imprimir solo la que necesita.
desk-records-sheets = Las hojas

# Sheet one: a person confirms that they were trained.
desk-ack-title = Recibí la capacitación
desk-ack-how = Una copia es para la persona capacitada. Otra es para quien deba demostrar que la capacitación se dio.
desk-ack-person = Persona capacitada
desk-ack-trainer = Quien capacita
desk-ack-training = Capacitación
desk-ack-date = Fecha de la capacitación
desk-ack-minutes = Minutos
desk-ack-learned = Lo que aprendí
desk-ack-danger = Si alguien está en peligro ahora, llamo primero al { $emergency }.
desk-ack-proof = Ninguna señal prueba nada. Varias señales son un motivo para pedir consejo.
desk-ack-tell = Sé a quién aviso en el trabajo y quién más puede ayudar.
desk-ack-calm = No enfrento a nadie y no intento liberar a nadie.
desk-ack-also = Además
desk-ack-limits = Lo que esto no me da
desk-ack-right = Esta capacitación no me da derecho a investigar. No sigo, no registro, no interrogo y no retengo a nadie por ella.
# For people such as inspectors, whose office gives them powers of their own.
desk-ack-office = Lo que mi cargo me permite hacer sigue igual.
desk-ack-sign-person = Firma de la persona capacitada
desk-ack-sign-trainer = Firma de quien capacita
desk-ack-sign-date = Fecha

# Sheet two: the employer's list of who was trained and when training is due again.
desk-log-title = Registro de capacitaciones
desk-log-how = Lo guarda el empleador. Dice quién recibió la capacitación y cuándo toca la próxima. Aquí no va nada más.
desk-log-work = Lugar de trabajo
desk-log-keeper = Lo guarda
desk-log-place = Dónde se guarda esta hoja
desk-log-readers = Quién puede verla
desk-log-end = Se destruye el
desk-log-rows = Quién recibió la capacitación
# Heads of narrow columns: as short as they can be.
desk-log-name = Nombre
desk-log-training = Capacitación
desk-log-date = Fecha
desk-log-minutes = Min.
desk-log-score = Puntaje
desk-log-code = Código del certificado
desk-log-due = Próxima

# Sheet three: who came to a class.
desk-roster-title = Lista de asistencia
desk-roster-how = Quien capacita la guarda hasta que se escribe el registro, y luego la destruye. Dice quién vino. Nunca dice qué contó nadie.
desk-roster-training = Capacitación
desk-roster-date = Fecha
desk-roster-minutes = Minutos
desk-roster-place = Lugar
desk-roster-trainer = Quien capacita
# The code that gives everybody in a class the same questions.
desk-roster-form = Código de preguntas
desk-roster-sheet = Dónde se guarda esta hoja
desk-roster-readers = Quién puede verla
desk-roster-rows = Quién vino
desk-roster-number = Núm.
desk-roster-name = Nombre
desk-roster-sign = Firma

## Checking a certificate

# The fields are labelled by the words of the certificate itself: `quiz-certificate-…`.
desk-verify-title = Revisar un certificado
desk-verify-description = Escriba lo que está impreso en él. Esta página dice si el código coincide.
desk-verify-scriptless = Pregunte a quien capacita si esta persona aprobó. O abra esta página en otro navegador.
desk-verify-how = Copie cada línea tal como está impresa. Las mayúsculas y los acentos cuentan.
# The field beside the list of trainings, for the name of a training that is not in it.
desk-verify-training-other = Capacitación, como está impresa
desk-verify-version-hint = Ocho letras
desk-verify-language-other = Idioma, como está impreso
desk-verify-date-hint = Año, mes, día, como está impreso
desk-verify-valid-hint = Déjelo vacío si no hay nada impreso
desk-verify-skipped-hint = Déjelo vacío si no hay nada impreso
desk-verify-code-hint = Doce letras y cifras
desk-verify-check = Revisar
desk-verify-clear = Borrar todos los campos
desk-verify-shows = Lo que muestra un código que coincide
desk-verify-shows-same = Desde que se hizo el código, ningún campo se cambió ni se escribió mal.
desk-verify-shows-not = Lo que no muestra
desk-verify-shows-not-anybody = No demuestra que alguien aprobó. Cualquiera que tenga la página de la prueba puede hacer un código para cualquier nombre y cualquier puntaje.
desk-verify-shows-not-who = No demuestra quién respondió, ni que nadie ayudó.
desk-verify-shows-not-old = Una versión anterior de la prueba no es incorrecta. Puede ser lo que se le enseñó a la persona.
desk-verify-sure = ¿Necesita tener seguridad? Pregunte a quien capacita, o hable con la persona sobre lo que aprendió.

## Results of a class

desk-trainer-title = Para quienes capacitan: resultados de un grupo
desk-trainer-description = Vea qué preguntas fueron difíciles. No hacen falta nombres.
desk-trainer-scriptless = Sin JavaScript todavía puede usar el papel: junte hojas de respuestas sin nombres y cuente a mano cuántas veces estuvo bien cada pregunta.
desk-trainer-form-title = Las mismas preguntas para un grupo
desk-trainer-form-how = Un código de preguntas da a todas las personas las mismas preguntas. Escríbalo en el pizarrón antes de empezar.
desk-trainer-form = Código de preguntas
desk-trainer-form-new = Hacer un nuevo código de preguntas
desk-trainer-results-title = Resultados
desk-trainer-results-how = Al final de una prueba, cada persona puede copiar una línea de resultado. No contiene ningún nombre. Pida estas líneas en papel o en un solo mensaje, sin nombres. Nadie tiene que dar la suya.
desk-trainer-lines = Líneas de resultado, una en cada renglón
# The name of a check box.
desk-trainer-same = Contar también líneas iguales. En un grupo con un solo código de preguntas, dos personas pueden tener las mismas respuestas.
desk-trainer-show = Mostrar resultados
desk-trainer-clear = Borrar todo

## What the script says

# Labels and short sentences for the pages that check certificates and show results. A script puts
# texts and numbers in: keep { $… } as they are. Numbers can be zero, one or more, so write labels
# (“Results: three”), not sentences that change with the number.
desk-script =
    .match = El código coincide
    .match-means = Desde que se hizo el código, ningún campo se cambió ni se escribió mal. Esto no demuestra quién respondió. Cualquiera que tenga la página de la prueba puede hacer un código.
    .mismatch = El código no coincide
    .mismatch-means = Al menos un campo, o el código, no está como cuando se hizo el código. Muchas veces es un error al escribir. Mire primero esto:
    .hint-case = ¿El nombre está tal como se imprimió? Las mayúsculas, los acentos y los apóstrofos cuentan.
    .hint-space = ¿Falta un espacio, o sobra uno, dentro de una palabra? Los espacios al principio y al final no importan.
    .hint-alike = Algunas letras y cifras se parecen: la B y el ocho, la S y el cinco, la Z y el dos, la G y el seis.
    .hint-date = ¿Las fechas están como se imprimieron: año, mes, día? ¿Hay dos que cambiaron de lugar?
    .hint-empty = ¿Hay aquí un campo vacío que sí está impreso, o al revés?
    .hint-ask = ¿Todo está como se imprimió? Entonces pregunte a quien capacita.
    .incomplete = Hay campos que debe mirar otra vez
    .need = Llene este campo como está impreso.
    .bad-version = Una versión son ocho letras, sin a, e, i, l, o, u, w, x, y ni z.
    .bad-date = Escriba la fecha como año, mes, día: { $example }
    .bad-code = Un código son doce letras y cifras. Usted escribió: { $n }
    .bad-letters = Un código tiene solo letras y cifras, y nunca la letra U.
    .changed = Usted cambió un campo. Revise de nuevo.
    .cleared = Todo está borrado.
    .valid = Vale hasta el { $date }. Según la fecha de este aparato, ese día no ha pasado.
    .past = Vale hasta el { $date }. Según la fecha de este aparato, ese día ya pasó.
    .valid-none = No se escribió hasta qué día vale.
    .version-now = La versión es la que este sitio tiene ahora.
    .version-other = Este sitio tiene ahora otra versión: { $version }. Una versión anterior puede ser correcta.
    .version-unknown = Este sitio no puede decir si la versión es la actual, porque la capacitación no está en su lista.
    .new-form = Nuevo código de preguntas: { $code }
    .no-lines = Todavía no hay ninguna línea de resultado. Pegue una primero.
    .none-read = No se pudo leer ninguna línea.
    .lines-read = Líneas leídas: { $n }
    .lines-unread = Líneas sin contar: { $n }
    .unread = Líneas que no se cuentan
    .line = Línea { $n }: { $reason }
    .bad-line = Esto no es una línea de resultado. Una línea así empieza con { $start } y no tiene espacios.
    .bad-quiz = Este sitio no tiene esta prueba: { $quiz }
    .bad-old = Hecha con otra versión de la prueba: { $version }
    .bad-check = Dañada. Las letras de control del final no coinciden, así que algo falta o cambió.
    .bad-answers = Dañada. Las respuestas no coinciden con la prueba.
    .bad-same = Igual que la línea { $n }. Si dos personas dieron las mismas respuestas, marque la casilla de arriba.
    .results = Resultados: { $n }
    .few = Menos de cinco resultados: se puede reconocer a personas. No muestre ni comparta esta página.
    .kind-pre = antes
    .kind-final = después
    .kind-refresher = repaso
    .kind-practice = práctica
    .items = Cómo le fue a cada pregunta
    .items-how = Se cuenta entre las personas que tuvieron la pregunta. Saltada quiere decir que se dejó fuera a propósito, lo que está permitido.
    .item = Pregunta
    .right = Bien
    .partly = Bien en parte
    .wrong = Mal o vacía
    .skipped = Saltada
    .n = Personas
    .share = { $percent }% ({ $n })
    .percent = { $percent }%
    .bar = { $label }: { $parts }
    .part = { $label } { $percent }%
    .wrongs = Opciones equivocadas que se eligieron
    .wrongs-how = Una opción que muchas personas eligen muestra qué hay que explicar otra vez.
    .option = Opción
    .times = Veces
    .wrongs-none = No se eligió ninguna opción equivocada.
    .compare = Puntos por tema
    .compare-how = Puntos como parte de todos los posibles. Se comparan grupos, no personas: nadie sabe qué líneas van juntas.
    .competency = Tema
    .total = Todas las preguntas
    .no-competency = Otras preguntas
    .true = Verdadero
    .false = Falso
    .print = Imprimir resultados
