"""STO Zuidermarke: four working groups each wrote a chapter; every chapter has its own habits."""

from samples.content import ANY, Action, Aim, Content, Goal, school, since, stage, stated, when, year

_QUALITY = Goal(
    title="Techniekonderwijs dat klopt met de praktijk",
    statement=(
        "De werkgroep Onderwijs wil de kwaliteit van de technische lessen verhogen: moderne apparatuur, actuele opdrachten "
        "en examens die passen bij wat bedrijven vragen."
    ),
    explanation=(
        (
            "Met deze lijn werken we aan kwalitatief hoogstaand techniekonderwijs. De uitgangspunten staan in hoofdstuk 2 van "
            "de regiovisie, onze visie op techniekonderwijs."
        ),
    ),
    claims=(stated("kwaliteit", "Met deze lijn werken we aan kwalitatief hoogstaand techniekonderwijs."),),
    vision=(
        (
            "visie",
            "De uitgangspunten staan in hoofdstuk 2 van de regiovisie, onze visie op techniekonderwijs.",
        ),
    ),
    current=(
        "De machines in de praktijklokalen van het Vakcollege De Marke en het Zuiderlicht zijn gemiddeld veertien jaar oud. "
        "Opdrachten komen nu vooral uit het boek."
    ),
    desired=(
        "Aan het eind van de periode is 80% van de apparatuur jonger dan acht jaar en komt een derde van de opdrachten "
        "rechtstreeks uit een bedrijf."
    ),
    targets=(
        Aim(
            sentence=(
                "Aan het eind van de periode is 80% van de apparatuur jonger dan acht jaar en komt een derde van de "
                "opdrachten rechtstreeks uit een bedrijf."
            ),
            value="80",
            unit="%",
        ),
    ),
    actions=(
        Action(
            title="Vervangingsplan machines PIE en BWI",
            purposes=("Scholen schaffen samen en gespreid aan",),
            when=when(
                "Inventariseren: 2025, besluit voor 1 december 2025, aanschaf 2026 en 2027",
                stage("prepare", year(2025)),
                stage("decide", ("2025-01-01", "2025-12-01"), left_open="start"),
                stage(ANY, year(2026)),
                stage(ANY, year(2027)),
            ),
        ),
        Action(
            title="Praktijkopdrachten van bedrijven in het keuzedeel Robotica",
            purposes=("Leerlingen werken aan vragen van echte opdrachtgevers",),
            when=when(
                "Ontwikkelen schooljaar 2025-2026, daarna invoeren t/m schooljaar 2027-2028",
                stage("prepare", school(2025)),
                stage("execute", ("2026-08-01", "2028-08-01"), left_open=ANY),
            ),
        ),
        Action(
            title="Gezamenlijke toetsing van praktijkexamens",
            purposes=("Scholen kijken bij elkaar in de keuken",),
            when=when(
                "Jaarlijks in het voorjaar",
                *(stage(ANY, (f"{y}-03-01", f"{y}-06-01"), every="yearly") for y in range(2025, 2029)),
            ),
        ),
    ),
)

_INFLOW = Goal(
    title="Van groep 6 naar het vmbo naar het mbo",
    statement="Wij bouwen één doorlopende lijn techniek van basisschool tot en met mbo.",
    explanation=(
        (
            "Hiermee versterken we de regionale samenwerking tussen po, vmbo en mbo, en daarmee de instroom in technisch vmbo "
            "en de doorstroom naar technische mbo-opleidingen."
        ),
    ),
    claims=(
        stated(
            "samenwerking",
            "Hiermee versterken we de regionale samenwerking tussen po, vmbo en mbo, en daarmee de instroom in technisch "
            "vmbo en de doorstroom naar technische mbo-opleidingen.",
        ),
    ),
    current=(
        "Tot nu toe organiseert iedere school haar eigen techniekdagen en weten we van elkaar niet wat er in groep 6, 7 en "
        "8 al gedaan is. Van de technische vmbo'ers stroomt 61 procent door naar een technische mbo-opleiding."
    ),
    desired=(
        "Straks ligt er een leerlijn van groep 6 tot en met mbo-niveau 2, en stroomt 70 procent door naar een technische "
        "mbo-opleiding."
    ),
    targets=(
        Aim(
            sentence=(
                "Straks ligt er een leerlijn van groep 6 tot en met mbo-niveau 2, en stroomt 70 procent door naar een "
                "technische mbo-opleiding."
            ),
            value="70",
            unit="%",
        ),
    ),
    actions=(
        Action(
            title="Leerlijn techniek po-vmbo-mbo schrijven",
            purposes=("Iedereen bouwt voort op wat de leerling al kan",),
            when=when("Schrijven in 2025 en 2026", stage(ANY, year(2025)), stage(ANY, year(2026))),
        ),
        Action(
            title="Techniekdagen voor groep 7 en 8 op het mbo",
            purposes=("Basisschoolleerlingen ervaren een echte werkplaats",),
            when=when(
                "Q2 2026, Q2 2027 en Q2 2028",
                *(stage("unspecified", (f"{y}-04-01", f"{y}-07-01")) for y in (2026, 2027, 2028)),
            ),
        ),
        Action(
            title="Warme overdracht vmbo-mbo bij technische opleidingen",
            purposes=("Minder uitval in het eerste mbo-jaar",),
            when=when(
                "Starten per 1 september 2025 en structureel tot en met 2028",
                stage(ANY, ("2025-09-01", "2029-01-01"), left_open=ANY),
            ),
        ),
    ),
)

_GREEN = Goal(
    title="Techniek voor de energietransitie",
    statement=(
        "Leerlingen van alle techniekprofielen leren werken met de technieken die nodig zijn voor een duurzame regio: "
        "warmtepompen, zonnepanelen, isolatie en circulair bouwen."
    ),
    explanation=("Zo geven we invulling aan het maatschappelijke thema technologie in het kader van duurzaamheid.",),
    claims=(
        stated(
            "duurzaamheid",
            "Zo geven we invulling aan het maatschappelijke thema technologie in het kader van duurzaamheid.",
        ),
    ),
    maybe=("kwaliteit",),
    current="In de huidige lessen komt de energietransitie alleen zijdelings aan bod. Geen van de scholen heeft een warmtepomp.",
    desired=(
        "In de gewenste situatie heeft elk techniekprofiel een lesblok van minstens 20 uur over duurzame techniek en is "
        "er een mobiele werkplaats met een warmtepomp en een zonnedak."
    ),
    targets=(
        Aim(
            sentence=(
                "In de gewenste situatie heeft elk techniekprofiel een lesblok van minstens 20 uur over duurzame techniek "
                "en is er een mobiele werkplaats met een warmtepomp en een zonnedak."
            ),
            value="20",
            unit="uur",
        ),
    ),
    actions=(
        Action(
            title="Mobiele werkplaats Duurzaam Bouwen",
            purposes=("Alle scholen kunnen met dure installaties werken zonder ze zelf te kopen",),
            when=when(
                "Ontwerpen en aanbesteden in 2025, bouwen in 2026, in gebruik vanaf 2027",
                stage("prepare", year(2025)),
                stage("execute", year(2026)),
                stage("execute", since("2027-01-01"), left_open="end"),
            ),
        ),
        Action(
            title="Lesblokken warmtepomp, isolatie en zonnepanelen",
            purposes=("Lesmateriaal dat op elke school past",),
            when=when(
                "Ontwikkelen 2026, uitvoeren 2027 tot 2029",
                stage("prepare", year(2026)),
                stage("execute", year(2027, 2028)),
            ),
        ),
        Action(
            title="Bezoek aan het energiecoöperatiepark",
            purposes=("Leerlingen zien waarvoor ze leren",),
            when=when("In het najaar van 2027", stage("unspecified", ("2027-09-01", "2027-12-01"))),
        ),
        Action(
            title="Docententraining nieuwe installatietechniek",
            purposes=("Docenten durven de nieuwe lesblokken aan",),
            when=when("Voor de zomer van 2027", stage(ANY, ("2025-01-01", "2027-06-01"), left_open=ANY)),
        ),
    ),
)

_GIRLS = Goal(
    title="Techniek is van iedereen",
    statement=(
        "We willen dat leerlingen hun profiel kiezen op grond van wat ze kunnen en leuk vinden, niet op grond van wat "
        "een jongens- of een meisjesvak heet."
    ),
    explanation=("Deze lijn draagt bij aan inclusie in de techniek en aan het doorbreken van genderstereotypen.",),
    claims=(
        stated(
            "inclusie",
            "Deze lijn draagt bij aan inclusie in de techniek en aan het doorbreken van genderstereotypen.",
        ),
    ),
    current="Slechts 19 van de 310 techniekleerlingen zijn meisje. Docenten geven aan dat zij niet weten hoe ze dit kunnen keren.",
    desired="Over vier jaar zijn dat er 45, en heeft elke docent techniek een training stereotypering gevolgd.",
    targets=(
        Aim(
            sentence="Over vier jaar zijn dat er 45, en heeft elke docent techniek een training stereotypering gevolgd.",
            value="45",
            unit=ANY,
        ),
    ),
    actions=(
        Action(
            title="Training 'Kijk anders' voor docenten en mentoren",
            purposes=("Docenten herkennen hun eigen vooroordelen",),
            when=when(
                "Schooljaar 2025/2026 en schooljaar 2027/2028", stage(ANY, school(2025)), stage(ANY, school(2027))
            ),
        ),
        Action(
            title="Rolmodellen in de klas",
            purposes=("Meisjes zien vrouwen met een technisch beroep",),
            when=when("Doorlopend vanaf september 2025", stage("continuous", since("2025-09-01"), left_open="end")),
        ),
    ),
)

PLAN = Content(
    key="zuidermarke",
    voice="vier werkgroepen, elk met eigen gewoonten",
    title="Samen sterk in techniek: activiteitenplan op hoofdlijnen regio Zuidermarke",
    region="Zuidermarke",
    label="Programmalijn",
    before=("Dit plan is geschreven door de werkgroepen Onderwijs, Doorstroom, Duurzaam en Iedereen Techniek.",),
    goals=(_QUALITY, _INFLOW, _GREEN, _GIRLS),
)
