"""Odds: where two parts of one objective cannot both be right.

The situation (present and wanted) says what there is; the statement and the activities are held against it, and the
activities against the statement as well. Groups and class years may be named in part; numbers have to agree.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from hoofdlijn.language import Text
from hoofdlijn.plan import Objective
from hoofdlijn.rules.claims import AIM, CLASS_YEAR, GROUP, SHARE, WHOLE, Claim, find_claims, find_counts
from hoofdlijn.rules.names import Named, find_lists, find_misspelt, find_roles

SHARED_WORDS = 2
"""Aims for people and things in general are about the same where their sentences share so many telling words."""

MOST_HEARD = 500
"""Claims compared in one part of an objective; far more than any objective holds, it bounds a hostile one."""
MOST_NAME_ODDS = 5

MOST_NOUNS = 20

_PEOPLE = frozenset({
    "deelnemers", "docenten", "jongens", "jongeren", "kinderen", "leerlingen", "leraren", "medewerkers", "meiden",
    "meisjes", "mensen", "ouders", "personen", "studenten", "vmbo'ers",
})  # fmt: skip
_EVERYONE = re.compile(
    r"\b(?:alle|elke|iedere)\s+(?:\w+\s+)?(?:groepen|groep|basisschoolleerling\w*|basisscholen|basisschool|po-scholen"
    r"|po-leerlingen)\b|\b(?:de\s+)?hele\s+basisschool\b",
    re.IGNORECASE,
)


class Said(NamedTuple):
    """Words at an address. A tuple, like the others here: a dataclass costs a millisecond at every start."""

    address: str
    words: str


class Odds(NamedTuple):
    """Two or more places that disagree, with how to introduce each in a sentence."""

    here_name: Text
    here: tuple[Said, ...]
    there_name: Text
    there: tuple[Said, ...]


class _Passage(NamedTuple):
    address: str
    text: str


class _Heard(NamedTuple):
    passage: _Passage
    claim: Claim

    @property
    def said(self) -> Said:
        return Said(self.passage.address, self.passage.text[self.claim.start : self.claim.end].strip())


_SITUATION = Text("In de situatie", "In the situation")
_STATEMENT = Text("In de doelstelling", "In the objective")
_IN_STATEMENT = Text("in de doelstelling", "in the objective")
_IN_ACTIVITIES = Text("bij de activiteiten", "with the activities")


def find_odds(objective: Objective) -> Iterator[Odds]:
    """Yield everything on which the objective's parts disagree, the statement first, then the activities."""
    situation = [
        _Passage(objective.address_of("current"), objective.current),
        _Passage(objective.address_of("desired"), objective.desired),
    ]
    statement = [
        _Passage(objective.address_of("title"), objective.title),
        _Passage(objective.address_of("statement"), objective.statement),
    ]
    activities = list(_activity_passages(objective))
    heard = [_hear(part) for part in (situation, statement, activities)]
    yield from _compare(heard[0], heard[1], _SITUATION, _IN_STATEMENT, objective)
    for kind in (GROUP, CLASS_YEAR, WHOLE, AIM, SHARE):
        reference = [one for one in heard[0] + heard[1] if one.claim.kind == kind]
        name = _SITUATION if any(one in heard[0] for one in reference) else _STATEMENT
        tested = [one for one in heard[2] if one.claim.kind == kind]
        yield from _compare(reference, tested, name, _IN_ACTIVITIES, objective)
    yield from _find_overflow(heard[0] + heard[1], statement + situation, activities)
    yield from _find_name_odds(situation + statement, activities)


def _activity_passages(objective: Objective) -> Iterator[_Passage]:
    for activity in objective.activities:
        yield _Passage(activity.address_of("title"), activity.title)
        yield _Passage(activity.address_of("purposes"), "\n".join(activity.purposes))
        yield _Passage(activity.address_of("details"), "\n".join(activity.details))


def _hear(passages: list[_Passage]) -> list[_Heard]:
    heard = (_Heard(passage, claim) for passage in passages for claim in find_claims(passage.text))
    return list(islice(heard, MOST_HEARD))


def _compare(
    reference: list[_Heard], tested: list[_Heard], here_name: Text, there_name: Text, objective: Objective
) -> Iterator[Odds]:
    """Yield one Odds for each topic on which some tested claim disagrees with the reference."""
    topics = dict.fromkeys((one.claim.kind, one.claim.topic) for one in tested)
    for kind, topic in topics:
        about = [one for one in reference if _same_topic(one.claim, kind, topic, reference + tested)]
        against = [
            one
            for one in tested
            if (one.claim.kind, one.claim.topic) == (kind, topic) and _is_at_odds(one.claim, about, objective)
        ]
        if against:
            yield Odds(
                here_name=here_name,
                here=tuple(one.said for one in _telling(about, against)),
                there_name=there_name,
                there=tuple(one.said for one in against),
            )


def _same_topic(claim: Claim, kind: str, topic: str, everything: list[_Heard]) -> bool:
    """Tell whether a claim is about `topic`; "vestigingen" means "vmbo-vestigingen" where no other kind is named."""
    if claim.kind != kind:
        return False
    if claim.topic == topic:
        return True
    if kind != WHOLE:
        return False
    short, long = sorted((claim.topic, topic), key=len)
    if not long.endswith(f"-{short}"):
        return False
    return not any(
        other.claim.topic.endswith(short) and other.claim.topic not in {short, long} for other in everything
    )


def _is_at_odds(claim: Claim, reference: list[_Heard], objective: Objective) -> bool:
    if not reference:
        return False
    judge: Callable[[Claim, list[_Heard], Objective], bool] = (
        _rows_differ if claim.kind in {GROUP, CLASS_YEAR} else _numbers_differ
    )
    return judge(claim, reference, objective)


def _rows_differ(claim: Claim, reference: list[_Heard], objective: Objective) -> bool:
    """Tell whether groups are named that the reference does not know.

    Some of them known and some not ("7 en 8" beside "6 en 7") is at odds; all that are known and more is only wider.
    None of them known may be something new, unless the wanted situation itself says which groups it is about.
    """
    known = frozenset[float]().union(*(one.claim.values for one in reference))
    if claim.values <= known or known <= claim.values:
        return False
    if claim.kind == GROUP and _EVERYONE.search(f"{objective.statement}\n{objective.current}\n{objective.desired}"):
        return False
    return bool(claim.values & known) or any(
        one.passage.address == objective.address_of("desired") for one in reference
    )


def _numbers_differ(claim: Claim, reference: list[_Heard], _objective: Objective) -> bool:
    """Tell whether no claim of the reference about the same thing names the number."""
    same = [one.claim for one in reference if _meet(claim, one.claim)]
    if not same:
        return False
    return not claim.values & frozenset[float]().union(*(other.values for other in same))


def _meet(one: Claim, other: Claim) -> bool:
    """Tell whether two numbers with the same noun are about the same thing."""
    if one.kind == WHOLE:
        return True
    return len(one.context & other.context) >= SHARED_WORDS


def _telling(about: list[_Heard], against: list[_Heard]) -> list[_Heard]:
    """Return those of the reference that show the disagreement: for numbers only what they really meet."""
    if against[0].claim.kind in {GROUP, CLASS_YEAR}:
        return about
    return [one for one in about if any(_meet(other.claim, one.claim) for other in against)]


def _find_overflow(reference: list[_Heard], told: list[_Passage], activities: list[_Passage]) -> Iterator[Odds]:
    """Yield counts in activities that are larger than the whole: "vier vestigingen" beside "de drie vestigingen".

    People are no such whole (pupils of which school?), nor is a noun of which the objective names several kinds.
    """
    text = "\n".join(passage.text for passage in (*told, *activities)).lower()
    wholes = [one for one in reference if one.claim.kind == WHOLE]
    nouns = dict.fromkeys(one.claim.topic.rpartition("-")[2] for one in wholes)
    for noun in islice(nouns, MOST_NOUNS):
        if noun in _PEOPLE or len({*re.findall(rf"[a-zà-ÿ-]+{re.escape(noun)}\b", text)} - {noun}) > 1:
            continue
        about = [one for one in wholes if one.claim.topic.rpartition("-")[2] == noun]
        most = max(value for one in about for value in one.claim.values)
        over = [
            Said(passage.address, passage.text[start:end])
            for passage in activities
            for number, start, end in find_counts(passage.text, noun)
            if number > most and not _is_whole(passage.text, start)
        ]
        if over:
            yield Odds(
                here_name=_SITUATION,
                here=tuple(one.said for one in about),
                there_name=_IN_ACTIVITIES,
                there=tuple(over),
            )


def _is_whole(text: str, start: int) -> bool:
    """Tell whether the count at `start` is part of a claim on the whole, which was compared already."""
    return any(claim.kind == WHOLE and claim.start <= start < claim.end for claim in find_claims(text))


def _find_name_odds(reference: list[_Passage], activities: list[_Passage]) -> Iterator[Odds]:
    """Yield lists of abbreviations, holders of a role and spellings of a name that disagree."""
    here = [(passage.address, passage.text) for passage in reference]
    there = [(passage.address, passage.text) for passage in activities]
    for find in (find_lists, find_roles, find_misspelt):
        same: dict[frozenset[str], list[tuple[Named, Named]]] = {}
        for one, other in find(here, there):
            same.setdefault(other.names, []).append((one, other))
        for pairs in islice(same.values(), MOST_NAME_ODDS):
            yield Odds(
                here_name=Text("Op de ene plek", "In one place"),
                here=(_said(pairs[0][0]),),
                there_name=Text("op een andere", "in another"),
                there=tuple(_said(other) for _, other in pairs),
            )


def _said(named: Named) -> Said:
    return Said(named.address, named.words)
