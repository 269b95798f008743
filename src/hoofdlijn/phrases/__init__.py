"""Dutch planning phrases ⇄ dated phases.

`read_planning` reads a whole planning text, `find_plannings` tells where in a longer text planning stands,
`say_phases` says phases in Dutch or English so that reading them again gives the same phases.
"""

from hoofdlijn.phrases.phase import Alternative, Open, Phase, PhaseKind, Recurrence

__all__ = [
    "Alternative",
    "Open",
    "Phase",
    "PhaseKind",
    "Recurrence",
]
