import json
import re
from pathlib import Path

import jsonschema
import pytest

PLAN = """# Activiteitenplan op hoofdlijnen

Regio Waterlinge

## Doelstelling 1: Meer leerlingen kiezen techniek

*1. Doelstelling:* Meer leerlingen in de regio kiezen een techniekprofiel. Dit draagt bij aan een dekkend en doelmatig
aanbod van techniekonderwijs en volgt uit de visie op techniekonderwijs in de regiovisie.

*2. Huidige en gewenste situatie:* Momenteel volgen 60 leerlingen een techniekprofiel. Over vier jaar willen we dat dit
er 90 zijn.

*3. Te ondernemen activiteiten:*

- Techlab inrichten voor de onderbouw
  - Leerlingen maken kennis met techniek
  - Voorbereiding in 2025, uitvoering in 2026
- Proeflessen techniek op elke locatie
  - Meer leerlingen interesseren voor techniek
  - Opzetten schooljaar 2025/2026, uitvoeren vanaf 2027

## Doelstelling 2: Samen met bedrijven

*1. Doelstelling:* Scholen en bedrijven werken vaker samen. Dit draagt bij aan regionale samenwerking.

*2. Huidige en gewenste situatie:* Nu werken 5 bedrijven mee. Eind 2028 zijn dat er 20.

*3. Te ondernemen activiteiten:*

- Gastlessen door bedrijven
  - 2030 en 2031
- Stages bij bedrijven in de regio
  - Continu van 2025 tot 2029
"""


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_read_prints_the_plan_as_json_that_fits_its_schema(hoofdlijn, plan_file: Path, root: Path) -> None:
    result = hoofdlijn("read", plan_file)
    assert (result.returncode, result.stderr) == (0, "")
    plan = json.loads(result.stdout)
    jsonschema.validate(plan, json.loads((root / "docs/reference/plan.schema.json").read_bytes()))
    assert [len(objective["activities"]) for objective in plan["objectives"]] == [2, 2]
    assert plan["region"] == "Waterlinge"


def test_a_plan_that_was_read_can_be_read_again_as_json(hoofdlijn, plan_file: Path, tmp_path: Path) -> None:
    first = hoofdlijn("read", plan_file).stdout
    saved = tmp_path / "plan.json"
    saved.write_text(first, encoding="utf-8")
    assert hoofdlijn("read", saved).stdout == first


def test_markdown_that_was_written_keeps_its_ids_when_read_back(hoofdlijn, plan_file: Path, tmp_path: Path) -> None:
    first = json.loads(hoofdlijn("read", plan_file).stdout)
    markdown = tmp_path / "plan-uit.md"
    markdown.write_text(hoofdlijn("read", plan_file, "--to", "md").stdout, encoding="utf-8")
    second = json.loads(hoofdlijn("read", markdown).stdout)
    assert _ids(second) == _ids(first)


def _ids(plan: dict) -> list:
    return [
        (objective["id"], [activity["id"] for activity in objective["activities"]])
        for objective in plan["objectives"]
    ]


def test_an_earlier_plan_keeps_its_ids_and_the_matches_are_listed(hoofdlijn, plan_file: Path, tmp_path: Path) -> None:
    earlier = json.loads(hoofdlijn("read", plan_file).stdout)
    changed = tmp_path / "nieuw.md"
    changed.write_text(
        PLAN.replace("Techlab inrichten voor de onderbouw", "Een techlab inrichten voor leerlingen van de onderbouw"),
        encoding="utf-8",
    )
    result = hoofdlijn("read", changed, "--earlier", plan_file)
    assert _ids(json.loads(result.stdout)) == _ids(earlier)
    assert "4 herkend" in result.stderr


def test_check_prints_the_findings_and_exits_with_one_when_blocked(hoofdlijn, plan_file: Path) -> None:
    result = hoofdlijn("check", plan_file)
    assert result.returncode == 1
    assert "2030" in result.stdout
    assert "outside-period" in result.stdout or "P103" in result.stdout


def test_check_json_fits_its_schema_and_is_the_same_every_time(hoofdlijn, plan_file: Path, root: Path) -> None:
    first = hoofdlijn("check", plan_file, "--format", "json")
    report = json.loads(first.stdout)
    jsonschema.validate(report, json.loads((root / "docs/reference/report.schema.json").read_bytes()))
    assert "outside-period" in {finding["name"] for finding in report["findings"]}
    assert hoofdlijn("check", plan_file, "--format", "json").stdout == first.stdout
    assert hoofdlijn("check", plan_file).stdout == hoofdlijn("check", plan_file).stdout


def test_no_colour_codes_where_nobody_watches(hoofdlijn, plan_file: Path) -> None:
    assert "\x1b" not in hoofdlijn("check", plan_file).stdout


def test_several_files_give_a_line_each_and_one_bad_file_stops_nothing(
    hoofdlijn, plan_file: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "kapot.docx"
    broken.write_bytes(b"PK\x03\x04 nothing more")
    result = hoofdlijn("check", plan_file, broken, plan_file)
    assert result.returncode == 2
    lines = result.stdout.splitlines()
    assert sum("plan.md" in line for line in lines) == 2
    assert sum("kapot.docx" in line for line in lines) == 1
    assert any(line.startswith("3 bestanden") for line in lines)


def test_english_is_english(hoofdlijn, plan_file: Path) -> None:
    dutch = hoofdlijn("check", plan_file).stdout
    english = hoofdlijn("check", plan_file, "--language", "en").stdout
    assert english != dutch
    assert re.search(r"\bblocking\b", english, re.IGNORECASE)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "leeg"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "geen document"),
        (b'{"format":"hoofdlijn-plan/1"}', "plan-JSON"),
    ],
)
def test_bad_input_is_one_line_and_exit_two(hoofdlijn, tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(content)
    result = hoofdlijn("check", path)
    assert result.returncode == 2
    assert word in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("path", ["er-is-niets.docx", "."])
def test_a_file_that_cannot_be_opened_is_one_line(hoofdlijn, path: str) -> None:
    result = hoofdlijn("check", path)
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1


def test_an_unknown_scheme_names_the_known_ones(hoofdlijn, plan_file: Path) -> None:
    result = hoofdlijn("check", plan_file, "--scheme", "sto-1999")
    assert result.returncode == 2
    assert "sto-2025" in result.stderr


def test_the_authors_own_file_is_never_overwritten(hoofdlijn, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    assert hoofdlijn("check", plan_file, "--annotate", plan_file).returncode == 2
    assert plan_file.read_bytes() == before


def test_a_format_without_comments_says_so_in_one_line(hoofdlijn, plan_file: Path, tmp_path: Path) -> None:
    result = hoofdlijn("check", plan_file, "--annotate", tmp_path / "uit.md")
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "uit.md").exists()
