"""`hoofdlijn diff`: what a steering group reads, and what other programs read."""

import json
import zipfile
from pathlib import Path

import jsonschema
import pytest

OLD = """# Activiteitenplan op hoofdlijnen

Regio Waterlinge

## Programmalijn 1: Meer leerlingen kiezen techniek

*1. Doelstelling:* Meer leerlingen in de regio kiezen een techniekprofiel. Dit draagt bij aan een dekkend en doelmatig
aanbod van techniekonderwijs en volgt uit de visie op techniekonderwijs in de regiovisie.

*2. Huidige en gewenste situatie:* Momenteel volgen 60 leerlingen een techniekprofiel. Over vier jaar willen we dat dit
er 90 zijn.

*3. Te ondernemen activiteiten:*

- Techlab inrichten voor de onderbouw
  - Leerlingen maken kennis met techniek
  - Voorbereiding in 2025, uitvoering in 2026
- Techniekdagen voor groep 7 en 8
  - Meer kinderen weten wat techniek is
  - Uitvoeren in 2027

## Programmalijn 2: Samen met bedrijven

*1. Doelstelling:* Scholen en bedrijven werken vaker samen. Dit draagt bij aan regionale samenwerking.

*2. Huidige en gewenste situatie:* Nu werken 5 bedrijven mee. Eind 2028 zijn dat er 20.

*3. Te ondernemen activiteiten:*

- Gastlessen door bedrijven
  - Uitvoeren in 2026
- Stages bij bedrijven in de regio
  - Continu van 2025 tot 2029
"""
MOVED = """- Techniekdagen voor groep 7 en 8
  - Meer kinderen weten wat techniek is
  - Uitvoeren in 2027
"""
NEW = (
    OLD.replace(MOVED, "")
    .replace("uitvoering in 2026", "uitvoering in 2027")
    .replace("er 90 zijn", "er 80 zijn")
    .replace("- Gastlessen", f"{MOVED}- Gastlessen")
)


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "oud.md", tmp_path / "nieuw.md"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return old, new


def test_the_lines_say_what_a_steering_group_wants_to_know(hoofdlijn, versions) -> None:
    done = hoofdlijn("diff", *versions)
    assert done.returncode == 0
    said = " ".join(done.stdout.split())
    assert "Activiteit ‘Techniekdagen voor groep 7 en 8’ verplaatst van programmalijn 1 naar programmalijn 2" in said
    assert "uitvoering schuift van 2026 naar 2027" in said
    assert "Streefwaarde verlaagd van 90 naar 80" in said
    assert "‘90’ is nu ‘80’" in said
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_in_english_too(hoofdlijn, versions) -> None:
    said = " ".join(hoofdlijn("diff", *versions, "--language", "en").stdout.split())
    assert "Activity ‘Techniekdagen voor groep 7 en 8’ moved from programmalijn 1 to programmalijn 2" in said
    assert "Target lowered from 90 to 80" in said


def test_a_plan_beside_itself_has_not_changed(hoofdlijn, versions) -> None:
    done = hoofdlijn("diff", versions[0], versions[0])
    assert done.returncode == 0
    assert "Er is niets veranderd." in done.stdout


def test_json_fits_its_published_schema(hoofdlijn, versions, root: Path) -> None:
    page = json.loads(hoofdlijn("diff", *versions, "--format", "json").stdout)
    schema = json.loads((root / "docs" / "reference" / "changes.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(page)
    changes = [line["change"] for group in page["groups"] for line in group["lines"]]
    told = {(change["part"], change["kind"]) for change in changes}
    assert {("activity", "moved"), ("planning", "later"), ("value", "lowered"), ("desired", "reworded")} <= told
    assert page["counts"]["activities_moved"] == 1


def test_a_web_page_shows_what_went_and_came_by_element(hoofdlijn, versions, tmp_path: Path) -> None:
    target = tmp_path / "wijzigingen.html"
    longer = (
        "De scholen merken dat ouders de metaal en de bouw slecht kennen, en ook dat bedrijven zelden langskomen. "
    )
    before = f"Momenteel volgen 60 leerlingen een techniekprofiel. {longer}"
    after = before.replace("60", "55").replace("slecht", "nauwelijks").replace("zelden", "twee keer per jaar")
    for version, text in zip(versions, (before, after), strict=True):
        whole = version.read_text("utf-8").replace("Momenteel volgen 60 leerlingen een techniekprofiel.", text)
        version.write_text(whole, encoding="utf-8")
    done = hoofdlijn("diff", *versions, "--format", "html", "-o", target)
    assert (done.returncode, done.stdout.strip()) == (0, str(target))
    page = target.read_text("utf-8")
    assert "<del>slecht" in page
    assert "<ins>nauwelijks" in page
    again = hoofdlijn("diff", *versions, "--format", "html", "-o", target)
    assert again.returncode == 2
    assert again.stderr.count("\n") == 1


def test_word_gets_the_new_plan_with_tracked_changes_beside_it(hoofdlijn, versions) -> None:
    done = hoofdlijn("diff", *versions, "--format", "docx")
    target = versions[1].with_name("nieuw.wijzigingen.docx")
    assert done.stdout.strip() == str(target)
    text = zipfile.ZipFile(target).read("word/document.xml").decode()
    assert "<w:delText>90</w:delText>" in text
    assert 'w:author="Hoofdlijn"' in text
    same = target.read_bytes()
    hoofdlijn("diff", *versions, "--format", "docx", "--replace")
    assert target.read_bytes() == same


@pytest.mark.parametrize("target", ["oud.md", "plan.pdf"])
def test_a_target_that_cannot_be_is_one_line(hoofdlijn, versions, target: str) -> None:
    done = hoofdlijn("diff", *versions, "--format", "html", "--replace", "-o", versions[0].with_name(target))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert versions[0].read_text("utf-8") == OLD


def test_a_file_that_is_not_there_is_one_line(hoofdlijn, versions, tmp_path: Path) -> None:
    done = hoofdlijn("diff", versions[0], tmp_path / "weg.docx")
    assert done.returncode == 2
    assert done.stderr.startswith("weg.docx kan niet worden geopend")
    assert done.stderr.count("\n") == 1
