"""Word: what counts as text in a paragraph, and what does not."""

import pytest
from tests.unit.reading.word_files import field, mark, p, r, raw, read, style, text_box, texts

from hoofdlijn.documents import BlockKind, Document, Emphasis, Origin, Source
from hoofdlijn.errors import EmptyDocument, NoText


def stretches(document: Document, number: int = 1) -> list[tuple[str, str]]:
    block = document.block(number)
    return [
        (block.text[run.start : run.end], "b" * run.bold + "i" * run.italic + "u" * run.underline)
        for run in block.emphasis
    ]


def test_paragraphs_come_in_order_with_their_place_in_the_file() -> None:
    document = read(p("Eén") + p() + p("Twee"))
    assert texts(document) == ["Eén", "Twee"]
    assert [block.number for block in document.blocks] == [1, 2]
    assert [block.source for block in document.blocks] == [
        Source(part="word/document.xml", ordinal=0),
        Source(part="word/document.xml", ordinal=2),
    ]
    assert document.format == "docx"


def test_split_runs_are_one_text() -> None:
    assert texts(read(raw(r("Voor") + '<w:proofErr w:type="spellStart"/>' + r("bereiding")))) == ["Voorbereiding"]


def test_white_space_counts_only_where_the_file_keeps_it() -> None:
    body = raw("<w:r><w:t>  a\n  b </w:t></w:r>" + '<w:r><w:t xml:space="preserve"> c </w:t></w:r>')
    assert texts(read(body)) == ["a   b c "]


def test_breaks_tabs_and_hyphens_are_characters() -> None:
    body = raw(
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t></w:r>"
        + r("so\u00adcial")
        + "<w:r><w:softHyphen/><w:t>f</w:t></w:r>"
        + r("g\u2011h")
    )
    assert texts(read(body)) == ["a\nb\tc\nd-esocialfg-h"]


def test_a_page_break_is_a_line_break_only_between_texts() -> None:
    page = '<w:r><w:br w:type="page"/></w:r>'
    document = read(raw(page + r("Kop")) + raw(r("a") + page + r("b")) + raw(r("slot") + page) + raw(page))
    assert texts(document) == ["Kop", "a\nb", "slot"]


def test_symbols_are_shown_as_their_font_shows_them() -> None:
    body = raw(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
        + r("\u00fc", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')
        + r("\u00fc", '<w:rFonts w:ascii="Arial"/>')
    )
    assert texts(read(body)) == ["✓≥✓\u00fc"]


def test_an_emoji_is_read_from_its_fallback() -> None:
    emoji = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F600"/></mc:Choice>'
        "<mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(read(raw(r("a") + emoji))) == ["a😀"]


def test_links_smart_tags_and_custom_xml_are_see_through() -> None:
    body = raw(
        f'<w:hyperlink r:id="x">{r("link")}</w:hyperlink><w:smartTag>{r(" slim")}</w:smartTag>'
        f"<w:customXml>{r(' eigen')}</w:customXml><w:dir>{r(' heen')}</w:dir>"
    )
    wrapped = f"<w:customXml>{p('in xml')}</w:customXml>"
    assert texts(read(body + wrapped)) == ["link slim eigen heen", "in xml"]


def test_a_formula_keeps_its_letters() -> None:
    assert texts(
        read(raw(r("x = ") + "<m:oMath><m:r><m:t>y</m:t></m:r><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:oMath>"))
    ) == ["x = y2"]


def test_ruby_shows_its_base_once() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('uitspraak')}</w:rt><w:rubyBase>{r('woord')}</w:rubyBase></w:ruby></w:r>"
    assert texts(read(raw(ruby))) == ["woord"]


# fields


def test_a_field_shows_its_result_not_its_instruction() -> None:
    simple = f'<w:fldSimple w:instr="DATE">{r("1 mei 2025")}</w:fldSimple>'
    assert texts(read(raw(r("Op ") + field("DATE", "2 mei") + r(" en ") + simple))) == ["Op 2 mei en 1 mei 2025"]


def test_a_field_inside_an_instruction_shows_nothing() -> None:
    nested = f"{mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{field('MERGEFIELD a', 'geheim')}{mark('separate')}{r('zichtbaar')}{mark('end')}"
    assert texts(read(raw(nested + r("!")))) == ["zichtbaar!"]


def test_a_field_without_a_result_shows_nothing_and_ends() -> None:
    entry = f"{mark('begin')}<w:r><w:instrText>XE techniek</w:instrText></w:r>{mark('end')}"
    assert texts(read(raw(entry + r("tekst")))) == ["tekst"]


def test_an_instruction_that_never_ends_swallows_no_later_paragraph() -> None:
    assert texts(read(raw(r("a") + mark("begin")) + p("b"))) == ["a", "b"]
    assert texts(read(raw(mark("separate") + mark("end") + r("a")))) == ["a"]


def test_form_fields_show_their_box_and_choice() -> None:
    def form(data: str, instruction: str) -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
            f"<w:r><w:instrText>{instruction}</w:instrText></w:r>{mark('end')}"
        )

    checked = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "FORMCHECKBOX")
    empty = form('<w:checkBox><w:default w:val="0"/></w:checkBox>', "FORMCHECKBOX")
    chosen = form(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="2025"/><w:listEntry w:val="2026"/></w:ddList>',
        "FORMDROPDOWN",
    )
    assert texts(read(raw(checked + empty + chosen))) == ["☒☐2026"]


# tables of contents


def contents(*entries: str, end: str = mark("end")) -> str:
    first, *others = entries
    begin = f"{mark('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>{mark('separate')}"
    return raw(begin + r(first)) + "".join(map(p, others)) + raw(end)


def test_a_table_of_contents_is_furniture() -> None:
    document = read(p("Titel") + contents("1 Visie 2", "2 Plan 3") + p("Visie"))
    assert [(block.text, block.origin) for block in document.blocks] == [
        ("Titel", Origin.BODY),
        ("1 Visie 2", Origin.CONTENTS),
        ("2 Plan 3", Origin.CONTENTS),
        ("Visie", Origin.BODY),
    ]


def test_text_behind_the_end_of_the_contents_is_text() -> None:
    document = read(contents("1 Visie 2", end=mark("end") + r("Tekst")))
    assert [block.origin for block in document.blocks] == [Origin.CONTENTS, Origin.BODY]


def test_a_table_of_contents_that_never_ends_does_not_swallow_the_plan() -> None:
    document = read(contents("1 Visie 2", end=r("Tekst")) + p("Plan"))
    assert {block.origin for block in document.blocks} == {Origin.BODY}


@pytest.mark.parametrize(
    ("identity", "name"), [("Inhopg1", "toc 1"), ("Inhopg2", "Inhopg 2"), ("Kopvaninhoudsopgave", "TOC Heading")]
)
def test_styles_of_a_table_of_contents_make_furniture(identity: str, name: str) -> None:
    document = read(p("Inhoud", style=identity) + p("Tekst"), styles=style(identity, name))
    assert [block.origin for block in document.blocks] == [Origin.CONTENTS, Origin.BODY]


def test_a_contents_control_is_furniture() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{p('Inhoud')}{p('1 Visie')}</w:sdtContent></w:sdt>"
    )
    document = read(control + p("Tekst"))
    assert [block.origin for block in document.blocks] == [Origin.CONTENTS, Origin.CONTENTS, Origin.BODY]


# hidden text and emphasis


def test_hidden_text_is_left_out_also_through_a_style() -> None:
    styles = style("Verborgen", "Verborgen", "<w:rPr><w:vanish/></w:rPr>", kind="character") + style(
        "Notitie", "Notitie", "<w:rPr><w:vanish/></w:rPr>"
    )
    body = (
        raw(
            r("a") + r("x", "<w:vanish/>") + r("b", '<w:vanish w:val="0"/>') + r("y", '<w:rStyle w:val="Verborgen"/>')
        )
        + p("hele alinea", style="Notitie")
        + raw('<w:pPr><w:pStyle w:val="Notitie"/></w:pPr>' + r("toch", '<w:vanish w:val="0"/>'))
    )
    assert texts(read(body, styles=styles)) == ["ab", "toch"]


def test_emphasis_is_kept_for_the_characters_that_have_it() -> None:
    document = read(
        raw(
            r("vet", "<w:b/>")
            + r(" en ")
            + r("cur", "<w:i/>")
            + r("sief", "<w:i/>")
            + r("!", '<w:u w:val="single"/>')
        )
    )
    assert document.block(1).emphasis == (
        Emphasis(start=0, end=3, bold=True),
        Emphasis(start=7, end=14, italic=True),
        Emphasis(start=14, end=15, underline=True),
    )


def test_what_is_switched_off_is_not_emphasis() -> None:
    body = raw(r("a", '<w:b w:val="0"/>') + r("b", '<w:i w:val="false"/>') + r("c", '<w:u w:val="none"/>'))
    assert stretches(read(body)) == []


def test_emphasis_comes_through_styles_and_two_toggles_cancel_out() -> None:
    styles = (
        style("Basis", "Basis", "<w:rPr><w:b/></w:rPr>")
        + style("Label", "Label", "<w:rPr><w:i/></w:rPr>", based_on="Basis")
        + style("Sterk", "Strong", '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>', kind="character")
    )
    body = raw(
        '<w:pPr><w:pStyle w:val="Label"/></w:pPr>' + r("label ") + r("sterk", '<w:rStyle w:val="Sterk"/>')
    ) + raw(r("gewoon ") + r("sterk", '<w:rStyle w:val="Sterk"/>'))
    document = read(body, styles=styles)
    assert stretches(document) == [("label ", "bi"), ("sterk", "iu")]
    assert stretches(document, 2) == [("sterk", "bu")]


# headings


@pytest.mark.parametrize(
    ("identity", "name", "level"),
    [
        ("Kop1", "heading 1", 1),
        ("Heading2", "heading 2", 2),
        ("Kop3", "Kop 3", 3),
        ("Titel", "Title", 1),
        ("Titel", "Titel", 1),
    ],
)
def test_headings_are_known_by_name_in_dutch_and_english(identity: str, name: str, level: int) -> None:
    block = read(p("Doelstelling 1", style=identity), styles=style(identity, name)).block(1)
    assert (block.kind, block.level, block.style) == (BlockKind.HEADING, level, name)


def test_a_heading_style_that_the_file_does_not_define_is_known_by_its_id() -> None:
    block = read(p("Visie", style="Kop2")).block(1)
    assert (block.kind, block.level, block.style) == (BlockKind.HEADING, 2, "Kop2")


@pytest.mark.parametrize("name", ["Kopij", "heading", "Kop 12", "Subtitle", "Normal", "List Paragraph"])
def test_other_styles_are_no_headings(name: str) -> None:
    assert read(p("a", style="S"), styles=style("S", name)).block(1).kind is BlockKind.PARAGRAPH


def test_outline_levels_make_headings_and_unmake_them() -> None:
    outline = '<w:pPr><w:outlineLvl w:val="{}"/></w:pPr>'.format
    styles = (
        style("Kop1", "heading 1", outline(0))
        + style("Mijn", "Onze kop", based_on="Kop1")
        + style("Plat", "Plat", outline(9), based_on="Kop1")
    )
    document = read(
        p("geërfd", style="Mijn")
        + p("plat", style="Plat")
        + p("direct", more='<w:outlineLvl w:val="2"/>')
        + p("tekst", style="Mijn", more='<w:outlineLvl w:val="9"/>')
        + p("genummerde kop", style="Kop1", more='<w:outlineLvl w:val="9"/>'),
        styles=styles,
    )
    assert [(block.kind is BlockKind.HEADING, block.level) for block in document.blocks] == [
        (True, 1),
        (False, 0),
        (True, 3),
        (False, 0),
        (True, 1),
    ]


def test_styles_that_name_each_other_as_parent_end() -> None:
    styles = style("A", "A", based_on="B") + style("B", "B", based_on="A")
    assert texts(read(p("tekst", style="A"), styles=styles)) == ["tekst"]


# text boxes


def test_a_text_box_follows_its_paragraph_and_counts_once() -> None:
    document = read(raw(r("gast") + text_box(p("in het vak") + p("nog een"))) + p("daarna"))
    assert [(block.text, block.origin, block.host) for block in document.blocks] == [
        ("gast", Origin.BODY, None),
        ("in het vak", Origin.TEXT_BOX, 1),
        ("nog een", Origin.TEXT_BOX, 1),
        ("daarna", Origin.BODY, None),
    ]
    assert [block.source.ordinal for block in document.blocks if block.source] == [0, 1, 2, 5]


def test_a_text_box_on_an_empty_paragraph_keeps_that_paragraph() -> None:
    document = read(p("voor") + raw(text_box(p("vak"))))
    assert [(block.text, block.host) for block in document.blocks] == [("voor", None), ("", None), ("vak", 2)]


def test_an_empty_text_box_leaves_nothing() -> None:
    assert texts(read(p("a") + raw(text_box(p())))) == ["a"]


def test_an_old_text_box_is_read_too() -> None:
    old = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p('oud')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    assert texts(read(raw(r("a") + old))) == ["a", "oud"]


# nothing to read


def test_a_document_without_text_is_empty_and_one_of_pictures_is_a_scan() -> None:
    picture = raw('<w:r><w:drawing><a:graphic><a:blip r:embed="x"/></a:graphic></w:drawing></w:r>')
    with pytest.raises(EmptyDocument):
        read(p() + p("  "))
    with pytest.raises(NoText):
        read(picture)
    assert texts(read(picture + p("tekst"))) == ["tekst"]


def test_the_title_of_the_properties_is_kept() -> None:
    assert read(p("a"), properties="<dc:title> Plan \n regio </dc:title>").title == "Plan regio"
    assert read(p("a")).title == ""
