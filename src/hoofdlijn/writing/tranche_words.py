"""What a tranche asks, in words: the lines that a terminal and pages share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from hoofdlijn.checking import Doubt, TrancheActivity, TrancheWork
from hoofdlijn.language import Text
from hoofdlijn.phrases import say_day, say_phases
from hoofdlijn.scheme import Scheme, Tranche

TITLE = Text("Uit te werken voor tranche {tranche}", "To be worked out for tranche {tranche}")
DEADLINE = Text("Indienen uiterlijk {day} ({source}).", "To be handed in by {day} ({source}).")
YEARS = Text("Van {first} tot en met {last}.", "From {first} up to and including {last}.")
COUNT = (
    Text("{} activiteit uit te werken", "{} activity to be worked out"),
    Text("{} activiteiten uit te werken", "{} activities to be worked out"),
)
DOUBTFUL = (
    Text(
        "bij {} activiteit is niet te zeggen of zij erbij hoort",
        "of {} activity it cannot be told whether it belongs to it",
    ),
    Text(
        "bij {} activiteiten is niet te zeggen of zij erbij horen",
        "of {} activities it cannot be told whether they belong to it",
    ),
)
NOTHING_HERE = Text("Niets in deze tranche.", "Nothing in this tranche.")
WORK = Text("Uit te werken", "To be worked out")
CHECK = Text("Zelf nagaan", "For you to check")
MAY_DIFFER = Text("kan ook anders gelezen worden", "may be read differently")
OTHERS = (
    Text("{} andere activiteit valt buiten deze tranche.", "{} other activity lies outside this tranche."),
    Text("{} andere activiteiten vallen buiten deze tranche.", "{} other activities lie outside this tranche."),
)
ACTIVITY = Text("Activiteit", "Activity")
WHEN = Text("Wat er in deze tranche valt", "What falls in this tranche")
PLANNING = Text("Zo staat het in het plan", "As the plan says it")
WHY = Text("Waarom", "Why")
UNTITLED = Text("(zonder titel)", "(without a title)")
DOUBTS = {
    Doubt.NO_PLANNING: Text("er staat geen planning bij", "it has no planning"),
    Doubt.UNREADABLE: Text("de planning is niet te lezen", "its planning cannot be read"),
    Doubt.AMBIGUOUS: Text(
        "de planning kan ook zo gelezen worden dat zij erin valt", "its planning may also be read as lying in it"
    ),
    Doubt.REVERSED: Text("de planning eindigt voordat zij begint", "its planning ends before it starts"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrancheFile:
    """One of the files asked about: what it has to work out, or what was wrong with it."""

    name: str
    work: TrancheWork | None
    """None where the file could not be read."""
    trouble: str = ""
    """Why it could not be read; "" where all went well."""


def deadline_of(scheme: Scheme, tranche: Tranche, language: str) -> str:
    """Return by when a tranche is handed in, and where the scheme says so."""
    source = scheme.source(tranche.source).label.in_language(language)
    return DEADLINE.in_language(language).format(day=say_day(tranche.deadline, language), source=source)


def years_of(tranche: Tranche, language: str) -> str:
    """Return the first and the last day of a tranche."""
    last = tranche.days.end - timedelta(days=1)
    return YEARS.in_language(language).format(
        first=say_day(tranche.days.start, language), last=say_day(last, language)
    )


def counts_of(work: TrancheWork, language: str) -> str:
    """Return how many activities there are to work out, and of how many it cannot be told."""
    pieces = [counted(COUNT, work.activities, language)]
    if work.doubtful:
        pieces.append(counted(DOUBTFUL, work.doubtful, language))
    return "; ".join(pieces)


def counted(forms: Sequence[Text], number: int, language: str) -> str:
    """Return a number with its noun."""
    return forms[number != 1].in_language(language).format(number)


def when_of(activity: TrancheActivity, language: str) -> str:
    """Return the phases of an activity that fall in the tranche; those in doubt say so."""
    said = say_phases(activity.phases, language)
    return f"{said} ({MAY_DIFFER.in_language(language)})" if activity.ambiguous else said


def why_of(activity: TrancheActivity, language: str) -> str:
    """Return why it cannot be told of an activity; "" where it can."""
    return DOUBTS[activity.doubt].in_language(language) if activity.doubt else ""
