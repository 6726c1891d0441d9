### Trucks, buses, trains and planes: practice inside the lessons. Plain text.

quiz-name-transportation-practice = En la carretera, en tren, en avión: práctica
    .description = Preguntas cortas de las lecciones. Verá la respuesta después de cada una, y no se cuenta nada.

transportation-practice-two-crimes = Complete las dos frases.
    .text = El tráfico ilícito de migrantes es un delito contra { $gap-smuggling }. La trata de personas es un delito contra { $gap-trafficking }.
    .o-border = una frontera
    .o-person = una persona
    .o-company = una empresa de viajes
    .explain = En el tráfico ilícito de migrantes se pasa a alguien por una frontera. En la trata se explota a una persona, con viaje o sin él.

transportation-practice-truck-stop = Es de noche y usted está en una parada de camiones. ¿Qué cosas tienen que ver con control o con algo que se repite, de modo que vale la pena anotarlas?
    .o-again-and-again = La misma camioneta lleva a personas hasta los camiones y las recoge, una y otra vez
    .o-steps-between = Un hombre se pone entre usted y una mujer joven cuando usted da las buenas noches
    .o-license-plate = Un auto tiene la placa de un estado que está muy lejos de aquí
    .o-sleeps = Alguien duerme en un auto estacionado, con una cobija sobre la ventana
    .f-license-plate = En una parada de camiones, las placas de lejos son normales. Anote una placa cuando la conducta haga que usted mire.
    .f-sleeps = Mucha gente descansa en su auto en un viaje largo.
    .explain = Algo que se repite, y alguien que no deja hablar a otra persona: vale la pena anotarlo. Son un motivo para avisar o pedir consejo, nunca una prueba.

transportation-practice-not-his-child = En la puerta de embarque, alguien de su equipo dice: “Esa niña no parece hija suya. ¿Lo denunciamos?”. ¿Cuál es una buena respuesta?
    .o-behavior = “La apariencia no nos dice nada. ¿Viste que él hiciera algo, o que ella le tenga miedo?”
    .o-agree = “Sí. Es mejor denunciar a una familia de más que a una de menos, y otros lo revisarán”.
    .o-ask-papers = “Vamos a pedirle el acta de nacimiento de ella antes de que suban al avión”.
    .o-photo = “Tómales una foto ahora, para tenerla si la necesitamos más tarde”.
    .f-agree = Una denuncia falsa puede asustar mucho a una familia. Sin conducta detrás, tampoco ayuda a nadie.
    .f-ask-papers = Se lo pediría a él y no a otros, solo por la apariencia. Eso es juzgar por cómo se ve la gente.
    .f-photo = Las fotos exponen a la gente, y pueden hacer daño donde terminan.
    .explain = Vuelva a llevar la conversación a la conducta y al control. Si no los hay, no hay nada que denunciar.

transportation-practice-fact-or-guess = ¿Es un hecho que ayuda o solo una impresión?
    .p-held-ticket = “Él tenía los dos boletos y contestó cada pregunta que le hice a ella”.
    .p-off = “Algo no estaba bien con esos dos”.
    .p-said-no = “Ella pidió su pasaporte a las 14:20, y él dijo que no”.
    .p-foreign = “No son de aquí, se les nota”.
    .o-fact = Un hecho para la nota
    .o-impression = Una impresión que se deja fuera
    .explain = Un hecho dice quién hizo o dijo qué, y cuándo. Una impresión dice más sobre quien la tiene.

transportation-practice-in-the-cabin = En un vuelo, usted nota que una pasajera le tiene miedo a la persona que tiene sus documentos. Nadie está en peligro ahora mismo. Ponga los pasos en orden.
    .o-work-on = Seguir atendiendo a los dos como a los demás
    .o-remember = De vuelta en la cocina del avión, anotar asientos, horas y palabras exactas
    .o-tell-lead = Avisar al jefe de tripulación de forma discreta
    .o-ground = La tripulación lo informa al personal en tierra
    .o-hand-over = Después de aterrizar, entregar su nota a quienes vienen por ella
    .explain = Primero la calma, para que nadie quede advertido. Luego los hechos, la forma de avisar de la tripulación y el personal en tierra. Si el jefe de tripulación está a su lado, avise primero y anote después. A bordo no se interroga a nadie.

transportation-practice-which-van = Una camioneta blanca salió del área de descanso. ¿Qué dato, por sí solo, ayudaría más a la policía a encontrarla? Conteste con pocas palabras: …
    .a-plate = placa | la placa | placas | las placas | su placa | sus placas | placa del vehículo | placa del vehiculo | la placa del vehículo | la placa del vehiculo | placa de la camioneta | la placa de la camioneta | las placas de la camioneta | número de placa | numero de placa | el número de placa | el numero de placa | número de placas | numero de placas | el número de placas | el numero de placas | número de la placa | numero de la placa | el número de la placa | el numero de la placa | número de las placas | numero de las placas | matrícula | matricula | la matrícula | la matricula | número de matrícula | numero de matricula | el número de matrícula | el numero de matricula | patente | la patente | tablilla | la tablilla | chapa | la chapa | tag | placas de la camioneta | placas del vehículo | placas del vehiculo | las placas del vehículo | las placas del vehiculo | placa del carro | la placa del carro | placas del carro | las placas del carro | placa del auto | la placa del auto | placas del auto | las placas del auto | número de tablilla | numero de tablilla | el número de tablilla | el numero de tablilla
    .explain = Hay muchas camionetas blancas, pero solo una con esta placa. Agregue el estado, la dirección y la hora. Anótela desde donde está.

transportation-practice-after-the-form = Después de enviar el formulario en línea de HSI, a usted le dirán cómo sigue el caso.
    .f-true = Sería bueno saberlo. Pero el formulario dice que a quienes lo envían no les dan noticias.
    .explain = A quienes lo envían no les dan noticias. Eso no quiere decir que no pase nada con la denuncia.
