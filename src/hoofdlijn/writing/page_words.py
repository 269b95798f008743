"""The fixed words on the pages of a plan."""

from hoofdlijn.language import Text

CONTENTS = Text("Inhoud", "Contents")
REGION = Text("Regio", "Region")
TITLE = Text("Titel", "Title")
CONTRIBUTIONS = Text("Bijdrage aan de regeling", "What it contributes to the scheme")
VISION_LINKS = Text("Aansluiting op de regiovisie", "Link with the regional vision")
TARGETS = Text("Streefwaarden", "Targets")
ELEMENT = Text("Element", "Element")
ANCHOR = Text("Onderdeel van de regiovisie", "Part of the regional vision")
EVIDENCE = Text("Waaruit dat blijkt", "What shows it")
EVIDENCE_HINT = Text("De zin die dit laat zien", "The sentence that shows this")
CERTAINTY = Text("Hoe zeker", "How sure")
TICKED = Text("Ja", "Yes")
TARGET = Text("Wat er bereikt is", "What has been reached")
BASELINE = Text("Nu", "Now")
VALUE = Text("Straks", "Then")
UNIT = Text("Eenheid", "Unit")
BY = Text("Wanneer", "When")
BEFORE = Text("vóór ", "before ")
COVERED = {"stated": Text("● genoemd", "● stated"), "shown": Text("○ blijkt", "○ shown"), "": Text("· niet", "· not")}
SUPPORTING = Text("Ondersteunende activiteit", "Supporting activity")
PURPOSES = Text("Waarvoor", "What for")
PLANNING = Text("Planning", "Planning")
READING = Text("Gelezen als: ", "Read as: ")
DOUBTFUL = Text(" (kan ook anders worden gelezen)", " (can also be read otherwise)")
PHASES = Text("Zo vastgelegd", "As laid down")
DETAILS = Text("Toelichting", "Details")
SERVES_TOO = Text("Hoort ook bij: ", "Also belongs to: ")
SERVES = Text("Hoort bij: ", "Belongs to: ")
SERVES_NONE = Text("Hoort bij geen doelstelling", "Belongs to no objective")
IN_TIME = Text("Planning in beeld", "The planning at a glance")
TIMELINE = Text("Tijdlijn van de activiteiten", "Timeline of the activities")
TIMELINE_PART = Text(
    "Tijdlijn van de activiteiten, deel {part} van {parts}", "Timeline of the activities, part {part} of {parts}"
)
YEARS = Text("Wat er in welk jaar gebeurt", "What happens in which year")
ACTIVITY = Text("Activiteit", "Activity")
UNPLANNED = Text("Geen planning in het plan", "No planning in the plan")
UNREAD = Text("Planning niet te lezen", "Planning not readable")
NOT_FORWARD = Text("Einde ligt niet na het begin", "End is not after the start")
BEFORE_PERIOD = Text("Vóór de periode", "Before the period")
AFTER_PERIOD = Text("Na de periode", "After the period")
OUTSIDE_PERIOD = Text("Vóór en na de periode", "Before and after the period")
COVERAGE = Text("Samen gericht op de regeling", "Together for the scheme")
COVERAGE_TABLE = Text(
    "Welke doelstelling draagt bij aan welk element", "Which objective contributes to which element"
)
REMAINDER = Text("Niet geplaatste tekst", "Text that was not placed")
REMAINDER_NOTE = Text(
    "Deze tekst stond in het plan, maar hoort niet herkenbaar bij een doelstelling of activiteit. Er is niets weggelaten.",
    "This text stood in the plan, but belongs to no objective or activity that could be recognised. Nothing was left out.",
)
STOOD_WITH = Text("Stond bij: ", "Stood with: ")
RESERVATION = Text("Voorbehoud", "Reservation")
NUMBER = Text("Nummer", "Number")
LABEL = Text("Soort", "Kind")
HINT = Text("Vul in: {part}", "Fill in: {part}")
