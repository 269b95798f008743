"""The words for how sure a contribution is: pages show them, and the reader knows them again."""

from collections.abc import Mapping

from hoofdlijn.language import Text
from hoofdlijn.plan.model import Basis

BASES: Mapping[Basis, Text] = {
    Basis.STATED: Text("genoemd", "stated"),
    Basis.SHOWN: Text("blijkt uit de tekst", "shown by the text"),
}
"""No two begin with the same word: the first word tells which one it is."""
