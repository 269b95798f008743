import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examples import examples

from hoofdlijn.errors import InvalidScheme, describe
from hoofdlijn.scheme import Scheme, faults_of, load_scheme, load_shipped_scheme
from hoofdlijn.scheme.reader import MAX_BYTES, MAX_DOTS

Shipped = dict[str, bytes]


def faults(data: bytes) -> dict[str, str]:
    """Path → problem and hint in English, of a file that must be refused."""
    with pytest.raises(InvalidScheme) as caught:
        load_scheme(data, "mijn.toml")
    found = faults_of(caught.value)
    assert found
    for fault in found:
        assert fault.path
        assert fault.problem.nl
        assert fault.hint.nl
        assert fault.hint.en
    return {fault.path: fault.in_language("en") for fault in found}


@pytest.fixture
def changed(shipped: Shipped) -> Callable[..., bytes]:
    """The newest version with pieces of text replaced, each of which must stand in it."""

    def change(*pairs: tuple[str, str]) -> bytes:
        text = shipped["2026-08-01"].decode()
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new, 1)
        return text.encode()

    return change


@pytest.mark.parametrize("version", ["2024-04-03", "2026-08-01"])
def test_the_quick_way_gives_the_same_scheme_as_the_strict_one(shipped: Shipped, version: str) -> None:
    strict = load_scheme(shipped[version], version)
    assert strict == load_shipped_scheme(shipped[version])
    assert isinstance(strict, Scheme)
    assert hash(strict) == hash(load_shipped_scheme(shipped[version]))
    assert str(strict.valid_from) == version


@pytest.mark.parametrize(
    ("old", "new", "path", "said"),
    [
        ('short_name = "STO 2025"', "", "short_name", "missing"),
        ('short_name = "STO 2025"', "short_name = 2025", "short_name", "is a number; expected: text"),
        ('short_name = "STO 2025"', 'shrt_name = "STO"', "shrt_name", "perhaps short_name is meant"),
        ("valid_from = 2026-08-01", 'valid_from = "1 augustus"', "valid_from", "is text; expected: a date"),
        ("valid_from = 2026-08-01", "valid_from = 2026-08-01T09:00:00", "valid_from", "a date with a time"),
        ('region_names = ["sto-regio"', 'region_names = ["STO-regio"', "region_names[0]", "lower case"),
        ('point = "b"', 'point = "a"', "elements[1].point", "used already"),
        ('point = "b"', 'point = "(b)"', "elements[1].point", "no point"),
        ('id = "kwaliteit"', 'id = "aanbod"', "elements[1].id", "used already"),
        ('id = "kwaliteit"', 'id = "Kwaliteit!"', "elements[1].id", "no id"),
        ("is_theme = false", "is_theme = 0", "elements[0].is_theme", "true or false"),
        ('short = { nl = "Inclusie", en = "Inclusion" }', 'short = { nl = "Inclusie" }', "elements[4].short.en", "missing"),
        ('short = { nl = "Inclusie", en = "Inclusion" }', 'short = "Inclusie"', "elements[4].short", "expected: a table"),
        ('short = { nl = "Inclusie", en = "Inclusion" }', 'short = { nl = "Inclusie", en = " " }', "elements[4].short.en", "empty"),
        ('source = "element-kwaliteit"', 'source = "element-b"', "elements[1].source", "no citation with id 'element-b'"),
        ('    "aanbod", "dekkend*"', '    3, "dekkend*"', "elements[0].cues.weak[0]", "expected: text"),
        ('    "aanbod", "dekkend*"', '    "dekkend*", "dekkend*"', "elements[0].cues.weak[1]", "there already"),
        ('    "aanbod", "dekkend*"', '    "… aanbod", "dekkend*"', "elements[0].cues.weak[0]", "no cue"),
        ('never = ["leerroute*", "looproute*"]', "never = []", "anchors[1].cues.never", "empty list"),
        ('headings = ["4.5"]', 'headings = "4.5"', "anchors[2].headings", "expected: a list"),
        ('kind = "target"', 'kind = "goal"', "parts[9].kind", "choose from statement"),
        ('kind = "target"', 'kind = "vision"', "parts[9].kind", "used already"),
        ('kind = "target"', 'kind = "vision"', "parts", "lacks target"),
        ('    { nl = "410", en = "410" }, ', "    ", "parts[9].example_row", "has 4 pieces"),
        ('source = "part-statement"', "", "parts[0].source", "missing"),
        ("end = 2029-01-01", "end = 2025-01-01", "period.days", "does not end after it starts"),
        ("deadline = 2025-04-15", "deadline = 2025-02-30", "line 6", "no valid TOML"),
        ("deadline = 2025-04-15", "deadline = 2027-04-15", "tranches[0].deadline", "after the end"),
        ("start = 2027-01-01", "start = 2026-06-01", "tranches[1].days", "overlaps tranches[0]"),
        ("start = 2027-01-01, end = 2029-01-01", "start = 2027-01-01, end = 2030-01-01", "tranches[1].days", "outside period"),
        ("last = 2024-06-30", "last = 2024-05-30", "dates[0].last", "before first"),
        ("thinner_factor = 0.2", "thinner_factor = 1.5", "detail.thinner_factor", "between 0 and 1"),
        ("longer_factor = 4.0", "longer_factor = 1", "detail.longer_factor", "not above 1"),
        ("min_elements = 1", "min_elements = 0", "detail.min_elements", "below 1"),
        ("min_elements = 1", "min_elements = true", "detail.min_elements", "whole number"),
        ("statement = 86", "statement = 0", "detail.examples[0].statement", "below 1"),
        ('id = "relation"', 'id = "relatie"', "citations", "lacks relation"),
        ('url = "https://wetten.overheid.nl/BWBR0049520"', 'url = "wetten.overheid.nl"', "url", "https://"),
    ],
)  # fmt: skip
def test_each_fault_is_named_at_its_path(
    changed: Callable[..., bytes], old: str, new: str, path: str, said: str
) -> None:
    found = faults(changed((old, new)))
    assert any(known.startswith(path) and said in line for known, line in found.items()), found


def test_all_faults_of_shape_and_sense_are_said_at_once(changed: Callable[..., bytes]) -> None:
    found = faults(
        changed(
            ('point = "b"', 'pont = "b"'),
            ("deadline = 2025-04-15", 'deadline = "soon"'),
            ('region_names = ["sto-regio"', 'region_names = ["STO-regio"'),
            ('kind = "target"', 'kind = "goal"'),
            ("last = 2024-06-30", "last = 2024-05-30"),
        )
    )
    assert set(found) == {
        "elements[1].point", "elements[1].pont", "tranches[0].deadline", "region_names[0]", "parts[9].kind", "parts",
        "dates[0].last",
    }  # fmt: skip


def test_an_empty_file_misses_every_key() -> None:
    assert {"id", "period", "elements", "citations"} <= set(faults(b""))


def test_the_failure_reads_as_one_line_in_both_languages() -> None:
    with pytest.raises(InvalidScheme) as caught:
        load_scheme(b"id = 3", "mijn.toml")
    for language, word in (("nl", "geldig"), ("en", "valid")):
        what, helps = describe(caught.value, language)
        assert what.startswith("mijn.toml")
        assert word in what
        assert "\n" not in what + helps


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (b"id = \n", "line 1, column 6"),
        (b"id = 'a'\nid = 'b'", "end of document"),
        (b"\xff\xfei\x00d\x00", "line 1"),
        (b"id = 'a'\nname = '\xe9'", "line 2"),
        (b"x = " + b"[" * 100_000, "file"),
        (b"x = " + b"9" * 10_000, "file"),
        (b"#" * (MAX_BYTES + 1), "file"),
        (b"a" + b".a" * (MAX_DOTS + 1) + b" = 1", "line 1"),
        (b"PK\x03\x04", "line 1"),
    ],
)
def test_what_is_no_toml_is_refused_with_its_place(data: bytes, path: str) -> None:
    assert any(known.startswith(path) for known in faults(data)), faults(data)


def test_windows_line_ends_and_a_byte_order_mark_are_fine(shipped: Shipped) -> None:
    data = b"\xef\xbb\xbf" + shipped["2026-08-01"].replace(b"\n", b"\r\n")
    assert load_scheme(data, "x") == load_shipped_scheme(shipped["2026-08-01"])


@settings(max_examples=examples(60))
@given(data=st.data())
def test_no_change_to_a_file_does_anything_but_load_or_be_refused(shipped: Shipped, data: st.DataObject) -> None:
    text = shipped["2026-08-01"].decode()
    pieces = [(found.start(), found.end()) for found in re.finditer(r"\"[^\"\n]*\"|\d[\d-]*|\w+|[\[\]{}=]", text)]
    for start, end in sorted(
        data.draw(st.lists(st.sampled_from(pieces), min_size=1, max_size=4, unique=True)), reverse=True
    ):
        new = data.draw(
            st.sampled_from(['""', "3", "true", "[]", "{}", "2025-01-01", "-", '"X"', "=", "x.y", '"Ω"', ""])
        )
        text = text[:start] + new + text[end:]
    with suppress(InvalidScheme):
        scheme = load_scheme(text.encode(), "x")
        assert scheme == load_shipped_scheme(text.encode())
