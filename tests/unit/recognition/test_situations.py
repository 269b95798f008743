"""Now and later told in one sentence: cut where it can be, quoted where it cannot; neither is ever reported missing."""

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import outline, plan_of
from tests.unit.recognition.schemes import SCHEME

from hoofdlijn.documents import Origin
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.recognition.clauses import clauses
from hoofdlijn.scheme import PartKind


def read(description: str) -> Plan:
    return plan_of(
        f"# Doelstelling 1\n\nEr komt een bus.\n\n{description}\n\n## Activiteiten\n\n- Les (2025)\n- Reis (2026)\n"
    )


def told(description: str) -> Objective:
    return read(description).objectives[0]


@pytest.mark.parametrize(
    ("sentence", "current", "desired"),
    [
        ("Nu doet de helft mee; in 2028 doen alle 12 mee.", "Nu doet de helft mee;", "in 2028 doen alle 12 mee."),
        (
            "Op dit moment doen 6 scholen mee, over vier jaar willen we er 12.",
            "Op dit moment doen 6 scholen mee,",
            "over vier jaar willen we er 12.",
        ),
        (
            "Nu doen 5 scholen mee (van de 12), maar in 2028 doen ze alle 12 mee.",
            "Nu doen 5 scholen mee (van de 12),",
            "maar in 2028 doen ze alle 12 mee.",
        ),
        (
            "Momenteel kiest 14% techniek en in 2028 is dat 20%.",
            "Momenteel kiest 14% techniek",
            "en in 2028 is dat 20%.",
        ),
        ("In 2028 doen 12 scholen mee, nu zijn dat er 6.", "nu zijn dat er 6.", "In 2028 doen 12 scholen mee,"),
    ],
)
@pytest.mark.parametrize("heading", ["", "## Huidige en gewenste situatie\n\n", "## Huidige situatie\n\n"])
def test_a_sentence_is_cut_where_it_goes_from_the_one_situation_to_the_other(
    heading: str, sentence: str, current: str, desired: str
) -> None:
    objective = told(heading + sentence)
    assert (objective.statement, objective.current, objective.desired) == ("Er komt een bus.", current, desired)


def test_a_step_from_one_number_to_another_is_wanted_and_quoted_as_the_present() -> None:
    plan = read("## Huidige -> gewenste situatie\n\nVan zes scholen nu naar twaalf in 2028")
    (objective,) = plan.objectives
    assert objective.current == objective.desired == "Van zes scholen nu naar twaalf in 2028"
    assert plan.places[objective.address_of("current")].cited
    assert not plan.places[objective.address_of("desired")].cited


def test_a_step_inside_the_objective_itself_stays_there_and_is_quoted_twice() -> None:
    plan = read("We willen van 6 naar 12 scholen in 2028.")
    (objective,) = plan.objectives
    assert objective.current == objective.desired == "We willen van 6 naar 12 scholen in 2028."
    assert objective.statement.endswith(objective.desired)
    assert plan.places[objective.address_of("current")].cited
    assert plan.places[objective.address_of("desired")].cited


def test_a_step_quotes_nothing_where_both_situations_are_told() -> None:
    plan = read("## Situatie\n\nNu is er één bus. We willen van 6 naar 12 scholen in 2028.")
    (objective,) = plan.objectives
    assert (objective.current, objective.desired) == ("Nu is er één bus.", "We willen van 6 naar 12 scholen in 2028.")
    assert not plan.places[objective.address_of("current")].cited


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij willen de samenwerking, die nu versnipperd is, verbeteren.",
        "De scholen die nu meedoen, willen we in 2028 behouden.",
    ],
)
def test_a_clause_that_only_goes_on_about_the_same_thing_is_not_cut_off(sentence: str) -> None:
    now, then = SCHEME.part(PartKind.CURRENT).cues, SCHEME.part(PartKind.DESIRED).cues
    (clause,) = clauses(sentence, now, then)
    assert clause.tells_both
    assert (clause.start, clause.end, clause.side) == (0, len(sentence), PartKind.DESIRED)


def test_from_and_to_in_an_ordinary_sentence_is_no_step() -> None:
    objective = told("## Situatie\n\nNu rijdt er niets. Van de stad gaat straks een bus naar het dorp.")
    assert (objective.current, objective.desired) == (
        "Nu rijdt er niets.",
        "Van de stad gaat straks een bus naar het dorp.",
    )


def test_from_2025_to_2026_is_a_time_and_no_step() -> None:
    assert told("Wij gaan van 2025 naar 2026 door.").current == ""


@pytest.mark.parametrize("origin", [Origin.FOOTNOTE, Origin.ENDNOTE])
def test_a_note_is_read_with_the_paragraph_it_hangs_on(origin: Origin) -> None:
    document = Builder().heading("Doelstelling 1: Bus").paragraph("Er komt een bus.")
    document.paragraph("Huidige situatie: er rijdt niets.").paragraph("Gewenste situatie: er rijdt een bus.")
    document.paragraph("Activiteiten:").items("Rijden (2025)")
    document.add("Zie de regiovisie, paragraaf 3.2.", origin=origin, host=2)
    document.add("In 2019 reed er een trein.", origin=origin, host=3)
    plan = outline(document.build())
    (objective,) = plan.objectives
    assert objective.statement == "Er komt een bus.\n\nZie de regiovisie, paragraaf 3.2."
    assert objective.current == "er rijdt niets.\n\nIn 2019 reed er een trein."
    assert "route" in {link.anchor for link in objective.vision_links}
    assert plan.remainder == ()
