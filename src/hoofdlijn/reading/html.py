"""Web pages → Document, also those that Word ("web page, filtered") and LibreOffice save.

The page is read as a stream: no tree is built, so that depth and attributes without end cost no more than their
length. Scripts, styles and what CSS hides are left out; nothing is fetched.
"""

import re
from typing import Final

from lxml import etree

from hoofdlijn.documents import Comment, Document
from hoofdlijn.errors import TooLarge
from hoofdlijn.reading.html_encoding import decode_page
from hoofdlijn.reading.html_walk import PageReader
from hoofdlijn.reading.text_blocks import Drafts

MAX_SOURCE: Final = 24_000_000
"""Characters of a page's source, pictures inside it left out. 483 pages saved by Word are about 6 million."""

_PICTURE_DATA: Final = re.compile(r"data:image/[\w.+-]{1,40};base64,[A-Za-z0-9+/=\s%]*")
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")


def read_html(data: bytes, *, name: str) -> Document:
    """Read a web page.

    Raises:
        DocumentError: it holds nothing, is no text, or holds more than the bounds allow.
    """
    source = _DECLARATION.sub("", decode_page(data, name=name), count=1)
    if ";base64," in source:
        source = _PICTURE_DATA.sub("data:,", source)
    if len(source) > MAX_SOURCE:
        raise _too_large(name)
    page = PageReader(Drafts(name))
    # lxml calls those methods of a target that are there; its stubs ask for all
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, target=page)  # type: ignore[call-overload]
    parser.feed(source.encode("utf-8", "replace"))
    parser.close()
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        # libxml2 stops at one text or attribute of ten million bytes
        raise _too_large(name)
    blocks = page.drafts.finish(has_pictures=page.has_pictures)
    comments = tuple(Comment(author="", text=text, paragraph=number) for text, number in page.found_comments())
    return Document(format="html", blocks=blocks, comments=comments, title=" ".join(page.title.split()))


def _too_large(name: str) -> TooLarge:
    millions = MAX_SOURCE // 1_000_000
    return TooLarge(
        name=name, bound={"nl": f"{millions} miljoen tekens HTML", "en": f"{millions} million characters of HTML"}
    )
