"""Identity: short ids that follow from what is written, or that the file carries itself."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping

from hoofdlijn.documents import Document, Tag
from hoofdlijn.language import words
from hoofdlijn.recognition.lines import Line

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
_LENGTH = 4
_ADDRESS = re.compile(r"(?P<kind>objectives|activities)/(?P<id>[a-z0-9]{1,8})(?:/|\Z)")


class Ids:
    """Hands out ids of one kind, each once."""

    def __init__(self, kind: str, document: Document) -> None:
        self._kind = kind
        self._tags: Mapping[int, tuple[Tag, ...]] = {
            block.number: block.tags for block in document.blocks if block.tags
        }
        self._used: set[str] = set()
        self._serials: dict[str, int] = {}
        """How often each content was met, so that many alike need no search."""

    def of(self, lines: Iterable[Line], *content: str) -> str:
        """Return the id of what stands on `lines`: the one the file carries there, else one made from `content`."""
        carried = next(self._carried(lines), "")
        chosen = carried or self._made(content)
        self._used.add(chosen)
        return chosen

    def keep(self, carried: str) -> bool:
        """Take an id that the file carries; tell whether it was still free."""
        free = carried not in self._used
        self._used.add(carried)
        return free

    def _carried(self, lines: Iterable[Line]) -> Iterator[str]:
        for line in lines:
            end = line.start + len(line.text)
            for tag in self._tags.get(line.paragraph, ()):
                found = _ADDRESS.match(tag.address)
                inside = tag.start < end and line.start < max(tag.end, tag.start + 1)
                if found and found["kind"] == self._kind and inside and found["id"] not in self._used:
                    yield found["id"]

    def _made(self, content: tuple[str, ...]) -> str:
        said = "\n".join(" ".join(words(text)) for text in content)
        serial = self._serials.get(said, -1) + 1
        while True:
            digest = hashlib.sha256(f"{self._kind}\n{said}\n{serial}".encode()).digest()
            made = "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:_LENGTH])
            if made not in self._used:
                self._serials[said] = serial
                return made
            serial += 1
