"""Parts that are a root with a list in it (relationships, content types, comments, settings): where one more goes."""

from hoofdlijn.packages.insertions import Insertion
from hoofdlijn.packages.insertions_walk import PartWalk, Spot


class RootWalk(PartWalk):
    """A pass over a small part for the children of its root."""

    def __init__(self, data: bytes, *, part: str, name: str) -> None:
        super().__init__(data, part=part, name=name)
        self.namespace = ""
        """Of the root."""
        self.children: list[tuple[str, dict[str, str]]] = []
        """Local name and attributes of every child of the root, in order; attributes as expat names them."""
        self._depth = 0
        self._root_start = -1
        self._root_end = -1
        self._is_bare = True
        self.run()

    def on_start(self, name: str, attributes: dict[str, str], at: int) -> None:
        """Take a start tag."""
        namespace, _, local = name.rpartition(" ")
        if self._depth == 0:
            self.namespace, self._root_start = namespace, at
        else:
            self._is_bare = False
        if self._depth == 1:
            self.children.append((local, attributes))
        self._depth += 1

    def on_end(self, name: str, at: int) -> None:  # noqa: ARG002 - only the root's end matters
        """Take an end tag."""
        self._depth -= 1
        if self._depth == 0:
            self._root_end = at

    def on_text(self, text: str, at: int) -> None:  # noqa: ARG002 - text means nothing here
        """Take characters."""
        self._is_bare = False

    @property
    def prefix(self) -> str:
        """The root's own prefix with its colon, "" where it has none."""
        prefix, colon, _ = self.tag_at(self._root_start)[0].rpartition(":")
        return prefix + colon

    def appended(self, markup: str) -> tuple[Insertion, ...]:
        """Return what puts `markup` behind the last child."""
        is_empty = self._is_bare and self.is_empty_element(self._root_start, self._root_end)
        spot = self.opened_up(self._root_start, self._root_end) if is_empty else Spot(self._root_end)
        content = b"".join((spot.lead, self.encode(markup), spot.trail))
        return (Insertion(spot.offset, content), *spot.extra)
