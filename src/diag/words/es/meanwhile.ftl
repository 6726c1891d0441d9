### Traducción automática, sin revisar.

meanwhile-page-borrowed = hasta que se corrija, este idioma muestra la página en otro
meanwhile-text-borrowed = hasta que se corrija, este idioma muestra el texto en otro
meanwhile-message-borrowed = hasta que se corrija, este idioma muestra el mensaje en otro
meanwhile-page-suspicious = puede ser un descuido o la intención de alguien, así que una persona tiene que mirarlo; hasta entonces, este idioma muestra la página en otro
meanwhile-page-unshown = hasta que tenga una, nadie que lea ve este archivo
meanwhile-slug-unused = hasta que se corrija, la página conserva el nombre de su archivo
