-campaign = Otevřené dveře

welcome = Vítá vás { -campaign }
visits =
    { $count ->
        [one] Stránku otevřel { $count } člověk
        [few] Stránku otevřeli { $count } lidé
        [many] Stránku otevřelo { $count } člověka
       *[other] Stránku otevřelo { $count } lidí
    }
greeting = Dobrý den, { $name }! Přečetli jste { $done } z { $all } lekcí.
    .title = Pozdrav pro { $name }
    .hint = Ukáže se jednou, nahoře na stránce
lesson-place = Lekce { NUMBER($number) } z { NUMBER($all) }
rank = Vaše místo v tomto seznamu: { $place }
as-of = Naši redaktoři to ověřili { DATETIME($date, dateStyle: "long") }
spoken = Hovory se přijímají v jazycích { LIST($languages) }
stay =
    { $nights ->
        [0] Nikdo si tu noc neobjednal
        [1] Host si tu objednal jednu noc
        [one] Host si tu objednal jednu noc
        [few] Hosté si tu objednali { $nights } noci
        [many] Hosté si tu objednali { $nights } noci
       *[other] Hosté si tu objednali { $nights } nocí
    }
tone =
    { $audience ->
        [child] Popros o pomoc dospělého
       *[adult] Poproste někoho o pomoc, { $name }
    }
visa = Vízum T chrání lidi, kteří pomáhají policii (HSI)
combined = { welcome }: { visits }
share = Správné odpovědi: { NUMBER($part, style: "percent") }
footer =
    .left = Vytvořili dobrovolníci z mnoha měst
    .right = Než budete pokračovat, přečtěte si podmínky
plain = Na této stránce se nic neukládá
long = Tato věta je tu proto, aby byla tak dlouhá, že ji nikdo nepřeloží jediným slovem
