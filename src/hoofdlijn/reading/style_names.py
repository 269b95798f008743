"""What a style's name says, in Dutch and in English: heading, title, table of contents.

Names are the ones Word, LibreOffice and Google Docs give ("heading 1", "Kop 1", "Heading 1"), and Word's own ids
("Kop1"), because converted files often keep only those.
"""

import re
from typing import Final

_HEADING = re.compile(r"(?:heading|kop)[ _]?([1-9])\Z")
_CONTENTS = re.compile(
    r"(?:toc|inhopg|contents|inhoudsopgave|inhoud)[ _]?[1-9]\Z"
    r"|toc[ _]?heading\Z|contents heading\Z|kop ?van ?inhoudsopgave\Z|inhoudsopgave ?kop\Z"
    r"|table ?of ?figures\Z|lijst ?met ?afbeeldingen\Z"
)
_TITLES: Final = frozenset({"title", "titel"})


def heading_level(name: str) -> int:
    """Return the level of a heading style, 1 for a title too; 0 for any other style."""
    plain = name.strip().lower()
    if plain in _TITLES:
        return 1
    found = _HEADING.match(plain)
    return int(found[1]) if found else 0


def is_contents_style(name: str) -> bool:
    """Tell whether a style is only used in tables of contents and their like."""
    return _CONTENTS.match(name.strip().lower()) is not None


_PAGE_NUMBER = re.compile(r"[\W\d]*(?:(?:pagina|pag|page|blz|bladzijde|p|van|of)\b[\W\d]*)*\Z", re.IGNORECASE)


def is_page_number(text: str) -> bool:
    """Tell whether a header or footer that shows page numbers says nothing else ("Pagina 2 van 14")."""
    return len(text) <= 60 and _PAGE_NUMBER.match(text) is not None
