"""What was not placed in two versions → which texts came, went or were reworded."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind
from hoofdlijn.comparing.likeness import likeness, profile
from hoofdlijn.comparing.orders import moved_within
from hoofdlijn.comparing.versions import Versions
from hoofdlijn.comparing.words import compare_words
from hoofdlijn.plan import Remainder

_ENOUGH = 0.6
_MANY = 2_500
"""Pairs of texts; where more are left over, they are not compared but listed as gone and new."""


def compare_remainder(versions: Versions) -> Iterator[Change]:
    """Yield what changed in the texts that were not placed."""
    old, new = versions.old.remainder, versions.new.remainder
    pairs = _pairs(old, new, versions.new_ids)
    taken = set(pairs.values())
    for number, text in enumerate(old):
        if number not in taken:
            yield _change(ChangeKind.REMOVED, number, text.text, "")
    for number, text in enumerate(new):
        if number not in pairs:
            yield _change(ChangeKind.ADDED, number, "", text.text)
            continue
        before = old[pairs[number]]
        if before.text != text.text:
            yield _change(ChangeKind.REWORDED, number, before.text, text.text)
        if _under(before, versions.new_ids) != text.under:
            yield _change(ChangeKind.MOVED, number, before.text, text.text)
    if moved_within([pairs[number] for number in sorted(pairs)]):
        yield Change(kind=ChangeKind.REORDERED, part=ChangedPart.REMAINDER, address="plan")


def _change(kind: ChangeKind, number: int, before: str, after: str) -> Change:
    return Change(
        kind=kind,
        part=ChangedPart.REMAINDER,
        address=f"remainder/{number}",
        name=after or before,
        before=before,
        after=after,
        words=compare_words(before, after) if before and after else (),
    )


def _pairs(old: Sequence[Remainder], new: Sequence[Remainder], new_ids: Mapping[str, str]) -> dict[int, int]:
    """Return position in `new` → position in `old`: the very same first, then the same text, then the most alike."""
    pairs: dict[int, int] = {}
    for strict in (True, False):
        waiting: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        taken = set(pairs.values())
        for number, text in enumerate(old):
            if number not in taken:
                waiting[text.text, _under(text, new_ids) if strict else ""].append(number)
        for number, text in enumerate(new):
            same = waiting[text.text, text.under if strict else ""]
            if number not in pairs and same:
                pairs[number] = same.pop(0)
    taken = set(pairs.values())
    left = [number for number in range(len(old)) if number not in taken]
    right = [number for number in range(len(new)) if number not in pairs]
    if len(left) * len(right) <= _MANY:
        pairs |= _alike(old, new, left, right)
    return pairs


def _alike(old: Sequence[Remainder], new: Sequence[Remainder], left: list[int], right: list[int]) -> dict[int, int]:
    before = {number: profile(old[number].text) for number in left}
    after = {number: profile(new[number].text) for number in right}
    scores = sorted(
        ((likeness(before[one], after[other]), one, other) for one in left for other in right),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for score, one, other in scores:
        if score >= _ENOUGH and one not in taken and other not in pairs:
            pairs[other] = one
            taken.add(one)
    return pairs


def _under(text: Remainder, new_ids: Mapping[str, str]) -> str:
    """Return in ids of the later plan where a text stood."""
    head, _, rest = text.under.partition("/")
    if head != "objectives":
        return text.under
    part_id, slash, tail = rest.partition("/")
    return f"{head}/{new_ids.get(part_id, part_id)}{slash}{tail}"
