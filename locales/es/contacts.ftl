### The contact block and contact cards: who answers, how, in which languages. The numbers
### themselves stand in the contact registry and are put in by the program.

## Names of contacts

contact-us-911 = Servicios de emergencia
contact-us-nhth = Línea de ayuda nacional contra la trata de personas (National Human Trafficking Hotline)
contact-us-hsi-tip = Línea de denuncias de la policía federal (HSI tip line)
contact-us-ncmec = Centro Nacional para Menores Desaparecidos y Explotados (National Center for Missing & Exploited Children)
contact-us-988 = Línea de prevención del suicidio y crisis (Suicide & Crisis Lifeline)
contact-us-childhelp = Línea de ayuda nacional sobre el abuso infantil (Childhelp National Child Abuse Hotline)
contact-us-state-cps = Protección de menores de su estado (child protection)
contact-us-whd = División de Horas y Salarios (Wage and Hour Division), Departamento de Trabajo de Estados Unidos
contact-us-orr-ncc = Centro nacional de llamadas para menores no acompañados (ORR National Call Center)
contact-us-otip-child = Especialistas en protección de menores (Child Protection Specialists), oficina federal contra la trata de personas (Office on Trafficking in Persons, HHS)
contact-us-nrs = Línea nacional para jóvenes que se van de casa (National Runaway Safeline)
contact-us-blue-campaign = Campaña Azul (Blue Campaign): materiales para organizaciones
contact-gb-modern-slavery-helpline = Línea de ayuda sobre esclavitud moderna y explotación, Reino Unido (Modern Slavery & Exploitation Helpline)
contact-ca-hotline = Línea de ayuda canadiense contra la trata de personas (Canadian Human Trafficking Hotline)
contact-au-afp = Policía Federal Australiana (Australian Federal Police)
contact-ie-garda = Línea confidencial de la policía de Irlanda (Garda confidential line)
contact-eu-116000 = Línea de ayuda europea para menores desaparecidos (European hotline for missing children)

## Who answers. The English text is signed off together with the numbers.

who-emergency = Servicios de emergencia: policía, bomberos, ambulancia
who-nonprofit-confidential = No es la policía ni inmigración. Usted elige qué contar; hay límites, y aquí se explican
who-nonprofit-shares = No es la policía, pero los reportes se pasan a la policía o a protección de menores
who-law-enforcement = Fuerzas del orden. Lo que usted denuncie puede iniciar una investigación
who-government-confidential = Oficina del gobierno, no es la policía. No le da su nombre a su empleador
who-government-shares = Oficina del gobierno, no es la policía. Puede compartir con otras oficinas lo que usted cuente

## The same in one or two words, as a badge

badge-emergency = Peligro ahora
badge-nonprofit-confidential = Confidencial, no es la policía
badge-nonprofit-shares = No es la policía, pasa los reportes
badge-law-enforcement = Policía
badge-government-confidential = Gobierno, no es la policía
badge-government-shares = Gobierno, no es la policía

## Ways to reach a contact

channel-phone = Llame al { $number }
channel-phone-abroad = Desde el extranjero, llame al { $number }
channel-phone-office = Oficina: { $number }
channel-sms = Envíe un mensaje de texto al { $number }
channel-sms-keyword = Envíe { $keyword } por mensaje de texto al { $number }
channel-chat = Chat en { $host }
channel-web = Página web: { $host }
channel-web-form = Formulario para denunciar en { $host }
channel-email = Correo electrónico: { $address }
channel-tty = Teléfono de texto (TTY): { $number }
channel-videophone = Videoteléfono para lengua de señas: { $number }
channel-whatsapp = WhatsApp: { $number }
# The letters that help to remember a number
channel-vanity = Fácil de recordar: { $letters }

## Languages in which somebody answers

languages-some = En { $languages }
languages-interpreters = Puede unirse un intérprete: diga el nombre de su idioma en inglés
languages-some-interpreters = En { $languages }. Para otros idiomas, puede unirse un intérprete
languages-many-interpreters = Más de { $count } idiomas, con un intérprete
languages-some-many-interpreters = En { $languages }. Con un intérprete, en más de { $count } idiomas
language-en = inglés
language-es = español

## When somebody answers

hours-always = De día y de noche, todos los días
hours-office = En horas de oficina
hours-varies = El horario cambia según el lugar
