"""Every named pattern owns lines that need it and lines that look like it and are not: `phrases-patterns.tsv`."""

import csv
import importlib.util
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from hoofdlijn.periods import Period
from hoofdlijn.phrases.catalogue import PATTERNS, reduce
from hoofdlijn.phrases.lexer import fold, lex

PERIOD = Period(date(2025, 1, 1), date(2029, 1, 1))
HERE = Path(__file__).parent


def lines():
    with (HERE / "phrases-patterns.tsv").open(encoding="utf-8", newline="") as file:
        return [
            (r["pattern"], r["uses"], r["line"]) for r in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def patterns_used(text):
    def names(node):
        yield node.name
        for child in node.children:
            yield from names(child)

    folded = fold(text)
    return {name for node in reduce(lex(text, folded), PERIOD) for name in names(node)} - {""}


@pytest.mark.parametrize(("pattern", "uses", "line"), lines())
def test_a_line_uses_the_pattern_it_is_listed_for_or_does_not(pattern, uses, line):
    assert (pattern in patterns_used(line)) == (uses == "+")


def test_every_pattern_has_lines_of_both_kinds():
    kinds = Counter((pattern, uses) for pattern, uses, _ in lines())
    assert [p.name for p in PATTERNS if not kinds[p.name, "+"]] == []
    assert [p.name for p in PATTERNS if not kinds[p.name, "-"]] == []


def test_no_pattern_is_written_for_one_line_only():
    used = Counter(name for line in {line for _, _, line in lines()} for name in patterns_used(line))
    assert {p.name: used[p.name] for p in PATTERNS if used[p.name] < 3} == {}


def test_lines_are_listed_only_for_patterns_that_there_are():
    assert {pattern for pattern, _, _ in lines()} == {p.name for p in PATTERNS}


def test_names_of_patterns_are_unique():
    assert len({p.name for p in PATTERNS}) == len(PATTERNS)


def test_the_page_of_patterns_is_the_one_made_from_them(root):
    spec = importlib.util.spec_from_file_location("page", root / "scripts" / "build_planning_patterns_page.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    stored = (root / "docs" / "reference" / "planning-patterns.md").read_text("utf-8")
    assert stored == script.page(), "stale: run python scripts/build_planning_patterns_page.py"
