"""The words of `hoofdlijn merge` on the screen; apart, so that a help text loads no words."""

from hoofdlijn.language import Text

NAMED = Text("samengevoegd", "merged")
"""Goes into the name of a file that nobody named."""
SUMMARY = Text(
    "Samengevoegd: {ours} uit {our_name}, {theirs} uit {their_name}.",
    "Merged: {ours} from {our_name}, {theirs} from {their_name}.",
)
CHANGES = (Text("{} wijziging", "{} change"), Text("{} wijzigingen", "{} changes"))
CONFLICTS = (
    Text("{} keer zeggen beide versies iets anders:", "In {} place the versions differ:"),
    Text("{} keer zeggen beide versies iets anders:", "In {} places the versions differ:"),
)
BOTH = Text(
    "In het plan staat steeds de tekst van {our_name}; de andere tekst staat erbij onder niet geplaatste tekst.",
    "The plan holds the text of {our_name}; the other text stands under text that was not placed.",
)
ONE = Text("In het plan staat steeds de keuze van {name}.", "The plan holds the choice of {name}.")
NO_FORM = Text(
    "de naam {name} zegt niet welke vorm het wordt; laat hem eindigen op {forms}",
    "the name {name} does not say which format it is to be; let it end in {forms}",
)
