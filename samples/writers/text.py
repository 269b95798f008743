"""Plain text, in the encodings and with the line ends that people's programs leave."""

import textwrap

from samples.flow import Block, Boxed, Flow, Grid, Heading, Item, Line, plain

_WIDE = 78


def write_text(flow: Flow) -> bytes:
    """Return the flow as UTF-8 text, lines folded, line feeds."""
    return _text(flow, fold=True).encode()


def write_text_utf16(flow: Flow) -> bytes:
    """Return the flow as UTF-16 with a byte order mark and CR LF, one line a paragraph (Windows: Unicode)."""
    return _text(flow, fold=False).replace("\n", "\r\n").encode("utf-16")


def write_text_windows(flow: Flow) -> bytes:
    """Return the flow as Windows-1252 with CR LF, lines folded (an old mail program)."""
    return _text(flow, fold=True).replace("\n", "\r\n").encode("cp1252")


def _text(flow: Flow, *, fold: bool) -> str:
    out: list[str] = []
    number = 0
    for block in flow.blocks:
        if isinstance(block, Item) and block.ordered:
            number = 1 if block.starts else number + 1
        out += _lines(block, number, fold=fold)
    return "\n".join(out).strip("\n") + "\n"


def _lines(block: Block, number: int, *, fold: bool) -> list[str]:
    if isinstance(block, Heading):
        return ["", plain(block).upper() if block.level == 1 else plain(block), ""]
    if isinstance(block, Line):
        return [*(row for part in plain(block).split("\n") for row in _folded(part, "", fold=fold)), ""]
    if isinstance(block, Item):
        marker = f"{number}. " if block.ordered else "- "
        first, *more = plain(block).split("\n")
        indent = "  " * (block.level - 1)
        below = (row for part in more for row in _folded(part, f"{indent}  ", fold=fold))
        return [*_folded(marker + first, indent, fold=fold), *below]
    if isinstance(block, Grid):
        return [*("\t".join(" ".join(plain(each) for each in cell.blocks) for cell in row) for row in block.rows), ""]
    return [plain(each) for each in block.blocks] if isinstance(block, Boxed) else []


def _folded(text: str, indent: str, *, fold: bool) -> list[str]:
    if not fold:
        return [indent + text]
    spaces = indent + text[: len(text) - len(text.lstrip())]
    hanging = spaces + "  " * (bool(indent) or text[:2] in {"- ", "* "})
    rows = textwrap.wrap(
        text.strip(), _WIDE, initial_indent=spaces, subsequent_indent=hanging, break_on_hyphens=False
    )
    return rows or [""]
