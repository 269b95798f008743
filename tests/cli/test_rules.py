"""`hoofdlijn rules` and `hoofdlijn rule` as a user runs them."""

import pytest

from hoofdlijn.rules.catalogue import CATALOGUE


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_list_names_every_rule_with_its_title(hoofdlijn, language):
    out = hoofdlijn("rules", "--language", language)
    assert out.returncode == 0
    for rule in CATALOGUE:
        (line,) = [line for line in out.stdout.splitlines() if line.strip().startswith(rule.code)]
        assert rule.name in line
        assert rule.title.in_language(language) in line


@pytest.mark.parametrize("asked", ["P103", "p103", "outside-period"])
def test_a_rule_tells_its_story_by_code_or_name(hoofdlijn, asked):
    out = hoofdlijn("rule", asked)
    assert out.returncode == 0
    assert out.stdout.startswith("P103 outside-period\n")
    for word in ("Vindt", "Waarom", "Gewicht", "Wat helpt", "Grenzen", "Bron", "Zo is het goed"):
        assert word in out.stdout
    assert max(len(line) for line in out.stdout.splitlines()) <= 80


def test_the_story_is_told_in_english_too(hoofdlijn):
    out = hoofdlijn("rule", "P103", "--language", "en")
    assert "Finds" in out.stdout
    assert "Vindt" not in out.stdout


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("P1033", "P103"),
        ("outside-perod", "outside-period"),
        ("mising-current", "missing-current"),
        ("zzzzzz", "rules"),
    ],
)
def test_an_unknown_rule_is_one_line_with_those_that_look_like_it(hoofdlijn, asked, named):
    out = hoofdlijn("rule", asked)
    assert out.returncode == 2
    assert out.stdout == ""
    assert out.stderr.count("\n") == 1
    assert asked in out.stderr
    assert named in out.stderr


def test_an_unknown_rule_cannot_steer_the_terminal(hoofdlijn):
    out = hoofdlijn("rule", "x\x1b[2J\x07" + "y" * 500)
    assert out.returncode == 2
    assert "\x1b" not in out.stderr
    assert len(out.stderr) < 200
