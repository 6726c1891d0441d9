### Steps shown as ordered lists. Plain text: no numbers, links or markup. A step names a line by
### what it is ("confidential hotline", "police tip line"); the numbers stand in the contact block.

## For someone who noticed something at work

step-danger = Si alguien está en peligro ahora, llame primero al número de emergencia
    .text = Hágalo antes que cualquier otra cosa. Después avise a su gerente, si es seguro.
step-stay-calm = Mantenga la calma y siga con su trabajo
    .text = Actúe como siempre. No mire fijamente, no siga a nadie y no cambie su rutina de un modo que otros noten.
step-note-what-you-saw = Anote lo que vio y oyó
    .text = En cuanto sea seguro, escriba la hora, el lugar y las palabras que oyó. Anote solo lo que usted vio y oyó, sin adivinar.
step-note-vehicle = Anote el vehículo, si hay uno
    .text = Escriba la placa, el nombre de la empresa, el color y la dirección. Hágalo desde donde está, sin acercarse.
step-tell-manager = Avise al gerente que indican las reglas internas
    .text = Cuénteselo solo a quienes necesitan saberlo. Si ese gerente puede tener algo que ver, acuda a alguien de más arriba o elija usted una línea.
step-tell-crew = A bordo, use la forma de avisar que tiene la tripulación
    .text = Avise al jefe de tripulación, al chofer o al conductor del tren, según su capacitación. Ellos lo informan al personal en tierra.
step-choose-line = Elija la línea adecuada
    .text = La línea de ayuda confidencial puede pensarlo con usted; la línea de denuncias de la policía llega a los investigadores. Si se trata de un niño o adolescente, piense también en su agencia de protección de menores.
step-do-not = Deje lo demás a otros
    .text = No interrogue, no advierta y no siga a nadie, y no intente liberar a nadie: puede ser peligroso para esa persona y para usted. No tome fotos de personas y no publique nada en internet.

## For someone it may be happening to: choices, not orders

step-you-decide = Puede tomarse su tiempo
    .text = No tiene que decidir nada hoy. Puede leer, pensar y volver.
step-safer-device = Puede buscar un teléfono más seguro
    .text = ¿Alguien revisa su teléfono? Puede ser más seguro un teléfono o una computadora pública a los que esa persona no pueda llegar.
step-choose-who = Puede elegir con quién hablar
    .text = La línea de ayuda confidencial no es la policía ni inmigración. La línea de denuncias de la policía es de las fuerzas del orden.
step-say-language = Puede pedir su idioma
    .text = Diga el nombre de su idioma en inglés. Luego espere a un intérprete.
step-ask-first = Primero puede hacer preguntas
    .text = Pregunte quién va a saber lo que usted diga y qué tienen que informar. No tiene que dar su nombre para preguntar esto.
step-stay-or-leave = Puede quedarse, irse o esperar
    .text = Usted conoce mejor que nadie su situación. Alguien que ayuda puede hacer un plan con usted para cada una de estas opciones.
step-say-no = Puede decir que no
    .text = Puede parar en cualquier momento. Puede decir que no a un tipo de ayuda y que sí a otro.
