"""Runs of a publication as HTML: emphasis, links, tick boxes, and the address of each value on a span."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from hoofdlijn.writing import html_words as words
from hoofdlijn.writing.html_text import break_lines, escape_text, one_line
from hoofdlijn.writing.publication import Revision, Run
from hoofdlijn.writing.spoken import AUTHORS_LANGUAGE, is_foreign

_CHANGES: Final = {Revision.INSERTED: "ins", Revision.DELETED: "del"}
_SAFE_LINKS: Final = ("https://", "http://", "mailto:", "#")
_REVISIONS: Final = {Revision.INSERTED: "ins", Revision.DELETED: "del"}


def inline_html(runs: Sequence[Run], language: str) -> str:
    """Return the runs as inline HTML; neighbours of one address share a span."""
    parts: list[str] = []
    for address, group in groupby(_shown(runs), key=lambda run: run.address):
        content = "".join(_run(run, language) for run in group)
        parts.append(f"<span{address_attribute(address, language)}>{content}</span>" if address else content)
    return "".join(parts)


def block_html(
    tag: str, runs: Sequence[Run], language: str, *, attributes: str = "", change: Revision | None = None
) -> str:
    """Return an element with the runs; the address stands on the element itself where all of it is one value.

    Args:
        tag: name of the element.
        runs: what stands in it.
        language: "nl" or "en".
        attributes: of the element, each after a blank.
        change: whether all of it came or went.
    """
    shown = _shown(runs) if change is None else changed(_shown(runs), change)
    addresses = {run.address for run in shown}
    if len(addresses) == 1 and addresses != {""}:
        content = "".join(_run(run, language) for run in shown)
        return f"<{tag}{attributes}{address_attribute(addresses.pop(), language)}>{content}</{tag}>"
    return f"<{tag}{attributes}>{inline_html(shown, language)}</{tag}>"


def address_attribute(address: str, language: str) -> str:
    """Return the attribute by which a value is found again, with the language of the author's words in another page.

    A voice reads Dutch as Dutch only where it is told to (WCAG 3.1.2).
    """
    spoken = f' lang="{AUTHORS_LANGUAGE}"' if is_foreign(address, language) else ""
    return f' data-address="{escape_text(address)}"{spoken}'


def has_text(runs: Sequence[Run]) -> bool:
    """Tell whether anything in the runs shows."""
    return any(run.text.strip() for run in runs)


def plain_text(runs: Sequence[Run]) -> str:
    """Return what the runs say, on one line."""
    return one_line("".join(run.text for run in runs))


def changed(runs: Sequence[Run], change: Revision | None) -> list[Run]:
    """Return the runs, each of them come or gone where the whole is."""
    return [replace(run, change=change) for run in runs] if change else list(runs)


def _shown(runs: Sequence[Run]) -> list[Run]:
    return [run for run in runs if run.text]


def _run(run: Run, language: str) -> str:
    if run.ticked is not None:
        state = (words.TICKED if run.ticked else words.NOT_TICKED).in_language(language)
        said = f"{run.name}: {state}" if run.name else state
        return (
            f'<span class="box" role="img" aria-label="{escape_text(one_line(said))}">{break_lines(run.text)}</span>'
        )
    content = break_lines(run.text)
    if run.strong:
        content = f"<strong>{content}</strong>"
    if run.quiet:
        content = f'<span class="quiet">{content}</span>'
    if run.link.startswith(_SAFE_LINKS):
        content = f'<a href="{escape_text(run.link)}">{content}</a>'
    if run.change is not None:
        tag = _REVISIONS[run.change]
        content = f"<{tag}>{content}</{tag}>"
    return content
