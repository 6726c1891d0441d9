### Traducción automática, sin revisar.

quiz-question-borrowed = mientras no se corrija, quienes leen este idioma ven la pregunta entera en otro idioma
quiz-question-wordless = la pregunta `{ $question }` no tiene texto en `{ $locale }`
    .help = escriba el mensaje `{ $message }` en locales/{ $locale }/quiz-{ $quiz }.ftl
quiz-question-empty = `{ $message }` no pregunta nada
    .help = escriba la pregunta después de `{ $message } =`
quiz-question-stale = `{ $message }` cambió después de traducirse
    .help = póngalo al día con el texto de origen y luego regístrelo con `handbill l10n accept message:{ $message } --locale { $locale } --status draft`
quiz-untranslated = `{ $quiz }` no tiene texto en `{ $locale }`
    .why = { $questions ->
        [one] su pregunta se muestra
       *[other] sus { $questions } preguntas se muestran
    } en otro idioma
    .help = traduzca los mensajes en locales/{ $locale }/quiz-{ $quiz }.ftl
quiz-nameless = la prueba `{ $quiz }` no tiene nombre en `{ $locale }`
    .help = escriba `{ $message } = …` en un archivo de locales/{ $locale }/
quiz-undescribed = la prueba `{ $quiz }` no tiene descripción en `{ $locale }`
    .help = escriba `.description = …` debajo de `{ $message }`

quiz-part-missing = a `{ $message }` le falta el texto para { $part }
help-part-below = escriba debajo `.{ $attribute } = …`
help-part-renamed = escriba debajo `.{ $attribute } = …`; ¿es `.{ $near }`?
quiz-part-silent = { $part } de la pregunta `{ $question }` no le dice nada a quien la elige
    .why = con una respuesta equivocada se aprende, si se dice por qué lo es
    .help = escriba `.{ $attribute } = …`: en qué fijarse en su lugar, sin culpar
quiz-part-unknown = nada de `{ $message }` se llama `.{ $attribute }`
    .why = estas palabras nunca se muestran
help-near-or-remove = ¿quiso decir `{ $near }`? Si no, quítelas
help-remove-words = quítelas
quiz-part-illegible = el texto para { $part } { $fault ->
        [font] tiene un carácter que ninguna fuente puede mostrar
        [marks] tiene marcas encima de las letras
       *[blank] no muestra nada
    }
    .help = escriba algo que se pueda leer
quiz-part-formless = { $part } no tiene ninguna forma que se pueda escribir
    .help = escriba las palabras correctas, con `|` entre ellas
quiz-form-twice = la forma `{ $form }` se acepta dos veces en la pregunta `{ $question }`
    .why = las mayúsculas, los espacios y la puntuación de los extremos no cuentan
    .help = déjela una sola vez
quiz-parts-alike = { $first } y { $second } se leen igual en la pregunta `{ $question }`
    .help = escríbalas de modo que se puedan distinguir
quiz-parts-clash = { $first } y { $second } tienen el mismo texto, `.{ $attribute }`
    .help = dele otro id a una de las dos
quiz-truths-alike = en la pregunta `{ $question }` no se distinguen las palabras para verdadero y falso
    .help = escriba dos palabras que se puedan distinguir
quiz-right-longest = la opción correcta de la pregunta `{ $question }` tiene { $right } caracteres, y la equivocada más larga { $wrong }
    .why = quien elige la opción más larga acierta sin leer
    .help = diga la correcta con menos palabras, o las equivocadas con más

part-question = la pregunta
part-explanation = la explicación
part-note = la nota sobre el contenido
part-picture = la descripción de la imagen
part-answer = la respuesta `{ $name }`
part-prompt = la indicación `{ $name }`
part-sentence = la oración con espacios en blanco
part-unit = la unidad
part-accepted = la respuesta aceptada `{ $name }`
part-option = la opción `{ $name }`
part-wrong-option = la opción equivocada `{ $name }`
part-node = la escena `{ $name }`
part-choice = la elección `{ $name }` en `{ $node }`

quiz-gap-unknown = no hay ningún espacio en blanco `{ $gap }` en la pregunta `{ $question }`
help-gaps = los espacios en blanco van en la parte `.text` de una pregunta de tipo `gap`
quiz-gap-missing = el espacio en blanco `{ $gap }` no está en la oración de la pregunta `{ $question }`
    .help = escriba `{"{"} ${ $variable } {"}"}` donde le corresponde
quiz-gap-twice = el espacio en blanco `{ $gap }` está dos veces en la oración de la pregunta `{ $question }`
    .help = déjelo una vez, y haga del otro un espacio en blanco distinto
quiz-gap-shown = quienes leen ven { $times } veces el espacio en blanco `{ $gap }` en la pregunta `{ $question }`
    .help = escriba `{"{"} ${ $variable } {"}"}` una sola vez, fuera de las formas y de otros mensajes
quiz-variable-unknown = a una pregunta no se le da `${ $variable }`
    .help = una pregunta puede mostrar contactos, como en `{"{"} $contact-us-911 {"}"}`, y nada más
quiz-contact-hidden = el contacto `{ $contact }` no se puede mostrar
    .help = nombre otro contacto, o pida que alguien verifique este y cambie el registro
quiz-contact-left-out = el texto de origen nombra aquí el contacto `{ $contact }`
    .help = escriba `{"{"} ${ $variable } {"}"}` donde está en el texto de origen
quiz-contact-added = el texto de origen no nombra aquí el contacto `{ $contact }`
    .why = una traducción lleva a quienes leen a las mismas personas que su texto de origen
    .help = nombre el contacto que nombra el texto de origen

quiz-messages-clash = una pregunta de `{ $quiz }` también tiene el mensaje `{ $message }`
    .why = un mensaje se llama como su prueba y su pregunta, y los dos nombres llevan guiones
    .help = dele otro id a esta pregunta
quiz-unknown-words = no hay ninguna prueba `{ $quiz }` para estas palabras
help-near-or-write-quiz = ¿quiso decir `{ $near }`? Si no, escriba quizzes/{ $quiz }.toml, o quite el archivo
help-write-quiz = escriba quizzes/{ $quiz }.toml, o quite el archivo
quiz-words-quizless = `{ $message }` no pertenece a ninguna prueba
    .why = estas palabras nunca se muestran
quiz-words-questionless = `{ $message }` no pertenece a ninguna pregunta
    .why = estas palabras nunca se muestran
help-take-out = quítelo
