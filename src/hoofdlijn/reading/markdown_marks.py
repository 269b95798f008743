"""The marks that a Markdown file of ours carries in comments, which say what value each stretch of text belongs to.

`<!-- hoofdlijn: ADDRESS -->` opens a value and `<!-- / -->` ends it. What stands under no mark may be words of the
writer: then its check sum is in the list at the end of the file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from hoofdlijn.documents import generated_address, is_address
from hoofdlijn.reading.text_runs import Runs

_OPENING: Final = r"<!--\s*hoofdlijn:\s*(?P<address>[a-z0-9/_-]{1,64})\s*-->"
_MARK: Final = re.compile(rf"{_OPENING}|<!--\s*/\s*-->")
_SUMS: Final = re.compile(r"<!--\s*hoofdlijn:\s*generated(?P<sums>(?:\s+[0-9a-f]{8})+)\s*-->")
_WHOLE: Final = re.compile(r"plan\Z|(?:objectives|activities)/[^/]+\Z")
_BOX: Final = re.compile(rf"\[(?P<tick>[ xX])\][ \t]+{_OPENING}[ \t]*")


def find_sums(text: str) -> frozenset[str]:
    """Return the addresses of the words that the writer of the file listed as its own."""
    return frozenset(f"generated/{found}" for listed in _SUMS.finditer(text) for found in listed["sums"].split())


def find_marks(text: str) -> Iterator[str]:
    """Yield the address that each mark in `text` opens, "" for one that ends a value."""
    for found in _MARK.finditer(text):
        address = found["address"] or ""
        if not address or is_address(address):
            yield address


def is_whole(address: str) -> bool:
    """Tell whether an address points at an objective or activity as a whole, and not at a value in it."""
    return _WHOLE.match(address) is not None


def split_box(content: str) -> tuple[bool, str, str] | None:
    """Return for a line that begins with a tick box of ours: whether it is ticked, its address, the rest."""
    found = _BOX.match(content)
    if found is None or not is_address(found["address"]):
        return None
    return found["tick"] != " ", found["address"], content[found.end() :]


@dataclass(slots=True)
class Stretches:
    """The stretches of one paragraph, each with the value it belongs to ("" for none)."""

    runs: Runs
    sums: frozenset[str]
    address: str = ""
    """Of the stretch that goes on."""
    _start: int = 0
    _found: list[tuple[str, int, int]] = field(default_factory=list)

    def turn(self, address: str) -> None:
        """Begin another stretch here."""
        self._found.append((self.address, self._start, self.runs.length))
        self.address, self._start = address, self.runs.length

    def pass_over(self) -> None:
        """Let what stands here so far belong to no stretch: the sign of a tick box is nobody's words."""
        self._start = self.runs.length

    def finish(self) -> None:
        """Put the tags of all stretches into the runs."""
        if is_whole(self.address) and self._start == self.runs.length:
            # a mark behind the words of an objective or activity speaks of all of them
            self._start = 0
        self.turn("")
        whole = "".join(self.runs.pieces) if self.sums else ""
        for address, start, end in self._found:
            if address:
                self._tag(address, start, end)
            elif self.sums:
                self._tag_generated(whole[start:end], start)

    def _tag(self, address: str, start: int, end: int) -> None:
        if start == end:
            return
        self.runs.tag(address, start, end)
        if not is_whole(address):
            self.runs.hold(start, end)

    def _tag_generated(self, words: str, start: int) -> None:
        """Mark words that begin at `start` as the writer's own, where their sum was listed."""
        address = generated_address(words)
        if words.strip() and address in self.sums:
            blank = len(words) - len(words.lstrip())
            self.runs.tag(address, start + blank, start + len(words.rstrip()))
