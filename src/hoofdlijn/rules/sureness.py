"""Sureness: whether a missing part is really missing.

A part that was not found may stand in text that could not be placed. Then nobody may say that it is missing: a rule
asks. `weigh` turns what a rule saw into a finding when the reading is sure, and into a question when it is not.
"""

from functools import lru_cache

from hoofdlijn.findings import Finding, Outcome, Question
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.rules.wording import quote
from hoofdlijn.scheme import Citation, Scheme, find_template_texts

SUBSTANTIAL_WORDS = 15
"""Loose text of so many words may hold an objective; a stray line or caption does not."""


def unplaced_by_objective(plan: Plan) -> dict[str, str]:
    """Return address of an objective → the first text under it that could not be placed, where there is any."""
    first: dict[str, str] = {}
    for rest in plan.remainder:
        if rest.under and rest.under not in first and any(character.isalnum() for character in rest.text):
            first[rest.under] = rest.text
    return first


def unplaced_anywhere(plan: Plan, scheme: Scheme) -> str:
    """Return the first substantial text of the plan that could not be placed, "" where there is none.

    The format's own guidance, left in the document, is no text of the author and does not count.
    """
    for rest in plan.remainder:
        if len(rest.text.split()) >= SUBSTANTIAL_WORDS and not is_template_text(rest.text, scheme):
            return rest.text
    return ""


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


def weigh(*, address: str, observed: Text, asked: Text, source: Citation, doubt: str) -> Outcome:
    """Return a finding, or a question where `doubt` (text that could not be placed) may hold what was not found."""
    if not doubt:
        return Finding(address=address, observed=observed, asked=asked, source=source)
    unsure = Text(
        f"{observed.nl} Wel staat hier tekst die wij niet konden plaatsen: {quote(doubt)}. Staat het daarin?",
        f"{observed.en} There is text here that we could not place, though: {quote(doubt)}. Does it stand there?",
    )
    return Question(address=address, observed=unsure, asked=asked, source=source)
