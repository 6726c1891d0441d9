### Words of quizzes: the page of a quiz, questions inside lessons, the result, the certificate.
### Plain text: no links, no markup. Short, plain and kind: somebody who is wrong is here to learn.
### Questions and their answers are not here: each quiz has a file of its own.

## What a question asks for. Shown with the result: "Recognize: 75 %".

competency-recognize = الملاحظة والفهم
competency-respond = اختيار الخطوة الصحيحة
competency-talk = التحدث مع الناس
competency-rights = الحقوق وأشكال الحماية

## Above the questions

quiz-about = عن هذا الاختبار
quiz-n-items = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
}
# An estimate. Nothing is measured.
quiz-minutes = { $n ->
    [zero] أقل من دقيقة. لا يوجد عدّاد للوقت: يمكنك أخذ كل الوقت الذي يلزمك.
    [one] نحو دقيقة واحدة. لا يوجد عدّاد للوقت: يمكنك أخذ كل الوقت الذي يلزمك.
    [two] نحو دقيقتين. لا يوجد عدّاد للوقت: يمكنك أخذ كل الوقت الذي يلزمك.
    [few] نحو { $n } دقائق. لا يوجد عدّاد للوقت: يمكنك أخذ كل الوقت الذي يلزمك.
    [many] نحو { $n } دقيقة. لا يوجد عدّاد للوقت: يمكنك أخذ كل الوقت الذي يلزمك.
   *[other] نحو { $n } دقيقة. لا يوجد عدّاد للوقت: يمكنك أخذ كل الوقت الذي يلزمك.
}
quiz-pass = للنجاح، يلزم { $percent } في المئة. والأسئلة التي يجب أن تكون صحيحة للنجاح مذكور عندها ذلك.
quiz-attempts = { $n ->
    [zero] لم تبقَ محاولات.
    [one] يمكنك المحاولة مرة واحدة.
    [two] يمكنك المحاولة مرتين.
    [few] يمكنك المحاولة { $n } مرات.
    [many] يمكنك المحاولة { $n } مرة.
   *[other] يمكنك المحاولة { $n } مرة.
}
quiz-open = هذه الصفحة تعمل دون خادم. لذلك لا تستطيع إخفاء إجاباتها: فهي في الصفحة، للجميع. ما يقع عليه اختيارك يبقى هنا. ولا يُرسل شيء إلى أحد.
# Shown only where the page has no script.
quiz-plain = يُجاب عن كل سؤال، ثم يُفتح «الإجابة والشرح» تحته. وفي النهاية ورقة لحساب النقاط، وورقة فيها كل الإجابات.

## The start. Shown only where the page has script.

quiz-begin = قبل البدء
quiz-keep = من يستخدم هذا الجهاز؟
quiz-keep-nothing = يستخدمه آخرون أيضًا: لا يُحفظ شيء.
    .hint = عند مغادرة هذه الصفحة أو إغلاقها، تزول إجاباتك.
quiz-keep-answers = أستخدمه وحدي: تُحفظ إجاباتي على هذا الجهاز حتى أحذفها.
    .hint = يمكنك إغلاق الصفحة والمتابعة لاحقًا. ولا يُحفظ اسمك أبدًا.
quiz-wanted = رمز النموذج، إن حصلت على رمز
    .hint = مع الرمز نفسه تكون الأسئلة نفسها لكل من في المجموعة. وإلا فيُترك هذا الحقل فارغًا.
    .error = هذا ليس رمز نموذج. رمز النموذج ثمانية حروف، وفي وسطه شَرطة. يُرجى مراجعته، أو ترك الحقل فارغًا.
quiz-start = البدء
# The code itself follows, in Latin letters.
quiz-code = رمز النموذج:

## Questions

quiz-questions = الأسئلة
# Stands before a question that speaks of abuse and has no note of its own.
quiz-note = هذا السؤال يتحدث عن إساءة. يمكنك تخطّيه، ولا يُحسب ذلك عليك.
quiz-skip = تخطّي هذا السؤال. ولا يُحسب ذلك عليّ.
quiz-critical = للنجاح، يجب أن تكون إجابة هذا السؤال صحيحة.
    .missed = للنجاح، يجب أن تكون إجابات هذه الأسئلة صحيحة. يُرجى قراءتها مجددًا أولًا:
quiz-local = قد يختلف هذا من ولاية إلى أخرى.
quiz-borrowed = هذا السؤال ليس بلغتك بعد.
quiz-many = المطلوب اختيار كل ما يناسب.
quiz-order = المطلوب إعطاء كل سطر مكانه: السطر الأول له أصغر رقم.
quiz-scenario = المطلوب القراءة، ثم اختيار ما يُعمل. ويمكنك الرجوع من طريق خاطئ.
# The first entry of a list to choose from.
quiz-choose = الاختيار من القائمة
quiz-answer = إجابتك
# Two buttons that move a line by one place.
quiz-up = إلى أعلى
quiz-down = إلى أسفل
# Links in a story.
quiz-on = المتابعة
quiz-back = الرجوع والاختيار من جديد
quiz-check = التحقق من إجابتي
quiz-submit = الانتهاء ورؤية النتيجة
# The button that deletes answers and result from the page and from the device.
quiz-clear = التوقف ومسح كل شيء
# The title of the list of what is missing.
quiz-errors = بعض الأسئلة تحتاج إليك مرة أخرى

## Answers

quiz-key = الإجابة والشرح
quiz-right-answer = الإجابة الصحيحة
# { $title } is the title of a lesson.
quiz-lesson = للقراءة مجددًا: { $title }

## The result

quiz-passed = لقد نجحت
    .words = أحسنت. وتحت كل سؤال شرح لسبب صحة الإجابة.
# For somebody who has not passed: kind, no blame.
quiz-not-yet = ليس بعد
    .words = لا بأس: هكذا يكون التعلّم. تحت كل سؤال الإجابة والسبب. وبعدها يمكنك المحاولة من جديد.
# For quizzes that cannot be passed.
quiz-result = نتيجتك
    .words = هذه لك وحدك. تحت كل سؤال الإجابة والسبب.
quiz-competencies = حسب المجال، والأضعف أولًا
quiz-again = المحاولة من جديد
quiz-practise = التمرّن على ما لم يكن صحيحًا
# { $title } is the title of a training module.
quiz-module = الرجوع إلى: { $title }
# A line of letters and digits that a trainer collects.
quiz-string = سطر النتيجة للمدرّب
    .words = إن طلب مدرّب نتيجتك، فيمكنك إعطاؤه هذا السطر. فهو يقول كيف سار كل سؤال. ولا يقول من أنت.
quiz-copy = نسخ هذا السطر

## The certificate. Each field is printed, and makes the check code.

quiz-certificate = شهادتك
    .words = هي تقول إن هذا الاختبار جرى النجاح فيه على هذا الجهاز. ولا تستطيع إثبات من الذي أجاب. وقد يريد المدرّب أو صاحب العمل التوقيع عليها معك.
    .show = عرض الشهادة
quiz-certificate-your-name = اسمك، كما ينبغي أن يُطبع
    .hint = لا يُحفظ ولا يُرسل. وهو على هذه الصفحة حتى مسحه أو مغادرة الصفحة.
    .error = يُرجى كتابة الاسم الذي ينبغي أن يُطبع.
quiz-certificate-title = شهادة تدريب
quiz-certificate-intro = الشخص المذكور هنا نجح في اختبار هذا التدريب.
quiz-certificate-name = الاسم
quiz-certificate-training = التدريب
# The version of the quiz, eight Latin letters.
quiz-certificate-version = الإصدار
quiz-certificate-language = اللغة
quiz-certificate-score = الدرجة في المئة
quiz-certificate-date = التاريخ
quiz-certificate-minutes = دقائق التدريب
quiz-certificate-until = صالحة حتى
quiz-certificate-skipped = أسئلة جرى تخطّيها
quiz-certificate-code = رمز التحقق
quiz-certificate-acknowledge = أنجزتُ هذا التدريب. وأعرف أنه لا يعطيني حقًّا في التحقيق أو في مواجهة أحد، وأعرف من أُبلغ.
quiz-certificate-signature = التوقيع
quiz-certificate-signed = تاريخ وتوقيع المدرّب
quiz-certificate-proves = رمز التحقق يبيّن أن لا شيء على هذه الورقة تغيّر أو كُتب خطأً. وهو لا يثبت من الذي أجاب.
quiz-certificate-verify = التحقق من شهادة
quiz-certificate-print = طباعة الشهادة

## Sheets for paper

quiz-sheet = ورقة الإجابة
    .words = للورق، أو لحساب النقاط بنفسك: تُكتب الإجابة، وتُقارن بورقة الحل، وتوضع علامة عند الصحيح.
    .number = السؤال
    .answer = إجابتك
    .right = صحيح؟
    .pass = للنجاح، يلزم { $percent } في المئة، ويجب أن تكون إجابة كل سؤال عليه نجمة صحيحة. والأسئلة التي يُسمح بتخطّيها وجرى تخطّيها لا تُحسب.
quiz-key-sheet = ورقة الحل
    .open = عرض الحل لكل الأسئلة

## What the script says. Labels, not sentences that change with a number: { $n } is the number of a
## question, { $percent }, { $right } and { $all } are numbers, { $title } is the title of the page,
## { $name } is one of the subjects above.

quiz-script =
    .right = صحيح
    .partly = صحيح جزئيًّا
    .wrong = غير صحيح
    .skipped = جرى تخطّيه
    .question = السؤال { $n }
    .missing = السؤال { $n }: لا توجد إجابة كاملة بعد
    .story = السؤال { $n }: لم تصل القصة إلى نهايتها بعد
    .places = السؤال { $n }: هناك سطران لهما المكان نفسه
    .thousands = السؤال { $n }: يُكتب العدد دون فواصل أو نقاط أو مسافات بين الأرقام
    .not-a-number = السؤال { $n }: يُكتب عدد بالأرقام، ولا شيء غيره
    .title = ما زال مطلوبًا: { $title }
    .score = الدرجة: { $percent }%
    .row = { $name }: { $percent }%.
    .live = الدرجة: { $percent }%. الصحيح: { $right } من { $all }.
    .place = المكان الآن: { $n }
    .updated = تغيّر هذا الاختبار منذ كنت هنا. ولم تعد إجاباتك السابقة مناسبة له، لذلك يبدأ من جديد.
    .resumed = حُفظت إجاباتك على هذا الجهاز. ويمكنك المتابعة من حيث توقفت.
    .unkept = هذا الجهاز لا يسمح للصفحة بحفظ أي شيء. يمكنك المتابعة، لكن إجاباتك تزول عند مغادرتك.
    .cleared = مُسح كل شيء: إجاباتك ونتيجتك وما حفظته هذه الصفحة على هذا الجهاز.
    .uncleared = زالت إجاباتك ونتيجتك من هذه الصفحة. لكن الصفحة لم تتمكن من مسح ما هو محفوظ على هذا الجهاز، وقد تكون فيه إجابات سابقة. وللتأكد يمكنك حذف بيانات هذا الموقع من إعدادات المتصفح.
    .copied = تم النسخ
    .selected = السطر محدد الآن. يُرجى نسخه.

## Answers that the program writes

quiz-true = صواب
quiz-false = خطأ
# The name of a gap in a text, for people who hear the page.
quiz-gap = الفراغ { $number }
