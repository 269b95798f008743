"""STO Heideroo: written by a team leader between two lessons; short, plain words, nothing more than needed."""

from samples.content import ANY, Action, Aim, Content, Goal, school, shown, since, stage, stated, when, year

_TECHLAB = Goal(
    title="Techlab voor de hele regio",
    statement="We maken van het techlab in Roderbeek een plek waar elke basisschool en elke onderbouwklas komt.",
    explanation=(
        (
            "Zo komen alle vmbo-leerlingen in aanraking met techniek. En we werken meer samen met de basisscholen, wat ook "
            "een doel van de regeling is."
        ),
    ),
    claims=(
        shown("kennismaking", "Zo komen alle vmbo-leerlingen in aanraking met techniek."),
        stated("samenwerking", "En we werken meer samen met de basisscholen, wat ook een doel van de regeling is."),
    ),
    current=(
        "Het techlab draait nu twee dagen per week. Negen van de 26 basisscholen komen langs, de onderbouw van het Roder "
        "College komt af en toe. Er is één vaste begeleider."
    ),
    desired=(
        "We willen over 4 jaar dat het techlab vier dagen open is, dat alle 26 basisscholen minstens één keer per jaar "
        "komen en dat er drie begeleiders zijn."
    ),
    targets=(
        Aim(
            sentence=(
                "We willen over 4 jaar dat het techlab vier dagen open is, dat alle 26 basisscholen minstens één keer "
                "per jaar komen en dat er drie begeleiders zijn."
            ),
            value="26",
            unit="basisscholen",
        ),
    ),
    actions=(
        Action(
            title="Workshops voor groep 7 en 8",
            purposes=("Kinderen enthousiast maken voor techniek",),
            when=when("Elk jaar, 2025 t/m 2028", stage("continuous", year(2025, 2028), every="yearly")),
        ),
        Action(
            title="Techniekweek voor alle eersteklassers",
            purposes=("Iedereen maakt kennis met PIE, BWI en M&T",),
            when=when(
                "Opzetten najaar 2025, uitvoeren vanaf 2026",
                stage("prepare", ("2025-09-01", "2025-12-01")),
                stage("execute", since("2026-01-01"), left_open="end"),
            ),
        ),
        Action(
            title="Twee extra begeleiders opleiden",
            purposes=("Techlab hangt niet meer aan één persoon",),
            when=when("2025 en 2026", stage(ANY, year(2025)), stage(ANY, year(2026))),
        ),
        Action(
            title="Nieuwe lasrobot en 3D-printers aanschaffen",
            purposes=("Werken met spullen van nu",),
            when=when("Medio 2026", stage("unspecified", ("2026-05-01", "2026-09-01"))),
        ),
        Action(
            title="Nieuwsbrief en open dag techlab",
            purposes=("Bekendheid bij scholen en ouders",),
            supporting=True,
            when=when("Doorlopend", stage("continuous", year(2025, 2028))),
        ),
    ),
)

_COMPANIES = Goal(
    title="Bedrijven echt in de les",
    statement="Leerlingen van PIE en M&T werken ieder jaar aan opdrachten van bedrijven uit de buurt.",
    explanation=(
        (
            "Dit draagt bij aan de kwaliteit van het techniekonderwijs en aan de samenwerking in de regio. Het komt uit de "
            "route naar gewenste kwaliteit (regiovisie 3.2)."
        ),
    ),
    claims=(
        stated(
            "kwaliteit",
            "Dit draagt bij aan de kwaliteit van het techniekonderwijs en aan de samenwerking in de regio.",
        ),
        stated(
            "samenwerking",
            "Dit draagt bij aan de kwaliteit van het techniekonderwijs en aan de samenwerking in de regio.",
        ),
    ),
    vision=(("route", "Het komt uit de route naar gewenste kwaliteit (regiovisie 3.2)."),),
    current=(
        "Nu regelt elke docent zijn eigen contacten. Als die weggaat zijn we het bedrijf kwijt. Vijf bedrijven doen mee."
    ),
    desired="Over 4 jaar doen 20 bedrijven mee en staat per leerjaar vast welke opdracht van welk bedrijf komt.",
    targets=(
        Aim(
            sentence=(
                "Over 4 jaar doen 20 bedrijven mee en staat per leerjaar vast welke opdracht van welk bedrijf komt."
            ),
            value="20",
            unit="bedrijven",
        ),
    ),
    actions=(
        Action(
            title="Contactpersoon bedrijven aanstellen (0,4 fte)",
            purposes=("Eén aanspreekpunt voor bedrijven",),
            supporting=None,
            when=when("Vanaf 1 maart 2025", stage(ANY, since("2025-03-01"), left_open="end")),
        ),
        Action(
            title="Bedrijfsopdrachten maken voor klas 3 en 4",
            purposes=("Les sluit aan bij de praktijk",),
            when=when(
                "Ontwikkelen 2025/2026, uitvoeren 2027 en 2028",
                stage("prepare", school(2025), either=year(2025, 2026)),
                stage("execute", year(2027)),
                stage("execute", year(2028)),
            ),
        ),
        Action(
            title="Bliksemstages van een dagdeel",
            purposes=("Alle tweedeklassers zien minstens drie bedrijven",),
            when=when(
                "Ieder voorjaar vanaf 2026",
                *(stage(ANY, (f"{y}-03-01", f"{y}-06-01"), every="yearly", left_open=ANY) for y in range(2026, 2029)),
            ),
        ),
        Action(
            title="Gereedschapskist-project met de zonnepanelenbranche",
            purposes=("Leerlingen leren over de energietransitie",),
            when=when(
                "Pilot 2026-2027",
                stage("execute", year(2026, 2027), either=school(2026)),
            ),
        ),
    ),
)

PLAN = Content(
    key="heideroo",
    voice="teamleider met weinig tijd: kort, gewone woorden",
    title="Activiteitenplan STO Heideroo",
    region="Heideroo",
    label="Doel",
    before=("Kort plan, de uitwerking volgt later. Vragen? Bel Marjan.",),
    goals=(_TECHLAB, _COMPANIES),
)
