"""Publications for the tests of the OpenDocument writer: built by hand, and generated."""

from hypothesis import strategies as st

from hoofdlijn.writing.publication import Cell, Column, Heading, Item, Paragraph, Publication, Role, Row, Run, Table
from hoofdlijn.writing.publication import generated as words

ADDRESSES = (
    "title",
    "objectives/k3/current",
    "objectives/k3/contributions/kwaliteit",
    "objectives/k3/targets/0/value",
    "objectives/abcdefgh/vision_links/route-naar-kwaliteit/ticked",
    "activities/p7/purposes",
    "activities/p7/serves/k4",
    "remainder/12/under/k4",
)


def publication(*blocks, language="nl", title="Plan", subject="", cover=None):
    return Publication(
        language=language,
        title=title,
        subject=subject,
        cover=(Paragraph(runs=(Run(title),), role=Role.LEAD),) if cover is None else cover,
        blocks=blocks,
        contents_title="Inhoud" if language == "nl" else "Contents",
    )


def paragraph(text, address="", **facts):
    return Paragraph(runs=(Run(text, address, **facts),))


def item(text, address="", level=1):
    return Item(runs=(Run(text, address),), level=level)


def table(*rows, head=("Een", "Twee")):
    columns = tuple(Column(runs=(words(name),), width=100 // len(head)) for name in head)
    made = tuple(Row(cells=tuple(Cell(blocks=blocks) for blocks in row)) for row in rows)
    return Table(caption=(words("Tabel"),), columns=columns, rows=made)


# all that XML 1.0 allows; every draw has white space of each kind, which is where formats fold
_XML = st.characters(codec="utf-8", exclude_characters="\ufffe\uffff", exclude_categories=("Cs", "Cc"))
_CHARACTERS = _XML | st.sampled_from(" \t\n\r\u00a0\u00ad\u2011\u200b\u2028\x85\x9f<>&\"'~") | st.just(" ")
texts = st.text(_CHARACTERS, min_size=1, max_size=40)
_addresses = st.sampled_from(ADDRESSES)
_values = st.builds(Run, texts, _addresses, strong=st.booleans(), quiet=st.booleans())
_words = st.sampled_from(("Planning: ", "Waarvoor", "–", "Gelezen als: ")).map(words)
_hints = st.builds(Run, st.just(""), _addresses, hint=st.just("Vul in"))
_plain = st.sampled_from(("losse woorden", "nog iets")).map(Run)
_runs = st.lists(st.one_of(_values, _values, _words, _hints, _plain), max_size=4).map(tuple)
_paragraphs = st.builds(Paragraph, runs=_runs, role=st.sampled_from(Role))
_items = st.builds(Item, runs=_runs, level=st.integers(1, 9))
_flows = st.lists(st.one_of(_paragraphs, _items), max_size=4).map(tuple)
_headings = st.builds(Heading, runs=_runs, level=st.integers(1, 4))
_tables = st.lists(st.tuples(_flows, _flows), max_size=3).map(lambda rows: table(*rows))
publications = st.lists(st.one_of(_headings, _paragraphs, _items, _tables), max_size=8).map(
    lambda blocks: publication(*blocks)
)
