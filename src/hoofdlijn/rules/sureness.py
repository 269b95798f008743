"""Sureness: whether a missing part is really missing.

A part that was not found may stand in text that could not be placed, or in words that were placed elsewhere. Then
nobody may say that it is missing: a rule asks. `weigh` turns what a rule saw into a finding when the reading is sure,
and into a question when it is not.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.findings import Finding, Outcome, Question
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.wording import quote
from hoofdlijn.scheme import Citation, Scheme, find_template_texts

SUBSTANTIAL_WORDS = 15
"""Loose text of so many words may hold an objective; a stray line or caption does not."""
HEADING_WORDS = 8
"""A text of so few words without a full stop is a heading or caption: rather quote what stands below it."""

_HERE = Text(
    "Wel staat hier tekst die wij niet konden plaatsen: {}. Staat het daarin?",
    "There is text here that we could not place, though: {}. Does it stand there?",
)
_ELSEWHERE = Text(
    "Wel staat elders in het plan tekst die wij niet konden plaatsen: {}. Staat het daarin?",
    "Elsewhere in the plan there is text that we could not place, though: {}. Does it stand there?",
)
_PLACED = Text("Wel lezen wij: {}. Is dat het?", "We do read: {}. Is that it?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Words in which the part that was not found may stand after all."""

    words: str
    at: tuple[str, ...] = ()
    """Addresses of the texts that may hold it."""
    said: Text = _HERE
    """How to say so; holds {} for the quote."""


def unplaced_by_objective(plan: Plan) -> dict[str, Doubt]:
    """Return address of an objective → the texts under it that could not be placed, where there are any."""
    under: dict[str, list[int]] = {}
    for position, rest in enumerate(plan.remainder):
        if rest.under and any(character.isalnum() for character in rest.text):
            under.setdefault(rest.under, []).append(position)
    return {address: doubt_of(plan, positions) for address, positions in under.items()}


def unplaced_anywhere(plan: Plan, scheme: Scheme) -> Doubt | None:
    """Return the first substantial text of the plan that could not be placed, None where there is none.

    The format's own guidance, left in the document, is no text of the author and does not count.
    """
    for position, rest in enumerate(plan.remainder):
        if len(rest.text.split()) >= SUBSTANTIAL_WORDS and not is_template_text(rest.text, scheme):
            return doubt_of(plan, [position], said=_ELSEWHERE)
    return None


def doubt_elsewhere(plan: Plan, positions: Iterable[int]) -> Doubt | None:
    """Return the doubt that unplaced texts outside the objective raise, None where there are none of them."""
    found = list(positions)
    return doubt_of(plan, found, said=_ELSEWHERE) if found else None


def doubt_placed(words: str, address: str) -> Doubt:
    """Return the doubt that `words`, which have a place already, raise."""
    return Doubt(words=words, at=(address,), said=_PLACED)


def doubt_of(plan: Plan, positions: Sequence[int], *, said: Text = _HERE) -> Doubt:
    """Return the doubt that the unplaced texts at `positions` (at least one) raise; the most telling is quoted first."""
    first = telling_first(plan, positions)
    return Doubt(
        words=plan.remainder[first[0]].text, at=tuple(f"remainder/{position}" for position in first), said=said
    )


def telling_first(plan: Plan, positions: Sequence[int]) -> list[int]:
    """Return the positions in the remainder with the first text that is no heading in front."""
    first = next((position for position in positions if not _is_heading(plan.remainder[position].text)), positions[0])
    return [first, *(position for position in positions if position != first)]


def _is_heading(text: str) -> bool:
    return len(text.split()) <= HEADING_WORDS and not text.rstrip().endswith(".")


def is_template_text(text: str, scheme: Scheme) -> bool:
    """Tell whether `text` holds guidance or a place holder of the format itself."""
    return bool(find_templates(text, scheme))


def find_templates(text: str, scheme: Scheme) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of guidance and place holders of the format in `text`, as `find_template_texts` does.

    Most texts hold none of the words at all, and are passed over without being taken apart.
    """
    return find_template_texts(text, scheme.template_texts) if may_hold(text, scheme.template_texts) else ()


def may_hold(text: str, cues: tuple[str, ...]) -> bool:
    """Tell whether the letters of some cue stand in `text`: a quick look before a thorough one."""
    folded = " ".join(text.lower().split())
    return any(letters in folded for letters in _letters(cues))


@lru_cache(maxsize=8)
def _letters(cues: tuple[str, ...]) -> tuple[str, ...]:
    """Return the letters of each cue up to its first gap or `*`: whatever it finds holds them."""
    return tuple(dict.fromkeys(cue.lower().split("…")[0].split("*")[0].strip() or cue.lower() for cue in cues))


def weigh(*, address: str, observed: Text, asked: Text, source: Citation, doubt: Doubt | None) -> Outcome:
    """Return a finding, or a question where `doubt` names words that may hold what was not found."""
    if doubt is None:
        return Finding(address=address, observed=observed, asked=asked, source=source)
    words = quote(doubt.words)
    unsure = Text(
        f"{observed.nl} {doubt.said.nl.replace('{}', words)}", f"{observed.en} {doubt.said.en.replace('{}', words)}"
    )
    return Question(address=address, observed=unsure, asked=asked, source=source, also_at=doubt.at)
