"""Marks of one block: which of its stretches are values, which words of the writer, and which a person typed between."""

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from hoofdlijn.documents import Block, is_generated, is_untouched
from hoofdlijn.recognition.carried_stretches import Stretch
from hoofdlijn.recognition.carried_values import read_tick

_LONGEST_LABEL = 400
"""Characters of words of the writer beside which what a person typed is looked for."""
_HEAD = re.compile(r"(?P<part>(?:objectives|activities)/[a-z0-9]{1,8})(?:/(?:label|number))?\Z")
_NUMBER = re.compile(r"\s*([\w.]{1,8}?)\.?\s*[:–—-]?\s*")
"""What a person may put between the word for an objective and its title."""
_SIGN = re.compile(r"/(?:ticked|basis|kind)\Z")


class Role(Enum):
    """What a stretch is."""

    VALUE = auto()
    LABEL = auto()
    """Words of the writer, as the writer put them there."""
    TOUCHED = auto()
    """Words that a person wrote over those of the writer."""
    TYPED = auto()
    """Words that a person wrote where no mark was."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch and what it is."""

    stretch: Stretch
    role: Role


def marks_of(block: Block, stretches: Sequence[Stretch]) -> list[Marked]:
    """Return the stretches of a block in order; what a person typed beside a value stands under its address."""
    return _attached(block, [marked for stretch in stretches for marked in _told_apart(block, stretch)])


def _told_apart(block: Block, stretch: Stretch) -> Iterator[Marked]:
    if not is_generated(stretch.address):
        yield Marked(stretch, Role.VALUE if stretch.address else Role.TYPED)
        return
    text = block.text[stretch.start : stretch.end]
    if not text:
        return
    if is_untouched(stretch.address, text):
        yield Marked(stretch, Role.LABEL)
        return
    start, end = _writers_words(stretch.address, text)
    if start == end:
        yield Marked(stretch, Role.TOUCHED)
        return
    for first, last, role in ((0, start, Role.TYPED), (start, end, Role.LABEL), (end, len(text), Role.TYPED)):
        if first < last:
            yield Marked(Stretch(stretch.paragraph, stretch.start + first, stretch.start + last), role)


def _writers_words(address: str, text: str) -> tuple[int, int]:
    """Return where the writer's own words stand in a text that a person went on with; an empty range for nowhere."""
    if len(text) > _LONGEST_LABEL:
        return 0, 0
    ends = [found.end() for found in re.finditer(r"\S+", text)]
    starts = [found.start() for found in re.finditer(r"\S+", text)]
    running = 0
    for position, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for at in range(start, end):
            running = zlib.crc32((" " if at == start and position else "").encode() + text[at].encode(), running)
            if address.endswith(f"{running:08x}"):
                blanks = len(text[at + 1 :]) - len(text[at + 1 :].lstrip())
                return 0, at + 1 + blanks
    tail = next((end for end in ends if is_untouched(address, text[end:])), None)
    return (0, 0) if tail is None else (tail, len(text))


def _attached(block: Block, marks: Sequence[Marked]) -> list[Marked]:
    """Put what was typed beside a value under its address; white space between two of one value is part of it."""
    after = _next_values(marks)
    before = ""
    kept: list[Marked] = []
    for index, marked in enumerate(marks):
        stretch = marked.stretch
        if marked.role is Role.VALUE:
            before = stretch.address
        if marked.role is not Role.TYPED:
            kept.append(marked)
            continue
        text = block.text[stretch.start : stretch.end]
        left = _address(marks, index - 1)
        right = _address(marks, index + 1)
        if not text.strip():
            address = left if left == right else ""
        else:
            address = _neighbour(text, (left, right, after[index], before))
        kept.extend(_under(address, stretch, text, is_between=right.endswith("/title")))
    return kept


def _next_values(marks: Sequence[Marked]) -> list[str]:
    found: list[str] = []
    following = ""
    for marked in reversed(marks):
        found.append(following)
        if marked.role is Role.VALUE:
            following = marked.stretch.address
    return found[::-1]


def _address(marks: Sequence[Marked], index: int) -> str:
    inside = 0 <= index < len(marks) and marks[index].role is Role.VALUE
    return marks[index].stretch.address if inside else ""


def _neighbour(text: str, addresses: tuple[str, ...]) -> str:
    """Return the address that typed words belong to, given those beside them, the nearest first; "" for none."""
    near = [address for address in addresses if address]
    is_sign = read_tick(text) is not None
    fitting = [address for address in near if is_sign or not _SIGN.search(address)] or near
    return fitting[0] if fitting else ""


def _under(address: str, stretch: Stretch, text: str, *, is_between: bool) -> Iterator[Marked]:
    """Yield typed words under an address; beside the word of a heading they are its number or title."""
    head = _HEAD.match(address)
    if head is None or not text.strip():
        yield Marked(replace(stretch, address=address), Role.VALUE if address else Role.TYPED)
        return
    number = _NUMBER.fullmatch(text) if is_between and address.startswith("objectives/") else None
    lead = len(text) - len(text.lstrip(" \t\u00a0:–—-"))
    start, end = number.span(1) if number else (lead, len(text))
    for first, last, part in ((0, start, ""), (start, end, "number" if number else "title"), (end, len(text), "")):
        if first < last:
            piece = replace(stretch, start=stretch.start + first, end=stretch.start + last)
            yield Marked(replace(piece, address=f"{head['part']}/{part}") if part else piece, _ROLES[bool(part)])


_ROLES = {True: Role.VALUE, False: Role.LABEL}
