import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.language import find_cues
from hoofdlijn.language.cues import GAP_WORDS, cue_words


def found(text: str, *cues: str) -> list[tuple[str, str]]:
    return [(match.cue, text[match.start : match.end]) for match in find_cues(text, cues)]


def test_a_cue_is_whole_words_only() -> None:
    assert found("De STO-regio heeft po-scholen", "regio", "po", "school") == [("regio", "regio"), ("po", "po")]


def test_only_a_star_lets_a_word_go_on() -> None:
    assert found("Docenten en docententeams", "docent") == []
    assert found("Docenten en docententeams", "docent*") == [("docent*", "Docenten"), ("docent*", "docententeams")]


def test_a_star_may_stand_within_a_phrase() -> None:
    assert found("technische leraren", "technisch* leraren") == [("technisch* leraren", "technische leraren")]


def test_a_gap_holds_up_to_twelve_words() -> None:
    within, beyond = "x " * GAP_WORDS, "x " * (GAP_WORDS + 1)
    assert len(found(f"aanraking {within}techniek", "aanraking … techniek")) == 1
    assert found(f"aanraking {beyond}techniek", "aanraking … techniek") == []


def test_nothing_matches_across_sentences() -> None:
    assert found("Zij komen in aanraking. Met techniek gaat het goed.", "in aanraking … techniek") == []
    assert found("in\naanraking", "in aanraking") == []


def test_an_abbreviation_does_not_cut_a_gap() -> None:
    assert len(found("in aanraking met bijv. techniek", "in aanraking … techniek")) == 1


def test_case_accents_and_hyphens_make_no_difference() -> None:
    assert found("ÁLLE vmbo leerlingen", "alle vmbo-leerlingen") == [("alle vmbo-leerlingen", "ÁLLE vmbo leerlingen")]


def test_matches_of_one_cue_never_overlap_and_those_of_two_may() -> None:
    assert found("mee mee mee", "mee mee") == [("mee mee", "mee mee")]
    assert [cue for cue, _ in found("al mee begonnen", "al mee begonnen", "mee begonnen")] == [
        "al mee begonnen",
        "mee begonnen",
    ]


def test_a_gap_may_be_empty_and_may_come_twice() -> None:
    assert found("po en vo en mbo", "po … vo … mbo") == [("po … vo … mbo", "po en vo en mbo")]
    assert len(found("dekkend aanbod", "dekkend … aanbod")) == 1


@pytest.mark.parametrize("cue", ["", "…", "… techniek", "aanraking …", "a … … b", "*"])
def test_a_cue_without_words_on_either_side_of_a_gap_is_refused(cue: str) -> None:
    with pytest.raises(ValueError, match="cue"):
        cue_words(cue)
    with pytest.raises(ValueError, match="cue"):
        find_cues("tekst", (cue,))


_WORD = st.text(alphabet="abcdé", min_size=1, max_size=5)


@given(st.lists(_WORD, max_size=12), st.lists(_WORD, min_size=1, max_size=3))
def test_it_finds_exactly_what_a_plain_scan_finds(text_words: list[str], cue_parts: list[str]) -> None:
    text, cue = " ".join(text_words), " ".join(cue_parts)
    folded = [word.replace("é", "e") for word in text_words]
    wanted = [word.replace("é", "e") for word in cue_parts]
    count, position = 0, 0
    while position + len(wanted) <= len(folded):
        if folded[position : position + len(wanted)] == wanted:
            count, position = count + 1, position + len(wanted)
        else:
            position += 1
    assert len(find_cues(text, (cue,))) == count
