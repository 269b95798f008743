"""The report as terminal text: complete, aligned, safe, and the same without colour."""

import re
from dataclasses import replace

import pytest
from tests.unit.rules.building import activity, loose, objective, plan, sto, years

from hoofdlijn.checking import check_plan
from hoofdlijn.findings import Report
from hoofdlijn.plan import Plan
from hoofdlijn.writing.terminal import report_as_text

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def report_on(of: Plan) -> Report:
    return check_plan(of, sto(), program="1.2.3")


def small() -> Report:
    return report_on(
        plan(
            objective(
                "k1",
                activity("a", text=""),
                activity("b", years(2030, 2031)),
                vision_links=(),
                contributions=objective("k1").contributions[:6],
            ),
            objective("k2", current="", label="Programmalijn", number="B", contributions=()),
            remainder=(loose("Dit is een zin die nergens bij hoort, helaas.", "objectives/k1"),),
            region="Regio Voorbeeld",
        )
    )


def large() -> Report:
    """Twelve objectives, ninety activities, long words and titles."""
    long_word = "techniekonderwijsvernieuwingsprogramma" * 3
    objectives = [
        objective(
            f"k{number}",
            *(
                activity(
                    f"k{number}a{count}",
                    years(2025, 2026, "prepare"),
                    years(2026, 2029, "execute"),
                    title=f"Activiteit {count} over {long_word}",
                )
                for count in range(8 if number <= 6 else 7)
            ),
            title=f"Doel {number}: {long_word}",
            current="",
        )
        for number in range(1, 13)
    ]
    return report_on(plan(*objectives))


def text(report: Report, *, language: str = "nl", colour: bool = False, width: int = 80) -> str:
    return report_as_text(report, language=language, colour=colour, width=width)


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("make", [small, large])
def test_no_line_is_wider_than_asked_or_ends_in_blanks(make, language, width):
    for line in text(make(), language=language, width=width).splitlines():
        assert len(line) <= width, line
        assert line == line.rstrip()


@pytest.mark.parametrize("make", [small, large])
def test_colour_changes_nothing_but_colour(make):
    coloured = text(make(), colour=True)
    assert ANSI.search(coloured)
    assert ANSI.sub("", coloured) == text(make())
    assert "\x1b" not in text(make())


def test_the_same_report_gives_the_same_text():
    assert text(small()) == text(small())


def test_everything_found_stands_in_it_with_severity_in_words_and_by_sign():
    report = small()
    said = " ".join(text(report).split())
    for line in report.findings:
        assert line.observed.nl in said
        assert line.help.nl in said
        assert line.source.nl in said
        assert f"({line.code})" in said
    assert "■ Blokkerend" in said
    assert "▲ Belangrijk" in said
    assert "? Vraag" in said


def test_objectives_stand_under_their_own_name_in_the_order_of_the_plan():
    said = text(small())
    heads = [said.index(head) for head in ("Het plan als geheel ", "\nDoelstelling 1 · ", "\nProgrammalijn B · ")]
    assert heads == sorted(heads)


def test_the_head_names_plan_region_scheme_and_versions():
    said = " ".join(text(small()).split())
    assert "Activiteitenplan · Regio Voorbeeld" in said
    assert "sto-2025, versie van 1 augustus 2026; Hoofdlijn 1.2.3" in said
    assert "2 doelstellingen 4 activiteiten 3 fasen 1 tekst niet geplaatst" in said


def test_the_reservation_comes_last_in_the_language_asked():
    assert " ".join(text(small()).split()).endswith(sto().reservation.text.nl)
    assert " ".join(text(small(), language="en").split()).endswith(sto().reservation.text.en)


def test_what_the_same_rule_finds_twice_is_helped_once():
    said = " ".join(text(large()).split())
    (rule_help,) = {line.help.nl for line in large().findings if line.name == "missing-current"}
    assert said.count(rule_help) == 12
    bare = report_on(plan(objective("k1", contributions=()), objective("k2", contributions=())))
    told = " ".join(text(bare).split())
    assert told.count(next(line.help.nl for line in bare.findings if line.name == "element-uncovered")) == 1


def test_the_matrix_has_a_row_for_each_element_and_a_mark_for_each_objective():
    rows = text(small()).splitlines()
    (head,) = [number for number, row in enumerate(rows) if row.split() == ["1", "B"]]
    for offset, element in enumerate(sto().elements, start=1):
        assert rows[head + offset].split() == [*element.short.nl.split(), "●" if offset < 7 else "·", "·"]


def test_a_wide_matrix_goes_on_below():
    objectives = [objective(f"k{number}", number=f"{number}.10") for number in range(1, 31)]
    said = text(report_on(plan(*objectives)), width=60)
    for number in range(1, 31):
        assert len(re.findall(rf"(?m)^ .*\s{number}\.10(?:\s|$)", said)) >= 1
    assert said.count(sto().elements[0].short.nl + " ") > 2


def test_numbers_that_two_objectives_share_give_way_to_their_position():
    twice = report_on(plan(objective("k1", number="1"), objective("k2", number="1")))
    assert any(row.split() == ["1", "2"] for row in text(twice).splitlines())


def test_the_year_table_says_each_kind_by_letter_and_a_dot_where_nothing_is_planned():
    planned = plan(
        objective(
            "k1",
            activity("a", years(2025, 2026, "prepare"), years(2025, 2028), title="Bouwen"),
            activity("b", text="", title="Praten"),
        )
    )
    rows = [row.split() for row in text(report_on(planned)).splitlines()]
    assert ["Bouwen", "VU", "U", "U", "·"] in rows
    assert ["Praten", "·", "·", "·", "·"] in rows
    assert any(row[:2] == ["V", "voorbereiden"] for row in rows)


def test_a_plan_without_anything_in_it_still_gives_a_report():
    said = text(report_on(Plan(scheme="sto-2025")))
    assert "geen enkele doelstelling" in " ".join(said.split())
    assert "Activiteiten per jaar" not in said


def test_a_report_without_findings_says_so_and_promises_nothing():
    said = text(replace(small(), findings=())).lower()
    assert "geen bevindingen" in said
    assert "goedgekeurd" not in said
    assert "voldoet" not in said


def test_a_document_cannot_steer_the_terminal():
    evil = "Titel\x1b[2J\x1b]0;weg\x07 \u202eomgekeerd\u2066 \x9b31m\r\nlijn"
    report = report_on(
        plan(objective("k1", activity("a", title=evil, text=evil), title=evil, number=evil, label=evil))
    )
    said = text(replace(report, plan_title=evil, region=evil))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said)


def test_a_very_narrow_terminal_still_gets_all_of_it():
    assert max(len(line) for line in text(large(), width=1).splitlines()) <= 60


def test_other_places_are_named_and_very_many_are_counted():
    report = small()
    (first, *rest) = report.findings
    places = tuple(loose("Losse tekst hier.").place for _ in range(20))
    spread = tuple(replace(place, paragraph=number, page=number) for number, place in enumerate(places, start=30))
    line = replace(first, address="objectives/k1", place=spread[0], other_places=spread[1:])
    said = " ".join(text(replace(report, findings=(line, *rest))).split())
    assert "Waar bladzijde 30, alinea 30: “Losse tekst hier.”" in said
    assert "Ook alinea 31, 32, 33" in said
    assert "41, 42 en nog 7 andere" in said
