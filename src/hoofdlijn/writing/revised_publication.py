"""The pages of a plan with what changed in them since an earlier version: one publication that holds both.

Taking what came and leaving out what went gives the pages of the later version, the other way round those of the
earlier one. Pictures and contents are those of the later version.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TypeVar

from hoofdlijn.comparing import Fate, compare_words, opcodes
from hoofdlijn.documents import is_generated
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import (
    Block,
    Callout,
    Figure,
    Heading,
    Item,
    Paragraph,
    Publication,
    Revision,
    Row,
    Run,
    Table,
)

Thing = TypeVar("Thing")
Text = TypeVar("Text", Heading, Paragraph, Item)

_INSERTED, _DELETED = Revision.INSERTED, Revision.DELETED
_FATES = {Fate.KEPT: None, Fate.REMOVED: _DELETED, Fate.INSERTED: _INSERTED}


def revised_publication(old: Plan, new: Plan, scheme: Scheme, language: str) -> Publication:
    """Return the pages of `new`, to be edited, with everything that changed since `old` marked.

    Args:
        old: the earlier version.
        new: the later one, under the ids of the earlier (`adopt_ids`).
        scheme: of both.
        language: of all words that are not the author's.
    """
    before = plan_publication(old, scheme, language, editable=True)
    after = plan_publication(new, scheme, language, editable=True)
    cover = _revised(before.cover, after.cover)
    return replace(
        after,
        cover=tuple(block for block in cover if isinstance(block, Paragraph)),
        blocks=tuple(_revised(before.blocks, after.blocks)),
    )


def _revised(old: Sequence[Block], new: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks of both, each value beside its own earlier self."""
    for former, latter in _aligned(_sections(old), _sections(new), lambda section: section[0]):
        earlier, later = _groups(former[1] if former else ()), _groups(latter[1] if latter else ())
        for before, after in _aligned(earlier, later, lambda group: group[0]):
            yield from _revised_group(before[1] if before else (), after[1] if after else ())


def _revised_group(old: Sequence[Block], new: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks of one value (its paragraphs and items), or the one block that is no value."""
    for before, after in _aligned(old, new, _words, pair=True):
        if before is None and after is not None:
            yield from _alone(after, _INSERTED)
        elif after is None and before is not None:
            yield from () if isinstance(before, Figure) else _alone(before, _DELETED)
        elif before is not None and after is not None:
            yield from _revised_block(before, after)


def _revised_block(before: Block, after: Block) -> Iterator[Block]:
    if isinstance(after, Figure | Callout):
        yield after
    elif isinstance(before, Table) and isinstance(after, Table):
        yield _revised_table(before, after)
    elif _form(before) != _form(after) or isinstance(before, Table | Figure | Callout) or isinstance(after, Table):
        yield from (*_alone(before, _DELETED), *_alone(after, _INSERTED))
    else:
        yield replace(after, runs=tuple(_revised_runs(before.runs, after.runs)))


def _form(block: Block) -> tuple[object, ...]:
    """Return what a paragraph cannot change without being another one: its kind, level and role."""
    return type(block), getattr(block, "level", 0), getattr(block, "role", "")


def _revised_table(before: Table, after: Table) -> Table:
    """Return the later table with its rows and cells revised; other columns make it another table, which stands alone."""
    if len(before.columns) != len(after.columns):
        return after
    return replace(
        after,
        caption=tuple(_revised_runs(before.caption, after.caption)),
        columns=tuple(
            replace(column, runs=tuple(_revised_runs(former.runs, column.runs)))
            for former, column in zip(before.columns, after.columns, strict=True)
        ),
        rows=tuple(_revised_rows(before.rows, after.rows)),
    )


def _revised_rows(old: Sequence[Row], new: Sequence[Row]) -> Iterator[Row]:
    for before, after in _aligned(old, new, _row_key):
        if before is None and after is not None:
            yield _marked_row(after, _INSERTED)
        elif after is None and before is not None:
            yield _marked_row(before, _DELETED)
        elif before is not None and after is not None:
            yield _revised_row(before, after)


def _revised_row(before: Row, after: Row) -> Row:
    cells = tuple(
        replace(cell, blocks=tuple(_texts(_revised(former.blocks, cell.blocks))))
        for former, cell in zip(before.cells, after.cells, strict=True)
    )
    return replace(after, cells=cells)


def _row_key(row: Row) -> tuple[object, ...]:
    """Return what names a row: the address or words of its first cell, and the shape of all of them."""
    head = row.cells[0].blocks[0].runs if row.cells and row.cells[0].blocks else ()
    addresses = tuple(run.address for run in head if run.address and not is_generated(run.address))
    shape = tuple(cell.span for cell in row.cells)
    return addresses or tuple(run.text for run in head), shape, row.is_group


def _revised_runs(old: Sequence[Run], new: Sequence[Run]) -> Iterator[Run]:
    for before, after in _aligned(old, new, _run_key):
        if before is None and after is not None:
            yield replace(after, change=_INSERTED)
        elif after is None and before is not None:
            if before.text:
                yield replace(before, change=_DELETED, hint="")
        elif before is not None and after is not None:
            yield from _revised_run(before, after)


def _run_key(run: Run) -> tuple[str, str]:
    """Return what a run is found again by: its address; words of the writer and words without one by themselves."""
    own = run.address and not is_generated(run.address)
    return (run.address, "") if own else ("", run.text)


def _revised_run(before: Run, after: Run) -> Iterator[Run]:
    if before.text == after.text:
        yield after
        return
    if after.ticked is not None or not before.text or not after.text:
        pieces: list[tuple[str, Revision | None]] = [(before.text, _DELETED), (after.text, _INSERTED)]
    else:
        pieces = [(each.text, _FATES[each.fate]) for each in compare_words(before.text, after.text)]
    yield from (replace(after, text=text, change=change, hint="") for text, change in pieces if text)


def _alone(block: Block, change: Revision) -> Iterator[Block]:
    """Yield a block that came or went, if anything of it shows."""
    marked = _marked(block, change)
    if not isinstance(marked, Heading | Paragraph | Item) or marked.runs:
        yield marked


def _marked(block: Block, change: Revision) -> Block:
    """Return a block that came or went as a whole."""
    if isinstance(block, Table):
        return replace(
            block,
            caption=_marked_runs(block.caption, change),
            columns=tuple(replace(column, runs=_marked_runs(column.runs, change)) for column in block.columns),
            rows=tuple(_marked_row(row, change) for row in block.rows),
            change=change,
        )
    if isinstance(block, Heading):
        anchor = "" if change is _DELETED else block.anchor
        return replace(block, runs=_marked_runs(block.runs, change), change=change, anchor=anchor)
    if isinstance(block, Paragraph | Item):
        return replace(block, runs=_marked_runs(block.runs, change), change=change)
    return block


def _marked_runs(runs: Iterable[Run], change: Revision) -> tuple[Run, ...]:
    """Return the runs with their mark; a field that is empty has no words that could come or go."""
    return tuple(replace(run, change=change, hint="") for run in runs if run.text)


def _marked_row(row: Row, change: Revision) -> Row:
    cells = tuple(
        replace(cell, blocks=tuple(_texts(_marked(block, change) for block in cell.blocks))) for cell in row.cells
    )
    return replace(row, cells=cells, change=change)


def _texts(blocks: Iterable[Block]) -> Iterator[Paragraph | Item]:
    return (block for block in blocks if isinstance(block, Paragraph | Item))


def _sections(blocks: Sequence[Block]) -> list[tuple[str, list[Block]]]:
    """Return the blocks by the objective or activity they stand under, told by the anchor of its heading."""
    sections: list[tuple[str, list[Block]]] = [("", [])]
    for block in blocks:
        if isinstance(block, Heading) and block.anchor:
            sections.append((block.anchor, []))
        sections[-1][1].append(block)
    return sections


def _groups(blocks: Sequence[Block]) -> list[tuple[tuple[object, ...], list[Block]]]:
    """Return the blocks in groups with a key each: neighbours of one address are one value.

    What has no address of its own is told by its words.
    """
    groups: list[tuple[tuple[object, ...], list[Block]]] = []
    for block in blocks:
        key = _block_key(block)
        if groups and groups[-1][0] == key and not isinstance(block, Heading | Table):
            groups[-1][1].append(block)
        else:
            groups.append((key, [block]))
    return groups


def _block_key(block: Block) -> tuple[object, ...]:
    if isinstance(block, Heading):
        return ("heading", block.anchor or _words(block))
    if isinstance(block, Table):
        return ("table", "".join(run.text for run in block.caption), len(block.columns))
    if isinstance(block, Figure | Callout):
        return (type(block).__name__,)
    values = tuple(run.address for run in block.runs if run.address and not is_generated(run.address))
    return ("value", *dict.fromkeys(values)) if values else ("words", _words(block))


def _words(block: Block) -> tuple[object, ...]:
    if isinstance(block, Heading | Paragraph | Item):
        return (*_form(block), "".join(run.text for run in block.runs))
    return (type(block),)


def _aligned(
    old: Sequence[Thing], new: Sequence[Thing], key: Callable[[Thing], Hashable], *, pair: bool = False
) -> Iterator[tuple[Thing | None, Thing | None]]:
    """Yield what belongs together in order; what is on one side only beside None, what went before what came.

    Args:
        old: the earlier row.
        new: the later row.
        key: things with the same key belong together where their order allows.
        pair: whether what is left over at one place belongs together in order too.
    """
    for kind, start, end, other_start, other_end in opcodes([key(each) for each in old], [key(each) for each in new]):
        if kind == "equal":
            yield from zip(old[start:end], new[other_start:other_end], strict=True)
        elif pair:
            yield from zip_longest(old[start:end], new[other_start:other_end])
        else:
            yield from ((each, None) for each in old[start:end])
            yield from ((None, each) for each in new[other_start:other_end])
