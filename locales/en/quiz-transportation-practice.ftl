### Trucks, buses, trains and planes: practice inside the lessons. Plain text.

quiz-name-transportation-practice = On the road, on rails, in the air: practice
    .description = Short questions from the lessons. You see the answer after each one, and nothing is counted.

transportation-practice-two-crimes = Complete the two sentences.
    .text = Smuggling is a crime against { $gap-smuggling }. Trafficking is a crime against { $gap-trafficking }.
    .o-border = a border
    .o-person = a person
    .o-company = a travel company
    .explain = Smuggling is about moving someone across a border. Trafficking is about exploiting a person, with or without travel.

transportation-practice-truck-stop = You are at a truck stop at night. Which of these are about control or a pattern, so that they are worth noting?
    .o-again-and-again = The same van brings people to trucks and picks them up again, over and over
    .o-steps-between = A man steps between you and a young woman when you say good evening
    .o-license-plate = A car has a plate from a state that is far away from here
    .o-sleeps = Someone sleeps in a parked car with a blanket over the window
    .f-license-plate = At a truck stop, plates from far away are normal. Note a plate when behavior makes you look.
    .f-sleeps = Many people rest in their cars on a long trip.
    .explain = A pattern, and someone who stops another from speaking: these are worth noting. They are a reason to report or to ask for advice, never proof.

transportation-practice-not-his-child = At the gate a colleague says, “That girl does not look like his daughter. Should we report him?” What is a good reply?
    .o-behavior = “Looks tell us nothing. Have you seen him do anything, or seen that she is afraid of him?”
    .o-agree = “Yes. It is better to report one family too many than one too few, and others will check.”
    .o-ask-papers = “Let us ask him for her birth certificate before they board the plane.”
    .o-photo = “Take a photo of them now, so that we have one if we need it later.”
    .f-agree = A false report can be frightening for a family. Without behavior behind it, it also helps nobody.
    .f-ask-papers = You would ask this of him and not of others, only because of looks. That is profiling.
    .f-photo = Photos expose people, and they can do harm where they end up.
    .explain = Bring the talk back to behavior and control. If there is none, there is nothing to report.

transportation-practice-fact-or-guess = Is it a fact that helps, or only an impression?
    .p-held-ticket = “He held both tickets and answered each question that I asked her.”
    .p-off = “Something was off about those two.”
    .p-said-no = “She asked for her passport at 14:20, and he said no.”
    .p-foreign = “They are not from here, you can tell.”
    .o-fact = A fact for the note
    .o-impression = An impression to leave out
    .explain = A fact says who did or said what, and when. An impression tells more about the one who has it.

transportation-practice-in-the-cabin = On a flight, you notice that a traveler is afraid of the person who holds her papers. Nobody is in danger right now. Put the steps in order.
    .o-work-on = Go on serving both of them like everyone else
    .o-remember = Back in the galley, note seats, times and exact words
    .o-tell-lead = Tell the lead crew member quietly
    .o-ground = The crew passes it on to the ground
    .o-hand-over = After landing, give your note to the people who come for it
    .explain = Calm first, so that nobody is warned. Then the facts, the crew's own way, the ground. If the lead is at hand, tell first and note afterwards. Nobody is questioned on board.

transportation-practice-which-van = A white van has left the rest area. Which one detail would best help the police to find it? Answer in one or two words: the …
    .a-plate = plate | the plate | license plate | the license plate | plate number | the plate number | license plate number | the license plate number | license number | plates | tag number | number plate | licence plate | registration number | tag | license tag
    .explain = There are many white vans, but only one with this plate. Add the state, the direction and the time. Note it from where you are.

transportation-practice-after-the-form = After you have sent the HSI web form, you will be told how the case goes on.
    .f-true = It would be good to know. But the form says that senders get no news.
    .explain = Senders get no updates. It does not mean that nothing happens with the tip.
