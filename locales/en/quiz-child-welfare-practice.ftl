### Practice questions inside the lessons for child-welfare staff. Plain text: no links, no markup.

child-welfare-practice-older-partner = A 17-year-old says: “My partner finds people who pay for sex with me. I agreed to it.” Nobody used threats. The law counts the young person as a victim of sex trafficking. True or false?
    .note = This question mentions sexual exploitation, without details. You can skip it; nothing depends on it.
    .f-false = Under 18, agreeing does not change it. In commercial sex, no force, fraud or coercion is needed.
    .explain = A person under 18 in commercial sex counts as a victim, even if they say that they agreed.

child-welfare-practice-two-rules = A 16-year-old picks fruit. Which facts could point to labor trafficking, and not only to a hard job? Choose all that apply.
    .o-threat = A threat against the family at home
    .o-low-pay = The pay is lower than in the town nearby
    .f-low-pay = Low pay can be a matter for the wage office. On its own it is not force, fraud or coercion.
    .o-false-promise = A false promise about the job
    .o-mud = The work is dirty and hard in bad weather
    .f-mud = Hard work is not force. Ask what would happen if the young person stopped.
    .o-papers = The boss keeps the passport
    .explain = For work, federal law asks for force, fraud or coercion for children too. Threats, lies and held papers are about control. Child-labor law may apply as well.

child-welfare-practice-low-score = The screening tool gives a low score. The child looks at the door at each question and sleeps in your office. What do you do?
    .o-close-file = Close the question, because the score is low and the form is full
    .f-close-file = A score shows what was answered. Fear can keep answers back.
    .o-talk-on = Keep the door open, plan another private talk, and ask your supervisor
    .o-lower-bar = Change the answers on the form until the score fits your worry
    .f-lower-bar = Records have to stay true. Write your observations beside the score instead.
    .explain = Tools are promising, not proven. They support judgment and private talks. If the law asks for a report, a low score does not cancel it.

child-welfare-practice-plain-reason = A relative wants to stay in the room. You want to see the child alone. What do you say?
    .o-accuse = “I have to be sure that you do not tell the child what to say.”
    .f-accuse = That shows your suspicion. It can make things worse for the child, and it may be wrong.
    .o-routine = “I talk with every young person alone for a while. It is how we always do it.”
    .o-pretend = “There is a call for you outside. Please wait there until I come.”
    .f-pretend = A trick is found out soon, and then your word counts for less. A true, plain reason is enough.
    .o-insist = “Then stay, please, but let the child answer the questions this time.”
    .f-insist = With a listener in the room, a child may not be free to answer.
    .explain = A plain and true reason works best, and it treats everybody alike. It protects the child, and a caring relative too.

child-welfare-practice-hhs-hours = An official learns that a child from another country may be a victim of trafficking. Within how many hours must HHS hear of it?
    .unit = hours
    .explain = Officials must tell HHS within 24 hours. The first part of the Request for Assistance is enough for that. Anyone else may send a request too.

child-welfare-practice-missing-gaps = A child is missing from foster care. Complete the sentences.
    .text = Report to { $gap-first }, so that the child is entered in the national database. Report to { $gap-second } as well. Both reports are due { $gap-third }, and not later than 24 hours after you learn of it.
    .o-police = the police
    .o-center = the center for missing children
    .o-at-once = at once
    .o-wage-office = the wage office
    .o-after-weekend = after the weekend
    .explain = Two reports, both at once. Auditors found that the report to the center was often late or missing.

child-welfare-practice-three-clocks = Three clocks for officials. Match what happens with the time.
    .p-may-be-trafficked = A child from another country may have been trafficked: tell HHS
    .p-child-found = A federal agency finds an unaccompanied child: tell HHS
    .p-hand-over = It is decided that a child is unaccompanied: hand over custody
    .o-day = Within 24 hours
    .o-two-days = Within 48 hours
    .o-three-days = Within 72 hours
    .explain = The first clock may be yours. The other two are for federal agencies, and the last one has room for exceptional circumstances.
