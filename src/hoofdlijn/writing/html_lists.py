"""List items of a publication as nested lists."""

from collections.abc import Iterable

from hoofdlijn.writing.html_runs import changed, inline_html
from hoofdlijn.writing.publication import Item


def list_html(items: Iterable[Item], language: str) -> str:
    """Return neighbouring items as one list; an item that skips a level stands in items without words."""
    pieces: list[str] = []
    depth = 0
    for item in items:
        level = max(item.level, 1)
        if level <= depth:
            pieces.append("</li>" + "</ul></li>" * (depth - level))
        while depth < level:
            # a list opens in the item before it, or in one without words
            depth += 1
            pieces.append("<ul>" if depth == level else '<ul><li class="bare">')
        depth = level
        pieces.append(f"<li>{inline_html(changed(item.runs, item.change), language)}")
    pieces.append("</li></ul>" * depth)
    return "".join(pieces)
