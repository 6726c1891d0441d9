### Português (Brasil): the texts of locales/en/quiz.ftl, to be translated.
### Each text stands behind `# `. When you have translated it, remove that sign and the space
### from each of its lines. Until then readers see the text in another language.
### Translate what stands right of `=`. Keep the name left of it, and what stands in { }.
### Where a text has forms for numbers, the lines above it say which numbers each form is for.
### Never write a phone number or an address: they are put in by the program.

### Words of quizzes: the page of a quiz, questions inside lessons, the result, the certificate.
### Plain text: no links, no markup. Short, plain and kind: somebody who is wrong is here to learn.
### Questions and their answers are not here: each quiz has a file of its own.

## What a question asks for. Shown with the result: "Recognize: 75 %".

# competency-recognize = Noticing and understanding
# competency-respond = Doing the right next thing
# competency-talk = Talking with people
# competency-rights = Rights and protections

## Above the questions

# quiz-about = About this quiz
# one: 0, 1
# other: 2 and up
# quiz-n-items = { $n ->
#     [one] { $n } questions
#    *[other] { $n } questions
# }
# An estimate. Nothing is measured.
# one: 0, 1
# other: 2 and up
# quiz-minutes = { $n ->
#     [one] About { $n } minutes. There is no timer: take all the time you want.
#    *[other] About { $n } minutes. There is no timer: take all the time you want.
# }
# quiz-pass = To pass, you need { $percent } percent. Questions that must be right to pass say so.
# one: 0, 1
# other: 2 and up
# quiz-attempts = { $n ->
#     [one] You can try { $n } times.
#    *[other] You can try { $n } times.
# }
# quiz-open = This page works without a server. So it cannot hide its answers: they are in the page, for everyone. What you choose stays here. Nothing is sent to anyone.
# Shown only where the page has no script.
# quiz-plain = Answer each question, then open “Answer and explanation” below it. At the end there is a sheet for counting, and one with all answers.

## The start. Shown only where the page has script.

# quiz-begin = Before you start
# quiz-keep = Who uses this device?
# quiz-keep-nothing = Others use it too: keep nothing.
#     .hint = When you leave or close this page, your answers are gone.
# quiz-keep-answers = Only I use it: keep my answers on this device until I delete them.
#     .hint = You can close the page and go on later. Your name is never kept.
# quiz-wanted = Form code, if you were given one
#     .hint = With the same code, everyone in a class has the same questions. Otherwise leave this empty.
#     .error = This is not a form code. A form code is eight letters, with a hyphen in the middle. Check it, or leave the field empty.
# quiz-start = Start
# The code itself follows, in Latin letters.
# quiz-code = Form code:

## Questions

# quiz-questions = Questions
# Stands before a question that speaks of abuse and has no note of its own.
# quiz-note = This question speaks of abuse. You can skip it, and it does not count against you.
# quiz-skip = Skip this question. It does not count against me.
# quiz-critical = This one must be right to pass.
#     .missed = These must be right to pass. Read them again first:
# quiz-local = This can differ from state to state.
# quiz-borrowed = This question is not yet in your language.
# quiz-many = Choose all that fit.
# quiz-order = Give each line its place: the first one gets the lowest number.
# quiz-scenario = Read, and choose what you would do. You can come back from a wrong turn.
# The first entry of a list to choose from.
# quiz-choose = Choose
# quiz-answer = Your answer
# Two buttons that move a line by one place.
# quiz-up = Up
# quiz-down = Down
# Links in a story.
# quiz-on = Go on
# quiz-back = Back, and choose again
# quiz-check = Check my answer
# quiz-submit = Finish and see the result
# The button that deletes answers and result from the page and from the device.
# quiz-clear = Stop and clear everything
# The title of the list of what is missing.
# quiz-errors = Some questions need you again

## Answers

# quiz-key = Answer and explanation
# quiz-right-answer = Right answer
# { $title } is the title of a lesson.
# quiz-lesson = Read again: { $title }

## The result

# quiz-passed = You passed
#     .words = Well done. Below each question you find why the answer is right.
# For somebody who has not passed: kind, no blame.
# quiz-not-yet = Not yet
#     .words = That is all right: this is how one learns. Below each question you find the answer and the reason. Then try again.
# For quizzes that cannot be passed.
# quiz-result = Your result
#     .words = This is for you alone. Below each question you find the answer and the reason.
# quiz-competencies = By subject, the weakest first
# quiz-again = Try again
# quiz-practise = Practise what was not right
# { $title } is the title of a training module.
# quiz-module = Back to { $title }
# A line of letters and digits that a trainer collects.
# quiz-string = Result for a trainer
#     .words = If a trainer asks for your result, give them this line. It says how each question went. It does not say who you are.
# quiz-copy = Copy this line

## The certificate. Each field is printed, and makes the check code.

# quiz-certificate = Your certificate
#     .words = It says that this quiz was passed on this device. It cannot prove who answered. A trainer or employer may want to sign it with you.
#     .show = Show the certificate
# quiz-certificate-your-name = Your name, as it shall be printed
#     .hint = It is not kept and not sent. It is on this page until you clear or leave it.
#     .error = Write the name that shall be printed.
# quiz-certificate-title = Certificate of training
# quiz-certificate-intro = The person named here passed the quiz of this training.
# quiz-certificate-name = Name
# quiz-certificate-training = Training
# The version of the quiz, eight Latin letters.
# quiz-certificate-version = Version
# quiz-certificate-language = Language
# quiz-certificate-score = Score in percent
# quiz-certificate-date = Date
# quiz-certificate-minutes = Minutes of training
# quiz-certificate-until = Valid until
# quiz-certificate-skipped = Questions skipped
# quiz-certificate-code = Check code
# quiz-certificate-acknowledge = I took this training. I know that it gives me no right to investigate or to confront anyone, and I know whom to tell.
# quiz-certificate-signature = Signature
# quiz-certificate-signed = Date and signature of the trainer
# quiz-certificate-proves = The check code shows that nothing on this sheet was changed or mistyped. It does not prove who answered.
# quiz-certificate-verify = Check a certificate
# quiz-certificate-print = Print the certificate

## Sheets for paper

# quiz-sheet = Answer sheet
#     .words = For paper, or for counting yourself: write your answer, compare it with the key, and mark what is right.
#     .number = Question
#     .answer = Your answer
#     .right = Right?
#     .pass = To pass, you need { $percent } percent, and every question with a star must be right. Questions that you may skip and have skipped do not count.
# quiz-key-sheet = Key
#     .open = Show the key to all questions

## What the script says. Labels, not sentences that change with a number: { $n } is the number of a
## question, { $percent }, { $right } and { $all } are numbers, { $title } is the title of the page,
## { $name } is one of the subjects above.

# quiz-script =
#     .right = Right
#     .partly = Partly right
#     .wrong = Not right
#     .skipped = Skipped
#     .question = Question { $n }
#     .missing = Question { $n }: there is no complete answer yet
#     .story = Question { $n }: the story has not come to its end yet
#     .places = Question { $n }: two lines have the same place
#     .thousands = Question { $n }: write the number without commas, points or spaces between the digits
#     .not-a-number = Question { $n }: write a number in digits, and nothing else
#     .title = To do: { $title }
#     .score = Score: { $percent } %
#     .row = { $name }: { $percent } %.
#     .live = Score: { $percent } %. Right: { $right } of { $all }.
#     .place = Now at place { $n }
#     .updated = This quiz was updated since you were here. Your earlier answers no longer fit, so it starts anew.
#     .resumed = Your answers were kept on this device. You can go on where you were.
#     .unkept = This device does not let the page keep anything. You can go on, but your answers are gone when you leave.
#     .cleared = Everything is cleared: your answers, your result, and what this page kept on this device.
#     .uncleared = Your answers and your result are gone from this page. But the page could not clear the storage of this device: earlier answers may still be there. To be sure, delete this site’s data in the settings of the browser.
#     .copied = Copied
#     .selected = The line is selected. Now copy it.

## Answers that the program writes

# quiz-true = True
# quiz-false = False
# The name of a gap in a text, for people who hear the page.
# quiz-gap = Gap { $number }
