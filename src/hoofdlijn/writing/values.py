"""Values of a plan as blocks of a page, each under its address."""

from collections.abc import Iterable, Iterator

from hoofdlijn.plan import DEEPEST, TextBlock, text_blocks
from hoofdlijn.writing.publication import Item, Paragraph, Run


def value_blocks(text: str, address: str, *, name: str, hint: str = "") -> Iterator[Paragraph | Item]:
    """Yield the paragraphs and list items of a value; for an empty one with a hint, a paragraph to fill in."""
    blocks = text_blocks(text)
    if not blocks and hint:
        yield Paragraph(runs=(Run("", address, hint=hint, name=name),))
    for block in blocks:
        yield _shown(block, address, name, block.level)


def list_blocks(texts: Iterable[str], address: str, *, name: str, hint: str = "") -> Iterator[Paragraph | Item]:
    """Yield a list of values: each begins with an item of the first level, and its own lists stand one deeper."""
    empty = True
    for text in texts:
        blocks = text_blocks(text)
        if not blocks:
            continue
        empty = False
        if blocks[0].level or any(block.level >= DEEPEST for block in blocks):
            # a list within would be taken for values of their own, so its lines stay text
            blocks = (TextBlock(text),)
        yield Item(runs=(Run(blocks[0].text, address, name=name),))
        for block in blocks[1:]:
            yield _shown(block, address, name, block.level and block.level + 1)
    if empty and hint:
        yield Item(runs=(Run("", address, hint=hint, name=name),))


def _shown(block: TextBlock, address: str, name: str, level: int) -> Paragraph | Item:
    runs = (Run(block.text, address, name=name),)
    return Item(runs=runs, level=level) if level else Paragraph(runs=runs)
