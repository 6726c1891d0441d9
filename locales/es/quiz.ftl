### Words of quizzes: the page of a quiz, questions inside lessons, the result, the certificate.
### Plain text: no links, no markup. Short, plain and kind: somebody who is wrong is here to learn.
### Questions and their answers are not here: each quiz has a file of its own.

## What a question asks for. Shown with the result: "Recognize: 75 %".

competency-recognize = Notar y entender
competency-respond = Hacer lo correcto después
competency-talk = Hablar con las personas
competency-rights = Derechos y protecciones

## Above the questions

quiz-about = Sobre esta prueba
quiz-n-items = { $n ->
    [one] Una pregunta
    [many] { $n } de preguntas
   *[other] { $n } preguntas
}
# An estimate. Nothing is measured.
quiz-minutes = { $n ->
    [one] Cerca de un minuto. No hay cronómetro: tómese todo el tiempo que quiera.
    [many] Cerca de { $n } de minutos. No hay cronómetro: tómese todo el tiempo que quiera.
   *[other] Cerca de { $n } minutos. No hay cronómetro: tómese todo el tiempo que quiera.
}
quiz-pass = Para aprobar, necesita { $percent } por ciento. Las preguntas que deben estar bien para aprobar lo dicen.
quiz-attempts = { $n ->
    [one] Puede intentarlo una vez.
    [many] Puede intentarlo { $n } de veces.
   *[other] Puede intentarlo { $n } veces.
}
quiz-open = Esta página funciona sin servidor. Por eso no puede esconder sus respuestas: están en la página, para cualquiera. Lo que usted elige se queda aquí. No se envía nada a nadie.
# Shown only where the page has no script.
quiz-plain = Conteste cada pregunta y luego abra “Respuesta y explicación” debajo de ella. Al final hay una hoja para contar y otra con todas las respuestas.

## The start. Shown only where the page has script.

quiz-begin = Antes de empezar
quiz-keep = ¿Quién usa este aparato?
quiz-keep-nothing = También lo usan otras personas: no guardar nada.
    .hint = Cuando sale de esta página o la cierra, sus respuestas desaparecen.
quiz-keep-answers = Solo lo uso yo: guardar mis respuestas en este aparato hasta que yo las borre.
    .hint = Puede cerrar la página y seguir después. Su nombre nunca se guarda.
quiz-wanted = Código de preguntas, si le dieron uno
    .hint = Con el mismo código, todo el grupo tiene las mismas preguntas. Si no tiene uno, déjelo vacío.
    .error = Esto no es un código de preguntas. Un código de preguntas son ocho letras, con un guion en medio. Revíselo o deje el campo vacío.
quiz-start = Empezar
# The code itself follows, in Latin letters.
quiz-code = Código de preguntas:

## Questions

quiz-questions = Preguntas
# Stands before a question that speaks of abuse and has no note of its own.
quiz-note = Esta pregunta habla de abuso. Puede saltarla, y no cuenta en su contra.
quiz-skip = Saltar esta pregunta. No cuenta en mi contra.
quiz-critical = Esta debe estar bien para aprobar.
    .missed = Estas deben estar bien para aprobar. Léalas otra vez primero:
quiz-local = Esto puede cambiar de un estado a otro.
quiz-borrowed = Esta pregunta todavía no está en español.
quiz-many = Elija todas las que correspondan.
quiz-order = Dé a cada línea su lugar: la primera recibe el número más bajo.
quiz-scenario = Lea y elija lo que usted haría. Puede volver si toma un camino equivocado.
# The first entry of a list to choose from.
quiz-choose = Elija
quiz-answer = Su respuesta
# Two buttons that move a line by one place.
quiz-up = Subir
quiz-down = Bajar
# Links in a story.
quiz-on = Seguir
quiz-back = Volver y elegir otra vez
quiz-check = Revisar mi respuesta
quiz-submit = Terminar y ver el resultado
# The button that deletes answers and result from the page and from the device.
quiz-clear = Parar y borrar todo
# The title of the list of what is missing.
quiz-errors = Hay preguntas que todavía le esperan

## Answers

quiz-key = Respuesta y explicación
quiz-right-answer = Respuesta correcta
# { $title } is the title of a lesson.
quiz-lesson = Lea otra vez: { $title }

## The result

quiz-passed = Aprobó
    .words = Buen trabajo. Debajo de cada pregunta encuentra por qué la respuesta es correcta.
# For somebody who has not passed: kind, no blame.
quiz-not-yet = Todavía no
    .words = No pasa nada: así se aprende. Debajo de cada pregunta encuentra la respuesta y la razón. Luego inténtelo otra vez.
# For quizzes that cannot be passed.
quiz-result = Su resultado
    .words = Esto es solo para usted. Debajo de cada pregunta encuentra la respuesta y la razón.
quiz-competencies = Por tema, primero el más débil
quiz-again = Intentar otra vez
quiz-practise = Practicar lo que no salió bien
# { $title } is the title of a training module.
quiz-module = Volver a { $title }
# A line of letters and digits that a trainer collects.
quiz-string = Resultado para quien capacita
    .words = Si quien capacita le pide su resultado, dele esta línea. Dice cómo le fue en cada pregunta. No dice quién es usted.
quiz-copy = Copiar esta línea

## The certificate. Each field is printed, and makes the check code.

quiz-certificate = Su certificado
    .words = Dice que esta prueba se aprobó en este aparato. No puede demostrar quién respondió. Quien capacita o su empleador quizás quiera firmarlo con usted.
    .show = Mostrar el certificado
quiz-certificate-your-name = Su nombre, como debe quedar impreso
    .hint = No se guarda y no se envía. Está en esta página hasta que lo borre o salga de ella.
    .error = Escriba el nombre que debe quedar impreso.
quiz-certificate-title = Certificado de capacitación
quiz-certificate-intro = La persona que se nombra aquí aprobó la prueba de esta capacitación.
quiz-certificate-name = Nombre
quiz-certificate-training = Capacitación
# The version of the quiz, eight Latin letters.
quiz-certificate-version = Versión
quiz-certificate-language = Idioma
quiz-certificate-score = Puntaje en porcentaje
quiz-certificate-date = Fecha
quiz-certificate-minutes = Minutos de capacitación
quiz-certificate-until = Vale hasta
quiz-certificate-skipped = Preguntas saltadas
quiz-certificate-code = Código de verificación
quiz-certificate-acknowledge = Hice esta capacitación. Sé que no me da derecho a investigar ni a enfrentar a nadie, y sé a quién avisar.
quiz-certificate-signature = Firma
quiz-certificate-signed = Fecha y firma de quien capacita
quiz-certificate-proves = El código de verificación muestra que en esta hoja nada se cambió ni se escribió mal. No demuestra quién respondió.
quiz-certificate-verify = Revisar un certificado
quiz-certificate-print = Imprimir el certificado

## Sheets for paper

quiz-sheet = Hoja de respuestas
    .words = Para el papel, o para contar usted: escriba su respuesta, compárela con la clave y marque lo que está bien.
    .number = Pregunta
    .answer = Su respuesta
    .right = ¿Bien?
    .pass = Para aprobar, necesita { $percent } por ciento, y cada pregunta con una estrella debe estar bien. Las preguntas que se pueden saltar y que usted saltó no cuentan.
quiz-key-sheet = Clave de respuestas
    .open = Mostrar la clave de todas las preguntas

## What the script says. Labels, not sentences that change with a number: { $n } is the number of a
## question, { $percent }, { $right } and { $all } are numbers, { $title } is the title of the page,
## { $name } is one of the subjects above.

quiz-script =
    .right = Bien
    .partly = Bien en parte
    .wrong = No está bien
    .skipped = Saltada
    .question = Pregunta { $n }
    .missing = Pregunta { $n }: todavía no hay una respuesta completa
    .story = Pregunta { $n }: la historia todavía no llegó a su final
    .places = Pregunta { $n }: dos líneas tienen el mismo lugar
    .thousands = Pregunta { $n }: escriba el número sin comas, puntos ni espacios entre las cifras
    .not-a-number = Pregunta { $n }: escriba un número en cifras, y nada más
    .title = Por hacer: { $title }
    .score = Puntaje: { $percent }%
    .row = { $name }: { $percent }%.
    .live = Puntaje: { $percent }%. Bien: { $right } de { $all }.
    .place = Ahora en el lugar { $n }
    .updated = Esta prueba cambió desde la última vez que usted estuvo aquí. Sus respuestas anteriores ya no coinciden, así que empieza de nuevo.
    .resumed = Sus respuestas se guardaron en este aparato. Puede seguir donde estaba.
    .unkept = Este aparato no deja que la página guarde nada. Puede seguir, pero sus respuestas desaparecen cuando salga.
    .cleared = Todo está borrado: sus respuestas, su resultado y lo que esta página guardó en este aparato.
    .uncleared = Sus respuestas y su resultado ya no están en esta página. Pero la página no pudo borrar lo guardado en este aparato: puede que todavía haya respuestas. Para mayor seguridad, borre los datos de este sitio en los ajustes del navegador.
    .copied = Copiado
    .selected = La línea está seleccionada. Ahora cópiela.

## Answers that the program writes

quiz-true = Verdadero
quiz-false = Falso
# The name of a gap in a text, for people who hear the page.
quiz-gap = Espacio { $number }
