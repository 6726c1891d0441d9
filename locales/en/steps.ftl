### Steps shown as ordered lists. Plain text: no numbers, links or markup. A step names a line by
### what it is ("confidential hotline", "police tip line"); the numbers stand in the contact block.

## For someone who noticed something at work

step-danger = If someone is in danger now, call the emergency number first
    .text = Do this before anything else. Then tell your manager, if that is safe.
step-stay-calm = Stay calm and keep doing your job
    .text = Act as you always do. Do not stare, follow or change your routine in a way that others notice.
step-note-what-you-saw = Note what you saw and heard
    .text = As soon as it is safe, write down the time, the place and the words you heard. Keep to what you saw and heard yourself, and do not guess.
step-note-vehicle = Note the vehicle, if there is one
    .text = Write down the plate, the company name, the color and the direction. Do this from where you are, and do not walk closer.
step-tell-manager = Tell the manager named in your house rules
    .text = Tell only the people who need to know. If that manager may be involved, go to someone above, or choose a line yourself.
step-tell-crew = On board, use the crew's own reporting way
    .text = Tell the lead crew member, the driver or the conductor, as your training says. They pass it on to people on the ground.
step-choose-line = Choose the line that fits
    .text = The confidential hotline can talk it through with you; the police tip line goes to investigators. For a child, think of your child-protection agency as well.
step-do-not = Leave the rest to others
    .text = Do not question, warn or follow anyone, and do not try to free someone: it can put them and you at risk. Take no photos of people, and post nothing online.

## For someone it may be happening to: choices, not orders

step-you-decide = You can take your time
    .text = You do not have to decide anything today. You can read, think, and come back.
step-safer-device = You can look for a safer phone
    .text = Does someone check your phone? A phone or a public computer that this person cannot get at may be safer.
step-choose-who = You can choose who to talk to
    .text = The confidential hotline is not police and not immigration. The police tip line is law enforcement.
step-say-language = You can ask for your language
    .text = Say the name of your language in English. Then wait for an interpreter.
step-ask-first = You can ask questions first
    .text = Ask who will hear what you say, and what they must pass on. You do not have to give your name to ask this.
step-stay-or-leave = You can stay, or leave, or wait
    .text = You know your situation best. A helper can plan with you, for each of these choices.
step-say-no = You can say no
    .text = You can stop at any time. You can say no to one kind of help and yes to another.
