### The final quiz for child-welfare staff, and the names of its pre-check and practice. Plain
### text: no links, no markup. Numbers are put in by the program.

quiz-name-child-welfare = Protección de menores: prueba final
    .description = Diez preguntas sobre lo que dice la ley, cómo hablar con un menor, qué reportes se deben hacer y en qué hay desacuerdo.
quiz-name-child-welfare-pre = Protección de menores: ¿qué sabe ya?
    .description = Tres preguntas antes de empezar. Nada depende de ellas.
quiz-name-child-welfare-practice = Protección de menores: práctica
    .description = Preguntas cortas dentro de las lecciones. Usted ve la respuesta después de cada una.

child-welfare-place-to-sleep = Alguien de 16 años tuvo sexo a cambio de un lugar donde dormir. Nadie le hizo amenazas. ¿Qué es esa persona joven según la ley federal?
    .note = Esta pregunta menciona la explotación sexual, sin detalles. Puede saltarla; eso no cuenta en su contra.
    .o-offender = Alguien que cometió un delito
    .f-offender = La ley federal ve a la persona joven como quien sufrió el daño, no como quien cometió un delito.
    .o-victim = Víctima de trata con fines de explotación sexual
    .o-neither = Ni víctima ni alguien que cometió un delito
    .f-neither = Un lugar donde dormir es algo de valor. Con cualquier persona menor de 18 años, la ley no exige fuerza ni amenazas.
    .o-if-named = Víctima solo si se nombra a un tratante
    .f-if-named = No hay que nombrar a nadie. Lo que hizo un comprador o una tercera persona es asunto de los investigadores.
    .explain = Con cualquier persona menor de 18 años en el sexo comercial, no hace falta fuerza, fraude ni coacción. Lo que hizo el comprador o una tercera persona es asunto de los investigadores.

child-welfare-farm-pay = Alguien de 16 años trabaja por un pago bajo en una finca. Según la ley federal, esto es trata con fines de explotación laboral, aunque no haya fuerza, fraude ni coacción. ¿Verdadero o falso?
    .f-true = Solo en el sexo comercial con menores de 18 años no hace falta fuerza, fraude ni coacción. En el trabajo, pregunte por la fuerza, el fraude y la coacción, y por el trabajo infantil.
    .explain = Para la trata con fines de explotación laboral, la ley federal exige fuerza, fraude o coacción también cuando se trata de menores. Aun así, pueden aplicarse las leyes sobre trabajo infantil y descuido.

child-welfare-look-further = ¿Qué señales deben hacerle mirar más, por si un menor sufre trata con fines de explotación laboral? Elija todas las respuestas correctas.
    .o-asleep = Se duerme en clase después de noches fuera de casa
    .o-burns = Quemaduras de productos químicos
    .o-travel-debt = Una deuda de viaje por pagar
    .o-sponsor = Vive con un patrocinador a quien la familia apenas conoce
    .o-good-marks = Buenas notas y asistencia constante a la escuela
    .f-good-marks = Las buenas notas no son una señal. Tampoco prueban que todo esté bien, así que no las use para descartar nada.
    .explain = Junto con una conversación privada, son un motivo para hacer preguntas de detección y para reportar. Las señales nunca son una prueba.

child-welfare-missing-order = Un adolescente en cuidado de crianza temporal falta desde anoche. Ponga los pasos en orden. Dos de ellos se deben hacer al mismo tiempo y pueden ir en cualquier orden.
    .o-safety = Asegurarse de que no haya peligro y reunir los hechos
    .o-police = Reportarlo a las fuerzas del orden, para la base de datos nacional
    .o-center = Reportarlo al centro para menores desaparecidos
    .o-supervisor = Avisar a su supervisor y anotarlo todo
    .o-return = Cuando el joven vuelva, preguntar y hacer las preguntas de detección sobre lo que pasó mientras estuvo fuera
    .explain = Los dos reportes se deben hacer de inmediato, y a más tardar 24 horas después de que usted se entere de que el menor falta. Cualquiera puede ir primero; no deje que uno espere al otro. Las agencias estatales también deben detectar la trata con fines de explotación sexual entre los menores a su cuidado, así que pregunte y use las preguntas de detección cuando vuelva.

child-welfare-latest-time = Un menor falta de su cuidado de crianza temporal. ¿Cuál es el plazo máximo para los reportes a las fuerzas del orden y al centro para menores desaparecidos?
    .o-one-day = 24 horas
    .o-two-days = 48 horas
    .f-two-days = Es demasiado tarde. Los dos se deben hacer de inmediato, y dentro de 24 horas.
    .o-three-days = 72 horas
    .f-three-days = Es demasiado tarde. Los dos se deben hacer de inmediato, y dentro de 24 horas.
    .o-week-end = El final de la semana laboral
    .f-week-end = El fin de semana no detiene este plazo. Los dos se deben hacer de inmediato, y dentro de 24 horas.
    .explain = Los dos reportes se deben hacer de inmediato, y dentro de 24 horas. Las primeras horas son las más importantes, así que no agote el plazo.

child-welfare-debt-work = Usted cree que a un adolescente de 15 años de otro país lo hicieron trabajar para pagar una deuda. Además de su deber según la ley estatal de protección de menores, ¿qué es correcto? (HHS es el departamento federal de salud). Elija todas las respuestas correctas.
    .o-request = Enviar a HHS una solicitud de asistencia (Request for Assistance), la parte A dentro de 24 horas
    .o-wait = Esperar una condena, para que los hechos estén claros y nadie pueda dudar de ellos
    .f-wait = Nada se tiene que probar primero. Esperar puede dejar al menor sin ayuda.
    .o-interpreter = Usar un intérprete que no sea familiar ni patrocinador
    .o-green-card = Prometer la residencia permanente (green card), para que el menor se sienta a salvo
    .f-green-card = Usted no puede prometer eso. Diga quién puede aconsejar gratis al menor.
    .o-danger = Preguntar si hay peligro inmediato, y llamar al { $contact-us-911 } si lo hay
    .explain = Con el formulario empieza la revisión de elegibilidad, y el menor puede recibir manejo de casos cerca de donde está. Nada se tiene que probar primero, y nada se puede prometer.

child-welfare-birthday = Se envió al departamento federal de salud (HHS) una solicitud de asistencia (Request for Assistance) para un joven de otro país. El joven cumple 18 años mientras HHS todavía está decidiendo. ¿Qué pasa?
    .o-dies = La solicitud termina el día del cumpleaños, y ya no se puede dar ninguna carta
    .f-dies = El cumpleaños no termina una solicitud que se hizo antes.
    .o-stays-valid = Una solicitud hecha antes de cumplir 18 años todavía puede llevar a una carta que sigue siendo válida
    .o-asylum = Empieza otra vez desde el principio, como un caso de asilo para adultos con un formulario nuevo
    .f-asylum = El asilo es otra cosa. La solicitud sigue adelante como se envió.
    .o-sponsor-decides = El patrocinador decide si la solicitud sigue adelante o se retira
    .f-sponsor-decides = Un patrocinador no tiene ese poder. HHS decide sobre la solicitud.
    .explain = Una solicitud hecha antes de cumplir 18 años todavía puede llevar a una carta que sigue siendo válida. Así que mire primero la fecha de nacimiento, y no espere.

child-welfare-who-does-what = Relacione cada tarea con su nombre.
    .p-custody = Cuidado y custodia de menores no acompañados
    .p-during-case = Permiso para quedarse, que piden las fuerzas del orden durante un caso
    .p-by-person = Estatus migratorio para víctimas de trata de personas, que solicita la persona misma
    .p-state-services = Servicios del estado y tribunal para un menor bajo cuidado
    .o-orr = Oficina de refugiados (ORR, parte de HHS)
    .o-continued-presence = Presencia Continua (Continued Presence)
    .o-t-status = Estatus T
    .o-state-agency = Agencia estatal de protección de menores
    .explain = Un menor puede necesitar varias de estas cosas. Si usted sabe quién hace qué, puede explicarlo con palabras sencillas y no prometer nada.

child-welfare-score = Las herramientas para detectar la trata de personas están totalmente probadas, así que el puntaje decide el caso. ¿Verdadero o falso?
    .f-true = Un puntaje puede recordarle preguntas. No puede ver lo que un menor todavía no se atreve a decir.
    .explain = Una investigación federal dice que todavía se sabe poco. Una herramienta apoya el buen juicio, una conversación privada y el plan de seguridad. No los reemplaza.

child-welfare-aunt = Una tía está presente en la visita y contesta todas las preguntas por el menor. ¿Y ahora?
    .o-finish = Terminar la visita con ella presente, porque es de la familia y tiene buenas intenciones
    .f-finish = Puede que tenga buenas intenciones, o puede que sea quien controla. Con ella en el cuarto usted no puede saberlo, y el menor no puede hablar.
    .o-alone = Ver al menor a solas en un lugar seguro con un intérprete capacitado, y planear qué se le dice a la tía
    .o-translate = Pedirle a la tía que traduzca, porque el menor confía en ella y ella conoce el caso
    .f-translate = Un familiar no es un intérprete seguro. Puede que las palabras del propio menor nunca le lleguen a usted.
    .o-report-now = Decirle a la tía que usted sospecha de ella, y denunciarla allí mismo, para que el menor esté a salvo
    .f-report-now = Hablar por un menor no prueba nada. Y una advertencia puede poner al menor en riesgo.
    .explain = Los familiares pueden ser quienes controlan. La privacidad también protege de una sospecha equivocada a un familiar que quiere al menor.

child-welfare-fair = ¿Qué afirmaciones sobre los menores no acompañados son exactas y además justas? Elija todas las respuestas correctas.
    .o-auditors = Auditores federales encontraron que ICE, la agencia de inmigración, no podía dar seguimiento a muchos menores después de su entrega
    .o-missed-court = Faltar a una cita en el tribunal prueba que un menor sufrió trata de personas, o que está por sufrirla
    .f-missed-court = Faltar a una audiencia significa que nadie puede asegurar que el menor esté a salvo. No es prueba de trata de personas.
    .o-visits = Los funcionarios dicen que las visitas a casas revisan la seguridad; los defensores hablan de arrestos por inmigración y de miedo
    .o-no-account = Ninguna fuente pública da una cuenta completa de qué pasó con estos menores
    .o-all-sponsors = Todos los patrocinadores son tratantes, o saben más de eso de lo que dicen
    .f-all-sponsors = A un patrocinador se le juzga por lo que hace. Sospechar de todos no ayuda a ningún menor.
    .explain = Hallazgos sí, conclusiones apresuradas no. Nombre quién dice qué, y cuándo, y diga lo que nadie sabe. Los informes sobre las visitas son de mayo de 2025, las auditorías de agosto de 2024 y marzo de 2025.

child-welfare-who-reports = ¿Quién debe reportar una sospecha de abuso de un menor?
    .o-doctors = Solo médicos y personal de enfermería, porque solo ellos pueden ver si alguien dañó a un menor
    .f-doctors = Los médicos están entre las personas que se nombran, pero no son las únicas. Busque la lista de su estado.
    .o-state-law = Depende de la ley estatal: casi todos los estados nombran al personal de protección de menores, y algunos a todas las personas
    .o-state-paid = Solo las personas a quienes les paga el estado, porque actúan en nombre de la ley
    .f-state-paid = Quién le paga no lo decide. La ley estatal nombra a las personas, o nombra a todas.
    .o-police-first = Nadie, hasta que la policía haya confirmado que se cometió un delito
    .f-police-first = Un reporte trata de una sospecha. Nadie tiene que confirmarla primero.
    .explain = Cada estado tiene su propia regla. Busque la regla de su estado y su línea para reportar, y tenga las dos a mano.

child-welfare-mother = Una niña pregunta: “¿Van a deportar a mi mamá si le cuento?” ¿Cuál es la mejor respuesta?
    .o-never = “No, nunca. Todo lo que me cuentes se queda en este cuarto. Nadie le va a hacer nada a tu mamá, y nadie va a preguntar por ella. Te doy mi palabra”.
    .f-never = Usted no puede saber eso. Si resulta que no es así, la niña no volverá a confiar en nadie.
    .o-honest = “No puedo prometer lo que hacen otras oficinas. Te digo qué tengo que reportar, qué se queda conmigo y quién puede aconsejarles gratis a ti y a tu mamá”.
    .o-not-mine = “Ese no es mi problema. Yo estoy aquí solo para ti, y tu mamá tiene que cuidarse sola”.
    .f-not-mine = Para la niña es el problema más grande de todos. Necesita saber quién puede aconsejar a las dos.
    .o-tell-first = “Primero cuéntame y luego vemos. Solo puedo pensar en tu mamá cuando lo sepa todo”.
    .f-tell-first = Eso usa el miedo de la niña para sacarle su historia. Diga sus límites antes de que ella hable.
    .explain = Los límites honestos y la ayuda de verdad dan seguridad. Dé el nombre de alguien que pueda aconsejar gratis a la niña y a su mamá.

child-welfare-words = Cambie las palabras. ¿Cuáles escribiría usted en su lugar?
    .note = Esta pregunta muestra palabras hirientes sobre la explotación sexual, para cambiarlas por otras. Puede saltarla; eso no cuenta en su contra.
    .p-label = “niña prostituta”
    .p-admitted = “admitió lo que hizo”
    .p-rescued = “víctima rescatada”
    .o-exploited = “menor que sufrió explotación sexual”
    .o-told-us = “nos contó lo que le hicieron”
    .o-safe-place = “joven que ahora está en un lugar seguro”
    .explain = Las palabras influyen en los expedientes, en el tribunal y en cómo una persona se ve a sí misma. Escriba qué se hizo, y quién lo hizo.

child-welfare-laundry = Una escuela le llama por un alumno. Lo que usted decida aquí importa para el menor, así que tómese su tiempo.
    .note = Esta pregunta menciona a un menor que trabaja, una deuda y amenazas, sin detalles. Puede saltarla; eso no cuenta en su contra.
    .n-call = Un adolescente de 14 años trabaja de noche en una lavandería y llega agotado a la escuela. Vino de otro país el año pasado, vive con un patrocinador y le dijo a una maestra: “Debo 6,000”.
    .o-call-sponsor-first = Llamar primero al patrocinador, para que nadie en la casa se lleve una sorpresa
    .f-call-sponsor-first = Eso advierte a quien quizás controla, y pueden castigar al menor o llevárselo a otro lugar. Primero vea al menor.
    .o-call-see-alone = Ver si hay peligro ahora, y luego ver al menor en la escuela, a solas, con un intérprete independiente
    .f-call-see-alone = Bien. Si alguien está en peligro ahora, el { $contact-us-911 } va primero. En la escuela se puede ver al menor a solas.
    .o-call-wait = Esperar la próxima visita a la casa, que está planeada para el final del mes
    .f-call-wait = Hasta entonces, el menor trabaja todas las noches, y usted no sabe quién está en la casa. Vea ahora si hay peligro.
    .n-school = A solas con usted y el intérprete, el menor dice: el jefe se queda con el pago por la deuda, y ha amenazado a la familia. Nadie tiene heridas, y no hay peligro en este momento.
    .o-school-explain-report = Explicar qué tiene que reportar usted y qué puede elegir el menor; reportar; planear con él la seguridad de esta noche
    .f-school-explain-report = Bien. El menor sabe qué viene ahora y puede opinar. El reporte a protección de menores se hace según la ley de su estado.
    .o-school-promise = Prometer que nunca va a venir la policía, para que el menor se anime a contarle todo
    .f-school-promise = Usted no puede cumplir esa promesa. Cuando se rompe, se va también la confianza. Diga sus límites con amabilidad y desde el principio.
    .n-reported = El reporte a protección de menores está hecho, y hay un plan para esta noche. HHS es el departamento federal de salud. ¿Qué viene ahora?
    .o-reported-request = Enviar a HHS la solicitud de asistencia dentro de 24 horas; conectar con manejo de casos, ayuda legal y la oficina de salarios
    .f-reported-request = Correcto. La revisión federal puede empezar, y puede llegar ayuda cerca del menor. La oficina de salarios se entera del trabajo de noche.
    .o-reported-close = Cerrar el caso como “solo trabajo infantil”, porque nadie habló de sexo y el reporte al estado está hecho
    .f-reported-close = En la trata con fines de explotación laboral no tiene que haber sexo. Una deuda y unas amenazas pueden ser coacción, y HHS no necesita pruebas para empezar. Déjelo abierto.
    .n-linked = La solicitud está enviada. Usted pide una persona que lleve el caso y un abogado, y no promete ninguna de las dos cosas. La oficina de salarios, { $contact-us-whd }, sabe de la lavandería. El menor sabe a quién llamar esta noche.
    .explain = Seguridad, privacidad, honestidad, y los dos sistemas: la protección de menores del estado y el departamento federal de salud.
