### Trucks, buses, trains and planes: the final quiz, and the name of the pre-check that uses its
### items. Plain text; numbers of contacts are put in by the program.

quiz-name-transportation = En la carretera, en tren, en avión: prueba final
    .description = Diez preguntas sobre lo que puede notar y lo que puede hacer. Las señales son un motivo para avisar o pedir consejo, nunca una prueba.
quiz-name-transportation-pre = En la carretera, en tren, en avión: ¿qué sabe ya?
    .description = Tres preguntas antes de empezar. No cuentan. Le muestran dónde mirar con más atención.

transportation-license = Un chofer usa un camión de la empresa en un delito grave (felony) que incluye formas graves de trata de personas. ¿Qué pasa con la licencia comercial según las reglas federales?
    .o-one-year = Se pierde por un año
    .o-ten-years = Se pierde por diez años
    .o-for-life = Se pierde de por vida
    .o-none = No le pasa nada
    .f-one-year = La regla es más estricta. La pérdida no termina después de un año.
    .f-ten-years = La regla es más estricta. La pérdida no termina después de diez años.
    .f-none = Hay una regla federal justo para este caso, vigente desde 2019.
    .explain = La licencia comercial se pierde de por vida. La regla lo llama descalificación de por vida. “Graves” es la palabra de la ley para las dos formas federales de trata de personas. Se trata de choferes que participan, no de choferes que ven algo y lo denuncian.

transportation-road-or-station = ¿Cuáles de estas son señales en la carretera o en una estación, sobre todo cuando hay varias?
    .o-where = Alguien no sabe dónde está ni adónde va
    .o-speaks-for = Otra persona tiene el boleto de alguien que viaja, y habla en su lugar
    .o-drop-offs = Una camioneta deja a personas junto a camiones, de 15 a 20 minutos cada vez
    .o-reading = Alguien está a solas en un asiento y lee por mucho tiempo
    .o-no-bag = Alguien viaja sin maleta y sin identificación
    .f-reading = Sentarse, esperar y leer es lo que hace la mayoría de quienes viajan.
    .explain = Las cuatro señales tienen que ver con el control, con algo que se repite, y con lo que una persona sabe o tiene. Cada una puede ser inocente. Varias juntas son un motivo para avisar o pedir consejo, nunca una prueba.

transportation-in-progress = Usted ve que está pasando un delito en una parada de camiones. Ponga los pasos en el orden correcto. Empiece con el que vale desde el principio hasta el final.
    .o-away = No acercarse a las personas involucradas
    .o-emergency = Llamar al { $contact-us-911 }
    .o-note = Anotar el vehículo, la placa, la hora y descripciones
    .o-manager = Avisar al gerente de turno, si es seguro
    .o-hotline = Después, llamar a la línea de ayuda nacional contra la trata de personas, { $contact-us-nhth }
    .explain = Su distancia protege a todos, desde el principio hasta el final. El número de emergencia va antes que la línea de ayuda.

transportation-alike = Se debe denunciar cuando un padre o una madre y su hijo no se parecen.
    .f-true = La apariencia no muestra quiénes son familia. Hay familias de todo tipo.
    .explain = En vuelos, los reportes del personal han hecho que se detenga a familias multirraciales. Avise sobre conducta y control. Aun eso es un motivo para avisar, nunca una prueba.

transportation-airline-training = ¿A quiénes se aplican las reglas de Estados Unidos sobre capacitación contra la trata de personas en las aerolíneas?
    .o-pilots = Solo a los pilotos, una vez en su carrera, porque tienen el mando del avión y deciden qué pasa a bordo
    .o-attendants-and-more = A los auxiliares de vuelo, al empezar y cada año; desde 2018 también al personal de boletos, de puertas y a otros que atienden a pasajeros
    .o-nobody = A nadie, porque cada aerolínea puede elegir su propia capacitación
    .o-mechanics = Solo a los mecánicos, porque están en tierra cuando suben y bajan los pasajeros
    .f-pilots = Las reglas miran a quienes atienden a pasajeros, y piden capacitación una y otra vez.
    .f-nobody = La ley federal sí la pide, y desde 2018 para más grupos de personal que antes.
    .f-mechanics = Las reglas miran a quienes atienden a pasajeros. Los mecánicos casi nunca lo hacen.
    .explain = Los auxiliares de vuelo se capacitan al empezar y cada año. Desde 2018 la ley incluye también al personal de boletos, al de las puertas de embarque y a otros que atienden a pasajeros.

transportation-which-line = ¿Con quién es mejor comunicarse? Relacione cada necesidad con la línea.
    .p-held = Una pasajera dice que la retienen
    .p-what-exists = Alguien que viaja pregunta qué opciones hay
    .p-pattern = Usted vio en su base algo que se repite y que los investigadores deberían saber
    .p-child = Un menor está solo y desaparecido
    .o-emergency = Servicios de emergencia, { $contact-us-911 } (o el procedimiento de emergencia de la tripulación)
    .o-hotline = Línea de ayuda nacional contra la trata de personas, { $contact-us-nhth }
    .o-tip-line = Línea de denuncias de HSI, { $contact-us-hsi-tip }
    .o-center = Centro para menores desaparecidos, { $contact-us-ncmec } (y el { $contact-us-911 } si el menor está a la vista)
    .explain = La línea de ayuda es confidencial, con límites. La línea de denuncias es de las fuerzas del orden. El centro no es la policía, pero pasa los reportes. Si el menor está a la vista o en peligro, primero va el número de emergencia.

transportation-details = Usted avisa de algo que notó a bordo. ¿Qué datos ayudan?
    .o-seats = Los asientos y el vuelo
    .o-words = Las palabras exactas que oyó
    .o-documents = Quién tenía los documentos y contestaba preguntas
    .o-nationality = Su suposición sobre la nacionalidad
    .o-times = Las horas
    .f-nationality = Una suposición sobre el origen confunde a quienes la leen, y puede dañar a personas que no hicieron nada.
    .explain = Asientos, palabras, horas y quién controlaba qué: son hechos que otros pueden usar. Son un motivo para revisar el asunto, nunca una prueba.

transportation-separate = Si parece que alguien controla a una pasajera, la tripulación debe separar a los dos e interrogarlos.
    .f-true = Usted quiere ayudar. Pero en medio de un viaje esto pone en riesgo a la pasajera, a los demás y a usted.
    .explain = Siga el procedimiento para avisar. Enfrentar a la gente en medio de un viaje es peligroso para todos. En peligro, use el procedimiento de emergencia de la tripulación, o llame al { $contact-us-911 }.

transportation-restrooms = Una ley federal de 2022 pide que se muestre el número de la línea de ayuda nacional contra la trata de personas. ¿Dónde?
    .o-schools = En todas las escuelas, universidades y autobuses escolares del país, y en la puerta de cada biblioteca y hospital público
    .o-travel = En baños de aviones, aeropuertos, autobuses de larga distancia y estaciones de autobús y tren; en puertos de entrada y edificios federales
    .o-shops = En el mostrador de todas las tiendas, restaurantes y gasolineras junto a las carreteras federales
    .o-cars = En autos particulares y en taxis, para que cada pasajero lo vea en el camino
    .f-schools = Las escuelas tienen sus propias guías. Esta ley trata de lugares de viaje y lugares federales.
    .f-shops = Algunos estados piden avisos a algunos negocios. Esta ley federal trata de lugares de viaje y lugares federales.
    .f-cars = La ley no llega a los autos particulares. Piense dónde puede estar a solas quien viaja.
    .explain = Un baño puede ser el único lugar donde una persona está a solas y puede leer.

transportation-best-note = Usted ya avisó. ¿Cuál de estas notas es la mejor para agregar?
    .note = Una de las notas describe lo que puede ser explotación sexual, sin detalles.
    .o-suspicious = Una camioneta blanca en el área de descanso, ya de noche. Varios hombres sospechosos estaban alrededor. Parecía que tramaban algo malo
    .o-facts = 22:40, área de descanso, milla 118 norte. Camioneta blanca, placa RKT 1234 (estado AZ). Mujer de unos 20 años llevada a tres camiones en 30 minutos. Un hombre le dio una bolsa cada vez
    .o-label = En el área de descanso trabaja una red de prostitución. Todos los que paran allí de noche lo saben. Desde hace años, nadie ha hecho nada contra eso
    .o-nothing = Ninguna, porque la persona en el teléfono ya lo oyó todo
    .f-suspicious = “Sospechosos” es una impresión. Con esto, nadie puede encontrar la camioneta ni revisar lo que se vio.
    .f-label = Esto es una conclusión, y les pone una etiqueta a personas que pueden ser víctimas. Escriba lo que vio.
    .f-nothing = La memoria se borra. Una nota hecha de inmediato puede ser el único registro exacto.
    .explain = Hora, lugar, vehículo, placa, lo que hizo la gente. Sin suposiciones, sin etiquetas. Otros pueden comprobar los hechos.

transportation-myths = ¿Cuáles de estos son mitos?
    .o-kidnapping = Siempre hay un secuestro
    .o-border = Siempre se cruza una frontera
    .o-citizens = También les pasa a ciudadanos
    .o-force = Siempre hay fuerza física
    .o-men = También les pasa a niños y hombres
    .f-citizens = Esto es verdad. Les pasa también a ciudadanos y a personas con visas válidas.
    .f-men = Esto es verdad. Les pasa a hombres y niños en las dos formas.
    .explain = Por lo general, la persona conoce a quien la controla. No hace falta una frontera. Muchas veces el control funciona con deudas, miedo y mentiras.

transportation-not-sure = Usted vio dos señales y no tiene total seguridad. ¿Qué es lo correcto?
    .o-wait = No hacer nada hasta tener total certeza
    .o-share = Contar los hechos a la persona que indica su empresa, o a la línea de ayuda nacional confidencial
    .o-question = Hacerle a quien viaja unas preguntas amables sobre el viaje y su acompañante, hasta tener seguridad
    .o-search = Revisar el equipaje en busca de más señales mientras quienes viajan no están
    .f-wait = Casi nunca tendrá total certeza, y el viaje termina pronto. No hace falta tenerla para pedir consejo.
    .f-question = Las preguntas pueden advertir a quien tiene el control y poner en riesgo a quien viaja.
    .f-search = Eso no le toca a usted. Puede ir contra la ley, y puede poner en riesgo a usted y a otras personas.
    .explain = Otros miran todo el cuadro. Varias señales son un motivo para avisar o pedir consejo, nunca una prueba.

transportation-who-sees = Cada puesto ve una parte distinta. Relacione cada puesto con un ejemplo de lo que puede notar.
    .p-clerk = Personal de boletos
    .p-driver = Chofer
    .p-cleaner = Personal de limpieza
    .p-dispatcher = Personal de despacho
    .o-ticket = Otra persona compra el boleto a última hora, y quien viaja no dice nada
    .o-seat = A una persona no la dejan levantarse de su asiento
    .o-hidden-note = Hay notas o tarjetas escondidas en los baños
    .o-pickups = Viajes solo de ida desde la misma casa, una y otra vez
    .explain = Son ejemplos, no una lista. Cada puesto ve una parte, y un aviso puede unirlas. Cada parte es un motivo para avisar a alguien, nunca una prueba.

transportation-web-form = Alguien que viaja quiere mantener el secreto y pregunta por el formulario en línea de HSI. ¿Qué debería decirle usted antes de que lo envíe?
    .o-nothing = Nada; es solo un formulario, y lo que se escriba en él es decisión de quien viaja
    .o-say-first = Es un formulario de las fuerzas del orden; una dirección IP puede quedar en un informe; la opción confidencial es la línea de ayuda
    .o-anonymous = Es totalmente anónimo. Nadie tiene que escribir su nombre en el formulario, así que nada permite saber quién lo envió
    .o-company = Primero llega a la empresa de autobuses. Luego la empresa decide quién puede ver lo que se escribió en él
    .f-nothing = La decisión es de esa persona. Pero antes tiene que saber qué hace el formulario con sus datos.
    .f-anonymous = No dar un nombre no es lo mismo que no dejar rastro. El mismo formulario advierte sobre la dirección IP.
    .f-company = El formulario llega a investigadores federales, y se puede compartir con otras agencias.
    .explain = El formulario es de las fuerzas del orden, y las denuncias se pueden compartir. Quien quiera consejo confidencial puede llamar a la línea de ayuda, { $contact-us-nhth }. También tiene límites.

transportation-coach-stop = Una parada de autobús a las 02:10. Usted es quien maneja. Elija qué hace en cada paso.
    .note = Esta escena menciona a una persona joven a quien alguien quizás controla. No se muestra ni se describe nada en detalle.
    .n-stop = Una adolescente le pregunta qué ciudad es esta. Un hombre la llama para que vuelva y dice que ella “se confunde”.
    .o-stop-confront = Detener el autobús y preguntarle al hombre, frente a todos, quién es y qué quiere con ella
    .o-stop-answer = Contestar su pregunta de forma normal, anotar asientos y palabras, avisar al despacho de forma discreta
    .o-stop-leave = Seguir el viaje sin ella, para que se aleje de él
    .f-stop-confront = Una escena de noche puede volverse contra ella, contra los pasajeros y contra usted. Además, le sirve a él de aviso.
    .f-stop-answer = Correcto. Nada se ve distinto, y los hechos los tiene alguien que puede actuar.
    .f-stop-leave = Ella quedaría sola de noche en un lugar desconocido, quizás sin dinero ni documentos. Eso no es seguridad.
    .n-help = Veinte minutos después, usted la ve en el espejo. Sin hacer ruido, sus labios dicen “ayuda”.
    .o-help-emergency = Llamar ya al { $contact-us-911 } con la ruta, la próxima parada y los asientos; manejar con calma hasta la parada que elija la policía
    .o-help-grab = Parar de inmediato a un lado del camino. Ir a su asiento y sacarla del autobús antes de que él pueda reaccionar
    .o-help-wait = Manejar hasta el final de la ruta y avisar allí a su gerente por la mañana
    .f-help-emergency = Correcto. Use el manos libres de su empresa, o deje que llame el despacho. La policía puede estar allí cuando se abran las puertas.
    .f-help-grab = En un camino oscuro, con un autobús lleno de gente, esto puede hacerle daño a ella y a otros. La ayuda capacitada puede salir a su encuentro.
    .f-help-wait = Si alguien pide ayuda, hay peligro. Al final de la ruta, ella quizás ya no esté en el autobús.
    .n-met = Usted maneja como siempre. En la parada que eligió la policía, ya están allí antes de que se abran las puertas. Usted les da los asientos, las horas y las palabras exactas de ella.
    .explain = Actuar con normalidad, anotar hechos exactos, llamar al número de emergencia en peligro y no hacer nada por su cuenta.
