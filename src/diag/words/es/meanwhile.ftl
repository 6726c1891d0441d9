### Traducción automática, sin revisar.

meanwhile-page-borrowed = hasta que se corrija, quienes leen este idioma ven la página en otro idioma
meanwhile-text-borrowed = hasta que se corrija, quienes leen este idioma ven el texto en otro idioma
meanwhile-message-borrowed = hasta que se corrija, quienes leen este idioma ven el mensaje en otro idioma
meanwhile-page-suspicious = puede ser un descuido o la intención de alguien, así que una persona tiene que mirarlo; hasta entonces, quienes leen este idioma ven la página en otro idioma
meanwhile-page-unshown = hasta que la tenga, nadie ve este archivo
meanwhile-slug-unused = hasta que se corrija, la página conserva el nombre de su archivo
meanwhile-source-shown = un error aquí podría hacer daño a alguien, así que quienes leen ven el texto de origen hasta que la traducción esté al día
meanwhile-text-unshown = nadie ve este texto
meanwhile-first-shown = hasta que se corrija, se muestra el primero
