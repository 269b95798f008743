"""What a tranche asks, as pages: for each plan its objectives, with a table of what there is to work out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from hoofdlijn.checking import TrancheActivity, TrancheObjective
from hoofdlijn.language import Text
from hoofdlijn.scheme import Scheme, Tranche
from hoofdlijn.writing import changes_words, page_words
from hoofdlijn.writing import tranche_words as words
from hoofdlijn.writing.publication import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Publication,
    Role,
    Row,
    Run,
    Table,
    Tone,
)
from hoofdlijn.writing.report_words import plain
from hoofdlijn.writing.tranche_words import TrancheFile

_WIDTHS = (34, 36, 30)


def tranche_publication(files: Sequence[TrancheFile], scheme: Scheme, tranche: Tranche, language: str) -> Publication:
    """Return the pages that tell what the plans have to work out for a tranche, in `language` ("nl" or "en")."""
    title = words.TITLE.in_language(language).format(tranche=tranche.id)
    blocks: list[Block] = []
    names = Counter(_name(file).casefold() for file in files)
    for number, file in enumerate(files):
        is_alone = names[_name(file).casefold()] == 1
        blocks.extend(_file(file, number, language, is_alone=is_alone))
    blocks.append(Heading(runs=(Run(_say(page_words.RESERVATION, language)),), level=1, anchor="reservation"))
    blocks.append(Paragraph(runs=(Run(_say(scheme.reservation.text, language)),)))
    cover = (
        Paragraph(runs=(Run(title),), role=Role.LEAD),
        Paragraph(runs=(Run(words.years_of(tranche, language)),)),
        Paragraph(runs=(Run(words.deadline_of(scheme, tranche, language), strong=True),)),
        Paragraph(runs=(Run(_say(scheme.name, language)),), role=Role.NOTE),
    )
    return Publication(
        language=language,
        title=title,
        cover=cover,
        blocks=tuple(blocks),
        contents_title=_say(changes_words.CONTENTS, language),
        subject=_say(scheme.name, language),
    )


def _name(file: TrancheFile) -> str:
    """Return what the plan in a file calls itself; the name of the file where it has no name."""
    own = plain(file.work.region or file.work.title) if file.work else ""
    return own or file.name


def _file(file: TrancheFile, number: int, language: str, *, is_alone: bool) -> Iterator[Block]:
    """Yield the chapter of one file; its heading tells it from others of the same name."""
    name = _name(file) if is_alone or _name(file) == file.name else f"{_name(file)} ({file.name})"
    yield Heading(runs=(Run(name),), level=1, anchor=f"file-{number}")
    if file.work is None:
        yield Paragraph(runs=(Run(file.trouble),))
        return
    yield Paragraph(runs=(Run(f"{file.name}: {words.counts_of(file.work, language)}."),), role=Role.NOTE)
    for objective in file.work.objectives:
        yield from _objective(objective, number, language)


def _objective(objective: TrancheObjective, number: int, language: str) -> Iterator[Block]:
    heading = plain(_say(objective.heading, language))
    yield Heading(runs=(Run(heading),), level=2, anchor=f"file-{number}-{objective.objective}")
    if not objective.activities and not objective.doubtful:
        yield Paragraph(runs=(Run(_say(words.NOTHING_HERE, language)),))
    if objective.activities:
        yield _table(words.WHEN, objective.activities, _say(words.WORK, language), language)
    if objective.doubtful:
        yield _table(words.WHY, objective.doubtful, _say(words.CHECK, language), language)
    if objective.others:
        yield Paragraph(runs=(Run(words.counted(words.OTHERS, objective.others, language)),), role=Role.NOTE)


def _table(middle: Text, activities: Sequence[TrancheActivity], caption: str, language: str) -> Table:
    names = (words.ACTIVITY, middle, words.PLANNING)
    return Table(
        caption=(Run(caption),),
        columns=tuple(
            Column(runs=(Run(_say(name, language)),), width=width) for name, width in zip(names, _WIDTHS, strict=True)
        ),
        rows=tuple(_row(activity, language) for activity in activities),
    )


def _row(activity: TrancheActivity, language: str) -> Row:
    told = words.why_of(activity, language) or words.when_of(activity, language)
    tone = Tone.QUESTION if activity.doubt or activity.ambiguous else Tone.PLAIN
    return Row(
        cells=(
            Cell(blocks=(_text(plain(activity.title) or _say(words.UNTITLED, language)),), is_head=True),
            Cell(blocks=(_text(told),), tone=tone),
            Cell(blocks=(_text(plain(activity.planning)),)),
        )
    )


def _text(text: str) -> Paragraph:
    return Paragraph(runs=(Run(text),))


def _say(text: Text, language: str) -> str:
    return text.in_language(language)
