import json
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples

from hoofdlijn.documents import Place, Span
from hoofdlijn.errors import PlanFileError
from hoofdlijn.interchange import is_plan_json, plan_from_json, plan_to_json
from hoofdlijn.interchange.schemas import plan_schema
from hoofdlijn.language import Text
from hoofdlijn.phrases import Alternative, Open, Phase, PhaseKind, Recurrence
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Label,
    Objective,
    Plan,
    Planning,
    Remainder,
    Target,
    VisionLink,
)

texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30)
ids = st.from_regex(r"[a-z0-9]{1,8}", fullmatch=True)
days = st.dates(date(2000, 1, 1), date(2090, 1, 1))
numbers = st.none() | st.integers(-(10**6), 10**6).map(Decimal) | st.sampled_from([Decimal("0.5"), Decimal("12.25")])
phases = st.builds(
    Phase,
    kind=st.sampled_from(PhaseKind),
    label=texts,
    text=texts,
    start=days,
    end=days,
    open=st.none() | st.sampled_from(Open),
    recurrence=st.none() | st.sampled_from(Recurrence),
    ambiguous=st.booleans(),
    alternatives=st.lists(st.builds(Alternative, start=days, end=days), max_size=2).map(tuple),
)
spans = st.builds(
    lambda paragraph, start, length: Span(paragraph=paragraph, start=start, end=start + length),
    st.integers(1, 99),
    st.integers(0, 99),
    st.integers(1, 99),
)
places = st.builds(
    Place,
    paragraph=st.integers(1, 99),
    quote=texts,
    spans=st.lists(spans, min_size=1, max_size=3).map(tuple),
    page=st.none() | st.integers(1, 99),
    box=st.none() | st.just((1.0, 2.5, 3.0, 4.0)),
    cited=st.booleans(),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    objective_ids = draw(st.lists(ids, unique=True, max_size=3))
    activity_ids = iter(draw(st.lists(ids, unique=True, min_size=6, max_size=6)))
    objectives = []
    for objective_id in objective_ids:
        activities = tuple(
            Activity(
                id=next(activity_ids),
                title=draw(texts),
                purposes=tuple(draw(st.lists(texts, max_size=2))),
                details=tuple(draw(st.lists(texts, max_size=2))),
                kind=draw(st.sampled_from(ActivityKind)),
                serves=(objective_id, *(other for other in objective_ids[:1] if other != objective_id)),
                planning=Planning(text=draw(texts), phases=tuple(draw(st.lists(phases, max_size=2)))),
            )
            for _ in range(draw(st.integers(0, 2)))
        )
        objectives.append(
            Objective(
                id=objective_id,
                number=draw(texts),
                label=draw(texts),
                title=draw(texts),
                statement=draw(texts),
                contributions=(Contribution(element="aanbod", evidence=draw(texts), basis=Basis.SHOWN),),
                vision_links=(VisionLink(anchor="visie", evidence=draw(texts)),),
                current=draw(texts),
                desired=draw(texts),
                targets=(
                    Target(text=draw(texts), baseline=draw(numbers), value=draw(numbers), unit="%", by=draw(days)),
                ),
                activities=activities,
            )
        )
    return Plan(
        scheme="sto-2025",
        title=draw(texts),
        region=draw(texts),
        objectives=tuple(objectives),
        remainder=tuple(draw(st.lists(st.builds(Remainder, text=texts, place=places, under=texts), max_size=2))),
        labels=tuple(draw(st.lists(st.builds(Label, text=texts, place=places), max_size=2))),
        places=draw(st.dictionaries(texts, places, max_size=3)),
        furniture=draw(st.integers(0, 9)),
    )


@given(plans())
@settings(max_examples=examples(60))
def test_a_plan_comes_back_from_json_as_it_was(plan: Plan) -> None:
    assert plan_from_json(plan_to_json(plan), name="plan.json") == plan


@given(plans())
@settings(max_examples=examples(20))
def test_plan_json_fits_the_published_schema(plan: Plan) -> None:
    schema = json.loads(plan_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(plan_to_json(plan)))


RESERVATION = Text("Dit is geen oordeel over “goed” of fout.", "This is no verdict.")


@given(plans())
@settings(max_examples=examples(20))
def test_the_reservation_ends_the_file_and_is_no_part_of_the_plan(plan: Plan) -> None:
    data = plan_to_json(plan, reservation=RESERVATION)
    raw = json.loads(data)
    jsonschema.Draft202012Validator(json.loads(plan_schema())).validate(raw)
    assert list(raw.items())[-1] == ("reservation", {"nl": RESERVATION.nl, "en": RESERVATION.en})
    assert plan_from_json(data, name="plan.json") == plan
    del raw["reservation"]
    assert raw == json.loads(plan_to_json(plan))


def _example() -> Plan:
    phase = Phase(
        kind=PhaseKind.EXECUTE,
        label="uitvoeren",
        text="uitvoeren 2026",
        start=date(2026, 1, 1),
        end=date(2027, 1, 1),
    )
    activity = Activity(
        id="p1", title="Techlab openen", serves=("k1",), planning=Planning(text="uitvoeren 2026", phases=(phase,))
    )
    return Plan(scheme="sto-2025", objectives=(Objective(id="k1", title="Techlab", activities=(activity,)),))


def test_plan_json_has_the_keys_it_promises_in_that_order() -> None:
    raw = json.loads(plan_to_json(_example()))
    assert list(raw) == [
        "format",
        "scheme",
        "title",
        "region",
        "objectives",
        "remainder",
        "labels",
        "places",
        "furniture",
    ]
    assert raw["format"] == "hoofdlijn-plan/1"
    phase = raw["objectives"][0]["activities"][0]["planning"]["phases"][0]
    assert (phase["start"], phase["end"]) == ("2026-01-01", "2027-01-01")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda raw: raw.update(format="hoofdlijn-plan/2"), "hoofdlijn-plan/1"),
        (lambda raw: raw.pop("scheme"), "scheme"),
        (lambda raw: raw.update(objectivs=[]), "objectivs"),
        (lambda raw: raw.update(reservation=["een doelstelling"]), "object"),
        (lambda raw: raw["objectives"][0].update(id="K-1"), "K-1"),
        (lambda raw: raw["objectives"][0]["activities"][0].update(serves=["k9"]), "k9"),
        (lambda raw: raw["objectives"].append({"id": "k1"}), "k1"),
        (
            lambda raw: raw["objectives"][0]["activities"][0]["planning"]["phases"][0].update(start="2026-02-30"),
            "start",
        ),
    ],
)
def test_a_wrong_plan_json_is_refused_with_the_place_of_its_fault(change, says: str) -> None:
    raw = json.loads(plan_to_json(_example()))
    change(raw)
    with pytest.raises(PlanFileError) as refused:
        plan_from_json(json.dumps(raw).encode(), name="plan.json")
    assert says in str(refused.value.fields["fault"])


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b'{"format":' + b'{"a":' * 50_000, b"\xff\xfe{"])
def test_broken_json_is_refused_and_never_a_crash(data: bytes) -> None:
    with pytest.raises(PlanFileError):
        plan_from_json(data, name="plan.json")


def test_only_our_own_json_is_taken_for_a_plan() -> None:
    assert is_plan_json(plan_to_json(_example()))
    assert is_plan_json(b"\xef\xbb\xbf" + plan_to_json(_example()))
    assert not is_plan_json(b'{"name": "package"}')
    assert not is_plan_json(b"PK\x03\x04")


def test_ids_are_unique_in_a_plan() -> None:
    plan = _example()
    with pytest.raises(ValueError, match="two of one id"):
        replace(plan, objectives=plan.objectives * 2)


def test_activities_of_a_plan_stand_in_document_order() -> None:
    plan = _example()
    assert Counter(activity.id for activity in plan.activities) == Counter(["p1"])


def plan_json(number: str) -> bytes:
    target = f'{{"text": "x", "value": {number}}}'
    return f'{{"format": "hoofdlijn-plan/1", "scheme": "s", "objectives": [{{"id": "a", "targets": [{target}]}}]}}'.encode()


@pytest.mark.parametrize("number", ["0.1000000000000000000000000001", "1.4379520568131888E-12", "12.50", "90", "-3"])
def test_numbers_keep_every_digit(number: str) -> None:
    plan = plan_from_json(plan_json(number), name="plan.json")
    assert str(plan.objectives[0].targets[0].value) == number
    assert plan_from_json(plan_to_json(plan), name="plan.json") == plan


@pytest.mark.parametrize("number", ["1E+999999999", "1e-500", "0E+9999"])
def test_a_number_that_would_fill_the_memory_is_refused(number: str) -> None:
    with pytest.raises(PlanFileError, match="digits"):
        plan_from_json(plan_json(number), name="plan.json")
