"""Plain text: encodings, line ends, wrapped paragraphs, lists, headings and tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.documents import Document
from hoofdlijn.errors import DocumentError, EmptyDocument, TooLarge, UnknownFormat
from hoofdlijn.reading.text import read_text
from hoofdlijn.reading.text_encoding import decode_text, split_lines

SAMPLE = "Techniek voor iedereen: één plan – \u2018samen\u2019 én beter, ook in Oost."


def read(text: str) -> Document:
    return read_text(text.encode(), name="plan.txt")


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def shapes(text: str) -> list[tuple[str, int, str, str]]:
    return [(block.kind.value, block.level, block.marker, block.text) for block in read(text).blocks]


@pytest.mark.parametrize(
    "data",
    [
        SAMPLE.encode("utf-8"),
        SAMPLE.encode("utf-8-sig"),
        SAMPLE.encode("cp1252"),
        SAMPLE.encode("utf-16"),
        SAMPLE.encode("utf-16-le"),
        SAMPLE.encode("utf-16-be"),
        b"\xfe\xff" + SAMPLE.encode("utf-16-be"),
        SAMPLE.encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 bom", "windows", "utf-16 bom", "utf-16 le", "utf-16 be", "utf-16 be bom", "utf-32"],
)
def test_every_usual_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode_text(data, name="x") == SAMPLE


def test_latin_1_is_read_where_windows_has_no_such_character() -> None:
    assert decode_text("caf\xe9 \x85 \x81".encode("latin-1"), name="x") == "caf\xe9 \x85 \x81"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\u2028", "\u2029", "\x85"])
def test_any_line_end_parts_lines(end: str) -> None:
    assert split_lines(f"een{end}twee") == ["een", "twee"]


@pytest.mark.parametrize("data", [b"PK\x01\x02\x00\x00", b"abc\x00def", bytes(range(1, 32)) * 4, b"\x02tekst"])
def test_control_characters_make_it_no_text(data: bytes) -> None:
    with pytest.raises(UnknownFormat):
        decode_text(data, name="x")


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", "\ufeff \u00a0".encode(), b"\xff\xfe"])
def test_nothing_but_white_space_is_empty(data: bytes) -> None:
    with pytest.raises(EmptyDocument):
        decode_text(data, name="x")


MAIL = """\
In onze regio werken scholen en bedrijven al jaren samen aan techniek in
het vmbo. Die samenwerking willen wij de komende vier jaar versterken, zodat
elke leerling er kennis mee maakt.

Wij doen dat met de volgende activiteiten, die hieronder worden uitgewerkt
en elk een eigen planning hebben:
- Gastlessen door vakmensen uit de regio, in de onderbouw en op de
  basisscholen in de buurt
- Open dagen
"""


def test_lines_broken_by_a_mail_window_make_one_paragraph() -> None:
    paragraphs = texts(MAIL)
    assert len(paragraphs) == 4
    assert paragraphs[0].endswith("versterken, zodat elke leerling er kennis mee maakt.")
    assert paragraphs[2].endswith("op de basisscholen in de buurt")
    assert all("\n" not in paragraph for paragraph in paragraphs)


def test_lines_of_an_unwrapped_text_are_paragraphs_of_their_own() -> None:
    text = "Activiteit: gastlessen\nPlanning: 2026\n" + "Een lange alinea zonder regeleinden. " * 8 + "\nNog een.\n"
    assert len(texts(text)) == 4


def test_a_label_begins_a_paragraph_also_in_wrapped_text() -> None:
    wrapped = MAIL.replace("elke leerling er", "Gewenste situatie: elke leerling er")
    assert any(paragraph.startswith("Gewenste situatie:") for paragraph in texts(wrapped))


def test_bullets_and_numbers_begin_items_with_a_level_by_indent() -> None:
    text = "- een\n  - twee\n    * drie\n  - vier\n- vijf\n1. zes\n1) zeven\na) acht\n• negen\n•tien\n"
    assert [row[:3] for row in shapes(text)] == [
        ("list_item", 1, "-"),
        ("list_item", 2, "-"),
        ("list_item", 3, "*"),
        ("list_item", 2, "-"),
        ("list_item", 1, "-"),
        ("list_item", 1, "1."),
        ("list_item", 1, "1)"),
        ("list_item", 1, "a)"),
        ("list_item", 1, "•"),
        ("list_item", 1, "•"),
    ]


def test_a_small_bullet_below_a_large_one_is_a_step_deeper_without_indent() -> None:
    assert [row[:3] for row in shapes("• a\no b\no c\n• d\no e\n")] == [
        ("list_item", 1, "•"),
        ("list_item", 2, "o"),
        ("list_item", 2, "o"),
        ("list_item", 1, "•"),
        ("list_item", 2, "o"),
    ]


def test_lines_that_hang_below_an_item_belong_to_it() -> None:
    assert texts("- Verbouwing\n  Planning: 2026\n- Lessen\n  in de onderbouw\n") == [
        "Verbouwing\nPlanning: 2026",
        "Lessen in de onderbouw",
    ]


def test_headings_are_underlined_shouted_or_numbered() -> None:
    text = "Het plan\n========\n\nDoel\n----\n\nHUIDIGE SITUATIE\nTekst.\n\n2.1 Activiteiten\n\nMeer tekst.\n"
    assert [row for row in shapes(text) if row[0] == "heading"] == [
        ("heading", 1, "", "Het plan"),
        ("heading", 2, "", "Doel"),
        ("heading", 1, "", "HUIDIGE SITUATIE"),
        ("heading", 2, "", "2.1 Activiteiten"),
    ]


def test_numbered_lines_one_after_another_are_a_list_not_headings() -> None:
    assert {row[0] for row in shapes("1. Gastlessen\n2. Stages\n3. Open dag\n")} == {"list_item"}


def test_a_dash_before_a_year_alone_is_text() -> None:
    assert shapes("– 2026\n")[0][0] == "paragraph"


def test_lines_with_tabs_make_a_table() -> None:
    blocks = read("Activiteit\t2025\t2026\nLessen\tx\t\nStages\t\tx\n").blocks
    assert [(cell.row, cell.column, block.text) for block in blocks for cell in block.cells] == [
        (0, 0, "Activiteit"),
        (0, 1, "2025"),
        (0, 2, "2026"),
        (1, 0, "Lessen"),
        (1, 1, "x"),
        (2, 0, "Stages"),
        (2, 2, "x"),
    ]


def test_lines_with_bars_make_a_table_and_a_rule_shows_its_heads() -> None:
    blocks = read("Wat    | Wanneer\n-------+--------\nLessen | 2026\nStages | 2027\n\nNa de tabel.\n").blocks
    cells = [(cell.row, cell.column, cell.is_header, block.text) for block in blocks for cell in block.cells]
    assert cells[:3] == [(0, 0, True, "Wat"), (0, 1, True, "Wanneer"), (1, 0, False, "Lessen")]
    assert not blocks[-1].cells


def test_a_single_bar_in_a_sentence_is_no_table() -> None:
    assert not read("Wij kiezen PIE | BWI als profielen.\nDaarna niets.\n").blocks[0].cells


def test_blocks_say_on_which_line_they_began() -> None:
    lines = [block.source.ordinal for block in read("\n\neen\r\n\r\n- twee\r\n").blocks if block.source]
    assert lines == [3, 5]


def test_too_long_a_text_is_refused() -> None:
    with pytest.raises(TooLarge):
        read("woorden " * 900_000)


@given(st.text(alphabet="ab \n\t-o•1.|=:A", max_size=120))
def test_no_letter_is_ever_lost_or_doubled(text: str) -> None:
    try:
        shown = "".join(block.marker + block.text for block in read(text).blocks)
    except DocumentError:
        shown = ""
    assert [c for c in shown if c in "abAo1"] == [c for c in text if c in "abAo1"]
