"""Join what two people did with one plan, each in a file of their own."""

from dataclasses import dataclass, replace
from pathlib import Path

from hoofdlijn.comparing import Conflict, Keep, align_plans, compare_plans, match_by_id, merge_plans, note_of
from hoofdlijn.documents import QUOTE_LENGTH, Place
from hoofdlijn.plan import Plan, Remainder
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.read import ReadPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedFiles:
    """The plan that came out, what both sides changed differently, and how much each side changed."""

    plan: Plan
    scheme: Scheme
    conflicts: tuple[Conflict, ...]
    ours: int
    """Changes since the version they share, on our side."""
    theirs: int
    """Changes on their side."""


def merge_read_plans(
    reads: tuple[ReadPlan, ReadPlan, ReadPlan],
    names: tuple[str, str],
    *,
    keep: Keep = Keep.BOTH,
    language: str = "nl",
) -> MergedFiles:
    """Merge three versions as they were read, under the ids of the first.

    Where both sides are kept, every conflict also stands in the plan, in the remainder with the objective it belongs
    to, with the text that the plan itself leaves out.

    Args:
        reads: the version that both sides began with, ours, theirs.
        names: what to call ours and theirs (`names_of`).
        keep: whose word stands in the plan where both changed something.
        language: of the notes, "nl" or "en".
    """
    base = reads[0].plan
    ours, theirs = align_plans(base, reads[1].plan, reads[2].plan)
    merged = merge_plans(base, ours, theirs, keep=keep)
    plan = (
        _with_notes(merged.plan, merged.conflicts, names, reads[0].scheme, language)
        if keep is Keep.BOTH
        else merged.plan
    )
    return MergedFiles(
        plan=plan,
        scheme=reads[0].scheme,
        conflicts=merged.conflicts,
        ours=len(compare_plans(base, ours, match_by_id(base, ours))),
        theirs=len(compare_plans(base, theirs, match_by_id(base, theirs))),
    )


def names_of(ours: Path, theirs: Path) -> tuple[str, str]:
    """Return what to call the two versions: their file names, with the folder where those are the same."""
    if ours.name != theirs.name:
        return ours.name, theirs.name
    return str(ours), str(theirs)


def _with_notes(
    plan: Plan, conflicts: tuple[Conflict, ...], names: tuple[str, str], scheme: Scheme, language: str
) -> Plan:
    known = {objective.id for objective in plan.objectives}
    notes = []
    for conflict in conflicts:
        text = note_of(conflict, *names, scheme).in_language(language)
        under = f"objectives/{conflict.objective}" if conflict.objective in known else ""
        place = Place(paragraph=1, quote=" ".join(text.split())[:QUOTE_LENGTH], spans=())
        notes.append(Remainder(text=text, place=place, under=under))
    return replace(plan, remainder=(*plan.remainder, *notes))
