"""Two plans → what belongs together in them."""

from hoofdlijn.comparing.adoption import adopt_ids
from hoofdlijn.comparing.matching import Match, Matching, Pairing, match_plans

__all__ = ["Match", "Matching", "Pairing", "adopt_ids", "match_plans"]
