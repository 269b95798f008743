"""Two plans → what belongs together in them, and what changed from one to the other."""

from hoofdlijn.comparing.adoption import adopt_ids
from hoofdlijn.comparing.aligning import align_plans
from hoofdlijn.comparing.changes import Change, ChangedPart, ChangeKind, PhaseChange
from hoofdlijn.comparing.compare import compare_plans
from hoofdlijn.comparing.comparison import ChangeGroup, ChangeLine, Comparison, PlanVersion, comparison_of
from hoofdlijn.comparing.matching import Match, Matching, Pairing, match_plans
from hoofdlijn.comparing.merging import Keep, Merged, merge_plans
from hoofdlijn.comparing.merging_values import Conflict
from hoofdlijn.comparing.near import near_changes
from hoofdlijn.comparing.pairing import match_by_id, pair_plans
from hoofdlijn.comparing.sequences import opcodes
from hoofdlijn.comparing.telling_conflicts import note_of, tell_conflict
from hoofdlijn.comparing.telling_words import says_all
from hoofdlijn.comparing.words import Fate, Stretch, compare_words

__all__ = [
    "Change",
    "ChangeGroup",
    "ChangeKind",
    "ChangeLine",
    "ChangedPart",
    "Comparison",
    "Conflict",
    "Fate",
    "Keep",
    "Match",
    "Matching",
    "Merged",
    "Pairing",
    "PhaseChange",
    "PlanVersion",
    "Stretch",
    "adopt_ids",
    "align_plans",
    "compare_plans",
    "compare_words",
    "comparison_of",
    "match_by_id",
    "match_plans",
    "merge_plans",
    "near_changes",
    "note_of",
    "opcodes",
    "pair_plans",
    "says_all",
    "tell_conflict",
]
