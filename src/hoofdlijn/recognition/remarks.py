"""Remarks: the comments in a file, each with the address of what it is about."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hoofdlijn.documents import Comment, Document, Span
from hoofdlijn.plan import Plan

_PARTS = ("objectives", "activities")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment and what it is about."""

    address: str
    """Of the value it stands on; beside one, of the part it stands in; "plan" before everything."""
    comment: Comment


def comments_by_address(document: Document, plan: Plan) -> tuple[Remark, ...]:
    """Return the comments of `document` with their addresses in `plan`, which was read from it.

    In the order of the comments in the file. A comment on several values is about the one it covers most of; on words
    that are no value, it is about the value in the same paragraph, else the part above it.
    """
    index = _Index(plan)
    return tuple(Remark(address=index.find(comment), comment=comment) for comment in document.comments)


class _Index:
    """The places of a plan, to be asked what stands somewhere; asking takes little more than a look."""

    def __init__(self, plan: Plan) -> None:
        self._by_paragraph: dict[int, list[tuple[Span, str]]] = {}
        for address, span in _spans(plan):
            self._by_paragraph.setdefault(span.paragraph, []).append((span, address))
        self._paragraphs = sorted(self._by_paragraph)

    def find(self, comment: Comment) -> str:
        """Return the address a comment is about."""
        beside = self._by_paragraph.get(comment.paragraph, [])
        on = [(_shared(span, comment), address) for span, address in beside]
        most = max((shared for shared, _ in on), default=0)
        if most:
            return next(address for shared, address in on if shared == most)
        if beside:
            return min(beside, key=lambda one: abs(one[0].start - comment.start))[1]
        return self._above(comment.paragraph)

    def _above(self, paragraph: int) -> str:
        position = bisect_right(self._paragraphs, paragraph)
        if not position:
            return "plan"
        last = max(self._by_paragraph[self._paragraphs[position - 1]], key=lambda one: one[0])[1]
        head, _, rest = last.partition("/")
        return f"{head}/{rest.split('/')[0]}" if head in _PARTS else "plan"


def _spans(plan: Plan) -> Iterator[tuple[str, Span]]:
    """Yield the address and place of all that is in the plan; what is only quoted counts where nothing else stands."""
    own: Iterable[tuple[str, Span]] = (
        (address, span) for address, place in plan.places.items() if not place.cited for span in place.spans
    )
    yield from own
    for number, rest in enumerate(plan.remainder):
        yield from ((f"remainder/{number}", span) for span in rest.place.spans)


def _shared(span: Span, comment: Comment) -> int:
    """Return how many characters a comment covers of a span; a comment without text covers the letter it stands at."""
    end = max(comment.end, comment.start + 1)
    return max(min(span.end, end) - max(span.start, comment.start), 0)
