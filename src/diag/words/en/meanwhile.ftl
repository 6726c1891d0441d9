### What the program does about a fault until somebody mends it. Each stands at the end of a `.why`.

meanwhile-page-borrowed = until it is mended, readers of this language see the page in another language
meanwhile-text-borrowed = until it is mended, readers of this language see the text in another language
meanwhile-message-borrowed = until it is mended, readers of this language see the message in another language
meanwhile-page-suspicious = it may be a slip or somebody's intent, so a person has to look; until then, readers of this language see the page in another language
meanwhile-page-unshown = until it has one, no reader sees this file
meanwhile-slug-unused = until it is mended, the page keeps the name of its file
meanwhile-source-shown = a mistake here could hurt somebody, so readers see the source text until the translation is in line with it
meanwhile-text-unshown = no reader sees this text
meanwhile-first-shown = until it is mended, the first one is shown
