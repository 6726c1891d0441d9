### What the program does about a fault until somebody mends it. Each stands at the end of a `.why`.

meanwhile-page-borrowed = until it is mended, this language shows the page in another one
meanwhile-text-borrowed = until it is mended, this language shows the text in another one
meanwhile-message-borrowed = until it is mended, this language shows the message in another one
meanwhile-page-suspicious = it may be a slip or somebody's intent, so a person has to look; until then, this language shows the page in another one
meanwhile-page-unshown = until it has one, no reader sees this file
meanwhile-slug-unused = until it is mended, the page keeps the name of its file
meanwhile-source-shown = a mistake here could hurt somebody, so this language shows the source text until the translation is in line
meanwhile-text-unshown = no reader sees it
meanwhile-first-shown = until it is mended, the first one is shown
