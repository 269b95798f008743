"""Tracked changes of a Word file: what came stands in `w:ins`, what went in `w:del`, with one author and one moment.

A paragraph that came or went as a whole has its mark tracked too, a row its row, and a control the edges of the
control, so that Word takes all of it away when the change is rejected or accepted.
"""

from datetime import UTC, datetime
from typing import Final

from hoofdlijn.writing.publication import Revision

AUTHOR: Final = "Hoofdlijn"
_TAGS: Final = {Revision.INSERTED: "ins", Revision.DELETED: "del"}
_RANGES: Final = {Revision.INSERTED: "customXmlInsRange", Revision.DELETED: "customXmlDelRange"}
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

    def control(self, change: Revision | None, start: str, content: str, end: str) -> str:
        """Return a control whose edges are tracked with its content; `start` and `end` are the tags around it."""
        if change is None:
            return f"{start}{content}{end}"
        before, inside = self._range(change)
        after, behind = self._range(change)
        return f"{before}{start}{inside}{content}{after}{end}{behind}"

    def _range(self, change: Revision) -> tuple[str, str]:
        """Return what stands before and behind one edge of a control."""
        self._count += 1
        name = _RANGES[change]
        return f'<w:{name}Start w:id="{self._count}" {self._said}/>', f'<w:{name}End w:id="{self._count}"/>'

    def _own(self) -> str:
        self._count += 1
        return f'w:id="{self._count}" {self._said}'
