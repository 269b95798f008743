"""Publications as web pages: the elements that carry their meaning, and nothing from outside."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from lxml import etree, html
from tests.unit.recognition.schemes import SCHEME
from tests.unit.writing.contrasts import contrast
from tests.unit.writing.plans_to_write import FULL

from hoofdlijn.documents import Origin, is_generated, is_untouched
from hoofdlijn.reading import read_document
from hoofdlijn.writing.html_style import DARK, DARK_TONES, LIGHT
from hoofdlijn.writing.palette import TONES
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Cell,
    Column,
    Drawing,
    Figure,
    Heading,
    Item,
    Paragraph,
    Publication,
    Revision,
    Role,
    Row,
    Run,
    Table,
    Tone,
    generated,
)
from hoofdlijn.writing.publication_html import publication_as_html


def page(*blocks: Block, language: str = "nl") -> str:
    publication = Publication(
        language=language,
        title="Plan <A>",
        cover=(Paragraph(runs=(Run("Plan <A>", "title"),), role=Role.LEAD),),
        blocks=blocks,
        contents_title="Inhoud",
        subject="Techniek",
    )
    return publication_as_html(publication).decode()


def main_of(*blocks: Block) -> html.HtmlElement:
    found = html.fromstring(page(*blocks)).find(".//main")
    assert found is not None
    return found


def say(text: str, address: str = "") -> Paragraph:
    return Paragraph(runs=(Run(text, address),))


def test_the_page_says_its_language_title_and_one_main_heading() -> None:
    root = html.fromstring(page(language="en"))
    assert root.get("lang") == "en"
    assert root.findtext(".//title") == "Plan <A>"
    assert [heading.text_content() for heading in root.iter("h1")] == ["Plan <A>"]
    assert [element.tag for element in root.find("body")] == ["a", "header", "div", "footer"]  # type: ignore[union-attr]


def test_the_policy_names_the_style_that_is_there_and_nothing_else() -> None:
    source = page()
    style = re.search("<style>(.*?)</style>", source, re.DOTALL)
    policy = re.search('http-equiv="Content-Security-Policy" content="([^"]+)"', source)
    assert style
    assert policy
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy[1] == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_nothing_is_fetched_and_nothing_runs() -> None:
    source = publication_as_html(plan_publication(FULL, SCHEME, "nl", paged=False)).decode()
    assert not re.search(r"<(?:script|link|img|iframe|object)\b|\bstyle=|@import|url\((?!#)|\son\w+=", source)


def test_headings_never_skip_a_level() -> None:
    blocks = [Heading(runs=(Run(str(level)),), level=level) for level in (1, 3, 2, 1, 2)]
    assert [element.tag for element in main_of(*blocks)] == ["h2", "h3", "h3", "h2", "h3"]


def test_contents_name_each_chapter_and_leave_out_what_every_chapter_has() -> None:
    headings = [
        Heading(runs=(Run(text),), level=level, anchor=anchor)
        for text, level, anchor in (
            ("Een", 1, "a"), ("Doel", 2, "b"), ("Twee", 1, "c"), ("Doel", 2, "d"), ("Eigen", 2, "e"), ("Diep", 3, "f"),
        )
    ]  # fmt: skip
    nav = html.fromstring(page(*headings)).find(".//nav")
    assert nav is not None
    assert [(link.text, link.get("href")) for link in nav.iter("a")] == [
        ("Een", "#a"),
        ("Twee", "#c"),
        ("Eigen", "#e"),
    ]


def test_lists_are_lists_also_where_a_level_is_skipped() -> None:
    main = main_of(
        *(Item(runs=(Run(text),), level=level) for text, level in (("a", 1), ("b", 3), ("c", 2), ("d", 1)))
    )
    assert etree.tostring(main[0], encoding="unicode").strip() == (
        '<ul><li>a<ul><li class="bare"><ul><li>b</li></ul></li><li>c</li></ul></li><li>d</li></ul>'
    )


def test_tables_have_a_caption_heads_with_a_scope_and_a_region_that_can_be_reached() -> None:
    table = Table(
        caption=(Run("Jaren"),),
        columns=(Column(runs=(Run("Wat"),), width=60), Column(runs=(Run("2025"),), width=40, centred=True)),
        rows=(
            Row(cells=(Cell(blocks=(say("Groep"),), span=2),), is_group=True),
            Row(cells=(Cell(blocks=(say("Les"),), is_head=True), Cell(blocks=(say("x"),), tone=Tone.STATED))),
        ),
    )
    main = main_of(Heading(runs=(Run("Tijd"),), level=1, anchor="tijd"), table)
    region = main[1]
    assert (region.get("role"), region.get("tabindex")) == ("region", "0")
    assert region.get("aria-labelledby") == "tijd hl-table-1"
    assert region.findtext(".//caption") == "Jaren"
    scopes = [(head.text, head.get("scope")) for head in region.iter("th")]
    assert scopes == [("Wat", "col"), ("2025", "col"), ("Groep", "rowgroup"), ("Les", "row")]
    assert [cell.get("class") for cell in region.iter("td")] == ["mid stated"]


def test_regions_of_one_chapter_and_caption_are_not_both_landmarks() -> None:
    table = Table(
        caption=(Run("Doelen"),),
        columns=(Column(runs=(Run("Wat"),), width=100),),
        rows=(Row(cells=(Cell(blocks=(say("x"),)),)),),
    )
    chapters = [Heading(runs=(Run(text),), level=1) for text in ("Een", "Twee", "Een")]
    main = main_of(*(block for chapter in chapters for block in (chapter, table)))
    assert [part.get("role") for part in main.iter("div")] == ["region", "region", "group"]


def test_pictures_keep_their_names_apart() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="t d"><title id="t">Lijn</title><desc id="d">Wat</desc>'
        '<defs><pattern id="p"/></defs><rect fill="url(#p)"/><use href="#p"/></svg>'
    )
    figure = Figure(drawing=Drawing(svg=svg, width=10, height=10, alt="Lijn"), caption=(Run("Tijdlijn"),))
    main = main_of(figure, figure)
    ids = main.xpath(".//@id")
    assert len(ids) == len(set(ids))
    source = etree.tostring(main, encoding="unicode")
    for name in ("hl-figure-1", "hl-figure-2"):
        assert f'fill="url(#{name}-p)"' in source
        assert f'href="#{name}-p"' in source
        assert f'aria-labelledby="{name}-t {name}-d"' in source


def test_parts_for_paper_stand_hidden_under_names_of_their_own() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="t"><title id="t">Lijn</title></svg>'
    drawing = Drawing(svg=svg, width=10, height=10, alt="Lijn")
    main = main_of(Figure(drawing=drawing, caption=(Run("Tijdlijn"),), parts=(drawing, drawing)))
    (paper,) = main.xpath(".//div[@class='paper']")
    assert "hidden" in paper.attrib
    assert len(paper.findall(".//svg")) == 2
    ids = main.xpath(".//@id")
    assert len(ids) == len(set(ids))


def test_a_picture_without_a_name_gets_one() -> None:
    figure = Figure(
        drawing=Drawing(svg='<svg xmlns="http://www.w3.org/2000/svg"/>', width=10, height=10, alt="Twee balken"),
        caption=(Run("Tijdlijn"),),
    )
    svg = main_of(figure).find(".//svg")
    assert svg is not None
    assert svg.get("aria-labelledby") == "hl-figure-1-name"
    assert svg.findtext("title") == "Twee balken"


def test_a_box_says_whether_it_is_ticked() -> None:
    blocks = [
        Paragraph(runs=(Run(sign, "activities/p1/kind", ticked=ticked, name="Ondersteunend"),))
        for sign, ticked in (("☒", True), ("☐", False))
    ]
    labels = [box.get("aria-label") for box in main_of(*blocks).iter("span")]
    assert labels == ["Ondersteunend: aangekruist", "Ondersteunend: niet aangekruist"]


def test_a_finding_says_how_much_it_weighs_in_words() -> None:
    (box,) = main_of(Callout(tone=Tone.BLOCKING, sign="Blokkerend", blocks=(say("Geen planning"),)))
    assert box.get("class") == "blocking"
    assert box.text_content() == "BlokkerendGeen planning"


def test_links_that_could_run_something_are_plain_words() -> None:
    main = main_of(
        Paragraph(
            runs=(
                Run("a", link="javascript:alert(1)"),
                Run("b", link="https://example.org/?a=1&b"),
                Run("c", link="#x"),
            )
        )
    )
    assert [(link.text, link.get("href")) for link in main.iter("a")] == [
        ("b", "https://example.org/?a=1&b"),
        ("c", "#x"),
    ]


def test_what_came_and_went_is_marked_as_such() -> None:
    runs = (Run("oud", change=Revision.DELETED), Run("nieuw", change=Revision.INSERTED))
    row = Row(cells=(Cell(blocks=(say("weg"),)),), change=Revision.DELETED)
    table = Table(caption=(Run("T"),), columns=(Column(runs=(Run("K"),), width=100),), rows=(row,))
    main = main_of(Paragraph(runs=runs), Item(runs=(Run("punt"),), change=Revision.INSERTED), table)
    assert [(one.tag, one.text) for one in main.iter("ins", "del")] == [
        ("del", "oud"), ("ins", "nieuw"), ("ins", "punt"), ("del", "weg"),
    ]  # fmt: skip


def test_an_english_page_says_that_the_authors_words_are_dutch() -> None:
    root = html.fromstring(publication_as_html(plan_publication(FULL, SCHEME, "en", paged=False)))
    languages = {one.get("data-address"): one.get("lang") for one in root.xpath("//*[@data-address]")}
    assert languages["objectives/k1/statement"] == languages["activities/p1/planning"] == languages["title"] == "nl"
    assert languages["objectives/k1/contributions/aanbod/basis"] is None
    assert languages["objectives/k1/targets/0/by"] is None
    assert b'lang="nl"' not in publication_as_html(plan_publication(FULL, SCHEME, "nl", paged=False)).replace(
        b'<html lang="nl">', b""
    )


def test_a_line_end_breaks_the_line() -> None:
    assert "een<br>twee" in page(say("een\ntwee", "objectives/k1/current"))


def test_signs_that_make_a_file_look_like_another_are_written_otherwise() -> None:
    source = page(say("%PDF-1.7 data:image/png;base64,AAAA", "title"))
    assert "%PDF-" not in source
    assert ";base64," not in source


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_that_shows_is_a_value_or_words_of_the_writer(language: str) -> None:
    data = publication_as_html(plan_publication(FULL, SCHEME, language, paged=False))
    for block in read_document(data, name="plan.html").blocks:
        if block.origin is not Origin.BODY:
            continue
        covered = {index for tag in block.tags for index in range(tag.start, tag.end)}
        assert all(index in covered for index, character in enumerate(block.text) if not character.isspace()), block
        for tag in block.tags:
            assert not is_generated(tag.address) or is_untouched(tag.address, block.text[tag.start : tag.end])


def test_the_same_publication_gives_the_same_bytes() -> None:
    pages = plan_publication(FULL, SCHEME, "nl", paged=False)
    assert publication_as_html(pages) == publication_as_html(plan_publication(FULL, SCHEME, "nl", paged=False))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_text_stands_out_from_every_ground(colours: dict[str, str]) -> None:
    for ground in ("paper", "soft", "head"):
        for text in ("ink", "quiet", "accent", "came", "went"):
            assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    assert contrast(colours["focus"], colours["paper"]) >= 3


@pytest.mark.parametrize("tones", [TONES, DARK_TONES])
def test_text_stands_out_from_every_tone(tones: dict[Tone, object]) -> None:
    assert set(tones) == set(Tone)
    for shade in DARK_TONES.values() if tones is DARK_TONES else TONES.values():
        assert contrast(shade.ink, shade.fill) >= 4.5
        assert contrast(shade.edge, shade.fill) >= 3


def test_words_of_the_writer_are_marked_in_the_skip_link_too() -> None:
    link = html.fromstring(page()).find(".//a")
    assert link is not None
    assert link.get("data-address") == generated(link.text or "").address
