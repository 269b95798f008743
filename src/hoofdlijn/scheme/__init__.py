"""Schemes: what a subsidy regulation and its format ask, as data, and its strict reader."""

from hoofdlijn.scheme.evidence import find_evidence, find_template_texts, weigh_evidence
from hoofdlijn.scheme.faults import Fault, faults_of
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
from hoofdlijn.scheme.reader import load_scheme, load_shipped_scheme

__all__ = [
    "Anchor",
    "Citation",
    "Criterion",
    "Cues",
    "Detail",
    "Element",
    "Fault",
    "Level",
    "Part",
    "PartKind",
    "Reservation",
    "Scheme",
    "SchemeDate",
    "SubsidyPeriod",
    "Tranche",
    "WordCount",
    "faults_of",
    "find_evidence",
    "find_template_texts",
    "load_scheme",
    "load_shipped_scheme",
    "weigh_evidence",
]
