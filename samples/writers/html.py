"""Web pages: clean ones, and what Word saves as "web page, filtered"."""

from itertools import groupby
from random import Random

from samples.flow import Block, Boxed, Contents, Flow, Grid, GridCell, Heading, Item, Line, Run, plain
from samples.writers.packing import xml_text


def write_html(flow: Flow) -> bytes:
    """Return the flow as a clean HTML 5 page in UTF-8, with the site's own header, navigation and footer."""
    body = _blocks(flow.blocks)
    page = (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{xml_text(flow.title)}</title>\n<style>body {{ font-family: sans-serif; }} td {{ border: 1px solid; }}</style>\n"
        "<script>window.stat = 1; if (1 < 2) { console.log('geladen'); }</script>\n</head>\n<body>\n"
        f"<header>{xml_text(flow.header)}</header>\n<main>\n{body}\n</main>\n"
        f"<footer>{xml_text(flow.footer)}</footer>\n</body>\n</html>\n"
    )
    return page.encode()


def _blocks(blocks: tuple[Block, ...]) -> str:
    made = []
    for is_list, group in groupby(blocks, key=lambda block: isinstance(block, Item)):
        if is_list:
            made.append(_list([each for each in group if isinstance(each, Item)], 1))
        else:
            made += [_block(each, blocks) for each in group]
    return "\n".join(made)


def _block(block: Block, around: tuple[Block, ...]) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level + 1}>{_runs(block.runs)}</h{block.level + 1}>"
    if isinstance(block, Line):
        return f"<h1>{_runs(block.runs)}</h1>" if block.role == "title" else f"<p>{_runs(block.runs)}</p>"
    if isinstance(block, Grid):
        return _table(block)
    if isinstance(block, Contents):
        links = "".join(
            f'<li><a href="#">{xml_text(plain(each))}</a></li>' for each in around if isinstance(each, Heading)
        )
        return f"<nav><p>Inhoud</p><ul>{links}</ul></nav>"
    if isinstance(block, Boxed):
        return f"<aside>{''.join(f'<p>{_runs(each.runs)}</p>' for each in block.blocks)}</aside>"
    return "<hr>"


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    text = xml_text(run.text).replace("\n", "<br>")
    for wanted, tag in ((run.underline, "u"), (run.italic, "em"), (run.bold, "strong")):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    return text


def _list(items: list[Item], level: int) -> str:
    entries: list[list[Item]] = []
    for each in items:
        if each.level <= level or not entries:
            entries.append([each])
        else:
            entries[-1].append(each)
    tag = "ol" if items[0].ordered else "ul"
    inner = "\n".join(
        f"<li>{_runs(entry[0].runs)}{_list(entry[1:], level + 1) if len(entry) > 1 else ''}</li>" for entry in entries
    )
    return f"<{tag}>\n{inner}\n</{tag}>"


def _table(grid: Grid) -> str:
    rows = []
    for index, row in enumerate(grid.rows):
        tag = "th" if index < grid.headers else "td"
        rows.append(f"<tr>{''.join(_cell(cell, tag) for cell in row)}</tr>")
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _cell(cell: GridCell, tag: str) -> str:
    spans = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    spans += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    inner = (
        _runs(cell.blocks[0].runs)
        if len(cell.blocks) == 1 and isinstance(cell.blocks[0], Line)
        else _blocks(cell.blocks)
    )
    return f"<{tag}{spans}>{inner}</{tag}>"


def write_word_html(flow: Flow) -> bytes:
    """Return the flow as Word's filtered HTML in Windows-1252: lists are paragraphs with a typed bullet."""
    return _WordPage(flow).page().encode("cp1252", errors="xmlcharrefreplace")


class _WordPage:
    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._random = Random(f"html {flow.seed}")
        self._number = 0

    def page(self) -> str:
        body = "\n\n".join(self._block(block) for block in self._flow.blocks)
        return (
            '<html>\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n'
            '<meta name=Generator content="Microsoft Word 15 (filtered)">\n'
            f"<title>{xml_text(self._flow.title)}</title>\n<style>\n<!--\n /* Font Definitions */\n @font-face\n\t"
            "{font-family:Calibri;\n\tpanose-1:2 15 5 2 2 2 4 3 2 4;}\n p.MsoNormal, li.MsoNormal, div.MsoNormal\n\t"
            '{margin:0cm;\n\tfont-size:11.0pt;\n\tfont-family:"Calibri",sans-serif;}\n-->\n</style>\n\n</head>\n\n'
            f"<body lang=NL style='word-wrap:break-word'>\n\n<div class=WordSection1>\n\n{body}\n\n</div>\n\n</body>\n\n</html>\n"
        )

    def _block(self, block: Block) -> str:
        if isinstance(block, Heading):
            return f'<h{block.level}><a name="_Toc{self._random.randrange(10**8)}"></a>{self._runs(block.runs)}</h{block.level}>'
        if isinstance(block, Line):
            kind = "MsoTitle" if block.role == "title" else "MsoNormal"
            return f"<p class={kind}>{self._runs(block.runs)}</p>"
        if isinstance(block, Item):
            return self._item(block)
        if isinstance(block, Grid):
            return self._table(block)
        if isinstance(block, Boxed):
            inner = "".join(f"<p class=MsoNormal>{self._runs(each.runs)}</p>" for each in block.blocks)
            return f"<table cellpadding=0 cellspacing=0 align=left><tr><td>{inner}</td></tr></table>"
        return "<b><span style='font-size:11.0pt'><br clear=all style='page-break-before:always'>\n</span></b>"

    def _item(self, block: Item) -> str:
        if block.ordered:
            self._number = 1 if block.starts else self._number + 1
        marker, font = (
            (f"{self._number}.", "Calibri") if block.ordered else ("·oo"[min(block.level, 3) - 1], "Symbol")
        )
        space = "&nbsp;" * 8
        return (
            f"<p class=MsoListParagraph style='margin-left:{36 * block.level}.0pt;text-indent:-18.0pt'>"
            f"<span style='font-family:{font}'>{marker}<span style='font:7.0pt \"Times New Roman\"'>{space}\n</span></span>"
            f"{self._runs(block.runs)}</p>"
        )

    def _runs(self, runs: tuple[Run, ...]) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        text = self._folded(xml_text(run.text)).replace("'", "&#8217;")
        if self._random.random() < 0.2:
            text = f"<span lang=NL style='font-size:11.0pt'>{text}</span>"
        for wanted, tag in ((run.underline, "u"), (run.italic, "i"), (run.bold, "b")):
            text = f"<{tag}>{text}</{tag}>" if wanted else text
        return text

    def _folded(self, text: str) -> str:
        """Break lines as Word does, in the middle of sentences."""
        words, rows, row = text.split(" "), [], ""
        for word in words:
            if len(row) + len(word) > 70:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else word
        return "\n".join([*rows, row]) if not text.startswith(" ") else " " + self._folded(text[1:])

    def _table(self, grid: Grid) -> str:
        rows = "\n ".join(f"<tr>{''.join(self._cell(cell) for cell in row)}</tr>" for row in grid.rows)
        return (
            "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;border:none'>\n "
            f"{rows}\n</table>\n\n<p class=MsoNormal>&nbsp;</p>"
        )

    def _cell(self, cell: GridCell) -> str:
        spans = f" colspan={cell.columns}" if cell.columns > 1 else ""
        spans += f" rowspan={cell.rows}" if cell.rows > 1 else ""
        return f"<td width=151{spans} valign=top style='width:4.0cm;border:solid windowtext 1.0pt'>\n  {''.join(self._block(block) for block in cell.blocks)}\n  </td>"
