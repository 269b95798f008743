"""The targets of an objective in two versions → which came, went, and which value, unit or day changed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind, iso
from hoofdlijn.comparing.likeness import likeness, profile
from hoofdlijn.comparing.orders import moved_within
from hoofdlijn.comparing.words import compare_words
from hoofdlijn.plan import Objective, Target

_ENOUGH = 0.55
_FEW = 60
"""More targets than these in one objective are paired by their order alone."""


def compare_targets(before: Objective, after: Objective) -> Iterator[Change]:
    """Yield what changed in the targets; addresses of those that are gone are of the earlier plan."""
    pairs = _pairs(before.targets, after.targets)
    taken = set(pairs.values())
    for number, target in enumerate(before.targets):
        if number not in taken:
            yield Change(
                kind=ChangeKind.REMOVED,
                part=ChangedPart.TARGET,
                address=before.address_of(f"targets/{number}"),
                name=target.text,
                before=target.text,
            )
    for number, target in enumerate(after.targets):
        address = after.address_of(f"targets/{number}")
        if number in pairs:
            yield from _differences(before.targets[pairs[number]], target, address)
        else:
            yield Change(
                kind=ChangeKind.ADDED,
                part=ChangedPart.TARGET,
                address=address,
                name=target.text,
                after=target.text,
            )
    if moved_within([pairs[number] for number in sorted(pairs)]):
        yield Change(kind=ChangeKind.REORDERED, part=ChangedPart.TARGET, address=after.address_of("targets"))


def _pairs(before: Sequence[Target], after: Sequence[Target]) -> dict[int, int]:
    """Return position after → position before: equal ones first, then the most alike, then what is left in order."""
    pairs: dict[int, int] = {}
    left, right = list(range(len(before))), list(range(len(after)))
    for number in tuple(right):
        same = next((other for other in left if before[other] == after[number]), None)
        if same is not None:
            pairs[number] = same
            left.remove(same)
            right.remove(number)
    if len(left) * len(right) <= _FEW * _FEW:
        scores = sorted(
            ((_likeness(before[old], after[new]), old, new) for old in left for new in right),
            key=lambda row: (-row[0], row[1], row[2]),
        )
        for score, old, new in scores:
            if score >= _ENOUGH and old in left and new in right:
                pairs[new] = old
                left.remove(old)
                right.remove(new)
    return pairs


def _likeness(before: Target, after: Target) -> float:
    alike = likeness(profile(before.text), profile(after.text))
    same_unit = before.unit.casefold() == after.unit.casefold() and bool(before.unit)
    same_numbers = before.baseline == after.baseline and before.value == after.value and before.value is not None
    return alike + 0.15 * same_unit + 0.15 * same_numbers


def _differences(before: Target, after: Target, address: str) -> Iterator[Change]:
    """Yield the fields that differ; the sentence they stand in goes along with the first of them."""
    fields = [
        *_amounts(before, after, address),
        *_unit_and_day(before, after, address),
    ]
    reworded = before.text != after.text
    words = compare_words(before.text, after.text) if reworded else ()
    for number, change in enumerate(fields):
        first = number == 0 and reworded
        yield replace(change, name=after.text, words=words if first else (), also=(address,) if first else ())
    if reworded and not fields:
        yield Change(
            kind=ChangeKind.REWORDED,
            part=ChangedPart.TARGET,
            address=address,
            name=after.text,
            before=before.text,
            after=after.text,
            words=words,
        )


def _amounts(before: Target, after: Target, address: str) -> Iterator[Change]:
    for part in (ChangedPart.BASELINE, ChangedPart.VALUE):
        one, other = getattr(before, part), getattr(after, part)
        if one != other:
            yield Change(
                kind=_direction(one, other),
                part=part,
                address=f"{address}/{part}",
                before="" if one is None else f"{one:f}",
                after="" if other is None else f"{other:f}",
            )


def _unit_and_day(before: Target, after: Target, address: str) -> Iterator[Change]:
    if before.unit != after.unit:
        yield Change(
            kind=ChangeKind.CHANGED,
            part=ChangedPart.UNIT,
            address=f"{address}/unit",
            before=before.unit,
            after=after.unit,
        )
    if before.by != after.by:
        yield Change(
            kind=_direction(before.by, after.by, up=ChangeKind.LATER, down=ChangeKind.EARLIER),
            part=ChangedPart.BY,
            address=f"{address}/by",
            before=iso(before.by),
            after=iso(after.by),
        )


def _direction(
    before: object, after: object, *, up: ChangeKind = ChangeKind.RAISED, down: ChangeKind = ChangeKind.LOWERED
) -> ChangeKind:
    if before is None:
        return ChangeKind.ADDED
    if after is None:
        return ChangeKind.REMOVED
    return up if after > before else down  # type: ignore[operator]  # two numbers, or two days
