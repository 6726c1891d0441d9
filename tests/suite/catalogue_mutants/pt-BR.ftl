-campaign = Porta Aberta

welcome = Boas-vindas à { -campaign }
visits =
    { $count ->
        [one] A página foi aberta por { $count } pessoa
       *[other] A página foi aberta por { $count } pessoas
    }
greeting = Olá, { $name }! Você leu { $done } de { $all } aulas.
    .title = Uma saudação para { $name }
    .hint = Aparece uma vez, no alto da página
lesson-place = Aula { NUMBER($number) } de { NUMBER($all) }
rank = Seu lugar nesta lista: { $place }
as-of = Verificado em { DATETIME($date, dateStyle: "long") } por nossa equipe
spoken = As chamadas são atendidas em { LIST($languages) }
stay =
    { $nights ->
        [0] Nenhuma noite foi reservada aqui
        [one] Uma noite foi reservada aqui
       *[other] Os hóspedes reservaram { $nights } noites aqui
    }
tone =
    { $audience ->
        [child] Peça ajuda a um adulto
       *[adult] Peça ajuda a alguém, { $name }
    }
visa = O visto T protege quem ajuda a polícia (HSI)
combined = { welcome }: { visits }
share = Respostas certas: { NUMBER($part, style: "percent") }
footer =
    .left = Feito por voluntários de muitas cidades
    .right = Leia todos os termos antes de continuar
plain = Nada nesta página é guardado
long = Esta frase está aqui para ser tão longa que ninguém possa traduzi-la com uma só palavra
