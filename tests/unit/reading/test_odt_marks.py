"""OpenDocument: addresses that the file carries in its bookmarks, as we write them and as others leave them."""

import pytest
from tests.unit.reading.open_files import items, p, read

from hoofdlijn.documents import MAX_ADDRESS, Document
from hoofdlijn.packages.odf_marks import mark_name, marked_address
from hoofdlijn.reading.odt_inline import MAX_SPACES, MAX_VERBATIM_SPACES

ADDRESSES = (
    "title",
    "objectives/k3/current",
    "objectives/abcdefgh/contributions/duurzaamheid/ticked",
    "objectives/abcdefgh/vision_links/doelen-van-het-aanbod/ticked",
    "activities/p7/serves/k4",
    "remainder/12/under/k4",
    "generated/1a2b3c4d",
)


def start(name: str) -> str:
    return f'<text:bookmark-start text:name="{name}"/>'


def end(name: str) -> str:
    return f'<text:bookmark-end text:name="{name}"/>'


def tags(document: Document) -> list[list[tuple[str, str]]]:
    return [[(block.text[tag.start : tag.end], tag.address) for tag in block.tags] for block in document.blocks]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_name_tells_its_address_however_often_it_occurs_and_whoever_copied_it(address: str) -> None:
    assert len(address) <= MAX_ADDRESS
    names = [mark_name(address, serial) for serial in range(40)]
    assert len(set(names)) == 40
    for name in names:
        assert marked_address(name) == address
        assert marked_address(f"{name} Copy 1") == address
        assert marked_address(f"{name} Kopie 12") == address


@pytest.mark.parametrize("name", ["objectives/k3/current", "objectives%2Fk3%2Fcurrent", "objectives/k3/current~3"])
def test_a_plain_address_is_read_too(name: str) -> None:
    assert tags(read(p(f"{start(name)}nu{end(name)}"))) == [[("nu", "objectives/k3/current")]]


@pytest.mark.parametrize("name", ["", "_GoBack", "x/y", "_hlQk3Z", "~2", "%", "objectives/k3/current" + "x" * 300])
def test_other_bookmarks_carry_nothing(name: str) -> None:
    assert tags(read(p(f"{start(name)}nu{end(name)}"))) == [[]]


def test_a_value_over_several_paragraphs_is_marked_on_each() -> None:
    name = mark_name("objectives/k3/current")
    document = read(p(f"voor {start(name)}een") + items("twee") + p(f"drie{end(name)} na"))
    assert [[words for words, _ in found] for found in tags(document)] == [["een"], ["twee"], ["drie"]]


def test_a_mark_that_ends_where_the_next_paragraph_begins_is_not_of_it() -> None:
    name = mark_name("objectives/k3/current")
    assert tags(read(p(f"{start(name)}een") + p(f"{end(name)}twee"))) == [[("een", "objectives/k3/current")], []]


def test_a_mark_that_lost_its_text_still_stands_there() -> None:
    title, planning = mark_name("activities/p7/title"), mark_name("activities/p7/planning")
    body = f'a<text:bookmark text:name="{title}"/>b{start(planning)}{end(planning)}'
    assert tags(read(p(body))) == [[("", "activities/p7/title"), ("", "activities/p7/planning")]]


def _deletion(paragraphs: str, identity: str = "ct1") -> str:
    return (
        f'<text:tracked-changes><text:changed-region xml:id="{identity}" text:id="{identity}"><text:deletion>'
        f"{paragraphs}</text:deletion></text:changed-region></text:tracked-changes>"
    )


def test_a_value_whose_words_were_replaced_with_changes_tracked_is_known_by_what_was_deleted() -> None:
    name = mark_name("activities/p7/title") + " Copy 1"
    changes = _deletion(p(f"{start(name)}Oud{end(name)}"))
    document = read(changes + p('<text:change text:change-id="ct1"/>Nieuw'))
    assert tags(document) == [[("", "activities/p7/title")]]
    assert document.block(1).text == "Nieuw"


def test_deleted_paragraphs_leave_no_empty_values_behind() -> None:
    name = mark_name("activities/p7/title") + " Copy 1"
    changes = _deletion(p(f"{start(name)}Oud{end(name)}") + p("weg") + p())
    assert tags(read(changes + p('<text:change text:change-id="ct1"/>Wat volgt'))) == [[]]


def test_under_an_address_characters_stay_as_they_are() -> None:
    name = mark_name("objectives/k3/current")
    words = "doel\u00adstelling e\u2011mail &#13;"
    inside = read(p(f"{start(name)}{words}{end(name)}")).block(1).text
    assert inside == "doel\u00adstelling e\u2011mail \r"
    assert read(p(words + "x")).block(1).text == "doelstelling e-mail x"


def test_under_an_address_blanks_count_up_to_a_bound() -> None:
    name = mark_name("objectives/k3/current")
    many = '<text:s text:c="5000"/>'
    assert len(read(p(f"a{start(name)}{many}{end(name)}{many}b")).block(1).text) == 5000 + MAX_SPACES + 2
    too_many = f'<text:s text:c="{MAX_VERBATIM_SPACES // 2 + 1}"/>' * 3
    kept = MAX_VERBATIM_SPACES // 2 + 1 + 2 * MAX_SPACES
    assert len(read(p(f"a{start(name)}{too_many}{end(name)}b")).block(1).text) == kept + 2
