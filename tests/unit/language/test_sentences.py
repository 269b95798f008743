import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.language import sentences


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Scholen werken samen met o.a. bedrijven en het mbo.",
        "Dit geldt m.b.t. de profielen PIE en BWI, bijv. de keuzevakken.",
        "Het gaat om ca. 80 leerlingen per jaar.",
        "De heer J.P. de Vries (po) doet mee.",
        "Er is 3.5 miljoen, d.w.z. 20.000 euro per school.",
        "Zie blz. 3, nr. 4 en art. 1.10 van de regeling.",
        "1. Doelstelling: meer leerlingen kiezen techniek.",
        "Van jan. t/m dec. 2026 volgt de uitvoering.",
        "Op 1 okt. 2026 is het plan klaar.",
        "Wij doen dit i.s.m. ROC Waterlinge.",
        "Bijv. Techniek is leuk.",
        "Gastlessen, stages, excursies etc. horen erbij.",
        "De kosten zijn excl. btw.",
    ],
)
def test_stops_that_end_no_sentence(sentence: str) -> None:
    assert said(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nu volgen 80 leerlingen dit. Straks zijn dat er 100.", ["Nu volgen 80 leerlingen dit.", "Straks zijn dat er 100."]),
        ("Is dat genoeg? Nee! Er is meer nodig…", ["Is dat genoeg?", "Nee!", "Er is meer nodig…"]),
        ("We organiseren gastlessen, stages e.d. Daarna volgt meer.", ["We organiseren gastlessen, stages e.d.", "Daarna volgt meer."]),
        ("Dit gebeurt in 2027. Daarna stopt het.", ["Dit gebeurt in 2027.", "Daarna stopt het."]),
        ("Hij zei: ‘Kom.’ Zij kwam.", ["Hij zei: ‘Kom.’", "Zij kwam."]),
        ("in aanraking met techniek.Daarna niet", ["in aanraking met techniek.", "Daarna niet"]),
        ("Eerste regel\nTweede regel", ["Eerste regel", "Tweede regel"]),
        ("- Techlab\n  - Opzetten 2025\n- Stages", ["Techlab", "Opzetten 2025", "Stages"]),
        ("Activiteit | Planning | Doel", ["Activiteit", "Planning", "Doel"]),
        ("zijn er (nu al). Later meer", ["zijn er (nu al).", "Later meer"]),
    ],
)  # fmt: skip
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_text_without_words_has_no_sentences() -> None:
    assert sentences("") == sentences(" \n - \n") == ()


@given(st.text(alphabet=st.sampled_from("ab A.!?…|\n-) e.g. 1")))
def test_outside_sentences_stand_only_space_borders_and_list_marks(text: str) -> None:
    position = 0
    for start, end in sentences(text):
        assert position <= start < end
        assert set(text[position:start]) <= set(" \n|-")
        assert text[start:end] == text[start:end].strip()
        position = end
    assert set(text[position:]) <= set(" \n|-")


def test_a_long_run_without_spaces_takes_no_square_of_its_length() -> None:
    text = "a." * 200_000
    assert len(sentences(text)) == 1
