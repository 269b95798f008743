"""Addresses in files, and the check sum by which words of the writer are known."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.plans import SCHEME, plans

from hoofdlijn.documents import (
    MAX_ADDRESS,
    check_sum,
    generated_address,
    is_address,
    is_generated,
    is_untouched,
)
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import Heading, Item, Paragraph, Publication, Run, Table


@pytest.mark.parametrize(
    "address",
    [
        "plan",
        "title",
        "region",
        "objectives/k3",
        "objectives/abcdefgh/contributions/samenwerking/ticked",
        "objectives/k3/targets/12/baseline",
        "activities/p7/serves/k4",
        "activities/abcdefgh/phases/123/1a2b3c4d",
        "remainder/12/under/k3",
        "labels/3",
        "generated/1a2b3c4d",
    ],
)
def test_addresses_of_ours_are_known(address):
    assert is_address(address)
    assert len(address) <= MAX_ADDRESS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Title",
        "objectives",
        "objectives/",
        "objectives/K3",
        "objectives/negenlang",
        "objectives/k3/",
        "objectives/k3/a/b/c/d",
        "activities/p7\n",
        "remainder/x",
        "remainder/1/under/",
        "generated/1A2B3C4D",
        "generated/1a2b3c4",
        "_Toc123",
        "objectives/k3/contributions/" + "a" * 60,
    ],
)
def test_other_marks_are_not(text):
    assert not is_address(text)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_words_of_the_writer_are_known_as_long_as_nobody_touches_them(text):
    address = generated_address(text)
    assert is_address(address)
    assert is_generated(address)
    assert is_untouched(address, text)
    assert is_untouched(address, f"  {text}\n")
    assert not is_untouched(address, f"{text} en meer")
    assert address.endswith(check_sum(text))


def test_a_value_is_not_generated():
    assert not is_generated("objectives/k3/title")


def runs_of(publication: Publication) -> list[Run]:
    found: list[Run] = []
    for block in (*publication.cover, *publication.blocks):
        if isinstance(block, Heading | Paragraph | Item):
            found.extend(block.runs)
        elif isinstance(block, Table):
            cells = [cell for row in block.rows for cell in row.cells]
            found.extend((*block.caption, *(run for column in block.columns for run in column.runs)))
            found.extend(run for cell in cells for inner in cell.blocks for run in inner.runs)
    return found


@given(plans(most_objectives=2, most_activities=2), st.booleans())
def test_every_run_of_a_plan_has_an_address_that_a_reader_knows(plan, editable):
    runs = runs_of(plan_publication(plan, SCHEME, "nl", editable=editable))
    assert [run for run in runs if not is_address(run.address)] == []


def test_every_kind_of_address_stands_in_the_reference(root: Path):
    page = (root / "docs" / "reference" / "addresses.md").read_text("utf-8")
    for word in (
        "plan", "title", "region", "label", "number", "statement", "current", "desired", "contributions", "vision_links",
        "ticked", "basis", "targets", "baseline", "value", "unit", "by", "purposes", "details", "planning", "phases",
        "kind", "serves", "remainder", "under", "labels", "generated",
    ):  # fmt: skip
        assert re.search(rf"`[^`]*\b{word}\b[^`]*`", page), word
