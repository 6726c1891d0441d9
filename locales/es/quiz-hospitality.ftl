### Hotels and motels: the final quiz, and the names of the pre-check and the refresher that use its
### items. Plain text; numbers of contacts are put in by the program.

quiz-name-hospitality = Hoteles y moteles: prueba final
    .description = Diez preguntas sobre lo que puede notar y lo que puede hacer. Las señales son un motivo para avisar a alguien o pedir consejo, nunca una prueba.
quiz-name-hospitality-pre = Hoteles y moteles: ¿qué sabe ya?
    .description = Tres preguntas antes de empezar. No cuentan. Le muestran dónde mirar con más atención.
quiz-name-hospitality-refresher = Hoteles y moteles: repaso
    .description = Cinco preguntas para mantener frescos sus conocimientos, un año después del curso.

hospitality-one-sign = Un huésped deja puesto por días el letrero de “No molestar”. ¿Qué quiere decir esta sola señal?
    .o-proof = Quiere decir que hay trata de personas; por eso está en las listas de señales
    .o-with-others = Por sí sola, nada; con otras señales es un motivo para avisar al gerente
    .o-must-leave = El huésped le oculta algo al personal y tiene que irse del hotel
    .o-enter = Usted debería entrar de inmediato en la habitación y verlo con sus propios ojos
    .f-proof = Una lista de señales le dice qué mirar en conjunto. Ninguna señal prueba que hay trata de personas.
    .f-must-leave = Muchos huéspedes quieren silencio, por ejemplo porque trabajan de noche. Además, echar a alguien puede llevar un problema adonde nadie lo vea.
    .f-enter = Entrar podría poner en riesgo a usted y a otras personas. A usted le toca notar y avisar al gerente.
    .explain = Una sola señal dice poco. Varias señales juntas son un motivo para avisar al gerente o pedir consejo. Las señales nunca son una prueba.

hospitality-housekeeping = Usted limpia habitaciones. ¿Cuáles de estas son señales que vale la pena contar al gerente, sobre todo cuando hay varias?
    .o-towels = Piden muchas toallas, pero nadie puede entrar
    .o-few-things = Una estadía larga con muy pocas pertenencias
    .o-devices = Varios teléfonos o lectores de tarjetas en una habitación
    .o-prays = Un huésped que reza en la habitación varias veces al día
    .o-child-things = Ropa de niño, aunque no hay ningún niño registrado
    .f-prays = La religión nunca es una señal. No dice nada sobre el control.
    .explain = Las cuatro señales tienen que ver con el acceso, las pertenencias, los aparatos y los niños. Cada una puede ser inocente. Juntas son un motivo para avisar al gerente, nunca una prueba.

hospitality-front-desk = Usted trabaja en la recepción o en seguridad. ¿Cuáles de estas son señales que vale la pena contar al gerente, sobre todo cuando hay varias?
    .o-many-rooms = Una persona reserva muchas habitaciones
    .o-plates = Hay autos estacionados de modo que no se pueden leer las placas
    .o-own-id = Un huésped no habla, o no tiene en su poder su identificación
    .o-suitcase = Un huésped llega sin compañía y con una maleta grande
    .o-by-the-hour = Las habitaciones se toman por hora
    .f-suitcase = El equipaje no le dice nada. Mucha gente viaja con todo lo que necesita para una estadía larga.
    .explain = Las cuatro señales tienen que ver con las reservaciones, los vehículos y el control de los documentos. Cada una puede ser inocente. Juntas son un motivo para avisar al gerente, nunca una prueba.

hospitality-workers-too = Las personas que trabajan en el hotel pueden vivir ellas mismas la trata con fines de explotación laboral.
    .f-false = Mire también detrás de la puerta del personal. Se ha explotado a personal de limpieza por contrato, de cocina y de lavandería.
    .explain = Les ha pasado a personal de limpieza por contrato y a personal de cocina y de lavandería, por medio de cuotas, documentos retenidos y viviendas controladas.

hospitality-room-212 = Usted sospecha que el hombre de la habitación 212 controla a la mujer que está con él. ¿Qué hace?
    .o-confront = Tocar la puerta, decirle con claridad lo que sospecha y pedirle que dé una explicación
    .o-whisper = Esperar a que ella esté cerca y decirle en voz baja que usted sabe lo que pasa
    .o-procedure = Seguir el procedimiento interno: avisar al gerente, anotar lo que vio, llamar al { $contact-us-911 } si hay peligro
    .o-post = Publicarlo en un grupo de personal de hoteles, sin ningún nombre, y preguntar qué harían los demás
    .f-confront = Enfrentarlo puede poner en peligro a ella y a usted, y le sirve a él de aviso.
    .f-whisper = Él puede verlo, o hacer que ella se lo cuente. Ella podría pagarlo después.
    .f-post = Lo que está en internet lo puede encontrar cualquiera, también él. No se puede retirar.
    .explain = Enfrentar o alertar a la gente puede poner en peligro a ella y a usted. Un aviso discreto a la persona correcta les da a otros la oportunidad de planear.

hospitality-in-order = Ponga los pasos en el orden correcto.
    .o-danger = Ver que nadie esté en peligro; si alguien lo está, llamar al { $contact-us-911 }
    .o-write = Escribir la hora, la habitación y lo que vio y oyó
    .o-tell = Avisar al gerente que indica el procedimiento
    .o-quiet = Después de eso, no contárselo a nadie más y seguir como siempre
    .o-police = Entregar sus notas a la policía solo por medio del gerente
    .explain = La seguridad va primero. Luego, los hechos y el gerente; si el gerente está a su lado, avise primero y escriba después. Luego guarde silencio, para que nadie quede advertido. Si la policía le pregunta en una emergencia, diga lo que sabe.

hospitality-which-line = ¿Con quién es mejor comunicarse? Relacione cada necesidad con la línea.
    .p-bleeding = Hay una pelea, y alguien sangra
    .p-in-confidence = Usted quiere preguntar en confianza qué hacer
    .p-federal = Usted quiere que lo investiguen agentes federales
    .p-missing = Un menor desaparecido de 15 años puede estar en el hotel
    .o-emergency = Servicios de emergencia, { $contact-us-911 }
    .o-hotline = Línea de ayuda nacional contra la trata de personas, { $contact-us-nhth }
    .o-tip-line = Línea de denuncias de HSI, { $contact-us-hsi-tip }
    .o-center = Centro para menores desaparecidos, { $contact-us-ncmec } (y el { $contact-us-911 } si el menor está a la vista)
    .explain = La línea de ayuda es confidencial, con límites. La línea de denuncias es de las fuerzas del orden. El centro no es la policía, pero pasa los reportes. En peligro, siempre va primero el número de emergencia.

hospitality-same-line = La línea de ayuda nacional contra la trata de personas y la línea de denuncias de HSI son lo mismo.
    .f-true = Suenan parecido, pero contestan personas distintas. Eso importa para lo que pasa con sus palabras.
    .explain = La línea de ayuda es un servicio confidencial, no es la policía, y tiene límites. La línea de denuncias es de las fuerzas del orden, que pueden usar y compartir lo que usted envíe.

hospitality-family = Dos adultos de distinto color de piel llegan a registrarse con un niño. ¿Qué es esto?
    .o-sign = Una señal de trata de personas, porque no parecen una familia
    .o-no-sign = Ninguna señal; hay familias de todo tipo
    .o-certificates = Un motivo para pedir actas de nacimiento
    .o-reportable = Algo que se debe denunciar, para que otros lo revisen
    .f-sign = La apariencia no dice nada sobre quiénes son familia. En vuelos, los reportes del personal han hecho que se detenga a familias multirraciales.
    .f-certificates = Usted le pediría a esta familia lo que no le pide a ninguna otra. Eso es juzgar por la apariencia.
    .f-reportable = Una denuncia sin conducta ni control detrás puede dañar a una familia y no ayuda a nadie.
    .explain = Las señales tienen que ver con la conducta y el control, nunca con la apariencia. Y las señales son un motivo para avisar o pedir consejo, nunca una prueba.

hospitality-state-rules = ¿Cuáles de estas cosas pueden ser parte de las reglas de un estado para hoteles, en noviembre de 2026? Las reglas cambian según el estado.
    .o-training = Capacitación dentro de cierto tiempo después de empezar
    .o-statement = Una declaración con firma y fecha de que recibió la capacitación
    .o-poster = Un cartel de cierto tamaño y en ciertos idiomas
    .o-course = Un curso que termina con un certificado
    .o-no-children = La prohibición de tener niños en las habitaciones de noche
    .f-no-children = Ninguna regla de este curso deja fuera de los hoteles a los niños. Las reglas tratan de capacitación, avisos y denuncias.
    .explain = Los estados combinan estas cosas de distintas maneras, y las leyes cambian. Pregunte en su trabajo qué regla se aplica allí.

hospitality-california = ¿Cuánto debe durar, como mínimo, esta clase de capacitación para hoteles en California, según la regla vigente en noviembre de 2026?
    .o-five-minutes = 5 minutos
    .o-twenty-minutes = 20 minutos
    .o-two-hours = 2 horas
    .o-a-day = Un día entero
    .f-five-minutes = Es muy poco para la capacitación interactiva que pide la ley.
    .f-two-hours = Puede durar más, pero la ley pide menos que eso.
    .f-a-day = Puede durar más, pero la ley pide mucho menos que eso.
    .explain = California pide al menos 20 minutos, y otra vez cada dos años. Texas y Florida piden capacitación cada año. Otros estados tienen otras reglas.

hospitality-why-silent = ¿Por qué muchas personas que viven la trata no piden ayuda al personal?
    .o-like-it = Han elegido esta vida, se sienten bien con ella y prefieren que la gente extraña las deje en paz
    .o-fear = Miedo, también a la policía; vergüenza; amenazas; el idioma; o no pensar que son víctimas
    .o-not-allowed = El personal de un hotel no tiene permiso de escuchar a un huésped que habla de algo privado
    .o-always-ask = Siempre la piden; si nadie se la pide a usted, nadie en el hotel necesita ayuda
    .f-like-it = Callar no es estar de acuerdo. Muchas veces el control funciona con miedo y deudas.
    .f-not-allowed = Usted puede escuchar. Lo que no debe hacer es interrogar a la persona ni prometer cosas.
    .f-always-ask = Muchas personas callan. Por eso el silencio no demuestra que todo esté bien.
    .explain = Callar puede ser una forma de mantenerse a salvo. No es un motivo para culpar a nadie, ni una prueba de que todo esté bien.

hospitality-ice-machine = Una huésped adulta está sola junto a la máquina de hielo. En voz baja dice: “No puedo hablar”. ¿Qué ayuda más?
    .o-story = Pedirle que se siente con usted. Dejar que le cuente toda la historia desde el principio, para poder ayudarla
    .o-choice = “Puedo llamar a la policía, a una línea de ayuda o a nadie; usted elige. El número es { $contact-us-nhth }”. Luego dejar que siga su camino
    .o-arm = Tomarla del brazo y llevarla a la oficina. Allí puede descansar, y nadie la ve por un rato
    .o-call-room = Llamar un poco más tarde a la habitación y preguntar a quien conteste si allí todo está bien
    .f-story = Acaba de decir que no puede. Pedirle más la deja a la vista y la presiona.
    .f-arm = Sujetar a alguien le quita una vez más la posibilidad de decidir, y otros pueden verlo.
    .f-call-room = La llamada puede revelarle a alguien que ella habló con usted. Ella podría pagarlo.
    .explain = Una opción, un número que cabe en la memoria y ninguna escena. No prometa guardar el secreto: las reglas internas pueden pedirle que avise a su gerente. Si ella está en peligro ahora, llame al { $contact-us-911 }.

hospitality-name-the-sign = Relacione lo que oye con el nombre de la señal.
    .p-passports = “Él tiene los pasaportes de todos”.
    .p-first-pay = “Trabajan aquí desde abril y recibieron su primer pago en julio”.
    .p-never-alone = “Ella nunca sale de la habitación sin él”.
    .p-nanny = “Le dijeron que era un trabajo de niñera”.
    .o-documents = Retención de documentos de identidad
    .o-wages = Retención del salario
    .o-movement = Restricción de la libertad de movimiento
    .o-deception = Engaño
    .explain = Con el nombre de la señal, su nota es clara para quien la lea. Sigue siendo un motivo para avisar, nunca una prueba.

hospitality-night-405 = Un turno de noche con la habitación 405. Elija qué hace en cada paso.
    .note = Esta escena menciona a alguien que puede estar en peligro. No se muestra ni se describe nada en detalle.
    .n-towels = La habitación 405 pide toallas por cuarta vez. El personal nunca puede entrar. Distintos visitantes se quedan 20 minutos cada uno. Alguien vio a una adolescente llorar junto al elevador.
    .o-towels-knock = Tocar con las toallas en la mano y echar un vistazo adentro, para tener total seguridad
    .o-towels-call = Llamar ahora al gerente; anotar horas y las placas que se ven desde la recepción
    .o-towels-ignore = No hacer nada; lo que los huéspedes hacen en su habitación es asunto suyo
    .f-towels-knock = Usted estaría a solas en la puerta, y quien esté adentro quedaría advertido. No se acerque a la habitación.
    .f-towels-call = Correcto. El gerente lo sabe, y sus notas guardan lo que usted vio desde su lugar.
    .f-towels-ignore = Una sola señal puede no ser nada. Aquí hay varias, y una menor puede estar en riesgo. Con un aviso, personas capacitadas pueden evaluarlo.
    .n-calm = El gerente sabe lo que usted vio. Arriba todo sigue en silencio. Nadie parece estar en peligro en este momento. ¿Qué sigue?
    .o-calm-ring-room = Llamar a la habitación para decir que el hotel ha notado a los visitantes
    .o-calm-manager-reports = El gerente llama a la policía o a la línea de ayuda; usted sigue anotando; nadie alerta a la habitación
    .o-calm-look-online = Buscar a los huéspedes en internet y enviarle al gerente todo lo que pueda averiguar sobre ellos
    .f-calm-ring-room = Eso le avisa a quien quizás tiene el control, y podrían llevarse a la adolescente o echarle la culpa.
    .f-calm-manager-reports = Correcto. Una persona denuncia, las notas siguen y para la habitación nada cambia. Cuando hay una menor, también se puede avisar a protección de menores.
    .f-calm-look-online = Su propia investigación puede salir mal, y las búsquedas dejan rastros. Quédese con lo que vio y oyó.
    .n-scream = El gerente hizo la llamada. Un poco después, usted oye gritos que vienen de la 405.
    .o-scream-go-up = Subir por su cuenta y tocar la puerta, porque ahora cada segundo cuenta
    .o-scream-emergency = Llamar ya al { $contact-us-911 }, dar la habitación y las salidas, no acercarse, recibir a la policía
    .o-scream-hotline = Llamar primero a la línea de ayuda nacional contra la trata de personas, explicarlo todo y pedir consejo
    .f-scream-go-up = A solas en esa puerta, usted podría salir con heridas, y también quienes están adentro. La ayuda capacitada está a una llamada.
    .f-scream-emergency = Correcto. Peligro quiere decir número de emergencia primero, con datos que ayudan a la policía a llegar.
    .f-scream-hotline = La línea de ayuda es buena para pedir consejo. Los gritos son peligro ahora, y peligro quiere decir primero el { $contact-us-911 }, aunque ya se haya denunciado.
    .n-police-come = La policía llega a la puerta que usted indicó. Usted dice lo que oyó y cuándo. Usted está a salvo, y también sus compañeros.
    .explain = Notar, anotar, avisar. En peligro, primero va el número de emergencia. Nadie va a la habitación, y nadie le avisa.
