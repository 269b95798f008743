"""The fixed words and signs by which changes are shown, on a terminal and on pages."""

from collections.abc import Sequence

from hoofdlijn.comparing import Change, ChangeKind, Comparison
from hoofdlijn.language import Text

TITLE = Text("Wat er veranderd is", "What changed")
FROM = Text("Van", "From")
TO = Text("Naar", "To")
NOTHING = Text("Er is niets veranderd.", "Nothing changed.")
SUMMARY = Text("Samengevat", "In short")
CONTENTS = Text("Inhoud", "Contents")
VERSION = Text(
    "{scheme}, versie van {since}; Hoofdlijn {program}", "{scheme}, version of {since}; Hoofdlijn {program}"
)

SIGNS = {
    ChangeKind.ADDED: "+",
    ChangeKind.REMOVED: "−",
    ChangeKind.MOVED: "→",
    ChangeKind.REORDERED: "↕",
    ChangeKind.RAISED: "▲",
    ChangeKind.LOWERED: "▼",
}
"""By the kind of change; anything else is OTHER."""
OTHER = "~"

_COUNTED = (
    ("changes", Text("{} wijziging", "{} change"), Text("{} wijzigingen", "{} changes")),
    (
        "objectives_added",
        Text("{} doelstelling erbij", "{} objective added"),
        Text("{} doelstellingen erbij", "{} objectives added"),
    ),
    (
        "objectives_removed",
        Text("{} doelstelling vervallen", "{} objective dropped"),
        Text("{} doelstellingen vervallen", "{} objectives dropped"),
    ),
    (
        "activities_added",
        Text("{} activiteit erbij", "{} activity added"),
        Text("{} activiteiten erbij", "{} activities added"),
    ),
    (
        "activities_removed",
        Text("{} activiteit vervallen", "{} activity dropped"),
        Text("{} activiteiten vervallen", "{} activities dropped"),
    ),
    (
        "activities_moved",
        Text("{} activiteit verplaatst", "{} activity moved"),
        Text("{} activiteiten verplaatst", "{} activities moved"),
    ),
    (
        "plannings",
        Text("{} planning anders", "{} planning changed"),
        Text("{} planningen anders", "{} plannings changed"),
    ),
    (
        "targets",
        Text("{} keer een streefwaarde anders", "{} change to a target"),
        Text("{} keer een streefwaarde anders", "{} changes to targets"),
    ),
    ("texts", Text("{} tekst anders", "{} text changed"), Text("{} teksten anders", "{} texts changed")),
)

_OTHERS = (Text("{} andere", "{} other"), Text("{} andere", "{} others"))


def sign_of(change: Change) -> str:
    """Return the sign before a change."""
    return SIGNS.get(change.kind, OTHER)


def counts_of(comparison: Comparison, language: str) -> list[str]:
    """Return what happened in numbers; what did not happen is left out."""
    numbers = {key: comparison.counts.get(key, 0) for key, _, _ in _COUNTED}
    told = [
        (one if numbers[key] == 1 else many).in_language(language).format(numbers[key])
        for key, one, many in _COUNTED
        if numbers[key]
    ]
    others = 2 * numbers["changes"] - sum(numbers.values())
    if others and len(told) > 1:
        told.append(_OTHERS[others != 1].in_language(language).format(others))
    return told


def joined(counts: Sequence[str]) -> str:
    """Return the counts in one line, the first for all of them; "" for none."""
    return f"{counts[0]}: {', '.join(counts[1:])}" if len(counts) > 1 else "".join(counts)
