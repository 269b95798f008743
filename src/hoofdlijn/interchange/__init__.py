"""Plan, Report and Comparison ⇄ JSON, and their published JSON Schema."""

from hoofdlijn.interchange.changes import CHANGES_FORMAT, changes_to_json
from hoofdlijn.interchange.plans import PLAN_FORMAT, is_plan_json, plan_from_json, plan_to_json
from hoofdlijn.interchange.reports import REPORT_FORMAT, report_to_json

__all__ = [
    "CHANGES_FORMAT",
    "PLAN_FORMAT",
    "REPORT_FORMAT",
    "changes_to_json",
    "is_plan_json",
    "plan_from_json",
    "plan_to_json",
    "report_to_json",
]
