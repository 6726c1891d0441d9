### Traducción automática, sin revisar.

meanwhile-page-borrowed = hasta que se corrija, este idioma muestra la página en otro
meanwhile-text-borrowed = hasta que se corrija, este idioma muestra el texto en otro
meanwhile-message-borrowed = hasta que se corrija, este idioma muestra el mensaje en otro
meanwhile-page-suspicious = puede ser un descuido o la intención de alguien, así que una persona tiene que mirarlo; hasta entonces, este idioma muestra la página en otro
meanwhile-page-unshown = hasta que la tenga, nadie ve este archivo
meanwhile-slug-unused = hasta que se corrija, la página conserva el nombre de su archivo
meanwhile-source-shown = un error aquí podría hacer daño a alguien, así que este idioma muestra el texto de origen hasta que la traducción esté al día
meanwhile-text-unshown = nadie lo ve
meanwhile-first-shown = hasta que se corrija, se muestra el primero
