### Words of the interface. Plain text: no numbers, no links, no markup. The emergency number comes
### in through { $emergency }. Short, plain sentences: many readers are in a hurry or afraid.

## Leaving and getting help: on every page, at the top

bar-label = الخروج أو طلب المساعدة
# The button that opens a harmless site at once. Two or three short words.
exit = الخروج من هنا
skip-to-content = الانتقال إلى النص
# The button that jumps to the contacts on the same page. Two or three short words.
help-link = طلب المساعدة

## The contact block: on every page

help-now-title = يمكنك طلب المساعدة
help-now-lead = مع كل جهة اتصال مذكور من يردّ عليك. والقرار لك: مع من يكون الحديث، وما الذي يُقال.
help-now-note = إن كان أحد يفحص هذا الهاتف أو الكمبيوتر، فقد يكون من الأفضل الاتصال أو إرسال الرسائل من جهاز أكثر أمانًا.
help-more = هل يحدث لك هذا؟ يمكنك القراءة عن خياراتك

## Getting around

nav-label = الصفحات
# Opens the list of all pages of this site.
nav-menu = كل الصفحات
nav-home = صفحة البداية
picker-label = اللغة
# Stands beside a language in which this page cannot be read yet.
picker-borrowed = لم تُترجم بعد
toc-title = في هذه الصفحة

## Start page

# A button to the page about getting help.
home-help = من يمكنه مساعدتك
home-signs-title = ما ربما لاحظته

## Signs: the box at the top of every page of signs

signs-title = قبل أي تصرف
signs-danger = إن كان أحد في خطر الآن، يُرجى الاتصال أولًا بالرقم { $emergency }.
signs-no-proof = لا توجد علامة تثبت شيئًا. أما عدة علامات معًا فهي سبب لطلب المشورة.
signs-do-not-confront = يُرجى عدم مواجهة أحد، وعدم محاولة تحرير أحد. فقد يعرّض ذلك الناس للخطر، ويعرّضك أنت أيضًا.
signs-do-not-investigate = يُرجى عدم التحقيق في الأمر، وعدم تتبّع أحد أو تفتيشه أو استجوابه. يكفي تدوين ما رأيته، وترك الباقي لغيرك.

## Help: the boxes on pages for people it may be happening to

help-title = سلامتك أولًا
help-danger = إن كنت في خطر الآن، يُرجى الاتصال بالرقم { $emergency }.
help-confidential-first = إن كان بإمكانك الانتظار، فيمكنك التحدث أولًا مع الخط الساخن السرّي. وهو ليس شرطة ولا سلطة هجرة.
device-title = ما يحفظه الهاتف أو الكمبيوتر
device-history = قد يحفظ هذا الهاتف أو الكمبيوتر قائمة بالصفحات المفتوحة. وقد يحفظ أيضًا مكالماتك ورسائلك.
device-erase = يمكنك حذف هذه الصفحة من القائمة. أما حذف كل شيء فقد يلاحظه أحد أيضًا.
device-safer = هل هناك من يفحص هاتفك؟ قد يكون أكثر أمانًا استخدام هاتف أو كمبيوتر لا يصل إليه هذا الشخص.
# { $title } is the wording of the exit button.
exit-how = الزر «{ $title }» يفتح موقعًا آخر. وعلى لوحة المفاتيح، قد يؤدي الضغط على مفتاح Shift ثلاث مرات إلى النتيجة نفسها.
exit-limits = هذا الزر لا يحذف شيئًا. وقد يستطيع أحد أن يرى أنك كنت هنا.

## Protections and oversight: the box at the top

legal-title = يُرجى الانتباه
legal-as-of = المعلومات في هذه الصفحة كما كانت في { $date }
legal-not-advice = هذه ليست استشارة قانونية. ويمكن لمحامٍ أو لجهة تقدّم المساعدة القانونية توضيح ما ينطبق عليك.
legal-changes = القواعد تتغير، وتختلف من مكان إلى آخر. من الأفضل السؤال قبل الاعتماد عليها.
legal-not-settled = بعض الأمور لم تُحسم بعد. وعندما تختلف المصادر أو تصبح قديمة، تذكر القائمة في آخر الصفحة ذلك.

## Sources and dates: at the end of a page

sources-title = المصادر
source-label = المصدر { $number }
source-as-of = تاريخ القراءة: { $date }
source-aging = أصبح هذا المصدر قديمًا بعض الشيء. وربما تغيّرت أمور منذ ذلك الوقت.
source-contested = هناك من لا يتفق مع هذا المصدر.
page-as-of = المعلومات بتاريخ { $date }.
page-review-by = موعد قراءتها مجددًا: { $date }.

## Translation: at the top of a page

status-machine-title = ترجمة آلية.
status-machine = لم يراجع أي شخص هذه الترجمة بعد. وقد تكون فيها أخطاء. أرقام الهاتف والروابط لا تأتي من الترجمة.
status-draft-title = مسودة.
status-draft = هذه الترجمة غير مكتملة.
status-reviewed = راجع شخص هذه الترجمة.
stale-title = ترجمة قديمة.
stale-notice = تغيّر النص الأصلي بعد هذه الترجمة. وقد لا يكون بعض ما هو مكتوب هنا صحيحًا الآن.
# A link follows: the name of the language of the original, in that language.
stale-current = النص الحالي:
# { $original } as below. Shown instead of a translation in which a phone number or a duty may be wrong by now.
held-back-notice = تغيّر شيء مهم في هذه الصفحة، ولم تُحدَّث الصفحة العربية بعد. ولذلك هي معروضة هنا بلغة أخرى: { $original }.
# A link to the file of the translation, on a page that is not finished. For people who want to work on it.
help-translate = المساعدة في ترجمة هذه الصفحة
# { $original } is the name of the language the page is shown in, written in that language.
borrowed-notice = هذه الصفحة غير متاحة بالعربية بعد. وهي معروضة هنا بلغة أخرى: { $original }.

## Boxes in the text

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = يُرجى الحذر

## Pages the program makes

glossary-title = شرح الكلمات
glossary-description = كلمات تتكرر كثيرًا، بلغة بسيطة.
not-found-title = هذه الصفحة ليست هنا
not-found-text = ربما يكون العنوان غير صحيح، أو نُقلت الصفحة إلى مكان آخر. ولا يزال بإمكانك طلب المساعدة: التفاصيل في الأسفل.
not-found-home = إلى صفحة البداية
# Shown in every language at once on the first page of a site.
chooser-title = اختيار اللغة
# The wording of the link to the site in this language.
chooser-choose = القراءة بالعربية
redirect-title = نُقلت هذه الصفحة
redirect-text = ستُفتح الصفحة في مكانها الجديد. وإن لم يحدث شيء، فيمكنك استخدام هذا الرابط.

## Titles

page-title-pattern = { $page } – { $campaign }
# The title of sensitive pages in tabs and lists of visited pages. It must not give the subject away.
discreet-title = معلومات

## Foot of every page

footer-storage = هذا الموقع لا يحفظ شيئًا عنك: لا ملفات تعريف ارتباط (cookies)، ولا عدّ للزيارات، ولا تحميل لأي شيء من مواقع أخرى. ومع ذلك قد يحفظ المتصفح أنك كنت هنا.
# العبارة نفسها في صفحة الاختبار، حيث يمكن حفظ الإجابات.
footer-storage-quiz = لا تحفظ هذه الصفحة إجاباتك إلا إذا اخترت ذلك، وعلى هذا الجهاز فقط. لا ملفات تعريف ارتباط، ولا عدّ للزيارات، ولا شيء يُحمَّل من مكان آخر. وقد يتذكّر متصفّحك أنك كنت هنا.
footer-not-government = هذا ليس موقعًا حكوميًا.
