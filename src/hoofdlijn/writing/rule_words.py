"""The words around a rule's story, on its page and on a terminal."""

from hoofdlijn.findings import Severity
from hoofdlijn.language import Text

SEVERITIES = {
    Severity.BLOCKING: Text("blokkerend", "blocking"),
    Severity.IMPORTANT: Text("belangrijk", "important"),
    Severity.ADVICE: Text("advies", "advice"),
    Severity.QUESTION: Text("vraag", "question"),
}
FINDS = Text("Vindt", "Finds")
WHY = Text("Waarom", "Why")
HELP = Text("Wat helpt", "What helps")
LIMITS = Text("Grenzen", "Limits")
SEVERITY = Text("Gewicht", "Severity")
SOURCE = Text("Bron", "Source")
GOOD = Text("Zo is het goed", "Right")
BAD = Text("Hierop slaat de regel aan", "What the rule finds")
