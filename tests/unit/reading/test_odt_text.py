"""OpenDocument: what counts as text in a paragraph, and what does not."""

import pytest
from tests.unit.reading.open_files import (
    flat_file,
    h,
    items,
    p,
    paragraph_style,
    read,
    run_style,
    span,
    text_file,
    texts,
)

from hoofdlijn.documents import BlockKind, Comment, Document, Emphasis, Origin, Source, Tag
from hoofdlijn.errors import EmptyDocument, NoText
from hoofdlijn.reading.odt import read_odt
from hoofdlijn.reading.odt_inline import MAX_SPACES


def stretches(document: Document, number: int = 1) -> list[tuple[str, str]]:
    block = document.block(number)
    return [
        (block.text[run.start : run.end], "b" * run.bold + "i" * run.italic + "u" * run.underline)
        for run in block.emphasis
    ]


def test_paragraphs_come_in_order_with_their_place_in_the_file() -> None:
    document = read(p("Eén") + p() + h("Twee") + p("   "))
    assert texts(document) == ["Eén", "Twee"]
    assert [block.source for block in document.blocks] == [
        Source(part="content.xml", ordinal=0),
        Source(part="content.xml", ordinal=2),
    ]
    assert document.format == "odt"


def test_white_space_in_the_file_folds_and_elements_for_it_count() -> None:
    body = p(f'\n  a \t b<text:s/><text:s text:c="3"/>c{span(" d ", "T")} e<text:tab/>f<text:line-break/>g')
    assert texts(read(body)) == ["a b    c d e\tf\ng"]


def test_blanks_behind_a_blank_element_are_kept() -> None:
    assert texts(read(p("a<text:s/> b"))) == ["a  b"]


def test_a_million_blanks_in_one_element_are_not_written_out() -> None:
    assert len(read(p('a<text:s text:c="1000000"/>b')).block(1).text) == MAX_SPACES + 2
    assert texts(read(p('a<text:s text:c="-5"/>b<text:s text:c="x"/>c'))) == ["a b c"]


def test_soft_hyphens_do_not_show_and_hard_ones_do() -> None:
    assert texts(read(p("doel\u00adstelling e\u2011mail"))) == ["doelstelling e-mail"]


def test_links_fields_and_marks_show_their_text() -> None:
    body = p(
        '<text:bookmark-start text:name="x"/><text:a xlink:href="https://example.nl">link</text:a>'
        '<text:bookmark-end text:name="x"/> van <text:date>1 mei</text:date><text:soft-page-break/>'
        "<text:sequence>3</text:sequence>"
    )
    assert texts(read(body)) == ["link van 1 mei3"]


def test_what_does_not_show_is_left_out() -> None:
    body = p(
        'a<text:hidden-text text:is-hidden="true">x</text:hidden-text>'
        '<text:hidden-text text:is-hidden="false">b</text:hidden-text>'
        '<text:placeholder text:placeholder-type="text">vul in</text:placeholder>'
        "<text:script>x</text:script><text:ruby><text:ruby-base>c</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"
        '<text:variable-set text:display="none">x</text:variable-set>'
    ) + p('<text:hidden-paragraph text:is-hidden="true"/>verborgen')
    assert texts(read(body)) == ["abc"]


def test_hidden_styles_and_sections_are_left_out() -> None:
    automatic = run_style("T1", 'text:display="none"') + run_style("T2", 'text:display="true"')
    automatic += paragraph_style("P1", '<style:text-properties text:display="none"/>')
    body = (
        p("a" + span("x", "T1") + "b")
        + p("weg" + span("toch", "T2"), "P1")
        + f'<text:section text:display="none">{p("x")}{p("y")}</text:section>'
        + f'<text:section text:display="condition" text:is-hidden="true">{p("x")}</text:section>'
        + f'<text:section text:display="condition">{p("c")}</text:section>'
        + f"<text:section>{p('d')}</text:section>"
    )
    document = read(body, automatic=automatic)
    assert texts(document) == ["ab", "toch", "c", "d"]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 1, 5, 6]


def test_emphasis_comes_from_runs_paragraphs_and_their_parents() -> None:
    styles = run_style("Sterk", 'fo:font-weight="bold"') + paragraph_style(
        "Label", '<style:text-properties fo:font-style="italic"/>'
    )
    automatic = (
        run_style("T1", 'style:text-underline-style="solid"', "Sterk")
        + run_style("T2", 'fo:font-weight="normal" fo:font-style="normal"')
        + paragraph_style("P1", parent="Label")
    )
    document = read(
        p("a" + span("b", "T1") + span("c", "T2"), "P1") + p(span("d", "T1") + span("e", "T1") + "f"),
        styles=styles,
        automatic=automatic,
    )
    assert stretches(document) == [("a", "i"), ("b", "biu")]
    assert document.block(2).emphasis == (Emphasis(start=0, end=2, bold=True, underline=True),)


def test_signs_of_a_symbol_font_are_shown_as_it_shows_them() -> None:
    automatic = run_style("T1", 'style:font-name="Wingdings"') + run_style("T2", "fo:font-family=\"'Symbol'\"")
    document = read(p(span("\uf0fc", "T1") + span("\uf0b3", "T2") + "\u00fc"), automatic=automatic)
    assert texts(document) == ["✓≥\u00fc"]


# headings


def test_headings_are_known_by_element_by_outline_and_by_name() -> None:
    styles = (
        paragraph_style("Kop2", more=' style:display-name="Kop 2" style:default-outline-level="2"')
        + paragraph_style("Heading_20_3")
        + paragraph_style("Titel")
        + paragraph_style("Standaard")
    )
    automatic = paragraph_style("P1", parent="Kop2") + paragraph_style("P2", parent="Standaard")
    document = read(
        h("a", 4, ' text:style-name="P1"')
        + p("b", "P1")
        + p("c", "Heading_20_3")
        + p("d", "Titel")
        + p("e", "P2")
        + p("f", "Onbekend"),
        styles=styles,
        automatic=automatic,
    )
    assert [(block.kind, block.level, block.style) for block in document.blocks] == [
        (BlockKind.HEADING, 4, "Kop 2"),
        (BlockKind.HEADING, 2, "Kop 2"),
        (BlockKind.HEADING, 3, "Heading 3"),
        (BlockKind.HEADING, 1, "Titel"),
        (BlockKind.PARAGRAPH, 0, "Standaard"),
        (BlockKind.PARAGRAPH, 0, "Onbekend"),
    ]


def test_an_empty_outline_level_takes_a_heading_away() -> None:
    styles = paragraph_style("Kop1", more=' style:default-outline-level="1"') + paragraph_style(
        "Plat", parent="Kop1", more=' style:default-outline-level=""'
    )
    assert read(p("a", "Plat"), styles=styles).block(1).kind is BlockKind.PARAGRAPH


def test_styles_that_name_each_other_as_parent_end() -> None:
    assert texts(read(p("a", "A"), styles=paragraph_style("A", parent="B") + paragraph_style("B", parent="A"))) == [
        "a"
    ]


# tracked changes

CHANGES = (
    "<text:tracked-changes>"
    '<text:changed-region text:id="ct1"><text:deletion><text:p>eraf</text:p></text:deletion></text:changed-region>'
    '<text:changed-region text:id="ct2"><text:insertion/></text:changed-region></text:tracked-changes>'
)


def test_deletions_stand_apart_and_insertions_in_the_text() -> None:
    inserted = '<text:change-start text:change-id="ct2"/>erbij<text:change-end text:change-id="ct2"/>'
    document = read(CHANGES + p(f'a<text:change text:change-id="ct1"/> {inserted}') + p("b"))
    assert texts(document) == ["a erbij", "b"]
    assert [block.source.ordinal for block in document.blocks if block.source] == [1, 2]


def test_deleted_text_that_was_left_in_place_is_left_out() -> None:
    body = (
        CHANGES
        + p('a<text:change-start text:change-id="ct1"/> eraf')
        + p("ook<text:tab/>")
        + p('eraf<text:change-end text:change-id="ct1"/> b')
    )
    assert texts(read(body)) == ["a", "b"]


# notes, comments, frames, tags


def note(text: str, mark: str = "1", kind: str = "footnote") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
        f"<text:note-body>{p(text)}</text:note-body></text:note>"
    )


def test_notes_come_after_the_text_with_their_host() -> None:
    document = read(
        p(f"a{note('eerste')}b") + p(f"c{note('eind', 'i', 'endnote')}") + p(f"{note('kaal', '2')}") + p("d")
    )
    assert [(block.text, block.origin, block.host, block.marker) for block in document.blocks] == [
        ("ab", Origin.BODY, None, ""),
        ("c", Origin.BODY, None, ""),
        ("", Origin.BODY, None, ""),
        ("d", Origin.BODY, None, ""),
        ("eerste", Origin.FOOTNOTE, 1, "1"),
        ("eind", Origin.ENDNOTE, 2, "i"),
        ("kaal", Origin.FOOTNOTE, 3, "2"),
    ]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 2, 4, 6, 1, 3, 5]


def annotation(text: str, name: str = "") -> str:
    named = f' office:name="{name}"' if name else ""
    return f"<office:annotation{named}><dc:creator>Anna</dc:creator><dc:date>2025</dc:date>{p(text)}{p('En meer')}</office:annotation>"


def test_comments_are_kept_apart_with_their_range() -> None:
    end = '<office:annotation-end office:name="{}"/>'.format
    document = read(
        p(f"een {annotation('Welk jaar?', 'n1')}twee{end('n1')} drie")
        + p(f"vier{annotation('Los')}")
        + p(f"a{annotation('Over twee', 'n2')}b")
        + p(f"c{end('n2')}")
    )
    assert texts(document) == ["een twee drie", "vier", "ab", "c"]
    assert document.comments == (
        Comment(author="Anna", text="Welk jaar?\nEn meer", paragraph=1, start=4, end=8),
        Comment(author="Anna", text="Los\nEn meer", paragraph=2, start=4, end=4),
        Comment(author="Anna", text="Over twee\nEn meer", paragraph=3, start=1, end=2),
    )
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 3, 6, 9]


def frame(inner: str) -> str:
    return f"<draw:frame><draw:text-box>{inner}</draw:text-box></draw:frame>"


def test_text_boxes_and_shapes_follow_their_paragraph() -> None:
    shape = f"<draw:custom-shape><svg:title>titel</svg:title>{p('vorm')}</draw:custom-shape>"
    grouped = f"<draw:g><svg:desc>beeld</svg:desc>{frame(p('groep'))}</draw:g>"
    document = read(p(f"a{frame(p('vak') + items('punt'))}b{shape}") + p(grouped) + p("c"))
    assert [(block.text, block.origin, block.host) for block in document.blocks] == [
        ("ab", Origin.BODY, None),
        ("vak", Origin.TEXT_BOX, 1),
        ("punt", Origin.TEXT_BOX, 1),
        ("vorm", Origin.TEXT_BOX, 1),
        ("", Origin.BODY, None),
        ("groep", Origin.TEXT_BOX, 5),
        ("c", Origin.BODY, None),
    ]


def test_a_frame_that_hangs_on_the_page_comes_after_the_text() -> None:
    document = read(frame(p("los vak")) + p("a"))
    assert [(block.text, block.origin, block.host) for block in document.blocks] == [
        ("a", Origin.BODY, None),
        ("los vak", Origin.TEXT_BOX, None),
    ]


def test_addresses_in_bookmarks_and_controls_are_tags() -> None:
    start = '<text:bookmark-start text:name="{}"/>'.format
    end = '<text:bookmark-end text:name="{}"/>'.format
    control = '<loext:content-control loext:tag="activities/p7">Lab</loext:content-control>'
    prompt = '<loext:content-control loext:showing-place-holder="true">Klik hier</loext:content-control>'
    document = read(
        p(f"1. {start('objectives/k3/title')}Titel{end('objectives/k3/title')} {control}{prompt}{start('_Toc1')}!")
        + p(f"a{start('objectives/k3/current')}bc")
        + p(f"de{end('objectives/k3/current')}f")
    )
    assert document.block(1).text == "1. Titel Lab!"
    assert [block.tags for block in document.blocks] == [
        (Tag(start=3, end=8, address="objectives/k3/title"), Tag(start=9, end=12, address="activities/p7")),
        (Tag(start=1, end=3, address="objectives/k3/current"),),
        (Tag(start=0, end=2, address="objectives/k3/current"),),
    ]


# contents, headers, footers

CONTENTS = (
    "<text:table-of-content><text:table-of-content-source><text:index-title-template>Inhoud"
    "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
    f"{p('Inhoud')}</text:index-title>{p('1 Visie 2')}</text:index-body></text:table-of-content>"
)


def test_a_table_of_contents_is_furniture_also_by_its_style_alone() -> None:
    styles = paragraph_style("Inhopg1", more=' style:display-name="Inhopg 1"')
    document = read(CONTENTS + p("2 Plan 3", "Inhopg1") + p("Tekst"), styles=styles)
    assert [(block.text, block.origin) for block in document.blocks] == [
        ("Inhoud", Origin.CONTENTS),
        ("1 Visie 2", Origin.CONTENTS),
        ("2 Plan 3", Origin.CONTENTS),
        ("Tekst", Origin.BODY),
    ]


def test_a_bibliography_is_text() -> None:
    body = f"<text:bibliography><text:index-body>{p('Bron, 2025')}</text:index-body></text:bibliography>"
    assert read(body).block(1).origin is Origin.BODY


def page(name: str, inner: str) -> str:
    return f'<style:master-page style:name="{name}">{inner}</style:master-page>'


PAGE = "Pagina <text:page-number>2</text:page-number> van <text:page-count>9</text:page-count>"


def test_headers_and_footers_are_furniture_once_each() -> None:
    masters = page(
        "Eerste", f"<style:header>{p()}</style:header><style:footer>{p('Regio Noord')}</style:footer>"
    ) + page(
        "Standaard",
        f"<style:header>{p('Plan')}</style:header><style:footer>{p('Regio Noord')}</style:footer>"
        f"<style:footer-left>{p(PAGE)}</style:footer-left>"
        f'<style:footer-first style:display="false">{p("uit")}</style:footer-first>',
    )
    document = read(p("a"), masters=masters)
    assert [(block.text, block.origin) for block in document.blocks] == [
        ("a", Origin.BODY),
        ("Regio Noord", Origin.FOOTER),
        ("Plan", Origin.HEADER),
        ("Pagina 2 van 9", Origin.PAGE_NUMBER),
    ]
    assert [(block.source.part, block.source.ordinal) for block in document.blocks[1:] if block.source] == [
        ("styles.xml", 1),
        ("styles.xml", 2),
        ("styles.xml", 4),
    ]


# whole files


def test_a_flat_file_reads_like_a_zipped_one() -> None:
    parts = {
        "automatic": run_style("T1", 'fo:font-weight="bold"'),
        "styles": paragraph_style("Titel"),
        "masters": page("Standaard", f"<style:header>{p('Kop')}</style:header>"),
        "meta": "<dc:title>Plan</dc:title>",
    }
    body = p(span("a", "T1")) + CONTENTS + p("b", "Titel")
    zipped = read_odt(text_file(body, **parts), name="a.odt")
    flat = read_odt(flat_file(body, **parts), name="a.fodt")
    assert [(block.text, block.kind, block.emphasis, block.origin) for block in flat.blocks] == [
        (block.text, block.kind, block.emphasis, block.origin) for block in zipped.blocks
    ]
    assert flat.title == zipped.title == "Plan"
    # in one file, the header stands before the text
    assert [block.source.ordinal for block in flat.blocks if block.source] == [1, 2, 3, 4, 0]


def test_a_document_without_text_is_empty_and_one_of_pictures_is_a_scan() -> None:
    with pytest.raises(EmptyDocument):
        read(p() + p("<text:s/>"), masters=page("A", f"<style:header>{p('alleen een kop')}</style:header>"))
    with pytest.raises(NoText):
        read(p('<draw:frame><draw:image xlink:href="a.png"/></draw:frame>'))
