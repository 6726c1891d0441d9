quiz-script = x
    .right = Right
quiz-gap = Gap { $number }
quiz-true = True
quiz-false = False
