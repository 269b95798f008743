"""The words of a PDF page: what they say, where they stand, how they look.

Asking the PDF library for each letter would cost more than all the rest together, so its text is taken in one call
and only the first and last letter of each word are asked for their place.
"""

import ctypes
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

import pypdfium2
from pypdfium2 import raw

_WORD: Final = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_HYPHENS: Final = "\x02\ufffe"
_INVISIBLE: Final = {ord(character): None for character in "\u00ad\u200b\ufeff\u2060\x00"}
_ODD: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\ufeff\u2060\ufffe]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_BOLD_NAME: Final = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
_ITALIC_NAME: Final = re.compile(rb"italic|oblique", re.IGNORECASE)
_ITALIC_FLAG: Final = 1 << 6
_JUMP: Final = 0.08
"""White space or overlap between two letters, in letter sizes, that no word has inside."""
_THIN: Final = 3.0
_MAX_OBJECTS: Final = 20_000


@dataclass(slots=True)
class Word:
    """A word in points from the top left of the page; `y` is the line it stands on."""

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    breaks: bool = False
    """Whether the line ends in it, with the hyphen that is the last letter of `text`."""
    start: int = 0
    """Where it begins in the text of its page, as the library counts."""


@dataclass(slots=True)
class Rule:
    """A drawn line or the edge of a drawn box: at one height or width of the page, from `start` to `end`."""

    at: float
    start: float
    end: float
    across: bool
    """Whether it runs from left to right, so that `at` is its height; else from top to bottom."""


@dataclass(slots=True)
class Page:
    """What stands on one page, words in the order of the file."""

    number: int
    """From 1."""
    width: float
    height: float
    words: list[Word]
    characters: int
    rules: list[Rule] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline that a PDF carries beside its pages."""

    title: str
    level: int
    """From 1."""
    page: int | None


def read_page(document: pypdfium2.PdfDocument, index: int, *, room: int) -> Page | None:
    """Return a page, None if it holds more than `room` characters.

    Raises:
        PdfiumError: the page cannot be loaded.
    """
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            if text_page.count_chars() > room:
                return None
            turn, width, height = _frame_of(page)
            words = _words_of(text_page, turn)
            rules = _rules_of(page, turn) if _has_gaps(words) else []
            if rules:
                words = _cut_at_rules(words, rules, text_page, turn)
        finally:
            text_page.close()
        characters = sum(len(word.text) for word in words)
        return Page(index + 1, width, height, words, characters, rules)
    finally:
        page.close()


def read_bookmarks(document: pypdfium2.PdfDocument) -> list[Bookmark]:
    """Return the outline, at most a thousand entries."""
    found: list[Bookmark] = []
    for entry in document.get_toc(max_depth=6):
        if len(found) >= 1000:
            break
        target = entry.get_dest()
        page = target.get_index() if target else None
        found.append(
            Bookmark(" ".join(entry.get_title().split()), entry.level + 1, None if page is None else page + 1)
        )
    return found


Turn = Callable[[float, float], tuple[float, float]]
"""From the library's coordinates to points from the top left of the page as it is shown."""


def _frame_of(page: pypdfium2.PdfPage) -> tuple[Turn, float, float]:
    left, bottom, right, top = page.get_cropbox()
    width, height = right - left, top - bottom
    rotation = page.get_rotation()
    if rotation == 90:
        return (lambda x, y: (y - bottom, x - left)), height, width
    if rotation == 180:
        return (lambda x, y: (right - x, y - bottom)), width, height
    if rotation == 270:
        return (lambda x, y: (top - y, right - x)), height, width
    return (lambda x, y: (x - left, top - y)), width, height


def _words_of(text_page: pypdfium2.PdfTextPage, turn: Turn) -> list[Word]:
    text = text_page.get_text_range()
    clean = _ODD.search(text) is None
    letters = _Letters(text_page, turn, straight=text_page.count_chars() == len(text))
    words: list[Word] = []
    last: Word | None = None
    last_end = 0
    for match in _WORD.finditer(text):
        shown, breaks = match[0], False
        if not clean and not shown.isalnum():
            shown, breaks = _shown(shown)
            if not shown:
                continue
        word = letters.word_at(match.start(), shown)
        word.breaks = breaks
        if last is not None:
            _close(last, word, last_end, letters)
        words.append(word)
        last, last_end = word, match.end() - 1
    if last is not None:
        last.right = letters.right_of(last, last_end)
    return words


def _shown(found: str) -> tuple[str, bool]:
    """Return what a reader sees of a word, and whether a line ends in it."""
    shown = found.translate(_INVISIBLE)
    breaks = shown[-1:] in _HYPHENS and bool(shown)
    return _CONTROLS.sub("", shown[:-1] + "-" if breaks else shown), breaks


def _close(last: Word, word: Word, last_end: int, letters: "_Letters") -> None:
    """Say where the word before `word` ends: a space before it, where that is plain; else ask."""
    room = word.left - last.left
    # what may be the number or bullet of a list is measured: the white space after it tells
    is_marker = len(last.text) < 7 and (last.text == "o" or not last.text[-1].isalpha())
    if word.y == last.y and not is_marker and 0 < room < (len(last.text) * 0.62 + 0.8) * last.size:
        last.right = max(last.left, word.left - 0.27 * last.size)
    else:
        last.right = letters.right_of(last, last_end)
        letters.look(word)


class _Letters:
    """Asks the library about single letters: where they stand and how they look."""

    def __init__(self, text_page: pypdfium2.PdfTextPage, turn: Turn, *, straight: bool) -> None:
        self._handle = text_page.raw
        self._count: int = text_page.count_chars()
        self._turn = turn
        self._straight = straight
        self._x, self._y, self._box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()
        self._matrix = raw.FS_MATRIX()
        self._known: dict[bytes, tuple[bool, bool]] = {}
        self._font = b""
        self._line = -1.0
        self._bold = self._italic = False
        self._size = 1.0
        self._at = 0

    def word_at(self, index: int, shown: str) -> Word:
        """Return the word that begins at `index` of the text; where it ends is not asked yet."""
        at = self._at = index if self._straight else self._letter(index)
        raw.FPDFText_GetCharOrigin(self._handle, at, self._x, self._y)
        left, y = self._turn(self._x.value, self._y.value)
        raw.FPDFText_GetFontInfo(self._handle, at, self._name, 128, self._flags)
        font = self._name.value
        if font != self._font or y != self._line:
            self._font, self._line = font, y
            self._size = self._size_at(at)
            style = self._known.get(font)
            if style is None:
                style = self._known[font] = _style_of(font, self._flags.value)
            self._bold, self._italic = style
        return Word(shown, left, left, y, self._size, self._bold, self._italic, start=at)

    def look(self, word: Word) -> None:
        """Ask anew how large the letters of the word are that was asked for last."""
        word.size = self._size = self._size_at(self._at)

    def right_of(self, word: Word, index: int) -> float:
        """Return where a word ends whose last letter is at `index` of the text."""
        if not raw.FPDFText_GetLooseCharBox(self._handle, self._letter(index), self._box):
            return word.left
        ends = (self._turn(self._box.right, self._box.top)[0], self._turn(self._box.left, self._box.bottom)[0])
        return max(word.left, *ends)

    def _letter(self, index: int) -> int:
        """Return the number of the letter at `index` of the text; they differ where letters have no text."""
        if not self._straight:
            mapped: int = raw.FPDFText_GetCharIndexFromTextIndex(self._handle, index)
            index = mapped
        return max(0, min(index, self._count - 1))

    def _size_at(self, at: int) -> float:
        size: float = raw.FPDFText_GetFontSize(self._handle, at)
        if raw.FPDFText_GetMatrix(self._handle, at, self._matrix):
            size *= abs(self._matrix.d) or abs(self._matrix.b) or 1.0
        return round(size, 1) or 1.0


def _style_of(name: bytes, flags: int) -> tuple[bool, bool]:
    """Return whether a font is bold and whether it is italic."""
    bold = _BOLD_NAME.search(name) is not None
    return bold, _ITALIC_NAME.search(name) is not None or flags & _ITALIC_FLAG != 0


def _cut_at_rules(words: list[Word], rules: list[Rule], text_page: pypdfium2.PdfTextPage, turn: Turn) -> list[Word]:
    """Cut words that run across a drawn line: the texts of two narrow cells, between which no space was found."""
    down = sorted((rule for rule in rules if not rule.across), key=lambda rule: rule.at)
    places = [rule.at for rule in down]
    cut: list[Word] = []
    for word in words:
        first, last = bisect_right(places, word.left + 1), bisect_left(places, word.right - 1)
        middle = word.y - 0.3 * word.size
        edges = [rule.at for rule in down[first:last] if rule.start <= middle <= rule.end]
        cut += _cut(word, edges, text_page, turn) if edges and len(word.text) < 200 else [word]
    return cut


def _cut(word: Word, edges: list[float], text_page: pypdfium2.PdfTextPage, turn: Turn) -> list[Word]:
    """Cut a word near each edge, between the two letters that fit each other least."""
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    lefts: list[float] = []
    rights: list[float] = []
    for index in range(len(word.text)):
        raw.FPDFText_GetCharOrigin(text_page.raw, word.start + index, x, y)
        lefts.append(turn(x.value, y.value)[0])
        raw.FPDFText_GetLooseCharBox(text_page.raw, word.start + index, box)
        rights.append(max(turn(box.right, box.top)[0], turn(box.left, box.bottom)[0]))
    cuts = {0, len(word.text)}
    for edge in edges:
        near = [at for at in range(1, len(lefts)) if abs(lefts[at] - edge) < 1.6 * word.size]
        jumps = {at: abs(lefts[at] - rights[at - 1]) for at in near}
        widest = max(near, key=lambda at: jumps[at], default=0)
        if widest and jumps[widest] > _JUMP * word.size:
            cuts.add(widest)
    places = sorted(cuts)
    return [
        replace(
            word,
            text=word.text[start:end],
            left=lefts[start],
            right=rights[end - 1],
            breaks=word.breaks and end == len(lefts),
            start=word.start + start,
        )
        for start, end in pairwise(places)
    ]


def _has_gaps(words: list[Word]) -> bool:
    """Tell whether any line has the wide white space that tables have; only then drawn lines matter."""
    before: Word | None = None
    for word in words:
        if before and abs(word.y - before.y) < 1 and word.left - before.right > 0.8 * word.size:
            return True
        before = word
    return False


def _rules_of(page: pypdfium2.PdfPage, turn: Turn) -> list[Rule]:
    rules: list[Rule] = []
    handle = page.raw
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(min(raw.FPDFPage_CountObjects(handle), _MAX_OBJECTS)):
        item = raw.FPDFPage_GetObject(handle, index)
        if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
            continue
        (x1, y1), (x2, y2) = turn(left.value, top.value), turn(right.value, bottom.value)
        _add_rules(rules, (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))
    return rules


def _add_rules(rules: list[Rule], box: tuple[float, float, float, float]) -> None:
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    if high <= _THIN and wide > _THIN:
        rules.append(Rule((top + bottom) / 2, left, right, across=True))
    elif wide <= _THIN and high > _THIN:
        rules.append(Rule((left + right) / 2, top, bottom, across=False))
    elif wide > _THIN and high > 2 * _THIN:
        rules += [Rule(at, left, right, across=True) for at in (top, bottom)]
        rules += [Rule(at, top, bottom, across=False) for at in (left, right)]
