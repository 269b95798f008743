"""How large the parts of an objective are beside the examples of the format."""

from dataclasses import dataclass
from functools import lru_cache

from hoofdlijn.language import Text
from hoofdlijn.language import count_words as count_anew
from hoofdlijn.plan import Activity, Objective
from hoofdlijn.rules.wording import list_texts
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


def say_sizes(sizes: list[Size]) -> Text:
    """Return the sizes as a list with their range in the examples between brackets."""
    return list_texts([_say(size) for size in sizes])


def _say(size: Size) -> Text:
    nl, en = ("woorden", "words") if size.is_words else ("activiteiten", "activities")
    span_nl = f"{size.least} tot {size.most}" if size.least != size.most else str(size.least)
    span_en = f"{size.least} to {size.most}" if size.least != size.most else str(size.least)
    return Text(
        f"{size.name.nl} {size.found} {nl} (voorbeelden: {span_nl})",
        f"{size.name.en} {size.found} {en} (examples: {span_en})",
    )


def _words_of(activity: Activity) -> int:
    texts = (activity.title, *activity.purposes, *activity.details, activity.planning.text)
    return sum(count_words(text) for text in texts)
