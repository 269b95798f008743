"""The fixed words and signs of a report, on a terminal and on pages."""

import re

from hoofdlijn.findings import Severity
from hoofdlijn.language import Text

SYMBOLS = {Severity.BLOCKING: "■", Severity.IMPORTANT: "▲", Severity.ADVICE: "●", Severity.QUESTION: "?"}
LABELS = {
    "place": Text("Waar", "Where"),
    "others": Text("Ook", "Also"),
    "source": Text("Bron", "Source"),
    "help": Text("Wat helpt", "What helps"),
}
COUNTED = {
    "nl": (
        ("objectives", ("doelstelling", "doelstellingen")),
        ("activities", ("activiteit", "activiteiten")),
        ("phases", ("fase", "fasen")),
        ("remainder", ("tekst niet geplaatst", "teksten niet geplaatst")),
    ),
    "en": (
        ("objectives", ("objective", "objectives")),
        ("activities", ("activity", "activities")),
        ("phases", ("phase", "phases")),
        ("remainder", ("text not placed", "texts not placed")),
    ),
}
TITLE = Text("Bevindingen bij het plan", "Findings on the plan")
READ = Text("Gelezen", "Read")
FOUND = Text("Aangewezen", "Pointed out")
BESIDE = Text("Gelegd naast", "Held against")
STANDS_OUT = Text("Wat opvalt", "What stands out")
POINTED_OUT = Text("Hoofdlijn wijst aan: {counts}.", "Hoofdlijn points out: {counts}.")
AND = Text("en", "and")
BEGIN_WITH = Text("Begin hiermee", "Begin with")
PART = Text("Onderdeel", "Part")
BY_PART = Text("Wat er per onderdeel is aangewezen", "What was pointed out in each part")
WEIGHTS = Text("Vier gewichten", "Four weights")
MEANINGS = {
    Severity.BLOCKING: Text(
        "zo is het geen plan zoals het format het vraagt, of de planning kan niet.",
        "as it stands it is no plan as the format asks for, or the planning is impossible.",
    ),
    Severity.IMPORTANT: Text(
        "het format vraagt het met zoveel woorden, maar er is iets om op verder te bouwen.",
        "the format asks for it in so many words, but there is something to build on.",
    ),
    Severity.ADVICE: Text(
        "niet verplicht; een lezer zal het missen of er blij mee zijn.",
        "not required; a reader will miss it or be glad of it.",
    ),
    Severity.QUESTION: Text("alleen de schrijver weet het antwoord.", "only the author knows the answer."),
}
FINDINGS = Text("Bevindingen en vragen", "Findings and questions")
QUESTIONS = Text("Vragen", "Questions")
NOTHING_HERE = Text("De regels wezen hier niets aan.", "The rules pointed out nothing here.")
WHOLE_PLAN = Text("Het plan als geheel", "The plan as a whole")
OBJECTIVE = Text("Doelstelling", "Objective")
NOTHING = Text("De regels gaven geen bevindingen en geen vragen.", "The rules gave no findings and no questions.")
VERSION = Text(
    "{scheme}, versie van {since}; Hoofdlijn {program}", "{scheme}, version of {since}; Hoofdlijn {program}"
)
PAGE = Text("bladzijde {number}", "page {number}")
PARAGRAPH = Text("alinea {number}", "paragraph {number}")
PARAGRAPHS = Text("alinea {numbers}", "paragraphs {numbers}")
MORE = Text("en nog {number} andere", "and {number} more")
TABLES = Text("Overzichten", "Overviews")
COVERAGE = Text("Bijdrage van elke doelstelling aan de regeling", "What each objective contributes to the scheme")
BASES = {"stated": "●", "shown": "○", "": "·"}
BASIS_LEGEND = Text("● staat er   ○ blijkt uit de tekst   · niet", "● stated   ○ shown by the text   · not")
YEARS = Text("Activiteiten per jaar", "Activities by year")
NOTHING_PLANNED = Text("niets gepland", "nothing planned")
KINDS = {
    "nl": {
        "prepare": ("V", "voorbereiden"),
        "decide": ("B", "besluiten"),
        "execute": ("U", "uitvoeren"),
        "evaluate": ("E", "evalueren"),
        "continuous": ("D", "doorlopend"),
        "unspecified": ("×", "werk, niet gezegd welk"),
    },
    "en": {
        "prepare": ("P", "prepare"),
        "decide": ("D", "decide"),
        "execute": ("X", "execute"),
        "evaluate": ("E", "evaluate"),
        "continuous": ("C", "continuous"),
        "unspecified": ("×", "work, not said which"),
    },
}
# control characters and the marks that turn the direction of writing: a document must not steer the terminal
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


def plain(text: str) -> str:
    """Return `text` on one line, without characters that steer a terminal."""
    return " ".join(_UNSAFE.sub(" ", text).split())


def cut(text: str, room: int) -> str:
    """Return `text` on one line of at most `room` columns, indented as it was, cut with an ellipsis."""
    lead = " " * (len(text) - len(text.lstrip(" ")))
    words = lead + plain(text)
    return words if len(words) <= room else words[: max(room - 1, 1)].rstrip() + "…"
