### Português (Brasil): the texts of locales/en/indicators.ftl, to be translated.
### Each text stands behind `# `. When you have translated it, remove that sign and the space
### from each of its lines. Until then readers see the text in another language.
### Translate what stands right of `=`. Keep the name left of it, and what stands in { }.
### Where a text has forms for numbers, the lines above it say which numbers each form is for.
### Never write a phone number or an address: they are put in by the program.

### Signs of trafficking: the text of each indicator, and the names of places, categories and
### industries. Each sign must be understood alone. Behavior and conditions only.

## Industries

# industry-hospitality = Hotels and motels
# industry-transportation = Trucks, buses, trains and planes
# industry-agriculture = Farms and packing houses

## Categories

# category-documents = Papers
# category-money = Money and debt
# category-movement = Coming and going
# category-control = Control by another person
# category-living = Living conditions
# category-work = Work
# category-health = Health
# category-access = Access and locks
# category-booking = Bookings
# category-vehicles = Vehicles

## Places: headings of the groups on a signs page

# place-all-staff = Anywhere on the property
# place-rooms = In rooms and corridors
# place-front-desk = At the front desk and in the parking lot
# place-workers = Among the people who work here
# place-truck-stops = At truck stops and rest areas
# place-terminals = In bus and train stations
# place-airports = At airports
# place-on-board = On board, during the trip
# place-hiring = How people were hired
# place-housing = Where workers live
# place-rides = On the way to and from work
# place-pay = Pay, debts and papers
# place-fields = At work in fields and packing houses

## Signs shared by several industries

# indicator-no-own-id = Does not hold their own ID or passport; someone else keeps it
# indicator-answers-for-them = Does not speak; another person answers every question for them
# indicator-always-watched = Is watched all the time, even on the way to the toilet, and is never left alone
# indicator-afraid-of-someone = Seems very afraid of one person, or obeys that person at once
# indicator-hurt-or-worn-out = Looks exhausted or underfed, or has injuries that nobody has treated
# indicator-worker-papers-held = A worker says that the boss, agent or recruiter keeps their passport or ID
# indicator-fees-from-pay = Fees or debts are taken out of a worker's pay, and the debt does not get smaller
# indicator-threats-about-status = A worker is threatened with the police, with deportation or with the loss of a visa
# indicator-job-not-as-promised = The work, the pay or the place is not what the worker was promised
# indicator-one-leader-speaks = A crew leader answers for all the workers, and they do not speak for themselves
# indicator-minor-sold = A child or teenager is offered for sex in return for money or anything else

## Signs: hotels and motels

# indicator-towels-no-entry = Asks for towels and linen but never lets staff in
# indicator-do-not-disturb-always = The “do not disturb” sign stays up for the whole stay
# indicator-many-devices = Many phones, computers or card readers in one room
# indicator-long-stay-few-things = A long stay with very few belongings
# indicator-sexual-supplies = Unusual amounts of condoms or other sexual supplies in a room
# indicator-child-not-registered = Children's things in a room where no child is registered
# indicator-child-left-alone = A child or teenager is left alone in a room for a long time
# indicator-one-person-many-rooms = One person books many rooms and keeps control of them
# indicator-hourly-rental = Rooms are taken by the hour, or for an oddly long time
# indicator-plates-hidden = Cars are parked backwards so that the plates cannot be seen
# indicator-supplied-housing = A worker lives where the boss or agent says, and is not free to come and go

## Signs: trucks, buses, trains and planes

# indicator-between-trucks = A person moves from truck to truck at a stop or rest area
# indicator-short-drop-offs = One vehicle drops people off and picks them up again after a short time, over and over
# indicator-where-am-i = A person does not know which town or place they are in
# indicator-not-free-to-talk = A person is not allowed to talk freely, or stops talking when someone comes near
# indicator-controlling-stranger = A traveler is with someone they hardly know, and that person controls what they do
# indicator-no-destination = A traveler does not know where the trip ends
# indicator-last-minute-ticket = Someone else buys the ticket at the last minute and stays close
# indicator-offers-in-station = Someone waits in the station and offers rides, rooms or jobs to people who are alone
# indicator-all-papers-one-hand = One person holds all the travel papers and does not hand them over
# indicator-job-without-details = A traveler is going to a job but does not know the employer, the place or the terms
# indicator-rehearsed-answers = Answers sound learned by heart, or change when someone else looks over

## Signs: farms and packing houses

# indicator-debt-for-the-job = A worker owes money for getting the farm job or the visa
# indicator-remote-housing = Workers live far from town in crowded housing that the employer controls
# indicator-may-not-leave = Workers may not leave the housing, or may not have visitors
# indicator-security-keeps-in = Unusual locks, guards or cameras that seem to keep people in
# indicator-cut-off = Workers have no way to reach their family or anyone outside
# indicator-child-out-of-school = A child has stopped going to school
# indicator-rides-only-with-leader = The only way to and from work is with the crew leader
# indicator-escorted-errands = Workers go to a shop, a bank or a clinic only with someone who watches them
# indicator-hourly-to-piece = Hourly pay was promised, but workers get a low rate by the piece
# indicator-no-control-of-pay = Workers cannot get at the money they have earned, or someone else controls it
# indicator-very-long-hours = Work goes on far beyond normal hours, with no real rest
