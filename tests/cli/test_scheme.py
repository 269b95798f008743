import json
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_list_names_every_version(hoofdlijn: Run) -> None:
    done = hoofdlijn("scheme", "list")
    assert done.returncode == 0
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [
        ["sto-2025", "2024-04-03"],
        ["sto-2025", "2026-08-01"],
    ]


def test_show_is_a_page_in_the_language_asked_for(hoofdlijn: Run) -> None:
    dutch, english = (
        hoofdlijn("scheme", "show", "sto-2025"),
        hoofdlijn("scheme", "show", "sto-2025", "--language", "en"),
    )
    assert dutch.returncode == english.returncode == 0
    for words in ("Subsidieperiode", "2025-04-15", "Bronnen", "2026-08-01", "duurzaamheid", "3.2"):
        assert words in dutch.stdout
    assert "Subsidy period" in english.stdout
    assert max(map(len, dutch.stdout.splitlines())) <= 120


def test_show_at_a_day_picks_the_version_that_held(hoofdlijn: Run) -> None:
    done = hoofdlijn("scheme", "show", "sto-2025", "--at", "2025-04-15", "--format", "json")
    assert json.loads(done.stdout)["valid_from"] == "2024-04-03"
    assert json.loads(done.stdout)["period"]["days"] == {"start": "2025-01-01", "end": "2029-01-01"}


def test_show_as_toml_gives_a_file_that_validates(hoofdlijn: Run, tmp_path: Path) -> None:
    file = tmp_path / "mijn.toml"
    shown = hoofdlijn("scheme", "show", "sto-2025", "--format", "toml").stdout
    assert tomllib.loads(shown)["id"] == "sto-2025"
    file.write_text(shown, encoding="utf-8")
    done = hoofdlijn("scheme", "validate", file)
    assert (done.returncode, done.stderr) == (0, "")
    assert "sto-2025" in done.stdout


def test_validate_prints_a_line_for_every_fault(hoofdlijn: Run, tmp_path: Path) -> None:
    file = tmp_path / "fout.toml"
    shown = hoofdlijn("scheme", "show", "sto-2025", "--format", "toml").stdout
    file.write_text(shown.replace('point = "b"', 'pont = "b"').replace("2025-04-15", '"ooit"'), encoding="utf-8")
    done = hoofdlijn("scheme", "validate", file, "--language", "en")
    assert done.returncode == 2
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == [
        "elements[1].point",
        "elements[1].pont",
        "tranches[0].deadline",
    ]
    assert len(done.stderr.splitlines()) == 1


def test_an_unknown_scheme_or_day_is_one_line(hoofdlijn: Run) -> None:
    for arguments in (("sto-1999",), ("sto-2025", "--at", "2020-01-01")):
        done = hoofdlijn("scheme", "show", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 1
