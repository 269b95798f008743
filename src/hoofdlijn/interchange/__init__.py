"""Plan and Report ⇄ JSON, and their published JSON Schema.

What changed between two plans is written by `interchange.changes`, which is imported by its own name: few commands
compare.
"""

from hoofdlijn.interchange.plans import PLAN_FORMAT, is_plan_json, plan_from_json, plan_to_json
from hoofdlijn.interchange.reports import REPORT_FORMAT, report_to_json

__all__ = [
    "PLAN_FORMAT",
    "REPORT_FORMAT",
    "is_plan_json",
    "plan_from_json",
    "plan_to_json",
    "report_to_json",
]
