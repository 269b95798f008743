"""Two plans → what belongs together in them, and what changed from one to the other."""

from hoofdlijn.comparing.adoption import adopt_ids
from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind, PhaseChange
from hoofdlijn.comparing.compare import compare_plans
from hoofdlijn.comparing.matching import Match, Matching, Pairing, match_plans
from hoofdlijn.comparing.pairing import pair_plans
from hoofdlijn.comparing.words import Fate, Stretch, compare_words

__all__ = [
    "Change",
    "ChangeKind",
    "ChangedPart",
    "Fate",
    "Match",
    "Matching",
    "Pairing",
    "PhaseChange",
    "Stretch",
    "adopt_ids",
    "compare_plans",
    "compare_words",
    "match_plans",
    "pair_plans",
]
