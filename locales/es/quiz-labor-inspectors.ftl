### The final quiz for labor inspectors, and the names of its pre-check and practice. Plain text:
### no links, no markup. Numbers are put in by the program.

quiz-name-labor-inspectors = Inspección de trabajo: prueba final
    .description = Diez preguntas sobre lo que puede ver en un lugar de trabajo, cómo hablar con los trabajadores y cómo pasar un caso a quien corresponde.
quiz-name-labor-inspectors-pre = Inspección de trabajo: ¿qué sabe ya?
    .description = Tres preguntas antes de empezar. Nada depende de ellas.
quiz-name-labor-inspectors-practice = Inspección de trabajo: práctica
    .description = Preguntas cortas dentro de las lecciones. Usted ve la respuesta después de cada una.

labor-inspectors-definition = ¿Qué convierte las malas condiciones de trabajo en trata con fines de explotación laboral según la ley federal?
    .o-low-pay = Un pago que se queda por debajo del salario mínimo, mes tras mes, para todas las personas del sitio
    .f-low-pay = Un pago bajo puede ser una violación y puede ser una señal. No es lo que lo convierte en trata de personas.
    .o-compelled = Trabajo logrado con fuerza, fraude o coacción para mantener a alguien en servidumbre, peonaje, servidumbre por deudas o esclavitud
    .o-no-papers = Dar empleo a personas que no tienen papeles ni permiso para trabajar en este país
    .f-no-papers = Trabajar sin papeles no dice nada sobre fuerza, fraude o coacción. La trata de personas también les pasa a ciudadanos.
    .o-overtime = Semanas largas con horas extras, mes tras mes, que el empleador nunca anota y que nunca le paga a nadie
    .f-overtime = Las horas extras sin pagar son asunto de la oficina de salarios, y pueden ser una señal. Pregunte qué pasaría si la persona dejara de trabajar.
    .explain = Lo que define la trata es que se obliga a trabajar. Las otras tres pueden ser violaciones, y pueden ser señales.

labor-inspectors-movement = Solo hubo trata de personas si al trabajador lo trasladaron desde otro lugar. ¿Verdadero o falso?
    .f-true = El traslado es parte del tráfico ilícito de migrantes. La trata de personas es explotación, y no hace falta un viaje.
    .explain = No hace falta un traslado. Puede pasar en el propio pueblo del trabajador.

labor-inspectors-ilo = ¿Cuáles de estos son indicadores de trabajo forzoso en la lista de la Organización Internacional del Trabajo? Elija todas las respuestas correctas.
    .o-papers = Se retienen los documentos de identidad
    .o-debt = Servidumbre por deudas
    .o-accent = Hablar con acento extranjero
    .f-accent = El acento y el origen nunca son indicadores. Mire las condiciones y el control.
    .o-overtime = Horas extras excesivas
    .o-isolation = Aislamiento de otras personas
    .explain = Los indicadores describen condiciones y control. El origen o el acento nunca lo es. Ningún indicador es una prueba: es un motivo para mirar más o para pasar el caso a quien corresponde.

labor-inspectors-name-it = Relacione lo que ve con el indicador.
    .p-safe = Los pasaportes están en la caja fuerte de la oficina, y solo el dueño tiene la llave
    .p-season-end = El pago llegará “cuando termine la temporada”
    .p-van-driver = Nadie puede salir de la vivienda sin el chofer de la camioneta
    .p-office-job = El trabajo se anunció como trabajo de oficina
    .o-documents = Retención de documentos
    .o-wages = Retención del salario
    .o-restriction = Restricción de la libertad de movimiento
    .o-deception = Engaño
    .explain = Cuando usted nombra el indicador, sus notas le sirven a quien siga con el caso. Una señal es un motivo para mirar más o para pasar el caso, nunca una prueba.

labor-inspectors-interpreter = Un jefe de cuadrilla se ofrece a traducir para un trabajador que tiene miedo. ¿Qué hace usted?
    .o-accept = Aceptar la oferta, porque hay poco tiempo y el trabajador está nervioso
    .f-accept = Un jefe de cuadrilla puede ser quien controla al trabajador. Entonces el trabajador no puede hablar con libertad.
    .o-independent = Buscar una conversación privada con un intérprete capacitado e independiente
    .o-co-worker = Darle las gracias y pedirle a otro de los trabajadores que traduzca
    .f-co-worker = Un compañero de trabajo puede estar bajo el mismo control, o puede pagar después por lo que se dijo.
    .o-teenager = Pedírselo a su hijo o hija adolescente, que habla bien los dos idiomas
    .f-teenager = Un menor no debe cargar con esto. Y puede que un padre o una madre no hable con franqueza delante de su hijo.
    .explain = Un jefe de cuadrilla, un compañero o un familiar puede ser parte del control, o puede pagar por lo que se diga. Las entrevistas son privadas.

labor-inspectors-visit-order = Ponga estos pasos de una visita en el orden correcto. Si nadie está en peligro, ese paso es una comprobación y usted sigue adelante.
    .o-emergency = Llamar al { $contact-us-911 } si alguien está en peligro inmediato
    .o-routine = Continuar la visita como de rutina, sin mostrar sospecha
    .o-private-talk = Hablar con los trabajadores en privado, con un intérprete independiente
    .o-record = Anotar lo que usted vio y oyó
    .o-refer = Pasar el caso según el protocolo de su agencia
    .explain = La seguridad va primero. Luego vienen la calma, la privacidad, los hechos y la derivación. Si no hay peligro, el primer paso es una comprobación y usted sigue adelante.

labor-inspectors-certify = La División de Horas y Salarios puede considerar si certifica solicitudes de visa U o T que vienen de sus casos en lugares de trabajo. ¿Por cuáles de estos motivos? Elija todas las respuestas correctas.
    .o-forced-labor = Trabajo forzoso
    .o-contracting-fraud = Fraude en la contratación de trabajadores extranjeros
    .o-extortion = Extorsión
    .o-parking = Una infracción de estacionamiento en el sitio
    .f-parking = La lista nombra delitos graves contra personas. Una infracción de estacionamiento no está entre ellos.
    .o-tampering = Manipulación de testigos
    .explain = La lista incluye la trata de personas, la servidumbre, el peonaje, el trabajo forzoso y el fraude en la contratación. También incluye la obstrucción de la justicia, la manipulación de testigos y la extorsión, si aparecen en sus casos. Certificar es una decisión, no un derecho.

labor-inspectors-night-child = Usted encuentra a un adolescente de 15 años limpiando de noche máquinas de cortar carne. ¿Qué afirmación es correcta?
    .o-always-trafficking = Es trata de personas en todos los casos, porque un menor trabaja de noche, y la ley no pide nada más
    .f-always-trafficking = Para el trabajo, la ley federal exige fuerza, fraude o coacción también cuando se trata de menores. Otras leyes siguen protegiendo al menor.
    .o-only-wages = Es solo un asunto de salarios, así que usted anota las horas y sigue adelante
    .f-only-wages = Primero hay que proteger a un menor que está junto a una máquina peligrosa. Los salarios vienen después.
    .o-both-looks = Es una violación de trabajo infantil y hay que actuar ahora; además, ver si hay fuerza, fraude, coacción, deudas o amenazas
    .o-family-agrees = No hay nada que hacer, mientras la familia esté de acuerdo y reciba el pago
    .f-family-agrees = Que la familia esté de acuerdo no hace legal un trabajo ilegal. Primero hay que proteger al menor.
    .explain = En la ley federal, el trabajo infantil y la trata con fines de explotación laboral son distintos. La segunda exige fuerza, fraude o coacción, también cuando se trata de menores. Primero proteja, después mire más.

labor-inspectors-visa-promise = Está bien decirle a un trabajador que, si le ayuda a usted, le van a dar una visa. ¿Verdadero o falso?
    .f-true = La decisión no es suya, y una promesa puede hacer que las palabras de la persona parezcan compradas. Mejor diga quién puede aconsejar.
    .explain = Usted no puede prometer resultados de inmigración. Una capacitación federal advierte que usarlos como anzuelo copia la coacción de un tratante. Diga quién puede aconsejar.

labor-inspectors-night-crew = Usted inspecciona la cuadrilla de limpieza de noche de una planta. ¿Qué señales de menores que trabajan merecen seguimiento? Elija todas las respuestas correctas.
    .o-adult-id = Documentos de un adulto, que lleva un trabajador de aspecto muy joven
    .o-burns = Quemaduras en manos y brazos
    .o-tired-at-school = Una maestra informa de un alumno que siempre está cansado
    .o-contractor = Un contratista que contesta por todos los trabajadores
    .o-spanish = Trabajadores que hablan en español unos con otros
    .f-spanish = El idioma no es una señal. Mire la edad, las heridas, las horas y quién habla por quién.
    .explain = El idioma no es una señal. Las otras son motivos para mirar más o para pasar el caso, nunca una prueba.

labor-inspectors-lines = Relacione la necesidad con la línea.
    .p-danger = Peligro inmediato
    .p-options = Un trabajador quiere opciones confidenciales
    .p-evidence = Pruebas para un caso penal federal
    .p-wages = Salarios sin pagar y trabajo infantil
    .o-emergency = Servicios de emergencia, { $contact-us-911 }
    .o-hotline = Línea de ayuda nacional contra la trata de personas, { $contact-us-nhth }
    .o-tip-line = Línea de denuncias de la policía: Investigaciones de Seguridad Nacional (HSI), { $contact-us-hsi-tip }
    .o-wage-office = División de Horas y Salarios, { $contact-us-whd }
    .explain = Las líneas se distinguen en quién contesta, qué hacen y cómo comparten lo que oyen.

labor-inspectors-who-spoke = Un trabajador teme que el empleador se entere de quién habló. ¿Qué puede decir usted con verdad sobre una queja federal por salarios?
    .o-for-ever = Queda anónima para siempre, pase lo que pase: ningún tribunal y ninguna oficina puede saber nunca quién habló
    .f-for-ever = Eso es más de lo que da la ley. Con permiso o por orden judicial, se puede compartir.
    .o-kept-confidential = Es confidencial; para compartirla hace falta permiso o una orden judicial, y las represalias son ilegales
    .o-told-employer = Hay que decirle al empleador quién se quejó, para que pueda responder de una manera justa
    .f-told-employer = La agencia no le dice al empleador quién se quejó, ni que alguien se quejó.
    .o-published = Cada queja se publica con los nombres, para que otros vean cómo terminó
    .f-published = Las quejas se mantienen confidenciales. No se publica nada de eso.
    .explain = Prometa lo que da la ley, y nada más. La agencia ni siquiera dice que existe una queja. El permiso o una orden judicial pueden cambiar eso. Las represalias van contra la ley, y aun así alguien puede intentarlas.

labor-inspectors-note = ¿Qué nota debe ir en una derivación?
    .o-foreign = “Todos los trabajadores parecen extranjeros y casi no hablan inglés, y eso ya dice qué pasa aquí”
    .f-foreign = La apariencia y el origen engañan, y ponen a personas en riesgo. Escriba lo que se hizo y se dijo.
    .o-observed = “Dos trabajadores dijeron que la oficina guarda sus pasaportes; un hombre estuvo todo el tiempo donde podía oír”
    .o-criminal = “El dueño parece un delincuente, y actúa como un hombre que guarda un secreto”
    .f-criminal = Eso es un juicio sobre el carácter. Escriba las palabras o los actos que le hicieron pensarlo.
    .o-feeling = “Tengo la fuerte sensación de que esto es trata de personas, y yo conozco el oficio”
    .f-feeling = Una sensación puede despertar su atención. La siguiente oficina necesita los hechos que hay detrás.
    .explain = Los hechos observados y las palabras exactas ayudan. Las impresiones sobre el origen o el carácter engañan.

labor-inspectors-farm-visit = Una visita a una finca. Lo que usted decida aquí importa para otras personas, así que tómese su tiempo.
    .note = Esta pregunta menciona amenazas, deudas y una herida, sin detalles. Puede saltarla; eso no cuenta en su contra.
    .n-field = Usted visita una finca. Un supervisor se queda cerca de usted. Un trabajador susurra “por favor, aquí no” y mira una camioneta.
    .o-field-ask-loudly = Preguntarle al trabajador en voz alta qué pasa, para que todos oigan que a usted le importa
    .f-field-ask-loudly = El supervisor también lo oye. Ahora pueden castigar al trabajador, y nadie más va a hablar. Busque una manera que no llame la atención.
    .o-field-take-papers = Recoger los documentos de todos los trabajadores, para guardarlos en un lugar seguro
    .f-field-take-papers = Quedarse con los documentos es lo que hace una persona que controla. Asusta a los trabajadores y pone en alerta al supervisor. Deje los documentos con sus dueños.
    .o-field-carry-on = Seguir con calma y organizar entrevistas privadas con todos los trabajadores, en un orden al azar
    .f-field-carry-on = Bien. Nadie llama la atención, y el trabajador puede hablar sin que lo oigan.
    .n-private = En privado, con un intérprete independiente, el trabajador le cuenta: la cuadrilla duerme en un galpón que se cierra con llave de noche, y las deudas crecen cada semana. Hasta donde el trabajador sabe, en este momento no hay nadie bajo llave ni con heridas.
    .o-private-drive-away = Ofrecerle al trabajador llevárselo de inmediato en su auto, antes de que el supervisor lo note
    .f-private-drive-away = Un rescate por su cuenta puede poner en riesgo al trabajador, a la familia y el caso. Y no es lo que pidió el trabajador. Pregunte primero.
    .o-private-ask-wishes = Preguntarle qué quiere, explicar opciones y límites, darle el número de la línea de ayuda de forma segura y planear la derivación
    .f-private-ask-wishes = Bien. La persona elige, conoce los límites y puede guardar el { $contact-us-nhth } en la memoria. También hablan de esta noche: en peligro, el { $contact-us-911 } va primero. Usted pasa el caso hoy, según el protocolo de su agencia.
    .o-private-promise-visa = Prometerle una visa, para que el trabajador se anime a contarle todo
    .f-private-promise-visa = Usted no puede prometer eso, y usarlo como anzuelo copia la coacción de un tratante. Mejor diga quién puede aconsejar.
    .n-hurt = En la siguiente conversación, otro trabajador dice: hace una hora golpearon a una persona y está sangrando, allá en el galpón.
    .o-hurt-finish-first = Terminar primero las entrevistas, para que nadie note nada
    .f-hurt-finish-first = La calma es correcta mientras nadie esté en peligro. Ahora alguien lo está. La ayuda va antes que la visita.
    .o-hurt-hotline-first = Llamar primero a la línea de ayuda confidencial y preguntar qué hacer
    .f-hurt-hotline-first = La línea de ayuda es para opciones y consejo. Cuando alguien está sangrando, el número de emergencia va primero.
    .o-hurt-emergency-now = Llamar ahora al { $contact-us-911 } y decir dónde está la persona
    .f-hurt-emergency-now = Correcto. Peligro ahora significa el número de emergencia, antes que todo lo demás.
    .n-safe = Usted llamó y dijo dónde está la persona. Se queda donde está a salvo, anota lo que vio y oyó, y pasa el caso según el protocolo de su agencia. El primer trabajador tiene un número y una opción.
    .explain = Privacidad, libertad de elegir y ningún rescate por su cuenta. Cuando hay peligro, el número de emergencia va primero, en cualquier momento de una visita.

labor-inspectors-status-first = Un colega dice que los inspectores de trabajo tienen que preguntar primero por el estatus migratorio. ¿Cuál es la respuesta segura?
    .o-always-ask = Preguntarlo siempre primero, porque todo lo demás en la inspección depende de esa respuesta
    .f-always-ask = Los derechos laborales vienen del trabajo que se hizo. Y la pregunta puede terminar la conversación antes de que empiece.
    .o-agency-rule = Seguir la regla de su agencia: los derechos laborales valen por el trabajo hecho, y preguntar puede hacer callar a la gente
    .o-ask-some = Preguntar solo a quienes, por su aspecto o su forma de hablar, parecen de otro país
    .f-ask-some = Elegir a personas por su apariencia o su acento es discriminar. Es injusto, y engaña.
    .o-call-police = Llamar usted a la policía de inmigración, para que averigüe quién es quién
    .f-call-police = Eso puede hacer callar a todas las personas del sitio y dañar a las personas que usted vino a proteger. Siga la regla de su agencia.
    .explain = Las reglas cambian según la agencia, así que lea las de la suya. El deber con los trabajadores no depende de eso, y la confianza es lo que trae hechos.
