### Traducción automática, sin revisar.

message-untranslated =
    { $missing ->
        [one] 1 de { $all } mensajes de `{ $file }` todavía no está traducido a `{ $locale }`: { $names }
       *[other] { $missing } de { $all } mensajes de `{ $file }` todavía no están traducidos a `{ $locale }`: { $names }
    }
    .why = ahí, quienes leen ven otro idioma
    .help = escriba la traducción en locales/{ $locale }/{ $file }

message-obsolete = el idioma de origen no tiene ningún mensaje `{ $message }`
    .why = allí se quitó o cambió de nombre, así que nadie ve este texto
    .help = quítelo, junto con el comentario que está encima

message-renamed = el idioma de origen no tiene ningún mensaje `{ $message }`
    .why = nadie ve este texto
    .help = ¿quiso decir `{ $near }`?

message-unused = nada muestra el mensaje `{ $message }`
    .why = en cada idioma se traduciría para nadie
    .help = quítelo, o muéstrelo en una página

attribute-missing = `{ $message }` no tiene la parte `.{ $attribute }`
    .why = el mensaje del idioma de origen sí la tiene
    .help = agregue una línea debajo del mensaje: cuatro espacios, luego `.{ $attribute } =` y luego la traducción

value-missing = `{ $message }` no tiene un texto propio después del `=`
    .why = el mensaje del idioma de origen sí lo tiene
    .help = traduzca el texto que está después de `{ $message } =` en el idioma de origen

attribute-extra = el idioma de origen no tiene la parte `.{ $attribute }` en `{ $message }`
    .why = allí se quitó o cambió de nombre
    .help = quítela

attribute-renamed = el idioma de origen no tiene la parte `.{ $attribute }` en `{ $message }`
    .why = un texto se encuentra solo por su nombre
    .help = ¿quiso decir `.{ $near }`?

value-extra = `{ $message }` tiene un texto después del `=`, y en el idioma de origen no lo tiene
    .why = las páginas usan solo las partes que están debajo
    .help = quítelo y deje las partes que están debajo

variable-unknown = el texto de origen de `{ $message }` no usa `${ $variable }`
    .why = el programa no tiene nada que poner en su lugar
    .help = use solo lo que el texto de origen tiene entre llaves, escrito igual

variable-misspelt = el texto de origen de `{ $message }` no usa `${ $variable }`
    .why = el programa no tiene nada que poner en su lugar
    .help = ¿quiso decir `${ $near }`?

variable-dropped = `{ $text }` no muestra `${ $variable }`
    .why = el texto de origen siempre lo muestra, así que a quien lee le faltaría algo
    .help = ponga `{ "{" } ${ $variable } { "}" }` en el lugar de la frase donde corresponde

variable-dropped-variant = la forma `[{ $key }]` de `{ $text }` no muestra `${ $variable }`
    .why = el texto de origen siempre lo muestra, y esta forma no es para un solo número
    .help = ponga `{ "{" } ${ $variable } { "}" }` en el lugar de la frase donde corresponde

plural-missing =
    { $n ->
        [one] `{ $locale }` tiene una forma para { $forms }, y a este texto le falta
       *[other] `{ $locale }` tiene formas para { $forms }, y a este texto le faltan
    }
    .why = números como { $numbers } llevarían las palabras de la forma marcada con `*`
    .help = agregue { $forms } encima de la forma marcada con `*`

plural-unused = `{ $locale }` no tiene ninguna forma para `{ $key }`
    .why = ningún número la usa nunca
    .help = quítela; las formas de este idioma son { $forms }

plural-digit = la forma `[{ $key }]` dice el número { $number }, y también se usa para { $numbers }
    .why = quienes leen verían un número equivocado
    .help = escriba `{ "{" } ${ $variable } { "}" }` en su lugar; solo para { $number } existe `[{ $number }]`

length-long = este texto es { $times } veces más largo que su texto de origen
    .why = tal vez se agregó algo, o es de otro mensaje
    .help = compárelo con el texto de origen

length-short = el texto de origen es { $times } veces más largo que este texto
    .why = tal vez se omitió algo, o es de otro mensaje
    .help = compárelo con el texto de origen

space-at-start = hay un espacio al principio de este texto
    .why = alguien lo puso a propósito, pero las páginas no lo necesitan
    .help = quítelo

space-at-end = hay un espacio al final de este texto
    .why = alguien lo puso a propósito, pero las páginas no lo necesitan
    .help = quítelo
