"""STO Waterlinge: written by the policy adviser of the applying school board; formal, complete, full sentences."""

from samples.content import Action, Aim, Content, Goal, school, since, stage, stated, when, year

_OFFER = Goal(
    title="Een dekkend en betaalbaar techniekaanbod in de hele regio",
    statement=(
        "Wij willen dat de techniekprofielen in Waterlinge behouden blijven en dat leerlingen van alle vestigingen "
        "ze kunnen kiezen, ook nu het aantal leerlingen daalt."
    ),
    explanation=(
        (
            "Deze doelstelling draagt bij aan een dekkend en doelmatig aanbod: dekkend omdat elke vestiging meedoet, "
            "doelmatig omdat de scholen dure werkplaatsen delen. Zij volgt uit paragraaf 4.5 van de regiovisie (doel "
            "aanbod techniekonderwijs)."
        ),
    ),
    claims=(
        stated(
            "aanbod",
            "Deze doelstelling draagt bij aan een dekkend en doelmatig aanbod: dekkend omdat elke vestiging meedoet, "
            "doelmatig omdat de scholen dure werkplaatsen delen.",
        ),
    ),
    maybe=("samenwerking", "kennismaking"),
    vision=(("aanbod-doelen", "Zij volgt uit paragraaf 4.5 van de regiovisie (doel aanbod techniekonderwijs)."),),
    current=(
        "Op dit moment bieden twee van de vijf vestigingen het profiel PIE aan en is BWI alleen in Oudekade te volgen. "
        "Leerlingen van de andere vestigingen reizen daarvoor ruim veertig minuten. Vorig schooljaar volgden 142 "
        "leerlingen een techniekprofiel."
    ),
    desired=(
        "Eind 2028 kan op elke vestiging ten minste één technisch keuzevak worden gevolgd en delen de scholen twee "
        "regionale werkplaatsen. Het aantal leerlingen in een techniekprofiel is dan gestegen van 142 naar 160."
    ),
    targets=(
        Aim(
            sentence="Het aantal leerlingen in een techniekprofiel is dan gestegen van 142 naar 160.",
            baseline="142",
            value="160",
            unit="leerlingen",
        ),
    ),
    actions=(
        Action(
            title="Regionaal rooster voor technische keuzevakken",
            purposes=("Leerlingen van alle vestigingen kunnen zonder roosterproblemen bij elkaar les volgen",),
            when=when(
                "Voorbereiding in 2025, invoering met ingang van schooljaar 2026/2027",
                stage("prepare", year(2025)),
                stage("execute", since("2026-08-01"), left_open="end"),
            ),
        ),
        Action(
            title="Inrichten van gedeelde werkplaatsen in Oudekade en Stelhoek",
            purposes=("Dure machines doelmatig gebruiken",),
            when=when(
                "Aanbesteding eerste helft 2026, verbouwing tweede helft 2026",
                stage("prepare", ("2026-01-01", "2026-07-01")),
                stage("execute", ("2026-07-01", "2027-01-01")),
            ),
        ),
        Action(
            title="Leerlingenvervoer tussen de vestigingen",
            purposes=("De reistijd blijft onder de dertig minuten",),
            when=when("Pilot in schooljaar 2025/2026", stage("execute", school(2025))),
        ),
        Action(
            title="Volgen van profielkeuze en instroom per vestiging",
            purposes=("Tijdig zien waar het aanbod onder druk staat",),
            supporting=None,
            when=when(
                "Elk jaar in november, van 2025 tot en met 2028",
                *(stage("unspecified", (f"{y}-11-01", f"{y}-12-01"), every="yearly") for y in range(2025, 2029)),
            ),
        ),
    ),
)

_STAFF = Goal(
    title="Voldoende en bekwame vakdocenten",
    statement="In 2028 is elke technische les in de regio bezet door een bevoegde of aantoonbaar bekwame docent.",
    explanation=(
        (
            "Hiermee dragen wij bij aan het aantrekken en ontwikkelen van technisch schoolpersoneel. Het thema personeel is "
            "een van de geleerde lessen uit STO 2020-2024 (regiovisie, hoofdstuk 1)."
        ),
    ),
    claims=(
        stated(
            "personeel", "Hiermee dragen wij bij aan het aantrekken en ontwikkelen van technisch schoolpersoneel."
        ),
    ),
    maybe=("kwaliteit",),
    vision=(
        (
            "lessen",
            "Het thema personeel is een van de geleerde lessen uit STO 2020-2024 (regiovisie, hoofdstuk 1).",
        ),
    ),
    current=(
        "Momenteel staan er in de regio zes vacatures voor docenten PIE, BWI en M&T open, waarvan drie langer dan een "
        "jaar. Lessen worden opgevangen door onderwijsassistenten, of vervallen."
    ),
    desired=(
        "Over vier jaar zijn er ten hoogste twee vacatures en werken er acht hybride docenten, die hun baan in een "
        "bedrijf combineren met lesgeven."
    ),
    targets=(
        Aim(
            sentence=(
                "Over vier jaar zijn er ten hoogste twee vacatures en werken er acht hybride docenten, die hun baan in "
                "een bedrijf combineren met lesgeven."
            ),
            value="8",
            unit="hybride docenten",
        ),
    ),
    actions=(
        Action(
            title="Werving van hybride docenten bij bedrijven",
            purposes=("Nieuwe mensen voor de klas krijgen",),
            when=when("Doorlopend van 2025 tot 2029", stage("continuous", year(2025, 2028))),
        ),
        Action(
            title="Opleidingstraject voor zij-instromers",
            purposes=("Zij-instromers halen binnen twee jaar hun bevoegdheid",),
            when=when(
                "Ontwikkelen in 2025, uitvoeren 2026 t/m 2028",
                stage("prepare", year(2025)),
                stage("execute", year(2026, 2028)),
            ),
        ),
        Action(
            title="Docentstages van een week bij technische bedrijven",
            purposes=("Docenten kennen de nieuwste technieken",),
            when=when("In 2026 en in 2028", stage("unspecified", year(2026)), stage("unspecified", year(2028))),
        ),
    ),
)

_MEETING = Goal(
    title="Elke vmbo-leerling maakt kennis met techniek",
    statement=(
        "Alle leerlingen in de onderbouw van het vmbo, dus ook zij die later voor zorg of economie kiezen, komen in "
        "aanraking met techniek. Meisjes en jongens voelen zich daarbij in gelijke mate aangesproken."
    ),
    explanation=(
        (
            "De doelstelling past bij het doel dat alle leerlingen in het vmbo in aanraking komen met techniek. Ook levert "
            "zij een bijdrage aan het tegengaan van genderstereotypen. Zij sluit aan bij onze visie op techniekonderwijs "
            "(regiovisie, hoofdstuk 2)."
        ),
    ),
    claims=(
        stated(
            "kennismaking",
            "De doelstelling past bij het doel dat alle leerlingen in het vmbo in aanraking komen met techniek.",
        ),
        stated("inclusie", "Ook levert zij een bijdrage aan het tegengaan van genderstereotypen."),
    ),
    vision=(("visie", "Zij sluit aan bij onze visie op techniekonderwijs (regiovisie, hoofdstuk 2)."),),
    current=(
        "Nu maakt ongeveer de helft van de leerlingen in leerjaar 1 en 2 kennis met techniek. Van de leerlingen die PIE "
        "of BWI kiezen is 4% meisje."
    ),
    desired=(
        "In 2028 volgen alle leerlingen in leerjaar 1 en 2 minstens vijf dagdelen techniek. Het aandeel meisjes in de "
        "techniekprofielen stijgt van 4% naar 12%."
    ),
    targets=(
        Aim(
            sentence="Het aandeel meisjes in de techniekprofielen stijgt van 4% naar 12%.",
            baseline="4",
            value="12",
            unit="%",
        ),
    ),
    actions=(
        Action(
            title="Lessenserie 'Techniek in elk beroep' voor leerjaar 1 en 2",
            purposes=("Laten zien dat techniek in elke sector voorkomt",),
            when=when(
                "Ontwikkelen schooljaar 2025/2026, uitvoeren met ingang van schooljaar 2026/2027",
                stage("prepare", school(2025)),
                stage("execute", since("2026-08-01"), left_open="end"),
            ),
        ),
        Action(
            title="Girls' Day op de drie grootste vestigingen",
            purposes=("Meisjes ontmoeten vrouwelijke vakmensen",),
            when=when(
                "Jaarlijks in april",
                *(stage("unspecified", (f"{y}-04-01", f"{y}-05-01"), every="yearly") for y in range(2025, 2029)),
            ),
        ),
        Action(
            title="Promotiecampagne voor ouders van leerlingen in leerjaar 2",
            purposes=("Ouders helpen bij een onbevooroordeelde profielkeuze",),
            supporting=True,
            when=when("Continu in de periode 2025 tot 2029", stage("continuous", year(2025, 2028))),
        ),
    ),
)

PLAN = Content(
    key="waterlinge",
    voice="beleidsadviseur van de penvoerder: formeel en volledig",
    title="Activiteitenplan op hoofdlijnen STO Waterlinge 2025-2028",
    region="Waterlinge",
    label="Doelstelling",
    before=(
        (
            "Dit activiteitenplan hoort bij de regiovisie van de regio Waterlinge. De stuurgroep heeft het vastgesteld in haar "
            "vergadering van 12 september 2024."
        ),
        (
            "In de regio werken vijf vmbo-vestigingen, één mbo-instelling en achttien bedrijven samen. De penvoerder is "
            "Stichting Voortgezet Onderwijs Waterlinge."
        ),
    ),
    after=("De uitwerking per jaar volgt in het uitgewerkte activiteitenplan.",),
    goals=(_OFFER, _STAFF, _MEETING),
)
