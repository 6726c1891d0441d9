### Signs of trafficking: the text of each indicator, and the names of places, categories and
### industries. Each sign must be understood alone. Behavior and conditions only.

## Industries

industry-hospitality = Hoteles y moteles
industry-transportation = Camiones, autobuses, trenes y aviones
industry-agriculture = Campos agrícolas y empacadoras

## Categories

category-documents = Documentos
category-money = Dinero y deudas
category-movement = Entrar y salir
category-control = Control por otra persona
category-living = Condiciones de vida
category-work = Trabajo
category-health = Salud
category-access = Acceso y cerraduras
category-booking = Reservaciones
category-vehicles = Vehículos

## Places: headings of the groups on a signs page

place-all-staff = En cualquier parte de la propiedad
place-rooms = En habitaciones y pasillos
place-front-desk = En la recepción y el estacionamiento
place-workers = Entre las personas que trabajan aquí
place-truck-stops = En paradas de camiones y áreas de descanso
place-terminals = En estaciones de autobús y de tren
place-airports = En aeropuertos
place-on-board = A bordo, durante el viaje
place-hiring = Cómo se contrató a la gente
place-housing = Donde viven los trabajadores
place-rides = De camino al trabajo y de regreso
place-pay = Pago, deudas y documentos
place-fields = En el trabajo, en campos y empacadoras

## Signs shared by several industries

indicator-no-own-id = No tiene en su poder su identificación o pasaporte; lo guarda otra persona
indicator-answers-for-them = No habla; otra persona contesta todas las preguntas en su lugar
indicator-always-watched = Está bajo vigilancia todo el tiempo, incluso camino al baño, y nunca se queda a solas
indicator-afraid-of-someone = Parece tenerle mucho miedo a una persona, o le obedece de inmediato
indicator-hurt-or-worn-out = Se nota que está sin fuerzas o que come muy poco, o tiene heridas que nadie ha atendido
indicator-worker-papers-held = Un trabajador dice que el jefe, el agente o el reclutador se queda con su pasaporte o identificación
indicator-fees-from-pay = Le descuentan cuotas o deudas del pago a un trabajador, y la deuda no baja
indicator-threats-about-status = Amenazan a un trabajador con la policía, con la deportación o con que perderá la visa
indicator-job-not-as-promised = El trabajo, el pago o el lugar no es lo que se le prometió al trabajador
indicator-one-leader-speaks = Un jefe de cuadrilla contesta por todos los trabajadores, y ellos no hablan por sí mismos
indicator-minor-sold = Se ofrece a un niño o adolescente para sexo a cambio de dinero o de cualquier otra cosa

## Signs: hotels and motels

indicator-towels-no-entry = Pide toallas y sábanas, pero nunca deja entrar al personal
indicator-do-not-disturb-always = El letrero de “No molestar” se queda puesto toda la estadía
indicator-many-devices = Muchos teléfonos, computadoras o lectores de tarjetas en una sola habitación
indicator-long-stay-few-things = Una estadía larga con muy pocas pertenencias
indicator-sexual-supplies = Cantidades fuera de lo común de condones u otros artículos sexuales en una habitación
indicator-child-not-registered = Cosas de niños en una habitación donde no hay ningún niño registrado
indicator-child-left-alone = Un niño o adolescente se queda mucho tiempo a solas en una habitación
indicator-one-person-many-rooms = Una sola persona reserva muchas habitaciones y las controla
indicator-hourly-rental = Las habitaciones se toman por hora, o por un tiempo demasiado largo y sin razón clara
indicator-plates-hidden = Hay autos estacionados al revés para que no se vean las placas
indicator-supplied-housing = Un trabajador vive donde dice el jefe o el agente, y no es libre de entrar y salir

## Signs: trucks, buses, trains and planes

indicator-between-trucks = Una persona va de camión en camión en una parada o área de descanso
indicator-short-drop-offs = Un mismo vehículo deja a personas y las recoge poco después, una y otra vez
indicator-where-am-i = Una persona no sabe en qué pueblo o lugar está
indicator-not-free-to-talk = A una persona no la dejan hablar con libertad, o deja de hablar cuando alguien se acerca
indicator-controlling-stranger = Una persona viaja con alguien a quien apenas conoce, y ese alguien controla lo que hace
indicator-no-destination = Una persona que viaja no sabe dónde termina el viaje
indicator-last-minute-ticket = Otra persona compra el boleto a última hora y se queda cerca
indicator-offers-in-station = Alguien espera en la estación y ofrece transporte, cuartos o trabajo a personas que van sin compañía
indicator-all-papers-one-hand = Una sola persona tiene todos los documentos de viaje y no los entrega
indicator-job-without-details = Una persona viaja a un trabajo, pero no sabe quién es el empleador, dónde es o en qué condiciones
indicator-rehearsed-answers = Las respuestas parecen aprendidas de memoria, o cambian cuando otra persona mira

## Signs: farms and packing houses

indicator-debt-for-the-job = Un trabajador debe dinero por conseguir el empleo en el campo o la visa
indicator-remote-housing = Los trabajadores viven lejos del pueblo, en viviendas llenas de gente que controla el empleador
indicator-may-not-leave = Los trabajadores no pueden salir de la vivienda, o no pueden recibir visitas
indicator-security-keeps-in = Cerraduras, guardias o cámaras fuera de lo común que parecen impedir que la gente salga
indicator-cut-off = Los trabajadores no tienen forma de comunicarse con su familia ni con nadie de afuera
indicator-child-out-of-school = Un niño o adolescente dejó de ir a la escuela
indicator-rides-only-with-leader = La única forma de ir al trabajo y volver es con el jefe de cuadrilla
indicator-escorted-errands = Los trabajadores van a la tienda, al banco o a la clínica solo con alguien que los vigila
indicator-hourly-to-piece = Se prometió pago por hora, pero los trabajadores reciben poco dinero y a destajo
indicator-no-control-of-pay = Los trabajadores no pueden usar el dinero que ganaron, o lo controla otra persona
indicator-very-long-hours = El trabajo sigue mucho más allá de las horas normales, sin un descanso de verdad
