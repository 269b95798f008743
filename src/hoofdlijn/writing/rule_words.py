"""The words around a rule's story, on its page and on a terminal."""

from hoofdlijn.language import Text
from hoofdlijn.writing.severity_words import SEVERITIES as HEADINGS

SEVERITIES = {severity: Text(word.nl.lower(), word.en.lower()) for severity, word in HEADINGS.items()}
FINDS = Text("Vindt", "Finds")
WHY = Text("Waarom", "Why")
HELP = Text("Wat helpt", "What helps")
LIMITS = Text("Grenzen", "Limits")
SEVERITY = Text("Gewicht", "Severity")
SOURCE = Text("Bron", "Source")
GOOD = Text("Zo is het goed", "Right")
BAD = Text("Hierop slaat de regel aan", "What the rule finds")
