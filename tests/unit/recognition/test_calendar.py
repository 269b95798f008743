"""Signs, letters and words under years."""

import pytest
from tests.unit.recognition.building import Builder
from tests.unit.recognition.plans import dates, outline
from tests.unit.recognition.test_columns import told, with_activities

LEGEND = "Legenda: V = voorbereiden, U = uitvoeren, E = evalueren"


@pytest.mark.parametrize("sign", ["x", "X", "✓", "●", "●●", "ja", "Ja", "✔", "■", "→", "+"])
def test_a_sign_means_that_year(sign: str) -> None:
    plan = with_activities([["Activiteit", "2025", "2026"], ["Les", "", sign]])
    assert dates(plan) == [[("unspecified", "2026-01-01", "2027-01-01")]]


@pytest.mark.parametrize("sign", ["-", "nee", "n.v.t.", "–", "0"])
def test_a_sign_for_no_means_nothing(sign: str) -> None:
    assert told(with_activities([["Activiteit", "2025", "2026"], ["Les", "x", sign]])) == [("Les", "2025")]


@pytest.mark.parametrize(
    "legend",
    [
        LEGEND,
        "V = voorbereiden; U = uitvoeren; E = evalueren.",
        "Verklaring: V: voorbereiden, U: uitvoeren en E: evalueren",
        "(V = voorbereiden, U = uitvoeren, E = evalueren)",
    ],
)
def test_letters_mean_what_the_legend_says(legend: str) -> None:
    plan = with_activities([["Activiteit", "2025", "2026"], ["Les", "V/U", "U, E"], ["Bus", "v", ""]], after=legend)
    assert told(plan) == [
        ("Les", "voorbereiden 2025\nuitvoeren 2025, 2026\nevalueren 2026"),
        ("Bus", "voorbereiden 2025"),
    ]
    assert plan.remainder == ()
    assert legend in [label.text for label in plan.labels]


def test_a_legend_of_a_line_for_each_letter_under_its_title() -> None:
    document = Builder().heading("Doelstelling 1 Instroom").paragraph("Meer instroom.").heading("Activiteiten", 2)
    document.table([["Activiteit", "2025", "2026"], ["Les", "V", "U"]]).paragraph("Legenda")
    plan = outline(document.items("V – voorbereiden", "U – uitvoeren").build())
    assert told(plan) == [("Les", "voorbereiden 2025\nuitvoeren 2026")]
    assert plan.remainder == ()


def test_letters_of_which_nobody_says_what_they_mean_are_kept_as_they_are() -> None:
    plan = with_activities([["Activiteit", "2025", "2026"], ["Les", "V", "U"]])
    assert told(plan) == [("Les", "V 2025\nU 2026")]


def test_what_looks_like_a_legend_but_explains_no_cell_stays_text() -> None:
    plan = with_activities([["Activiteit", "2025", "2026"], ["Les", "x", ""]], after="P = primair, V = voortgezet")
    assert [rest.text for rest in plan.remainder] == ["P = primair, V = voortgezet"]


def test_two_kinds_of_work_in_one_cell_are_both_told() -> None:
    plan = with_activities(
        [["Activiteit", "2025", "2026"], ["Les", "voorbereiden en uitvoeren", "uitvoeren / evalueren"]]
    )
    assert [kind for kind, _, _ in dates(plan)[0]] == ["prepare", "execute", "execute", "evaluate"]


def test_words_that_are_no_kinds_of_work_stay_together() -> None:
    plan = with_activities([["Activiteit", "2025", "2026"], ["Les", "vmbo en mbo", ""]])
    assert told(plan) == [("Les", "vmbo en mbo 2025")]
