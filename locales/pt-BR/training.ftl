### Português (Brasil): the texts of locales/en/training.ftl, to be translated.
### Each text stands behind `# `. When you have translated it, remove that sign and the space
### from each of its lines. Until then readers see the text in another language.
### Translate what stands right of `=`. Keep the name left of it, and what stands in { }.
### Where a text has forms for numbers, the lines above it say which numbers each form is for.
### Never write a phone number or an address: they are put in by the program.

### Training modules: the frame around lessons. Quizzes have their words in quiz.ftl.

## The page of a module

# one: 0, 1
# other: 2 and up
# module-lessons = { $count ->
#     [one] { $count } lesson
#    *[other] { $count } lessons
# }
# one: 0, 1
# other: 2 and up
# module-minutes = { $count ->
#     [one] About { $count } minute in all
#    *[other] About { $count } minutes in all
# }
# module-own-pace = At your own pace. There is no timer, and you can stop at any time.
# Stands beside the name of the quiz.
# one: 0, 1
# other: 2 and up
# module-pre = { $count ->
#     [one] { $count } question before you start. It counts nowhere.
#    *[other] { $count } questions before you start. They count nowhere.
# }
# one: 0, 1
# other: 2 and up
# module-quiz = { $count ->
#     [one] { $count } question, after the lessons
#    *[other] { $count } questions, after the lessons
# }
# one: 0, 1
# other: 2 and up
# module-refresher = { $count ->
#     [one] { $count } question, some months later
#    *[other] { $count } questions, some months later
# }
# module-records = Sheets for records of this training

## A lesson

# Which lesson of how many.
# lesson-place = Lesson { $number } of { $count }
# one: 0, 1
# other: 2 and up
# lesson-minutes = { $count ->
#     [one] { $count } minute
#    *[other] { $count } minutes
# }
# lesson-after = After this lesson you can:
# lesson-onward = Onward
# Stand before the title of the other page.
# lesson-next = Next lesson:
# lesson-previous = Lesson before:
# lesson-to-quiz = Take the quiz:
# lesson-overview = All lessons of this course

## Before a hard passage

# skip-title = The next part speaks of abuse.
# skip-text = You can leave it out. You lose nothing, and no quiz question is lost with it.
# Stands before the title of the section behind the passage.
# skip-to = Go on to:
