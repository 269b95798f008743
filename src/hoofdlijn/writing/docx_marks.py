"""The marks by which a value in a Word file is found again: a content control with its address, and a bookmark.

Each stretch of one address in a paragraph stands in a control of its own, inside the paragraph, because LibreOffice
7.4 loses text where a control stands around paragraphs. A hidden bookmark runs around the whole value, over all its
paragraphs. Word keeps both; when text is copied, Word copies controls and LibreOffice copies bookmarks.

A control says no more than it must: LibreOffice 7.4 saves a file that nothing can open when controls are marked as
bare text (`w:text`), and wraps them once more at each saving when they have a number (`w:id`, which Word gives them
by itself). ADR 0071 has what was measured.
"""

from typing import Final

from hoofdlijn.documents import MAX_ADDRESS, is_generated
from hoofdlijn.packages.ooxml_marks import bookmark_name
from hoofdlijn.writing.docx_runs import attribute

_TICK_FONT: Final = "MS Gothic"
_TICK_STATES: Final = (
    f'<w14:checkedState w14:val="2612" w14:font="{_TICK_FONT}"/>'
    f'<w14:uncheckedState w14:val="2610" w14:font="{_TICK_FONT}"/></w14:checkbox>'
)
TICK_LOOK: Final = f'<w:rPr><w:rFonts w:ascii="{_TICK_FONT}" w:eastAsia="{_TICK_FONT}" w:hAnsi="{_TICK_FONT}" w:hint="eastAsia"/></w:rPr>'
"""What a run with the sign of a tick box looks like."""
_TICKED: Final = f'<w14:checkbox><w14:checked w14:val="1"/>{_TICK_STATES}'
_UNTICKED: Final = f'<w14:checkbox><w14:checked w14:val="0"/>{_TICK_STATES}'
_PROMPT: Final = "<w:showingPlcHdr/>"
_UNSEEN: Final = '<w15:appearance w15:val="hidden"/>'


class Marks:
    """Gives out the marks of one document; each number and each name of a bookmark occurs once."""

    def __init__(self, out: list[str]) -> None:
        self._out = out
        """The pieces of the document, which grow while it is written."""
        self._names: set[str] = set()
        self._values: dict[str, int] = {}
        """How many bookmarks an address has."""
        self._bookmarks = 0
        self._open = ""
        """Address of the value whose bookmark is still open."""
        self._number = 0
        """Number of that bookmark."""
        self._end = 0
        """Where in the pieces that bookmark's end will stand, should the value not go on."""

    def wrap(self, address: str, xml: str, hint: str = "") -> None:
        """Write what stands under an address within its bookmark, which goes on from the value just before it.

        Where it is a hint, the bookmark's name tells so.
        """
        out = self._out
        if is_generated(address):
            self._open = ""
            self._bookmarks += 1
            name, number = self._name(address), self._bookmarks
            out.append(f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{xml}<w:bookmarkEnd w:id="{number}"/>')
            return
        if self._open == address:
            out[self._end] = ""
            out.append(xml)
        else:
            name = self._name(address, hint)
            self._open = address if name else ""
            self._bookmarks += 1
            self._number = self._bookmarks
            out.append(f'<w:bookmarkStart w:id="{self._number}" w:name="{name}"/>{xml}' if name else xml)
        if self._open:
            self._end = len(out)
            out.append(f'<w:bookmarkEnd w:id="{self._number}"/>')

    def leave(self) -> None:
        """Let no value go on from here: other words stand here, a cell ends, or a table begins."""
        self._open = ""

    def anchor(self, name: str) -> tuple[str, str]:
        """Return start and end of a bookmark that links point at."""
        self._bookmarks += 1
        return (
            f'<w:bookmarkStart w:id="{self._bookmarks}" w:name="{name}"/>',
            f'<w:bookmarkEnd w:id="{self._bookmarks}"/>',
        )

    def control(self, address: str, name: str, *, is_empty: bool = False) -> str:
        """Return the start of a control, up to its content.

        Args:
            address: what it is found by; of generated words the control shows no frame.
            name: what Word calls it; may be empty.
            is_empty: whether it shows its hint.
        """
        return _control(address, name, f"{_PROMPT if is_empty else ''}{_UNSEEN if is_generated(address) else ''}")

    def tick_box(self, address: str, name: str, *, ticked: bool) -> str:
        """Return the start of a control that is a tick box, up to its content."""
        return _control(address, name, _TICKED if ticked else _UNTICKED)

    def _name(self, address: str, hint: str = "") -> str:
        """Return a name for a bookmark that no other has, whatever its case; "" if it would be too long."""
        while True:
            serial = self._values.get(address, 0)
            self._values[address] = serial + 1
            name = bookmark_name(address, serial, hint)
            if not name or is_generated(address):
                return name
            key = name.lower()
            if key not in self._names:
                self._names.add(key)
                return name


def _control(address: str, name: str, more: str) -> str:
    # within the longest title that Word takes
    alias = f'<w:alias w:val="{attribute(name[:MAX_ADDRESS])}"/>' if name else ""
    return f'<w:sdt><w:sdtPr>{alias}<w:tag w:val="{address}"/>{more}</w:sdtPr><w:sdtContent>'
