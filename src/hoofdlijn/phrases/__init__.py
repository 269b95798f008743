"""Dutch planning phrases ⇄ dated phases.

`read_planning` reads a whole planning text, `find_plannings` tells where in a longer text planning stands,
`say_phases` says phases in Dutch or English so that reading them again gives the same phases, `say_exactly` one
phase with all its fields.
"""

from hoofdlijn.phrases.exactly import read_exactly, say_exactly, say_no_phases, says_no_phases
from hoofdlijn.phrases.finding import find_plannings
from hoofdlijn.phrases.merging import joined, normalised
from hoofdlijn.phrases.phase import Alternative, Open, Phase, PhaseKind, Recurrence
from hoofdlijn.phrases.planning import MAX_LENGTH, read_planning, reading_of
from hoofdlijn.phrases.readings import Derivation, PatternUse, Reading
from hoofdlijn.phrases.saying import say_dates, say_day, say_kind, say_phase, say_phases, say_recurrence

__all__ = [
    "MAX_LENGTH",
    "Alternative",
    "Derivation",
    "Open",
    "PatternUse",
    "Phase",
    "PhaseKind",
    "Reading",
    "Recurrence",
    "find_plannings",
    "joined",
    "normalised",
    "read_exactly",
    "read_planning",
    "reading_of",
    "say_dates",
    "say_day",
    "say_exactly",
    "say_kind",
    "say_no_phases",
    "say_phase",
    "say_phases",
    "say_recurrence",
    "says_no_phases",
]
