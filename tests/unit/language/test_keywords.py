import hashlib
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from hoofdlijn.language import keywords, lemma, likeness, shared_keywords, split_compound
from hoofdlijn.language.lexicon import look_up


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("leerlingen", "leerling"),
        ("Bedrijven", "bedrijf"),
        ("uitgevoerd", "uitvoeren"),
        ("aantrekkelijker", "aantrekkelijk"),
        ("collega’s", "collega"),
        ("techniekdocenten", "techniekdocent"),
        ("proeflessen", "proefles"),
        ("rolpatronen", "rolpatroon"),
        ("vmbo", "vmbo"),
        ("qwrtzx", "qwrtzx"),
    ],
)
def test_lemma_is_the_form_of_the_dictionary(word: str, expected: str) -> None:
    assert lemma(word) == expected


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("bedrijvenbijeenkomst", ("bedrijven", "bijeenkomst")),
        ("matchingsgesprekken", ("matching", "gesprekken")),
        ("bedrijfsleven", ("bedrijf", "leven")),
        ("leerlingendaling", ("leerlingen", "daling")),
        ("techlab", ("tech", "lab")),
        ("zonnepanelen", ("zonne", "panelen")),
        ("technieklokalen", ("techniek", "lokalen")),
        ("Docententekort", ("docenten", "tekort")),
        ("techniekprofielvakken", ("techniek", "profiel", "vakken")),
    ],
)
def test_compounds_fall_apart_without_the_letters_that_join_them(word: str, parts: tuple[str, ...]) -> None:
    assert split_compound(word) == parts


@pytest.mark.parametrize(
    "word",
    [
        "techniek",
        "onderwijs",
        "samenwerking",
        "voorbereiding",
        "gesprekken",
        "belangrijk",
        "ontwikkeling",
        "leerlingen",
        "uitwisseling",
        "aanbod",
        "kennismaking",
        "versterken",
        "organiseren",
        "doelstelling",
        "onderbouw",
        "workshops",
    ],
)
def test_what_is_no_compound_stays_whole(word: str) -> None:
    assert split_compound(word) == (word,)


def test_keywords_are_content_words_and_the_parts_of_compounds() -> None:
    assert keywords("In 2026 krijgen de technieklokalen van 3 scholen nieuwe machines") == {
        "technieklokaal", "techniek", "lokaal", "school", "machine",
    }  # fmt: skip


def test_words_that_go_with_anything_are_no_keywords() -> None:
    assert keywords("Daarnaast willen we dit over vier jaar doen, 2025 t/m 2028") == frozenset()


def test_shared_keywords_begin_with_the_rarest() -> None:
    shared = shared_keywords("Het techlab op school", "Op elke school staat een techlab voor techniek")
    assert shared.index("techlab") < shared.index("school")


def test_likeness_runs_from_nothing_to_wholly() -> None:
    assert likeness("Techlab inrichten", "Een techlab inrichten op de school") == 1
    assert likeness("Zonnepanelen leggen", "Meer meisjes in de klas") == 0
    assert likeness("", "techlab") == likeness("de het een", "techlab") == 0


_WORDS = ["techlab", "school", "meisjes", "lokalen", "docenten", "samenwerking", "de", "in", "xyzzy"]
_TEXT = st.lists(st.sampled_from(_WORDS)).map(" ".join)


@given(_TEXT, _TEXT)
def test_likeness_is_symmetric_and_between_nought_and_one(a: str, b: str) -> None:
    assert likeness(a, b) == likeness(b, a)
    assert 0 <= likeness(a, b) <= 1
    assert (likeness(a, b) > 0) == bool(shared_keywords(a, b))


@given(st.text(alphabet="abcdefghijklmnoprstuvw", min_size=1, max_size=60))
def test_parts_of_a_compound_stand_in_it_in_order(word: str) -> None:
    parts = split_compound(word)
    position = 0
    for part in parts:
        position = word.index(part, position) + len(part)
    assert sum(map(len, parts)) <= len(word)


def test_the_table_is_sorted_ascii_and_has_a_licence_beside_it(root: Path) -> None:
    folder = root / "src/hoofdlijn/language/dutch"
    lines = (folder / "words.txt").read_text(encoding="ascii").splitlines()
    forms = [line.split(" ")[0] for line in lines]
    assert lines == sorted(lines)
    assert len(set(forms)) == len(forms) > 30_000
    assert {file.name for file in folder.iterdir()} >= {"NOTICE.md", "LICENSE-simplemma.txt", "LICENSE-wordfreq.txt"}
    notice = (folder / "NOTICE.md").read_text(encoding="utf-8")
    lock = (root / "requirements-words.lock").read_text(encoding="utf-8")
    for library in ("simplemma", "wordfreq"):
        version = re.search(rf"^{library}==(\S+)", lock, re.MULTILINE)
        assert version is not None
        assert re.search(rf"{library}\]\([^)]*\) {re.escape(version[1])},", notice)


def test_every_form_of_the_table_can_be_looked_up(root: Path) -> None:
    lines = (root / "src/hoofdlijn/language/dutch/words.txt").read_text(encoding="ascii").splitlines()
    for line in (lines[0], lines[-1], *lines[:: len(lines) // 50]):
        form, lemma_, level = line.split(" ")
        entry = look_up(form)
        assert entry is not None
        assert (entry.lemma, entry.zipf) == (form if lemma_ == "=" else lemma_, int(level) / 10)
    assert look_up("") is look_up("aaaab") is look_up("zzzzzz") is None


@pytest.mark.shared
def test_activities_of_the_format_are_most_like_their_own_objective(shared: Path) -> None:
    objectives = _objectives_of_the_format(shared / "formats/sto-activiteitenplan-op-hoofdlijnen-2025-2028.odt")
    assert [len(activities) for _, activities in objectives] == [4, 4, 5]
    at_home = sum(
        max(range(3), key=lambda other: likeness(activity, objectives[other][0])) == home
        for home, (_, activities) in enumerate(objectives)
        for activity in activities
    )
    assert at_home >= 12


def _objectives_of_the_format(path: Path) -> list[tuple[str, list[str]]]:
    """Return (text of objective and situation, activities with their purpose) of each example, read with lxml alone."""
    text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("content.xml"))
    objectives: list[tuple[str, list[str]]] = []
    in_activities = False
    for paragraph in root.iter(f"{text}p", f"{text}h"):
        for gap in paragraph.iter(f"{text}s", f"{text}line-break"):
            gap.tail = " " + (gap.tail or "")
        line = "".join(paragraph.itertext())
        level = sum(1 for _ in paragraph.iterancestors(f"{text}list"))
        if re.match(r"Voorbeeld\s*\d", line):
            objectives.append(("", []))
            in_activities = False
        if not objectives:
            continue
        in_activities = in_activities or "ondernemen activiteiten" in line
        description, activities = objectives[-1]
        if not in_activities:
            objectives[-1] = (f"{description} {line}", activities)
        elif level == 1:
            activities.append(line)
        elif level > 1 and not re.search(r"20\d\d", line):
            activities[-1] += f" {line}"
    return objectives


def test_the_shipped_table_is_what_the_script_makes(root: Path) -> None:
    """The digest changes with the table: build it again with `scripts/build_words.py`, never by hand."""
    table = (root / "src/hoofdlijn/language/dutch/words.txt").read_bytes()
    assert hashlib.sha256(table).hexdigest() == ("7072b11f74f7d77b19ff934aa9bb384b8293f09aee84e10b1243de18176aacbd")
