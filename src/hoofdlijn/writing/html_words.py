"""The fixed words of a web page of ours."""

from hoofdlijn.language import Text

SKIP = Text("Naar de inhoud", "Skip to the content")
TICKED = Text("aangekruist", "ticked")
NOT_TICKED = Text("niet aangekruist", "not ticked")
