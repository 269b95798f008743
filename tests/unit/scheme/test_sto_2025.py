"""What the two shipped versions of sto-2025 say, held against the requirements of the format."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest

from hoofdlijn.language import find_cues
from hoofdlijn.periods import Period
from hoofdlijn.scheme import PartKind, Scheme, load_shipped_scheme
from hoofdlijn.scheme.sense import RULE_CITATIONS


@pytest.fixture
def older(shipped: dict[str, bytes]) -> Scheme:
    return load_shipped_scheme(shipped["2024-04-03"])


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield (path, value) of all that a scheme holds, tables by their id where they have one."""
    if is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name), f"{path}.{field.name}" if path else field.name)
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from leaves(item, f"{path}[{getattr(item, 'id', position)}]")
    else:
        yield path, value


def test_the_versions_differ_in_what_the_regulation_changed_and_nowhere_else(older: Scheme, scheme: Scheme) -> None:
    before, since = dict(leaves(older)), dict(leaves(scheme))
    assert {
        path: (before.get(path), since.get(path)) for path in before | since if before.get(path) != since.get(path)
    } == {
        "valid_from": (date(2024, 4, 3), date(2026, 8, 1)),
        "dates[lessons-2027-2028].last": (date(2026, 12, 31), date(2026, 7, 31)),
        "dates[progress-report-2-covers].first": (date(2026, 10, 1), date(2026, 8, 1)),
        "criteria[b2-1a].asks.nl": (before["criteria[b2-1a].asks.nl"], since["criteria[b2-1a].asks.nl"]),
        "criteria[b2-1a].asks.en": (before["criteria[b2-1a].asks.en"], since["criteria[b2-1a].asks.en"]),
    }
    assert (
        str(before["criteria[b2-1a].asks.nl"]).replace("31 december", "31 juli") == since["criteria[b2-1a].asks.nl"]
    )


def test_f2_all_words_for_an_objective_are_known(scheme: Scheme) -> None:
    assert scheme.objective.name.nl == "doelstelling"
    assert {"programmalijn", "mijlpaal", "hoofdlijn", "pijler", "actielijn"} <= set(scheme.objective.aliases)
    assert {"doelstellingen", "programmalijnen", "mijlpalen", "hoofdlijnen"} <= set(scheme.objective.alias_plurals)
    assert scheme.detail.min_objectives == scheme.detail.min_activities == 2


def test_f3_four_anchors_and_both_numbers_of_the_route(scheme: Scheme) -> None:
    assert [anchor.id for anchor in scheme.anchors] == ["visie", "route", "aanbod-doelen", "lessen"]
    assert scheme.anchor("route").headings == ("2.2", "3.2")
    assert scheme.anchor("aanbod-doelen").headings == ("4.5",)


def test_f5_seven_elements_under_five_points(scheme: Scheme) -> None:
    assert [(element.point, element.id) for element in scheme.elements] == [
        ("a", "aanbod"), ("b", "kwaliteit"), ("c", "kennismaking"), ("d1", "personeel"), ("d2", "inclusie"),
        ("d3", "duurzaamheid"), ("e", "samenwerking"),
    ]  # fmt: skip
    assert [element.id for element in scheme.elements if element.is_theme] == [
        "personeel",
        "inclusie",
        "duurzaamheid",
    ]


def test_f10_two_tranches_with_their_deadlines(scheme: Scheme) -> None:
    assert [(tranche.days.years, tranche.deadline) for tranche in scheme.tranches] == [
        ((2025, 2026), date(2025, 4, 15)),
        ((2027, 2028), date(2026, 10, 1)),
    ]
    assert "1.10" in scheme.source(scheme.tranches[0].source).label.nl
    assert "1.11" in scheme.source(scheme.tranches[1].source).label.nl


def test_f12_the_period_is_half_open(scheme: Scheme) -> None:
    assert scheme.period.days == Period(date(2025, 1, 1), date(2029, 1, 1))


def test_every_requirement_has_a_citation(scheme: Scheme) -> None:
    assert {citation.requirement for citation in scheme.citations} - {""} == {f"F{number}" for number in range(1, 14)}
    assert {citation.url for citation in scheme.citations} == {"https://wetten.overheid.nl/BWBR0049520"}


def test_every_part_has_headings_in_lower_case_that_no_other_level_claims_twice(scheme: Scheme) -> None:
    for kind in PartKind:
        headings = scheme.part(kind).headings
        assert len(headings) == len(set(headings)) > 3


def test_both_frameworks_are_whole(scheme: Scheme) -> None:
    names = {framework: [c.name.nl[:2] for c in scheme.criteria if c.framework == framework] for framework in
             ("bijlage-1", "bijlage-2")}  # fmt: skip
    assert names == {
        "bijlage-1": ["1A", "1B", "2A", "3A", "3B", "4A", "5A"],
        "bijlage-2": ["1A", "1B", "2A", "3A", "4A", "4B", "5A", "5B", "5C"],
    }


@pytest.mark.parametrize(
    ("sentence", "current", "desired"),
    [
        ("Momenteel doen twee scholen mee.", True, False),
        ("Op dit moment is er geen techlab.", True, False),
        ("Over vier jaar doen alle scholen mee.", False, True),
        ("Ons streven is dat er eind 2028 honderd leerlingen zijn.", False, True),
        ("Deze samenwerking willen we uitbreiden.", False, True),
        ("De scholen liggen ver uit elkaar.", False, False),
    ],
)
def test_running_text_tells_current_from_desired(
    scheme: Scheme, sentence: str, *, current: bool, desired: bool
) -> None:
    assert bool(find_cues(sentence, scheme.part(PartKind.CURRENT).cues)) is current
    assert bool(find_cues(sentence, scheme.part(PartKind.DESIRED).cues)) is desired


def test_the_sources_page_names_every_table_and_both_versions(root: Path, shipped: dict[str, bytes]) -> None:
    page = (root / "src/hoofdlijn/schemes/sto-2025/SOURCES.md").read_text(encoding="utf-8")
    for version in shipped:
        assert f"{version}.toml" in page
    for table in ("period", "elements", "anchors", "tranches", "dates", "objective", "parts", "detail", "criteria",
                  "reservation", "supporting", "already_begun", "template_texts"):  # fmt: skip
        assert f"`{table}" in page


@pytest.mark.shared
def test_nothing_longer_than_a_name_is_copied_from_the_format(shared: Path, shipped: dict[str, bytes]) -> None:
    """Seven words in a row may be a name or an opening; eight are a copied sentence."""
    source = (shared / "format/000_98d22089dd365c2f.txt").read_text(encoding="utf-8").lower().split()
    runs = {" ".join(source[start : start + 8]) for start in range(len(source) - 7)}
    for data in shipped.values():
        words = data.decode().lower().split()
        copied = {run for start in range(len(words) - 7) if (run := " ".join(words[start : start + 8])) in runs}
        assert copied == set()


@pytest.mark.shared
def test_f13_the_sizes_are_those_of_the_published_examples(shared: Path, root: Path, scheme: Scheme) -> None:
    script = root / "scripts/measure_examples.py"
    format_file = shared / "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt"
    done = subprocess.run([sys.executable, str(script), str(format_file)], capture_output=True, text=True, check=True)
    measured = [tuple(map(int, re.findall(r"\d+", line))) for line in done.stdout.splitlines()]
    assert measured == [
        (int(size.example), size.statement, size.situation, size.activities, size.activity_count, size.phase_count)
        for size in scheme.detail.examples
    ]


def test_rules_ask_only_for_citations_that_every_scheme_has(root: Path) -> None:
    rules = root / "src/hoofdlijn/rules"
    asked = {
        key for file in rules.glob("*.py") for key in re.findall(r"\.source\(\"([^\"]+)\"\)", file.read_text("utf-8"))
    }
    assert asked
    assert asked <= set(RULE_CITATIONS)
