"""`hoofdlijn phrase` as a user meets it."""

import json

import pytest


def test_json_gives_phases_as_the_plan_does_and_the_patterns_of_each(hoofdlijn):
    done = hoofdlijn("phrase", "opzetten 2025/2026, uitvoeren vanaf 2027", "--format", "json")
    page = json.loads(done.stdout)
    assert done.returncode == 0
    assert page["text"] == "opzetten 2025/2026, uitvoeren vanaf 2027"
    assert page["phases"] == [
        {
            "kind": "prepare",
            "label": "opzetten",
            "text": "opzetten 2025/2026",
            "start": "2025-08-01",
            "end": "2026-08-01",
            "open": None,
            "recurrence": None,
            "ambiguous": True,
            "alternatives": [{"start": "2025-01-01", "end": "2027-01-01"}],
        },
        {
            "kind": "execute",
            "label": "uitvoeren",
            "text": "uitvoeren vanaf 2027",
            "start": "2027-01-01",
            "end": "2029-01-01",
            "open": "end",
            "recurrence": None,
            "ambiguous": False,
            "alternatives": [],
        },
    ]
    assert [[child["name"] for child in use["children"]] for use in page["patterns"]] == [
        ["verb: prepare", "two neighbouring years"],
        ["verb: execute", "from"],
    ]


@pytest.mark.parametrize("text", ["", "75 tot 80 leerlingen", "een mooi lokaal", " \n\t "])
def test_a_text_without_planning_gives_an_empty_list(hoofdlijn, text):
    done = hoofdlijn("phrase", text, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["phases"] == []


def test_text_says_dates_alternatives_and_patterns_in_the_language_asked(hoofdlijn):
    dutch = hoofdlijn("phrase", "opzetten 2025/2026").stdout
    english = hoofdlijn("phrase", "opzetten 2025/2026", "--language", "en").stdout
    assert "opzetten in schooljaar 2025-2026" in dutch
    assert "of: 2025 tot en met 2026" in dutch
    assert "two neighbouring years" in dutch
    assert "preparing in school year 2025-2026" in english
    assert "or: 2025 up to and including 2026" in english


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "nl",
            [
                "soort werk: uitvoeren",
                "van 1 augustus 2026 tot 1 januari 2029; het einde staat er niet bij",
                "elk kwartaal",
            ],
        ),
        (
            "en",
            [
                "kind of work: carrying out",
                "from 1 August 2026 up to 1 January 2029; the end is not said",
                "every quarter",
            ],
        ),
    ],
)
def test_text_is_in_the_words_of_the_language_and_not_in_codes(hoofdlijn, language, lines):
    done = hoofdlijn("phrase", "uitvoeren vanaf augustus 2026, elk kwartaal", "--language", language)
    own = [line.strip() for line in done.stdout.splitlines() if "pat" not in line]
    assert own[1:] == lines


def test_a_kind_that_is_not_said_is_not_made_up(hoofdlijn):
    assert "soort werk: staat er niet bij" in hoofdlijn("phrase", "2026").stdout


def test_what_could_not_be_read_is_said(hoofdlijn):
    lines = hoofdlijn("phrase", "uitvoeren na 7 mnd").stdout.splitlines()
    assert lines == ["Hier staan geen data in.", "Niet begrepen: na 7 mnd. Schrijf er een jaar of een datum bij."]


def test_a_text_without_planning_gets_one_clear_line(hoofdlijn):
    lines = hoofdlijn("phrase", "75 tot 80 leerlingen").stdout.splitlines()
    assert lines == ["Hier staat geen planning in. Noem een jaar, een maand of een datum."]


def test_no_character_that_steers_a_terminal_comes_through(hoofdlijn):
    done = hoofdlijn("phrase", "van \x1b[31m2025 tot 2028\x07")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout


def test_a_text_far_too_long_is_refused_in_one_line(hoofdlijn):
    done = hoofdlijn("phrase", "2026 " * 10_000)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "te lang" in done.stderr


def test_an_unknown_scheme_is_refused_in_one_line(hoofdlijn):
    done = hoofdlijn("phrase", "2026", "--scheme", "nergens")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
