"""One objective in two versions → what changed in its own values; its activities have a file of their own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind
from hoofdlijn.comparing.compare_targets import compare_targets
from hoofdlijn.comparing.orders import moved_within
from hoofdlijn.comparing.words import compare_words
from hoofdlijn.plan import Contribution, Objective, VisionLink

Link = TypeVar("Link", Contribution, VisionLink)

_NAMES = ((ChangedPart.LABEL, "label"), (ChangedPart.NUMBER, "number"), (ChangedPart.TITLE, "title"))
_TEXTS = ((ChangedPart.STATEMENT, "statement"), (ChangedPart.CURRENT, "current"), (ChangedPart.DESIRED, "desired"))


def compare_objective(before: Objective, after: Objective) -> Iterator[Change]:
    """Yield what changed in the values of an objective itself, in the order of its description."""
    changes = [
        *_values(before, after),
        *_contributions(before, after),
        *_vision_links(before, after),
        *compare_targets(before, after),
    ]
    for change in _with_quotes(changes, before, after):
        yield replace(change, objective=after.id, objective_before=before.id, name=change.name or after.name)


def kind_of_text(before: str, after: str) -> ChangeKind:
    """Return whether a text that differs is new, gone, or in other words."""
    if not before:
        return ChangeKind.ADDED
    return ChangeKind.REWORDED if after else ChangeKind.REMOVED


def _values(before: Objective, after: Objective) -> Iterator[Change]:
    for part, name in (*_NAMES, *_TEXTS):
        one, other = getattr(before, name), getattr(after, name)
        if one == other:
            continue
        is_text = (part, name) in _TEXTS
        yield Change(
            kind=kind_of_text(one, other) if is_text else ChangeKind.CHANGED,
            part=part,
            address=after.address_of(name),
            before=one,
            after=other,
            words=compare_words(one, other) if one and other else (),
        )


def _with_quotes(changes: Sequence[Change], before: Objective, after: Objective) -> Iterator[Change]:
    """Yield the changes; one that only follows from a text that was reworded goes along with that text.

    The sentence that shows a contribution, a link with the vision or a target is a quote from the description.
    """
    texts = {change.address: (getattr(before, change.part), getattr(after, change.part)) for change in changes
             if change.part in {part for part, _ in _TEXTS}}  # fmt: skip
    hosts = {id(change): _host(change, texts) for change in changes}
    for change in changes:
        guests = tuple(other.address for other in changes if hosts[id(other)] == change.address)
        if not hosts[id(change)]:
            yield replace(change, also=(*change.also, *guests))


def _host(change: Change, texts: Mapping[str, tuple[str, str]]) -> str:
    """Return the address of the changed text that held both the old and the new sentence, or ""."""
    quotes = {ChangedPart.CONTRIBUTION, ChangedPart.VISION_LINK, ChangedPart.TARGET}
    if change.kind is not ChangeKind.REWORDED or change.part not in quotes:
        return ""
    inside = (address for address, (old, new) in texts.items() if change.before in old and change.after in new)
    return next(inside, "")


def _contributions(before: Objective, after: Objective) -> Iterator[Change]:
    yield from _links(
        before.contributions,
        after.contributions,
        key=lambda link: link.element,
        part=ChangedPart.CONTRIBUTION,
        address=after.address_of("contributions"),
    )
    for one, other in _common(before.contributions, after.contributions, lambda link: link.element):
        if one.basis is not other.basis:
            yield Change(
                kind=ChangeKind.CHANGED,
                part=ChangedPart.BASIS,
                address=after.address_of(f"contributions/{other.element}/basis"),
                name=other.element,
                before=one.basis.value,
                after=other.basis.value,
            )


def _vision_links(before: Objective, after: Objective) -> Iterator[Change]:
    return _links(
        before.vision_links,
        after.vision_links,
        key=lambda link: link.anchor,
        part=ChangedPart.VISION_LINK,
        address=after.address_of("vision_links"),
    )


def _links(
    before: Sequence[Link], after: Sequence[Link], *, key: Callable[[Link], str], part: ChangedPart, address: str
) -> Iterator[Change]:
    old, new = keyed(before, key), keyed(after, key)
    for name, link in old.items():
        if name not in new:
            yield Change(
                kind=ChangeKind.REMOVED, part=part, address=f"{address}/{name[0]}", name=name[0], before=link.evidence
            )
    for name, link in new.items():
        here = f"{address}/{name[0]}"
        if name not in old:
            yield Change(kind=ChangeKind.ADDED, part=part, address=here, name=name[0], after=link.evidence)
        elif old[name].evidence != link.evidence:
            yield Change(
                kind=ChangeKind.REWORDED,
                part=part,
                address=here,
                name=name[0],
                before=old[name].evidence,
                after=link.evidence,
                words=compare_words(old[name].evidence, link.evidence),
            )
    order = list(old)
    stayed = [name for name in new if name in old]
    if moved_within([order.index(name) for name in stayed]):
        yield Change(
            kind=ChangeKind.REORDERED,
            part=part,
            address=address,
            before=", ".join(name for name, _ in old),
            after=", ".join(name for name, _ in new),
        )


def _common(before: Sequence[Link], after: Sequence[Link], key: Callable[[Link], str]) -> Iterator[tuple[Link, Link]]:
    old = keyed(before, key)
    return ((old[name], link) for name, link in keyed(after, key).items() if name in old)


def keyed(links: Sequence[Link], key: Callable[[Link], str]) -> dict[tuple[str, int], Link]:
    """Return the links by element or anchor; of several with one, each has its own serial, from 0."""
    counts: dict[str, int] = {}
    result = {}
    for link in links:
        name = key(link)
        serial = counts.get(name, 0)
        counts[name] = serial + 1
        result[name, serial] = link
    return result
