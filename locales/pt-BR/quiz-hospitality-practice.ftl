### Português (Brasil): the texts of locales/en/quiz-hospitality-practice.ftl, to be translated.
### Each text stands behind `# `. When you have translated it, remove that sign and the space
### from each of its lines. Until then readers see the text in another language.
### Translate what stands right of `=`. Keep the name left of it, and what stands in { }.
### Where a text has forms for numbers, the lines above it say which numbers each form is for.
### Never write a phone number or an address: they are put in by the program.

### Hotels and motels: practice inside the lessons. Plain text.

# quiz-name-hospitality-practice = Hotels and motels: practice
#     .description = Short questions from the lessons. You see the answer after each one, and nothing is counted.

# hospitality-practice-own-town = A woman from this town works in a hotel in this town. So what happens to her there cannot be trafficking.
#     .f-true = Movement is no part of the meaning. Think of control instead.
#     .explain = Nobody has to be moved. It can happen in a person's own town or home.

# hospitality-practice-two-ages = Complete the two sentences about commercial sex and federal law.
#     .text = For an adult, the law asks for { $gap-adult }. For a person under 18, the law asks for { $gap-minor }.
#     .o-means = force, fraud or coercion
#     .o-nothing = none of these means
#     .o-border = the crossing of a border
#     .explain = A person under 18 in commercial sex counts as a victim, even if no force, fraud or coercion is shown. No border has to be crossed at any age.

# hospitality-practice-who-sees = Different jobs see different pieces. Match each person with what they may notice first.
#     .p-housekeeper = A housekeeper
#     .p-desk = A front desk clerk
#     .p-valet = A valet
#     .p-co-worker = A co-worker in the laundry
#     .o-door = Linen is handed over at the door, and nobody may come in
#     .o-bookings = One person books many rooms
#     .o-cars = Cars are parked so that the plates are hidden
#     .o-agency = An agency keeps a worker's passport
#     .explain = Nobody sees the whole picture. When each person tells the manager, the pieces can come together. They are a reason to report, never proof.

# hospitality-practice-first-person = Finish the sentence with one word. When there is no danger now, you follow the house procedure and tell the …
#     .a-manager = manager | the manager | my manager | your manager | the manager on duty | manager on duty | duty manager | general manager | named manager | shift manager | supervisor | the supervisor | my supervisor
#     .explain = The procedure names a manager. If that person may be involved, go to someone above, or choose a line yourself.

# hospitality-practice-good-note = Which sentences belong in your note?
#     .o-time-and-room = 23:10, room 318: fourth visitor since 22:00, each stayed about 15 minutes
#     .o-exact-words = She said: “I have to ask him first.”
#     .o-feeling = I have a bad feeling about this guest, and I am hardly ever wrong
#     .o-origin = They are not from here, which already says a lot about them
#     .f-feeling = A feeling may make you look. What helps others is what you then saw and heard.
#     .f-origin = Where people come from tells nothing, and it misleads those who read the note.
#     .explain = Times, places and exact words help. Impressions and origin do not.

# hospitality-practice-a-no = A guest has told you that she is afraid of the man she travels with. She does not want you to call a helpline for her. She is an adult, and there is no danger right now. What is best?
#     .o-accept = Accept her no, say the number once so that she can keep it in mind, and let her go
#     .o-insist = Explain to her calmly why she is wrong, and keep asking until she agrees to the call
#     .o-card-in-bag = Say nothing more, but slip a big leaflet into her bag when she looks away
#     .o-companion = Talk with the man instead, in a friendly way, so that he treats her better
#     .f-insist = Someone else already decides for her. Pressure, even if kindly meant, adds to it.
#     .f-card-in-bag = A bag can be searched. What is found there can put her in danger.
#     .f-companion = He would learn that she spoke. That can make things worse for her.
#     .explain = Adults decide about help for themselves, unless the law demands a report. House rules may still ask you to tell your manager what you saw. Then say so honestly, and promise no secrecy.

# hospitality-practice-florida-days = In Florida, new housekeeping and front desk staff must be trained within a set time. How many days is it, as of November 2026?
#     .unit = days
#     .explain = Florida gives 60 days for new staff, and then asks for training every year. Other states have other times.
