"""ODT files as the agency's formats are: converted from Word, with a style for each paragraph and `text:s` for spaces.

Noise, by name in `flow.noise`:
    split       spans broken anywhere and spaces written as `text:s`, an empty paragraph here and there
    tracked     text deleted with change tracking on, kept aside at the head of the text
    comments    annotations inside the text
    bookmarks   bookmarks and soft page breaks
"""

from itertools import groupby
from random import Random

from samples.flow import Block, Boxed, Break, Contents, Flow, Grid, Heading, Item, Line, Run, plain
from samples.writers.packing import packed, xml_text, xml_value

_MIME = "application/vnd.oasis.opendocument.text"
_URN = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = (
    f'xmlns:office="{_URN}:office:1.0" xmlns:style="{_URN}:style:1.0" xmlns:text="{_URN}:text:1.0" '
    f'xmlns:table="{_URN}:table:1.0" xmlns:draw="{_URN}:drawing:1.0" xmlns:meta="{_URN}:meta:1.0" '
    f'xmlns:fo="{_URN}:xsl-fo-compatible:1.0" xmlns:svg="{_URN}:svg-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOOKS = {
    "bold": 'fo:font-weight="bold"',
    "italic": 'fo:font-style="italic"',
    "underline": 'style:text-underline-style="solid"',
}


def write_odt(flow: Flow) -> bytes:
    """Return the flow as an OpenDocument text."""
    return _Writer(flow).file()


class _Writer:
    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._random = Random(f"odt {flow.seed}")
        self._styles: list[str] = []
        self._changes: list[str] = []
        self._tables = 0

    def file(self) -> bytes:
        body = self._blocks(self._flow.blocks)
        return packed(
            {
                "mimetype": _MIME,
                "META-INF/manifest.xml": _manifest(),
                "content.xml": self._content(body),
                "styles.xml": self._style_sheet(),
                "meta.xml": self._meta(),
            },
            stored=("mimetype",),
        )

    def _content(self, body: str) -> str:
        changes = f"<text:tracked-changes>{''.join(self._changes)}</text:tracked-changes>" if self._changes else ""
        return (
            f"{_HEAD}<office:document-content {_NAMESPACES}><office:automatic-styles>{''.join(self._styles)}"
            f"{_list_style('LFO1', ordered=False)}{_list_style('LFO2', ordered=True)}</office:automatic-styles>"
            f"<office:body><office:text>{changes}{body}</office:text></office:body></office:document-content>"
        )

    def _blocks(self, blocks: tuple[Block, ...]) -> str:
        made = []
        for is_list, group in groupby(blocks, key=lambda block: isinstance(block, Item)):
            if is_list:
                made += _nested([each for each in group if isinstance(each, Item)], self)
            else:
                made += [self._block(each) for each in group]
        return "".join(made)

    def _block(self, block: Block) -> str:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, Line):
            return self.paragraph(block.runs, "Title" if block.role == "title" else "Standard") + self._gap()
        if isinstance(block, Grid):
            return self._grid(block)
        if isinstance(block, Contents):
            return self._contents()
        if isinstance(block, Boxed):
            inner = "".join(self.paragraph(each.runs, "Standard") for each in block.blocks)
            return (
                f'<text:p text:style-name="Standard"><draw:frame draw:name="Kader1" text:anchor-type="paragraph" '
                f'svg:width="7cm"><draw:text-box fo:min-height="3cm">{inner}</draw:text-box></draw:frame></text:p>'
            )
        return "<text:soft-page-break/>" if isinstance(block, Break) else ""

    def _gap(self) -> str:
        if self._has("split") and self._chance(0.4):
            return f'<text:p text:style-name="{self._style("Standard")}"/>'
        return ""

    def _heading(self, block: Heading) -> str:
        page = "<text:soft-page-break/>" if self._has("bookmarks") and self._chance(0.2) else ""
        style = self._style(f"Heading_20_{block.level}")
        return f'{page}<text:h text:style-name="{style}" text:outline-level="{block.level}">{self._runs(block.runs)}</text:h>'

    def paragraph(self, runs: tuple[Run, ...], parent: str) -> str:
        return f'<text:p text:style-name="{self._style(parent)}">{self._runs(runs)}</text:p>'

    def _style(self, parent: str) -> str:
        name = f"P{len(self._styles) + 1}"
        self._styles.append(
            f'<style:style style:name="{name}" style:parent-style-name="{parent}" style:family="paragraph">'
            '<style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/></style:style>'
        )
        return name

    def _runs(self, runs: tuple[Run, ...]) -> str:
        return "".join(self._run(run) for run in runs if run.text)

    def _run(self, run: Run) -> str:
        looks = " ".join(_LOOKS[name] for name in _LOOKS if getattr(run, name))
        return "".join(self._piece(piece, looks) for piece in self._pieces(run.text))

    def _pieces(self, text: str) -> list[str]:
        if not self._has("split") or len(text) < 12:
            return [text]
        cuts = sorted(self._random.sample(range(1, len(text)), len(text) // 40))
        return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]

    def _piece(self, text: str, looks: str) -> str:
        inner = self._spaced(text)
        if looks or (self._has("split") and self._chance(0.5)):
            name = f"T{len(self._styles) + 1}"
            self._styles.append(
                f'<style:style style:name="{name}" style:family="text"><style:text-properties {looks}/></style:style>'
            )
            inner = f'<text:span text:style-name="{name}">{inner}</text:span>'
        if self._has("tracked") and self._chance(0.05):
            inner = self._deleted() + inner
        if self._has("comments") and self._chance(0.04):
            inner += (
                "<office:annotation><dc:creator>Petra de Wit</dc:creator><dc:date>2024-09-05T10:14:00</dc:date>"
                "<text:p>Klopt dit nog?</text:p></office:annotation>"
            )
        return inner

    def _deleted(self) -> str:
        name = f"ct{len(self._changes) + 1}"
        self._changes.append(
            f'<text:changed-region text:id="{name}"><text:deletion><office:change-info><dc:creator>Hans Mulder'
            "</dc:creator><dc:date>2024-08-29T09:30:00</dc:date></office:change-info>"
            "<text:p>in de vorige versie </text:p></text:deletion></text:changed-region>"
        )
        return f'<text:change text:change-id="{name}"/>'

    def _spaced(self, text: str) -> str:
        made = []
        for character in text:
            if character == "\n":
                made.append("<text:line-break/>")
            elif character == "\t":
                made.append("<text:tab/>")
            elif character == " " and self._has("split") and self._chance(0.12):
                made.append("<text:s/>")
            else:
                made.append(xml_text(character))
        return "".join(made)

    def _grid(self, grid: Grid) -> str:
        self._tables += 1
        name = f"Tabel{self._tables}"
        columns = max(sum(each.columns for each in row) for row in grid.rows)
        rows = [f"<table:table-row>{row}</table:table-row>" for row in _rows(self, grid, columns)]
        headers = "".join(rows[: grid.headers])
        headers = f"<table:table-header-rows>{headers}</table:table-header-rows>" if headers else ""
        return (
            f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{columns}"/>'
            f"{headers}{''.join(rows[grid.headers :])}</table:table>"
        )

    def cell_blocks(self, blocks: tuple[Block, ...]) -> str:
        return self._blocks(blocks)

    def _contents(self) -> str:
        rows = "".join(
            f'<text:p text:style-name="Contents_20_{block.level}"><text:a xlink:href="#{index}">'
            f"{xml_text(plain(block))}<text:tab/>{2 + index // 2}</text:a></text:p>"
            for index, block in enumerate(self._flow.blocks)
            if isinstance(block, Heading)
        )
        return (
            '<text:table-of-content text:name="Inhoudsopgave1"><text:table-of-content-source text:outline-level="3"/>'
            '<text:index-body><text:index-title text:name="Inhoudsopgave1_Head"><text:p>Inhoud</text:p></text:index-title>'
            f"{rows}</text:index-body></text:table-of-content>"
        )

    def _style_sheet(self) -> str:
        header = (
            f"<style:header><text:p>{xml_text(self._flow.header)}</text:p></style:header>"
            if self._flow.header
            else ""
        )
        named = "".join(
            f'<style:style style:name="Heading_20_{n}" style:display-name="Heading {n}" style:family="paragraph" '
            f'style:parent-style-name="Standard" style:default-outline-level="{n}"><style:text-properties '
            f'fo:font-weight="bold" fo:font-size="{18 - 2 * n}pt"/></style:style>'
            for n in (1, 2, 3)
        )
        return (
            f'{_HEAD}<office:document-styles {_NAMESPACES}><office:styles><style:style style:name="Standard" '
            'style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:style>'
            '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">'
            f'<style:text-properties fo:font-size="24pt"/></style:style>{named}</office:styles><office:automatic-styles>'
            '<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" '
            'fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">{header}'
            f"<style:footer><text:p>{xml_text(self._flow.footer)} <text:page-number>1</text:page-number></text:p>"
            "</style:footer></style:master-page></office:master-styles></office:document-styles>"
        )

    def _meta(self) -> str:
        return (
            f"{_HEAD}<office:document-meta {_NAMESPACES}><office:meta><meta:generator>MicrosoftOffice/16.0 "
            f"MicrosoftWord</meta:generator><dc:title>{xml_text(self._flow.title)}</dc:title></office:meta>"
            "</office:document-meta>"
        )

    def _has(self, noise: str) -> bool:
        return noise in self._flow.noise

    def _chance(self, share: float) -> bool:
        return self._random.random() < share


def _nested(items: list[Item], writer: _Writer) -> list[str]:
    """Return lists in lists; a new list begins where the kind changes or an item says so."""
    made: list[str] = []
    current: list[Item] = []
    for each in items:
        if current and each.level == 1 and (each.starts or each.ordered != current[0].ordered):
            made.append(_list(current, 1, writer))
            current = []
        current.append(each)
    return [*made, _list(current, 1, writer)]


def _list(items: list[Item], level: int, writer: _Writer) -> str:
    entries: list[list[Item]] = []
    for each in items:
        if each.level <= level or not entries:
            entries.append([each])
        else:
            entries[-1].append(each)
    name = f' text:style-name="{"LFO2" if items[0].ordered else "LFO1"}"' if level == 1 else ""
    inner = []
    for entry in entries:
        below = _list(entry[1:], level + 1, writer) if len(entry) > 1 else ""
        inner.append(f"<text:list-item>{writer.paragraph(entry[0].runs, 'Standard')}{below}</text:list-item>")
    return f"<text:list{name}>{''.join(inner)}</text:list>"


def _rows(writer: _Writer, grid: Grid, columns: int) -> list[str]:
    """Return the cells of each row, covered cells included."""
    covered = "<table:covered-table-cell/>"
    below: dict[int, int] = {}
    made = []
    for row in grid.rows:
        cells, column, waiting = [], 0, list(row)
        while column < columns:
            if below.get(column, 0):
                below[column] -= 1
                cells.append(covered)
                column += 1
                continue
            if not waiting:
                break
            each = waiting.pop(0)
            spans = f' table:number-columns-spanned="{each.columns}"' if each.columns > 1 else ""
            spans += f' table:number-rows-spanned="{each.rows}"' if each.rows > 1 else ""
            cells.append(f"<table:table-cell{spans}>{writer.cell_blocks(each.blocks)}</table:table-cell>")
            cells.append(covered * (each.columns - 1))
            below.update({column + n: each.rows - 1 for n in range(each.columns) if each.rows > 1})
            column += each.columns
        made.append("".join(cells))
    return made


def _list_style(name: str, *, ordered: bool) -> str:
    levels = []
    for level in (1, 2, 3):
        indent = (
            '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" '
            f'fo:margin-left="{1.2 * level:.1f}cm"/></style:list-level-properties>'
        )
        kind, more = ("number", 'style:num-format="1" style:num-suffix="."')
        if not ordered or level > 1:
            kind, more = ("bullet", f'text:bullet-char="{xml_value("•o▪"[level - 1])}"')
        levels.append(
            f'<text:list-level-style-{kind} text:level="{level}" {more}>{indent}</text:list-level-style-{kind}>'
        )
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def _manifest() -> str:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (
            ("/", _MIME),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        )
    )
    return (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_URN}:manifest:1.0" manifest:version="1.3">{entries}'
        "</manifest:manifest>"
    )
