"""The order of a report: the whole plan first, then objective by objective, the worst first in each."""

from collections.abc import Iterable

from hoofdlijn.findings import ReportLine, Severity
from hoofdlijn.plan import Plan

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_PARTS = ("", "title", "statement", "contributions", "vision_links", "current", "desired", "targets")
_LAST = 1_000_000


class PlanOrder:
    """Where each address stands in a plan, and to which objective it belongs."""

    def __init__(self, plan: Plan) -> None:
        self._objectives = {objective.id: position for position, objective in enumerate(plan.objectives)}
        self._activities = {activity.id: position for position, activity in enumerate(plan.activities)}
        self._owner = {
            activity.id: objective.id for objective in plan.objectives for activity in objective.activities
        }
        self._under = [rest.under for rest in plan.remainder]

    def objective_of(self, address: str) -> str:
        """Return the id of the objective to which the address belongs, "" for the plan as a whole."""
        room, _, rest = address.partition("/")
        name = rest.partition("/")[0]
        if room == "objectives":
            return name if name in self._objectives else ""
        if room == "activities":
            return self._owner.get(name, "")
        if room == "remainder" and name.isdigit() and int(name) < len(self._under):
            under = self._under[int(name)]
            return self.objective_of(under) if under else ""
        return ""

    def sort(self, lines: Iterable[ReportLine]) -> tuple[ReportLine, ...]:
        """Return the lines in the order of a report; equal ones stay as they came."""
        return tuple(sorted(lines, key=self._key))

    def _key(self, line: ReportLine) -> tuple[int, int, tuple[int, int, str], str]:
        objective = self._objectives.get(line.objective, -1)
        return objective, _WEIGHT[line.severity], self._position(line.address), line.code

    def _position(self, address: str) -> tuple[int, int, str]:
        """Return where an address stands within its objective: its own parts, then its activities, then the rest."""
        room, _, rest = address.partition("/")
        name, _, part = rest.partition("/")
        if room == "objectives":
            head = part.partition("/")[0]
            return 0, _PARTS.index(head) if head in _PARTS else _LAST, part
        if room == "activities":
            return 1, self._activities.get(name, _LAST), ""
        return 2, int(name) if name.isdigit() else 0, ""
