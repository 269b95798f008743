"""Every rule file is whole: listed, told in both languages, tied to the scheme, and free of its numbers."""

import ast
import importlib
import re
import string
import sys
from pathlib import Path

import pytest

from hoofdlijn import rules
from hoofdlijn.findings import Severity
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.catalogue import CATALOGUE, find_rule
from hoofdlijn.rules.stories import HEADINGS, parse_docstring, tell
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.schemes import list_schemes, open_scheme

FOLDER = Path(rules.__file__).parent
NO_RULES = {
    "__init__",
    "base",
    "catalogue",
    "claims",
    "gathering",
    "loose_activities",
    "names",
    "now_and_later",
    "odds",
    "serving",
    "sizes",
    "spans",
    "stories",
    "sureness",
    "wording",
}
RULE_FILES = sorted(path for path in FOLDER.glob("*.py") if path.stem not in NO_RULES)
BLOCKING = {
    "single-objective",
    "no-activities",
    "no-element",
    "missing-current",
    "missing-desired",
    "outside-period",
    "end-before-start",
}
PERMANENT = {
    "C101": "unrelated-activity",
    "C102": "contradiction",
    "D101": "far-thinner",
    "D102": "far-longer",
    "E101": "no-element",
    "E102": "contribution-unexplained",
    "E103": "element-uncovered",
    "P101": "no-planning",
    "P102": "planning-unreadable",
    "P103": "outside-period",
    "P104": "partly-outside-period",
    "P105": "end-before-start",
    "P106": "execution-before-preparation",
    "P107": "ambiguous-planning",
    "P108": "already-begun",
    "P109": "idle-year",
    "S101": "single-objective",
    "S102": "no-activities",
    "S103": "too-few-activities",
    "S104": "missing-current",
    "S105": "missing-desired",
    "S106": "no-statement",
    "S107": "duplicate-activity",
    "S108": "template-text-left",
    "S109": "unplaced-text",
    "S110": "not-such-a-plan",
    "T101": "no-measurable-target",
    "T102": "target-beyond-period",
    "V101": "no-vision-link",
    "V102": "vision-anchor-unused",
}
"""Codes as they were once given out; a line may be added, never changed."""


def module_of(rule: Rule) -> Path:
    return FOLDER / f"{rule.name.replace('-', '_')}.py"


def schemes() -> list[Scheme]:
    return [open_scheme(entry.id, entry.valid_from) for entry in list_schemes()]


def texts_of(rule: Rule) -> list[Text]:
    return [rule.title, rule.message, rule.help, rule.severity_reason]


each_rule = pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.name)
each_file = pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)


def test_the_catalogue_stands_in_the_order_of_the_codes_and_keeps_them():
    assert [rule.code for rule in CATALOGUE] == sorted(rule.code for rule in CATALOGUE)
    assert {rule.code: rule.name for rule in CATALOGUE} == PERMANENT


@each_file
def test_every_rule_file_is_in_the_catalogue_under_its_own_name(path):
    rule = importlib.import_module(f"hoofdlijn.rules.{path.stem}").RULE
    assert rule in CATALOGUE
    assert module_of(rule) == path


def test_blocking_is_only_what_the_scheme_cannot_do_without():
    assert {rule.name for rule in CATALOGUE if rule.severity is Severity.BLOCKING} == BLOCKING


@each_rule
def test_the_docstring_opens_with_code_and_name_and_has_every_heading(rule):
    docstring = ast.get_docstring(ast.parse(module_of(rule).read_text(encoding="utf-8"))) or ""
    told = parse_docstring(docstring)
    assert docstring.splitlines()[0] == f"{rule.code} {rule.name}."
    assert list(told) == [*HEADINGS["en"], *HEADINGS["nl"]]
    assert all(told.values())


@each_rule
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_is_told_in_both_languages(rule, language):
    story = tell(rule, language)
    assert all((story.finds, story.why, story.limits, story.source_key))


@each_rule
def test_dutch_and_english_texts_differ_and_use_only_known_fields(rule):
    for text in texts_of(rule):
        assert text.nl != text.en or text.nl == rule.message.nl
        assert text.nl.strip() == text.nl
    for language in LANGUAGES:
        fields = {name for _, name, _, _ in string.Formatter().parse(rule.message.in_language(language)) if name}
        assert "observed" in fields
        assert fields <= {"observed", "asked", "source"}


@each_rule
def test_no_text_speaks_of_approval_or_gives_a_judgement(rule):
    for text in [*texts_of(rule), Text(rule.good, rule.good)]:
        assert not re.search(
            r"goedgekeurd|afgekeurd|goedkeur|approved|rejected|onvoldoende", f"{text.nl} {text.en}", re.IGNORECASE
        )


@each_rule
def test_help_ends_as_a_sentence_and_the_title_does_not(rule):
    for language in LANGUAGES:
        assert rule.help.in_language(language).rstrip("”").endswith((".", "?", ")"))
        assert not rule.title.in_language(language).endswith(".")


@each_file
def test_no_rule_holds_a_year_or_an_article_of_the_scheme(path):
    """Years may stand in what a rule says and shows (help, examples), never in what it computes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    for node in (child for function in functions for child in ast.walk(function)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"\b(?:19|20)\d\d\b|BWBR|\bart\.", node.value), node.value
        if isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool):
            assert abs(node.value) <= 1, f"line {node.lineno}: {node.value}"


def cited_keys(path: Path) -> list[str]:
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    sources = (call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "source")
    return [call.args[0].value for call in sources if isinstance(call.args[0], ast.Constant)]


@each_file
def test_every_clause_a_rule_names_stands_in_every_version_of_the_scheme(path):
    rule = importlib.import_module(f"hoofdlijn.rules.{path.stem}").RULE
    for scheme in schemes():
        known = {citation.id for citation in scheme.citations}
        assert {*cited_keys(path), tell(rule, "en").source_key} <= known
        assert {part.source for part in scheme.parts} | {scheme.detail.source, scheme.period.source} <= known


@pytest.mark.parametrize("asked", ["P103", "p103", "outside-period", " Outside-Period "])
def test_a_rule_is_found_by_code_or_name_in_any_capitals(asked):
    found = find_rule(asked)
    assert found is not None
    assert found.code == "P103"


@pytest.mark.parametrize("asked", ["", "P1", "P999", "outside"])
def test_what_is_no_code_or_name_finds_nothing(asked):
    assert find_rule(asked) is None


def test_the_pages_are_those_of_the_rules_as_they_are_now(root):
    sys.path.insert(0, str(root / "scripts"))
    try:
        build = importlib.import_module("build_rule_pages")
    finally:
        sys.path.pop(0)
    assert build.find_stale(root / "docs" / "reference" / "rules") == []
