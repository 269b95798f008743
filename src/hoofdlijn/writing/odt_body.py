"""The body of an OpenDocument text: title page, contents, and the blocks of a publication in order."""

from hoofdlijn.documents import generated_address
from hoofdlijn.writing.odt_contents import contents_of
from hoofdlijn.writing.odt_flow import Flow, Styles, anchor_name
from hoofdlijn.writing.odt_marks import Marks
from hoofdlijn.writing.odt_pictures import Pictures
from hoofdlijn.writing.odt_tables import Tables
from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Figure,
    Heading,
    Item,
    Paragraph,
    Publication,
    Role,
    Run,
    Table,
    generated,
)

_DEEPEST_HEADING = 6
_ROLES = {Role.LEAD: "Lead", Role.LABEL: "Label", Role.NOTE: "Note"}
_BODY = Styles(body="Text_20_body", item="List_20_Contents", roles=_ROLES)
_BOX = Styles(body="Callout", item="Callout")
_COVER = Styles(body="Cover", item="Cover", roles={Role.LEAD: "Subtitle", Role.NOTE: "Cover_20_Note"})


class Body:
    """Writes the body of one file."""

    def __init__(self, publication: Publication) -> None:
        self._publication = publication
        self._out: list[str] = []
        self._marks = Marks()
        self._flow = Flow(self._marks, self._out, publication.language)
        self.tables = Tables(self._marks, self._out, publication.language)
        self.pictures = Pictures()
        self._boxes = 0

    def written(self) -> str:
        """Return the contents of `office:text`."""
        self._cover()
        self._out.append(contents_of(self._publication.contents_title, self._publication.headings()))
        for block in self._publication.blocks:
            self._block(block)
        self._flow.end_lists()
        return "".join(self._out)

    def _cover(self) -> None:
        """Write the title page; its first paragraph is the title."""
        for position, block in enumerate(self._publication.cover):
            self._flow.paragraph(block.runs, _COVER.paragraph(block) if position else "Title")

    def _block(self, block: Block) -> None:
        if isinstance(block, Paragraph | Item):
            self._flow.write_block(block, _BODY)
            return
        self._flow.end_lists()
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Table):
            self.tables.write(block)
        elif isinstance(block, Figure):
            self._figure(block)
        else:
            self._callout(block)

    def _heading(self, heading: Heading) -> None:
        level = max(1, heading.level)
        style = min(level, _DEEPEST_HEADING)
        out = self._out
        kind = "Part" if heading.is_part else "Heading"
        out.append(f'<text:h text:style-name="{kind}_20_{style}" text:outline-level="{min(level, 10)}">')
        if heading.anchor:
            out.append(f'<text:bookmark text:name="{anchor_name(heading.anchor)}"/>')
        self._flow.contents(heading.runs)
        out.append("</text:h>")

    def _figure(self, figure: Figure) -> None:
        frame = self.pictures.frame(figure.drawing)
        self._flow.paragraph((), "Picture", lead=frame)
        if figure.caption:
            self._flow.paragraph(figure.caption, "Illustration")

    def _callout(self, callout: Callout) -> None:
        """Write a box: a table of one cell, because only a cell keeps its ground and edge around a list."""
        tone = callout.tone.value
        self._boxes += 1
        self._out.append(
            f'<table:table table:name="Box{self._boxes}" table:style-name="Box"><table:table-column'
            ' table:style-name="Box"/><table:table-row table:style-name="Row"><table:table-cell'
            f' table:style-name="Box-{tone}" office:value-type="string">'
        )
        first, *others = callout.blocks or (Paragraph(runs=()),)
        sign = Run(callout.sign, generated_address(callout.sign), strong=True)
        if isinstance(first, Paragraph):
            self._flow.paragraph((sign, generated(" · "), *first.runs), f"Callout_20_Head_20_{tone}")
            self._flow.write(others, _BOX)
        else:
            # a box that begins with a list still needs a line for its sign
            self._flow.paragraph((sign,), f"Callout_20_Head_20_{tone}")
            self._flow.write(callout.blocks, _BOX)
        self._out.append(
            '</table:table-cell></table:table-row></table:table><text:p text:style-name="After_20_Box"/>'
        )
