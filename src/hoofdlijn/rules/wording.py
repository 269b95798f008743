"""How rules put things into words: quotes, lists, counts and days, in Dutch and in English."""

from collections.abc import Sequence
from datetime import date

from hoofdlijn import phrases
from hoofdlijn.language import Text
from hoofdlijn.periods import Period
from hoofdlijn.phrases import Phase
from hoofdlijn.plan import Activity, Objective, Plan

QUOTE_LENGTH = 70
"""Longest quote in a message; the place in the document holds more."""

_NUMBERS_NL = ("geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_NUMBERS_EN = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def quote(text: str) -> str:
    """Return `text` between quotation marks on one line, cut at a word where it is long, without its full stop."""
    words = " ".join(text.split()).removesuffix(".")
    if len(words) > QUOTE_LENGTH:
        words = words[: QUOTE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
    return f"“{words}”"


def list_words(items: Sequence[str], joiner: str) -> str:
    """Return `a, b {joiner} c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {joiner} {items[-1]}"


def list_texts(items: Sequence[Text]) -> Text:
    """Return the texts as one list in each language, the last joined by en/and."""
    return Text(list_words([item.nl for item in items], "en"), list_words([item.en for item in items], "and"))


def list_quotes(items: Sequence[str]) -> Text:
    """Return the items as quotes, the last joined by en/and."""
    return list_texts([same(quote(item)) for item in items])


def same(words: str) -> Text:
    """Return a text that is the same in both languages: a quote, a number, a name."""
    return Text(words, words)


def count(number: int, noun_nl: tuple[str, str], noun_en: tuple[str, str]) -> Text:
    """Return the number in words (figures above ten) with its noun, given as (singular, plural)."""
    return Text(
        f"{_in_words(number, _NUMBERS_NL)} {noun_nl[number != 1]}",
        f"{_in_words(number, _NUMBERS_EN)} {noun_en[number != 1]}",
    )


def in_words(number: int) -> Text:
    """Return the number in words, in figures above ten."""
    return Text(_in_words(number, _NUMBERS_NL), _in_words(number, _NUMBERS_EN))


def call_activity(activity: Activity) -> str:
    """Return the activity's title as a quote, or what else it says where it has no title. Never an id."""
    texts = (activity.title, activity.planning.text, *activity.purposes, *activity.details)
    return quote(next((text for text in texts if text.strip()), "…"))


def call_objective(objective: Objective, plan: Plan) -> Text:
    """Return the objective's name as a quote, else its label and number, else where it stands. Never an id."""
    if objective.name.strip():
        return same(quote(objective.name))
    label = objective.label.strip()
    if objective.number:
        return Text(f"{label or 'doelstelling'} {objective.number}", f"{label or 'objective'} {objective.number}")
    position = plan.objectives.index(objective) + 1
    return Text(f"de {position}e doelstelling, zonder titel", f"objective {position}, without a title")


def say_day(day: date) -> Text:
    """Return a day in words: "15 april 2025", "15 April 2025"."""
    return Text(phrases.say_day(day, "nl"), phrases.say_day(day, "en"))


def say_days(start: date, end: date) -> Text:
    """Return days in words, `end` exclusive as everywhere: "1 januari 2025 tot 1 januari 2029"."""
    first, last = say_day(start), say_day(end)
    return Text(f"{first.nl} tot {last.nl}", f"{first.en} up to {last.en}")


def say_period(period: Period) -> Text:
    """Return the days of a period in words."""
    return say_days(period.start, period.end)


def say_phase(phase: Phase) -> Text:
    """Return the author's words for a phase, with the days that were read in them where the words do not say those."""
    days = say_days(phase.start, phase.end)
    if not phase.text:
        return days
    said = quote(phase.text)
    return same(said) if _names_its_years(phase) else Text(f"{said} ({days.nl})", f"{said} ({days.en})")


def _names_its_years(phase: Phase) -> bool:
    """Tell whether the phase is of whole calendar years, and its words name the first and the last of them."""
    whole = (phase.start.month, phase.start.day, phase.end.month, phase.end.day) == (1, 1, 1, 1)
    return whole and str(phase.start.year) in phase.text and str(phase.end.year - 1) in phase.text


def _in_words(number: int, words: Sequence[str]) -> str:
    return words[number] if number < len(words) else str(number)
