"""Checking: run the rules over a plan and gather what they found in a report; what a tranche has to work out."""

from hoofdlijn.checking.check import check_plan
from hoofdlijn.checking.tranches import (
    Doubt,
    TrancheActivity,
    TrancheObjective,
    TrancheWork,
    find_tranche,
    tranche_work,
)

__all__ = [
    "Doubt",
    "TrancheActivity",
    "TrancheObjective",
    "TrancheWork",
    "check_plan",
    "find_tranche",
    "tranche_work",
]
