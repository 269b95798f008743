"""Names in web pages that say what a part is: elements, and the classes and ids that office programs write."""

import re
from collections.abc import Mapping
from typing import Final

from hoofdlijn.documents import Origin

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

BLOCKS: Final = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "dt",
        "dd",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "pre",
        "table",
        "caption",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "section",
        "article",
        "header",
        "footer",
        "nav",
        "aside",
        "main",
        "figure",
        "figcaption",
        "address",
        "fieldset",
        "legend",
        "form",
        "details",
        "summary",
        "hr",
        "center",
        "body",
        "html",
        "option",
        "textarea",
        "head",
        "title",
    ]
)
"""Elements that begin and end a paragraph."""

SKIPPED: Final = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "iframe",
        "object",
        "embed",
        "video",
        "audio",
        "canvas",
        "svg",
        "math",
        "select",
        "del",
        "head",
    ]
)
"""Elements whose content a reader does not see; `del` because tracked changes are read as accepted."""

VOID: Final = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source", "track", "param", "embed"]
)

SECTIONS: Final = frozenset({"main", "article", "section"})

_CLASSES: Final = (
    (re.compile(r"msotoc"), Origin.CONTENTS),
    (re.compile(r"msoheader$"), Origin.HEADER),
    (re.compile(r"msofooter$"), Origin.FOOTER),
    (re.compile(r"msofootnotetext$|sdfootnote$|footnotes?$"), Origin.FOOTNOTE),
    (re.compile(r"msoendnotetext$|sdendnote$|endnotes?$"), Origin.ENDNOTE),
    (re.compile(r"(?:toc|table-of-contents|inhoudsopgave)$"), Origin.CONTENTS),
)
_IDS: Final = (
    (re.compile(r"table of contents|inhoudsopgave\d*$|toc$", re.IGNORECASE), Origin.CONTENTS),
    (re.compile(r"sdfootnote\d+$|ftn\d+$"), Origin.FOOTNOTE),
    (re.compile(r"sdendnote\d+$|edn\d+$"), Origin.ENDNOTE),
)
_ROLES: Final = {
    "navigation": Origin.CONTENTS,
    "doc-toc": Origin.CONTENTS,
    "doc-footnote": Origin.FOOTNOTE,
    "doc-endnotes": Origin.ENDNOTE,
}
COMMENT_BODY: Final = re.compile(r"\b(?:msocomtxt|MsoCommentText)\b")
COMMENT_MARK: Final = re.compile(r"\b(?:MsoCommentReference|msocomanchor|msocomoff)\b")


def origin_of(tag: str, attributes: Mapping[str, str], *, in_section: bool) -> Origin | None:
    """Return which layer of the page an element opens, None where it stays in the one around it."""
    if tag == "nav":
        return Origin.CONTENTS
    role, title = attributes.get("role", ""), attributes.get("title", "")
    if role in _ROLES:
        return _ROLES[role]
    if (tag == "header" and not in_section) or role == "banner" or (tag == "div" and title == "header"):
        return Origin.HEADER
    if (tag == "footer" and not in_section) or role == "contentinfo" or (tag == "div" and title == "footer"):
        return Origin.FOOTER
    for name in attributes.get("class", "").lower().split()[:8]:
        for pattern, origin in _CLASSES:
            if pattern.match(name):
                return origin
    name = attributes.get("id", "")
    return next((origin for pattern, origin in _IDS if pattern.match(name)), None) if name else None
