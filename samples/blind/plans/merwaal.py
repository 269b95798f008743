"""STO Merwaal: a bureau wrote it after many meetings; long sentences, many activities, everything weighed."""

from samples.content import ANY, Action, Aim, Content, Goal, school, since, stage, stated, when, year

_QUALITY = Goal(
    title="Modern en uitdagend techniekonderwijs",
    statement=(
        "Met deze pijler beogen de partners in de regio Merwaal dat leerlingen in alle techniekprofielen en technische "
        "keuzevakken les krijgen met hedendaagse apparatuur, in een leeromgeving die lijkt op een werkplek."
    ),
    explanation=(
        "De pijler levert een bijdrage aan kwalitatief hoogstaand techniekonderwijs.",
        "Zij vloeit voort uit de route naar gewenste kwaliteit zoals opgenomen in de regiovisie (kopje 3.2).",
    ),
    claims=(stated("kwaliteit", "De pijler levert een bijdrage aan kwalitatief hoogstaand techniekonderwijs."),),
    vision=(
        (
            "route",
            "Zij vloeit voort uit de route naar gewenste kwaliteit zoals opgenomen in de regiovisie (kopje 3.2).",
        ),
    ),
    current=(
        "Uit de evaluatie van de vorige periode blijkt dat de leeromgevingen sterk verschillen. Twee scholen beschikken over "
        "een modern praktijkplein; op de overige vier wordt nog gewerkt in lokalen uit de jaren negentig. Het gemiddelde "
        "cijfer dat leerlingen aan hun praktijklessen geven is een 6,4."
    ),
    desired=(
        "Aan het einde van 2028 beschikken alle zes de scholen over een praktijkplein of hebben zij toegang tot dat van een "
        "buurschool, en waarderen leerlingen hun praktijklessen met minimaal een 7,5."
    ),
    targets=(
        Aim(
            sentence=(
                "Aan het einde van 2028 beschikken alle zes de scholen over een praktijkplein of hebben zij toegang tot dat "
                "van een buurschool, en waarderen leerlingen hun praktijklessen met minimaal een 7,5."
            ),
            value=ANY,
            unit=ANY,
        ),
    ),
    actions=(
        Action(
            title="Opstellen van een regionaal programma van eisen voor praktijkpleinen",
            purposes=("Scholen investeren op basis van dezelfde uitgangspunten",),
            when=when("2025", stage(ANY, year(2025))),
        ),
        Action(
            title="Verbouwing van praktijkpleinen op vier scholen",
            purposes=("Leerlingen leren in een omgeving die op een bedrijf lijkt",),
            when=when(
                "Voorbereiding in 2025 en 2026, uitvoering in 2027 en 2028",
                stage("prepare", year(2025, 2026)),
                stage("execute", year(2027, 2028)),
            ),
        ),
        Action(
            title="Aanschaf van simulatoren voor lassen en hijsen",
            purposes=("Veilig oefenen zonder materiaalverlies",),
            when=when("Tweede helft 2026", stage("unspecified", ("2026-07-01", "2027-01-01"))),
        ),
        Action(
            title="Ontwikkeling van het keuzevak Slimme installaties",
            purposes=("Lesstof sluit aan op de installatiebranche",),
            when=when(
                "Ontwikkelen: schooljaar 2025/2026, uitvoeren: schooljaar 2026/2027 tot en met schooljaar 2027/2028",
                stage("prepare", school(2025)),
                stage("execute", school(2026, 2027)),
            ),
        ),
        Action(
            title="Leerlingtevredenheidsonderzoek praktijklessen",
            purposes=("Weten of de investeringen effect hebben",),
            supporting=None,
            when=when(
                "Meting in het voorjaar van 2026 en het voorjaar van 2028",
                stage("evaluate", ("2026-03-01", "2026-06-01")),
                stage("evaluate", ("2028-03-01", "2028-06-01")),
            ),
        ),
        Action(
            title="Lerend netwerk van docenten PIE, BWI, M&T en MVI",
            purposes=("Docenten leren van elkaars lessen", "Materiaal wordt gedeeld in plaats van dubbel gemaakt"),
            when=when("Vijf keer per schooljaar, doorlopend", stage("continuous", year(2025, 2028), every=ANY)),
        ),
        Action(
            title="Inzet van een onderwijskundige voor praktijkgerichte programma's in de gl en tl",
            purposes=("Ook leerlingen in de theoretische leerweg werken aan techniek",),
            when=when("Van 1 augustus 2025 tot 1 augustus 2027", stage("unspecified", school(2025, 2026))),
        ),
        Action(
            title="Gezamenlijke inkoop van verbruiksmateriaal",
            purposes=("Lagere kosten per leerling",),
            supporting=None,
            when=when("Vanaf 2026 structureel", stage("continuous", since("2026-01-01"), left_open="end")),
        ),
    ),
)

_FLOW = Goal(
    title="Soepele overgangen van basisschool naar vmbo naar mbo",
    statement=(
        "Deze pijler richt zich op de overgangen in de loopbaan van leerlingen: de keuze voor het vmbo, de keuze voor een "
        "profiel en de stap naar het mbo."
    ),
    explanation=(
        (
            "Daarmee wordt bijgedragen aan de regionale samenwerking tussen po, vmbo, mbo en bedrijfsleven, waaronder de instroom "
            "vanuit het po en de doorstroom naar het mbo. Tevens wordt bereikt dat alle leerlingen in het vmbo in aanraking komen "
            "met techniek."
        ),
    ),
    claims=(
        stated(
            "samenwerking",
            "Daarmee wordt bijgedragen aan de regionale samenwerking tussen po, vmbo, mbo en bedrijfsleven, waaronder de "
            "instroom vanuit het po en de doorstroom naar het mbo.",
        ),
        stated(
            "kennismaking", "Tevens wordt bereikt dat alle leerlingen in het vmbo in aanraking komen met techniek."
        ),
    ),
    current=(
        "Basisscholen ervaren het huidige aanbod als versnipperd: er zijn elf verschillende aanbieders van techniekactiviteiten. "
        "Van de leerlingen met een techniekprofiel kiest 58% voor een technische vervolgopleiding."
    ),
    desired=(
        "In de gewenste situatie is er één regionale techniekkalender voor alle basisscholen en kiest 68% van de leerlingen met "
        "een techniekprofiel voor een technische vervolgopleiding."
    ),
    targets=(
        Aim(
            sentence=(
                "In de gewenste situatie is er één regionale techniekkalender voor alle basisscholen en kiest 68% van de "
                "leerlingen met een techniekprofiel voor een technische vervolgopleiding."
            ),
            value="68",
            unit="%",
        ),
    ),
    actions=(
        Action(
            title="Regionale techniekkalender voor het primair onderwijs",
            purposes=("Elke basisschool vindt jaarlijks minstens één passende activiteit",),
            when=when(
                "Opzetten in 2025, daarna jaarlijks bijstellen",
                stage("prepare", year(2025)),
                stage("evaluate", since("2026-01-01"), left_open=ANY, every="yearly"),
            ),
        ),
        Action(
            title="Bliksemstages in de onderbouw",
            purposes=("Alle onderbouwleerlingen bezoeken twee technische bedrijven",),
            when=when(
                "Pilot op twee scholen in schooljaar 2025/2026, op alle scholen vanaf schooljaar 2026/2027",
                stage("execute", school(2025)),
                stage(ANY, since("2026-08-01"), left_open="end"),
            ),
        ),
        Action(
            title="Doorlopende leerroute vmbo-mbo Mechatronica",
            purposes=("Leerlingen halen in vijf jaar een mbo-diploma op niveau 2",),
            when=when(
                "Onderzoek naar haalbaarheid in 2026, besluit uiterlijk 1 februari 2027, start in augustus 2027",
                stage("prepare", year(2026)),
                stage("decide", (ANY, "2027-02-02"), left_open="start"),
                stage(ANY, ("2027-08-01", ANY), left_open=ANY),
            ),
        ),
        Action(
            title="Keuzebegeleiding door oud-leerlingen",
            purposes=("Leerlingen horen van leeftijdgenoten hoe het mbo is",),
            when=when("2026 t/m 2028", stage("unspecified", year(2026, 2028))),
        ),
    ),
)

_INCLUSION = Goal(
    title="Techniek voor iedereen",
    statement=(
        "De partners willen dat ieder talent voor techniek tot zijn recht komt, ongeacht geslacht, herkomst of beperking."
    ),
    explanation=(
        (
            "Hiermee geeft de regio invulling aan het thema genderstereotypering en inclusie in de techniek. De aanpak bouwt voort "
            "op de geleerde lessen uit hoofdstuk 1 van de regiovisie."
        ),
    ),
    claims=(
        stated(
            "inclusie",
            "Hiermee geeft de regio invulling aan het thema genderstereotypering en inclusie in de techniek.",
        ),
    ),
    vision=(("lessen", "De aanpak bouwt voort op de geleerde lessen uit hoofdstuk 1 van de regiovisie."),),
    current=(
        "Het aandeel meisjes in de techniekprofielen schommelt al jaren rond de 5%. Leerlingen van het praktijkonderwijs en "
        "het vso maken nog nauwelijks gebruik van de praktijkpleinen."
    ),
    desired=(
        "Over vier jaar bedraagt het aandeel meisjes 12% en hebben leerlingen van het praktijkonderwijs en het vso een vaste "
        "plek op de praktijkpleinen."
    ),
    targets=(
        Aim(
            sentence=(
                "Over vier jaar bedraagt het aandeel meisjes 12% en hebben leerlingen van het praktijkonderwijs en het vso "
                "een vaste plek op de praktijkpleinen."
            ),
            value="12",
            unit="%",
        ),
    ),
    actions=(
        Action(
            title="Screening van voorlichting en lesmateriaal op stereotypen",
            purposes=("Materiaal spreekt alle leerlingen aan",),
            when=when("Begin 2026", stage("unspecified", ("2026-01-01", "2026-05-01"))),
        ),
        Action(
            title="Mentorprogramma met vrouwelijke technici",
            purposes=("Meisjes krijgen een gezicht bij het beroep",),
            when=when(
                "Werven in 2025, uitvoeren 2026 tot 2029",
                stage("prepare", year(2025)),
                stage("execute", year(2026, 2028)),
            ),
        ),
        Action(
            title="Praktijkdagen voor pro- en vso-leerlingen",
            purposes=("Ook deze leerlingen ontdekken hun talent voor techniek",),
            when=when(
                "Maandelijks vanaf januari 2026",
                stage("continuous", since("2026-01-01"), left_open="end", every="monthly"),
            ),
        ),
    ),
)

_FUTURE = Goal(
    title="Vakmanschap voor een duurzame regio",
    statement=(
        "De opgaven in de energietransitie en de circulaire bouw vragen om vakmensen. Deze pijler brengt die opgaven in de les "
        "en zorgt ervoor dat docenten daarvoor zijn toegerust."
    ),
    explanation=(
        (
            "De pijler draagt bij aan het ontwikkelen en toepassen van technologie voor duurzaamheid, en aan de ontwikkeling van "
            "technisch schoolpersoneel. Zij past in de visie op techniekonderwijs (hoofdstuk 2 van de regiovisie)."
        ),
    ),
    claims=(
        stated(
            "duurzaamheid",
            "De pijler draagt bij aan het ontwikkelen en toepassen van technologie voor duurzaamheid, en aan de ontwikkeling "
            "van technisch schoolpersoneel.",
        ),
        stated(
            "personeel",
            "De pijler draagt bij aan het ontwikkelen en toepassen van technologie voor duurzaamheid, en aan de ontwikkeling "
            "van technisch schoolpersoneel.",
        ),
    ),
    vision=(("visie", "Zij past in de visie op techniekonderwijs (hoofdstuk 2 van de regiovisie)."),),
    current=(
        "Slechts één van de zes scholen besteedt structureel aandacht aan duurzame techniek. Docenten noemen gebrek aan kennis "
        "als belangrijkste oorzaak."
    ),
    desired="Eind 2028 geven alle zes de scholen het keuzevak Duurzame energie en zijn 20 docenten daarvoor bijgeschoold.",
    targets=(
        Aim(
            sentence=(
                "Eind 2028 geven alle zes de scholen het keuzevak Duurzame energie en zijn 20 docenten daarvoor bijgeschoold."
            ),
            value="20",
            unit="docenten",
        ),
    ),
    actions=(
        Action(
            title="Bijscholing duurzame energie voor docenten",
            purposes=("Docenten geven het keuzevak met vertrouwen",),
            when=when(
                "Schooljaar 2025-2026 en schooljaar 2026-2027", stage(ANY, school(2025)), stage(ANY, school(2026))
            ),
        ),
        Action(
            title="Circulaire bouwplaats met afvalbedrijf en woningcorporatie",
            purposes=("Leerlingen bouwen met hergebruikt materiaal",),
            when=when(
                "Ontwerp 2026, bouw 2027, gebruik 2027 en 2028",
                stage("prepare", year(2026)),
                stage("execute", year(2027)),
                stage(ANY, year(2027)),
                stage(ANY, year(2028)),
            ),
        ),
        Action(
            title="Gastlessen door installatiebedrijven",
            purposes=("Actuele kennis in de klas",),
            when=when("Ieder kwartaal van 2026 t/m 2028", stage("continuous", year(2026, 2028), every="quarterly")),
        ),
    ),
)

PLAN = Content(
    key="merwaal",
    voice="adviesbureau namens de stuurgroep: lange zinnen, alles afgewogen",
    title="Activiteitenplan op hoofdlijnen Sterk techniekonderwijs Merwaal",
    region="Merwaal",
    label="Pijler",
    before=(
        (
            "Voor u ligt het activiteitenplan op hoofdlijnen van de regio Merwaal. Het plan is tot stand gekomen in zes "
            "werksessies met docenten, schoolleiders en bedrijven."
        ),
        "De vier pijlers hangen met elkaar samen en dekken gezamenlijk het doel van de regeling.",
    ),
    after=("De begroting op hoofdlijnen is als afzonderlijk document bijgevoegd.",),
    goals=(_QUALITY, _FLOW, _INCLUSION, _FUTURE),
)
