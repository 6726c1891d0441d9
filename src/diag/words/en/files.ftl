### Files of a project, and what is written in those that hold settings.

file-unread = nothing reads this file
