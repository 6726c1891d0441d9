### Português (Brasil): the texts of locales/en/desk.ftl, to be translated.
### Each text stands behind `# `. When you have translated it, remove that sign and the space
### from each of its lines. Until then readers see the text in another language.
### Translate what stands right of `=`. Keep the name left of it, and what stands in { }.
### Where a text has forms for numbers, the lines above it say which numbers each form is for.
### Never write a phone number or an address: they are put in by the program.

### Words of the pages about records: blank sheets, checking a certificate, results of a class.
### Plain text: no numbers, no links, no markup. The emergency number comes in through { $emergency }.
### Short, plain sentences: people read this on small phones after a long day.

## On several of these pages

# desk-private = This page stores nothing and sends nothing.
# Stands at the top of a page that does not work because script is switched off.
# desk-scriptless-title = This page needs script.
# The name of a list entry: what is wanted is not in the list and is typed by hand.
# desk-other = Not in this list
# desk-choose = Choose

## Blank sheets

# desk-records-title = Blank sheets for your records
# desk-records-description = Print what you need. Write by hand. Keep as little as you can.
# desk-records-before = Before you keep anything
# desk-records-little = Keep only what you need. A name, a date and a training are often enough.
# desk-records-never = Never note who told you what. Never write about a guest, a worker, a child or a case on these sheets.
# desk-records-where = Decide where the paper lies. A locked drawer is better than a shelf. A photo of it is a copy too.
# desk-records-who = Decide who may see it, and write that on the sheet. Nobody else needs it.
# desk-records-end = Decide when it is destroyed. Ask your employer or a lawyer how long it must be kept where you are.
# desk-records-print = To print, use the menu of your browser. Each sheet is one page, so you can print only the one you need.
# desk-records-sheets = The sheets

# Sheet one: a person confirms that they were trained.
# desk-ack-title = I was trained
# desk-ack-how = One copy is for the trained person. One is for whoever has to show that the training took place.
# desk-ack-person = Trained person
# desk-ack-trainer = Trainer
# desk-ack-training = Training
# desk-ack-date = Date of the training
# desk-ack-minutes = Minutes
# desk-ack-learned = What I learned
# desk-ack-danger = If someone is in danger now, I call { $emergency } first.
# desk-ack-proof = No sign proves anything. Several signs are a reason to ask for advice.
# desk-ack-tell = I know whom I tell at work, and who else can help.
# desk-ack-calm = I do not confront anyone, and I do not try to free anyone.
# desk-ack-also = Also
# desk-ack-limits = What this does not give me
# desk-ack-right = This training gives me no right to investigate. I do not follow, search, question or hold anyone because of it.
# For people such as inspectors, whose office gives them powers of their own.
# desk-ack-office = What I may do by my office stays as it was.
# desk-ack-sign-person = Signature of the trained person
# desk-ack-sign-trainer = Signature of the trainer
# desk-ack-sign-date = Date

# Sheet two: the employer's list of who was trained and when training is due again.
# desk-log-title = Training log
# desk-log-how = The employer keeps this. It says who was trained and when the next training is due. Nothing else belongs here.
# desk-log-work = Workplace
# desk-log-keeper = Kept by
# desk-log-place = Where this sheet lies
# desk-log-readers = Who may see it
# desk-log-end = Destroy it on
# desk-log-rows = Who was trained
# Heads of narrow columns: as short as they can be.
# desk-log-name = Name
# desk-log-training = Training
# desk-log-date = Date
# desk-log-minutes = Min.
# desk-log-score = Score
# desk-log-code = Certificate code
# desk-log-due = Next due

# Sheet three: who came to a class.
# desk-roster-title = Class roster
# desk-roster-how = The trainer keeps this until the log is written, then destroys it. It says who came. It never says what anyone told.
# desk-roster-training = Training
# desk-roster-date = Date
# desk-roster-minutes = Minutes
# desk-roster-place = Place
# desk-roster-trainer = Trainer
# The code that gives everybody in a class the same questions.
# desk-roster-form = Form code
# desk-roster-sheet = Where this sheet lies
# desk-roster-readers = Who may see it
# desk-roster-rows = Who came
# desk-roster-number = No.
# desk-roster-name = Name
# desk-roster-sign = Signature

## Checking a certificate

# The fields are labelled by the words of the certificate itself: `quiz-certificate-…`.
# desk-verify-title = Check a certificate
# desk-verify-description = Type what is printed on it. This page says whether the code fits.
# desk-verify-scriptless = Ask the trainer whether this person passed. Or open this page in another browser.
# desk-verify-how = Copy each line just as it is printed. Capital letters and accents count.
# The field beside the list of trainings, for the name of a training that is not in it.
# desk-verify-training-other = Training, as printed
# desk-verify-version-hint = Eight letters
# desk-verify-language-other = Language, as printed
# desk-verify-date-hint = Year, month, day, as printed
# desk-verify-valid-hint = Leave it empty if none is printed
# desk-verify-skipped-hint = Leave it empty if none is printed
# desk-verify-code-hint = Twelve letters and digits
# desk-verify-check = Check
# desk-verify-clear = Clear all fields
# desk-verify-shows = What a match shows
# desk-verify-shows-same = No field was changed or mistyped since the code was made.
# desk-verify-shows-not = What it does not show
# desk-verify-shows-not-anybody = It is no proof of a pass. Anybody with the quiz page can make a code for any name and any score.
# desk-verify-shows-not-who = It is no proof of who answered, or that nobody helped.
# desk-verify-shows-not-old = An older version of the quiz is not wrong. It may be what the person was taught.
# desk-verify-sure = Do you have to be sure? Ask the trainer, or talk with the person about what they learned.

## Results of a class

# desk-trainer-title = For trainers: results of a class
# desk-trainer-description = See which questions were hard. No names are needed.
# desk-trainer-scriptless = Without script you can still use the paper: collect answer sheets without names, and count by hand how often each question was right.
# desk-trainer-form-title = One form for a class
# desk-trainer-form-how = A form code gives everybody the same questions. Write it on the board before you start.
# desk-trainer-form = Form code
# desk-trainer-form-new = Make a new form code
# desk-trainer-results-title = Results
# desk-trainer-results-how = At the end of a quiz, each person can copy a result line. It holds no name. Ask for these lines on paper or in one message, without names. Nobody has to give theirs.
# desk-trainer-lines = Result lines, one on each line
# The name of a check box.
# desk-trainer-same = Count equal lines too. In a class with one form code, two people can have the same answers.
# desk-trainer-show = Show results
# desk-trainer-clear = Clear everything

## What the script says

# Labels and short sentences for the pages that check certificates and show results. A script puts
# texts and numbers in: keep { $… } as they are. Numbers can be zero, one or more, so write labels
# (“Results: three”), not sentences that change with the number.
# desk-script =
#     .match = The code fits
#     .match-means = No field was changed or mistyped since the code was made. This does not prove who answered. Anybody with the quiz page can make a code.
#     .mismatch = The code does not fit
#     .mismatch-means = At least one field, or the code, is not as it was when the code was made. Often it is a slip. Look at these first:
#     .hint-case = Is the name just as printed? Capital letters, accents and apostrophes count.
#     .hint-space = Is a space missing, or one too many, inside a word? Spaces at the ends do not matter.
#     .hint-alike = Letters and digits can look alike: B and eight, S and five, Z and two, G and six.
#     .hint-date = Are the dates as printed: year, month, day? Did two of them change places?
#     .hint-empty = Is a field empty here that is printed, or the other way round?
#     .hint-ask = Is everything as printed? Then ask the trainer.
#     .incomplete = Some fields need another look
#     .need = Fill in this field as printed.
#     .bad-version = A version is eight letters, without a, e, i, l, o, u, w, x, y or z.
#     .bad-date = Write the date as year, month, day: { $example }
#     .bad-code = A code is twelve letters and digits. You typed: { $n }
#     .bad-letters = A code has only letters and digits, and never the letter U.
#     .changed = You changed a field. Check again.
#     .cleared = Everything is cleared.
#     .valid = Valid until { $date }. By the date of this device, that day is not past.
#     .past = Valid until { $date }. By the date of this device, that day is past.
#     .valid-none = No last day of validity was typed.
#     .version-now = The version is the one this site has now.
#     .version-other = This site now has another version: { $version }. An older version may be right.
#     .version-unknown = This site cannot say whether the version is the current one, because the training is not in its list.
#     .new-form = New form code: { $code }
#     .no-lines = There is no result line yet. Paste one first.
#     .none-read = No line could be read.
#     .lines-read = Lines read: { $n }
#     .lines-unread = Lines not counted: { $n }
#     .unread = Lines that are not counted
#     .line = Line { $n }: { $reason }
#     .bad-line = This is not a result line. It starts with { $start } and has no spaces.
#     .bad-quiz = This site has no such quiz: { $quiz }
#     .bad-old = Made with another version of the quiz: { $version }
#     .bad-check = Damaged. The check letters at the end do not fit, so something is missing or changed.
#     .bad-answers = Damaged. The answers do not fit the quiz.
#     .bad-same = The same as line { $n }. If two people had the same answers, tick the box above.
#     .results = Results: { $n }
#     .few = Fewer than five results: single people can be recognized. Do not show or pass on this page.
#     .kind-pre = before
#     .kind-final = after
#     .kind-refresher = refresher
#     .kind-practice = practice
#     .items = How each question went
#     .items-how = Counted among the people who had the question. Skipped means left out on purpose, which is allowed.
#     .item = Question
#     .right = Right
#     .partly = Partly right
#     .wrong = Wrong or empty
#     .skipped = Skipped
#     .n = People
#     .share = { $percent } % ({ $n })
#     .percent = { $percent } %
#     .bar = { $label }: { $parts }
#     .part = { $label } { $percent } %
#     .wrongs = Wrong options that were chosen
#     .wrongs-how = An option that many choose shows what to explain again.
#     .option = Option
#     .times = Times
#     .wrongs-none = No wrong option was chosen.
#     .compare = Points by competency
#     .compare-how = Points as a share of all that could be had. Groups are compared, not people: nobody knows which lines belong together.
#     .competency = Competency
#     .total = All questions
#     .no-competency = Other questions
#     .true = True
#     .false = False
#     .print = Print results
