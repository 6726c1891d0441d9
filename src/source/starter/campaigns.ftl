### The name of each site, one line under it, and one sentence for search engines.

campaign-main = Know the signs
    .tagline = Plain information, for people it may be happening to and for people who noticed something.
    .description = Plain information about human trafficking.
