"""How large the parts of an objective are beside the examples of the format."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language import Text
from hoofdlijn.language import count_words as count_anew
from hoofdlijn.plan import Activity, Objective
from hoofdlijn.rules.wording import list_texts, same
from hoofdlijn.scheme import Scheme

count_words = lru_cache(maxsize=4096)(count_anew)
"""Two rules count the same texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """One part of an objective: how large it is, and its smallest and largest size in the examples."""

    address: str
    name: Text
    found: int
    least: int
    most: int
    is_words: bool = True
    """True where words are counted, False for activities."""


def list_sizes(objective: Objective, scheme: Scheme) -> tuple[Size, ...]:
    """Return the sizes of the statement, the situation and the activities, and the number of activities."""
    examples = scheme.detail.examples
    statement = count_words(objective.statement)
    situation = count_words(objective.current) + count_words(objective.desired)
    activities = sum(_words_of(activity) for activity in objective.activities)
    return (
        Size(
            address=objective.address_of("statement"),
            name=Text("de doelstelling zelf", "the objective itself"),
            found=statement,
            least=min(example.statement for example in examples),
            most=max(example.statement for example in examples),
        ),
        Size(
            address=objective.address_of("current" if objective.current else "desired"),
            name=Text("de huidige en gewenste situatie", "the present and wanted situation"),
            found=situation,
            least=min(example.situation for example in examples),
            most=max(example.situation for example in examples),
        ),
        Size(
            address=objective.address_of(),
            name=Text("het deel met activiteiten", "the part with activities"),
            found=activities,
            least=min(example.activities for example in examples),
            most=max(example.activities for example in examples),
        ),
        Size(
            address=objective.address_of(),
            name=Text("de lijst", "the list"),
            found=len(objective.activities),
            least=min(example.activity_count for example in examples),
            most=max(example.activity_count for example in examples),
            is_words=False,
        ),
    )


def say_sizes(sizes: Sequence[Size]) -> Text:
    """Return the sizes as a list with their range in the examples; those of one part in several objectives together."""
    by_part: dict[str, list[Size]] = {}
    for size in sizes:
        by_part.setdefault(size.name.nl, []).append(size)
    return list_texts([_say(same_part) for same_part in by_part.values()])


def _say(sizes: list[Size]) -> Text:
    """Return name, range and unit of one part."""
    first = sizes[0]
    least, most = min(size.found for size in sizes), max(size.found for size in sizes)
    found, examples = _span(least, most), _span(first.least, first.most)
    nl, en = _units(first, most)
    return Text(
        f"{first.name.nl} {found.nl} {nl} (voorbeelden: {examples.nl})",
        f"{first.name.en} {found.en} {en} (examples: {examples.en})",
    )


def _span(least: int, most: int) -> Text:
    return Text(f"{least} tot {most}", f"{least} to {most}") if least != most else same(str(least))


def _units(size: Size, number: int) -> tuple[str, str]:
    if size.is_words:
        return ("woord", "word") if number == 1 else ("woorden", "words")
    return ("activiteit", "activity") if number == 1 else ("activiteiten", "activities")


def _words_of(activity: Activity) -> int:
    texts = (activity.title, *activity.purposes, *activity.details, activity.planning.text)
    return sum(count_words(text) for text in texts)
