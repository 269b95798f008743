"""The names of hidden bookmarks and the addresses they stand for."""

import re

from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.documents import is_address
from hoofdlijn.packages.ooxml_marks import (
    MAX_NAME,
    address_of_bookmark,
    bookmark_name,
    hint_of_bookmark,
    is_hint,
)

IDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)
PARTS = st.sampled_from(
    ["title", "statement", "contributions", "vision_links", "targets", "planning", "serves", "ticked", "kind"]
) | st.text(alphabet="abcz_", min_size=1, max_size=8)
LEAVES = st.text(alphabet="abcxz019_-", min_size=1, max_size=12) | st.sampled_from(
    ["ticked", "basis", "samenwerking"]
)


@st.composite
def addresses(draw: st.DrawFn) -> str:
    whole = draw(st.sampled_from(["plan", "title", "region", "remainder/3", "remainder/12/under/k3", "labels/4", ""]))
    if whole:
        return whole
    parts = [draw(st.sampled_from(["objectives", "activities"])), draw(IDS)]
    if draw(st.booleans()):
        parts.append(draw(PARTS))
        parts += draw(st.lists(LEAVES, max_size=2))
    return "/".join(parts)


@given(address=addresses(), serial=st.integers(0, 2000))
def test_a_name_stands_for_its_address_and_is_one_that_word_takes(address: str, serial: int) -> None:
    assert is_address(address)
    name = bookmark_name(address, serial)
    if name:
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", name)
        assert address_of_bookmark(name) == address


@given(first=addresses(), second=addresses(), serial=st.integers(0, 40))
def test_two_addresses_never_share_a_name(first: str, second: str, serial: int) -> None:
    if first != second and bookmark_name(first, serial):
        assert bookmark_name(first, serial) != bookmark_name(second, serial)


def test_the_addresses_of_a_plan_fit_with_the_longest_ids() -> None:
    for address in (
        "objectives/abcd1234/contributions/samenwerking/ticked",
        "objectives/abcd1234/contributions/duurzaamheid/basis",
        "objectives/abcd1234/vision_links/kwaliteit/ticked",
        "objectives/abcd1234/targets/123/baseline",
        "activities/abcd1234/serves/abcd1234",
        "remainder/9999/under/abcd1234",
        "generated/1a2b3c4d",
    ):
        assert 0 < len(bookmark_name(address, 30)) <= MAX_NAME
    assert bookmark_name("objectives/k3/current") == "_hlOk3_currentZ"
    assert bookmark_name("objectives/k3/current", 37) == "_hlOk3_currentZ11"


def test_what_an_editor_adds_to_the_name_of_a_copy_is_read_over() -> None:
    assert address_of_bookmark("_hlAp7_titleZ1") == "activities/p7/title"
    assert address_of_bookmark("_hlAp7_titleZ_1") == "activities/p7/title"


@given(address=addresses(), serial=st.integers(0, 2000), hint=st.text(min_size=1), other=st.text())
def test_a_name_tells_its_hint_where_that_fits(address: str, serial: int, hint: str, other: str) -> None:
    plain, name = bookmark_name(address, serial), bookmark_name(address, serial, hint)
    assert bool(name) == bool(plain)
    if name:
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", name)
        assert address_of_bookmark(name) == address_of_bookmark(f"{name}_Copy_1") == address
        assert hint_of_bookmark(plain) == ""
        assert name == plain or is_hint(f" {hint}\n", hint_of_bookmark(name))
        assert hint_of_bookmark(f"{name}_Copy_1") == hint_of_bookmark(f"{name} Copy 1") == hint_of_bookmark(name)
        assert other.split() == hint.split() or not is_hint(other, hint_of_bookmark(name))


def test_the_hints_of_a_plan_fit_with_the_longest_ids() -> None:
    for address in (
        "objectives/abcd1234/contributions/samenwerking",
        "objectives/abcd1234/vision_links/aanbod-doelen",
        "objectives/abcd1234/targets/12/baseline",
        "activities/abcd1234/purposes",
    ):
        assert hint_of_bookmark(bookmark_name(address, hint="Vul in"))


def test_other_bookmarks_are_none_of_ours() -> None:
    for name in ("_Toc123456789", "_GoBack", "_hl", "_hlZ", "_hlOk3_current", "_hlQk3Z", "_hlOK3Z", "Inleiding", ""):
        assert not address_of_bookmark(name)
