### Steps shown as ordered lists. Plain text: no numbers, links or markup. A step names a line by
### what it is ("confidential hotline", "police tip line"); the numbers stand in the contact block.

## For someone who noticed something at work

step-danger = Se alguém está em perigo agora, ligue primeiro para o número de emergência
    .text = Faça isso antes de qualquer outra coisa. Depois avise a sua chefia, se for seguro.
step-stay-calm = Mantenha a calma e continue o seu trabalho
    .text = Aja como sempre. Não encare, não siga ninguém e não mude a sua rotina de um jeito que outras pessoas percebam.
step-note-what-you-saw = Anote o que você viu e ouviu
    .text = Assim que for seguro, escreva a hora, o lugar e as palavras que ouviu. Escreva só o que você viu e ouviu, e não tente adivinhar.
step-note-vehicle = Anote o veículo, se houver um
    .text = Escreva a placa, o nome da empresa, a cor e a direção. Faça isso de onde você está, e não chegue mais perto.
step-tell-manager = Avise a pessoa indicada nas regras da casa
    .text = Avise só quem precisa saber. Se essa pessoa pode estar envolvida, procure alguém acima dela ou escolha você uma das linhas.
step-tell-crew = A bordo, avise do jeito previsto para a tripulação
    .text = Avise o chefe da tripulação, o motorista ou o cobrador, como diz o seu treinamento. Eles repassam o aviso a quem está em terra.
step-choose-line = Escolha a linha certa para o caso
    .text = A central de atendimento confidencial pode conversar com você sobre o caso; a linha de denúncia da polícia vai para investigadores. Se for uma criança, pense também no órgão de proteção à criança.
step-do-not = Deixe o resto com outras pessoas
    .text = Não interrogue, não avise e não siga ninguém, e não tente libertar ninguém: isso pode pôr essa pessoa e você em risco. Não tire fotos de pessoas e não publique nada na internet.

## For someone it may be happening to: choices, not orders

step-you-decide = Você pode ir com calma
    .text = Você não precisa decidir nada hoje. Pode ler, pensar e voltar.
step-safer-device = Você pode procurar um telefone mais seguro
    .text = Alguém olha o seu celular? Um telefone ou um computador público que essa pessoa não possa usar pode ser mais seguro.
step-choose-who = Você pode escolher com quem falar
    .text = A central de atendimento confidencial não é a polícia nem a imigração. A linha de denúncia da polícia é das autoridades policiais.
step-say-language = Você pode pedir o seu idioma
    .text = Diga o nome do seu idioma em inglês. Depois espere por um intérprete.
step-ask-first = Você pode perguntar antes
    .text = Pergunte quem vai saber o que você disser e o que são obrigados a repassar. Você não precisa dizer o seu nome para perguntar isso.
step-stay-or-leave = Você pode ficar, sair ou esperar
    .text = Você conhece melhor a sua situação. Quem ajuda pode planejar com você cada uma dessas escolhas.
step-say-no = Você pode dizer não
    .text = Você pode parar a qualquer momento. Pode dizer não a um tipo de ajuda e sim a outro.
