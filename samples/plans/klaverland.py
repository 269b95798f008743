"""STO Klaverland: the secretary of the steering group, who likes to explain; activities with remarks and references."""

from samples.content import ANY, Action, Aim, Content, Goal, school, shown, since, stage, stated, when, year

_ROUTE = Goal(
    title="Een aantrekkelijke route van vmbo naar vakman",
    statement=(
        "Wij willen dat een leerling die met zijn handen wil werken in Klaverland een ononderbroken route vindt, van de "
        "eerste proefles in de onderbouw tot en met het diploma van het mbo, en dat die route even vanzelfsprekend is als de "
        "route naar een kantoorbaan."
    ),
    explanation=(
        (
            "Deze mijlpaal draagt bij aan de regionale samenwerking tussen vmbo, mbo en bedrijven en aan de doorstroom naar het "
            "technisch mbo. Omdat elke onderbouwklas meedoet, komen bovendien alle vmbo-leerlingen in aanraking met techniek."
        ),
        "De mijlpaal is een uitwerking van onze visie op techniekonderwijs, zoals beschreven in hoofdstuk 2 van de regiovisie.",
    ),
    claims=(
        stated(
            "samenwerking",
            "Deze mijlpaal draagt bij aan de regionale samenwerking tussen vmbo, mbo en bedrijven en aan de doorstroom naar "
            "het technisch mbo.",
        ),
        shown(
            "kennismaking",
            "Omdat elke onderbouwklas meedoet, komen bovendien alle vmbo-leerlingen in aanraking met techniek.",
        ),
    ),
    vision=(
        (
            "visie",
            (
                "De mijlpaal is een uitwerking van onze visie op techniekonderwijs, zoals beschreven in hoofdstuk 2 van de "
                "regiovisie."
            ),
        ),
    ),
    current=(
        "In de huidige situatie bepaalt het toeval of een leerling techniek tegenkomt. Op de ene school zijn er in leerjaar 1 "
        "zes proeflessen, op de andere geen enkele. Het afgelopen jaar stapten 210 leerlingen over naar een technische "
        "mbo-opleiding."
    ),
    desired=(
        "Over vier jaar heeft elke onderbouwleerling minimaal acht proeflessen gehad en stappen er jaarlijks 260 leerlingen "
        "over naar een technische mbo-opleiding."
    ),
    targets=(
        Aim(
            sentence=(
                "Over vier jaar heeft elke onderbouwleerling minimaal acht proeflessen gehad en stappen er jaarlijks 260 "
                "leerlingen over naar een technische mbo-opleiding."
            ),
            value="260",
            unit="leerlingen",
        ),
    ),
    actions=(
        Action(
            title="Proeflessen techniek voor leerjaar 1 en 2",
            purposes=("Leerlingen kiezen hun profiel op grond van ervaring",),
            details=("De lessen worden gegeven in de praktijklokalen van het mbo",),
            when=when(
                "Opzetten in schooljaar 2025/2026, uitvoeren in schooljaar 2026/2027 en schooljaar 2027/2028",
                stage("prepare", school(2025)),
                stage("execute", school(2026)),
                stage("execute", school(2027)),
            ),
        ),
        Action(
            title="Doorlopende leerlijn installatietechniek vmbo-mbo",
            purposes=("Geen dubbele stof, minder uitval",),
            when=when(
                "Onderzoeken eerste kwartaal 2026, ontwikkelen vanaf april 2026 t/m juli 2027, invoeren vanaf schooljaar "
                "2027/2028",
                stage("prepare", ("2026-01-01", "2026-04-01")),
                stage("prepare", ("2026-04-01", "2027-08-01")),
                stage("execute", since("2027-08-01"), left_open="end"),
            ),
        ),
        Action(
            title="Jaarlijkse vakwedstrijd voor vierdeklassers",
            purposes=("Trots op het vak",),
            details=("Deze activiteit draagt ook bij aan mijlpaal 3",),
            also_serves=(2,),
            when=when(
                "Elk jaar in februari",
                *(stage(ANY, (f"{y}-02-01", f"{y}-03-01"), every="yearly") for y in range(2025, 2029)),
            ),
        ),
    ),
)

_TEACHERS = Goal(
    title="Trotse en toegeruste docenten",
    statement=(
        "Docenten techniek in Klaverland blijven bij, krijgen ruimte om te vernieuwen en voelen zich gesteund door collega's en "
        "bedrijven."
    ),
    explanation=(
        (
            "Met deze mijlpaal geven wij gevolg aan het thema technisch schoolpersoneel: aantrekken, behouden en ontwikkelen. Zij is "
            "rechtstreeks ontleend aan de geleerde lessen uit STO 2020-2024."
        ),
    ),
    claims=(
        stated(
            "personeel",
            "Met deze mijlpaal geven wij gevolg aan het thema technisch schoolpersoneel: aantrekken, behouden en ontwikkelen.",
        ),
    ),
    maybe=("kwaliteit",),
    vision=(("lessen", "Zij is rechtstreeks ontleend aan de geleerde lessen uit STO 2020-2024."),),
    current=(
        "Nu volgt een docent techniek gemiddeld anderhalve scholingsdag per jaar, meestal een cursus over veiligheid. Van de 64 "
        "docenten zijn er 19 ouder dan zestig."
    ),
    desired=(
        "Aan het eind van de subsidieperiode volgt elke docent minstens vijf scholingsdagen per jaar en zijn er 12 nieuwe "
        "docenten opgeleid."
    ),
    targets=(
        Aim(
            sentence=(
                "Aan het eind van de subsidieperiode volgt elke docent minstens vijf scholingsdagen per jaar en zijn er 12 "
                "nieuwe docenten opgeleid."
            ),
            value="12",
            unit=ANY,
        ),
    ),
    actions=(
        Action(
            title="Regionale scholingskalender voor docenten techniek",
            purposes=("Elke docent vindt een scholing die past",),
            when=when("Continu vanaf 1 september 2025", stage("continuous", since("2025-09-01"), left_open="end")),
        ),
        Action(
            title="Opleiden van nieuwe docenten uit het bedrijfsleven",
            purposes=("Vacatures vervullen", "Ervaring uit het bedrijf in de klas"),
            when=when(
                "Werven najaar 2025 en najaar 2026, uitvoeren 2026 tot 2029",
                stage("prepare", ("2025-09-01", "2025-12-01")),
                stage("prepare", ("2026-09-01", "2026-12-01")),
                stage("execute", year(2026, 2028)),
            ),
        ),
        Action(
            title="Evaluatie van het scholingsprogramma",
            supporting=None,
            when=when(
                "Medio 2026 en medio 2028",
                stage(ANY, ("2026-05-01", "2026-09-01")),
                stage(ANY, ("2028-05-01", "2028-09-01")),
            ),
        ),
    ),
)

_IMAGE = Goal(
    title="Techniek van en voor iedereen",
    statement=(
        "Het beeld van techniek als iets voor jongens met vieze handen klopt niet meer, maar bestaat nog wel. Wij willen dat "
        "meisjes, jongens en hun ouders een eerlijk beeld krijgen."
    ),
    explanation=(
        "De mijlpaal past bij het doel om genderstereotypen tegen te gaan en inclusie in de techniek te bevorderen.",
    ),
    claims=(
        stated(
            "inclusie",
            "De mijlpaal past bij het doel om genderstereotypen tegen te gaan en inclusie in de techniek te bevorderen.",
        ),
    ),
    current="Op dit moment is 1 op de 14 leerlingen in een techniekprofiel een meisje. In ons voorlichtingsmateriaal staan vooral jongens.",
    desired="We streven ernaar dat dit in 2028 1 op de 7 is, en dat al het voorlichtingsmateriaal is vernieuwd.",
    actions=(
        Action(
            title="Nieuw voorlichtingsmateriaal maken met leerlingen",
            purposes=("Ouders en leerlingen herkennen zichzelf",),
            when=when(
                "Ontwerpen voorjaar 2025, verspreiden vanaf najaar 2025",
                stage("prepare", ("2025-03-01", "2025-06-01")),
                stage(ANY, since("2025-09-01"), left_open="end"),
            ),
        ),
        Action(
            title="Ambassadeurs: oud-leerlingen bezoeken groep 8 en leerjaar 2",
            purposes=("Kinderen horen het van iemand die bijna even oud is",),
            when=when("2026, 2027 en 2028", *(stage("unspecified", year(y)) for y in (2026, 2027, 2028))),
        ),
        Action(
            title="Coördinatie van de communicatie over techniekonderwijs",
            purposes=("Eén verhaal in de hele regio",),
            supporting=True,
            when=when("Continu 2025 tot 2029", stage("continuous", year(2025, 2028))),
        ),
    ),
)

PLAN = Content(
    key="klaverland",
    voice="secretaris van de stuurgroep: legt graag uit, verwijst heen en weer",
    title="Activiteitenplan op hoofdlijnen STO-regio Klaverland",
    region="Klaverland",
    label="Mijlpaal",
    before=(
        (
            "De stuurgroep heeft dit plan in drie bijeenkomsten besproken. De leden zijn het erover eens dat minder activiteiten, "
            "goed uitgevoerd, meer opleveren dan een lange lijst."
        ),
    ),
    after=("Over de voortgang brengen wij verslag uit zoals de regeling vraagt.",),
    goals=(_ROUTE, _TEACHERS, _IMAGE),
)
