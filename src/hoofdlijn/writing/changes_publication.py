"""What changed as pages: a summary, and by objective a line a change with the words that went and came."""

from collections.abc import Iterator

from hoofdlijn.comparing import (
    ChangeGroup,
    ChangeLine,
    Comparison,
    Fate,
    PlanVersion,
    Stretch,
    near_changes,
    says_all,
)
from hoofdlijn.language import Text
from hoofdlijn.phrases import say_day
from hoofdlijn.writing import changes_words as words
from hoofdlijn.writing import page_words
from hoofdlijn.writing.publication import Block, Heading, Item, Paragraph, Publication, Revision, Role, Run
from hoofdlijn.writing.report_words import plain

_REVISIONS = {Fate.KEPT: None, Fate.REMOVED: Revision.DELETED, Fate.INSERTED: Revision.INSERTED}


def changes_publication(comparison: Comparison, language: str) -> Publication:
    """Return the pages that tell what changed, in `language` ("nl" or "en")."""
    title = plain(comparison.after.title) or plain(comparison.after.file)
    blocks: list[Block] = []
    for number, group in enumerate(comparison.groups):
        blocks.append(
            Heading(runs=(Run(plain(_say(group.heading, language))),), level=1, anchor=_anchor(group, number))
        )
        for line in group.lines:
            blocks.extend(_line(line, language))
    if not comparison.groups:
        blocks.append(Paragraph(runs=(Run(_say(words.NOTHING, language)),)))
    blocks.append(Heading(runs=(Run(_say(page_words.RESERVATION, language)),), level=1, anchor="reservation"))
    blocks.append(Paragraph(runs=(Run(_say(comparison.reservation, language)),)))
    return Publication(
        language=language,
        title=f"{_say(words.TITLE, language)}: {title}",
        cover=tuple(_cover(comparison, language)),
        blocks=tuple(blocks),
        contents_title=_say(words.CONTENTS, language),
        subject=_say(comparison.scheme_name, language),
    )


def _cover(comparison: Comparison, language: str) -> Iterator[Paragraph]:
    yield Paragraph(runs=(Run(_say(words.TITLE, language)),), role=Role.LEAD)
    yield _labelled(_say(words.FROM, language), _version(comparison.before))
    yield _labelled(_say(words.TO, language), _version(comparison.after))
    counts = words.counts_of(comparison, language)
    yield _labelled(_say(words.SUMMARY, language), words.joined(counts) or _say(words.NOTHING, language))
    version = _say(words.VERSION, language).format(
        scheme=comparison.scheme, since=say_day(comparison.scheme_valid_from, language), program=comparison.program
    )
    yield Paragraph(runs=(Run(f"{_say(comparison.scheme_name, language)} ({version})"),), role=Role.NOTE)


def _version(version: PlanVersion) -> str:
    return " · ".join(part for part in (plain(version.file), plain(version.title), plain(version.region)) if part)


def _line(line: ChangeLine, language: str) -> Iterator[Block]:
    sign = Run(f"{words.sign_of(line.change)} ", strong=True)
    yield Item(runs=(sign, Run(plain(_say(line.line, language)))))
    if line.change.words and not says_all(line.change.words):
        runs = tuple(run for each in near_changes(line.change.words) for run in _runs(each))
        yield Item(runs=runs, level=2)


def _runs(stretch: Stretch) -> Iterator[Run]:
    """Yield the words, and the space behind them without a mark, which would be underlined far past the word."""
    text = stretch.text.rstrip()
    if text:
        yield Run(text, change=_REVISIONS[stretch.fate])
    if text != stretch.text:
        yield Run(" ")


def _labelled(label: str, text: str) -> Paragraph:
    return Paragraph(runs=(Run(f"{label}: ", strong=True), Run(text)))


def _anchor(group: ChangeGroup, number: int) -> str:
    return f"objectives-{group.objective}" if group.objective else f"group-{number}"


def _say(text: Text, language: str) -> str:
    return text.in_language(language)
