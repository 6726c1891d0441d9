-campaign = Otwarte drzwi

welcome = Wita was { -campaign }
visits =
    { $count ->
        [one] Stronę otworzyła { $count } osoba
        [few] Stronę otworzyły { $count } osoby
       *[many] Stronę otworzyło { $count } osób
    }
greeting = Dzień dobry, { $name }! Przeczytane lekcje: { $done } z { $all }.
    .title = Powitanie dla { $name }
    .hint = Pokazywane raz, na górze strony
lesson-place = Lekcja { NUMBER($number) } z { NUMBER($all) }
rank = Miejsce na tej liście: { $place }
as-of = Sprawdzone { DATETIME($date, dateStyle: "long") } przez redakcję
spoken = Rozmowy są przyjmowane w językach { LIST($languages) }
stay =
    { $nights ->
        [0] Nikt nie zamówił tu noclegu
        [one] Zamówiono tu jedną noc
        [few] Goście zamówili tu { $nights } noce
       *[many] Goście zamówili tu { $nights } nocy
    }
tone =
    { $audience ->
        [child] Poproś o pomoc kogoś dorosłego
       *[adult] Proszę poprosić kogoś o pomoc, { $name }
    }
visa = Wiza T chroni osoby, które pomagają policji (HSI)
combined = { welcome }: { visits }
share = Dobre odpowiedzi: { NUMBER($part, style: "percent") }
footer =
    .left = Zrobili to ochotnicy z wielu miast
    .right = Przeczytaj warunki, zanim przejdziesz dalej
plain = Na tej stronie nic nie jest zapisywane
long = To zdanie jest tu po to, żeby było tak długie, że nikt nie przetłumaczy go jednym słowem
