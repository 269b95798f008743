"""OpenDocument text (.odt, .ott, .fodt): its own XML, read in one walk.

Order of the blocks: the body as it stands, each text box after the paragraph that carries it; then footnotes and
endnotes; then headers and footers, each different one once (docs/reference/formats.md).
"""

from lxml import etree

from hoofdlijn.documents import Document, Origin
from hoofdlijn.packages.odf import CONTENT, STYLES, TextPackage, open_text
from hoofdlijn.reading import odt_names as odt
from hoofdlijn.reading.drafts import Harvest, assemble
from hoofdlijn.reading.odt_lists import LevelStyle, levels_of
from hoofdlijn.reading.odt_styles import Styles
from hoofdlijn.reading.odt_walk import Walk, Where


def read_odt(data: bytes, *, name: str) -> Document:
    """Return what an OpenDocument text says, tracked changes accepted and hidden text left out.

    Raises:
        DocumentError: in the forms that `open_text` and `assemble` raise.
    """
    package = open_text(data, name=name)
    harvest = Harvest(name=name)
    styles_root = package.tree(STYLES)
    common = _child(styles_root, odt.STYLES)
    _read_contents(package, common, harvest)
    _read_margins(package, styles_root, common, harvest)
    harvest.title = _title(package.tree("meta.xml"))
    return assemble(harvest, form="odt")


def _read_contents(package: TextPackage, common: etree._Element | None, harvest: Harvest) -> None:
    root = package.tree(CONTENT)
    body = _child(_child(root, odt.BODY), odt.OFFICE_TEXT)
    if body is None:
        return
    styles = Styles(common, _child(root, odt.AUTOMATIC_STYLES))
    walk = Walk(harvest=harvest, styles=styles, part=CONTENT, outline=_outline(common))
    # in a flat file the styles stand before the text, with headers and footers in them
    if package.archive is None:
        walk.skip(_child(root, odt.MASTER_STYLES))
    walk.read_blocks(body, Where(drafts=harvest.body))
    harvest.body.extend(walk.floating)


def _read_margins(
    package: TextPackage, root: etree._Element | None, common: etree._Element | None, harvest: Harvest
) -> None:
    """Read headers and footers; those of several page styles often say the same."""
    masters = _child(root, odt.MASTER_STYLES)
    if masters is None:
        return
    part = CONTENT if package.archive is None else STYLES
    styles = Styles(common, _child(root, odt.AUTOMATIC_STYLES))
    walk = Walk(harvest=harvest, styles=styles, part=part, outline=_outline(common))
    seen: set[str] = set()
    for page in masters.iterchildren(odt.MASTER_PAGE):
        for margin in page:
            if margin.tag not in odt.PAGE_MARGINS:
                walk.skip(margin)
                continue
            said = "".join(margin.itertext())
            if said in seen or margin.get(odt.DISPLAY_STYLE) == "false":
                walk.skip(margin)
                continue
            seen.add(said)
            origin = Origin.HEADER if "header" in margin.tag.rpartition("}")[2] else Origin.FOOTER
            walk.read_blocks(margin, Where(drafts=harvest.furniture, origin=origin))


def _outline(common: etree._Element | None) -> tuple[LevelStyle, ...] | None:
    outline = _child(common, odt.OUTLINE_STYLE)
    return None if outline is None else levels_of(outline)


def _title(root: etree._Element | None) -> str:
    title = _child(_child(root, odt.META), odt.TITLE)
    return " ".join((title.text or "").split()) if title is not None else ""


def _child(parent: etree._Element | None, tag: str) -> etree._Element | None:
    return None if parent is None else next(parent.iterchildren(tag), None)
