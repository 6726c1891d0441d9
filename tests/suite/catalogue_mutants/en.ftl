# The name of the campaign.
-campaign = Open Door
    .gender = feminine

welcome = Welcome to { -campaign }
visits =
    { $count ->
        [one] The page was opened by { $count } person
       *[other] The page was opened by { $count } people
    }
greeting = Hello, { $name }! You have read { $done } of { $all } lessons.
    .title = A greeting for { $name }
    .hint = Shown once, at the top of the page
lesson-place = Lesson { NUMBER($number) } of { NUMBER($all) }
rank =
    { NUMBER($place, type: "ordinal") ->
        [one] You are { $place }st in this list
        [two] You are { $place }nd in this list
        [few] You are { $place }rd in this list
       *[other] You are { $place }th in this list
    }
as-of = Checked on { DATETIME($date, dateStyle: "long") } by our editors
spoken = Calls are answered in { LIST($languages) }
stay =
    { $nights ->
        [0] No nights were booked here
        [one] One night was booked here
       *[other] Guests booked { $nights } nights here
    }
tone =
    { $audience ->
        [child] Ask a grown-up for help
       *[adult] Ask somebody for help, { $name }
    }
visa = A T visa protects people who help the police (HSI)
combined = { welcome }: { visits }
share = Right answers: { NUMBER($part, style: "percent") }
footer =
    .left = Made by volunteers in many towns
    .right = Read the terms before you go on
plain = Nothing on this page is kept
long = This sentence is here to be so long that nobody can translate it with a single word
