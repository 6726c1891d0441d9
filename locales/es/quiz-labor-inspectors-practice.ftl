### Practice questions inside the lessons for labor inspectors. Plain text: no links, no markup.

labor-inspectors-practice-means = Complete las oraciones.
    .text = Para la trata con fines de explotación laboral, la ley federal exige fuerza, { $gap-first } o { $gap-second }. Para el trabajo, lo exige también cuando quienes trabajan son { $gap-third }.
    .o-fraud = fraude
    .o-coercion = coacción
    .o-children = menores
    .o-paperwork = trámites
    .o-travel = viajes
    .explain = Fuerza, fraude o coacción son los medios. En el sexo comercial con una persona menor de 18 años no hace falta ninguno de ellos; en el trabajo hacen falta a cualquier edad.

labor-inspectors-practice-own-town = Un lavaplatos vive en el pueblo donde nació. Su deuda con el dueño crece cada semana. El dueño dice: “Si renuncias, hago que te arresten”. ¿Qué piensa usted de esto?
    .o-wages-only = Es un asunto de salarios y nada más, porque él duerme en su casa
    .f-wages-only = Dónde duerme una persona no lo decide. Una deuda que crece y una amenaza de arresto pueden ser coacción.
    .o-look-further = Es un motivo para mirar más: una deuda y una amenaza pueden ser coacción
    .o-smuggling = Es tráfico ilícito de migrantes, porque alguien saca ganancia de otra persona
    .f-smuggling = El tráfico ilícito de migrantes es pasar a alguien por una frontera en contra de la ley. Aquí nadie cruzó ninguna.
    .explain = No hace falta un traslado, y muchas veces el control no es físico. Si es trata de personas, lo deciden otros. Usted nota, protege y pasa el caso a quien corresponde.

labor-inspectors-practice-packing-line = Usted visita una empacadora. ¿Cuáles de estas cosas anota como señales? Elija todas las respuestas correctas.
    .o-pay-held = Se retiene el pago hasta que se salde una cuota con trabajo
    .o-cards-in-office = El gerente se queda con las tarjetas del banco de todos
    .o-music = Los trabajadores oyen música en otro idioma
    .f-music = El idioma y la música no son señales. Mire los documentos, el pago y el movimiento.
    .o-van-only = Nadie puede irse, salvo en la camioneta de la cuadrilla
    .o-clothes = Algunos trabajadores llevan ropa de su país de origen
    .f-clothes = La ropa y el origen nunca son señales. Mire las condiciones y el control.
    .explain = El pago retenido, las tarjetas retenidas y una camioneta como única salida tienen que ver con el control. Las señales son un motivo para mirar más o para pasar el caso, nunca una prueba.

labor-inspectors-practice-opening = Usted se sienta a solas con un trabajador, con un intérprete independiente. Ponga en orden estas partes de la conversación.
    .o-danger = Preguntar si alguien está en peligro o tiene heridas en este momento
    .o-who-you-are = Decir quién es usted y qué no es
    .o-who-reads = Decir qué anota y quién lo puede leer
    .o-open-questions = Hacer preguntas abiertas sobre horas, pago, vivienda y documentos
    .o-wishes = Preguntar qué quiere la persona y planear el siguiente contacto
    .explain = Primero el peligro. Después la persona tiene que saber quién pregunta y adónde van las respuestas; estas dos partes pueden ir en cualquier orden. Luego siguen las preguntas, y lo que quiere la persona decide cómo termina.

labor-inspectors-practice-which-note = ¿Qué anota usted? Relacione lo que pasa con la nota.
    .p-foreman-speaks = El jefe de cuadrilla dice: “Están bien, pregúnteme a mí”
    .p-locked-gate = El portón de la vivienda tiene un candado por fuera
    .p-fee-list = Un trabajador le muestra una lista de cuotas que se descuentan del pago
    .p-unsure = Un colega dice que los trabajadores suenan extranjeros
    .o-note-quote = Sus palabras entre comillas, y quién estaba allí
    .o-note-place = El lugar, la hora y quién tiene la llave
    .o-note-copy = Las cantidades como se mostraron, y quién las escribió
    .o-note-nothing = Nada: no es un hecho del caso
    .explain = Quien siga con el caso puede comprobar palabras, lugares, horas, cantidades y llaves. El origen no dice nada sobre el control.

labor-inspectors-practice-punish-word = Un jefe le reduce las horas a una trabajadora porque ella se quejó de su pago. La ley lo prohíbe. ¿Cómo se llama eso? Escriba una palabra.
    .a-retaliation = represalias | represalia | las represalias | una represalia | retaliación | retaliacion | retaliation | tomar represalias | represalias laborales | represalia laboral
    .explain = La palabra es represalias. También pueden ser un despido, amenazas, o una llamada a otras autoridades como venganza. Van contra la ley, y aun así pueden pasar: planéelo junto con la trabajadora.

labor-inspectors-practice-certify-limits = Cuando la oficina de salarios certifica una solicitud de visa U, el trabajador ya tiene una visa. ¿Verdadero o falso?
    .f-true = El certificado es una parte de una solicitud. Decide el servicio de inmigración, y la espera puede ser larga.
    .explain = Un certificado no es una visa. Es una decisión de la oficina, no un derecho del trabajador. Diga quién puede aconsejar, y no prometa nada.
