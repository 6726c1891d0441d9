### Campaigns: the name of each site, one line under it, and one sentence for search engines.

campaign-hub = Know the signs
    .tagline = Plain information about human trafficking, for people it may be happening to and for people who noticed something.
    .description = Plain information about human trafficking in many kinds of work.
campaign-hospitality = Know the signs: hotels and motels
    .tagline = For people who work in hotels and motels, and for anyone it may be happening to.
    .description = Plain information about human trafficking in hotels and motels.
campaign-transportation = Know the signs: on the move
    .tagline = For people who work on roads, rails and in the air, and for anyone it may be happening to.
    .description = Plain information about human trafficking in trucking, buses, trains and planes.
campaign-agriculture = Know the signs: farm work
    .tagline = For people who work on farms and in packing houses, and for anyone it may be happening to.
    .description = Plain information about human trafficking on farms and in packing houses.
campaign-training = Know the signs: training
    .tagline = Short courses about human trafficking, for people who may meet it at work.
    .description = Short courses about human trafficking for labor inspectors, child-welfare staff, hotel and transport workers.
