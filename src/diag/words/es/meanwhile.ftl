### Traducción automática, sin revisar.

meanwhile-page-borrowed = hasta que se corrija, este idioma muestra la página en otro
meanwhile-text-borrowed = hasta que se corrija, este idioma muestra el texto en otro
meanwhile-message-borrowed = hasta que se corrija, este idioma muestra el mensaje en otro
