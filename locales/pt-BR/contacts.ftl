### The contact block and contact cards: who answers, how, in which languages. The numbers
### themselves stand in the contact registry and are put in by the program.

## Names of contacts

contact-us-911 = Serviços de emergência
contact-us-nhth = Central nacional contra o tráfico de pessoas (National Human Trafficking Hotline)
contact-us-hsi-tip = Linha de denúncia da polícia federal dos EUA (HSI)
contact-us-ncmec = Centro nacional para crianças desaparecidas e exploradas (NCMEC)
contact-us-988 = Linha de apoio em crises e suicídio
contact-us-childhelp = Central nacional contra maus-tratos a crianças (Childhelp)
contact-us-state-cps = Proteção à criança no seu estado
contact-us-whd = Divisão de salários e horas (Wage and Hour Division), Departamento do Trabalho dos EUA
contact-us-orr-ncc = Central nacional para crianças desacompanhadas (ORR)
contact-us-otip-child = Especialistas em proteção à criança, Escritório sobre tráfico de pessoas (HHS)
contact-us-nrs = Linha nacional para jovens que saem de casa (National Runaway Safeline)
contact-us-blue-campaign = Blue Campaign (materiais para organizações)
contact-gb-modern-slavery-helpline = Central sobre escravidão moderna e exploração (Reino Unido)
contact-ca-hotline = Central canadense contra o tráfico de pessoas
contact-au-afp = Polícia Federal da Austrália
contact-ie-garda = Linha confidencial da polícia da Irlanda (Garda)
contact-eu-116000 = Linha europeia para crianças desaparecidas

## Who answers. These words are signed off together with the numbers: the source text must be the
## same as in the registry.

who-emergency = Serviços de emergência: polícia, bombeiros, ambulância
who-nonprofit-confidential = Não é a polícia nem a imigração. Você escolhe o que contar; há limites, explicados aqui
who-nonprofit-shares = Não é a polícia, mas os relatos são repassados à polícia ou à proteção à criança
who-law-enforcement = Autoridades policiais. O que você relata pode dar início a uma investigação
who-government-confidential = Órgão do governo, não é a polícia. Não diz o seu nome ao seu empregador
who-government-shares = Órgão do governo, não é a polícia. Pode repassar a outros órgãos o que você contar

## The same in one or two words, as a badge

badge-emergency = Perigo agora
badge-nonprofit-confidential = Confidencial, não é a polícia
badge-nonprofit-shares = Não é a polícia, repassa relatos
badge-law-enforcement = Polícia
badge-government-confidential = Governo, não é a polícia
badge-government-shares = Governo, não é a polícia

## Ways to reach a contact

channel-phone = Ligue para { $number }
channel-phone-abroad = Ligue do exterior: { $number }
channel-phone-office = Escritório: { $number }
channel-sms = Mande uma mensagem de texto para { $number }
channel-sms-keyword = Mande { $keyword } por mensagem de texto para { $number }
channel-chat = Chat em { $host }
channel-web = Página: { $host }
channel-web-form = Formulário em { $host }
channel-email = E-mail: { $address }
channel-tty = Telefone de texto (TTY): { $number }
channel-videophone = Videofone para língua de sinais: { $number }
channel-whatsapp = WhatsApp: { $number }
# The letters that help to remember a number
channel-vanity = Fácil de lembrar: { $letters }

## Languages in which somebody answers

languages-some = Em { $languages }
languages-interpreters = Um intérprete pode entrar na ligação: diga o nome do seu idioma em inglês
languages-some-interpreters = Em { $languages }. Para outros idiomas, um intérprete pode entrar na ligação
languages-many-interpreters = Mais de { $count } idiomas, com intérprete
languages-some-many-interpreters = Em { $languages }. Com intérprete, em mais de { $count } idiomas
language-en = inglês
language-es = espanhol

## When somebody answers

hours-always = Dia e noite, todos os dias
hours-office = No horário de expediente
hours-varies = O horário muda de um lugar para outro
