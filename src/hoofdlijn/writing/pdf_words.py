"""The fixed words on every page of a PDF."""

from hoofdlijn.language import Text

PAGE = Text("Bladzijde ", "Page ")
OF_PAGES = Text(" van ", " of ")
MISSING = Text(
    "Sommige tekens kan dit bestand niet tonen. Op hun plaats staat hun nummer in Unicode, zoals {sample}.",
    "This file cannot show some characters. Their number in Unicode stands in their place, such as {sample}.",
)
REGIONS = {"nl": "NL", "en": "GB"}
"""Country of the language, for the reader's voice."""
