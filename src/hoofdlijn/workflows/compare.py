"""What changed from one version of a plan to another, each in a file of any format we read."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hoofdlijn import __version__
from hoofdlijn.comparing import Comparison, Matching, comparison_of, pair_plans
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.read import read_plan_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedPlans:
    """Two versions as they were read, and what changed."""

    old: Plan
    new: Plan
    matching: Matching
    scheme: Scheme
    comparison: Comparison


def compare_plan_files(old: Path, new: Path, *, scheme_id: str, at: date | None = None) -> ComparedPlans:
    """Read both files and return everything that changed from `old` to `new`.

    Raises:
        HoofdlijnError: if a file or the scheme cannot be used.
    """
    earlier = read_plan_file(old, scheme_id=scheme_id, at=at)
    later = read_plan_file(new, scheme_id=scheme_id, at=at)
    matching = pair_plans(earlier.plan, later.plan)
    return ComparedPlans(
        old=earlier.plan,
        new=later.plan,
        matching=matching,
        scheme=later.scheme,
        comparison=comparison_of(
            (old.name, earlier.plan),
            (new.name, later.plan),
            later.scheme,
            matching=matching,
            program=__version__,
        ),
    )
