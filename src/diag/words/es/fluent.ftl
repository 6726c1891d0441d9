### Traducción automática, sin revisar.

fluent-equals-missing = aquí falta un `=`
    .help = un mensaje se escribe así: `id = texto`; las demás líneas de su texto empiezan con un espacio
fluent-brace-missing = aquí falta un `{"}"}`
    .help = cierre lo que abrió `{"{"}`; una llave que se debe ver se escribe `{"{"}"{"{"}"{"}"}`
fluent-sign-missing = aquí falta `{ $sign }`
    .help = compare la línea con la misma línea en el idioma de origen
fluent-line-missing = falta una línea nueva después de `->`
    .help = escriba cada forma en su propia línea
fluent-digit-missing = aquí falta una cifra
    .help = los números se escriben como `5` o `5.5`
fluent-start-odd = así no puede empezar un mensaje ni una parte de un mensaje
    .help = un id empieza con una letra de la a a la z; una parte con nombre propio se escribe `    .nombre = texto`; las demás líneas de un texto empiezan con espacios, no con tabuladores
fluent-message-empty = `{ $name }` no tiene texto
    .help = escriba el texto después del `=`, o quite el mensaje
fluent-term-empty = `-{ $name }` no tiene texto
    .help = escriba el texto después del `=`, o quite el término
fluent-brace-closes-nothing = este `{"}"}` no cierra nada
    .help = quítelo; una llave que se debe ver se escribe `{"{"}"{"}"}"{"}"}`
fluent-braces-empty = en estas llaves no hay nada que se pueda mostrar
    .help = lo que pone el programa se escribe `{"{"} $nombre {"}"}`, otro mensaje `{"{"} id {"}"}`, un término `{"{"} -id {"}"}`
fluent-call-unknown = esto no es una función
    .help = las funciones son `NUMBER`, `DATETIME` y `LIST`
fluent-option-odd = una opción lleva un número o un texto entre comillas
    .help = escríbala como en `NUMBER($n, minimumFractionDigits: 2)`
fluent-quote-open = falta un `"` antes del final de la línea
    .help = cierre el texto que abrió el primer `"`
fluent-value-behind-name = un valor sin nombre está después de uno con nombre
    .help = escriba primero los valores, como en `NUMBER($n, style: "percent")`
fluent-option-twice = `{ $name }` está dos veces
    .help = deje solo una
fluent-backslash-odd = aquí `\` no significa nada
    .help = entre comillas, `\\` es una barra invertida, `\"` son unas comillas y `\u00A0` es un carácter por su número
fluent-character-incomplete = el número de un carácter está incompleto
    .help = escriba cuatro signos después de `\u` o seis después de `\U`, cada uno de 0 a 9 o de A a F
fluent-default-missing = ninguna de las formas es la general
    .why = se muestra cuando ninguna otra forma sirve
    .help = marque una con un asterisco, como en `*[other]`
fluent-default-twice = dos formas están marcadas como la general
    .why = solo una puede mostrarse cuando ninguna otra forma sirve
    .help = deje el asterisco en una sola
fluent-text-missing = aquí falta el texto
    .help = escríbalo después del `=` o del `]`
fluent-text-decides = un texto no puede decidir entre formas
    .help = decida según lo que pone el programa, como `$count`, o según una parte de un término, como `-brand.gender`
fluent-cannot-decide = esto no puede decidir entre formas
    .help = decida según lo que pone el programa, como `$count`
fluent-term-attribute-shown = esta parte de un término no se puede mostrar
    .help = solo sirve para decidir entre formas

message-twice = { $name } está definido por segunda vez
    .why = todos los archivos de un idioma son una sola lista; el primero está en { $first }
    .help = quite uno de los dos, o dele otro id
fluent-name-odd = el nombre entre estas llaves se corta aquí
    .help = escríbalo como está en el texto de origen, sin espacios; los nombres son iguales en todos los idiomas

call-variable = `{ $call }` lleva una variable
    .help = escríbalo como `{ $call }($name)`, con las opciones detrás
call-unknown = no hay ninguna función `{ $call }`
option-unknown = no hay ninguna opción `{ $option }`
option-number = `{ $option }` lleva un número entero de 0 a { $most }
    .help = escríbala como `{ $option }: 2`
option-value = `{ $option }` no admite este valor
    .help = escriba uno de estos, con las comillas: { $values }
help-functions = las funciones son `NUMBER`, `DATETIME` y `LIST`
help-options = las opciones son { $options }
escape-unknown = `{ $written }` no representa ningún carácter
    .help = entre comillas, una llave no necesita barra invertida, y `\u` lleva el número de un carácter
number-too-long = este número es demasiado largo
    .help = escríbalo con menos cifras

term-value-nameless = a `-{ $term }` se le da un valor sin nombre
    .help = dele el nombre que usa el término, como en `-brand(case: "genitive")`
term-needs = `{ $term }` necesita aquí `${ $variable }` como { $kind }
    .help = un término solo ve lo que se le da: `{"{"} { $term }({ $variable }: "…") {"}"}`
variable-lost = en este término, `${ $variable }` se pierde detrás de la referencia que está antes
    .help = escriba la referencia al final, o diga lo mismo sin ella
variables-too-many = hay más de { $most } variables en un solo texto
    .help = haga varios mensajes de este
variable-misused = `${ $variable }` se usa como { $kind }, y lo que se le da es otra cosa
    .help = úsela como el mensaje del idioma de origen
variable-not-given = la página no le da `${ $variable }` a este mensaje
    .help = use solo las variables que usa el mensaje del idioma de origen, escritas igual
kind-text = un texto
kind-choice = una palabra o un número
kind-number = un número
kind-date = una fecha
kind-list = una lista

reference-attribute = `{ $name }` no tiene ninguna parte `{ $attribute }`
reference-textless = `{ $name }` tiene partes con nombre, pero ningún texto propio
reference-term-unknown = no hay ningún término `{ $name }` en este idioma
reference-message-unknown = no hay ningún mensaje `{ $name }` en este idioma
help-define = defínalo, o quite la referencia
reference-no-word = `{ $name }.{ $attribute }` no es una sola palabra simple
    .help = póngale a esa parte una palabra simple, como `feminine`
reference-circle = `{ $name }` remite a sí mismo: { $path }
    .help = rompa el círculo: escriba el texto completo en uno de ellos
reference-lost = `{ $name }` tiene una falla, y por eso { $others ->
        [0] queda fuera `{ $first }`
        [1] quedan fuera `{ $first }` y otro más
       *[other] quedan fuera `{ $first }` y otros { $others }
    }
    .help = corrija `{ $name }`; los demás remiten a él

fluent-file-long = el archivo tiene { $bytes } bytes
    .help = divídalo: un archivo Fluent puede tener { $most } bytes
fluent-lone-return = un retorno de carro solo no termina una línea
    .help = guarde el archivo con los finales de línea de Unix (LF) o de Windows (CRLF)
fluent-too-deep = aquí hay más de { $most } llaves o paréntesis abiertos
    .why = seguir leyendo podría detener el programa, así que todo el archivo queda fuera
    .help = cierre las llaves y los paréntesis, o haga varios mensajes de este
fluent-call-long = una función lleva más de { $most } opciones con nombre
    .why = seguir leyendo podría detener el programa, así que todo el archivo queda fuera
    .help = cierre las llaves y los paréntesis, o haga varios mensajes de este
fluent-texts-many = el archivo tiene más de { $most } mensajes, partes y formas
    .why = seguir leyendo podría llenar la memoria, así que todo el archivo queda fuera
    .help = divídalo en varios archivos
message-grows = `{ $name }` llega a { $bytes } bytes con todo aquello a lo que remite; se permiten { $most }
    .help = remita a menos mensajes, o haga varios mensajes de este
message-braces = `{ $name }` tiene { $placeables } pares de llaves con todo aquello a lo que remite; se permiten { $most }
    .help = remita a menos mensajes, o haga varios mensajes de este
message-variables = `{ $name }` necesita más de { $most } variables con todo aquello a lo que remite
    .help = remita a menos mensajes, o haga varios mensajes de este

message-markup = `{ $written }` parece código de formato
    .why = los mensajes son texto simple; quienes leen verían el código tal como está escrito
    .help = quítelo; los enlaces y el énfasis van en la página o en la plantilla
message-address = `{ $written }` parece una dirección
    .why = las direcciones y los números se guardan en un solo lugar, para que ninguno equivocado llegue a quien lee
    .help = quítela; la página enlaza en su lugar a un contacto de data/contacts.toml
message-invisible =
    aquí hay { $kind ->
        [soft-hyphen] un guion opcional
        [space] un espacio sin ancho
        [joiner] un signo sin ancho que une o separa letras
        [word-joiner] un signo que une palabras
        [byte-order-mark] una marca de orden de bytes
        [separator] un separador de líneas o de párrafos
        [direction] un carácter que cambia la dirección del texto
       *[invisible] un carácter invisible
    } ({ $number })
    .why = no se ve, y puede cambiar u ocultar lo que se lee, se busca o se marca
    .help = bórrelo y escriba de nuevo las letras a su alrededor
