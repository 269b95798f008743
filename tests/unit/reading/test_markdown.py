"""Markdown, sound and damaged."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.documents import Block, BlockKind, Document, Origin, generated_address
from hoofdlijn.errors import DocumentError, EmptyDocument, TooLarge
from hoofdlijn.reading.markdown import read_markdown


def read(text: str) -> Document:
    return read_markdown(text.encode(), name="plan.md")


def only(text: str) -> Block:
    (block,) = read(text).blocks
    return block


def shapes(text: str) -> list[tuple[str, int, str, str]]:
    return [(block.kind.value, block.level, block.marker, block.text) for block in read(text).blocks]


def styles(block: Block) -> list[tuple[str, str]]:
    return [
        (block.text[run.start : run.end], "b" * run.bold + "i" * run.italic + "u" * run.underline)
        for run in block.emphasis
    ]


def test_headings_of_both_kinds_keep_their_level() -> None:
    assert shapes("# Een\n\nTwee\n====\n\nDrie\n---\n\n#### Vier ####\n") == [
        ("heading", 1, "", "Een"),
        ("heading", 1, "", "Twee"),
        ("heading", 2, "", "Drie"),
        ("heading", 4, "", "Vier"),
    ]


def test_a_heading_without_a_space_after_its_hashes_is_still_a_heading() -> None:
    assert shapes("##Voorbeeld 1") == [("heading", 2, "", "Voorbeeld 1")]


def test_a_long_paragraph_above_a_rule_is_no_heading() -> None:
    block = only("Een hele alinea die veel te lang is om ooit een kop te zijn geweest. " * 3 + "\n---\n")
    assert block.kind is BlockKind.PARAGRAPH


def test_run_in_labels_are_emphasis_and_keep_their_number() -> None:
    block = only("*1. Doelstelling:* Meer leerlingen kiezen techniek.")
    assert block.text == "1. Doelstelling: Meer leerlingen kiezen techniek."
    assert styles(block) == [("1. Doelstelling:", "i")]


def test_a_numbered_line_with_an_emphasised_label_keeps_the_number_as_marker() -> None:
    (block,) = read("2. *Huidige en gewenste situatie:* Nu is het stil.").blocks
    assert (block.kind, block.level, block.marker) == (BlockKind.LIST_ITEM, 1, "2.")
    assert block.text.startswith("Huidige en gewenste situatie: Nu")


def test_ordered_lists_show_their_own_numbers() -> None:
    assert [block.marker for block in read("3. c\n4. d\n5. e\n\ntekst\n\n7) g\n").blocks] == [
        "3.",
        "4.",
        "5.",
        "",
        "7)",
    ]


def test_a_year_at_the_start_of_a_line_is_no_list_number() -> None:
    assert shapes("2026. Uitvoering van de verbouwing.") == [
        ("paragraph", 0, "", "2026. Uitvoering van de verbouwing.")
    ]


def test_a_second_bullet_inside_the_first_is_the_marker_of_the_second_level() -> None:
    text = "- Annemen contactpersoon\n  - o Netwerk verbeteren\n  - o Continu\n- Cyclus van gesprekken\n"
    assert shapes(text) == [
        ("list_item", 1, "-", "Annemen contactpersoon"),
        ("list_item", 2, "o", "Netwerk verbeteren"),
        ("list_item", 2, "o", "Continu"),
        ("list_item", 1, "-", "Cyclus van gesprekken"),
    ]


def test_a_sub_item_split_off_by_a_page_break_stays_on_the_second_level() -> None:
    text = "- Lessen\n  - o In 2026\n- Opzetten tweede lokaal\n\n- o Inventariseren 2025\n"
    assert shapes(text)[-2:] == [
        ("list_item", 1, "-", "Opzetten tweede lokaal"),
        ("list_item", 2, "o", "Inventariseren 2025"),
    ]


def test_a_list_of_only_small_bullets_stands_on_the_first_level() -> None:
    assert [row[:3] for row in shapes("- o Een\n- o Twee\n")] == [("list_item", 1, "o"), ("list_item", 1, "o")]


def test_bullets_that_markdown_does_not_know_make_list_items() -> None:
    assert shapes("• Gastlessen\n• Open dag\n\nEn ook:\n\n– Stages\n") == [
        ("list_item", 1, "•", "Gastlessen"),
        ("list_item", 1, "•", "Open dag"),
        ("paragraph", 0, "", "En ook:"),
        ("list_item", 1, "–", "Stages"),
    ]


def test_tabs_indent_lists_and_deep_indents_are_no_code() -> None:
    assert shapes("- a\n\t- b\n\t\t- c\n\n\n        inspringen\n")[:3] == [
        ("list_item", 1, "-", "a"),
        ("list_item", 2, "-", "b"),
        ("list_item", 3, "-", "c"),
    ]


def test_an_indented_paragraph_is_text_not_code() -> None:
    assert shapes("Een.\n\n        Twee *drie*.\n")[1] == ("paragraph", 0, "", "Twee drie.")


def test_lists_of_numbers_may_follow_an_announcement_without_an_empty_line() -> None:
    assert [row[2] for row in shapes("Wij willen:\n2. meer\n3. beter\n")] == ["", "2.", "3."]


def test_hard_breaks_are_line_breaks_and_soft_ones_are_spaces() -> None:
    assert only("Dienst Uitvoering  \nSubsidies\naan scholen").text == "Dienst Uitvoering\nSubsidies aan scholen"


def test_a_line_that_begins_with_a_label_does_not_run_on() -> None:
    block = only("Huidige situatie: stil.\n*Gewenste situatie:* druk.")
    assert block.text == "Huidige situatie: stil.\nGewenste situatie: druk."


def test_a_page_break_inside_a_sentence_leaves_two_paragraphs_on_their_own_lines() -> None:
    blocks = read("# Plan\n\nOok\n\nwillen wij meer.\n").blocks
    assert [(block.text, block.source.ordinal) for block in blocks if block.source] == [
        ("Plan", 1),
        ("Ook", 3),
        ("willen wij meer.", 5),
    ]


def test_inner_emphasis_covers_exactly_its_words() -> None:
    block = only("In **doelstellingen** (ook *lessons learned*) en ***beide*** <u>onder</u>.")
    assert styles(block) == [
        ("doelstellingen", "b"),
        ("lessons learned", "i"),
        ("beide", "bi"),
        ("onder", "u"),
    ]


@pytest.mark.parametrize(
    ("text", "expected", "label"),
    [
        ("**Doelstelling: **Meer techniek.", "Doelstelling: Meer techniek.", ("Doelstelling: ", "b")),
        ("**Doel :**tekst", "Doel :tekst", ("Doel :", "b")),
        ("*1. Doelstelling: *Meer.", "1. Doelstelling: Meer.", ("1. Doelstelling: ", "i")),
        ("__Planning:__2026", "Planning:2026", ("Planning:", "b")),
    ],
)
def test_damaged_emphasis_is_mended(text: str, expected: str, label: tuple[str, str]) -> None:
    block = only(text)
    assert block.text == expected
    assert styles(block) == [label]


def test_a_star_taken_for_a_bullet_gives_its_label_back() -> None:
    (block,) = read("* Doelstelling:* Meer techniek.").blocks
    assert block.text == "Doelstelling: Meer techniek."
    assert styles(block) == [("Doelstelling:", "i")]


def test_a_label_that_is_never_closed_loses_its_stars_only() -> None:
    assert only("**Doelstelling: Meer techniek.").text == "Doelstelling: Meer techniek."


def test_stars_that_are_text_stay() -> None:
    assert only("Een zaal van 5 * 3 * 2 meter en een noot*.").text == "Een zaal van 5 * 3 * 2 meter en een noot*."
    assert only("\\*geen nadruk\\*").text == "*geen nadruk*"


def test_links_show_their_text_and_bare_addresses_themselves() -> None:
    text = "Zie [de regeling](https://example.org/a 'titel') en <https://example.org/b>."
    assert only(text).text == "Zie de regeling en https://example.org/b."


def test_placeholders_in_angle_brackets_are_text() -> None:
    assert only("Vul in: <naam van de school> en <b>vet</b>.").text == "Vul in: <naam van de school> en vet."
    assert [block.text for block in read("<naam van de school>\n\nTekst\n").blocks] == [
        "<naam van de school>",
        "Tekst",
    ]


def test_tables_give_cells_and_tell_the_heads() -> None:
    blocks = read(
        "| Activiteit | 2025 | 2026 |\n|---|:-:|---:|\n| Lessen | x | |\n| Stages<br>extra | | **x** |\n"
    ).blocks
    assert [(cell.row, cell.column, cell.is_header, block.text) for block in blocks for cell in block.cells] == [
        (0, 0, True, "Activiteit"),
        (0, 1, True, "2025"),
        (0, 2, True, "2026"),
        (1, 0, False, "Lessen"),
        (1, 1, False, "x"),
        (2, 0, False, "Stages\nextra"),
        (2, 2, False, "x"),
    ]
    assert {cell.table for block in blocks for cell in block.cells} == {0}


def test_an_address_in_a_comment_marks_the_block_that_follows() -> None:
    first, second = read(
        "<!-- hoofdlijn: objectives/k3 -->\n## Doel\n\nTekst <!-- hoofdlijn: activities/p7 -->\n"
    ).blocks
    assert [(tag.address, tag.start, tag.end) for tag in first.tags] == [("objectives/k3", 0, 4)]
    assert [(tag.address, tag.start, tag.end) for tag in second.tags] == [("activities/p7", 0, 5)]


def test_other_comments_are_not_read() -> None:
    assert [block.text for block in read("<!-- intern -->\n\nTekst <!-- ook --> hier\n").blocks] == ["Tekst  hier"]


def test_front_matter_gives_the_title_and_counts_as_furniture() -> None:
    document = read('---\ntitle: "Plan Zuid"\nregio: Zuid\n---\n\nTekst\n')
    assert document.title == "Plan Zuid"
    assert [(block.text, block.origin) for block in document.blocks] == [
        ('title: "Plan Zuid"', Origin.HEADER),
        ("regio: Zuid", Origin.HEADER),
        ("Tekst", Origin.BODY),
    ]


def test_rules_are_syntax_and_quotes_are_paragraphs() -> None:
    assert shapes("Een\n\n***\n\n> Twee\n> > Drie\n") == [
        ("paragraph", 0, "", "Een"),
        ("paragraph", 0, "", "Twee"),
        ("paragraph", 0, "", "Drie"),
    ]


def test_footnotes_know_the_paragraph_that_carries_them() -> None:
    first, note = read("Meer leerlingen[^1].\n\n[^1]: Bron: eigen telling.\n").blocks
    assert (note.text, note.origin, note.marker, note.host) == (
        "Bron: eigen telling.",
        Origin.FOOTNOTE,
        "1",
        first.number,
    )


def test_what_looks_like_a_link_definition_is_not_swallowed() -> None:
    assert [block.text for block in read("[Noot]: tekst van de schrijver\n").blocks] == [
        "[Noot]: tekst van de schrijver"
    ]


def test_fenced_text_keeps_its_lines() -> None:
    assert only("```\n2025 *opzetten*\n2026\n```\n").text == "2025 *opzetten*\n2026"


def test_html_inside_markdown_gives_its_text() -> None:
    assert [
        block.text
        for block in read("<div>\n<p>Een alinea</p>\n</div>\n\n<table>\n<tr><td>Cel</td></tr>\n</table>\n").blocks
    ] == [
        "Een alinea",
        "Cel",
    ]


def test_numbers_count_from_one_without_gaps() -> None:
    blocks = read("# a\n\n- b\n- \n- c\n\n|a|b|\n|-|-|\n|c| |\n").blocks
    assert [block.number for block in blocks] == list(range(1, len(blocks) + 1))


@pytest.mark.parametrize("text", ["", "   \n\n", "<!-- niets -->", "***\n", "- \n- \n"])
def test_nothing_visible_is_an_empty_document(text: str) -> None:
    with pytest.raises(EmptyDocument):
        read(text)


def test_text_deeper_than_the_parser_goes_is_not_lost() -> None:
    text = "".join("  " * depth + f"- stap{depth}\n" for depth in range(90))
    words = " ".join(block.text for block in read(text).blocks).split()
    assert words == [f"stap{depth}" for depth in range(90)]


def test_deep_quotes_are_not_lost() -> None:
    assert "diep" in read(">" * 500 + " diep\n").blocks[0].text


COSTLY = [pytest.param(unit, marks=pytest.mark.slow) for unit in ("*a ", "_a", "**a *a ", "[a](")]


@pytest.mark.parametrize("unit", ["[", "![", "`", "<a ", "&#", "\\", *COSTLY])
def test_endless_syntax_is_read_as_text_beyond_its_budget(unit: str) -> None:
    size = 400_000 // len(unit)
    document = read(unit * size + " einde")
    assert document.blocks[-1].text.endswith("einde")


@pytest.mark.slow
def test_too_many_paragraphs_are_refused() -> None:
    with pytest.raises(TooLarge):
        read("a\n\n" * 70_000)


WORDS = st.text(alphabet="ab1", min_size=1, max_size=4)
SYNTAX = st.sampled_from(
    [
        "*",
        "**",
        "_",
        "`",
        "- ",
        "# ",
        "1. ",
        "> ",
        "|",
        "\n",
        "\n\n",
        "  ",
        "[",
        "](",
        ")",
        "<",
        "!",
        "\\",
        ":",
        "---\n",
        "o ",
    ]
)


@given(st.lists(st.one_of(WORDS, SYNTAX, st.just(" ")), max_size=40))
def test_no_letter_or_digit_is_ever_lost_or_doubled(pieces: list[str]) -> None:
    text = "".join(pieces)
    try:
        document = read(text)
    except DocumentError:
        shown = ""
    else:
        shown = "".join(block.marker + block.text for block in document.blocks)
    kept = [character for character in shown if character in "ab"]
    assert kept == [character for character in text if character in "ab"]


@pytest.mark.shared
def test_the_damaged_text_of_the_format_keeps_its_shape(shared: Path) -> None:
    (path,) = (shared / "format").glob("*.txt")
    document = read_markdown(path.read_bytes(), name=path.name)
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    activities = [
        block
        for block in document.blocks
        if block.kind is BlockKind.LIST_ITEM and block.source and block.source.ordinal > 60
    ]
    assert len(document.blocks) == 81
    assert [block.level for block in headings] == [2, 3, 2, 2, 3, 2, 3]
    assert sum(block.level == 1 and block.marker == "-" for block in activities) == 13
    assert sum(block.level == 2 for block in activities) == 22
    assert [block.source.ordinal for block in activities if block.marker == "o" and block.source][-1] == 127


def tagged(text: str) -> list[list[tuple[str, str]]]:
    return [[(tag.address, block.text[tag.start : tag.end]) for tag in block.tags] for block in read(text).blocks]


def test_a_mark_on_a_line_of_its_own_opens_a_value_up_to_the_next_mark_or_heading() -> None:
    text = (
        "<!-- hoofdlijn: objectives/k3/current -->\nEen.\n\n- twee\n\n<!-- hoofdlijn: objectives/k3/desired -->\nDrie.\n\n"
        "# Kop\n\nVier.\n"
    )
    assert tagged(text) == [
        [("objectives/k3/current", "Een.")],
        [("objectives/k3/current", "twee")],
        [("objectives/k3/desired", "Drie.")],
        [],
        [],
    ]


def test_a_mark_above_a_heading_is_about_that_heading() -> None:
    assert tagged("<!-- hoofdlijn: activities/p7/title -->\n# Open dag\n\nTekst\n") == [
        [("activities/p7/title", "Open dag")],
        [],
    ]


def test_a_value_opened_in_a_list_item_ends_with_it_and_its_own_lists_count_from_there() -> None:
    text = "- [x] <!-- hoofdlijn: objectives/k3/contributions/aanbod/ticked -->Aanbod\n\n  <!-- hoofdlijn: objectives/k3/contributions/aanbod -->\n  Zo.\n\n  - punt\n\n- los\n"
    assert [(block.level, block.text) for block in read(text).blocks] == [
        (0, "☒ Aanbod"),
        (0, "Zo."),
        (1, "punt"),
        (1, "los"),
    ]
    assert tagged(text) == [
        [("objectives/k3/contributions/aanbod/ticked", "☒")],
        [("objectives/k3/contributions/aanbod", "Zo.")],
        [("objectives/k3/contributions/aanbod", "punt")],
        [],
    ]


def test_a_mark_inside_a_line_opens_a_value_up_to_the_next_or_the_end_of_the_line() -> None:
    text = "Nu: <!-- hoofdlijn: objectives/k3/targets/0/baseline -->60<!-- / --> leerlingen, straks <!-- hoofdlijn: objectives/k3/targets/0/value --> 90\n\nVerder.\n"
    assert tagged(text) == [
        [("objectives/k3/targets/0/baseline", "60"), ("objectives/k3/targets/0/value", " 90")],
        [],
    ]


def test_words_of_the_writer_are_known_by_the_list_of_their_sums_until_somebody_changes_them() -> None:
    mark = generated_address("Planning:")
    text = f"**Planning:** <!-- hoofdlijn: activities/p7/planning -->2026\n\n<!-- hoofdlijn: generated\n{mark.removeprefix('generated/')} -->\n"
    assert tagged(text) == [[(mark, "Planning:"), ("activities/p7/planning", "2026")]]
    assert tagged(text.replace("Planning:", "Wanneer:")) == [[("activities/p7/planning", "2026")]]


def test_a_task_without_a_mark_is_an_item_as_it_stands() -> None:
    assert shapes("- [x] Klaar\n") == [("list_item", 1, "-", "[x] Klaar")]


def test_blanks_at_the_edges_of_a_value_stay() -> None:
    assert tagged("<!-- hoofdlijn: title -->\n&#32;a  b&#9;&#10;\n") == [[("title", " a  b\t\n")]]


def test_hashes_in_the_midst_of_a_line_are_no_heading() -> None:
    assert only("Zaal a ##b en 1 c").text == "Zaal a ##b en 1 c"
    assert only("# Zaal ##b").text == "Zaal ##b"


def test_the_sign_of_a_tick_box_is_that_of_its_value_also_where_a_title_is_that_sign() -> None:
    box = "objectives/k3/contributions/aanbod/ticked"
    for tick, sign in (("x", "☒"), (" ", "☐")):
        sums = generated_address(sign).removeprefix("generated/")
        text = f"- [{tick}] <!-- hoofdlijn: {box} -->Aanbod\n\n<!-- hoofdlijn: generated {sums} -->\n"
        (block,) = read(text).blocks
        assert [(tag.address, tag.start, tag.end) for tag in block.tags] == [(box, 0, 1)]
