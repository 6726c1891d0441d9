### Campaigns: the name of each site, one line under it, and one sentence for search engines.

campaign-hub = Conheça os sinais
    .tagline = Informações claras sobre o tráfico de pessoas, para quem talvez viva isso e para quem percebeu algo.
    .description = Informações claras sobre o tráfico de pessoas em muitos tipos de trabalho.
campaign-hospitality = Conheça os sinais: hotéis e motéis
    .tagline = Para quem trabalha em hotéis e motéis, e para quem talvez esteja vivendo isso.
    .description = Informações claras sobre o tráfico de pessoas em hotéis e motéis.
campaign-transportation = Conheça os sinais: transportes
    .tagline = Para quem trabalha nas estradas, nos trilhos e no ar, e para quem talvez esteja vivendo isso.
    .description = Informações claras sobre o tráfico de pessoas em caminhões, ônibus, trens e aviões.
campaign-agriculture = Conheça os sinais: trabalho no campo
    .tagline = Para quem trabalha em fazendas e galpões de embalagem, e para quem talvez esteja vivendo isso.
    .description = Informações claras sobre o tráfico de pessoas em fazendas e galpões de embalagem.
campaign-training = Conheça os sinais: cursos
    .tagline = Cursos curtos sobre o tráfico de pessoas, para quem pode se deparar com ele no trabalho.
    .description = Cursos curtos sobre o tráfico de pessoas para fiscais do trabalho, equipes de proteção à criança e quem trabalha em hotéis e transportes.
