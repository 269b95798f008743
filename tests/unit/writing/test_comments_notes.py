from datetime import date

import pytest

from hoofdlijn.documents import Place
from hoofdlijn.findings import Report, ReportLine, Severity
from hoofdlijn.language import Text
from hoofdlijn.writing.notes import initials_of, notes_of


def place(number, quote="woorden"):
    return Place(paragraph=number, quote=quote, spans=())


def line(severity=Severity.IMPORTANT, address="activities/a1/planning", where=None, **fields):
    given = {
        "code": "P1",
        "name": "no-planning",
        "message": Text("Er staat geen planning.", "There is no planning."),
        "observed": Text("niets", "nothing"),
        "asked": Text("een planning", "a planning"),
        "source": Text("format, punt 2", "format, point 2"),
        "help": Text("Noem een jaar.", "Name a year."),
        "title": Text("Geen planning", "No planning"),
    }
    return ReportLine(severity=severity, address=address, place=where, **(given | fields))


def report(*lines):
    return Report(
        scheme="sto-2025",
        scheme_valid_from=date(2026, 8, 1),
        program="0.1.0",
        plan_title="Plan",
        region="",
        findings=lines,
        coverage=(),
        years=(),
        reservation=Text("Geen belofte.", "No promise."),
        scheme_name=Text("de regeling", "the scheme"),
    )


def test_each_line_of_the_report_becomes_one_note_after_the_opening_in_order():
    notes = notes_of(report(line(where=place(3)), line(where=place(1))), "nl")
    assert [note.place for note in notes] == [None, place(3), place(1)]


def test_the_opening_names_scheme_version_counts_and_reservation():
    lines = [line(Severity.BLOCKING), line(Severity.QUESTION), line(Severity.QUESTION)]
    assert notes_of(report(*lines), "nl")[0].lines == (
        "Hoofdlijn 0.1.0 heeft dit plan naast de regeling gelegd: de regeling, zoals die geldt vanaf 1 augustus 2026.",
        "Bij de tekst staan deze opmerkingen: 1 blokkerend, 2 vragen.",
        "Geen belofte.",
    )
    assert "1 blocking, 2 questions" in notes_of(report(*lines), "en")[0].lines[1]


def test_a_plan_without_findings_still_gets_the_reservation():
    (opening,) = notes_of(report(), "en")
    assert opening.lines[1:] == ("There are no findings and no open questions.", "No promise.")


def test_a_note_says_severity_name_observation_question_source_and_help():
    (_, note) = notes_of(report(line()), "nl")
    assert note.lines == (
        "Belangrijk: Geen planning (no-planning)",
        "Er staat geen planning.",
        "Gezien: niets",
        "Gevraagd: een planning",
        "Bron: format, punt 2",
        "Wat helpt: Noem een jaar.",
    )


def test_what_the_message_says_already_is_not_said_twice():
    said = Text(
        "Gezien is niets; gevraagd een planning (format, punt 2).",
        "Saw nothing; asked: a planning (format, point 2).",
    )
    for language in ("nl", "en"):
        assert len(notes_of(report(line(message=said)), language)[1].lines) == 3


def test_a_rule_without_a_title_is_called_by_its_name():
    assert notes_of(report(line(title=Text("", ""))), "en")[1].lines[0] == "Important: no-planning"


def test_other_places_are_quoted():
    (_, note) = notes_of(report(line(other_places=(place(4, "groep 6 en 7"),))), "nl")
    assert "Zie ook: “groep 6 en 7”" in note.lines


def test_every_line_has_a_note_of_its_own_also_on_the_same_words():
    names = [Text(f"Geen bijdrage aan “{name}”.", f"No contribution to “{name}”.") for name in ("A", "B")]
    alike = [line(address="plan", where=place(1), observed=name, message=name) for name in names]
    opening, first, second = notes_of(report(*alike), "nl")
    assert first.place == second.place == place(1)
    assert "Geen bijdrage aan “A”." in first.lines
    assert "Geen bijdrage aan “B”." in second.lines
    assert "2 belangrijk" in opening.lines[1]


def test_what_has_no_place_hangs_on_the_title_where_the_report_knows_it():
    notes = notes_of(report(line(address="plan", where=place(2)), line(code="P2", where=None)), "nl")
    assert [note.place for note in notes] == [place(2)] * 3


@pytest.mark.parametrize(
    ("author", "initials"),
    [("Hoofdlijn", "H"), ("regio zuid", "RZ"), ("", "H"), ("a b c d e f g h i j", "ABCDEFGHI")],
)
def test_initials_are_the_first_letters_and_at_most_nine(author, initials):
    assert initials_of(author) == initials
