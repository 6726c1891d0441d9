### Campaigns: the name of each site, one line under it, and one sentence for search engines.

campaign-hub = Conozca las señales
    .tagline = Información clara sobre la trata de personas, para quienes quizás la viven y para quienes notaron algo.
    .description = Información clara sobre la trata de personas en muchos tipos de trabajo.
campaign-hospitality = Conozca las señales: hoteles y moteles
    .tagline = Para quienes trabajan en hoteles y moteles, y para cualquier persona a la que quizás le está pasando.
    .description = Información clara sobre la trata de personas en hoteles y moteles.
campaign-transportation = Conozca las señales: en camino
    .tagline = Para quienes trabajan en carreteras, trenes y aviones, y para cualquier persona a la que quizás le está pasando.
    .description = Información clara sobre la trata de personas en camiones, autobuses, trenes y aviones.
campaign-agriculture = Conozca las señales: trabajo en el campo
    .tagline = Para quienes trabajan en campos agrícolas y empacadoras, y para cualquier persona a la que quizás le está pasando.
    .description = Información clara sobre la trata de personas en campos agrícolas y empacadoras.
campaign-training = Conozca las señales: capacitación
    .tagline = Cursos cortos sobre la trata de personas, para quienes pueden encontrarla en el trabajo.
    .description = Cursos cortos sobre la trata de personas para inspectores de trabajo, personal de protección de menores, de hoteles y de transporte.
