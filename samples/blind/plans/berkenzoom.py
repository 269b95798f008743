"""STO Berkenzoom: a project leader who writes as he texts; eight action lines of a few words each."""

from samples.content import ANY, Action, Aim, Claim, Content, Goal, When, shown, since, stage, stated, when, year


def _goal(  # noqa: PLR0913 - eight short objectives, each in one call
    title: str,
    told: str,
    claims: tuple[Claim, ...],
    now: str,
    then: str,
    *actions: Action,
    aim: tuple[str, str] | None = None,
    maybe: tuple[str, ...] = (),
) -> Goal:
    statement, _, why = told.partition(" // ")
    targets = (Aim(sentence=then, value=aim[0], unit=aim[1]),) if aim else ()
    return Goal(
        title=title,
        statement=statement,
        explanation=(why,) if why else (),
        claims=claims,
        current=now,
        desired=then,
        actions=actions,
        maybe=maybe,
        targets=targets,
    )


def _do(title: str, purpose: str, planned: When, *, supporting: bool | None = False) -> Action:
    return Action(title=title, purposes=(purpose,) if purpose else (), when=planned, supporting=supporting)


PLAN = Content(
    key="berkenzoom",
    voice="projectleider in telegramstijl",
    title="STO Berkenzoom, activiteitenplan 2025 t/m 2028",
    region="Berkenzoom",
    label="Actielijn",
    before=("Acht actielijnen. Per lijn: doel, nu, straks, acties. Meer niet.",),
    goals=(
        _goal(
            "Aanbod overeind houden",
            "PIE en M&T blijven bestaan in Berkenzoom-Noord en -Zuid. // Draagt bij aan: dekkend en doelmatig aanbod.",
            (stated("aanbod", "Draagt bij aan: dekkend en doelmatig aanbod."),),
            "Groepen van 9 en 11 leerlingen. Te klein.",
            "Samen minimaal 30 leerlingen per leerjaar, lessen om en om op beide locaties.",
            _do(
                "Lessen samenvoegen",
                "Groepen van normale grootte",
                when("Proef 2025, invoeren 2026", stage(ANY, year(2025)), stage("execute", year(2026))),
            ),
            _do(
                "Busje kopen",
                "Leerlingen op tijd op de andere locatie",
                when("Q1 2026", stage("unspecified", ("2026-01-01", "2026-04-01"))),
            ),
            aim=("30", "leerlingen"),
            maybe=("samenwerking",),
        ),
        _goal(
            "Lokalen op orde",
            "Techniekonderwijs van hoge kwaliteit vraagt om lokalen van deze tijd.",
            (shown("kwaliteit", "Techniekonderwijs van hoge kwaliteit vraagt om lokalen van deze tijd."),),
            "Draaibanken uit 1998. Geen CNC.",
            "Elke locatie een CNC-straat en goede afzuiging.",
            _do(
                "Lokaal Noord verbouwen",
                "Veilig en modern lokaal",
                when(
                    "Voorbereiden 2025, bouwen zomer 2026",
                    stage("prepare", year(2025)),
                    stage("execute", ("2026-06-01", "2026-09-01")),
                ),
            ),
            _do(
                "Lokaal Zuid verbouwen",
                "Veilig en modern lokaal",
                when(
                    "Voorbereiden 2026, bouwen zomer 2027",
                    stage("prepare", year(2026)),
                    stage("execute", ("2027-06-01", "2027-09-01")),
                ),
            ),
            _do(
                "CNC-machines aanschaffen",
                "Werken zoals in het bedrijf",
                when("2026 en 2027", stage("unspecified", year(2026)), stage("unspecified", year(2027))),
            ),
        ),
        _goal(
            "Basisscholen binnenhalen",
            "Alle basisscholen doen mee met techniek. // Doel: betere samenwerking met het po.",
            (stated("samenwerking", "Doel: betere samenwerking met het po."),),
            "4 van de 17 scholen doen mee.",
            "Alle 17, elk jaar.",
            _do(
                "Techniekkisten uitlenen",
                "Leerkracht kan zonder voorbereiding aan de slag",
                when("Vanaf 2026", stage("unspecified", since("2026-01-01"), left_open="end")),
            ),
            _do(
                "Werkplaatsdag groep 8",
                "Zien en doen",
                when(
                    "Elk jaar in maart",
                    *(stage("unspecified", (f"{y}-03-01", f"{y}-04-01"), every="yearly") for y in range(2025, 2029)),
                ),
            ),
            aim=("17", ANY),
        ),
        _goal(
            "Onderbouw aan het werk",
            "Elke leerling in klas 1 en 2 krijgt techniek, welke richting hij later ook kiest.",
            (
                shown(
                    "kennismaking",
                    "Elke leerling in klas 1 en 2 krijgt techniek, welke richting hij later ook kiest.",
                ),
            ),
            "Alleen klas 2, zes weken.",
            "Twee jaar lang één middag per week.",
            _do(
                "Rooster aanpassen",
                "Ruimte voor een techniekmiddag",
                when("Vóór 1 augustus 2025", stage("unspecified", ("2025-01-01", "2025-08-01"), left_open="start")),
            ),
            _do(
                "Techniekmiddag klas 1 en 2",
                "Kennismaken met zes richtingen",
                when(
                    "Doorlopend vanaf schooljaar 2025/2026", stage("continuous", since("2025-08-01"), left_open="end")
                ),
            ),
        ),
        _goal(
            "Meiden",
            "Meer meiden in PIE en M&T. // Draagt bij aan inclusie.",
            (stated("inclusie", "Draagt bij aan inclusie."),),
            "3 meiden op 78 leerlingen.",
            "15 meiden.",
            _do(
                "Meidenwerkplaats",
                "Drempel weg",
                when("Jaarlijks", stage("continuous", year(2025, 2028), every="yearly")),
            ),
            _do(
                "Docenten trainen op vooroordelen",
                "",
                when("Najaar 2025", stage("unspecified", ("2025-09-01", "2025-12-01"))),
            ),
            aim=("15", "meiden"),
        ),
        _goal(
            "Mensen",
            "Genoeg technisch personeel voor de klas. // Valt onder thema schoolpersoneel.",
            (stated("personeel", "Valt onder thema schoolpersoneel."),),
            "2 vacatures, 1 zieke, 0 invallers.",
            "Alle uren ingevuld. Poule van 5 gastdocenten uit bedrijven.",
            _do(
                "Poule van gastdocenten opzetten",
                "Uitval opvangen",
                when(
                    "Opzetten 2025, draaien 2026 t/m 2028",
                    stage("prepare", year(2025)),
                    stage("execute", year(2026, 2028)),
                ),
            ),
            _do(
                "Studiekosten zij-instromers betalen",
                "Overstap makkelijker maken",
                when("Continu", stage("continuous", year(2025, 2028))),
            ),
            aim=("5", "gastdocenten"),
        ),
        _goal(
            "Groene techniek",
            "Zonnepanelen, warmtepompen en accu's in de les. // Thema duurzaamheid.",
            (stated("duurzaamheid", "Thema duurzaamheid."),),
            "Niets.",
            "Vier lesblokken en een oefendak.",
            _do(
                "Oefendak bouwen met installatiebedrijven",
                "Oefenen op hoogte",
                when("Medio 2026", stage(ANY, ("2026-05-01", "2026-09-01"))),
            ),
            _do(
                "Lesblokken maken",
                "",
                when(
                    "Ontwikkelen 2026/2027, daarna elk jaar draaien",
                    stage("prepare", ("2026-08-01", "2027-08-01"), either=year(2026, 2027)),
                    stage("execute", (ANY, "2029-01-01"), left_open=ANY, every=ANY),
                ),
            ),
            aim=("4", "lesblokken"),
        ),
        _goal(
            "Laten zien",
            "Ouders en leerlingen weten wat techniek is. // Zo maken alle leerlingen in het vmbo kennis met techniek.",
            (shown("kennismaking", "Zo maken alle leerlingen in het vmbo kennis met techniek."),),
            "Open dag, verder niks.",
            "Vast programma voor ouders en leerlingen.",
            _do(
                "Ouderavond in een bedrijf",
                "Ouders over de streep",
                when(
                    "2025 t/m 2028, elk najaar",
                    *(stage("unspecified", (f"{y}-09-01", f"{y}-12-01"), every="yearly") for y in range(2025, 2029)),
                ),
                supporting=None,
            ),
            _do(
                "Promotie via sociale media",
                "",
                when("Doorlopend", stage("continuous", year(2025, 2028))),
                supporting=True,
            ),
        ),
    ),
)
