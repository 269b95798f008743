"""Markdown: clean, and damaged the way a text recogniser leaves a converted document.

The damage (all of it seen in the text version of the agency's format): letters doubled, dropped or mixed up inside
words, parts headed now by an italic run-in label and now by a `###` heading, bullets written `-`, `- o` and `o`,
items split off by an empty line, paragraphs broken in two where a page ended, mark-up of emphasis half kept.
"""

from random import Random

from samples.flow import Block, Boxed, Contents, Flow, Grid, GridCell, Heading, Item, Line, Run, plain


def write_markdown(flow: Flow) -> bytes:
    """Return the flow as clean Markdown, in UTF-8."""
    out: list[str] = []
    previous: Block | None = None
    for block in flow.blocks:
        if out and not (isinstance(block, Item) and isinstance(previous, Item) and not block.starts):
            out.append("")
        out += _clean(block)
        previous = block
    return ("\n".join(out).strip("\n") + "\n").encode()


def _clean(block: Block) -> list[str]:
    if isinstance(block, Heading):
        return ["#" * block.level + " " + _marked(block.runs)]
    if isinstance(block, Line):
        return ["# " + plain(block) if block.role == "title" else _marked(block.runs)]
    if isinstance(block, Item):
        marker = "1." if block.ordered else "-"
        indent = "   " * (block.level - 1)
        return [indent + f"{marker} {_marked(block.runs)}".replace("\n", f"  \n{indent}  ")]
    if isinstance(block, Grid):
        return _table(block)
    if isinstance(block, Boxed):
        return ["> " + _marked(each.runs) for each in block.blocks]
    return []


def _marked(runs: tuple[Run, ...]) -> str:
    return "".join(_emphasis(run) for run in runs)


def _emphasis(run: Run) -> str:
    mark = ("**" if run.bold else "") + ("*" if run.italic else "")
    if not mark or not run.text.strip():
        return run.text
    text = run.text.strip()
    lead = run.text[: len(run.text) - len(run.text.lstrip())]
    return f"{lead}{mark}{text}{mark[::-1]}{run.text[len(lead) + len(text) :]}"


def _table(grid: Grid) -> list[str]:
    rows = [[_cell(cell) for cell in row for _ in range(cell.columns)] for row in grid.rows]
    width = max(len(row) for row in rows)
    made = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    return [made[0], "|" + " --- |" * width, *made[1:]]


def _cell(cell: GridCell) -> str:
    return "<br>".join(_cell_text(block) for block in cell.blocks).replace("|", "\\|")


def _cell_text(block: Block) -> str:
    return f"- {plain(block)}" if isinstance(block, Item) else plain(block)


def write_damaged_markdown(flow: Flow) -> bytes:
    """Return the flow as damaged Markdown, in UTF-8."""
    return _Damage(flow).text().encode()


class _Damage:
    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._random = Random(f"damage {flow.seed}")
        self._style = 0

    def text(self) -> str:
        out = ["", "", "", "", self._flow.header.replace(" ", "  \n", 1), ""]
        for block in self._flow.blocks:
            if isinstance(block, Item):
                out += self._item(block, out)
            else:
                out += ["", *self._lines(block)]
        return "\n".join(_squeezed(out))

    def _lines(self, block: Block) -> list[str]:
        if isinstance(block, Contents):
            return []
        if isinstance(block, Heading):
            self._style = self._random.randrange(3)
            return ["", "#" * (block.level + 1) + " " + self._worn(plain(block)), ""]
        if isinstance(block, Line):
            return self._paragraph(block)
        if isinstance(block, Grid):
            return ["", *_table(block), ""]
        return ["", *(self._worn(plain(each)) for each in block.blocks), ""] if isinstance(block, Boxed) else []

    def _paragraph(self, block: Line) -> list[str]:
        label, rest = block.runs[0], "".join(run.text for run in block.runs[1:])
        if block.role == "title":
            return ["", f"## {plain(block)}", ""]
        if label.italic and not rest:
            return ["", self._random.choice(("*{}*", "### {}", "### *{}*")).format(label.text), ""]
        if label.italic:
            number, _, name = label.text.partition(" ")
            both = (f"*{label.text}*", f"{number} *{name.removesuffix(':')}:*")
            shown = self._random.choice(both) if name else both[0]
            return ["", shown + self._broken(self._worn(rest)), ""]
        return ["", self._broken(self._worn(_marked(block.runs))), ""]

    def _item(self, block: Item, out: list[str]) -> list[str]:
        text = self._worn(plain(block))
        if block.level == 1:
            apart = self._random.random() < 0.15
            return ([""] if apart or not _is_item(out) else []) + [f"- {text}"]
        if self._random.random() < 0.08:
            return ["", f"- o {text}"]
        return [f"  - {text}", f"  - o {text}", f"  - o {text}"][self._style : self._style + 1]

    def _broken(self, text: str) -> str:
        """Break a long paragraph in two, as where a page ended."""
        if len(text) < 240 or self._random.random() < 0.5:
            return text
        cut = text.index(" ", len(text) // 2)
        return f"{text[:cut]}\n\n{text[cut + 1 :]}"

    def _worn(self, text: str) -> str:
        """Damage about one long word in thirty: a letter doubled, dropped or mistaken for its neighbour."""
        return " ".join(self._worn_word(word) for word in text.split(" "))

    def _worn_word(self, word: str) -> str:
        if len(word) < 9 or not word.isalpha() or self._random.random() > 0.06:
            return word
        place = self._random.randrange(3, len(word) - 2)
        kind = self._random.randrange(3)
        if kind == 0:
            return word[:place] + word[place] + word[place:]
        if kind == 1:
            return word[:place] + word[place + 1 :]
        return (
            word[:place]
            + {"m": "n", "n": "m", "i": "l", "l": "i", "e": "c"}.get(word[place], word[place])
            + word[place + 1 :]
        )


def _is_item(out: list[str]) -> bool:
    return bool(out) and out[-1].lstrip().startswith("- ")


def _squeezed(lines: list[str]) -> list[str]:
    """Return the lines with no more than one empty line in a row, the opening ones excepted."""
    kept = lines[:4]
    for line in lines[4:]:
        if line or (kept and kept[-1]):
            kept.append(line)
    return kept
