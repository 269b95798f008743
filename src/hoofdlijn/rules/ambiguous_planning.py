"""P107 ambiguous-planning.

Finds:    a planning that a careful reader could read in more than one way, or that hangs on a condition.
Why:      the assessor has to see in which year something happens, and should not have to guess.
Resolve:  write "schooljaar" before two neighbouring years, or name the months; use "tot en met" for an end that
          counts.
Limits:   the conventions by which a choice was made stand in the documentation. Where the same doubt returns often,
          it is asked once, with all its places. Silent where the end comes before the start: that is another rule.
Source:   the clause the scheme file names under `planning`.

Vindt:    een planning die een zorgvuldige lezer op meer manieren kan lezen, of die van iets anders afhangt.
Waarom:   een beoordelaar moet zien in welk jaar iets gebeurt, en hoeft dat niet te raden.
Grenzen:  de afspraken waarmee wij kozen staan in de documentatie. Komt dezelfde twijfel vaak terug, dan vragen wij het
          één keer, met alle plekken erbij. Zwijgt als het einde voor het begin komt: dat is een andere regel.
"""

import re
from collections.abc import Iterator
from enum import Enum

from hoofdlijn.findings import Outcome, Question, Severity
from hoofdlijn.language import Text
from hoofdlijn.phrases import Phase, say_dates
from hoofdlijn.plan import Activity, Plan
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.wording import count, list_words, quote
from hoofdlijn.scheme import Scheme

OFTEN = 4
"""A doubt that returns so many times in the plan is asked once."""

_TWO_YEARS = re.compile(r"\d\s*['’]?\s*[/–—-]\s*['’]?\s*\d")
_UNTIL = re.compile(r"\btot\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_Doubt = tuple[Activity, list[Phase]]


def check(plan: Plan, scheme: Scheme) -> Iterator[Outcome]:
    """Yield a question for each activity with an unclear planning, or one for a form that returns often."""
    by_form: dict[tuple[str, ...], list[_Doubt]] = {}
    for activity in plan.activities:
        unclear = [phase for phase in activity.planning.phases if _is_unclear(phase, activity.planning.phases)]
        if unclear:
            by_form.setdefault(_form(unclear), []).append((activity, unclear))
    for doubts in by_form.values():
        if len(doubts) >= OFTEN:
            yield _question(doubts, scheme)
        else:
            yield from (_question([doubt], scheme) for doubt in doubts)


def _is_unclear(phase: Phase, all_phases: tuple[Phase, ...]) -> bool:
    """Tell whether to ask: not where the end comes before the start, nor where a later phase tells how long it lasts."""
    if not phase.ambiguous or phase.end <= phase.start:
        return False
    return _doubt_of(phase) is not _Kind.START or not any(other.start > phase.start for other in all_phases)


class _Kind(Enum):
    """What is in doubt."""

    YEARS = "a school year or two calendar years"
    END = "whether the end counts"
    START = "whether it goes on after its start"
    OTHER = "a condition, or anything else"


def _doubt_of(phase: Phase) -> _Kind:
    if not phase.alternatives:
        return _Kind.OTHER
    if any(other.start != phase.start for other in phase.alternatives):
        return _Kind.YEARS if _TWO_YEARS.search(phase.text) else _Kind.OTHER
    if _UNTIL.search(phase.text):
        return _Kind.END
    return _Kind.YEARS if _TWO_YEARS.search(phase.text) and not phase.label.startswith("start") else _Kind.START


_HELP = {
    _Kind.YEARS: Text(
        "Schrijf “schooljaar 2025/2026” of “de jaren 2025 en 2026”.",
        "Write “schooljaar 2025/2026” or “de jaren 2025 en 2026”.",
    ),
    _Kind.END: Text(
        "Schrijf “tot en met” als de laatste maand of het laatste jaar meetelt, en noem anders de laatste die meetelt.",
        "Write “tot en met” where the last month or year counts, and otherwise name the last one that does.",
    ),
    _Kind.START: Text(
        "Zeg er ook bij hoe lang het duurt: “vanaf januari 2026, doorlopend” of “alleen in januari 2026”.",
        "Say how long it lasts too: “vanaf januari 2026, doorlopend” or “alleen in januari 2026”.",
    ),
    _Kind.OTHER: Text(
        "Noem het jaar dat u verwacht: “naar verwachting in 2026”.",
        "Name the year that you expect: “naar verwachting in 2026”.",
    ),
}


def _form(unclear: list[Phase]) -> tuple[str, ...]:
    """Return what makes two doubts the same: the shape of the dates, whatever the years and the words around them."""
    return tuple("".join(_DIGITS.sub("0", _unclear_words(phase)).split()) for phase in unclear)


def _unclear_words(phase: Phase) -> str:
    """Return the dates of the phrase without the author's verb."""
    return phase.text.replace(phase.label, "", 1) if phase.label else phase.text


def _question(doubts: list[_Doubt], scheme: Scheme) -> Outcome:
    (activity, unclear), *others = doubts
    nl, en = " ".join(_say(phase, "nl") for phase in unclear), " ".join(_say(phase, "en") for phase in unclear)
    if others:
        also = count(
            len(others), ("andere activiteit", "andere activiteiten"), ("other activity", "other activities")
        )
        nl, en = f"{nl} Dezelfde schrijfwijze staat bij {also.nl}.", f"{en} {also.en} are written in the same way."
    return Question(
        address=activity.address_of("planning"),
        observed=Text(nl, en),
        asked=Text(
            "Uit de planning moet blijken in welk jaar een activiteit plaatsvindt.",
            "The planning has to show in which year an activity takes place.",
        ),
        source=scheme.source("planning"),
        also_at=tuple(other.address_of("planning") for other, _ in others),
        quote=unclear[0].text,
        help=_HELP[_doubt_of(unclear[0])],
    )


def _say(phase: Phase, language: str) -> str:
    """Return how the phase was read and how else it can be read."""
    said, chosen = quote(phase.text), say_dates(phase.start, phase.end, language)
    others = [say_dates(other.start, other.end, language) for other in phase.alternatives if other.start < other.end]
    if language == "nl":
        if not others:
            return f"{said} lezen wij als {chosen}, maar dat staat er niet zeker. Klopt het?"
        return f"{said} lezen wij als {chosen}; het kan ook {list_words(others, 'of')} zijn. Wat is bedoeld?"
    if not others:
        return f"We read {said} as {chosen}, but the words leave it open. Is that right?"
    return f"We read {said} as {chosen}; it may also be {list_words(others, 'or')}. What is meant?"


RULE = Rule(
    code="P107",
    name="ambiguous-planning",
    severity=Severity.QUESTION,
    severity_reason=Text(
        "Alleen de schrijver weet wat is bedoeld.",
        "Only the author knows what is meant.",
    ),
    title=Text("Planning op meer manieren te lezen", "Planning can be read in more than one way"),
    message=Text("{observed} {asked}", "{observed} {asked}"),
    help=Text(
        "Schrijf “schooljaar 2025/2026” of “de jaren 2025 en 2026”, “tot en met” als het laatste jaar meetelt, en bij een "
        "begin ook hoe lang het duurt.",
        "Write “schooljaar 2025/2026” or “de jaren 2025 en 2026”, “tot en met” where the last year counts, and with a "
        "start how long it lasts.",
    ),
    check=check,
    good="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Uitvoeren in schooljaar 2026/2027
""",
    bad="""\
## Doelstelling 1: Een sterk netwerk

Doelstelling: wij brengen scholen en bedrijven bij elkaar.

Activiteiten:

- Bedrijvenbijeenkomsten organiseren
  - Uitvoeren 2026/2027
""",
)
