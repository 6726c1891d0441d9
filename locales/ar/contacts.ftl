### The contact block and contact cards: who answers, how, in which languages. The numbers
### themselves stand in the contact registry and are put in by the program.

## Names of contacts

contact-us-911 = خدمات الطوارئ
contact-us-nhth = الخط الساخن الوطني لمكافحة الاتجار بالبشر (National Human Trafficking Hotline)
contact-us-hsi-tip = خط الإبلاغ لدى الشرطة الفيدرالية (HSI tip line)
contact-us-ncmec = المركز الوطني للأطفال المفقودين والمستغَلين (National Center for Missing & Exploited Children)
contact-us-988 = خط مساعدة في حالات الانتحار والأزمات (Suicide & Crisis Lifeline)
contact-us-childhelp = الخط الساخن الوطني بشأن الإساءة إلى الأطفال (Childhelp National Child Abuse Hotline)
contact-us-state-cps = جهة حماية الطفل في ولايتك (child protection)
contact-us-whd = قسم الأجور وساعات العمل (Wage and Hour Division)، وزارة العمل الأمريكية
contact-us-orr-ncc = مركز الاتصال الوطني للأطفال غير المصحوبين بذويهم (ORR National Call Center)
contact-us-otip-child = المختصون بحماية الطفل (Child Protection Specialists)، المكتب الفيدرالي لمكافحة الاتجار بالبشر (Office on Trafficking in Persons, HHS)
contact-us-nrs = الخط الوطني لمساعدة الهاربين من البيت (National Runaway Safeline)
contact-us-blue-campaign = الحملة الزرقاء (Blue Campaign): مواد للمنظمات
contact-gb-modern-slavery-helpline = خط المساعدة بشأن العبودية الحديثة والاستغلال، المملكة المتحدة (Modern Slavery & Exploitation Helpline)
contact-ca-hotline = الخط الساخن الكندي لمكافحة الاتجار بالبشر (Canadian Human Trafficking Hotline)
contact-au-afp = الشرطة الفيدرالية الأسترالية (Australian Federal Police)
contact-ie-garda = الخط السرّي لدى الشرطة في أيرلندا (Garda confidential line)
contact-eu-116000 = الخط الساخن الأوروبي للأطفال المفقودين (European hotline for missing children)

## Who answers. The English text is signed off together with the numbers.

who-emergency = خدمات الطوارئ: الشرطة والإطفاء والإسعاف
who-nonprofit-confidential = ليست شرطة ولا سلطة هجرة. والقرار لك فيما يُقال؛ وهناك حدود، وهي موضّحة هنا
who-nonprofit-shares = ليست شرطة، لكن البلاغات تُنقل إلى الشرطة أو إلى جهة حماية الطفل
who-law-enforcement = جهات إنفاذ القانون. والبلاغ هنا يمكن أن يبدأ تحقيقًا
who-government-confidential = مكتب حكومي، وليس شرطة. لا يكشف اسمك لصاحب العمل
who-government-shares = مكتب حكومي، وليس شرطة. وقد ينقل ما يسمعه منك إلى مكاتب أخرى

## The same in one or two words, as a badge

badge-emergency = خطر الآن
badge-nonprofit-confidential = سرّي، ليس شرطة
badge-nonprofit-shares = ليس شرطة، وينقل البلاغات
badge-law-enforcement = شرطة
badge-government-confidential = جهة حكومية، ليست شرطة
badge-government-shares = جهة حكومية، ليست شرطة

## Ways to reach a contact

channel-phone = الاتصال بالرقم { $number }
channel-phone-abroad = الاتصال من الخارج: { $number }
channel-phone-office = المكتب: { $number }
channel-sms = رسالة نصية إلى { $number }
channel-sms-keyword = رسالة نصية فيها { $keyword } إلى { $number }
channel-chat = دردشة على { $host }
channel-web = صفحة الويب: { $host }
channel-web-form = نموذج الإبلاغ على { $host }
channel-email = البريد الإلكتروني: { $address }
channel-tty = الهاتف النصي (TTY): { $number }
channel-videophone = هاتف الفيديو بلغة الإشارة: { $number }
channel-whatsapp = واتساب (WhatsApp): { $number }
# The letters that help to remember a number
channel-vanity = سهل الحفظ: { $letters }

## Languages in which somebody answers

# A label before the names, so that the names need no attached preposition.
languages-some = لغة الرد: { $languages }
languages-interpreters = قد ينضم مترجم شفهي: يكفي أن يُذكر اسم لغتك بالإنجليزية
languages-some-interpreters = لغة الرد: { $languages }. وللغات أخرى، قد ينضم مترجم شفهي
languages-many-interpreters = أكثر من { $count } لغة، مع مترجم شفهي
languages-some-many-interpreters = لغة الرد: { $languages }. ومع مترجم شفهي، أكثر من { $count } لغة
language-en = الإنجليزية
language-es = الإسبانية

## When somebody answers

hours-always = ليلًا ونهارًا، كل يوم
hours-office = في ساعات العمل
hours-varies = تختلف الساعات حسب المكان
