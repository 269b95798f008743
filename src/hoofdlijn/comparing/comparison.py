"""Comparison: all changes between two versions of a plan, told in lines and grouped by objective."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind
from hoofdlijn.comparing.compare import compare_plans
from hoofdlijn.comparing.matching import Matching
from hoofdlijn.comparing.naming import Names
from hoofdlijn.comparing.pairing import pair_plans
from hoofdlijn.comparing.telling import Telling
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme

_WHOLE = Text("Het plan als geheel", "The plan as a whole")
_REMAINDER = Text("Niet geplaatste tekst", "Text that was not placed")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """A change with the line that tells it."""

    line: Text
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeGroup:
    """The changes of one objective, of the plan as a whole, or of what was not placed."""

    heading: Text
    objective: str
    """Id in the later plan; "" where it is gone, and for groups that are no objective."""
    objective_before: str
    """Id in the earlier plan; "" where it is new, and for groups that are no objective."""
    lines: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersion:
    """One of the two versions."""

    file: str
    title: str
    region: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What changed from one version of a plan to another. It points out and weighs nothing."""

    scheme: str
    scheme_valid_from: date
    scheme_name: Text
    program: str
    """Version of the program."""
    before: PlanVersion
    after: PlanVersion
    groups: tuple[ChangeGroup, ...]
    """The plan as a whole, objectives in the order of the later plan, those that are gone, what was not placed."""
    counts: Mapping[str, int]
    """changes; objectives_added, _removed; activities_added, _removed, _moved; plannings; targets; texts."""
    reservation: Text

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes in order."""
        return tuple(line.change for group in self.groups for line in group.lines)


def comparison_of(
    old: tuple[str, Plan], new: tuple[str, Plan], scheme: Scheme, *, matching: Matching | None = None, program: str
) -> Comparison:
    """Return everything that changed from `old` to `new`, each a file name with its plan."""
    matching = matching or pair_plans(old[1], new[1])
    changes = compare_plans(old[1], new[1], matching)
    earlier = {match.later: match.earlier for match in matching.objectives.matches}
    names = Telling(
        before=Names.of(old[1], scheme),
        after=Names.of(new[1], scheme),
        later={match.earlier: match.later for match in matching.objectives.matches},
    )
    return Comparison(
        scheme=scheme.id,
        scheme_valid_from=scheme.valid_from,
        scheme_name=scheme.name,
        program=program,
        before=PlanVersion(file=old[0], title=old[1].title, region=old[1].region),
        after=PlanVersion(file=new[0], title=new[1].title, region=new[1].region),
        groups=_groups(changes, names, earlier),
        counts=_counts(changes),
        reservation=scheme.reservation.text,
    )


def _groups(changes: Sequence[Change], names: Telling, earlier: Mapping[str, str]) -> tuple[ChangeGroup, ...]:
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        groups.setdefault(_group_of(change), []).append(change)
    return tuple(
        ChangeGroup(
            heading=_heading(key, names),
            objective=key[1] if key[0] == "after" else "",
            objective_before=key[1] if key[0] == "before" else earlier.get(key[1], ""),
            lines=tuple(ChangeLine(line=names.line_of(change), change=change) for change in members),
        )
        for key, members in groups.items()
    )


def _group_of(change: Change) -> tuple[str, str]:
    if change.part is ChangedPart.REMAINDER:
        return ("remainder", "")
    reordered = change.part is ChangedPart.OBJECTIVE and change.kind is ChangeKind.REORDERED
    if reordered or not (change.objective or change.objective_before):
        return ("plan", "")
    return ("after", change.objective) if change.objective else ("before", change.objective_before)


def _heading(key: tuple[str, str], names: Telling) -> Text:
    side, objective = key
    if side == "after":
        return names.after.headings[objective]
    if side == "before":
        return names.before.headings[objective]
    return _REMAINDER if side == "remainder" else _WHOLE


def _counts(changes: Sequence[Change]) -> dict[str, int]:
    happened = Counter((change.part, change.kind) for change in changes)
    parts = Counter(change.part for change in changes)
    texts = (
        ChangedPart.STATEMENT,
        ChangedPart.CURRENT,
        ChangedPart.DESIRED,
        ChangedPart.PURPOSES,
        ChangedPart.DETAILS,
    )
    targets = (ChangedPart.TARGET, ChangedPart.BASELINE, ChangedPart.VALUE, ChangedPart.UNIT, ChangedPart.BY)
    return {
        "changes": len(changes),
        "objectives_added": happened[ChangedPart.OBJECTIVE, ChangeKind.ADDED],
        "objectives_removed": happened[ChangedPart.OBJECTIVE, ChangeKind.REMOVED],
        "activities_added": happened[ChangedPart.ACTIVITY, ChangeKind.ADDED],
        "activities_removed": happened[ChangedPart.ACTIVITY, ChangeKind.REMOVED],
        "activities_moved": happened[ChangedPart.ACTIVITY, ChangeKind.MOVED],
        "plannings": parts[ChangedPart.PLANNING],
        "targets": sum(parts[part] for part in targets),
        "texts": sum(parts[part] for part in texts),
    }
