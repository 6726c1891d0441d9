### Traducción automática, sin revisar.

number-not-in-source = `{ $written }` no está en el texto de origen
    .why = un número que llega con una traducción puede llevar a quien lee a un teléfono que nadie comprobó
    .help =
        { $place ->
            [message] quítelo, corríjalo, o escríbalo también en el texto de origen; la página imprime por sí misma los números de los contactos
           *[page] quítelo, corríjalo, o escríbalo también en el texto de origen; un contacto se escribe `<contact:su-id>`
        }
number-differs = el texto de origen dice aquí `{ $wanted }`, y este dice `{ $written }`
    .why = quien lee este idioma confiaría en otro número
    .help = escriba el número del texto de origen; si el suyo es el correcto, corrija el texto de origen
number-left-out = el texto de origen dice aquí `{ $wanted }`, y este texto no tiene ese número
    .why = quien lee este idioma no se enteraría
    .help = agréguelo, a menos que su texto lo diga con palabras

## Números y direcciones en los textos

number-by-hand = `{ $written }` está escrito a mano
    .why = un número escrito aquí se queda igual cuando cambia data/contacts.toml
    .help =
        { $place ->
            [message] quítelo; la página imprime el número por sí misma
           *[page] escriba `<contact:{ $contact }>`
        }
number-unregistered = `{ $written }` no es un contacto registrado
    .why = los números se guardan en un solo lugar para que ninguno equivocado llegue a quien lee
    .help =
        { $place ->
            [message] quítelo; la página imprime por sí misma los números de los contactos; una cifra que no es un contacto necesita los separadores de su idioma (`22,326`), o pida a quien lleva el proyecto que la permita
           *[page] un contacto se escribe `<contact:su-id>`; una cifra que no es un contacto necesita los separadores de su idioma (`22,326`), o pida a quien lleva el proyecto una línea en `allow_numbers`
        }
number-rejected = `{ $written }` no se debe mostrar: { $reason }
    .why = data/contacts.toml lo tiene en `[[reject]]`
    .help =
        { $place ->
            [message] quítelo; la página imprime el número por sí misma
           *[page] escriba `<contact:{ $contact }>`
        }
host-unregistered = `{ $written }` no es una dirección registrada
    .why = una dirección que nadie comprobó puede llevar a quien lee a otra persona
    .help =
        { $place ->
            [message] quítela, o pida a quien lleva el proyecto que agregue la dirección a `allow_hosts`
           *[page] nombre un contacto o una fuente que esté en el registro, o pida a quien lleva el proyecto que agregue la dirección a `allow_hosts`
        }
scheme-in-text = `{ $written }` iniciaría una llamada, un mensaje o un programa
    .why = solo pueden hacerlo los contactos que alguien comprobó
    .help =
        { $place ->
            [message] quítelo; la página enlaza el contacto por sí misma
           *[page] escriba `<contact:su-id>`
        }
invisible-in-text = hay un carácter invisible en el texto ({ $characters })
    .why = cambia lo que ve quien lee, y no se puede ver
    .help = bórrelo
