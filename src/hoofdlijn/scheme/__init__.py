"""Schemes: what a subsidy regulation and its format ask, as data, and its strict reader."""

from hoofdlijn.scheme.model import (
    Anchor,
    Citation,
    Criterion,
    Cues,
    Detail,
    Element,
    Level,
    Part,
    PartKind,
    Reservation,
    Scheme,
    SchemeDate,
    SubsidyPeriod,
    Tranche,
    WordCount,
)

__all__ = [
    "Anchor",
    "Citation",
    "Criterion",
    "Cues",
    "Detail",
    "Element",
    "Level",
    "Part",
    "PartKind",
    "Reservation",
    "Scheme",
    "SchemeDate",
    "SubsidyPeriod",
    "Tranche",
    "WordCount",
]
