### What a run says about its own output.

more-in-file = and { $n } more in this file
    .help = mend the ones above, and the rest will be told next time
more-on-pages =
    { $n ->
        [one] (and on { $n } more page)
       *[other] (and on { $n } more pages)
    }
