### Traducción automática, sin revisar.

more-in-file = y { $n } más en este archivo
    .help = corrija los de arriba; los demás se mostrarán la próxima vez
