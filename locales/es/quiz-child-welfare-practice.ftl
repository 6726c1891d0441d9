### Practice questions inside the lessons for child-welfare staff. Plain text: no links, no markup.

child-welfare-practice-older-partner = Alguien de 17 años dice: “Mi pareja busca a personas que pagan por tener sexo conmigo. Yo acepté”. Nadie hizo amenazas. La ley considera a esa persona joven víctima de trata con fines de explotación sexual. ¿Verdadero o falso?
    .note = Esta pregunta menciona la explotación sexual, sin detalles. Puede saltarla; nada depende de ella.
    .f-false = Antes de los 18 años, aceptar no cambia nada. En el sexo comercial, no hace falta fuerza, fraude ni coacción.
    .explain = Una persona menor de 18 años en el sexo comercial cuenta como víctima, aunque diga que aceptó.

child-welfare-practice-two-rules = Alguien de 16 años cosecha fruta. ¿Qué hechos podrían indicar trata con fines de explotación laboral, y no solo un trabajo duro? Elija todas las respuestas correctas.
    .o-threat = Una amenaza contra la familia en su país
    .o-low-pay = El pago es más bajo que en el pueblo cercano
    .f-low-pay = Un pago bajo puede ser asunto de la oficina de salarios. Por sí solo no es fuerza, fraude ni coacción.
    .o-false-promise = Una promesa falsa sobre el trabajo
    .o-mud = El trabajo es sucio y duro cuando hace mal tiempo
    .f-mud = Un trabajo duro no es fuerza. Pregunte qué pasaría si esa persona joven dejara de trabajar.
    .o-papers = El jefe se queda con el pasaporte
    .explain = Para el trabajo, la ley federal exige fuerza, fraude o coacción también cuando se trata de menores. Las amenazas, las mentiras y los documentos retenidos tienen que ver con el control. También pueden aplicarse las leyes de trabajo infantil.

child-welfare-practice-low-score = La herramienta de detección da un puntaje bajo. El menor mira la puerta con cada pregunta y se duerme en su oficina. ¿Qué hace usted?
    .o-close-file = Dar por cerrado el tema, porque el puntaje es bajo y el formulario está lleno
    .f-close-file = Un puntaje muestra lo que se contestó. El miedo puede callar respuestas.
    .o-talk-on = Dejar la puerta abierta, planear otra conversación privada y preguntar a su supervisor
    .o-lower-bar = Cambiar las respuestas del formulario hasta que el puntaje vaya con su preocupación
    .f-lower-bar = Los expedientes tienen que decir la verdad. Mejor anote lo que observó junto al puntaje.
    .explain = Las herramientas prometen, pero no están probadas. Apoyan el buen juicio y las conversaciones privadas. Si la ley exige un reporte, un puntaje bajo no lo cancela.

child-welfare-practice-plain-reason = Un familiar quiere quedarse en el cuarto. Usted quiere ver al menor a solas. ¿Qué dice?
    .o-accuse = “Tengo que asegurarme de que usted no le diga al menor qué contestar”.
    .f-accuse = Eso muestra su sospecha. Puede empeorar las cosas para el menor, y la sospecha puede ser equivocada.
    .o-routine = “Hablo un rato a solas con cada joven. Siempre lo hacemos así”.
    .o-pretend = “Hay una llamada para usted afuera. Por favor, espere allí hasta que yo vaya”.
    .f-pretend = Un truco se descubre pronto, y entonces su palabra vale menos. Basta una razón verdadera y sencilla.
    .o-insist = “Entonces quédese, por favor, pero esta vez deje que el menor conteste las preguntas”.
    .f-insist = Con alguien escuchando en el cuarto, puede que un menor no sea libre de contestar.
    .explain = Lo que mejor funciona es una razón sencilla y verdadera, y trata igual a todos. Protege al menor, y también a un familiar que lo quiere.

child-welfare-practice-hhs-hours = Un funcionario se entera de que un menor de otro país puede ser víctima de trata de personas. ¿Dentro de cuántas horas debe avisar a HHS?
    .unit = horas
    .explain = Los funcionarios deben avisar a HHS dentro de 24 horas. Para eso basta la primera parte de la solicitud de asistencia (Request for Assistance). Cualquier otra persona también puede enviar una solicitud.

child-welfare-practice-missing-gaps = Un menor falta de su cuidado de crianza temporal. Complete las oraciones.
    .text = Hay un reporte para { $gap-first }, para que el menor quede en la base de datos nacional. Hay otro para { $gap-second }. Los dos se deben hacer { $gap-third }, y a más tardar 24 horas después de que usted se entere.
    .o-police = la policía
    .o-center = el centro para menores desaparecidos
    .o-at-once = de inmediato
    .o-wage-office = la oficina de salarios
    .o-after-weekend = después del fin de semana
    .explain = Dos reportes, los dos de inmediato. Los auditores encontraron que el reporte al centro muchas veces llegaba tarde o faltaba.

child-welfare-practice-three-clocks = Tres plazos para funcionarios. Relacione lo que pasa con el tiempo.
    .p-may-be-trafficked = Un menor de otro país quizás sufrió trata de personas: avisar a HHS
    .p-child-found = Una agencia federal encuentra a un menor no acompañado: avisar a HHS
    .p-hand-over = Se decide que un menor está no acompañado: entregar la custodia
    .o-day = Dentro de 24 horas
    .o-two-days = Dentro de 48 horas
    .o-three-days = Dentro de 72 horas
    .explain = El primer plazo puede ser el suyo. Los otros dos son para agencias federales, y el último deja lugar para circunstancias excepcionales.
