"""The agency's own format, as ODT and as damaged text: the same plan, of a known structure.

Long phrases are read from the file itself; here stands only structure: counts, elements, kinds and dates.
"""

import hashlib
import unicodedata
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_conservation import positions

from hoofdlijn.documents import Document
from hoofdlijn.plan import ActivityKind, Basis, Plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise

ODT = "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt"
TEXT = "format/000_98d22089dd365c2f.txt"
FILES = [pytest.param(ODT, id="odt"), pytest.param(TEXT, id="damaged text")]

PERIOD = (date(2025, 1, 1), date(2029, 1, 1))
YEARS = {year: (date(year, 1, 1), date(year + 1, 1, 1)) for year in range(2025, 2029)}
SCHOOL_YEARS = {year: (date(year, 8, 1), date(year + 1, 8, 1)) for year in range(2025, 2029)}
ALL_THROUGH = [("continuous", *PERIOD)]
SET_UP_THEN_RUN = [("prepare", *YEARS[2025]), *(("execute", *YEARS[year]) for year in (2026, 2027, 2028))]
DEVELOP_THEN_RUN = [("prepare", *YEARS[2025]), ("execute", date(2027, 1, 1), PERIOD[1])]
PHASES = [
    [
        [("prepare", *YEARS[2026]), ("execute", *YEARS[2027])],
        ALL_THROUGH,
        [("prepare", *SCHOOL_YEARS[2025]), ("execute", date(2026, 8, 1), PERIOD[1])],
        ALL_THROUGH,
    ],
    [
        ALL_THROUGH,
        [*SET_UP_THEN_RUN, ("evaluate", *PERIOD)],
        [("unspecified", *YEARS[2025]), ("unspecified", *YEARS[2027])],
        SET_UP_THEN_RUN,
    ],
    [
        ALL_THROUGH,
        ALL_THROUGH,
        DEVELOP_THEN_RUN,
        DEVELOP_THEN_RUN,
        [
            ("prepare", *YEARS[2025]),
            ("decide", date(2025, 1, 1), date(2025, 4, 15)),
            ("prepare", *SCHOOL_YEARS[2025]),
            ("execute", *YEARS[2027]),
            ("execute", *YEARS[2028]),
        ],
    ],
]
ELEMENTS = [
    {"kennismaking": Basis.STATED, "aanbod": Basis.STATED},
    {"samenwerking": Basis.STATED},
    {"samenwerking": Basis.STATED, "kennismaking": Basis.STATED},
]


def read(shared: Path, name: str) -> tuple[Document, Plan]:
    document = read_document((shared / name).read_bytes(), name=Path(name).name)
    return document, recognise(document, SCHEME)


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_three_objectives_with_four_four_and_five_activities(shared: Path, name: str) -> None:
    _, plan = read(shared, name)
    assert [len(objective.activities) for objective in plan.objectives] == [4, 4, 5]
    assert [(objective.label, objective.number) for objective in plan.objectives] == [
        ("Voorbeeld", "1"),
        ("Voorbeeld", "2"),
        ("Voorbeeld", "3"),
    ]


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_every_planning_phrase_gives_its_phases(shared: Path, name: str) -> None:
    _, plan = read(shared, name)
    found = [[merged(activity.planning.phases) for activity in objective.activities] for objective in plan.objectives]
    assert found == [[list(merged_rows(phases)) for phases in activities] for activities in PHASES]


def merged(phases: tuple) -> list[tuple[str, date, date]]:
    return list(merged_rows([(phase.kind.value, phase.start, phase.end) for phase in phases]))


def merged_rows(rows: list[tuple[str, date, date]]) -> Iterator[tuple[str, date, date]]:
    """Touching phases of one kind mean the same as one."""
    last: tuple[str, date, date] | None = None
    for kind, start, end in rows:
        if last and last[0] == kind and last[2] == start:
            last = (kind, last[1], end)
            continue
        if last:
            yield last
        last = (kind, start, end)
    if last:
        yield last


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_elements_are_those_the_text_claims(shared: Path, name: str) -> None:
    _, plan = read(shared, name)
    found = [{claim.element: claim.basis for claim in objective.contributions} for objective in plan.objectives]
    assert found == ELEMENTS


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_the_situation_is_split_inside_paragraphs(shared: Path, name: str) -> None:
    _, plan = read(shared, name)
    first, second, third = plan.objectives
    assert "momenteel" in first.current
    assert "over 4 jaar" in first.desired
    assert "75 tot 80" in first.current
    assert "75 tot 80" in first.desired
    assert "versnipperd" in second.current
    assert second.desired.count("willen we") == 2
    assert third.current.startswith("Momenteel")
    assert third.desired.startswith("Over vier jaar")


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_one_target_with_its_baseline(shared: Path, name: str) -> None:
    _, plan = read(shared, name)
    targets = [target for objective in plan.objectives for target in objective.targets]
    assert [(target.baseline, target.value, target.unit, target.by) for target in targets] == [
        (80, 80, "leerlingen", PERIOD[1])
    ]


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_only_the_promotion_supports(shared: Path, name: str) -> None:
    _, plan = read(shared, name)
    supporting = [activity for activity in plan.activities if activity.kind is ActivityKind.SUPPORTING]
    assert [plan.activities.index(activity) for activity in supporting] == [3]
    assert plan.places[supporting[0].address_of("kind")].cited


@pytest.mark.shared
@pytest.mark.parametrize("name", FILES)
def test_guidance_is_not_part_of_the_plan_and_not_lost(shared: Path, name: str) -> None:
    document, plan = read(shared, name)
    first = next(block.number for block in document.blocks if block.text.strip() == "Voorbeeld 1")
    assert all(rest.place.paragraph < first and rest.under == "" for rest in plan.remainder)
    assert len(plan.remainder) > 15
    claimed, visible = positions(document, plan)
    assert set(claimed) == visible
    assert max(claimed.values()) == 1


@pytest.mark.shared
def test_both_files_give_the_same_plan_up_to_spelling(shared: Path) -> None:
    (_, original), (_, damaged) = read(shared, ODT), read(shared, TEXT)
    for one, other in zip(list(values(original)), list(values(damaged)), strict=True):
        assert one[0] == other[0]
        assert SequenceMatcher(None, folded(one[1]), folded(other[1]), autojunk=False).ratio() > 0.97, one


def values(plan: Plan) -> Iterator[tuple[str, str]]:
    yield "title", plan.title
    for objective in plan.objectives:
        for part in ("number", "label", "title", "statement", "current", "desired"):
            yield part, getattr(objective, part)
        for claim in objective.contributions:
            yield f"{claim.element} {claim.basis}", claim.evidence
        for link in objective.vision_links:
            yield link.anchor, link.evidence
        for activity in objective.activities:
            yield "activity", activity.title
            for purpose in activity.purposes:
                yield "purpose", purpose
            for detail in activity.details:
                yield "detail", detail
            yield f"planning {merged(activity.planning.phases)}", activity.planning.text


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).lower().split())


@pytest.mark.shared
def test_ids_stay_as_they_are(shared: Path) -> None:
    """Reports and comments of earlier days point to them: a change here breaks those."""
    _, plan = read(shared, ODT)
    ids = [objective.id for objective in plan.objectives] + [activity.id for activity in plan.activities]
    digest = hashlib.sha256(" ".join(ids).encode()).hexdigest()[:16]
    assert digest == "0f2ebd2b8d255fc7"
