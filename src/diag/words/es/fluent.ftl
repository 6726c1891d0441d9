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
