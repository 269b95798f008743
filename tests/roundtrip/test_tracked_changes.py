"""Word files with tracked changes: accepting all gives the later plan, rejecting all the earlier one."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples
from tests.roundtrip.office import Job, Office, is_installed
from tests.roundtrip.revisions import DEL, INS, W, accept_all, document_of, reject_all
from tests.unit.comparing.plans import plans, values_of, worked_on
from tests.unit.rules.building import sto
from tests.unit.writing.docx_order import faults_of

from hoofdlijn.comparing import adopt_ids, pair_plans
from hoofdlijn.documents import Place
from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import Activity, ActivityKind, Basis, Contribution, Objective, Plan, Planning, Remainder, Target
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.publication_docx import publication_as_docx
from hoofdlijn.writing.revised_publication import revised_publication


def revised(old: Plan, new: Plan) -> bytes:
    return publication_as_docx(revised_publication(old, new, sto(), "nl"))


def shown(plan: Plan) -> bytes:
    """Return the plan's own pages, which an unchanged plan also gives."""
    return revised(plan, plan)


def read(data: bytes) -> Plan:
    return recognise(read_document(data, name="plan.docx"), sto())


def assert_same(one: Plan, other: Plan) -> None:
    assert values_of(one) == values_of(other)
    assert [each.id for each in one.objectives] == [each.id for each in other.objectives]
    assert [each.id for each in one.activities] == [each.id for each in other.activities]


@settings(max_examples=3)
@given(st.data())
def test_accepting_all_gives_the_later_plan_and_rejecting_all_the_earlier(data: st.DataObject) -> None:
    assert_holds_both(data)


@pytest.mark.slow
@settings(max_examples=examples(50))
@given(st.data())
def test_accepting_and_rejecting_give_both_plans_for_tens_of_plans(data: st.DataObject) -> None:
    assert_holds_both(data)


def assert_holds_both(data: st.DataObject) -> None:
    old = data.draw(plans())
    worked = data.draw(worked_on(old, "n"))
    new = adopt_ids(worked, pair_plans(old, worked))
    both = revised(old, new)
    before, after = read(shown(old)), read(shown(new))
    assert_same(read(both), after)
    assert_same(read(accept_all(both)), after)
    assert_same(read(reject_all(both)), before)


def planned(text: str) -> Planning:
    return Planning(text=text, phases=read_planning(text, sto().period.days).phases)


def region_plan() -> Plan:
    """Return a plan with everything that can change."""
    return Plan(
        scheme="sto-2025",
        title="Activiteitenplan Waterlinge",
        region="Waterlinge",
        objectives=(
            Objective(
                id="k1",
                label="Programmalijn",
                number="1",
                title="Meer leerlingen kiezen techniek",
                statement="Meer leerlingen kiezen techniek.\n\nDit draagt bij aan een dekkend aanbod.",
                current="Nu kiezen 60 leerlingen een techniekprofiel.",
                desired="Over vier jaar zijn dat er 90.",
                contributions=(
                    Contribution(
                        element="aanbod", evidence="Dit draagt bij aan een dekkend aanbod.", basis=Basis.STATED
                    ),
                ),
                targets=(Target(text="Over vier jaar zijn dat er 90.", value=90, unit="leerlingen"),),
                activities=(
                    Activity(
                        id="p1", title="Techlab inrichten", serves=("k1",), planning=planned("Uitvoeren in 2026")
                    ),
                    Activity(
                        id="p2",
                        title="Techniekdagen voor groep 7 en 8",
                        purposes=("Kinderen maken kennis met techniek", "Ouders weten wat techniek is"),
                        serves=("k1",),
                        planning=planned("Voorbereiden in 2025, uitvoeren in 2026"),
                    ),
                ),
            ),
            Objective(
                id="k2",
                label="Programmalijn",
                number="2",
                title="Samen met bedrijven",
                statement="Scholen en bedrijven werken vaker samen.",
                activities=(
                    Activity(id="p3", title="Gastlessen door bedrijven", serves=("k2",), planning=planned("2026")),
                ),
            ),
        ),
        remainder=(Remainder(text="Vastgesteld door de stuurgroep.", place=Place(paragraph=1, quote="x", spans=())),),
    )


def later_plan() -> Plan:
    """Return the plan a year on: texts, a target, a tick and a planning changed, one moved, one gone, one new."""
    plan = region_plan()
    first, second = plan.objectives
    lab, days = first.activities
    new = Activity(id="p9", title="Open bedrijvendag", serves=("k2",), planning=planned("Elk jaar in het najaar"))
    return replace(
        plan,
        objectives=(
            replace(
                first,
                statement="Meer leerlingen kiezen techniek.\n\nOok meisjes.\n\nDit draagt bij aan een dekkend aanbod.",
                desired="Over vier jaar zijn dat er 80.",
                targets=(Target(text="Over vier jaar zijn dat er 80.", value=80, unit="leerlingen"),),
                contributions=(
                    *first.contributions,
                    Contribution(element="inclusie", evidence="Ook meisjes.", basis=Basis.SHOWN),
                ),
                activities=(replace(lab, planning=planned("Uitvoeren in 2027"), kind=ActivityKind.SUPPORTING),),
            ),
            replace(second, activities=(replace(days, serves=("k2",), purposes=days.purposes[:1]), new)),
        ),
        remainder=(),
    )


def test_a_reader_who_knows_nothing_of_it_sees_the_later_plan() -> None:
    both = revised(region_plan(), later_plan())
    assert_same(read(both), later_plan())
    assert_same(read(accept_all(both)), later_plan())
    assert_same(read(reject_all(both)), region_plan())


def test_only_what_changed_is_tracked_by_one_author_at_one_moment() -> None:
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    pages = revised_publication(region_plan(), later_plan(), sto(), "nl")
    root = document_of(publication_as_docx(pages, modified=moment))
    marks = list(root.iter(INS, DEL))
    assert {(mark.get(f"{{{W}}}author"), mark.get(f"{{{W}}}date")) for mark in marks} == {
        ("Hoofdlijn", "2026-03-01T12:00:00Z")
    }
    numbers = [mark.get(f"{{{W}}}id") for mark in marks]
    assert len(set(numbers)) == len(numbers)
    gone = ["".join(mark.itertext()) for mark in root.iter(DEL)]
    assert "90" in gone
    assert "Vastgesteld door de stuurgroep." in gone
    unchanged = "Nu kiezen 60 leerlingen een techniekprofiel."
    assert not any(unchanged in "".join(mark.itertext()) for mark in marks)


def test_word_finds_every_element_where_the_schema_wants_it() -> None:
    assert faults_of(document_of(revised(region_plan(), later_plan()))) == []


def test_a_plan_beside_itself_has_nothing_tracked() -> None:
    root = document_of(shown(region_plan()))
    assert list(root.iter(INS, DEL)) == []


def test_the_same_versions_give_the_same_bytes() -> None:
    assert revised(region_plan(), later_plan()) == revised(region_plan(), later_plan())


@pytest.mark.slow
@pytest.mark.skipif(not is_installed(), reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("form", ["docx", "odt"])
def test_libreoffice_accepts_and_rejects_to_the_two_plans(tmp_path: Path, form: str) -> None:
    source = tmp_path / "beide.docx"
    source.write_bytes(revised(region_plan(), later_plan()))
    accepted, rejected = tmp_path / f"na.{form}", tmp_path / f"voor.{form}"
    Office(tmp_path / "office").work(
        [
            Job(source, ['Command("AcceptAllTrackedChanges")'], {form: accepted}),
            Job(source, ['Command("RejectAllTrackedChanges")'], {form: rejected}),
        ]
    )
    assert_same(read(accepted.read_bytes()), later_plan())
    assert_same(read(rejected.read_bytes()), region_plan())
