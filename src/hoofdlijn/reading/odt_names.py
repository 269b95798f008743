"""Names of the elements and attributes of OpenDocument that the reader looks at."""

from typing import Final

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_LO = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XML = "{http://www.w3.org/XML/1998/namespace}"

BODY: Final = _OFFICE + "body"
OFFICE_TEXT: Final = _OFFICE + "text"
META: Final = _OFFICE + "meta"
STYLES: Final = _OFFICE + "styles"
AUTOMATIC_STYLES: Final = _OFFICE + "automatic-styles"
MASTER_STYLES: Final = _OFFICE + "master-styles"
ANNOTATION: Final = _OFFICE + "annotation"
ANNOTATION_END: Final = _OFFICE + "annotation-end"
ANNOTATION_NAME: Final = _OFFICE + "name"
CREATOR: Final = _DC + "creator"
TITLE: Final = _DC + "title"
XML_ID: Final = _XML + "id"

P: Final = _TEXT + "p"
H: Final = _TEXT + "h"
SPAN: Final = _TEXT + "span"
SPACE: Final = _TEXT + "s"
TAB: Final = _TEXT + "tab"
LINE_BREAK: Final = _TEXT + "line-break"
LIST: Final = _TEXT + "list"
LIST_ITEM: Final = _TEXT + "list-item"
LIST_HEADER: Final = _TEXT + "list-header"
NUMBERED_PARAGRAPH: Final = _TEXT + "numbered-paragraph"
SECTION: Final = _TEXT + "section"
TRACKED_CHANGES: Final = _TEXT + "tracked-changes"
CHANGED_REGION: Final = _TEXT + "changed-region"
DELETION: Final = _TEXT + "deletion"
CHANGE: Final = _TEXT + "change"
CHANGE_START: Final = _TEXT + "change-start"
CHANGE_END: Final = _TEXT + "change-end"
CHANGE_ID: Final = _TEXT + "change-id"
REGION_ID: Final = _TEXT + "id"
NOTE: Final = _TEXT + "note"
NOTE_CLASS: Final = _TEXT + "note-class"
NOTE_BODY: Final = _TEXT + "note-body"
NOTE_CITATION: Final = _TEXT + "note-citation"
RUBY_TEXT: Final = _TEXT + "ruby-text"
PLACEHOLDER: Final = _TEXT + "placeholder"
HIDDEN_TEXT: Final = _TEXT + "hidden-text"
HIDDEN_PARAGRAPH: Final = _TEXT + "hidden-paragraph"
PAGE_NUMBER: Final = _TEXT + "page-number"
PAGE_COUNT: Final = _TEXT + "page-count"
SCRIPT: Final = _TEXT + "script"
BOOKMARK: Final = _TEXT + "bookmark"
BOOKMARK_START: Final = _TEXT + "bookmark-start"
BOOKMARK_END: Final = _TEXT + "bookmark-end"
CONTENT_CONTROL: Final = _LO + "content-control"
CONTROL_TAG: Final = _LO + "tag"
CONTROL_PROMPT: Final = _LO + "showing-place-holder"
INDEX_BODY: Final = _TEXT + "index-body"
INDEX_TITLE: Final = _TEXT + "index-title"
INDEXES: Final = frozenset(
    _TEXT + name
    for name in (
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "user-index",
        "alphabetical-index",
    )
)
BIBLIOGRAPHY: Final = _TEXT + "bibliography"

TEXT_NAME: Final = _TEXT + "name"
STYLE_NAME_OF_TEXT: Final = _TEXT + "style-name"
OUTLINE_LEVEL: Final = _TEXT + "outline-level"
IS_LIST_HEADER: Final = _TEXT + "is-list-header"
IS_HIDDEN: Final = _TEXT + "is-hidden"
DISPLAY: Final = _TEXT + "display"
DISPLAY_STYLE: Final = _STYLE + "display"
COUNT: Final = _TEXT + "c"
START_VALUE: Final = _TEXT + "start-value"
RESTART_NUMBERING: Final = _TEXT + "restart-numbering"
CONTINUE_NUMBERING: Final = _TEXT + "continue-numbering"
CONTINUE_LIST: Final = _TEXT + "continue-list"
LIST_ID: Final = _TEXT + "list-id"
LEVEL: Final = _TEXT + "level"

LIST_STYLE: Final = _TEXT + "list-style"
OUTLINE_STYLE: Final = _TEXT + "outline-style"
BULLET_LEVEL: Final = _TEXT + "list-level-style-bullet"
IMAGE_LEVEL: Final = _TEXT + "list-level-style-image"
BULLET_CHAR: Final = _TEXT + "bullet-char"
DISPLAY_LEVELS: Final = _TEXT + "display-levels"
NUM_FORMAT: Final = _STYLE + "num-format"
NUM_PREFIX: Final = _STYLE + "num-prefix"
NUM_SUFFIX: Final = _STYLE + "num-suffix"

STYLE: Final = _STYLE + "style"
STYLE_NAME: Final = _STYLE + "name"
DISPLAY_NAME: Final = _STYLE + "display-name"
FAMILY: Final = _STYLE + "family"
PARENT: Final = _STYLE + "parent-style-name"
DEFAULT_OUTLINE: Final = _STYLE + "default-outline-level"
LIST_STYLE_NAME: Final = _STYLE + "list-style-name"
TEXT_PROPERTIES: Final = _STYLE + "text-properties"
FONT_NAME: Final = _STYLE + "font-name"
FO_FONT_FAMILY: Final = _FO + "font-family"
WEIGHT: Final = _FO + "font-weight"
SLANT: Final = _FO + "font-style"
UNDERLINE_STYLE: Final = _STYLE + "text-underline-style"
MASTER_PAGE: Final = _STYLE + "master-page"
PAGE_MARGINS: Final = frozenset(
    _STYLE + name
    for name in (
        "header", "header-left", "header-first", "footer", "footer-left", "footer-first",
    )
)  # fmt: skip

TABLE: Final = _TABLE + "table"
HEADER_ROWS: Final = _TABLE + "table-header-rows"
ROW_GROUPS: Final = frozenset({_TABLE + "table-rows", _TABLE + "table-row-group"})
ROW: Final = _TABLE + "table-row"
CELL: Final = _TABLE + "table-cell"
COVERED_CELL: Final = _TABLE + "covered-table-cell"
COLUMNS_SPANNED: Final = _TABLE + "number-columns-spanned"
ROWS_SPANNED: Final = _TABLE + "number-rows-spanned"
COLUMNS_REPEATED: Final = _TABLE + "number-columns-repeated"
ROWS_REPEATED: Final = _TABLE + "number-rows-repeated"

FRAME: Final = _DRAW + "frame"
TEXT_BOX: Final = _DRAW + "text-box"
IMAGE: Final = _DRAW + "image"
SHAPES: Final = frozenset(
    _DRAW + name
    for name in (
        "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon", "path", "connector",
        "regular-polygon", "caption", "measure",
    )
)  # fmt: skip
FRAMES: Final = SHAPES | {FRAME, _DRAW + "g", _DRAW + "a"}
PASSED_OVER: Final = frozenset(
    {PLACEHOLDER, RUBY_TEXT, SCRIPT, TRACKED_CHANGES, _SVG + "title", _SVG + "desc", _DRAW + "control"}
)
