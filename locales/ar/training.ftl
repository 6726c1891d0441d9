### Training modules: the frame around lessons. Quizzes have their words in quiz.ftl.

## The page of a module

module-lessons = { $count ->
    [zero] لا دروس بعد
    [one] درس واحد
    [two] درسان
    [few] { $count } دروس
    [many] { $count } درسًا
   *[other] { $count } درس
}
module-minutes = { $count ->
    [zero] أقل من دقيقة في المجموع
    [one] نحو دقيقة واحدة في المجموع
    [two] نحو دقيقتين في المجموع
    [few] نحو { $count } دقائق في المجموع
    [many] نحو { $count } دقيقة في المجموع
   *[other] نحو { $count } دقيقة في المجموع
}
module-own-pace = السرعة التي تناسبك. لا يوجد عدّاد للوقت، ويمكنك التوقف في أي وقت.
# Stands beside the name of the quiz.
module-pre = { $count ->
    [zero] لا أسئلة قبل البدء.
    [one] سؤال واحد قبل البدء. وهو لا يُحسب في أي مكان.
    [two] سؤالان قبل البدء. وهما لا يُحسبان في أي مكان.
    [few] { $count } أسئلة قبل البدء. وهي لا تُحسب في أي مكان.
    [many] { $count } سؤالًا قبل البدء. وهي لا تُحسب في أي مكان.
   *[other] { $count } سؤال قبل البدء. وهي لا تُحسب في أي مكان.
}
module-quiz = { $count ->
    [zero] لا أسئلة بعد الدروس
    [one] سؤال واحد، بعد الدروس
    [two] سؤالان، بعد الدروس
    [few] { $count } أسئلة، بعد الدروس
    [many] { $count } سؤالًا، بعد الدروس
   *[other] { $count } سؤال، بعد الدروس
}
module-refresher = { $count ->
    [zero] لا أسئلة بعد ذلك
    [one] سؤال واحد، بعد بضعة أشهر
    [two] سؤالان، بعد بضعة أشهر
    [few] { $count } أسئلة، بعد بضعة أشهر
    [many] { $count } سؤالًا، بعد بضعة أشهر
   *[other] { $count } سؤال، بعد بضعة أشهر
}
module-records = أوراق لسجلات هذا التدريب

## A lesson

# Which lesson of how many.
lesson-place = الدرس { $number } من { $count }
lesson-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
lesson-after = بعد هذا الدرس يمكنك:
lesson-onward = المتابعة
# Stand before the title of the other page.
lesson-next = الدرس التالي:
lesson-previous = الدرس السابق:
lesson-to-quiz = إلى الاختبار:
lesson-overview = كل دروس هذه الدورة

## Before a hard passage

skip-title = الجزء التالي يتحدث عن إساءة.
skip-text = يمكنك تركه. لن يفوتك شيء، ولن يضيع بذلك أي سؤال في الاختبار.
# Stands before the title of the section behind the passage.
skip-to = الانتقال إلى:
