### Traducción automática, sin revisar.

file-unread = nada usa este archivo
