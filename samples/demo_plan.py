"""The plan of the demonstration: a region that nearly has its plan ready, with the slips that such a plan has.

What is wrong with it, on purpose, stands in `SLIPS`; the rest is meant to be as good as a real plan.
"""

from samples.flow import Block, Contents, Flow, Grid, Line, Run, cell, heading, item, line, words

TITLE = "Activiteitenplan op hoofdlijnen"

SLIPS = {
    "ambiguous-planning": "doelstelling 1: 'Uitvoeren 2026/2027' kan een schooljaar zijn, of twee kalenderjaren",
    "execution-before-preparation": "doelstelling 2: de techniekdag wordt uitgevoerd voordat hij is voorbereid",
    "contradiction": "doelstelling 2: groep 6 en 7 in de situatie, groep 7 en 8 bij de activiteiten",
    "template-text-left": "doelstelling 3: bij de gewenste situatie staat alleen nog een aanwijzing om iets in te vullen",
    "no-measurable-target": "doelstelling 3: daardoor ook geen meetbaar doel",
    "outside-period": "doelstelling 3: een activiteit na het einde van de subsidie",
    "no-element": "doelstelling 4: noemt geen doel van de regeling",
    "missing-desired": "doelstelling 4: wat de regio over vier jaar wil, staat er niet",
}
"""Name of a rule → what is wrong in the plan and where."""


def demo_flow() -> Flow:
    """Return the plan as it is laid out."""
    return Flow(
        title="Activiteitenplan STO Lindewaard",
        blocks=(*_front(), *_offer(), *_meeting(), *_staff(), *_organisation(), *_end()),
        header="STO Lindewaard – Activiteitenplan op hoofdlijnen 2025-2028",
        footer="pagina",
        seed="demo",
        noise=frozenset({"split", "bookmarks", "smart_tags"}),
    )


def _front() -> tuple[Block, ...]:
    facts = (
        ("Penvoerder", "Stichting Lindewaard College"),
        ("Programmamanager", "Ineke Hoogendam"),
        ("Versie", "0.9, ter bespreking in de stuurgroep van 24 september 2024"),
    )
    return (
        Line(runs=words(TITLE), role="title"),
        line("Sterk techniekonderwijs 2025 tot 2029, regio Lindewaard", bold=True),
        Grid(rows=tuple((cell(name, bold=True), cell(value)) for name, value in facts), widths=(1, 2)),
        Contents(),
        heading(1, "Inleiding"),
        line(
            "In de regio Lindewaard werken het Lindewaard College (drie vestigingen), vso-school De Sluis, het Veenland "
            "Technisch College (mbo), 31 basisscholen en ruim veertig bedrijven samen aan techniekonderwijs. Dit plan "
            "bouwt voort op wat we vanaf 2020 hebben opgezet en hoort bij de regiovisie die in juni door alle partners is "
            "besproken."
        ),
        line(
            "We hebben bewust gekozen voor vier doelstellingen. Liever een paar dingen goed dan alles half. Per "
            "doelstelling beschrijven we wat we willen, waar we nu staan en wat we gaan doen."
        ),
    )


def _chapter(
    title: str, told: tuple[str, ...], current: str, desired: str, rest: tuple[Block, ...]
) -> tuple[Block, ...]:
    return (
        heading(1, f"Doelstelling {title}"),
        heading(2, "Doelstelling"),
        *(line(text) for text in told),
        heading(2, "Huidige situatie"),
        line(current),
        *((heading(2, "Gewenste situatie"), line(desired)) if desired else ()),
        heading(2, "Te ondernemen activiteiten"),
        *rest,
    )


def _table(*rows: tuple[str, str, str]) -> Grid:
    head = tuple(cell(text, bold=True) for text in ("Activiteit", "Wat levert het op?", "Planning"))
    return Grid(rows=(head, *(tuple(cell(text) for text in row) for row in rows)), headers=1, widths=(4, 4, 3))


def _bullets(*acts: tuple[str, str, str]) -> tuple[Block, ...]:
    return tuple(block for act, purpose, plan in acts for block in (item(1, act), item(2, purpose), item(2, plan)))


def _offer() -> tuple[Block, ...]:
    return _chapter(
        "1: techniek op elke vestiging",
        (
            (
                "We houden PIE, BWI en M&T bereikbaar voor leerlingen van alle drie de vestigingen, ook al krimpt het aantal "
                "leerlingen. Dat kan alleen als de vestigingen hun lokalen, machines en docenten gaan delen."
            ),
            (
                "Met deze doelstelling dragen we bij aan een dekkend en doelmatig aanbod van techniekonderwijs. De keuze voor "
                "gedeelde lokalen volgt uit paragraaf 4.5 van onze regiovisie (doel aanbod techniekonderwijs)."
            ),
        ),
        (
            "Op dit moment kan een leerling in Oeverdorp alleen PIE kiezen en een leerling in Hoogeind alleen BWI. Wie iets "
            "anders wil, moet overstappen naar een andere vestiging. Dat doen er maar een paar. In totaal volgen 118 "
            "leerlingen in klas 3 en 4 een techniekprofiel."
        ),
        (
            "Over vier jaar kiest elke leerling uit alle drie de profielen, met hooguit twee lesdagen per week op een "
            "andere vestiging. Ondanks de krimp willen we dat het aantal leerlingen met een techniekprofiel groeit van 118 "
            "naar 130."
        ),
        (
            _table(
                (
                    "Eén rooster voor de profielvakken van de drie vestigingen",
                    "Leerlingen kunnen vakken op een andere vestiging volgen",
                    "Voorbereiding in 2025, invoering vanaf schooljaar 2026/2027",
                ),
                (
                    "Verbouwen van het praktijkplein in Hoogeind",
                    "Ruimte voor PIE en BWI naast elkaar",
                    "Ontwerp en aanbesteding 2025, verbouwing eerste helft 2026",
                ),
                (
                    "Keuzevakken robotica en slimme technologie op elke vestiging",
                    "Ook leerlingen met een ander profiel krijgen techniek",
                    "Ontwikkelen 2025, uitvoeren 2026/2027",
                ),
                (
                    "Pendelbus tussen Oeverdorp, Hoogeind en Lindewaard",
                    "Reizen mag geen reden zijn om niet voor techniek te kiezen",
                    "Continu van 2026 tot 2029",
                ),
            ),
        ),
    )


def _meeting() -> tuple[Block, ...]:
    return _chapter(
        "2: iedereen maakt kennis met techniek",
        (
            (
                "Elk kind in de regio heeft vóór de profielkeuze met eigen handen iets gemaakt. Dat begint op de basisschool en "
                "loopt door in de onderbouw van het vmbo. We letten er scherp op dat meisjes zich net zo welkom voelen als "
                "jongens."
            ),
            (
                "Deze doelstelling draagt eraan bij dat alle vmbo-leerlingen in aanraking komen met techniek. Ook dragen we bij "
                "aan het tegengaan van genderstereotypen. Door samen te werken met de basisscholen en het mbo versterken we "
                "bovendien de regionale samenwerking. De doelstelling past bij onze visie op techniekonderwijs (regiovisie, "
                "hoofdstuk 2)."
            ),
        ),
        (
            "De TechniekTruck bezoekt nu 12 van de 31 basisscholen en is er alleen voor groep 6 en 7. In de onderbouw "
            "verschilt het per vestiging: in Oeverdorp krijgen brugklassers een half jaar techniek, in Hoogeind niets. Van "
            "de leerlingen met een techniekprofiel is 6% meisje."
        ),
        (
            "In 2028 komt de TechniekTruck ook op de andere 19 basisscholen en krijgt elke onderbouwleerling minstens 40 uur "
            "techniek. Het aandeel meisjes in de techniekprofielen is gestegen van 6% naar 15%."
        ),
        _bullets(
            (
                "TechniekTruck voor groep 7 en 8 uitbreiden naar alle basisscholen",
                "Elke basisschoolleerling maakt iets met de eigen handen",
                "Opzetten in 2025, uitvoeren 2026 t/m 2028",
            ),
            (
                "Regionale techniekdag voor alle tweedeklassers",
                "Leerlingen zien wat vijftig bedrijven te bieden hebben",
                "Uitvoering in 2026, voorbereiding in 2027",
            ),
            (
                "Vrouwelijke rolmodellen uit de techniek in de klas",
                "Meisjes zien dat techniek ook iets voor hen is",
                "Jaarlijks in maart",
            ),
            (
                "Promotiefilms over vmbo-techniek, gemaakt door leerlingen",
                "Ouders krijgen een eerlijk beeld van techniek",
                "Doorlopend van 2025 tot 2029",
            ),
        ),
    )


def _staff() -> tuple[Block, ...]:
    return _chapter(
        "3: genoeg goede docenten",
        (
            "We willen dat er voor elke les techniek een bekwame docent staat en dat die docent bijblijft.",
            (
                "Dit draagt bij aan het aantrekken en ontwikkelen van technisch schoolpersoneel. Het is een van de belangrijkste "
                "lessen uit de vorige periode (regiovisie, hoofdstuk 1): mooie lokalen helpen niet als er niemand voor de groep "
                "staat."
            ),
        ),
        (
            "We hebben vier openstaande vacatures voor docenten PIE en BWI. Drie docenten gaan binnen vijf jaar met "
            "pensioen. Bedrijven willen wel mensen uitlenen, maar niemand weet hoe je dat regelt."
        ),
        "Hier beschrijft u waar de regio over vier jaar wil staan (nog invullen).",
        (
            _table(
                (
                    "Hybride docenten werven bij bedrijven uit de regio",
                    "Vakmensen voor de klas, een of twee dagen per week",
                    "Werven vanaf najaar 2025",
                ),
                (
                    "Scholingsprogramma 'Bij de tijd' voor zittende docenten",
                    "Docenten kennen de nieuwste machines en technieken",
                    "Opzetten: 2025, uitvoeren: 2026, 2027 en 2028",
                ),
                (
                    "Begeleiding van zij-instromers door een vaste coach",
                    "Minder uitval onder startende docenten",
                    "Schooljaar 2029/2030",
                ),
            ),
        ),
    )


def _organisation() -> tuple[Block, ...]:
    return _chapter(
        "4: een stevig projectbureau",
        (
            (
                "We richten een klein projectbureau in dat het programma draaiende houdt. Het bureau bewaakt de voortgang, "
                "bereidt de vergaderingen van de stuurgroep voor en verzorgt de verantwoording."
            ),
        ),
        (
            "De coördinatie ligt nu bij één persoon, die dit naast een lesbaan doet. Verslagen komen te laat en niet iedereen "
            "weet wie waarover gaat."
        ),
        "",
        _bullets(
            (
                "Aanstellen van een programmamanager en een financieel medewerker",
                "Taken zijn belegd",
                "Voor 1 maart 2025",
            ),
            (
                "Stuurgroep en werkgroepen organiseren",
                "Besluiten worden op tijd genomen",
                "Continu in de periode 2025 tot 2029",
            ),
        ),
    )


def _end() -> tuple[Block, ...]:
    return (
        heading(1, "Tot slot"),
        Line(
            runs=(
                Run(text="De activiteiten werken we verder uit in de "),
                Run(text="uitgewerkte activiteitenplannen", italic=True),
                Run(text=". Vragen over dit plan? Neem contact op met het projectbureau."),
            )
        ),
    )
