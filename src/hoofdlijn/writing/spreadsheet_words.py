"""The fixed words in a workbook."""

from hoofdlijn.language import Text

ABOUT = Text("Leeswijzer", "About")
OBJECTIVES = Text("Doelstellingen", "Objectives")
ACTIVITIES = Text("Activiteiten", "Activities")
COVERAGE = Text("Dekking", "Coverage")
FINDINGS = Text("Bevindingen", "Findings")
TARGETS = Text("Streefwaarden", "Targets")

ABOUT_SHEETS = {
    "objectives": Text(
        "Een rij per doelstelling, met alle teksten uit het plan.",
        "A row for each objective, with all texts of the plan.",
    ),
    "activities": Text(
        "Een rij per activiteit, met een kolom per jaar en per schooljaar waarin staat welk werk er dan gebeurt.",
        "A row for each activity, with a column for each year and school year that says which work is done then.",
    ),
    "coverage": Text(
        "Welke doelstelling bijdraagt aan welk element van de regeling, en waaruit dat blijkt.",
        "Which objective contributes to which element of the scheme, and what shows it.",
    ),
    "findings": Text(
        "Wat de controle aanwijst en vraagt. Het is geen oordeel over het plan.",
        "What the check points out and asks. It is no judgement of the plan.",
    ),
    "targets": Text(
        "Een rij per streefwaarde, met echte getallen en datums.",
        "A row for each target, with real numbers and dates.",
    ),
    "remainder": Text(
        "Tekst uit het document die niet herkenbaar bij een doelstelling of activiteit hoort. Er is niets weggelaten.",
        "Text of the document that belongs to no objective or activity that could be recognised. Nothing was left out.",
    ),
}
REGION = Text("Regio", "Region")
SCHEME = Text("Regeling", "Scheme")
VERSION = Text("{name}, versie van {since}", "{name}, version of {since}")
PERIOD = Text("Subsidieperiode", "Subsidy period")
TRANCHE_BY = Text("{id}: uitwerken uiterlijk {day}", "{id}: elaborate by {day}")
PROGRAM = Text("Gemaakt met", "Made with")
RESERVATION = Text("Voorbehoud", "Reservation")
DATES = Text("Datums", "Dates")
DATES_NOTE = Text(
    "Een eerste en een laatste dag horen er beide bij. Een schooljaar loopt van 1 augustus tot en met 31 juli.",
    "A first and a last day both belong to it. A school year runs from 1 August up to and including 31 July.",
)
DOUBT_NOTE = Text(
    "Een vraagteken achter het werk betekent dat de planning ook anders gelezen kan worden.",
    "A question mark behind the work means that the planning can also be read otherwise.",
)
REMAINDER = Text("Niet geplaatst", "Not placed")
REMAINDER_TEXT = Text("Niet geplaatste tekst", "Text that was not placed")
STOOD_WITH = Text("Stond bij", "Stood with")

ID = Text("Id", "Id")
ADDRESS = Text("Adres", "Address")
STATEMENT = Text("Omschrijving en bijdrage", "Description and contribution")
COUNT = Text("Aantal activiteiten", "Number of activities")
ACTIVITY = Text("Activiteit", "Activity")
SERVES_TOO = Text("Hoort ook bij", "Also belongs to")
SERVES = Text("Hoort bij {names}", "Belongs to {names}")
SERVES_NONE = Text("Hoort bij geen doelstelling", "Belongs to no objective")
KIND = Text("Soort", "Kind")
DIRECT = Text("direct", "direct")
SUPPORTING = Text("ondersteunend", "supporting")
PURPOSES = Text("Waarvoor", "What for")
PLANNING = Text("Planning in het plan", "Planning in the plan")
READING = Text("Zo gelezen", "Read as")
FIRST = Text("Eerste dag", "First day")
LAST = Text("Laatste dag (hoort erbij)", "Last day (inclusive)")
DOUBT = Text("Kan ook gelezen worden als", "Can also be read as")
DOUBT_UNNAMED = Text("Hangt af van iets anders", "Depends on something else")
SCHOOL_YEAR = Text("Schooljaar {}", "School year {}")
BEFORE = Text("Vóór de periode", "Before the period")
AFTER = Text("Na de periode", "After the period")
TRANCHE = Text("Tranche", "Tranche")
DETAILS = Text("Toelichting", "Details")
NO_PLANNING = Text("Geen planning in het plan", "No planning in the plan")
UNREAD = Text("Niet te lezen", "Not readable")
REVERSED = Text("Einde ligt niet na het begin: {dates}", "End is not after the start: {dates}")

CODE = Text("Regel", "Rule")
SEVERITY = Text("Gewicht", "Severity")
SUBJECT = Text("Onderwerp", "Subject")
WHERE = Text("Waar in het plan", "Where in the plan")
PLACE = Text("Waar in het document", "Where in the document")
MESSAGE = Text("Bevinding of vraag", "Finding or question")
HELP = Text("Wat helpt", "What helps")
SOURCE = Text("Bron", "Source")
WHOLE_PLAN = Text("Het plan als geheel", "The plan as a whole")

TARGET = Text("Streefwaarde", "Target")
BASELINE = Text("Nu", "Now")
VALUE = Text("Straks", "Then")
UNIT = Text("Eenheid", "Unit")
BY = Text("Uiterlijk op (hoort erbij)", "By (inclusive)")

NONE = Text("Geen", "None")
CUT = Text(
    " … [Afgekapt: een cel houdt hoogstens 32.767 tekens. De hele tekst staat in het plan.]",
    " … [Cut off: a cell holds at most 32,767 characters. The whole text stands in the plan.]",
)
PAGE = Text("bladzijde &P van &N", "page &P of &N")
