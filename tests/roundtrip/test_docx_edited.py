"""Our Word file edited by a person, as the XML that Word makes of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree
from tests.roundtrip import word_edits as word
from tests.roundtrip.plans import SCHEME, essence
from tests.roundtrip.test_odt_edited_office import (
    COACHES,
    ELEMENT,
    LAB,
    LESSONS,
    PLAN,
    STAFF,
    TRIPS,
    planned,
    with_objectives,
)

from hoofdlijn.plan import Basis, Contribution, Plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_docx import publication_as_docx

Edit = Callable[[etree._Element], None]


@pytest.fixture(scope="module")
def source() -> bytes:
    return publication_as_docx(plan_publication(PLAN, SCHEME, "nl", editable=True))


def read(data: bytes) -> Plan:
    return essence(recognise(read_document(data, name="plan.docx"), SCHEME))


def known(plan: Plan) -> Plan:
    """Return the plan with ids that are new, which nobody can foretell, as "copy"."""
    old = {one.id for one in PLAN.activities}
    return replace(
        plan,
        objectives=tuple(
            replace(
                objective,
                activities=tuple(one if one.id in old else replace(one, id="copy") for one in objective.activities),
            )
            for objective in plan.objectives
        ),
    )


P1, P2, P3, P5 = (f"activities/{own}/title" for own in ("p1", "p2", "p3", "p5"))
EDITS: dict[str, tuple[list[Edit], Plan]] = {
    "untouched": ([], PLAN),
    "retyped": (
        [
            word.fill("objectives/k1/current", "Nog één lab."),
            word.fill(P3, "Naar bedrijven toe"),
            word.fill("activities/p3/planning", "in 2028"),
        ],
        with_objectives(
            k1={
                "current": "Nog één lab.",
                "activities": (LAB, LESSONS, replace(TRIPS, title="Naar bedrijven toe", planning=planned("in 2028"))),
            }
        ),
    ),
    "runs split by time": ([word.split_runs("objectives/k1/current"), word.split_runs(P1)], PLAN),
    "tracked": (
        [
            word.track("objectives/k1/current", gone="Twee labs", come="Drie labs"),
            word.track("activities/p3/planning", gone="2027", come="2028"),
        ],
        with_objectives(
            k1={
                "current": "Drie labs, in twee dorpen.",
                "activities": (LAB, LESSONS, replace(TRIPS, planning=planned("in 2028"))),
            }
        ),
    ),
    "typed behind and before a control": (
        [
            word.type_after("objectives/k1/current", " En een bus."),
            word.type_before("objectives/k2/statement", "Straks: "),
        ],
        with_objectives(
            k1={"current": "Twee labs, in twee dorpen. En een bus."}, k2={"statement": "Straks: Elke les een docent."}
        ),
    ),
    "enter within a control": (
        [word.split_paragraph("objectives/k1/current", "En geen bus.")],
        with_objectives(k1={"current": "Twee labs, in twee dorpen.\n\nEn geen bus."}),
    ),
    "enter behind a control": (
        [word.new_paragraph("objectives/k1/current", "En geen bus.")],
        with_objectives(k1={"current": "Twee labs, in twee dorpen.\n\nEn geen bus."}),
    ),
    "an item more": (
        [word.new_paragraph("activities/p5/purposes", "Meer plezier")],
        with_objectives(k2={"activities": (STAFF, replace(COACHES, purposes=("Minder uitval", "Meer plezier")))}),
    ),
    "filled in": (
        [
            word.fill("objectives/k2/desired", "Geen vacatures meer."),
            word.fill("activities/p3/purposes", "Zien wat werk is"),
        ],
        with_objectives(
            k1={"activities": (LAB, LESSONS, replace(TRIPS, purposes=("Zien wat werk is",)))},
            k2={"desired": "Geen vacatures meer."},
        ),
    ),
    "ticked": (
        [
            word.tick(f"objectives/k2/contributions/{ELEMENT}/ticked", ticked=True),
            word.fill(f"objectives/k2/contributions/{ELEMENT}", "Goede docenten."),
        ],
        with_objectives(
            k2={"contributions": (Contribution(element=ELEMENT, evidence="Goede docenten.", basis=Basis.STATED),)}
        ),
    ),
    "ticked off": (
        [
            word.tick("objectives/k1/contributions/aanbod/ticked", ticked=False),
            word.fill("objectives/k1/contributions/aanbod", ""),
        ],
        with_objectives(k1={"contributions": ()}),
    ),
    "deleted": ([word.delete(P2, P3)], with_objectives(k1={"activities": (LAB, TRIPS)})),
    "moved": (
        [word.move(P2, P3, before=P5)],
        with_objectives(
            k1={"activities": (LAB, TRIPS)}, k2={"activities": (STAFF, replace(LESSONS, serves=("k2",)), COACHES)}
        ),
    ),
    "copied": (
        [word.copy(P2, P3, before=P5)],
        with_objectives(k2={"activities": (STAFF, replace(LESSONS, id="copy", serves=("k2",)), COACHES)}),
    ),
}


@pytest.mark.parametrize("noisy", [False, True], ids=["clean", "as Word saves"])
@pytest.mark.parametrize("name", EDITS)
def test_an_edit_comes_back_as_the_change_it_is(source: bytes, name: str, noisy: bool) -> None:
    edits, expected = EDITS[name]
    data = word.edited(word.as_saved_by_word(source) if noisy else source, *edits)
    assert known(read(data)) == expected


def test_a_visible_value_decides_and_no_copy_rides_along(source: bytes) -> None:
    changed = word.edited(source, word.fill("title", "Anders"), word.fill("objectives/k1/targets/0/value", "7"))
    plan = read(changed)
    assert plan.title == "Anders"
    assert str(plan.objectives[0].targets[0].value) == "7"


@pytest.mark.parametrize(
    "address", ["objectives/k1/current", "activities/p3/planning", "objectives/k1/targets/0/value", P1]
)
def test_a_comment_stands_at_the_value_it_is_about(source: bytes, address: str) -> None:
    document = read_document(word.remark(source, address, "Klopt dit nog?"), name="plan.docx")
    (comment,) = document.comments
    assert (comment.author, comment.text) == ("Lezer", "Klopt dit nog?")
    tags = document.block(comment.paragraph).tags
    assert [tag.address for tag in tags if tag.start <= comment.start < tag.end] == [address]
    assert essence(recognise(document, SCHEME)) == PLAN


def test_a_control_that_was_emptied_holds_nothing(source: bytes) -> None:
    def empty(root: etree._Element) -> None:
        control = word.control(root, "objectives/k1/current")
        etree.SubElement(control[0], word.W + "showingPlcHdr")
        content = control.find(word.W + "sdtContent")
        for child in list(content):
            content.remove(child)
        content.append(word.run("Klik of tik om tekst in te voeren."))

    assert read(word.edited(source, empty)) == with_objectives(k1={"current": ""})


def test_a_copied_objective_is_a_new_one_with_new_activities(source: bytes) -> None:
    first, second = "objectives/k1/label", "objectives/k2/title"
    plan = read(word.edited(source, word.copy(first, second, before=second)))
    original, copied, last = plan.objectives
    assert (original, last) == PLAN.objectives
    ids = {one.id for one in plan.objectives} | {one.id for one in plan.activities}
    assert len(ids) == 3 + len(plan.activities)
    renamed = tuple(
        replace(one, id=old.id, serves=("k1",))
        for one, old in zip(copied.activities, original.activities, strict=True)
    )
    assert {one.serves for one in copied.activities} == {(copied.id,)}
    assert replace(copied, id="k1", activities=renamed) == original
