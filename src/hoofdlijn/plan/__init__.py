"""Plan: what the author means, and how each part of it is pointed at."""

from hoofdlijn.plan.bases import BASES
from hoofdlijn.plan.model import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Label,
    Objective,
    Plan,
    Planning,
    Remainder,
    Target,
    VisionLink,
)
from hoofdlijn.plan.texts import DEEPEST, TextBlock, text_blocks, text_of

__all__ = [
    "BASES",
    "DEEPEST",
    "Activity",
    "ActivityKind",
    "Basis",
    "Contribution",
    "Label",
    "Objective",
    "Plan",
    "Planning",
    "Remainder",
    "Target",
    "TextBlock",
    "VisionLink",
    "text_blocks",
    "text_of",
]
