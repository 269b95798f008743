"""Where two texts differ: the words around it, for a line or page that has no room for all of both."""

from collections.abc import Iterator, Sequence

from hoofdlijn.comparing.words import Fate, Stretch, compare_words

NEAR = 8
"""Words shown on each side of a change."""
_SHORT = 90
"""Characters of a text that is shown whole."""
_MOST = 180
"""Characters of a long text that are shown."""


def near_changes(stretches: Sequence[Stretch], words: int = NEAR) -> Iterator[Stretch]:
    """Yield the stretches with what stayed cut to that many words on each side of a change; "…" stands for the rest."""
    last = len(stretches) - 1
    for position, each in enumerate(stretches):
        if each.fate is not Fate.KEPT:
            yield each
            continue
        pieces = each.text.split()
        head = pieces[:words] if position > 0 else []
        tail = pieces[-words:] if position < last else []
        if len(pieces) <= len(head) + len(tail):
            yield each
            continue
        lead = each.text[:1] if each.text[:1].isspace() else ""
        end = each.text[-1:] if each.text[-1:].isspace() else ""
        yield Stretch(
            Fate.KEPT, f"{lead}{' '.join(head)}{' ' if head else ''}…{' ' if tail else ''}{' '.join(tail)}{end}"
        )


def where_they_differ(one: str, other: str) -> tuple[str, str]:
    """Return both texts on one line each, the long ones cut to the stretch around the first difference.

    Two texts that differ in more than white space are never shown the same.
    """
    one, other = " ".join(one.split()), " ".join(other.split())
    if max(len(one), len(other)) <= _SHORT or one == other:
        return _cut(one), _cut(other)
    stretches = tuple(near_changes(compare_words(one, other)))
    here, there = (
        "".join(each.text for each in stretches if each.fate is not fate) for fate in (Fate.INSERTED, Fate.REMOVED)
    )
    cut = _cut(here), _cut(there)
    return cut if cut[0] != cut[1] else (here, there)


def _cut(line: str) -> str:
    return line if len(line) <= _MOST else line[: _MOST - 1].rstrip() + "…"
