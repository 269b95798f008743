from datetime import date
from pathlib import Path

import pytest

from hoofdlijn.errors import InvalidScheme, UnknownScheme, describe
from hoofdlijn.scheme import load_scheme
from hoofdlijn.scheme.reader import MAX_BYTES
from hoofdlijn.workflows.schemes import list_schemes, open_scheme, scheme_bytes, validate_scheme_file


def test_versions_follow_one_another_without_gaps() -> None:
    entries = [entry for entry in list_schemes() if entry.id == "sto-2025"]
    assert [entry.valid_from for entry in entries] == [date(2024, 4, 3), date(2026, 8, 1)]
    assert [entry.valid_until for entry in entries] == [date(2026, 8, 1), None]


def test_every_shipped_file_is_valid_and_named_for_what_it_holds() -> None:
    for entry in list_schemes():
        scheme = load_scheme(scheme_bytes(entry.id, entry.valid_from), entry.id)
        assert (scheme.id, scheme.valid_from) == (entry.id, entry.valid_from)


@pytest.mark.parametrize(
    ("at", "valid_from"),
    [
        (None, date(2026, 8, 1)),
        (date(2024, 4, 3), date(2024, 4, 3)),
        (date(2026, 7, 31), date(2024, 4, 3)),
        (date(2026, 8, 1), date(2026, 8, 1)),
        (date(2040, 1, 1), date(2026, 8, 1)),
    ],
)
def test_the_newest_version_is_the_default_and_a_day_picks_another(at: date | None, valid_from: date) -> None:
    assert open_scheme("sto-2025", at).valid_from == valid_from


@pytest.mark.parametrize("scheme_id", ["sto-2019", "", ".", "..", "../schemes/sto-2025", "sto-2025/", "STO-2025"])
def test_an_unknown_id_is_refused_with_those_there_are(scheme_id: str) -> None:
    with pytest.raises(UnknownScheme) as caught:
        open_scheme(scheme_id)
    assert "sto-2025" in describe(caught.value, "nl")[1]


def test_before_the_first_version_there_was_no_scheme() -> None:
    with pytest.raises(UnknownScheme) as caught:
        open_scheme("sto-2025", date(2024, 4, 2))
    assert "2024-04-03" in describe(caught.value, "en")[1]


def test_a_file_of_ones_own_is_read_strictly_and_only_as_far_as_the_bound(tmp_path: Path) -> None:
    file = tmp_path / "mijn.toml"
    file.write_bytes(scheme_bytes("sto-2025", date(2026, 8, 1)))
    assert validate_scheme_file(file) == open_scheme("sto-2025")
    file.write_bytes(b"#" * (MAX_BYTES * 3))
    with pytest.raises(InvalidScheme):
        validate_scheme_file(file)
