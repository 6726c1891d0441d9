### Traducción automática, sin revisar.

number-not-in-source = `{ $written }` no está en el texto de origen
    .why = un número que llega con una traducción puede llevar a quien lee a una línea que nadie comprobó
    .help = quítelo, corríjalo, o escríbalo también en el texto de origen; un contacto se escribe `<contact:su-id>`
