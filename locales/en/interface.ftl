### Words of the interface. Plain text: no numbers, no links, no markup. The emergency number comes
### in through { $emergency }. Short, plain sentences: many readers are in a hurry or afraid.

## Leaving and getting help: on every page, at the top

bar-label = Leave or get help
# The button that opens a harmless site at once. Two or three short words.
exit = Leave this site
skip-to-content = Skip to the text
# The button that jumps to the contacts on the same page. Two or three short words.
help-link = Get help

## The contact block: on every page

help-now-title = You can get help
help-now-lead = Each contact says who answers. You choose who to talk to, and what to tell.
help-now-note = If someone checks this phone or computer, a safer one may be better for a call or a message.
help-more = Is it happening to you? Read about your choices

## Getting around

nav-label = Pages
# Opens the list of all pages of this site.
nav-menu = All pages
nav-home = Start page
picker-label = Language
# Stands beside a language in which this page cannot be read yet.
picker-borrowed = not yet translated
toc-title = On this page

## Start page

# A button to the page about getting help.
home-help = See who can help you
home-signs-title = What you may have noticed

## Signs: the box at the top of every page of signs

signs-title = Before you do anything
signs-danger = If someone is in danger now, call { $emergency } first.
signs-no-proof = No sign proves anything. Several signs together are a reason to ask for advice.
signs-do-not-confront = Do not confront anyone, and do not try to free anyone. It can put people at risk, and you too.
signs-do-not-investigate = Do not investigate. Do not follow, search or question people. Note what you saw, and leave the rest to others.

## Help: the boxes on pages for people it may be happening to

help-title = Your safety comes first
help-danger = If you are in danger now, call { $emergency }.
help-confidential-first = If you can wait, you can talk to a confidential hotline first. It is not police and not immigration.
device-title = What a phone or computer keeps
device-history = This phone or computer may keep a list of the pages you open. It may also keep your calls and messages.
device-erase = You can delete this page from the list. Deleting everything can be noticed too.
device-safer = Does someone check your phone? A phone or computer that this person cannot get at may be safer.
# { $title } is the wording of the exit button.
exit-how = The button “{ $title }” opens another site. On a keyboard, pressing Shift three times may do the same.
exit-limits = The button does not delete anything. Someone may still be able to see that you were here.

## Protections and oversight: the box at the top

legal-title = Please note
legal-as-of = The facts on this page are as of { $date }
legal-not-advice = This is not legal advice. A lawyer or legal aid can tell you what applies to you.
legal-changes = Rules change, and they differ from place to place. Ask before you rely on them.
legal-not-settled = Some things are not settled. Where sources disagree, or are getting old, the list at the end says so.

## Sources and dates: at the end of a page

sources-title = Sources
# The mark of a source in the text, read aloud. { $number } is its number in the list.
source-label = Source { $number }
source-as-of = Read on { $date }
source-aging = This source is getting old. Things may have changed since.
source-contested = Others disagree with this source.
page-as-of = Facts as of { $date }.
page-review-by = To be read again by { $date }.

## Translation: at the top of a page

status-machine-title = Translated by machine.
status-machine = No person has checked this translation yet. It can contain mistakes. Phone numbers and links do not come from the translation.
status-draft-title = Draft.
status-draft = This translation is not finished.
status-reviewed = A person has checked this translation.
stale-title = Out of date.
stale-notice = The original has changed since this was translated. Some of what you read here may no longer be right.
# A link follows: the name of the language of the original, in that language.
stale-current = Read what it says now:
# { $original } as below. Shown instead of a translation in which a phone number or a duty may be wrong by now.
held-back-notice = Something important on this page has changed, and the page in your language does not say it yet. So you see it in { $original }.
# A link to the file of the translation, on a page that is not finished. For people who want to work on it.
help-translate = Help translate this page
# { $original } is the name of the language the page is shown in, written in that language. Translators may name their own language here instead of “your language”.
borrowed-notice = This page is not yet in your language. You see it in { $original }.

## Boxes in the text

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Be careful

## Pages the program makes

glossary-title = Words explained
glossary-description = Words that often come up, in plain language.
not-found-title = This page is not here
not-found-text = The address may be wrong, or the page has moved. You can still get help: see below.
not-found-home = Go to the start page
# Shown in every language at once on the first page of a site.
chooser-title = Choose your language
# The wording of the link to the site in this language.
chooser-choose = Read in English
redirect-title = This page has moved
redirect-text = You are taken to its new place. If nothing happens, use this link.

## Titles

page-title-pattern = { $page } – { $campaign }
# The title of sensitive pages in tabs and lists of visited pages. It must not give the subject away.
discreet-title = Information

## Foot of every page

footer-storage = This site keeps nothing about you: no cookies, no counting of visits, nothing loaded from elsewhere. Your browser may still remember that you were here.
# The same on the page of a quiz, where people may choose to keep their answers.
footer-storage-quiz = This page keeps your answers only if you choose so, and only on this device. No cookies, no counting of visits, nothing loaded from elsewhere. Your browser may still remember that you were here.
footer-not-government = This is not a government site.
