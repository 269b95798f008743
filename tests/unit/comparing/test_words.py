from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.comparing import Fate, Stretch, compare_words

some_text = st.one_of(
    st.text(max_size=40), st.lists(st.sampled_from(["de", "een", "Lab", ".", "\n", "- "])).map(" ".join)
)


@given(some_text, some_text)
def test_the_stretches_hold_both_texts_character_for_character(before: str, after: str) -> None:
    stretches = compare_words(before, after)
    assert "".join(each.text for each in stretches if each.fate is not Fate.INSERTED) == before
    assert "".join(each.text for each in stretches if each.fate is not Fate.REMOVED) == after
    assert all(each.text for each in stretches)
    assert all(one.fate is not other.fate for one, other in pairwise(stretches))


def test_only_the_words_that_changed_are_shown_as_changed() -> None:
    assert compare_words("In 2026 volgen 60 leerlingen een vak.", "In 2027 volgen 60 leerlingen dit vak.") == (
        Stretch(Fate.KEPT, "In "),
        Stretch(Fate.REMOVED, "2026 "),
        Stretch(Fate.INSERTED, "2027 "),
        Stretch(Fate.KEPT, "volgen 60 leerlingen "),
        Stretch(Fate.REMOVED, "een "),
        Stretch(Fate.INSERTED, "dit "),
        Stretch(Fate.KEPT, "vak."),
    )


def test_a_text_with_hardly_a_word_in_common_is_shown_whole() -> None:
    before = "Docenten werven onder de zij-instromers uit de metaal"
    after = "Leerlingen bezoeken elk jaar de open dag van het mbo"
    assert compare_words(before, after) == (Stretch(Fate.REMOVED, before), Stretch(Fate.INSERTED, after))


def test_a_little_word_that_stayed_by_chance_goes_with_the_words_around_it() -> None:
    before = "Wij starten met tien lessen in het lab. Daarna volgt een evaluatie met alle scholen van de regio."
    after = "Wij starten met stages bij bedrijven in elke gemeente rondom. Daarna volgt een evaluatie met alle scholen van de regio."
    changed = [each.text for each in compare_words(before, after) if each.fate is not Fate.KEPT]
    assert changed == ["tien lessen in het lab", "stages bij bedrijven in elke gemeente rondom"]


def test_very_long_texts_are_compared_by_line() -> None:
    lines = [f"Regel {number} gaat over techniek." for number in range(1_500)]
    before = "\n".join(lines)
    after = "\n".join([*lines[:700], "Regel 700 gaat over zorg.", *lines[701:]])
    assert [(each.fate, each.text) for each in compare_words(before, after) if each.fate is not Fate.KEPT] == [
        (Fate.REMOVED, "techniek"),
        (Fate.INSERTED, "zorg"),
    ]
