# Название кампании.
-campaign = Открытая дверь
    .gender = feminine

welcome = Добро пожаловать: { -campaign }
visits =
    { $count ->
        [one] Страницу открыл { $count } человек
        [few] Страницу открыли { $count } человека
        [many] Страницу открыли { $count } человек
       *[other] Страницу открыли { $count } человека
    }
greeting = Здравствуйте, { $name }! Вы прочли { $done } урока из { $all }.
    .title = Приветствие для { $name }
    .hint = Показывается один раз, вверху страницы
lesson-place = Урок { NUMBER($number) } из { NUMBER($all) }
rank = Ваше место в этом списке: { NUMBER($place, type: "ordinal") }
as-of = Проверено { DATETIME($date, dateStyle: "long") } нашими редакторами
spoken = Отвечают на языках: { LIST($languages) }
stay =
    { $nights ->
        [0] Ночей здесь не заказывали
        [one] Гости заказали здесь { $nights } ночь
        [few] Гости заказали здесь { $nights } ночи
       *[many] Гости заказали здесь { $nights } ночей
    }
tone =
    { $audience ->
        [child] Попроси помощи у взрослого
       *[adult] Попросите кого-нибудь о помощи, { $name }
    }
visa = Виза T защищает тех, кто помогает полиции (HSI)
combined = { welcome }: { visits }
share = Верных ответов: { NUMBER($part, style: "percent") }
footer =
    .left = Сделано добровольцами из многих городов
    .right = Прочтите условия, прежде чем идти дальше
plain = На этой странице ничего не хранится
long = Это предложение такое длинное, что его никто не сможет перевести одним-единственным словом
