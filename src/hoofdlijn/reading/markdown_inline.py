"""The inside of a Markdown paragraph: emphasis, links, breaks; sound syntax first, then what is damaged in it."""

import re
from dataclasses import dataclass
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from hoofdlijn.reading.markdown_marks import Stretches, find_marks
from hoofdlijn.reading.text_runs import Runs
from hoofdlijn.reading.text_wrapping import starts_label

HTML_NAMES: Final = frozenset(
    [
        "a",
        "abbr",
        "address",
        "article",
        "aside",
        "b",
        "big",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "li",
        "link",
        "main",
        "mark",
        "meta",
        "nav",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "script",
        "section",
        "small",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "wbr",
    ]
)
"""Elements that are syntax when they stand in Markdown; `<naam van de school>` is text that somebody wrote."""

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<>&!\n]")
_STARS: Final = re.compile(r"\*+")
_TAG_NAME: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_HTML_EMPHASIS: Final = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline"}

# what is left of emphasis that is not sound Markdown, most stars first: `**Doel: **tekst`, `**Doel :**tekst`
_DAMAGED_PAIR: Final = re.compile(
    r"(?P<stars>\*\*\*?|__)(?P<strong>[^*_\n]{1,400}?)(?P=stars)"
    r"|(?<![*\w])\*(?P<label>[^*\n]{1,120}?[:.?]\s?)\*(?!\*)"
)
# `Doelstelling:* tekst`, of which the first star was taken for a bullet, and `**Doelstelling: tekst`, never closed
_CLOSED_ONLY: Final = re.compile(r"(?P<label>[^*\n]{1,80}:\s?)\*{1,3}(?=\s|$)")
_OPENED_ONLY: Final = re.compile(r"\*{1,3}(?=[^\s*][^*:\n]{0,80}:)")


@dataclass(slots=True)
class _Style:
    bold: int = 0
    italic: int = 0
    underline: int = 0


class InlineReader:
    """Reads the content of one paragraph after another; hands over at most `budget` special characters to Markdown.

    Markdown's own rules cost some ten microseconds for each bracket or star. A document in which their number
    passes every measure of writing is read on as plain text, so that the time stays in proportion to its size.
    """

    def __init__(self, parser: MarkdownIt, *, budget: int, sums: frozenset[str] = frozenset()) -> None:
        self._parser = parser
        self._budget = budget
        self._sums = sums

    def read(self, content: str, *, address: str = "", box: tuple[str, str] | None = None) -> Runs:
        """Return the text of `content` with its emphasis and tags.

        Args:
            content: the source of one paragraph.
            address: of the value that a mark before the paragraph has opened; "" for none.
            box: the sign of a tick box to put before the text, and its address.
        """
        runs = Runs()
        stretches = Stretches(runs, self._sums, address)
        if box:
            runs.add(box[0])
            runs.tag(box[1], 0, len(box[0]))
            runs.add(" ")
            stretches.pass_over()
        special = len(_SPECIAL.findall(content))
        self._budget -= special
        if not special or self._budget < 0:
            runs.add(" ".join(content.split("\n")) if special else content)
        else:
            tokens: list[Token] = []
            self._parser.inline.parse(content, self._parser, {}, tokens)
            _write(tokens, runs, stretches)
        stretches.finish()
        return runs


def _write(tokens: list[Token], runs: Runs, stretches: Stretches) -> None:
    """Put the text of `tokens` into `runs`. Nesting is bounded by the parser, so the recursion is too."""
    style = _Style()
    lone = sum(len(_STARS.findall(token.content)) for token in tokens if token.type == "text") == 1
    for index, token in enumerate(tokens):
        kind = token.type
        if kind == "text":
            _write_text(token.content, runs, style, lone=lone)
        elif kind == "softbreak":
            # lines that begin with a label of their own were not meant to run on
            _put("\n" if starts_label(_text_after(tokens, index)) else " ", runs, style)
        elif kind == "hardbreak":
            _put("\n", runs, style)
        elif kind == "html_inline":
            _write_html(token.content, runs, style, stretches)
        elif kind == "image":
            _write(token.children or [], runs, stretches)
        elif kind.endswith(("_open", "_close")):
            _turn(token, style)
        else:
            _put(token.content, runs, style)


def _text_after(tokens: list[Token], index: int) -> str:
    """Return the text that follows a line break, as far as a label can reach."""
    pieces: list[str] = []
    for token in tokens[index + 1 : index + 6]:
        if token.type in {"softbreak", "hardbreak"}:
            break
        pieces.append(token.content)
    return "".join(pieces)


def _turn(token: Token, style: _Style) -> None:
    if token.tag == "strong":
        style.bold += token.nesting
    elif token.tag == "em":
        style.italic += token.nesting


def _put(text: str, runs: Runs, style: _Style, *, bold: bool = False, italic: bool = False) -> None:
    runs.add(text, bold=bold or style.bold > 0, italic=italic or style.italic > 0, underline=style.underline > 0)


def _write_text(text: str, runs: Runs, style: _Style, *, lone: bool) -> None:
    if "*" not in text and "__" not in text:
        _put(text, runs, style)
        return
    position = 0
    if not runs.length and lone:
        position = _write_half_label(text, runs, style)
    for match in _DAMAGED_PAIR.finditer(text, position):
        _put(text[position : match.start()], runs, style)
        strong = match["strong"]
        _put(strong if strong is not None else match["label"], runs, style, bold=bool(strong), italic=not strong)
        position = match.end()
    _put(text[position:], runs, style)


def _write_half_label(text: str, runs: Runs, style: _Style) -> int:
    """Write a label of which only one end is marked; return how much of `text` is done."""
    match = _CLOSED_ONLY.match(text)
    if match:
        _put(match["label"], runs, style, italic=True)
        return match.end()
    match = _OPENED_ONLY.match(text)
    return match.end() if match else 0


def _write_html(source: str, runs: Runs, style: _Style, stretches: Stretches) -> None:
    if source.startswith("<!--"):
        for address in find_marks(source):
            stretches.turn(address)
        return
    match = _TAG_NAME.match(source)
    name = match[1].lower() if match else ""
    if name not in HTML_NAMES:
        _put(source, runs, style)
    elif name == "br":
        _put("\n", runs, style)
    elif name in _HTML_EMPHASIS:
        field = _HTML_EMPHASIS[name]
        depth = getattr(style, field) + (-1 if source.startswith("</") else 1)
        setattr(style, field, max(depth, 0))
