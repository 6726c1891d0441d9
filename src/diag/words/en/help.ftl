### What to do, where that is the same for many faults.

help-near = did you mean `{ $near }`?
help-none-yet = the project has none yet
help-one-of = it can be { $words }
