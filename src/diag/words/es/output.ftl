### Traducción automática, sin revisar.

more-in-file = y { $n } más en este archivo
    .help = corrija los de arriba; los demás se mostrarán la próxima vez
more-on-pages =
    { $n ->
        [one] (y en { $n } página más)
       *[other] (y en { $n } páginas más)
    }
