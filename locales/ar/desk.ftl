### Words of the pages about records: blank sheets, checking a certificate, results of a class.
### Plain text: no numbers, no links, no markup. The emergency number comes in through { $emergency }.
### Short, plain sentences: people read this on small phones after a long day.

## On several of these pages

desk-private = هذه الصفحة لا تحفظ شيئًا ولا ترسل شيئًا.
# Stands at the top of a page that does not work because script is switched off.
desk-scriptless-title = هذه الصفحة تحتاج إلى تشغيل البرامج النصية (script) في المتصفح.
# The name of a list entry: what is wanted is not in the list and is typed by hand.
desk-other = ليس في هذه القائمة
desk-choose = الاختيار من القائمة

## Blank sheets

desk-records-title = أوراق فارغة لسجلاتك
desk-records-description = يُطبع ما يلزم فقط. ويُكتب باليد. ويُحفظ أقل ما يمكن.
desk-records-before = قبل حفظ أي شيء
desk-records-little = يُحفظ ما يلزم فقط. وكثيرًا ما يكفي اسم وتاريخ وتدريب.
desk-records-never = لا يُكتب أبدًا من قال ماذا. ولا يُكتب أبدًا في هذه الأوراق عن نزيل أو عامل أو طفل أو حالة.
desk-records-where = من المهم تحديد مكان الورق. الدرج المقفل أفضل من الرف. وصورة الورقة نسخة منها أيضًا.
desk-records-who = من المهم تحديد من يُسمح له برؤيتها، وكتابة ذلك على الورقة. ولا يحتاج إليها أحد غيرهم.
desk-records-end = من المهم تحديد موعد إتلافها. ويمكن سؤال صاحب العمل أو محامٍ عن المدة التي يجب حفظها فيها في منطقتك.
desk-records-print = للطباعة، يُرجى استخدام قائمة المتصفح. كل ورقة صفحة واحدة، ولذلك يمكن طباعة الورقة المطلوبة وحدها.
desk-records-sheets = الأوراق

# Sheet one: a person confirms that they were trained.
desk-ack-title = تلقيتُ التدريب
desk-ack-how = نسخة للشخص الذي تلقى التدريب. ونسخة لمن عليه أن يبيّن أن التدريب قد جرى.
desk-ack-person = الشخص الذي تلقى التدريب
desk-ack-trainer = المدرّب
desk-ack-training = التدريب
desk-ack-date = تاريخ التدريب
desk-ack-minutes = الدقائق
desk-ack-learned = ما تعلّمتُه
desk-ack-danger = إن كان أحد في خطر الآن، أتصل أولًا بالرقم { $emergency }.
desk-ack-proof = لا توجد علامة تثبت شيئًا. أما عدة علامات معًا فهي سبب لطلب المشورة.
desk-ack-tell = أعرف من أُبلغ في العمل، ومن يستطيع المساعدة غيره.
desk-ack-calm = لا أواجه أحدًا، ولا أحاول تحرير أحد.
desk-ack-also = وأيضًا
desk-ack-limits = ما لا يعطيني إياه هذا التدريب
desk-ack-right = هذا التدريب لا يعطيني حقًّا في التحقيق. فلا أتتبّع أحدًا ولا أفتّشه ولا أستجوبه ولا أحتجزه بسببه.
# For people such as inspectors, whose office gives them powers of their own.
desk-ack-office = ما تسمح لي به وظيفتي الرسمية يبقى كما كان.
desk-ack-sign-person = توقيع الشخص الذي تلقى التدريب
desk-ack-sign-trainer = توقيع المدرّب
desk-ack-sign-date = التاريخ

# Sheet two: the employer's list of who was trained and when training is due again.
desk-log-title = سجل التدريب
desk-log-how = صاحب العمل هو من يحفظ هذا السجل. وهو يقول من تلقى التدريب ومتى موعد التدريب التالي. ولا مكان فيه لغير ذلك.
desk-log-work = مكان العمل
desk-log-keeper = من يحفظه
desk-log-place = مكان هذه الورقة
desk-log-readers = من يُسمح له برؤيتها
desk-log-end = موعد إتلافها
desk-log-rows = من تلقى التدريب
# Heads of narrow columns: as short as they can be.
desk-log-name = الاسم
desk-log-training = التدريب
desk-log-date = التاريخ
desk-log-minutes = دقائق
desk-log-score = الدرجة
desk-log-code = رمز الشهادة
desk-log-due = الموعد التالي

# Sheet three: who came to a class.
desk-roster-title = قائمة الحضور
desk-roster-how = يحفظ المدرّب هذه القائمة حتى يُكتب السجل، ثم يتلفها. وهي تقول من حضر. ولا تقول أبدًا ما قاله أي شخص.
desk-roster-training = التدريب
desk-roster-date = التاريخ
desk-roster-minutes = الدقائق
desk-roster-place = المكان
desk-roster-trainer = المدرّب
# The code that gives everybody in a class the same questions.
desk-roster-form = رمز النموذج
desk-roster-sheet = مكان هذه الورقة
desk-roster-readers = من يُسمح له برؤيتها
desk-roster-rows = من حضر
desk-roster-number = الرقم
desk-roster-name = الاسم
desk-roster-sign = التوقيع

## Checking a certificate

# The fields are labelled by the words of the certificate itself: `quiz-certificate-…`.
desk-verify-title = التحقق من شهادة
desk-verify-description = يُكتب هنا ما هو مطبوع عليها. وتقول هذه الصفحة إن كان الرمز مطابقًا.
desk-verify-scriptless = يمكنك سؤال المدرّب إن كان هذا الشخص قد نجح. أو فتح هذه الصفحة في متصفح آخر.
desk-verify-how = يُرجى نقل كل سطر كما هو مطبوع تمامًا. الحروف الكبيرة والصغيرة والعلامات على الحروف لها أهمية.
# The field beside the list of trainings, for the name of a training that is not in it.
desk-verify-training-other = التدريب، كما هو مطبوع
desk-verify-version-hint = ثمانية حروف
desk-verify-language-other = اللغة، كما هي مطبوعة
desk-verify-date-hint = السنة ثم الشهر ثم اليوم، كما هو مطبوع
desk-verify-valid-hint = يُترك فارغًا إن لم يكن هناك تاريخ مطبوع
desk-verify-skipped-hint = يُترك فارغًا إن لم يكن هناك عدد مطبوع
desk-verify-code-hint = اثنا عشر حرفًا ورقمًا
desk-verify-check = التحقق
desk-verify-clear = مسح كل الحقول
desk-verify-shows = ما الذي يعنيه أن الرمز مطابق
desk-verify-shows-same = لم يتغير أي حقل، ولم يُكتب أي حقل خطأً، منذ أُنشئ الرمز.
desk-verify-shows-not = ما الذي لا يعنيه ذلك
desk-verify-shows-not-anybody = ليس دليلًا على النجاح. كل من لديه صفحة الاختبار يستطيع إنشاء رمز لأي اسم وأي درجة.
desk-verify-shows-not-who = ليس دليلًا على من الذي أجاب، ولا على أن أحدًا لم يساعد.
desk-verify-shows-not-old = الإصدار الأقدم من الاختبار ليس خطأً. فقد يكون هو ما تعلّمه الشخص.
desk-verify-sure = هل يلزم أن يكون لديك يقين؟ يمكنك سؤال المدرّب، أو التحدث مع الشخص عمّا تعلّمه.

## Results of a class

desk-trainer-title = للمدرّبين: نتائج مجموعة
desk-trainer-description = هنا يظهر أي الأسئلة كان صعبًا. ولا تلزم أي أسماء.
desk-trainer-scriptless = دون البرامج النصية (script) يبقى الورق متاحًا: تُجمع أوراق الإجابة دون أسماء، ويُعدّ باليد كم مرة كانت إجابة كل سؤال صحيحة.
desk-trainer-form-title = نموذج واحد للمجموعة
desk-trainer-form-how = رمز النموذج يعطي الجميع الأسئلة نفسها. ويُكتب على اللوح قبل البدء.
desk-trainer-form = رمز النموذج
desk-trainer-form-new = إنشاء رمز نموذج جديد
desk-trainer-results-title = النتائج
desk-trainer-results-how = في نهاية الاختبار، يستطيع كل شخص نسخ سطر النتيجة. وليس فيه اسم. يمكن طلب هذه السطور على ورق أو في رسالة واحدة، دون أسماء. ولا أحد مُلزَم بإعطاء سطره.
desk-trainer-lines = سطور النتائج، كل نتيجة في سطر
# The name of a check box.
desk-trainer-same = عدّ السطور المتساوية أيضًا. في مجموعة لها رمز نموذج واحد، قد تتطابق إجابات شخصين.
desk-trainer-show = عرض النتائج
desk-trainer-clear = مسح كل شيء

## What the script says

# Labels and short sentences for the pages that check certificates and show results. A script puts
# texts and numbers in: keep { $… } as they are. Numbers can be zero, one or more, so write labels
# (“Results: three”), not sentences that change with the number.
desk-script =
    .match = الرمز مطابق
    .match-means = لم يتغير أي حقل، ولم يُكتب أي حقل خطأً، منذ أُنشئ الرمز. وهذا لا يثبت من الذي أجاب. كل من لديه صفحة الاختبار يستطيع إنشاء رمز.
    .mismatch = الرمز غير مطابق
    .mismatch-means = حقل واحد على الأقل، أو الرمز، ليس كما كان عند إنشاء الرمز. وكثيرًا ما يكون ذلك خطأ كتابة بسيطًا. من الأفضل النظر أولًا في هذه الأمور:
    .hint-case = هل الاسم كما هو مطبوع تمامًا؟ الحروف الكبيرة والصغيرة والعلامات على الحروف والفواصل العليا لها أهمية.
    .hint-space = هل هناك مسافة ناقصة أو زائدة داخل كلمة؟ المسافات في أول السطر وآخره لا تهم.
    .hint-alike = قد تتشابه حروف وأرقام: B وثمانية، S وخمسة، Z واثنان، G وستة.
    .hint-date = هل التواريخ كما هي مطبوعة: السنة ثم الشهر ثم اليوم؟ هل تبادل تاريخان مكانيهما؟
    .hint-empty = هل هناك حقل فارغ هنا وهو مطبوع على الشهادة، أو العكس؟
    .hint-ask = هل كل شيء كما هو مطبوع؟ إذن يمكنك سؤال المدرّب.
    .incomplete = بعض الحقول تحتاج إلى نظرة أخرى
    .need = يُرجى ملء هذا الحقل كما هو مطبوع.
    .bad-version = الإصدار ثمانية حروف، ليس فيها a ولا e ولا i ولا l ولا o ولا u ولا w ولا x ولا y ولا z.
    .bad-date = يُكتب التاريخ بترتيب السنة ثم الشهر ثم اليوم: { $example }
    .bad-code = الرمز اثنا عشر حرفًا ورقمًا. عدد ما كُتب هنا: { $n }
    .bad-letters = الرمز فيه حروف وأرقام فقط، وليس فيه الحرف U أبدًا.
    .changed = تغيّر أحد الحقول. يُرجى التحقق من جديد.
    .cleared = مُسح كل شيء.
    .valid = صالحة حتى { $date }. حسب تاريخ هذا الجهاز، لم يمضِ هذا اليوم بعد.
    .past = صالحة حتى { $date }. حسب تاريخ هذا الجهاز، مضى هذا اليوم.
    .valid-none = لم يُكتب آخر يوم للصلاحية.
    .version-now = الإصدار هو الموجود الآن في هذا الموقع.
    .version-other = في هذا الموقع الآن إصدار آخر: { $version }. وقد يكون الإصدار الأقدم صحيحًا.
    .version-unknown = لا يستطيع هذا الموقع معرفة إن كان الإصدار هو الحالي، لأن التدريب ليس في قائمته.
    .new-form = رمز النموذج الجديد: { $code }
    .no-lines = لا يوجد سطر نتيجة بعد. يُرجى لصق سطر أولًا.
    .none-read = لم يمكن قراءة أي سطر.
    .lines-read = السطور المقروءة: { $n }
    .lines-unread = السطور غير المحسوبة: { $n }
    .unread = السطور التي لا تُحسب
    .line = السطر { $n }: { $reason }
    .bad-line = هذا ليس سطر نتيجة. فسطر النتيجة يبدأ بـ { $start } وليست فيه مسافات.
    .bad-quiz = لا يوجد في هذا الموقع هذا الاختبار: { $quiz }
    .bad-old = أُنشئ بإصدار آخر من الاختبار: { $version }
    .bad-check = تالف. حروف التحقق في آخره غير مطابقة، فهناك شيء ناقص أو متغيّر.
    .bad-answers = تالف. الإجابات لا تناسب الاختبار.
    .bad-same = مثل السطر { $n } تمامًا. إن كانت لشخصين الإجابات نفسها، فيُرجى وضع علامة في المربع أعلاه.
    .results = النتائج: { $n }
    .few = أقل من خمس نتائج: يمكن التعرّف على أشخاص بعينهم. يُرجى عدم عرض هذه الصفحة وعدم إعطائها لأحد.
    .kind-pre = قبل
    .kind-final = بعد
    .kind-refresher = تذكير
    .kind-practice = تمرين
    .items = كيف سار كل سؤال
    .items-how = الحساب بين من كان السؤال لديهم. و«جرى تخطّيه» تعني أن السؤال تُرك عمدًا، وهذا مسموح.
    .item = السؤال
    .right = صحيح
    .partly = صحيح جزئيًّا
    .wrong = خطأ أو فارغ
    .skipped = جرى تخطّيه
    .n = الأشخاص
    .share = { $percent }% ({ $n })
    .percent = { $percent }%
    .bar = { $label }: { $parts }
    .part = { $label } { $percent }%
    .wrongs = الخيارات الخاطئة التي اختيرت
    .wrongs-how = الخيار الذي يختاره كثيرون يبيّن ما ينبغي شرحه من جديد.
    .option = الخيار
    .times = عدد المرات
    .wrongs-none = لم يُختر أي خيار خاطئ.
    .compare = النقاط حسب المجال
    .compare-how = النقاط كنسبة من كل ما كان يمكن الحصول عليه. تُقارن المجموعات، لا الأشخاص: لا أحد يعرف أي السطور لشخص واحد.
    .competency = المجال
    .total = كل الأسئلة
    .no-competency = أسئلة أخرى
    .true = صواب
    .false = خطأ
    .print = طباعة النتائج
