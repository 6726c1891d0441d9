### Words of quizzes.

quiz-question-borrowed = until it is mended, readers of this language see the whole question in another language
quiz-question-wordless = the question `{ $question }` has no words in `{ $locale }`
    .help = write the message `{ $message }` in locales/{ $locale }/quiz-{ $quiz }.ftl
quiz-question-empty = `{ $message }` asks nothing
    .help = write the question behind `{ $message } =`
quiz-question-stale = `{ $message }` was changed after it was translated
    .help = bring it in line with the source, then record it with `handbill l10n accept message:{ $message } --locale { $locale } --status draft`
quiz-untranslated = `{ $quiz }` has no words in `{ $locale }`
    .why = its { $questions ->
        [one] question is
       *[other] { $questions } questions are
    } shown in another language
    .help = translate the messages into locales/{ $locale }/quiz-{ $quiz }.ftl
quiz-nameless = the quiz `{ $quiz }` has no name in `{ $locale }`
    .help = write `{ $message } = …` in a file of locales/{ $locale }/
quiz-undescribed = the quiz `{ $quiz }` has no description in `{ $locale }`
    .help = write `.description = …` below `{ $message }`

quiz-part-missing = `{ $message }` has no words for { $part }
help-part-below = write `.{ $attribute } = …` below it
help-part-renamed = write `.{ $attribute } = …` below it; is it `.{ $near }`?
quiz-part-silent = { $part } of the question `{ $question }` says nothing to whoever chose it
    .why = a wrong answer is where somebody learns, if it is told why
    .help = write `.{ $attribute } = …`: what to look at instead, without blame
quiz-part-unknown = nothing of `{ $message }` is called `.{ $attribute }`
    .why = these words are never shown
help-near-or-remove = did you mean `{ $near }`? Otherwise take them out
help-remove-words = take them out
quiz-part-illegible = the text for { $part } { $fault ->
        [font] has a character that no font shows
        [marks] has marks over its letters
       *[blank] shows nothing
    }
    .help = write what a reader can read
quiz-part-formless = { $part } has no form that can be written
    .help = write the words that are right, with `|` between them
quiz-form-twice = the form `{ $form }` is accepted twice in the question `{ $question }`
    .why = case, spaces and punctuation at the ends make no difference
    .help = leave it once
quiz-parts-alike = { $first } and { $second } read the same in the question `{ $question }`
    .help = word them so that a reader can tell them apart
quiz-parts-clash = { $first } and { $second } have the same text, `.{ $attribute }`
    .help = give one of them another id
quiz-truths-alike = the words for true and false cannot be told apart in the question `{ $question }`
    .help = write two words that a reader can tell apart
quiz-right-longest = the right option of the question `{ $question }` has { $right } characters, the longest wrong one { $wrong }
    .why = whoever takes the longest option is right without reading
    .help = say the right one shorter, or the wrong ones as fully

part-question = the question
part-explanation = the explanation
part-note = the content note
part-picture = the picture's description
part-answer = the answer `{ $name }`
part-prompt = the prompt `{ $name }`
part-sentence = the sentence with gaps
part-unit = the unit
part-accepted = the accepted answer `{ $name }`
part-option = the option `{ $name }`
part-wrong-option = the wrong option `{ $name }`
part-node = the node `{ $name }`
part-choice = the choice `{ $name }` at `{ $node }`

quiz-gap-unknown = there is no gap `{ $gap }` in the question `{ $question }`
help-gaps = gaps stand in the attribute `.text` of a question of type `gap`
quiz-gap-missing = the gap `{ $gap }` is not in the sentence of the question `{ $question }`
    .help = write `{"{"} ${ $variable } {"}"}` where it belongs
quiz-gap-twice = the gap `{ $gap }` is twice in the sentence of the question `{ $question }`
    .help = leave it once, and make another gap of the other one
quiz-gap-shown = a reader sees the gap `{ $gap }` { $times } times in the question `{ $question }`
    .help = write `{"{"} ${ $variable } {"}"}` once, outside of variants and other messages
quiz-variable-unknown = a question is not given `${ $variable }`
    .help = a question can show contacts, as in `{"{"} $contact-us-911 {"}"}`, and nothing else
quiz-contact-hidden = the contact `{ $contact }` may not be shown
    .help = name another contact, or let somebody check this one and change the registry
quiz-contact-left-out = the source names the contact `{ $contact }` here
    .help = write `{"{"} ${ $variable } {"}"}` where the source has it
quiz-contact-added = the source does not name the contact `{ $contact }` here
    .why = a translation leads readers to the same people as its source
    .help = name the contact that the source names

quiz-messages-clash = a question of `{ $quiz }` has the message `{ $message }` too
    .why = a message is named after quiz and question, and both names have hyphens
    .help = give this question another id
quiz-unknown-words = there is no quiz `{ $quiz }` for these words
help-near-or-write-quiz = did you mean `{ $near }`? Otherwise write quizzes/{ $quiz }.toml, or take the file out
help-write-quiz = write quizzes/{ $quiz }.toml, or take the file out
quiz-words-quizless = `{ $message }` belongs to no quiz
    .why = these words are never shown
quiz-words-questionless = `{ $message }` belongs to no question
    .why = these words are never shown
help-take-out = take it out
