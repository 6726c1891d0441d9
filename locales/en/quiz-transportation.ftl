### Trucks, buses, trains and planes: the final quiz, and the name of the pre-check that uses its
### items. Plain text; numbers of contacts are put in by the program.

quiz-name-transportation = On the road, on rails, in the air: final quiz
    .description = Ten questions about what you may notice and what to do. Signs are a reason to report or to ask for advice, never proof.
quiz-name-transportation-pre = On the road, on rails, in the air: what do you know already?
    .description = Three questions before you start. They do not count. They show you where to look more closely.

transportation-license = A driver uses a company truck in a felony (a serious crime) that involves severe trafficking. What happens to the commercial license under federal rules?
    .o-one-year = It is lost for one year
    .o-ten-years = It is lost for ten years
    .o-for-life = It is lost for life
    .o-none = Nothing happens to it
    .f-one-year = The rule is stricter. The loss does not end after a year.
    .f-ten-years = The rule is stricter. The loss does not end after ten years.
    .f-none = There is a federal rule for just this case, in effect since 2019.
    .explain = The commercial license is lost for life. The rule calls it lifetime disqualification. “Severe” is the word of the law for the two federal forms of trafficking. This is about drivers who take part, not about drivers who see something and report it.

transportation-road-or-station = Which of these are signs on the road or at a station, above all when there are several?
    .o-where = Someone does not know where they are or where they are going
    .o-speaks-for = Someone else speaks for a traveler and holds the ticket
    .o-drop-offs = One van drops people off at trucks, for 15 to 20 minutes each time
    .o-reading = Someone sits alone and reads for a long time
    .o-no-bag = Someone travels with no bag and no ID
    .f-reading = Sitting, waiting and reading are what most travelers do.
    .explain = The four signs are about control, a pattern, and what a person knows or has. Each can be harmless. Several together are a reason to report or to ask for advice, never proof.

transportation-in-progress = You see a crime in progress at a truck stop. Put the steps in the right order. Begin with the one that holds from start to end.
    .o-away = Stay away from the people involved
    .o-emergency = Call { $contact-us-911 }
    .o-note = Note the vehicle, the plate, the time and descriptions
    .o-manager = Tell the manager on duty, if it is safe
    .o-hotline = Afterwards, call the National Human Trafficking Hotline, { $contact-us-nhth }
    .explain = Your distance protects everyone, from start to end. The emergency line comes before the hotline.

transportation-alike = A parent and a child who do not look alike should be reported.
    .f-true = Looks do not show who belongs together. Families come in every form.
    .explain = Staff reports have led to multiracial families being stopped on flights. Report behavior and control. Even those are a reason to report, never proof.

transportation-airline-training = Whom do US rules on trafficking training for airline staff cover?
    .o-pilots = Pilots only, once in their career, because they are in command of the aircraft and decide what happens on board
    .o-attendants-and-more = Flight attendants, at the start and every year; since 2018 also ticket, gate and other passenger-facing staff
    .o-nobody = Nobody, because every airline is free to choose its own training
    .o-mechanics = Mechanics only, because they are on the ground when passengers get on and off
    .f-pilots = The rules look at those who meet passengers, and they ask for training again and again.
    .f-nobody = Federal law does ask for it, and since 2018 for more groups of staff than before.
    .f-mechanics = The rules look at those who meet passengers. Mechanics seldom do.
    .explain = Flight attendants are trained at the start and every year. Since 2018 the law also covers ticket, gate and other staff who meet passengers.

transportation-which-line = Who is the right one to contact? Match the need with the line.
    .p-held = A passenger says that she is being held
    .p-what-exists = A traveler asks what options there are
    .p-pattern = You saw a pattern at your depot that investigators should know
    .p-child = A child is alone and missing
    .o-emergency = Emergency services, { $contact-us-911 } (or the crew's emergency procedure)
    .o-hotline = National Human Trafficking Hotline, { $contact-us-nhth }
    .o-tip-line = HSI Tip Line, { $contact-us-hsi-tip }
    .o-center = Center for missing children, { $contact-us-ncmec } (and { $contact-us-911 } if the child is in sight)
    .explain = The hotline is confidential, with limits. The tip line is law enforcement. The center is not police, but it passes reports on. If the child is in sight or in danger, the emergency number comes first.

transportation-details = You report something that you noticed on board. Which details help?
    .o-seats = The seats and the flight
    .o-words = The exact words you heard
    .o-documents = Who held the documents and answered questions
    .o-nationality = Your guess about their nationality
    .o-times = The times
    .f-nationality = A guess about origin misleads those who read it, and it can harm people who did nothing.
    .explain = Seats, words, times, and who controlled what: these are facts that others can use. They are a reason to look into it, never proof.

transportation-separate = If a passenger seems controlled, the crew should separate the two people and question them.
    .f-true = You want to help. But in the middle of a trip this puts the passenger, the others and you at risk.
    .explain = Follow the reporting procedure. To confront people in the middle of a journey is unsafe for everybody. In danger, use the emergency procedure of the crew, or call { $contact-us-911 }.

transportation-restrooms = A federal law of 2022 asks for the number of the National Human Trafficking Hotline to be posted. Where?
    .o-schools = In all schools, colleges and school buses in the country, and at the door of every public library and hospital
    .o-travel = In restrooms of aircraft, airports, coaches, bus and train stations; at ports of entry and federal buildings
    .o-shops = At the counters of all shops, restaurants and gas stations along federal highways
    .o-cars = In private cars and in taxis, so that every passenger can see it on the way
    .f-schools = Schools have guides of their own. This law is about places of travel and federal places.
    .f-shops = Some states ask some businesses for notices. This federal law is about places of travel and federal places.
    .f-cars = The law does not reach into private cars. Think of where a traveler can be alone.
    .explain = A restroom may be the one place where a person is alone and can read.

transportation-best-note = You have made a report. Which of these notes is the best one to add?
    .note = One of the notes describes what may be sexual exploitation, without detail.
    .o-suspicious = A white van at the rest area, late in the evening. Several suspicious men stood around it. They looked as if they were up to something bad
    .o-facts = 22:40, rest area mile 118 north. White van, plate RKT 1234 (state AZ). Woman about 20 taken to three trucks in 30 minutes. Man gave her a bag each time
    .o-label = A prostitution ring is at work at the rest area. Everybody who stops there in the evening knows about it. For years, nobody has done anything against it
    .o-nothing = Nothing, because the person on the phone has already heard it all
    .f-suspicious = “Suspicious” is an impression. Nobody can find this van or check what was seen.
    .f-label = This is a conclusion, and it puts a label on people who may be victims. Write what you saw.
    .f-nothing = Memory fades. A note made at once can be the only exact record.
    .explain = Time, place, vehicle, plate, what people did. No guess, no label. Others can check facts.

transportation-myths = Which of these are myths?
    .o-kidnapping = It always involves kidnapping
    .o-border = It always crosses a border
    .o-citizens = Citizens are affected too
    .o-force = It is always physical force
    .o-men = Boys and men are affected too
    .f-citizens = This one is true. It happens to citizens and to people with valid visas as well.
    .f-men = This one is true. Men and boys are affected in both forms.
    .explain = Usually the person knows the one who controls them. No border is needed. Control often works by debt, fear and lies.

transportation-not-sure = You saw two signs, and you are not sure. What is the right move?
    .o-wait = Do nothing until you are certain that you are right
    .o-share = Share the facts with the person your company names, or with the confidential National Hotline
    .o-question = Ask the traveler some friendly questions about the trip and the companion until you can be sure
    .o-search = Search the luggage for more signs while the travelers are away
    .f-wait = You will hardly ever be certain, and the trip ends soon. You do not need to be sure to ask for advice.
    .f-question = Questions can warn the one in control and put the traveler at risk.
    .f-search = This is not yours to do. It can break the law, and it can put you and others at risk.
    .explain = Others judge the whole picture. Several signs are a reason to report or to ask for advice, never proof.

transportation-who-sees = Different jobs see different pieces. Match each job with an example of what it may notice.
    .p-clerk = Ticket clerk
    .p-driver = Driver
    .p-cleaner = Cleaner
    .p-dispatcher = Dispatcher
    .o-ticket = Someone else buys the ticket at the last minute, and the traveler stays silent
    .o-seat = A passenger is not allowed to leave the seat
    .o-hidden-note = Notes or cards are hidden in restrooms
    .o-pickups = One-way pickups at the same house, again and again
    .explain = These are examples, not a list. Each job sees a piece, and one report can join them. Each piece is a reason to tell someone, never proof.

transportation-web-form = A traveler wants to keep it secret and asks about the HSI web form. What should you say before it is sent?
    .o-nothing = Nothing at all; it is only a form, and what is in it is the traveler's own decision
    .o-say-first = It is a law-enforcement form; an IP address can end up in a report; the hotline is the confidential choice
    .o-anonymous = It is fully anonymous. Nobody has to write a name into the form, so nothing can be traced back to the sender
    .o-company = It goes to the bus company first. The company then decides who may see what the traveler wrote in it
    .f-nothing = The decision is theirs. But they need to know beforehand what the form does with their data.
    .f-anonymous = Leaving out a name is not the same as leaving no trace. The form itself warns about the IP address.
    .f-company = The form goes to federal investigators, and it can be shared with other agencies.
    .explain = The form belongs to law enforcement, and tips can be shared. Who wants confidential advice can call the hotline, { $contact-us-nhth }. It has limits too.

transportation-coach-stop = A coach stop at 02:10. You are the driver. Choose what you do at each step.
    .note = This scene mentions a young person who may be controlled by someone. Nothing is shown or described in detail.
    .n-stop = A teenager asks you which city this is. A man calls her back and says that she “gets confused”.
    .o-stop-confront = Hold the coach and ask the man, in front of everyone, who he is and what he wants with her
    .o-stop-answer = Answer her question normally, note seats and words, tell dispatch quietly
    .o-stop-leave = Drive on without her, so that she gets away from him
    .f-stop-confront = A scene at night can turn on her, on the passengers and on you. It also warns him.
    .f-stop-answer = Right. Nothing looks different, and the facts are with someone who can act.
    .f-stop-leave = She would be alone in an unknown place at night, perhaps without money or papers. That is not safety.
    .n-help = Twenty minutes later you see her in the mirror. Without a sound, her lips say “help”.
    .o-help-emergency = Call { $contact-us-911 } now with route, next stop and seats; drive calmly to the stop the police choose
    .o-help-grab = Stop at the side of the road at once. Go to her seat and pull her out of the coach before he can react
    .o-help-wait = Drive on to the end of the route and tell your manager there in the morning
    .f-help-emergency = Right. Use the hands-free way of your company, or let dispatch call. The police can be there when the doors open.
    .f-help-grab = On a dark road, with a coach full of people, this can hurt her and others. Trained help can meet you.
    .f-help-wait = A request for help is danger. She may not be on the coach any more at the end of the route.
    .n-met = You drive as always. At the stop that the police chose, they are there before the doors open. You give them the seats, the times and her exact words.
    .explain = Behave normally, note exact facts, call the emergency number in danger, and do nothing alone.
