### Signs of trafficking: the text of each indicator, and the names of places, categories and
### industries. Each sign must be understood alone. Behavior and conditions only.

## Industries

industry-hospitality = الفنادق والموتيلات
industry-transportation = الشاحنات والحافلات والقطارات والطائرات
industry-agriculture = المزارع ومراكز التعبئة

## Categories

category-documents = الأوراق
category-money = المال والديون
category-movement = الذهاب والإياب
category-control = سيطرة شخص آخر
category-living = ظروف المعيشة
category-work = العمل
category-health = الصحة
category-access = الدخول والأقفال
category-booking = الحجوزات
category-vehicles = المركبات

## Places: headings of the groups on a signs page

place-all-staff = في أي مكان من المنشأة
place-rooms = في الغرف والممرات
place-front-desk = عند الاستقبال وفي موقف السيارات
place-workers = بين العاملين هنا
place-truck-stops = في محطات الشاحنات والاستراحات
place-terminals = في محطات الحافلات والقطارات
place-airports = في المطارات
place-on-board = على متن المركبة أو الطائرة أثناء الرحلة
place-hiring = كيف جرى توظيف الناس
place-housing = في مساكن العمال
place-rides = في الطريق إلى العمل ومنه
place-pay = الأجر والديون والأوراق
place-fields = أثناء العمل في الحقول ومراكز التعبئة

## Signs shared by several industries

indicator-no-own-id = لا يحمل الشخص هويته أو جواز سفره، بل يحتفظ به شخص آخر
indicator-answers-for-them = لا يتكلم الشخص، ويجيب شخص آخر عنه على كل سؤال
indicator-always-watched = الشخص مراقَب طوال الوقت، حتى في الطريق إلى المرحاض، ولا يُترك وحده أبدًا
indicator-afraid-of-someone = يبدو الشخص خائفًا جدًّا من شخص معيّن، أو يطيعه على الفور
indicator-hurt-or-worn-out = يبدو الشخص منهكًا أو ناقص التغذية، أو لديه إصابات لم يعالجها أحد
indicator-worker-papers-held = عامل يقول إن صاحب العمل أو الوسيط أو جهة التوظيف يحتفظ بجواز سفره أو هويته
indicator-fees-from-pay = تُخصم رسوم أو ديون من أجر العامل، ولا يقل الدين
indicator-threats-about-status = يُهدَّد عامل بالشرطة أو بالترحيل أو بفقدان التأشيرة
indicator-job-not-as-promised = العمل أو الأجر أو المكان ليس كما وُعد به العامل
indicator-one-leader-speaks = رئيس المجموعة يجيب عن كل العمال، وهم لا يتكلمون عن أنفسهم
indicator-minor-sold = يُعرض طفل أو مراهق لممارسة الجنس مقابل المال أو أي شيء آخر

## Signs: hotels and motels

indicator-towels-no-entry = نزيل يطلب مناشف وأغطية سرير ولا يسمح للعاملين بالدخول أبدًا
indicator-do-not-disturb-always = تبقى لافتة «عدم الإزعاج» معلّقة طوال مدة الإقامة
indicator-many-devices = هواتف أو أجهزة كمبيوتر أو أجهزة قراءة بطاقات كثيرة في غرفة واحدة
indicator-long-stay-few-things = إقامة طويلة مع أغراض شخصية قليلة جدًّا
indicator-sexual-supplies = كميات غير معتادة من الواقيات الذكرية أو غيرها من المستلزمات الجنسية في غرفة
indicator-child-not-registered = أغراض أطفال في غرفة لم يُسجَّل فيها أي طفل
indicator-child-left-alone = يُترك طفل أو مراهق وحده في غرفة وقتًا طويلًا
indicator-one-person-many-rooms = شخص واحد يحجز غرفًا كثيرة ويبقى مسيطرًا عليها
indicator-hourly-rental = تُؤجَّر الغرف بالساعة، أو لمدة طويلة على نحو غير معتاد
indicator-plates-hidden = سيارات تُوقَف بالرجوع إلى الخلف بحيث لا تُرى لوحاتها
indicator-supplied-housing = عامل يسكن حيث يقرر صاحب العمل أو الوسيط، وليس حرًّا في الخروج والعودة

## Signs: trucks, buses, trains and planes

indicator-between-trucks = شخص يتنقل من شاحنة إلى أخرى في محطة أو استراحة
indicator-short-drop-offs = مركبة تُنزل أشخاصًا ثم تعود لأخذهم بعد وقت قصير، مرة بعد مرة
indicator-where-am-i = شخص لا يعرف في أي مدينة أو مكان هو
indicator-not-free-to-talk = شخص لا يُسمح له بالكلام بحرية، أو يسكت عندما يقترب أحد
indicator-controlling-stranger = مسافر برفقة شخص لا يكاد يعرفه، وهذا الشخص يتحكم فيما يفعله
indicator-no-destination = مسافر لا يعرف أين تنتهي الرحلة
indicator-last-minute-ticket = شخص آخر يشتري التذكرة في اللحظة الأخيرة ويبقى قريبًا
indicator-offers-in-station = شخص ينتظر في المحطة ويعرض توصيلًا أو غرفًا أو وظائف على من هم وحدهم
indicator-all-papers-one-hand = شخص واحد يحمل كل أوراق السفر ولا يسلّمها لأصحابها
indicator-job-without-details = مسافر ذاهب إلى وظيفة ولا يعرف صاحب العمل أو المكان أو الشروط
indicator-rehearsed-answers = إجابات تبدو محفوظة، أو تتغير عندما ينظر شخص آخر

## Signs: farms and packing houses

indicator-debt-for-the-job = عامل عليه دين مقابل حصوله على العمل في المزرعة أو على التأشيرة
indicator-remote-housing = يسكن العمال بعيدًا عن المدينة في سكن مكتظ يتحكم فيه صاحب العمل
indicator-may-not-leave = لا يُسمح للعمال بمغادرة السكن، أو لا يُسمح لهم باستقبال زوار
indicator-security-keeps-in = أقفال أو حراس أو كاميرات غير معتادة يبدو أنها لمنع الناس من الخروج
indicator-cut-off = ليس لدى العمال أي وسيلة للتواصل مع أسرهم أو مع أي شخص خارج المكان
indicator-child-out-of-school = طفل لم يعد يذهب إلى المدرسة
indicator-rides-only-with-leader = الطريقة الوحيدة للذهاب إلى العمل والعودة منه هي مع رئيس المجموعة
indicator-escorted-errands = لا يذهب العمال إلى متجر أو بنك أو عيادة إلا مع شخص يراقبهم
indicator-hourly-to-piece = وُعد العمال بأجر بالساعة، لكنهم يحصلون على أجر منخفض بالقطعة
indicator-no-control-of-pay = لا يستطيع العمال الوصول إلى المال الذي كسبوه، أو يتحكم فيه شخص آخر
indicator-very-long-hours = يستمر العمل أكثر بكثير من الساعات المعتادة، دون راحة حقيقية
