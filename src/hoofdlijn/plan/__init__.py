"""Plan: what the author means, and how each part of it is pointed at."""

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

__all__ = [
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
    "VisionLink",
]
