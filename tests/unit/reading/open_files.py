"""Small OpenDocument texts for tests, from the XML that stands in the test."""

from tests.unit.packages.zips import zipped

from hoofdlijn.documents import Document
from hoofdlijn.reading.odt import read_odt

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMES = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
NAMESPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _NAMES.items())
_ODT = "application/vnd.oasis.opendocument.text"


def text_file(body: str, *, automatic: str = "", styles: str = "", masters: str = "", meta: str = "") -> bytes:
    """Return an odt with this body, these automatic styles, common styles, master pages and properties."""
    return zipped(
        {
            "mimetype": _ODT,
            "content.xml": f"<office:document-content {NAMESPACES}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {NAMESPACES}><office:styles>{styles}</office:styles>"
            f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
            "meta.xml": f"<office:document-meta {NAMESPACES}><office:meta>{meta}</office:meta></office:document-meta>",
        }
    )


def flat_file(body: str, *, automatic: str = "", styles: str = "", masters: str = "", meta: str = "") -> bytes:
    """Return the same as one flat file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:mimetype="{_ODT}">'
        f"<office:meta>{meta}</office:meta><office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def read(body: str, **parts: str) -> Document:
    """Return what the reader makes of an odt with this body and these parts."""
    return read_odt(text_file(body, **parts), name="plan.odt")


def texts(document: Document) -> list[str]:
    """Return the text of every block."""
    return [block.text for block in document.blocks]


def p(text: str = "", style: str = "") -> str:
    """Return a paragraph."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{text}</text:p>"


def h(text: str, level: int = 1, more: str = "") -> str:
    """Return a heading."""
    return f'<text:h text:outline-level="{level}"{more}>{text}</text:h>'


def items(*contents: str, style: str = "", more: str = "") -> str:
    """Return a list; what is no XML yet becomes a paragraph."""
    named = f' text:style-name="{style}"' if style else ""
    inner = "".join(
        f"<text:list-item>{found if found.startswith('<text:') else p(found)}</text:list-item>" for found in contents
    )
    return f"<text:list{named}{more}>{inner}</text:list>"


def span(text: str, style: str) -> str:
    """Return a run in a style."""
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def run_style(name: str, properties: str, parent: str = "") -> str:
    """Return a character style."""
    return _style(name, "text", f"<style:text-properties {properties}/>", parent)


def paragraph_style(name: str, inside: str = "", parent: str = "", more: str = "") -> str:
    """Return a paragraph style."""
    return _style(name, "paragraph", inside, parent, more)


def _style(name: str, family: str, inside: str, parent: str, more: str = "") -> str:
    above = f' style:parent-style-name="{parent}"' if parent else ""
    return f'<style:style style:name="{name}" style:family="{family}"{above}{more}>{inside}</style:style>'


def number_level(level: int, number_format: str = "1", more: str = "") -> str:
    """Return one numbered level of a list style."""
    return f'<text:list-level-style-number text:level="{level}" style:num-format="{number_format}"{more}/>'


def list_style(name: str, *levels: str) -> str:
    """Return a list style."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'
