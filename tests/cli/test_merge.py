"""`hoofdlijn merge`: two people, one plan, nothing lost."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.test_diff import OLD

from hoofdlijn.cli.merge import _FORMS
from hoofdlijn.workflows.write import FORMS


def _files(tmp_path: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = tmp_path / f"{name}.md"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def test_what_both_did_in_different_places_goes_together(hoofdlijn, tmp_path: Path) -> None:
    files = _files(
        tmp_path,
        basis=OLD,
        anna=OLD.replace("uitvoering in 2026", "uitvoering in 2027"),
        bert=OLD.replace("Gastlessen door bedrijven", "Gastlessen door bedrijven en oud-leerlingen"),
    )
    done = hoofdlijn("merge", *files)
    assert done.returncode == 0, done.stderr
    plan = json.loads(done.stdout)
    activities = [activity for objective in plan["objectives"] for activity in objective["activities"]]
    assert "uitvoering in 2027" in activities[0]["planning"]["text"]
    assert "Gastlessen door bedrijven en oud-leerlingen" in [activity["title"] for activity in activities]
    assert "1 wijziging uit anna.md, 1 wijziging uit bert.md" in done.stderr


def _at_odds(tmp_path: Path) -> list[Path]:
    return _files(
        tmp_path,
        basis=OLD,
        anna=OLD.replace("uitvoering in 2026", "uitvoering in 2027"),
        bert=OLD.replace("uitvoering in 2026", "uitvoering in 2028"),
    )


def test_a_conflict_is_named_with_both_texts_and_stands_in_the_plan(hoofdlijn, tmp_path: Path) -> None:
    done = hoofdlijn("merge", *_at_odds(tmp_path))
    assert done.returncode == 1
    assert "anna.md zegt ‘Voorbereiding in 2025, uitvoering in 2027’" in done.stderr
    assert "bert.md zegt ‘Voorbereiding in 2025, uitvoering in 2028’" in done.stderr
    plan = json.loads(done.stdout)
    assert plan["objectives"][0]["activities"][0]["planning"]["text"] == "Voorbereiding in 2025, uitvoering in 2027"
    note = plan["remainder"][-1]
    assert note["text"].endswith("Voorbereiding in 2025, uitvoering in 2028")
    assert note["under"] == f"objectives/{plan['objectives'][0]['id']}"


@pytest.mark.parametrize(("keep", "year"), [("ours", "2027"), ("theirs", "2028")])
def test_who_is_followed_can_be_said(hoofdlijn, tmp_path: Path, keep: str, year: str) -> None:
    done = hoofdlijn("merge", *_at_odds(tmp_path), "--keep", keep)
    assert done.returncode == 0
    plan = json.loads(done.stdout)
    assert plan["objectives"][0]["activities"][0]["planning"]["text"].endswith(year)
    assert "Nog te kiezen" not in done.stdout
    assert "2027" in done.stderr
    assert "2028" in done.stderr


@pytest.mark.parametrize("form", ["docx", "odt", "html", "md", "json"])
def test_the_name_of_the_file_says_the_form_and_the_plan_comes_back(hoofdlijn, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"samen.{form}"
    done = hoofdlijn("merge", *_at_odds(tmp_path), "-o", target)
    assert (done.returncode, done.stdout.strip()) == (1, str(target))
    again = json.loads(hoofdlijn("read", target).stdout)
    assert again["objectives"][0]["activities"][0]["planning"]["text"].endswith("2027")
    assert "uitvoering in 2028" in " ".join(text["text"] for text in again["remainder"])


@pytest.mark.parametrize(("language", "name"), [("nl", "anna.samengevoegd.odt"), ("en", "anna.merged.odt")])
def test_a_file_that_nobody_named_says_what_it_is_in_the_language_asked(
    hoofdlijn, tmp_path: Path, language: str, name: str
) -> None:
    done = hoofdlijn("merge", *_at_odds(tmp_path), "--to", "odt", "--language", language)
    assert done.stdout.strip() == str(tmp_path / name)


def test_no_file_of_the_three_is_written_over(hoofdlijn, tmp_path: Path) -> None:
    files = _at_odds(tmp_path)
    for path in files:
        before = path.read_bytes()
        done = hoofdlijn("merge", *files, "-o", path, "--replace")
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert path.read_bytes() == before


def test_an_unknown_form_is_one_line(hoofdlijn, tmp_path: Path) -> None:
    done = hoofdlijn("merge", *_at_odds(tmp_path), "-o", tmp_path / "samen.xyz")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_the_forms_are_those_that_plans_are_written_in() -> None:
    assert tuple(FORMS) == _FORMS


def test_a_merged_plan_can_go_to_the_screen_and_a_name_without_form_is_told_what_it_lacks(
    hoofdlijn: Run, tmp_path: Path
) -> None:
    path = tmp_path / "plan.md"
    path.write_text("# Plan\n\n## Doelstelling 1: Meer techniek\n\nWij willen meer techniek.\n", encoding="utf-8")
    shown = hoofdlijn("merge", path, path, path, "-o", "-")
    assert (shown.returncode, shown.stdout[:1]) == (0, "{")
    refused = hoofdlijn("merge", path, path, path, "-o", tmp_path / "uit.foo")
    assert refused.returncode == 2
    assert "uit.foo zegt niet welke vorm het wordt" in refused.stderr
