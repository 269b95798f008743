"""The Dutch words that speak of time, each with its symbol and, where it has one, its number.

Lower case and without accents, as the lexer folds them. Verbs stand in `verbs`.
"""

from hoofdlijn.phrases.phase import Recurrence


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list written with blanks between them."""
    return frozenset(words.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb febr februarie",
            "maart mrt",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "augustus aug august",
            "september sep sept septemer",
            "oktober okt oct october",
            "november nov",
            "december dec decmber",
        ),
        start=1,
    )
    for name in names.split()
}
WINTER = 3
"""The number of the season; spring is 0."""
LAST = 99
"""The number of "laatste"."""


def _table(**lists: str) -> dict[str, tuple[str, int]]:
    return {word: (symbol, 0) for symbol, words in lists.items() for word in words.split()}


def _numbered(symbol: str, *lists: str) -> dict[str, tuple[str, int]]:
    return {word: (symbol, number) for number, words in enumerate(lists) for word in words.split()}


WORDS: dict[str, tuple[str, int]] = {
    **_table(
        SKIP="de het t dan ook nog al reeds ongeveer circa ca globaal grofweg den omstreeks jl",
        YEARW="jaar kalenderjaar begrotingsjaar boekjaar jr jaartal",
        YEARSW="jaren kalenderjaren begrotingsjaren jaartallen",
        SCHOOL="schooljaar schooljaren sj schj studiejaar studiejaren cursusjaar cursusjaren lesjaar lesjaren sy "
        "schoolj schooljr onderwijsjaar",
        QUARTERW="kwartaal kwartalen kw kwrt kwart",
        HALFW="helft halfjaar semester",
        THIRDW="trimester tertaal tertiaal",
        MONTHW="maand maanden mnd mnden",
        WEEKW="week weken wk wkn weeknummer weeknr",
        DAYW="dag dagen werkdagen schooldagen uur uren minuten kwartier",
        LONGW="decennium decennia eeuw",
        SPANW="periode tijdvak tijdspad tijdsbestek tranche",
        PERIODW="subsidieperiode projectperiode looptijd planperiode projectduur projectlooptijd subsidietijdvak "
        "programmaperiode regelingsperiode aanvraagperiode bestedingsperiode subsidielooptijd programmalooptijd",
        PROJECTYEAR="projectjaar subsidiejaar programmajaar planjaar uitvoeringsjaar bestedingsjaar",
        PROJECTYEARS="projectjaren subsidiejaren programmajaren planjaren uitvoeringsjaren bestedingsjaren",
        WHOLE="hele gehele heel geheel volledige volle totale complete alle",
        EACH="elk elke ieder iedere",
        PER="per",
        TIMES="keer maal x",
        ONCE="eenmaal",
        TWICE="tweemaal",
        VAN="van v",
        TOT="tot",
        THROUGH="tm tem",
        FROM="vanaf sinds va miv",
        FOR="voor",
        LATEST="uiterlijk deadline inleverdatum einddeadline",
        AGAINST="tegen",
        AFTER="na",
        BETWEEN="tussen",
        IN="in binnen over op rond aan rondom bij",
        DURING="gedurende tijdens",
        OM="om",
        PROJECT="project traject programma subsidietraject",
        AND="en alsmede alsook evenals danwel respectievelijk resp",
        OR="of",
        NOT="niet",
        EXCEPT="behalve muv",
        EXCLUDED="uitgezonderd",
        INDEED="wel",
        NOW="heden nu vandaag",
        THEN="daarna erna vervolgens aansluitend nadien hierna daaropvolgend daaropaansluitend",
        HEDGE="waarschijnlijk vermoedelijk mogelijk eventueel indien mits wellicht misschien hopelijk ovb tenzij",
        UNCLEAR="ntb nnb zodra zsm nader tzt pm spoedig binnenkort later onbekend tbd tba toekomst",
        RELATIVE="volgend volgende komend komende aankomend aankomende afgelopen vorig vorige dit huidig huidige "
        "eerstvolgende aanstaande lopende",
        STEADY="telkens steeds",
        HALF="half",
        PIECE="deel gedeelte",
    ),
    **_numbered("SEASON", "voorjaar lente voorjr", "zomer", "najaar herfst", "winter"),
    **_numbered(
        "FUZZ",
        "begin primo vroeg aanvang",
        "medio mid midden halverwege",
        "eind einde ultimo laat",
    ),
    **_numbered(
        "ORD",
        "nulde",
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "zesde",
    ),
    **_numbered("COUNT", "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    **_numbered(
        "HOLIDAY", "zomervakantie zomervak zomerreces zomerstop", "herfstvakantie", "kerstvakantie kerstreces"
    ),
    "voorjaarsvakantie": ("HOLIDAY", 3),
    "krokusvakantie": ("HOLIDAY", 3),
    "meivakantie": ("HOLIDAY", 4),
    "kerst": ("HOLIDAY", 5),
    "kerstmis": ("HOLIDAY", 5),
    "laatste": ("ORD", LAST),
    **{name: ("MONTH", number) for name, number in MONTHS.items()},
}
WORDS["start"] = ("VERB", 0)

RECURRENCES: dict[str, Recurrence] = {
    word: rhythm
    for rhythm, words in {
        Recurrence.WEEKLY: "wekelijks wekelijkse dagelijks dagelijkse",
        Recurrence.MONTHLY: "maandelijks maandelijkse",
        Recurrence.QUARTERLY: "driemaandelijks driemaandelijkse",
        Recurrence.HALF_YEARLY: "halfjaarlijks halfjaarlijkse",
        Recurrence.YEARLY: "jaarlijks jaarlijkse jaarlijkes",
        Recurrence.TWO_YEARLY: "tweejaarlijks tweejaarlijkse",
        Recurrence.OTHER: "periodiek periodieke regelmatig regelmatige terugkerend terugkerende cyclisch cyclische",
    }.items()
    for word in words.split()
}

WEEKDAYS = word_set("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo")
"""They say nothing that the date beside them does not."""

ABBREVIATIONS = word_set(
    "jan feb febr mrt apr jun jul aug sep sept okt oct nov dec ca kw wk mnd sj resp evt bijv incl excl o m nr ev wkn jr"
)
"""Words after which a full stop ends no sentence."""

COUNTED = word_set("""leerling leerlingen deelnemer deelnemers student studenten bedrijf bedrijven school scholen basisschool
    basisscholen euro eur procent docent docenten leraar leraren kind kinderen meisje meisjes jongen jongens persoon
    personen fte plaats plaatsen werkplek werkplekken stageplaats stageplaatsen stageplek stageplekken stuk stuks
    km kilometer m meter lokalen vestiging vestigingen locatie locaties partner partners gemeente
    gemeenten lessen lesuur lesuren workshop workshops modules projecten jarig jarige jarigen ton miljoen
    mbo vmbo havo vwo bovenbouw onderbouw vakken keuzevakken keuzedelen opleidingen profielen ouders bezoekers
    medewerkers mensen vacatures gastlessen activiteiten doelstellingen regio regios vmboers mentoren teamleiders
    onderdelen themas teams clusters punten bladzijden paginas kg watt volt graden plekken aanmeldingen techniekklas
    pagina zij-instromers instromers gesprekken bezoeken huishoudens woningen inwoners machines laptops""")
"""What is counted: a number before it is no date."""

NUMBERED = word_set("""artikel art artikelen nr nrs nummer nummers pagina blz bladzijde postbus iso nen din tel telefoon
    telefoonnummer fax kopje kvk brin kamer verordening richtlijn stcrt staatscourant stb staatsblad
    objectnummer dossier dossiernummer voetnoot noot bedrag versie p""")
"""What carries a number: no number after it is a date, not even one that looks like a year."""

LABELLED = word_set("""klas klassen groep groepen leerjaar leerjaren hoofdstuk paragraaf figuur tabel bijlage bijlagen lid leden
    punt stap niveau niveaus doelstelling activiteit programmalijn module cluster lokaal regeling actielijn pijler
    mijlpaal voorbeeld format type profiel deel model les thema team cohort fase ronde""")
"""What is often numbered: a small number after it is no date, a year may be."""
