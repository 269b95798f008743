"""Tracked changes of a Word file: what came stands in `w:ins`, what went in `w:del`, with one author and one moment.

A paragraph that came or went as a whole has its mark tracked too, and a row its row. Its values have their bookmark
and no control: Word would leave an empty control behind where the change is undone, unless the edges of the control
are tracked too, and those LibreOffice 7.4 takes for changes that run on into the head of the page (ADR 0090).
"""

from datetime import UTC, datetime
from typing import Final

from hoofdlijn.writing.publication import Revision

AUTHOR: Final = "Hoofdlijn"
_TAGS: Final = {Revision.INSERTED: "ins", Revision.DELETED: "del"}
_FIRST: Final = 1_000_000
"""Numbers of revisions begin far above those of bookmarks, with which they share one row."""


class Revisions:
    """Gives out the tracked changes of one document."""

    def __init__(self, moment: datetime) -> None:
        self._said = f'w:author="{AUTHOR}" w:date="{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"'
        self._count = _FIRST

    def run(self, change: Revision | None, xml: str) -> str:
        """Return runs as XML, tracked where they came or went."""
        if change is None:
            return xml
        if change is Revision.DELETED:
            xml = (
                xml.replace("<w:t>", "<w:delText>").replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
            )
        tag = _TAGS[change]
        return f"<w:{tag} {self._own()}>{xml}</w:{tag}>"

    def paragraph(self, change: Revision | None) -> str:
        """Return what tracks the mark of a paragraph, the last of its properties."""
        return f"<w:rPr><w:{_TAGS[change]} {self._own()}/></w:rPr>" if change else ""

    def row(self, change: Revision | None) -> str:
        """Return what tracks a row, the last of its properties."""
        return f"<w:{_TAGS[change]} {self._own()}/>" if change else ""

    def _own(self) -> str:
        self._count += 1
        return f'w:id="{self._count}" {self._said}'
