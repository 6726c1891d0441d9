### Modules of the training, their lessons and their quizzes.

training-lessons-missing = the module `{ $module }` has no `lessons`
    .help = list its lessons in order, as in `lessons = ["training/hotels/signs"]`
training-lesson-twice = the lesson `{ $lesson }` is listed in `{ $module }` already
    .why = a lesson says which one is next, so it can stand in one place only
training-quiz-not-final = `{ $quiz }` is not a quiz of kind `final`
    .help = name the final here; its pre-check and refresher name it as their `pair`
training-minutes-missing = the lesson `{ $lesson }` does not say its `minutes`
    .why = people plan their shift by it, and the record of a training adds it up
training-lesson-unlisted = no module lists the lesson `{ $lesson }`
    .why = no campaign would show it
    .help = add `"{ $lesson }"` to the `lessons` of its module
training-objectives-differ = the source page has { $theirs } objectives, the one in `{ $locale }` has { $ours }
    .help = give the translation the same objectives, in the same order
training-key-misplaced = only a page of kind `{ $kind }` has `{ $key }`
    .help = change the kind, or remove `{ $key }`
training-item-misspelt = the quiz `{ $quiz }` has no item `{ $item }`
    .help = did you mean `{ $near }`?
training-item-none = the quiz `{ $quiz }` has no item `{ $item }`
    .help = the project has none yet
training-item-unknown = the quiz `{ $quiz }` has no item `{ $item }`
    .help = it can be { $known }
