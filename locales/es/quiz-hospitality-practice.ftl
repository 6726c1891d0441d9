### Hotels and motels: practice inside the lessons. Plain text.

quiz-name-hospitality-practice = Hoteles y moteles: práctica
    .description = Preguntas cortas de las lecciones. Verá la respuesta después de cada una, y no se cuenta nada.

hospitality-practice-own-town = Una mujer de este pueblo trabaja en un hotel de este mismo pueblo. Por eso, lo que le pasa allí no puede ser trata de personas.
    .f-true = El traslado no es parte del significado. Piense más bien en el control.
    .explain = No hace falta llevar a nadie a otro lugar. Puede pasar en el pueblo de la persona o en su propia casa.

hospitality-practice-two-ages = Complete las dos frases sobre el sexo comercial y la ley federal.
    .text = En el caso de una persona adulta, la ley exige esto: { $gap-adult }. En el caso de una persona menor de 18 años, la ley exige esto: { $gap-minor }.
    .o-means = fuerza, fraude o coacción
    .o-nothing = ninguno de estos medios
    .o-border = el cruce de una frontera
    .explain = Una persona menor de 18 años en el sexo comercial cuenta como víctima, aunque no se demuestre fuerza, fraude o coacción. A ninguna edad hace falta cruzar una frontera.

hospitality-practice-who-sees = Cada puesto ve una parte distinta. Relacione a cada persona con lo que puede notar primero.
    .p-housekeeper = Alguien que limpia habitaciones
    .p-desk = Alguien de la recepción
    .p-valet = Alguien que estaciona los autos
    .p-co-worker = Alguien que trabaja en la lavandería
    .o-door = Las sábanas se entregan en la puerta, y nadie puede entrar
    .o-bookings = Una persona reserva muchas habitaciones
    .o-cars = Los autos están estacionados de modo que no se ven las placas
    .o-agency = Una agencia se queda con el pasaporte de un trabajador
    .explain = Nadie ve todo el cuadro. Cuando cada persona avisa al gerente, las partes se pueden juntar. Son un motivo para avisar, nunca una prueba.

hospitality-practice-first-person = Termine la frase con una palabra. Cuando no hay peligro ahora, usted sigue el procedimiento interno y le avisa al …
    .a-manager = gerente | el gerente | al gerente | la gerente | a la gerente | gerenta | la gerenta | a la gerenta | mi gerente | a mi gerente | su gerente | a su gerente | gerente de turno | el gerente de turno | al gerente de turno | gerente general | gerente del hotel | gerente indicado | gerente que se indica | gerencia | la gerencia | a la gerencia | mánager | manager | el mánager | el manager | supervisor | el supervisor | al supervisor | supervisora | la supervisora | a la supervisora | mi supervisor | mi supervisora | encargado | el encargado | al encargado | encargada | la encargada | a la encargada | encargado de turno | encargada de turno | jefe de turno | jefa de turno | gerente en turno | el gerente en turno | al gerente en turno | la gerente en turno | supervisor de turno | supervisora de turno | supervisor en turno | encargado en turno | encargada en turno | administrador | el administrador | al administrador | administradora | la administradora | a la administradora | jefe | el jefe | al jefe | mi jefe | a mi jefe | jefa | la jefa | a la jefa | mi jefa | a mi jefa
    .explain = El procedimiento indica a un gerente. Si esa persona puede tener algo que ver, acuda a alguien de más arriba o elija usted una línea.

hospitality-practice-good-note = ¿Qué frases van en su nota?
    .o-time-and-room = 23:10, habitación 318: cuarto visitante desde las 22:00, cada uno se quedó unos 15 minutos
    .o-exact-words = Ella dijo: “Primero tengo que preguntarle a él”.
    .o-feeling = Este huésped me da mala espina, y yo casi nunca me equivoco en estas cosas
    .o-origin = No son de aquí, y eso ya dice mucho sobre esa gente
    .f-feeling = Una corazonada puede hacer que usted mire. Lo que ayuda a otros es lo que vio y oyó después.
    .f-origin = De dónde viene la gente no dice nada, y confunde a quienes leen la nota.
    .explain = Las horas, los lugares y las palabras exactas ayudan. Las impresiones y el origen, no.

hospitality-practice-a-no = Una huésped le ha contado que le tiene miedo al hombre con quien viaja. No quiere que usted llame por ella a una línea de ayuda. Es adulta, y ahora mismo no hay peligro. ¿Qué es lo mejor?
    .o-accept = Aceptar su no, decirle el número una vez para que lo recuerde, y dejar que se vaya
    .o-insist = Explicarle con calma por qué se equivoca, y seguir preguntando hasta que acepte la llamada
    .o-card-in-bag = No decir nada más, pero meterle un folleto grande en el bolso cuando ella no mire
    .o-companion = Mejor hablar con el hombre, de forma amable, para que la trate mejor
    .f-insist = Otra persona ya decide por ella. La presión, aunque sea con buena intención, se suma a eso.
    .f-card-in-bag = Alguien puede revisar un bolso. Lo que encuentre allí puede ponerla en peligro.
    .f-companion = Él se enteraría de que ella habló. Eso puede empeorar las cosas para ella.
    .explain = Las personas adultas deciden por sí mismas sobre la ayuda, a menos que la ley exija denunciar. Aun así, las reglas internas pueden pedirle que le cuente al gerente lo que vio. Entonces dígalo con honestidad y no prometa guardar el secreto.

hospitality-practice-florida-days = En Florida, el personal nuevo de limpieza y de recepción debe recibir la capacitación dentro de cierto tiempo. ¿Cuántos días son, según la regla vigente en noviembre de 2026?
    .unit = días
    .explain = Florida da 60 días al personal nuevo, y después pide capacitación cada año. Otros estados tienen otros plazos.
