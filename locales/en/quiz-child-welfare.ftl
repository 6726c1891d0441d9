### The final quiz for child-welfare staff, and the names of its pre-check and practice. Plain
### text: no links, no markup. Numbers are put in by the program.

quiz-name-child-welfare = Child welfare: final quiz
    .description = Ten questions about what the law says, how to talk with a child, which reports are due, and what is disputed.
quiz-name-child-welfare-pre = Child welfare: what do you know already?
    .description = Three questions before you start. Nothing depends on them.
quiz-name-child-welfare-practice = Child welfare: practice
    .description = Short questions inside the lessons. You see the answer after each one.

child-welfare-place-to-sleep = A 16-year-old exchanged sex for a place to sleep. No one threatened them. What is the young person under federal law?
    .note = This question mentions sexual exploitation, without details. You can skip it; that does not count against you.
    .o-offender = An offender
    .f-offender = Federal law sees the young person as the one who was harmed, not as an offender.
    .o-victim = A victim of sex trafficking
    .o-neither = Neither a victim nor an offender
    .f-neither = A place to sleep is something of value. With anyone under 18, the law asks for no force or threat.
    .o-if-named = A victim only if a trafficker is named
    .f-if-named = Nobody has to be named. What a buyer or third person did is a matter for investigators.
    .explain = For anyone under 18 in commercial sex, no force, fraud or coercion is needed. What the buyer or a third person did is a matter for investigators.

child-welfare-farm-pay = A 16-year-old works for low pay on a farm. Under federal law this is labor trafficking, even without force, fraud or coercion. True or false?
    .f-true = Only for commercial sex under 18 is no force, fraud or coercion needed. For work, ask about force, fraud and coercion, and about child labor.
    .explain = For labor trafficking, federal law needs force, fraud or coercion for children too. Child-labor and neglect law may still apply.

child-welfare-look-further = Which signs should make you look further into possible child labor trafficking? Choose all that apply.
    .o-asleep = Asleep in class after nights away
    .o-burns = Burns from chemicals
    .o-travel-debt = A travel debt to pay off
    .o-sponsor = Lives with a sponsor the family barely knows
    .o-good-marks = Good marks and steady attendance at school
    .f-good-marks = Good marks are no sign. They are also no proof that all is well, so do not use them to rule anything out.
    .explain = Together with a private talk, these are a reason to screen and to report. Signs are never proof.

child-welfare-missing-order = A teenager in foster care has been missing since last night. Put the steps in order. Two of them are due at the same time and may stand in either order.
    .o-safety = Make sure of safety and gather facts
    .o-police = Report to law enforcement, for entry in the national database
    .o-center = Report to the center for missing children
    .o-supervisor = Tell your supervisor and document
    .o-return = When the young person is back, ask and screen about what happened while away
    .explain = Both reports are due at once, and not later than 24 hours after you learn that the child is missing. Either may come first; do not let one wait for the other. State agencies must also screen children in their care for sex trafficking, so ask and screen on return.

child-welfare-latest-time = A child is missing from foster care. What is the latest time for the reports to law enforcement and to the center for missing children?
    .o-one-day = 24 hours
    .o-two-days = 48 hours
    .f-two-days = That is too late. Both are due at once, and within 24 hours.
    .o-three-days = 72 hours
    .f-three-days = That is too late. Both are due at once, and within 24 hours.
    .o-week-end = The end of the work week
    .f-week-end = Weekends do not stop this clock. Both are due at once, and within 24 hours.
    .explain = Both reports are due at once, and within 24 hours. The first hours matter most, so do not use up the time.

child-welfare-debt-work = You think that a 15-year-old from another country was made to work to pay a debt. Besides your duty under state child-protection law, what is right? (HHS is the federal health department.) Choose all that apply.
    .o-request = Send HHS a Request for Assistance, part A within 24 hours
    .o-wait = Wait for a conviction, so that the facts are clear
    .f-wait = Nothing has to be proven first. Waiting can cost the child help.
    .o-interpreter = Use an interpreter who is not a relative or sponsor
    .o-green-card = Promise a green card, so that the child feels safe
    .f-green-card = You cannot promise that. Say who can advise the child for free.
    .o-danger = Ask about immediate danger, and call { $contact-us-911 } if there is any
    .explain = The form starts the eligibility check, and it can bring case management near the child. Nothing has to be proven first, and nothing may be promised.

child-welfare-birthday = A Request for Assistance for a young person from another country was sent to the federal health department (HHS). The young person turns 18 while HHS is still deciding. What happens?
    .o-dies = The request ends on the birthday, and no letter can be given any more
    .f-dies = The birthday does not end a request that was made before it.
    .o-stays-valid = A request made before the 18th birthday can still lead to a letter that stays valid
    .o-asylum = It starts again from the beginning, as an asylum case for adults with a new form
    .f-asylum = Asylum is something else. The request goes on as it was sent.
    .o-sponsor-decides = The sponsor decides whether the request goes on or is taken back
    .f-sponsor-decides = A sponsor has no such power. HHS decides on the request.
    .explain = A request made before the 18th birthday can still lead to a letter that stays valid. So look at the birth date first, and do not wait.

child-welfare-who-does-what = Match each task with its name.
    .p-custody = Care and custody of unaccompanied children
    .p-during-case = Permission to stay, asked for by law enforcement during a case
    .p-by-person = Immigration status for victims of trafficking, applied for by the person
    .p-state-services = State services and court for a child in care
    .o-orr = Refugee office (ORR, part of HHS)
    .o-continued-presence = Continued Presence
    .o-t-status = T status
    .o-state-agency = State child-welfare agency
    .explain = One child may need several of these. When you know who does what, you can explain it in simple words and promise nothing.

child-welfare-score = Screening tools for trafficking are fully proven, so the score decides the case. True or false?
    .f-true = A score can remind you of questions. It cannot see what a child does not dare to say yet.
    .explain = Federal research calls the evidence young. A tool supports judgment, a private talk and safety planning. It does not replace them.

child-welfare-aunt = An aunt sits in on the visit and answers every question for the child. What now?
    .o-finish = Finish the visit with her present, because she is family and means well
    .f-finish = She may mean well, or she may be in control. With her in the room you cannot know, and the child cannot speak.
    .o-alone = See the child alone in a safe place with a trained interpreter, and plan what the aunt is told
    .o-translate = Ask the aunt to translate, because the child trusts her and she knows the case
    .f-translate = A relative is not a safe interpreter. The child's own words may never reach you.
    .o-report-now = Tell the aunt that you suspect her, and report her on the spot, so that the child is safe
    .f-report-now = Talking for a child proves nothing. And a warning can put the child at risk.
    .explain = Family members can be the ones in control. Privacy also protects a caring relative from mistaken suspicion.

child-welfare-fair = Which statements about unaccompanied children are both accurate and fair? Choose all that apply.
    .o-auditors = Federal auditors found that ICE, the immigration agency, could not keep track of many children after release
    .o-missed-court = A missed court date proves that a child has been trafficked, or is about to be
    .f-missed-court = A missed hearing means that nobody can vouch for the child's safety. It is not proof of trafficking.
    .o-visits = Officials say home visits check safety; advocates report immigration arrests and fear
    .o-no-account = No public source gives a full account of outcomes for these children
    .o-all-sponsors = All sponsors are traffickers, or they know more about it than they tell
    .f-all-sponsors = A sponsor is judged by what they do. Suspicion of everybody helps no child.
    .explain = Findings yes, leaps no. Name who says what, and when, and say what nobody knows. The reports on visits are of May 2025, the audits of August 2024 and March 2025.

child-welfare-who-reports = Who must report suspected child abuse?
    .o-doctors = Only doctors and nurses, because they alone can see whether a child was harmed by somebody
    .f-doctors = Doctors are among those named, but not alone. Look up your state's list.
    .o-state-law = It depends on state law: nearly all states name child-welfare staff, and some name everyone
    .o-state-paid = Only people who are paid by the state, because they act in the name of the law
    .f-state-paid = Who pays you does not decide it. State law names the people, or names everyone.
    .o-police-first = Nobody, until the police have confirmed that a crime was committed
    .f-police-first = A report is about suspicion. Nobody has to confirm it first.
    .explain = Every state has its own rule. Find your state's rule and its reporting line, and keep both where you need them.

child-welfare-mother = A girl asks: “Will my mother be deported if I tell you?” What is the best answer?
    .o-never = “No, never. Whatever you tell me, it stays in this room. Nobody will do anything to your mother, and nobody will ask about her. I give you my word.”
    .f-never = You cannot know that. If it turns out wrong, the girl will not trust anyone again.
    .o-honest = “I can't promise what other offices do. Here is what I must report, what stays with me, and who can advise you and your mother for free.”
    .o-not-mine = “That's not my problem. I am here for you only, and your mother has to look after herself.”
    .f-not-mine = For the girl it is the biggest problem of all. She needs to know who can advise them both.
    .o-tell-first = “Tell me first, then we'll see. I can only think about your mother when I know everything.”
    .f-tell-first = That uses her fear to get her story. Say your limits before she speaks.
    .explain = Honest limits and real help build safety. Give the name of someone who can advise the girl and her mother for free.

child-welfare-words = Replace the words. Which ones would you write instead?
    .note = This question shows hurtful words about sexual exploitation, to replace them. You can skip it; that does not count against you.
    .p-label = “child prostitute”
    .p-admitted = “she admitted what she did”
    .p-rescued = “rescued victim”
    .o-exploited = “child who was sexually exploited”
    .o-told-us = “she told us what was done to her”
    .o-safe-place = “young person now in a safe place”
    .explain = Language shapes records, court and the way a person sees themselves. Write what was done, and by whom.

child-welfare-laundry = A school calls you about a pupil. What you decide here matters to the child, so take your time.
    .note = This one mentions a child at work, a debt and threats, without details. You can skip it; that does not count against you.
    .n-call = A 14-year-old works nights at a laundry and comes to school exhausted. The child came from another country last year, lives with a sponsor, and told a teacher: “I owe 6,000.”
    .o-call-sponsor-first = Call the sponsor first, so that nobody at home is taken by surprise
    .f-call-sponsor-first = That warns whoever may be in control, and the child may be punished or moved. See the child first.
    .o-call-see-alone = Check danger now, then see the child at school, alone, with an independent interpreter
    .f-call-see-alone = Good. If anyone is in danger now, { $contact-us-911 } comes first. At school, the child can be seen alone.
    .o-call-wait = Wait for the next home visit, which is planned for the end of the month
    .f-call-wait = Until then the child works every night, and you do not know who is at home. Check for danger now.
    .n-school = Alone with you and the interpreter, the child says: the boss keeps the pay for the debt, and has threatened the family. Nobody is hurt, and there is no danger at this moment.
    .o-school-explain-report = Explain what you must report and what the child can choose; report; plan tonight's safety with the child
    .f-school-explain-report = Good. The child knows what happens next and has a say in it. The report to child protection is made under your state's law.
    .o-school-promise = Promise that no police will ever come, so that the child dares to tell you everything
    .f-school-promise = You cannot keep that promise. When it breaks, trust goes with it. Say your limits, kindly and early.
    .n-reported = The report to child protection is made, and there is a plan for tonight. HHS is the federal health department. What comes next?
    .o-reported-request = Send the HHS Request for Assistance within 24 hours; link case management, legal help and the wage office
    .f-reported-request = Right. The federal check can start, and it can bring help near the child. The wage office hears of the night work.
    .o-reported-close = Close the case as “child labor only”, because nobody spoke of sex and the report to the state is made
    .f-reported-close = Labor trafficking needs no sex. A debt and threats can be coercion, and HHS needs no proof to begin. Leave it open.
    .n-linked = The request is sent. You ask for a case manager and a lawyer, and promise neither. The wage office, { $contact-us-whd }, knows about the laundry. The child knows whom to call tonight.
    .explain = Safety, privacy, honesty, and both systems: state child protection and the federal health department.
