-campaign = الباب المفتوح

welcome = أهلا بكم في { -campaign }
visits =
    { $count ->
        [zero] لم يفتح الصفحة أحد، العدد { $count }
        [one] فتح الصفحة شخص واحد
        [two] فتح الصفحة شخصان
        [few] فتح الصفحة { $count } أشخاص
        [many] فتح الصفحة { $count } شخصا
       *[other] فتح الصفحة { $count } شخص
    }
greeting = مرحبا يا { $name }! قرأت { $done } من { $all } من الدروس.
    .title = تحية إلى { $name }
    .hint = تظهر مرة واحدة في أعلى الصفحة
lesson-place = الدرس { NUMBER($number) } من { NUMBER($all) }
rank = مكانك في هذه القائمة: { $place }
as-of = راجعه محررونا في { DATETIME($date, dateStyle: "long") }
spoken = يجاب عن المكالمات باللغات { LIST($languages) }
stay =
    { $nights ->
        [0] لم تحجز هنا أي ليلة
        [one] حجزت هنا ليلة واحدة
        [two] حجزت هنا ليلتان
        [few] حجز الضيوف هنا { $nights } ليال
        [many] حجز الضيوف هنا { $nights } ليلة
       *[other] حجز الضيوف هنا { $nights } ليلة
    }
tone =
    { $audience ->
        [child] اطلب المساعدة من شخص كبير
       *[adult] اطلب المساعدة من شخص ما يا { $name }
    }
visa = تأشيرة T تحمي من يساعد الشرطة (HSI)
combined = { welcome }: { visits }
share = الإجابات الصحيحة: { NUMBER($part, style: "percent") }
footer =
    .left = صنعه متطوعون في مدن كثيرة
    .right = اقرأ الشروط قبل أن تتابع
plain = لا يحفظ شيء في هذه الصفحة
long = هذه الجملة طويلة إلى درجة أن أحدا لا يستطيع ترجمتها بكلمة واحدة
