### The final quiz for labor inspectors, and the names of its pre-check and practice. Plain text:
### no links, no markup. Numbers are put in by the program.

quiz-name-labor-inspectors = Labor inspectors: final quiz
    .description = Ten questions about what you may see at a workplace, how to talk with workers, and how to refer.
quiz-name-labor-inspectors-pre = Labor inspectors: what do you know already?
    .description = Three questions before you start. Nothing depends on them.
quiz-name-labor-inspectors-practice = Labor inspectors: practice
    .description = Short questions inside the lessons. You see the answer after each one.

labor-inspectors-definition = What makes bad working conditions labor trafficking under federal law?
    .o-low-pay = Pay that stays below the minimum wage, month after month, for everybody on the site
    .f-low-pay = Low pay can be a violation and can be a sign. It is not the element that makes it trafficking.
    .o-compelled = Work obtained by force, fraud or coercion to hold someone in servitude, peonage, debt bondage or slavery
    .o-no-papers = Giving jobs to people who have no papers and no permission to work in this country
    .f-no-papers = Working without papers says nothing about force, fraud or coercion. Citizens can be trafficked too.
    .o-overtime = Long weeks with overtime, month after month, that the employer never writes down and never pays anyone for
    .f-overtime = Unpaid overtime is for the wage office, and it can be a sign. Ask what would happen if the person stopped working.
    .explain = The element that defines it is compelled work. The other three can be violations, and they can be signs.

labor-inspectors-movement = Trafficking has only happened if the worker was moved from another place. True or false?
    .f-true = Movement belongs to smuggling. Trafficking is about exploitation, and it needs no journey.
    .explain = No movement is needed. It can happen in the worker's home town.

labor-inspectors-ilo = Which of these are indicators of forced labour on the list of the International Labour Organization? Choose all that apply.
    .o-papers = Identity documents are held back
    .o-debt = Debt bondage
    .o-accent = Speaking with a foreign accent
    .f-accent = Accent and origin are never indicators. Look at conditions and at control.
    .o-overtime = Excessive overtime
    .o-isolation = Isolation from other people
    .explain = Indicators describe conditions and control. Origin or accent is never one. No indicator is proof: it is a reason to look further or to refer.

labor-inspectors-name-it = Match what you see with the indicator.
    .p-safe = Passports are in the office safe, and only the owner has the key
    .p-season-end = Pay will come “when the season ends”
    .p-van-driver = Nobody may leave the housing without the van driver
    .p-office-job = The job was advertised as office work
    .o-documents = Retention of documents
    .o-wages = Withholding of wages
    .o-restriction = Restriction of movement
    .o-deception = Deception
    .explain = When you name the indicator, your notes are useful to whoever takes over. A sign is a reason to look further or to refer, never proof.

labor-inspectors-interpreter = A crew leader offers to translate for a frightened worker. What do you do?
    .o-accept = Accept the offer, because time is short and the worker is nervous
    .f-accept = A crew leader may be the person who controls the worker. Then the worker cannot speak freely.
    .o-independent = Arrange a private talk with a trained, independent interpreter
    .o-co-worker = Thank him and ask one of the other workers to translate
    .f-co-worker = A co-worker may be under the same control, or may pay later for what was said.
    .o-teenager = Ask the worker's teenage child, who speaks both languages well
    .f-teenager = A child should not carry this. And a parent may not speak openly in front of a child.
    .explain = A crew leader, co-worker or relative may be part of the control, or may pay for what is said. Interviews are private.

labor-inspectors-visit-order = Put these steps of a visit in the right order. If nobody is in danger, that step is a check and you go on.
    .o-emergency = Call { $contact-us-911 } if anyone is in immediate danger
    .o-routine = Continue the visit as routine, without showing suspicion
    .o-private-talk = Talk with workers privately, with an independent interpreter
    .o-record = Record what you saw and heard
    .o-refer = Refer by your agency's protocol
    .explain = Safety comes first. Then come calm, privacy, facts and referral. If there is no danger, the first step is a check and you go on.

labor-inspectors-certify = The Wage and Hour Division may consider certifying U or T visa requests from its workplace cases. For which of these? Choose all that apply.
    .o-forced-labor = Forced labor
    .o-contracting-fraud = Fraud in foreign labor contracting
    .o-extortion = Extortion
    .o-parking = A parking violation at the site
    .f-parking = The list names serious crimes against people. A parking violation is not among them.
    .o-tampering = Witness tampering
    .explain = The list covers trafficking, servitude, peonage, forced labor and contracting fraud. It also covers obstruction, witness tampering and extortion, if they come up in its cases. Certifying is a decision, not a right.

labor-inspectors-night-child = You find a 15-year-old cleaning meat-cutting machines at night. Which statement is right?
    .o-always-trafficking = It is trafficking in every case, because a child is working at night, and the law asks for nothing more
    .f-always-trafficking = For work, federal law asks for force, fraud or coercion for children too. The child is still protected by other law.
    .o-only-wages = It is only a matter of wages, so you write down the hours and go on
    .f-only-wages = A child at a dangerous machine has to be protected first. Wages come later.
    .o-both-looks = It is a child-labor violation to act on now; also check for force, fraud, coercion, debts or threats
    .o-family-agrees = There is nothing to do, as long as the family agrees and gets the pay
    .f-family-agrees = A family's agreement does not make illegal work legal. The child has to be protected first.
    .explain = Under federal law, child labor and labor trafficking are different. The second needs force, fraud or coercion, even for children. Protect first, then look further.

labor-inspectors-visa-promise = It is fine to tell a worker that helping you will get them a visa. True or false?
    .f-true = The decision is not yours, and a promise can make the person's words look bought. Say who can advise instead.
    .explain = You cannot promise immigration results. Federal training warns that using such relief as bait copies a trafficker's coercion. Say who can advise.

labor-inspectors-night-crew = You inspect the night cleaning crew of a plant. Which signs of children at work deserve follow-up? Choose all that apply.
    .o-adult-id = Papers of an adult, carried by a very young-looking worker
    .o-burns = Burns on hands and arms
    .o-tired-at-school = A teacher reports a pupil who is always tired
    .o-contractor = A contractor who answers for all the workers
    .o-spanish = Workers who speak Spanish with each other
    .f-spanish = Language is not a sign. Look at age, injuries, hours and who speaks for whom.
    .explain = Language is not a sign. The others are reasons to look further or to refer, never proof.

labor-inspectors-lines = Match the need with the line.
    .p-danger = Immediate danger
    .p-options = A worker wants confidential options
    .p-evidence = Evidence for a federal criminal case
    .p-wages = Unpaid wages and child labor
    .o-emergency = Emergency services, { $contact-us-911 }
    .o-hotline = National Human Trafficking Hotline, { $contact-us-nhth }
    .o-tip-line = Police tip line of Homeland Security Investigations (HSI), { $contact-us-hsi-tip }
    .o-wage-office = Wage and Hour Division, { $contact-us-whd }
    .explain = The lines differ in who answers, what they do, and how they share what they hear.

labor-inspectors-who-spoke = A worker is afraid that the employer will learn who spoke. What can you truthfully say about a federal wage complaint?
    .o-for-ever = It stays anonymous for ever, whatever happens: no court and no office can ever learn who spoke
    .f-for-ever = That is more than the law gives. With permission or by court order, it can be shared.
    .o-kept-confidential = It is confidential; sharing needs permission or a court order, and retaliation is illegal
    .o-told-employer = The employer must be told who complained, so that he can answer to it in a fair way
    .f-told-employer = The agency does not tell the employer who complained, nor that anybody did.
    .o-published = Every complaint is published with the names, so that others can see how it ended
    .f-published = Complaints are kept confidential. Nothing of the kind is published.
    .explain = Promise what the law gives, and no more. The agency does not even say that a complaint exists. Permission or a court order can change that. Retaliation is against the law, and it can still be tried.

labor-inspectors-note = Which note belongs in a referral?
    .o-foreign = “The workers all look foreign and hardly speak any English, and that says what is going on here”
    .f-foreign = Looks and origin mislead, and they put people at risk. Write what was done and said.
    .o-observed = “Two workers said the office keeps their passports; a man stood within hearing all the time”
    .o-criminal = “The owner seems to be a criminal, and acts like a man with a secret”
    .f-criminal = That is a judgment of character. Write the words or acts that made you think so.
    .o-feeling = “I have a strong feeling that this is trafficking, and I know the trade”
    .f-feeling = A feeling can start your attention. The next office needs the facts behind it.
    .explain = Observed facts and exact words help. Impressions of origin or character mislead.

labor-inspectors-farm-visit = A farm visit. What you decide here matters to other people, so take your time.
    .note = This one mentions threats, debts and an injury, without details. You can skip it; that does not count against you.
    .n-field = You visit a farm. A supervisor stays close to you. A worker whispers “please, not here” and looks at a van.
    .o-field-ask-loudly = Ask the worker loudly what is wrong, so that all can hear you care
    .f-field-ask-loudly = The supervisor hears it too. Now the worker may be punished, and nobody else will talk. Find a way that draws no attention.
    .o-field-take-papers = Take all the workers' papers, to keep them safe
    .f-field-take-papers = Holding papers is what a person in control does. It frightens workers and warns the supervisor. Leave papers with their owners.
    .o-field-carry-on = Carry on calmly, and set up private interviews with all workers in random order
    .f-field-carry-on = Good. Nobody stands out, and the worker can speak without being heard.
    .n-private = In private, with an independent interpreter, the worker tells you: the crew sleeps in a shed that is locked at night, and debts grow each week. As far as the worker knows, nobody is locked in or hurt right now.
    .o-private-drive-away = Offer to drive the worker away in your car at once, before the supervisor notices
    .f-private-drive-away = A rescue on your own can put the worker, the family and the case at risk. And it is not what the worker asked for. Ask first.
    .o-private-ask-wishes = Ask what they want, explain options and limits, give the hotline number safely, plan the referral
    .f-private-ask-wishes = Good. The person chooses, knows the limits, and can keep { $contact-us-nhth } in memory. You talk about tonight too: in danger, { $contact-us-911 } comes first. You refer today, by your agency's protocol.
    .o-private-promise-visa = Promise a visa, so that the worker dares to tell you everything
    .f-private-promise-visa = You cannot promise that, and using it as bait copies a trafficker's coercion. Say who can advise instead.
    .n-hurt = In the next talk, another worker says: a person was beaten an hour ago and is bleeding, over in the shed.
    .o-hurt-finish-first = Finish the interviews first, so that nobody notices anything
    .f-hurt-finish-first = Calm is right as long as nobody is in danger. Now somebody is. Help comes before the visit.
    .o-hurt-hotline-first = Call the confidential hotline first and ask what to do
    .f-hurt-hotline-first = The hotline is for options and advice. When someone is bleeding, the emergency number comes first.
    .o-hurt-emergency-now = Call { $contact-us-911 } now and say where the person is
    .f-hurt-emergency-now = Right. Danger now means the emergency number, before everything else.
    .n-safe = You have called and said where the person is. You stay where you are safe, write down what you saw and heard, and refer by your agency's protocol. The first worker knows a number and a choice.
    .explain = Privacy, choice and no rescue by yourself. When danger is present, the emergency number comes first, at any point of a visit.

labor-inspectors-status-first = A colleague says that labor inspectors must ask about immigration status first. What is the safe answer?
    .o-always-ask = Always ask it first, because everything else in the inspection depends on the answer you get
    .f-always-ask = Labor rights come from the work that was done. And the question can end the talk before it starts.
    .o-agency-rule = Follow your agency's rule: labor rights apply to work done, and asking can silence people
    .o-ask-some = Ask only those workers who look or sound as if they came from abroad
    .f-ask-some = Choosing people by looks or accent is profiling. It is unfair, and it misleads.
    .o-call-police = Call the immigration police yourself, so that they can find out who is who
    .f-call-police = That can silence everybody on the site and harm the people you came to protect. Follow your agency's rule.
    .explain = Policy differs by agency, so read yours. The duty to workers does not depend on it, and trust is what brings facts.
