### Traducción automática, sin revisar.

training-lessons-missing = el módulo `{ $module }` no tiene `lessons`
    .help = nombre sus lecciones en orden, como en `lessons = ["training/hotels/signs"]`
training-lesson-twice = la lección `{ $lesson }` ya está en la lista de `{ $module }`
    .why = una lección dice cuál es la siguiente, así que solo puede estar en un lugar
training-quiz-not-final = `{ $quiz }` no es una prueba de tipo `final`
    .help = nombre aquí la final; la prueba previa y la de repaso la nombran como su `pair`
training-minutes-missing = la lección `{ $lesson }` no dice sus `minutes`
    .why = las personas organizan su turno con este dato, y el registro de la capacitación lo suma
training-lesson-unlisted = ningún módulo tiene en su lista la lección `{ $lesson }`
    .why = ninguna campaña la mostraría
    .help = agregue `"{ $lesson }"` a las `lessons` de su módulo
training-objectives-differ = la página de origen tiene { $theirs ->
        [one] { $theirs } objetivo
       *[other] { $theirs } objetivos
    }, la de `{ $locale }` tiene { $ours }
    .help = dé a la traducción los mismos objetivos, en el mismo orden
training-key-misplaced = solo una página de tipo `{ $kind }` tiene `{ $key }`
    .help = cambie el tipo, o quite `{ $key }`
training-item-misspelt = la prueba `{ $quiz }` no tiene la pregunta `{ $item }`
    .help = ¿quiso decir `{ $near }`?
training-item-none = la prueba `{ $quiz }` no tiene la pregunta `{ $item }`
    .help = el proyecto todavía no tiene ninguna
training-item-unknown = la prueba `{ $quiz }` no tiene la pregunta `{ $item }`
    .help = puede ser { $known }
