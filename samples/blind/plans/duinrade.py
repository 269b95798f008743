"""STO Duinrade, a region with hardly any technical education: two islands of policy prose, honest about what is not there."""

from samples.content import ANY, Action, Aim, Content, Goal, school, shown, since, stage, stated, when, year

_START = Goal(
    title="Een eerste techniekprofiel op het eiland",
    statement=(
        "In 2028 kunnen vmbo-leerlingen op Duinrade zelf een techniekprofiel volgen, zonder dagelijks met de boot naar de "
        "vaste wal te hoeven."
    ),
    explanation=(
        (
            "Daarmee ontstaat voor het eerst een dekkend aanbod. Doelmatig is het ook, want de drie scholen delen één "
            "werkplaats en één docententeam. Paragraaf 4.5 van de regiovisie beschrijft dit als het doel voor ons aanbod."
        ),
    ),
    claims=(shown("aanbod", "Daarmee ontstaat voor het eerst een dekkend aanbod."),),
    maybe=("samenwerking",),
    vision=(("aanbod-doelen", "Paragraaf 4.5 van de regiovisie beschrijft dit als het doel voor ons aanbod."),),
    current=(
        "Anno 2024 biedt geen van onze drie scholen PIE, BWI of M&T aan. Elk jaar vertrekken er ongeveer 25 leerlingen naar "
        "een school op de vaste wal, en een deel van hen komt niet meer terug."
    ),
    desired=(
        "Onze ambitie is dat er eind 2028 een volwaardig profiel PIE staat met ten minste 24 leerlingen, verdeeld over "
        "leerjaar 3 en 4."
    ),
    targets=(
        Aim(
            sentence=(
                "Onze ambitie is dat er eind 2028 een volwaardig profiel PIE staat met ten minste 24 leerlingen, verdeeld "
                "over leerjaar 3 en 4."
            ),
            value="24",
            unit="leerlingen",
        ),
    ),
    actions=(
        Action(
            title="Licentie voor het profiel PIE aanvragen",
            purposes=("Zonder licentie geen profiel",),
            when=when(
                "Uiterlijk 1 november 2025", stage("unspecified", ("2025-01-01", "2025-11-02"), left_open="start")
            ),
        ),
        Action(
            title="Inrichten van een gezamenlijke werkplaats in de oude veiling",
            purposes=("Eén goed geoutilleerde plek voor drie scholen",),
            when=when(
                "Aanbesteding in het voorjaar van 2026, verbouwing van juni tot en met december 2026",
                stage("prepare", ("2026-03-01", "2026-06-01")),
                stage("execute", ("2026-06-01", "2027-01-01")),
            ),
        ),
        Action(
            title="Start van de eerste groep PIE",
            purposes=("Leerlingen volgen het profiel op het eiland",),
            when=when(
                "Uitvoering vanaf schooljaar 2027/2028", stage("execute", since("2027-08-01"), left_open="end")
            ),
        ),
    ),
)

_PEOPLE = Goal(
    title="Vakmensen die willen lesgeven",
    statement="Wij leiden mensen van het eiland op tot docent techniek, omdat vacatures van buitenaf niet te vervullen zijn.",
    explanation=(
        "Deze hoofdlijn geeft invulling aan het thema aantrekken en ontwikkelen van technisch schoolpersoneel.",
    ),
    claims=(
        stated(
            "personeel",
            "Deze hoofdlijn geeft invulling aan het thema aantrekken en ontwikkelen van technisch schoolpersoneel.",
        ),
    ),
    current=(
        "Er is op dit moment één bevoegde techniekdocent, die over drie jaar met pensioen gaat. Wel hebben zich vijf vakmensen "
        "gemeld die parttime les willen geven."
    ),
    desired="Aan het einde van de rit staan er vier gekwalificeerde docenten voor de klas, van wie er drie ook bij een bedrijf werken.",
    targets=(
        Aim(
            sentence=(
                "Aan het einde van de rit staan er vier gekwalificeerde docenten voor de klas, van wie er drie ook bij een "
                "bedrijf werken."
            ),
            value="4",
            unit=ANY,
        ),
    ),
    actions=(
        Action(
            title="Verkorte opleiding voor hybride docenten met de hogeschool",
            purposes=("Vakmensen krijgen een onderwijsbevoegdheid",),
            when=when(
                "Ontwikkelen schooljaar 2025/2026, uitvoeren in 2026/2027 en 2027/2028",
                stage("prepare", school(2025)),
                stage("execute", school(2026), either=year(2026, 2027)),
                stage("execute", school(2027), either=year(2027, 2028)),
            ),
        ),
        Action(
            title="Meeloopdagen van docenten bij bedrijven in de haven",
            purposes=("Docenten blijven bij in hun vak",),
            when=when(
                "Twee keer per jaar vanaf 2026", stage("continuous", since("2026-01-01"), left_open="end", every=ANY)
            ),
        ),
    ),
)

_TOGETHER = Goal(
    title="Scholen en bedrijven op één eiland",
    statement="Scholen, bedrijven en gemeente dragen samen het techniekonderwijs, van groep 5 tot en met het mbo.",
    explanation=(
        (
            "Wij dragen hiermee bij aan de regionale samenwerking op het gebied van techniekonderwijs. Ook stimuleren wij dat alle "
            "vmbo-leerlingen met techniek in aanraking komen. Een van de lessen uit STO 2020-2024 was dat losse projecten "
            "niet beklijven."
        ),
    ),
    claims=(
        stated(
            "samenwerking",
            "Wij dragen hiermee bij aan de regionale samenwerking op het gebied van techniekonderwijs.",
        ),
        stated("kennismaking", "Ook stimuleren wij dat alle vmbo-leerlingen met techniek in aanraking komen."),
    ),
    vision=(("lessen", "Een van de lessen uit STO 2020-2024 was dat losse projecten niet beklijven."),),
    current=(
        "Vandaag de dag zijn er goede contacten, maar die lopen via personen. De tien basisscholen doen elk iets aan techniek, "
        "zonder lijn."
    ),
    desired=(
        "Over vier jaar is er een vast jaarprogramma waaraan alle tien de basisscholen en 15 bedrijven meedoen, vastgelegd in "
        "een convenant."
    ),
    targets=(
        Aim(
            sentence=(
                "Over vier jaar is er een vast jaarprogramma waaraan alle tien de basisscholen en 15 bedrijven meedoen, "
                "vastgelegd in een convenant."
            ),
            value="15",
            unit="bedrijven",
        ),
    ),
    actions=(
        Action(
            title="Convenant techniek Duinrade sluiten",
            purposes=("Afspraken hangen niet meer aan personen",),
            supporting=None,
            when=when(
                "Voorbereiden eerste helft 2025, besluit in september 2025",
                stage("prepare", ("2025-01-01", "2025-07-01")),
                stage("decide", ("2025-09-01", "2025-10-01")),
            ),
        ),
        Action(
            title="Eilandproject: bouw je eigen windmolen (groep 5 t/m 8)",
            purposes=("Kinderen ontdekken techniek en duurzame energie",),
            when=when(
                "Ieder schooljaar in mei en juni",
                *(stage(ANY, (f"{y}-05-01", f"{y}-07-01"), every=ANY) for y in range(2025, 2029)),
            ),
        ),
        Action(
            title="Snuffelstages voor alle tweedeklassers",
            purposes=("Alle vmbo-leerlingen zien techniek van dichtbij",),
            when=when(
                "Opzetten: 2025, uitvoeren: 2026, 2027 en 2028",
                stage("prepare", year(2025)),
                stage("execute", year(2026, 2028)),
            ),
        ),
    ),
)

PLAN = Content(
    key="duinrade",
    voice="bovenschools directeur in een techniekluwe regio: eerlijk over wat er niet is",
    title="Techniek op het eiland. Activiteitenplan op hoofdlijnen 2025-2028, techniekluwe regio Duinrade",
    region="Duinrade",
    label="Hoofdlijn",
    before=(
        "Duinrade is een techniekluwe regio. De drie vmbo-scholen liggen op hetzelfde eiland, het mbo ligt aan de vaste wal.",
        "We beginnen klein en bouwen uit wat werkt. In 2027 maken we de tussenstand op.",
    ),
    after=("Vastgesteld door de drie schoolbesturen.",),
    goals=(_START, _PEOPLE, _TOGETHER),
    general=(
        Action(
            title="Regiocoördinator aanstellen voor 0,6 fte",
            purposes=("Iemand die het overzicht houdt",),
            supporting=True,
            when=when("Per 1 april 2025", stage(ANY, (ANY, ANY), left_open=ANY)),
        ),
        Action(
            title="Stuurgroepvergaderingen",
            purposes=("Voortgang bewaken en bijsturen",),
            supporting=True,
            when=when("Elk kwartaal", stage("continuous", year(2025, 2028), every="quarterly")),
        ),
        Action(
            title="Website en nieuwsbrief Techniek op het eiland",
            purposes=("Iedereen op het eiland weet wat er gebeurt",),
            supporting=True,
            when=when("Doorlopend 2025 tot 2029", stage("continuous", year(2025, 2028))),
        ),
    ),
)
