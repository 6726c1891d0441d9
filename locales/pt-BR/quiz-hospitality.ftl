### Português (Brasil): the texts of locales/en/quiz-hospitality.ftl, to be translated.
### Each text stands behind `# `. When you have translated it, remove that sign and the space
### from each of its lines. Until then readers see the text in another language.
### Translate what stands right of `=`. Keep the name left of it, and what stands in { }.
### Where a text has forms for numbers, the lines above it say which numbers each form is for.
### Never write a phone number or an address: they are put in by the program.

### Hotels and motels: the final quiz, and the names of the pre-check and the refresher that use its
### items. Plain text; numbers of contacts are put in by the program.

# quiz-name-hospitality = Hotels and motels: final quiz
#     .description = Ten questions about what you may notice and what to do. Signs are a reason to tell someone or to ask for advice, never proof.
# quiz-name-hospitality-pre = Hotels and motels: what do you know already?
#     .description = Three questions before you start. They do not count. They show you where to look more closely.
# quiz-name-hospitality-refresher = Hotels and motels: refresher
#     .description = Five questions to keep your knowledge fresh, a year after the course.

# hospitality-one-sign = A guest keeps the “do not disturb” sign out for days. What does this one sign mean?
#     .o-proof = It means trafficking; that is why it is on the lists of signs
#     .o-with-others = Nothing by itself; with other signs it is a reason to tell the manager
#     .o-must-leave = The guest is hiding something from the staff and has to leave the hotel
#     .o-enter = You should enter the room at once and see for yourself
#     .f-proof = A list of signs tells you what to look at together. No sign proves trafficking.
#     .f-must-leave = Many guests want quiet, for example because they work at night. Sending someone away can also move a problem out of sight.
#     .f-enter = Going in could put you and others at risk. Your part is to notice and to tell the manager.
#     .explain = One sign alone says little. Several signs together are a reason to tell the manager or to ask for advice. Signs are never proof.

# hospitality-housekeeping = You clean rooms. Which of these are signs that are worth telling the manager, above all when there are several?
#     .o-towels = Many towels are asked for, but nobody may come in
#     .o-few-things = A long stay with hardly any belongings
#     .o-devices = Several phones or card readers in one room
#     .o-prays = A guest who prays in the room several times a day
#     .o-child-things = Children's clothes, though no child is registered
#     .f-prays = Religion is never a sign. It says nothing about control.
#     .explain = The four signs are about access, belongings, equipment and children. Each can be harmless. Together they are a reason to tell the manager, never proof.

# hospitality-front-desk = You work at the front desk or in security. Which of these are signs that are worth telling the manager, above all when there are several?
#     .o-many-rooms = One person books many rooms
#     .o-plates = Cars are parked so that plates cannot be read
#     .o-own-id = A guest does not speak, or does not hold their own ID
#     .o-suitcase = A guest arrives alone with a large suitcase
#     .o-by-the-hour = Rooms are taken by the hour
#     .f-suitcase = Luggage tells you nothing. Many people travel with all they need for a long stay.
#     .explain = The four signs are about bookings, vehicles and control over papers. Each can be harmless. Together they are a reason to tell the manager, never proof.

# hospitality-workers-too = People who work in the hotel can be in labor trafficking themselves.
#     .f-false = Look behind the scenes too. Contract cleaners, kitchen staff and laundry staff have been exploited.
#     .explain = It has happened to contract cleaners and to kitchen and laundry staff, through fees, held papers and supplied housing.

# hospitality-room-212 = You suspect that the man in room 212 controls the woman who is with him. What do you do?
#     .o-confront = Knock, tell him plainly what you suspect, and ask him to explain himself
#     .o-whisper = Wait until she is near you and whisper to her that you know what is going on
#     .o-procedure = Follow the house procedure: tell the manager, note what you saw, call { $contact-us-911 } if there is danger
#     .o-post = Post about it in a group for hotel staff, without any names, and ask what the others would do
#     .f-confront = Confronting him can put her and you in danger, and it warns him.
#     .f-whisper = He may see it, or make her tell him. She could pay for it later.
#     .f-post = What is online can be found by anyone, also by him. It cannot be taken back.
#     .explain = Confronting or alerting people can put her and you in danger. A quiet report to the right person gives others the chance to plan.

# hospitality-in-order = Put the steps in the right order.
#     .o-danger = Make sure that nobody is in danger; if someone is, call { $contact-us-911 }
#     .o-write = Write down the time, the room, and what you saw and heard
#     .o-tell = Tell the manager who is named in the procedure
#     .o-quiet = After that, tell nobody else and go on as normal
#     .o-police = Hand your notes to the police only through the manager
#     .explain = Safety comes first. Then the facts and the manager; if the manager is at hand, tell first and write afterwards. Then keep quiet, so that nobody is warned. If police ask you in an emergency, tell them what you know.

# hospitality-which-line = Who is the right one to contact? Match the need with the line.
#     .p-bleeding = There is a fight, and someone is bleeding
#     .p-in-confidence = You want to ask in confidence what to do
#     .p-federal = You want federal agents to look into it
#     .p-missing = A missing 15-year-old may be in the hotel
#     .o-emergency = Emergency services, { $contact-us-911 }
#     .o-hotline = National Human Trafficking Hotline, { $contact-us-nhth }
#     .o-tip-line = HSI Tip Line, { $contact-us-hsi-tip }
#     .o-center = Center for missing children, { $contact-us-ncmec } (and { $contact-us-911 } if the child is in sight)
#     .explain = The hotline is confidential, with limits. The tip line is law enforcement. The center is not police, but it passes reports on. In danger, the emergency number always comes first.

# hospitality-same-line = The National Human Trafficking Hotline and the HSI Tip Line are the same thing.
#     .f-true = They sound alike, but different people answer. It matters for what happens with your words.
#     .explain = The hotline is a confidential service, not police, and it has limits. The tip line is law enforcement, which may use and share what you send.

# hospitality-family = Two adults of different skin color check in with a child. What is this?
#     .o-sign = A sign of trafficking, because they do not look like a family
#     .o-no-sign = No sign at all; families come in every form
#     .o-certificates = A reason to ask for birth certificates
#     .o-reportable = Something to report, so that others can check
#     .f-sign = Looks say nothing about who belongs together. On flights, staff reports have led to multiracial families being stopped.
#     .f-certificates = You would ask this family what you ask no other. That is profiling.
#     .f-reportable = A report without behavior or control behind it can harm a family and helps nobody.
#     .explain = Signs are about behavior and control, never about looks. And signs are a reason to report or to ask for advice, never proof.

# hospitality-state-rules = Which of these can be part of a state's rules for hotels, as of November 2026? The rules differ by state.
#     .o-training = Training within a set time after hire
#     .o-statement = A signed, dated statement that you were trained
#     .o-poster = A poster in a set size and set languages
#     .o-course = A course that ends with a certificate
#     .o-no-children = A ban on children in hotel rooms at night
#     .f-no-children = No rule in this course keeps children out of hotels. The rules are about training, notices and reporting.
#     .explain = States combine these in different ways, and laws change. Ask your employer which rule applies where you work.

# hospitality-california = How long must this kind of hotel training last in California, at the least, as of November 2026?
#     .o-five-minutes = 5 minutes
#     .o-twenty-minutes = 20 minutes
#     .o-two-hours = 2 hours
#     .o-a-day = A whole day
#     .f-five-minutes = That is too short for the interactive training that the law asks for.
#     .f-two-hours = It can be longer, but the law asks for less than that.
#     .f-a-day = It can be longer, but the law asks for much less than that.
#     .explain = California asks for at least 20 minutes, and again every two years. Texas and Florida ask for training every year. Other states have other rules.

# hospitality-why-silent = Why do many people who are being trafficked not ask staff for help?
#     .o-like-it = They have chosen this life, are content with it, and would rather be left alone by strangers
#     .o-fear = Fear, also of the police; shame; threats; language; or not seeing themselves as victims
#     .o-not-allowed = Hotel staff are not allowed to listen to a guest who talks about a private matter
#     .o-always-ask = They always do ask; if nobody asks you, nobody in the hotel needs help
#     .f-like-it = Silence is not agreement. Control often works by fear and debt.
#     .f-not-allowed = You may listen. What you should not do is question the person or promise things.
#     .f-always-ask = Many people stay silent. So silence does not show that all is well.
#     .explain = Silence can be a way to stay safe. It is no reason to blame anyone, and no proof that all is well.

# hospitality-ice-machine = An adult guest is alone at the ice machine. Softly she says, “I can't talk.” What helps most?
#     .o-story = Ask her to sit down with you. Let her tell you the whole story from the start, so that you can help her
#     .o-choice = “I can call the police, a helpline or nobody; you choose. The number is { $contact-us-nhth }.” Then let her go on
#     .o-arm = Take her by the arm and walk her to the office. There she can rest, and nobody can see her for a while
#     .o-call-room = Call the room a little later and ask whoever answers whether everything is all right in there
#     .f-story = She has just said that she cannot. Asking for more keeps her in view and puts pressure on her.
#     .f-arm = Holding someone takes away a choice once more, and others may see it.
#     .f-call-room = The call can tell someone that she spoke to you. She could pay for that.
#     .explain = A choice, a number that fits in memory, and no scene. Do not promise secrecy: house rules may ask you to tell your manager. If she is in danger now, call { $contact-us-911 }.

# hospitality-name-the-sign = Match what you hear with the name of the sign.
#     .p-passports = “He holds everyone's passports.”
#     .p-first-pay = “They have worked here since April and got their first pay in July.”
#     .p-never-alone = “She never leaves the room without him.”
#     .p-nanny = “They told her it was a job as a nanny.”
#     .o-documents = Keeping identity documents
#     .o-wages = Withholding wages
#     .o-movement = Restriction of movement
#     .o-deception = Deception
#     .explain = With the name of the sign, your note is clear to whoever reads it. It is still a reason to report, never proof.

# hospitality-night-405 = A night shift with room 405. Choose what you do at each step.
#     .note = This scene mentions someone who may be in danger. Nothing is shown or described in detail.
#     .n-towels = Room 405 asks for towels for the fourth time. Staff never get in. Different visitors stay for 20 minutes each. A teenager was seen crying at the elevator.
#     .o-towels-knock = Knock with the towels and take a quick look inside, so that you know for certain
#     .o-towels-call = Call the manager now; note times, and plates you can see from the desk
#     .o-towels-ignore = Leave it alone; what guests do in their rooms is their own affair
#     .f-towels-knock = You would be alone at the door, and whoever is inside would be warned. Stay away from the room.
#     .f-towels-call = Right. The manager knows, and your notes hold what you saw from where you stand.
#     .f-towels-ignore = One sign may be nothing. Here there are several, and a minor may be at risk. A report lets trained people judge.
#     .n-calm = The manager knows what you saw. It stays quiet upstairs. Nobody seems to be in danger at this moment. What comes next?
#     .o-calm-ring-room = Call the room to say that the hotel has noticed the visitors
#     .o-calm-manager-reports = The manager calls the police or the hotline; you keep notes; nobody alerts the room
#     .o-calm-look-online = Look for the guests online and send the manager everything you can find out about them
#     .f-calm-ring-room = This warns whoever may be in control, and the teenager could be taken away or blamed.
#     .f-calm-manager-reports = Right. One person reports, the notes go on, and nothing changes for the room. For a minor, child protection can be told as well.
#     .f-calm-look-online = Your own investigation can go wrong, and searches leave traces. Keep to what you saw and heard.
#     .n-scream = The manager has made the call. A little later, you hear screaming from 405.
#     .o-scream-go-up = Go up alone and knock, because every second counts now
#     .o-scream-emergency = Call { $contact-us-911 } now, give room and exits, stay away, meet the police
#     .o-scream-hotline = Call the National Human Trafficking Hotline first, explain it all, and ask for advice
#     .f-scream-go-up = Alone at that door you could be hurt, and so could the people inside. Help that is trained is one call away.
#     .f-scream-emergency = Right. Danger means the emergency number first, with facts that help the police find the way.
#     .f-scream-hotline = The hotline is good for advice. Screaming is danger now, and danger means { $contact-us-911 } first, even after a report.
#     .n-police-come = The police arrive at the door you named. You tell them what you heard, and when. You stayed safe, and so did your colleagues.
#     .explain = Notice, note, tell. In danger, the emergency number comes first. Nobody goes to the room, and nobody warns it.
