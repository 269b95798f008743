"""Words of now and of later: signs that a situation stands in a text, though it was not placed as one.

"Nu doet de helft van de scholen mee; in 2028 doen alle 12 mee" may stand in the objective itself. While such words
stand there, nobody may say that the situation is missing.
"""

import re
from collections.abc import Iterator, Sequence

from hoofdlijn.findings import Outcome
from hoofdlijn.language import Text, find_cues, sentences
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.rules.sureness import (
    Doubt,
    doubt_elsewhere,
    doubt_placed,
    is_template_text,
    unplaced_by_objective,
    weigh,
)
from hoofdlijn.scheme import PartKind, Scheme

_TIMES = re.compile(r"\d|\b(?:jaar|eind|einde|begin|straks|toekomst|periode|subsidieperiode|dan)\b|toekomstig")
"""What a cue of later holds when it tells a time. Without one ("wij willen") it tells of any objective whatever."""
_FROM_TO = re.compile(
    r"\bvan\s+(?:[\w-]+\s+){0,2}?(?:\d[\d.,]*|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
    r"|\w+(?:tien|tig))\b[^.;\n]{0,60}?\bnaar\b",
    re.IGNORECASE,
)


def weigh_missing_situation(
    plan: Plan, scheme: Scheme, missing: PartKind, *, observed: Text, asked: Text
) -> Iterator[Outcome]:
    """Yield an outcome for each objective without the situation `missing` (CURRENT or DESIRED), in plan order."""
    part = missing.value
    bare = [objective for objective in plan.objectives if not getattr(objective, part)]
    doubts = doubts_on_situation(bare, missing, plan, scheme)
    for objective in bare:
        yield weigh(
            address=objective.address_of(part),
            observed=observed,
            asked=asked,
            source=scheme.source(scheme.part(missing).source),
            doubt=doubts.get(objective.id),
        )


def doubts_on_situation(
    objectives: Sequence[Objective], missing: PartKind, plan: Plan, scheme: Scheme
) -> dict[str, Doubt]:
    """Return id of an objective → the words in which its missing situation (CURRENT or DESIRED) may stand.

    One sign is enough in what an objective says of itself; in its activities and in unplaced text outside the
    objectives both now and later have to be there. What could not be placed under an objective goes before all that.
    """
    if not objectives:
        return {}
    under, outside = unplaced_by_objective(plan), _outside(plan, scheme)
    doubts = {
        objective.id: under.get(objective.address_of()) or _in_its_texts(objective, missing, scheme) or outside
        for objective in objectives
    }
    return {key: doubt for key, doubt in doubts.items() if doubt}


def _in_its_texts(objective: Objective, missing: PartKind, scheme: Scheme) -> Doubt | None:
    now, later = scheme.part(PartKind.CURRENT).cues, _later(scheme)
    signs = (now if missing is PartKind.CURRENT else later) + _headings(missing, scheme)
    for address, text in _own_texts(objective):
        words = _sentence_with(text, signs)
        if words:
            return doubt_placed(words, address)
    for address, text in _activity_texts(objective):
        if _tells_both(text, now, later):
            return doubt_placed(_sentence_with(text, signs), address)
    return None


def _outside(plan: Plan, scheme: Scheme) -> Doubt | None:
    now, later = scheme.part(PartKind.CURRENT).cues, _later(scheme)
    return doubt_elsewhere(
        plan,
        (
            position
            for position, rest in enumerate(plan.remainder)
            if not rest.under and _tells_both(rest.text, now, later) and not is_template_text(rest.text, scheme)
        ),
    )


def _later(scheme: Scheme) -> tuple[str, ...]:
    return tuple(cue for cue in scheme.part(PartKind.DESIRED).cues if _TIMES.search(cue))


def _headings(missing: PartKind, scheme: Scheme) -> tuple[str, ...]:
    """Return the headings of several words that name the part: in running text they are no accident."""
    named = scheme.part(missing).headings + scheme.part(PartKind.SITUATION).headings
    return tuple(heading for heading in named if " " in heading)


def _own_texts(objective: Objective) -> Iterator[tuple[str, str]]:
    yield objective.address_of("title"), objective.title
    yield objective.address_of("statement"), objective.statement
    yield objective.address_of("current"), objective.current
    yield objective.address_of("desired"), objective.desired


def _activity_texts(objective: Objective) -> Iterator[tuple[str, str]]:
    for activity in objective.activities:
        yield activity.address_of("title"), activity.title
        yield activity.address_of("purposes"), "\n".join(activity.purposes)
        yield activity.address_of("details"), "\n".join(activity.details)


def _tells_both(text: str, now: tuple[str, ...], later: tuple[str, ...]) -> bool:
    if not text:
        return False
    return bool(_FROM_TO.search(text)) or bool(find_cues(text, now) and find_cues(text, later))


def _sentence_with(text: str, cues: tuple[str, ...]) -> str:
    """Return the first sentence that holds a cue or goes from a number to another, "" where none does."""
    if not text:
        return ""
    found = [match.start for match in find_cues(text, cues)][:1]
    found += [match.start() for match in (_FROM_TO.search(text),) if match]
    if not found:
        return ""
    spans = (text[start:end] for start, end in sentences(text) if start <= min(found) < end)
    return next(spans, text)
