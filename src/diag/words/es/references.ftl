### Traducción automática, sin revisar.

label-differs = `{ $name }` no dice lo mismo que la etiqueta del registro
    .why = quienes leen eligen una línea por estas palabras, así que se aprueban junto con los números
    .help = data/contacts.toml dice: { $label }
message-undefined = el mensaje `{ $name }` no está definido
    .help = escríbalo en un archivo de locales/{ $source }/
industry-unknown = no hay ningún sector `{ $industry }`
help-industry = { $near }; un sector existe cuando tiene nombre, `industry-{ $industry }`, en locales/{ $source }/
audience-unknown = no hay ningún público `{ $audience }`
page-expired = `{ $page }` debía leerse de nuevo antes del { $day }
    .help = revise sus datos y luego adelante `as_of` y `review_by`
page-not-confidential = `{ $page }` no nombra ninguna línea confidencial
    .why = quienes la leen deben tener a quién preguntar que no sea la policía
    .help = agregue un contacto confidencial, o quite `contacts`
page-kind-unknown = no hay ninguna clase de página `{ $kind }`
image-unknown = no hay ningún archivo `{ $file }`
    .help = ponga el archivo ahí, o escriba el nombre de uno que esté, con su carpeta
heading-unknown = `{ $page }` no tiene ningún título `#{ $heading }`
contact-unknown = no hay ningún contacto `{ $contact }`
contact-hidden = el contacto `{ $contact }` no se puede mostrar
    .why = el registro dice que no está en servicio, que no está confirmado o que no es para páginas
    .help = nombre otro contacto, o pida que alguien verifique este y cambie el registro
term-unknown = no hay ningún término `{ $term }`
help-define-term = defina `term-{ $term }` con una parte `.definition` en locales/{ $source }/terms.ftl
citation-unknown = no hay ninguna fuente `{ $key }`
help-add-source = agréguela a data/sources.toml con título, editor, fecha y dirección
