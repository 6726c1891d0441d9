### Practice questions inside the lessons for labor inspectors. Plain text: no links, no markup.

labor-inspectors-practice-means = Complete the sentences.
    .text = For labor trafficking, federal law asks for force, { $gap-first } or { $gap-second }. For work, it asks for this when the workers are { $gap-third }, too.
    .o-fraud = fraud
    .o-coercion = coercion
    .o-children = children
    .o-paperwork = paperwork
    .o-travel = travel
    .explain = Force, fraud or coercion are the means. For commercial sex with a person under 18 none of them is needed; for work they are needed at any age.

labor-inspectors-practice-own-town = A dishwasher lives in the town where he was born. His debt to the owner grows every week. The owner says: “Quit, and I have you arrested.” What do you make of it?
    .o-wages-only = It is a wage matter and nothing else, because he sleeps at home
    .f-wages-only = Where a person sleeps does not settle it. A growing debt and a threat of arrest can be coercion.
    .o-look-further = It is a reason to look further: a debt and a threat can be coercion
    .o-smuggling = It is smuggling, because somebody profits from another person
    .f-smuggling = Smuggling means moving someone across a border against the law. Nobody crossed one here.
    .explain = No movement is needed, and control is often not physical. Whether it is trafficking is for others to decide. You notice, protect and refer.

labor-inspectors-practice-packing-line = You visit a packing house. Which of these belong in your notes as signs? Choose all that apply.
    .o-pay-held = Pay is held back until a fee is worked off
    .o-cards-in-office = The manager keeps everyone's bank cards
    .o-music = Workers listen to music in another language
    .f-music = Language and music are not signs. Look at papers, pay and movement.
    .o-van-only = Nobody may leave except in the crew van
    .o-clothes = Some workers wear clothes from their home country
    .f-clothes = Dress and origin are never signs. Look at conditions and at control.
    .explain = Held pay, held cards and rides as the only way out are about control. Signs are a reason to look further or to refer, never proof.

labor-inspectors-practice-opening = You sit down with a worker alone, with an independent interpreter. Put these parts of the talk in order.
    .o-danger = Ask whether anyone is in danger or hurt right now
    .o-who-you-are = Say who you are, and what you are not
    .o-who-reads = Say what you write down, and who may read it
    .o-open-questions = Ask open questions about hours, pay, housing and papers
    .o-wishes = Ask what the person wants, and plan the next contact
    .explain = Danger first. Then the person has to know who is asking and where the answers go; these two may come in either order. Questions follow, and the person's wishes decide how it ends.

labor-inspectors-practice-which-note = What do you write down? Match what happens with the note.
    .p-foreman-speaks = The crew leader says: “They are fine, ask me”
    .p-locked-gate = The gate of the housing has a lock on the outside
    .p-fee-list = A worker shows you a list of fees taken from pay
    .p-unsure = A colleague says that the workers sound foreign
    .o-note-quote = His words in quotation marks, and who stood there
    .o-note-place = The place, the time, and who holds the key
    .o-note-copy = The sums as shown, and who wrote them
    .o-note-nothing = Nothing: it is no fact of the case
    .explain = Words, places, times, sums and keys can be checked by whoever takes over. Origin says nothing about control.

labor-inspectors-practice-punish-word = A boss cuts a worker's hours because she complained about her pay. The law forbids that. What is the word for it? Type one word.
    .a-retaliation = retaliation | retaliating | retaliate | reprisal | reprisals
    .explain = The word is retaliation. It can also be firing, threats, or a call to other authorities as revenge. It is against the law, and it can still happen: plan for it with the worker.

labor-inspectors-practice-certify-limits = When the wage office certifies a U request, the worker has a visa. True or false?
    .f-true = The certificate is one part of a request. The immigration service decides, and the wait can be long.
    .explain = A certificate is not a visa. It is a decision of the office, not a right of the worker. Say who can advise, and promise nothing.
