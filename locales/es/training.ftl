### Training modules: the frame around lessons. Quizzes have their words in quiz.ftl.

## The page of a module

module-lessons = { $count ->
    [one] { $count } lección
    [many] { $count } de lecciones
   *[other] { $count } lecciones
}
module-minutes = { $count ->
    [one] En total, cerca de { $count } minuto
    [many] En total, cerca de { $count } de minutos
   *[other] En total, cerca de { $count } minutos
}
module-own-pace = A su propio ritmo. No hay cronómetro, y puede parar en cualquier momento.
# Stands beside the name of the quiz.
module-pre = { $count ->
    [one] { $count } pregunta antes de empezar. No cuenta para nada.
    [many] { $count } de preguntas antes de empezar. No cuentan para nada.
   *[other] { $count } preguntas antes de empezar. No cuentan para nada.
}
module-quiz = { $count ->
    [one] { $count } pregunta, después de las lecciones
    [many] { $count } de preguntas, después de las lecciones
   *[other] { $count } preguntas, después de las lecciones
}
module-refresher = { $count ->
    [one] { $count } pregunta, unos meses después
    [many] { $count } de preguntas, unos meses después
   *[other] { $count } preguntas, unos meses después
}
module-records = Hojas para los registros de esta capacitación

## A lesson

# Which lesson of how many.
lesson-place = Lección { $number } de { $count }
lesson-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
lesson-after = Después de esta lección, usted puede:
lesson-onward = Para seguir
# Stand before the title of the other page.
lesson-next = Lección siguiente:
lesson-previous = Lección anterior:
lesson-to-quiz = Haga la prueba:
lesson-overview = Todas las lecciones de este curso

## Before a hard passage

skip-title = La parte que sigue habla de abuso.
skip-text = Puede saltarla. No pierde nada, y por eso no se pierde ninguna pregunta de la prueba.
# Stands before the title of the section behind the passage.
skip-to = Ir a:
