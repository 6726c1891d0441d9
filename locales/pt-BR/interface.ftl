### Words of the interface. Plain text: no numbers, no links, no markup. The emergency number comes
### in through { $emergency }. Short, plain sentences: many readers are in a hurry or afraid.

## Leaving and getting help: on every page, at the top

bar-label = Sair ou buscar ajuda
# The button that opens a harmless site at once. Two or three short words.
exit = Sair deste site
skip-to-content = Ir para o texto
# The button that jumps to the contacts on the same page. Two or three short words.
help-link = Buscar ajuda

## The contact block: on every page

help-now-title = Você pode buscar ajuda
help-now-lead = Cada contato diz quem atende. Você escolhe com quem falar e o que contar.
help-now-note = Se alguém olha este celular ou computador, pode ser mais seguro ligar ou escrever de outro aparelho.
help-more = Isso está acontecendo com você? Leia sobre as suas escolhas

## Getting around

nav-label = Páginas
# Opens the list of all pages of this site.
nav-menu = Todas as páginas
nav-home = Página inicial
picker-label = Idioma
# Stands beside a language in which this page cannot be read yet.
picker-borrowed = ainda não traduzida
toc-title = Nesta página

## Start page

# A button to the page about getting help.
home-help = Veja quem pode ajudar você
home-signs-title = O que você talvez tenha percebido

## Signs: the box at the top of every page of signs

signs-title = Antes de fazer qualquer coisa
signs-danger = Se alguém está em perigo agora, ligue primeiro para { $emergency }.
signs-no-proof = Nenhum sinal prova nada. Vários sinais juntos são um motivo para pedir orientação.
signs-do-not-confront = Não confronte ninguém e não tente libertar ninguém. Isso pode pôr outras pessoas em risco, e você também.
signs-do-not-investigate = Não investigue. Não siga, não reviste e não interrogue ninguém. Anote o que viu e deixe o resto com outras pessoas.

## Help: the boxes on pages for people it may be happening to

help-title = A sua segurança vem em primeiro lugar
help-danger = Se você está em perigo agora, ligue para { $emergency }.
help-confidential-first = Se você pode esperar, pode falar primeiro com uma central de atendimento confidencial. Ela não é a polícia nem a imigração.
device-title = O que um celular ou computador guarda
device-history = Este celular ou computador pode guardar uma lista das páginas que você abre. Também pode guardar as suas ligações e mensagens.
device-erase = Você pode apagar esta página da lista. Apagar tudo também pode chamar atenção.
device-safer = Alguém olha o seu celular? Um celular ou computador que essa pessoa não possa usar pode ser mais seguro.
# { $title } is the wording of the exit button.
exit-how = O botão “{ $title }” abre outro site. No teclado, apertar Shift três vezes pode fazer o mesmo.
exit-limits = O botão não apaga nada. Alguém ainda pode ver que você esteve aqui.

## Protections and oversight: the box at the top

legal-title = Atenção
legal-as-of = Os fatos desta página são de { $date }
legal-not-advice = Isto não é orientação jurídica. Quem trabalha com direito, ou um serviço de assistência jurídica, pode dizer o que vale para você.
legal-changes = As regras mudam e são diferentes de um lugar para outro. Pergunte antes de contar com elas.
legal-not-settled = Algumas coisas não estão definidas. Quando as fontes discordam ou estão ficando antigas, a lista no fim diz isso.

## Sources and dates: at the end of a page

sources-title = Fontes
# The mark of a source in the text, read aloud. { $number } is its number in the list.
source-label = Fonte { $number }
source-as-of = Lida em { $date }
source-aging = Esta fonte está ficando antiga. As coisas podem ter mudado.
source-contested = Há quem discorde desta fonte.
page-as-of = Fatos de { $date }.
page-review-by = Deve ser relida até { $date }.

## Translation: at the top of a page

status-machine-title = Traduzida por máquina.
status-machine = Ninguém conferiu esta tradução ainda. Ela pode ter erros. Os números de telefone e os links não vêm da tradução.
status-draft-title = Rascunho.
status-draft = Esta tradução não está pronta.
status-reviewed = Uma pessoa conferiu esta tradução.
stale-title = Desatualizada.
stale-notice = O original mudou desde que esta tradução foi feita. Uma parte do que você lê aqui pode não valer mais.
# A link follows: the name of the language of the original, in that language.
stale-current = Leia o que diz agora:
# { $original } as below. Shown instead of a translation in which a phone number or a duty may be wrong by now.
held-back-notice = Algo importante mudou nesta página, e a página no seu idioma ainda não diz isso. Por isso, você a vê em { $original }.
# A link to the file of the translation, on a page that is not finished. For people who want to work on it.
help-translate = Ajude a traduzir esta página
# { $original } is the name of the language the page is shown in, written in that language. Translators may name their own language here instead of “your language”.
borrowed-notice = Esta página ainda não existe em português. Você a vê em { $original }.

## Boxes in the text

alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado

## Pages the program makes

glossary-title = Palavras explicadas
glossary-description = Palavras que aparecem muito, em linguagem simples.
not-found-title = Esta página não está aqui
not-found-text = O endereço pode estar errado, ou a página mudou de lugar. Você ainda pode buscar ajuda: veja abaixo.
not-found-home = Ir para a página inicial
# Shown in every language at once on the first page of a site.
chooser-title = Escolha o seu idioma
# The wording of the link to the site in this language.
chooser-choose = Ler em português
redirect-title = Esta página mudou de lugar
redirect-text = O novo lugar vai abrir. Se nada acontecer, use este link.

## Titles

page-title-pattern = { $page } – { $campaign }
# The title of sensitive pages in tabs and lists of visited pages. It must not give the subject away.
discreet-title = Informações

## Foot of every page

footer-storage = Este site não guarda nada sobre você: não usa cookies, não conta visitas e não carrega nada de outros sites. O seu navegador ainda pode lembrar que você esteve aqui.
# The same on the page of a quiz, where people may choose to keep their answers.
footer-storage-quiz = Esta página só guarda as suas respostas se você quiser, e só neste aparelho. Não usa cookies, não conta visitas e não carrega nada de outros sites. O seu navegador ainda pode lembrar que você esteve aqui.
footer-not-government = Este não é um site do governo.
