"""Read the plan that is in a file, if asked under the ids of an earlier one."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hoofdlijn.documents import Document
from hoofdlijn.errors import PlanOfOtherScheme, TooLarge
from hoofdlijn.interchange import is_plan_json, plan_from_json
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.files import read_bytes
from hoofdlijn.workflows.schemes import open_scheme

if TYPE_CHECKING:
    from hoofdlijn.comparing import Matching

MAX_OBJECTIVES = 1_000
MAX_ACTIVITIES = 5_000
"""Of one plan, far above any real one: 483 pages hold some 300 objectives with 2,000 activities."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPlan:
    """A plan as it was read, with what it came from."""

    plan: Plan
    scheme: Scheme
    data: bytes
    document: Document | None
    """None for a plan JSON, which is no document."""
    matching: "Matching | None" = None
    """How it belongs to the earlier plan, where one was given."""


def read_plan_file(path: Path, *, scheme_id: str, at: date | None = None, earlier: Path | None = None) -> ReadPlan:
    """Read the plan in `path` (any format we read, or plan JSON).

    Args:
        path: the file.
        scheme_id: the scheme it is a plan for.
        at: the version of the scheme in force on this day; None for the newest.
        earlier: a file with an earlier plan, whose ids are taken over wherever parts match well enough.

    Raises:
        HoofdlijnError: if a file or the scheme cannot be used.
    """
    scheme = open_scheme(scheme_id, at)
    read = _read(path, scheme)
    if earlier is None:
        return read
    from hoofdlijn.comparing import adopt_ids, match_plans  # noqa: PLC0415 - only for an earlier plan

    matching = match_plans(_read(earlier, scheme).plan, read.plan)
    return ReadPlan(
        plan=adopt_ids(read.plan, matching),
        scheme=scheme,
        data=read.data,
        document=read.document,
        matching=matching,
    )


def _read(path: Path, scheme: Scheme) -> ReadPlan:
    data = read_bytes(path)
    if is_plan_json(data):
        plan = plan_from_json(data, name=path.name)
        if plan.scheme != scheme.id:
            raise PlanOfOtherScheme(name=path.name, scheme=plan.scheme, asked=scheme.id)
        _refuse_what_is_no_plan(plan, path.name)
        return ReadPlan(plan=plan, scheme=scheme, data=data, document=None)
    # loading them costs more than reading a plan JSON
    from hoofdlijn.reading import read_document  # noqa: PLC0415
    from hoofdlijn.recognition import recognise  # noqa: PLC0415

    document = read_document(data, name=path.name)
    plan = recognise(document, scheme)
    _refuse_what_is_no_plan(plan, path.name)
    return ReadPlan(plan=plan, scheme=scheme, data=data, document=document)


def _refuse_what_is_no_plan(plan: Plan, name: str) -> None:
    """Raise TooLarge for more objectives or activities than any plan has; reporting them would take minutes."""
    if len(plan.objectives) > MAX_OBJECTIVES:
        raise TooLarge(
            name=name, bound={"nl": f"{MAX_OBJECTIVES} doelstellingen", "en": f"{MAX_OBJECTIVES} objectives"}
        )
    if len(plan.activities) > MAX_ACTIVITIES:
        raise TooLarge(
            name=name, bound={"nl": f"{MAX_ACTIVITIES} activiteiten", "en": f"{MAX_ACTIVITIES} activities"}
        )
