### Traducción automática, sin revisar.

help-near = ¿quiso decir `{ $near }`?
help-none-yet = el proyecto todavía no tiene ninguno
help-one-of = puede ser { $words }
