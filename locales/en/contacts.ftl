### The contact block and contact cards: who answers, how, in which languages. The numbers
### themselves stand in the contact registry and are put in by the program.

## Names of contacts

contact-us-911 = Emergency services
contact-us-nhth = National Human Trafficking Hotline
contact-us-hsi-tip = Federal police tip line (HSI)
contact-us-ncmec = National Center for Missing & Exploited Children
contact-us-988 = Suicide & Crisis Lifeline
contact-us-childhelp = Childhelp National Child Abuse Hotline
contact-us-state-cps = Child protection in your state
contact-us-whd = Wage and Hour Division, US Department of Labor
contact-us-orr-ncc = National Call Center for unaccompanied children (ORR)
contact-us-otip-child = Child Protection Specialists, Office on Trafficking in Persons (HHS)
contact-us-nrs = National Runaway Safeline
contact-us-blue-campaign = Blue Campaign (materials for organizations)
contact-gb-modern-slavery-helpline = Modern Slavery & Exploitation Helpline (United Kingdom)
contact-ca-hotline = Canadian Human Trafficking Hotline
contact-au-afp = Australian Federal Police
contact-ie-garda = Garda confidential line (Ireland)
contact-eu-116000 = European hotline for missing children

## Who answers. These words are signed off together with the numbers: the source text must be the
## same as in the registry.

who-emergency = Emergency services: police, fire, ambulance
who-nonprofit-confidential = Not police and not immigration. You choose what to share; there are limits, explained here
who-nonprofit-shares = Not police, but reports are passed on to police or child protection
who-law-enforcement = Law enforcement. What you report can start an investigation
who-government-confidential = Government office, not police. Keeps your name from your employer
who-government-shares = Government office, not police. May share what you tell it with other offices

## The same in one or two words, as a badge

badge-emergency = Danger now
badge-nonprofit-confidential = Confidential, not police
badge-nonprofit-shares = Not police, passes reports on
badge-law-enforcement = Police
badge-government-confidential = Government, not police
badge-government-shares = Government, not police

## Ways to reach a contact

channel-phone = Call { $number }
channel-phone-abroad = Call from abroad: { $number }
channel-phone-office = Office: { $number }
channel-sms = Text { $number }
channel-sms-keyword = Text { $keyword } to { $number }
channel-chat = Chat on { $host }
channel-web = Web page: { $host }
channel-web-form = Report form on { $host }
channel-email = E-mail: { $address }
channel-tty = Text telephone (TTY): { $number }
channel-videophone = Video phone for sign language: { $number }
channel-whatsapp = WhatsApp: { $number }
# The letters that help to remember a number
channel-vanity = Easy to remember: { $letters }

## Languages in which somebody answers

languages-some = In { $languages }
languages-interpreters = An interpreter may join: say the name of your language in English
languages-some-interpreters = In { $languages }. For other languages, an interpreter may join
languages-many-interpreters = More than { $count } languages, with an interpreter
languages-some-many-interpreters = In { $languages }. With an interpreter, in more than { $count } languages
language-en = English
language-es = Spanish

## When somebody answers

hours-always = Day and night, every day
hours-office = In office hours
hours-varies = Hours differ by place
