"""How much of a sample was read right: the plan JSON that came out beside the one that was meant.

Right means: an objective with its title and statement, an activity with its title under its own objective, a phase
with kind and dates, an element of the right objective. Texts may differ in white space, case and a misspelling.
What was read but does not stand in the sample counts as extra.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from samples.comparing import Seen, phases_right, same_planning
from samples.content import ANY
from samples.shapes.expected import Json

COUNTED = ("objectives", "activities", "phases", "elements")
PARTS = (
    "title",
    "region",
    "label",
    "number",
    "current",
    "desired",
    "purposes",
    "planning",
    "kind",
    "serves",
    "basis",
    "evidence",
    "vision",
    "targets",
)
_ALIKE = 0.9
_RELATED = 0.5


@dataclass(slots=True)
class Score:
    """What was asked, read right and read too much, by name."""

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    """What went wrong, for the person who looks into it."""

    def add(self, name: str, *, right: bool, what: str) -> None:
        """Count one thing asked."""
        self.asked[name] += 1
        self.right[name] += right
        if not right:
            self.missed.append(f"{name}: {what}")

    def __iadd__(self, other: "Score") -> "Score":
        """Add the counts of another sample."""
        self.asked += other.asked
        self.right += other.right
        self.extra += other.extra
        self.missed += other.missed
        return self


def score(expected: Json, found: Json) -> Score:
    """Return how much of `expected` (see `shapes.expected`) stands in `found`, a plan JSON."""
    made = Score()
    made.add("title", right=_alike(expected["title"], found["title"]), what=found["title"])
    if expected["region"]:
        made.add("region", right=_norm(expected["region"]) in _norm(found["region"]), what=found["region"])
    pairs = _pairs(expected["objectives"], found["objectives"], _objective_text)
    made.extra["objectives"] += len(found["objectives"]) - sum(match is not None for _, match in pairs)
    for wanted, match in pairs:
        _score_objective(made, wanted, match)
    _score_activities(made, expected, found, {match["id"]: wanted["id"] for wanted, match in pairs if match})
    return made


def _score_objective(made: Score, wanted: Json, match: Json | None) -> None:
    found = match or {}
    told = _is_told(wanted, found.get("title", ""), found.get("statement", ""))
    made.add(
        "objectives", right=told, what=f"{wanted['title']!r} → {found.get('title')!r}: {found.get('statement')!r}"
    )
    for name in ("current", "desired"):
        if wanted[name]:
            made.add(name, right=_alike(wanted[name], found.get(name, "")), what=repr(found.get(name)))
    if wanted["label"] != "*":
        right = _norm(wanted["label"]) == _norm(found.get("label", ""))
        made.add("label", right=right, what=repr(found.get("label")))
    made.add("number", right=wanted["number"] == found.get("number", ""), what=repr(found.get("number")))
    _score_elements(made, wanted, found)
    anchors = {link["anchor"] for link in found.get("vision_links", [])}
    for link in wanted["vision_links"]:
        made.add("vision", right=link["anchor"] in anchors, what=f"{link['anchor']} not in {sorted(anchors)}")
    for target in wanted["targets"]:
        if target["value"] != ANY:
            right = any(_same_number(target["value"], other["value"]) for other in found.get("targets", []))
            made.add("targets", right=right, what=f"{target['value']}: {target['text']}")


def _is_told(wanted: Json, title: str, statement: str) -> bool:
    if wanted["title_in_text"] and not title:
        return _alike(f"{wanted['title']} {wanted['statement']}", statement)
    return _alike(wanted["title"], title) and _alike(wanted["statement"], statement)


def _score_elements(made: Score, wanted: Json, found: Json) -> None:
    seen = {each["element"]: each for each in found.get("contributions", [])}
    asked = {each["element"] for each in wanted["contributions"]}
    for each in wanted["contributions"]:
        other = seen.get(each["element"])
        made.add("elements", right=other is not None, what=f"{each['element']}: {each['evidence']}")
        if other:
            made.add("basis", right=each["basis"] == other["basis"], what=f"{each['basis']}: {other['evidence']}")
            right = _holds(other["evidence"], each["evidence"]) or _holds(each["evidence"], other["evidence"])
            made.add("evidence", right=right, what=other["evidence"])
    too_much = set(seen) - asked - set(wanted["maybe"])
    made.extra["elements"] += len(too_much)
    made.missed += [f"extra element {name}: {seen[name]['evidence']}" for name in sorted(too_much)]


def _score_activities(made: Score, expected: Json, found: Json, ids: dict[str, str]) -> None:
    wanted = [(each, goal["id"]) for goal in expected["objectives"] for each in goal["activities"]]
    wanted += [(each, "") for each in expected["general"]]
    seen = {each["id"]: each for goal in found["objectives"] for each in goal["activities"]}
    owner = {each["id"]: ids.get(goal["id"], "?") for goal in found["objectives"] for each in goal["activities"]}
    pairs = _pairs([each for each, _ in wanted], list(seen.values()), _activity_text)
    matched = {match["id"] for _, match in pairs if match}
    made.extra["activities"] += len(seen) - len(matched)
    made.missed += [f"extra activity {seen[key]['title']!r}" for key in seen if key not in matched]
    for key in set(seen) - matched:
        made.extra["phases"] += len(seen[key]["planning"]["phases"])
    for (each, goal), (_, match) in zip(wanted, pairs, strict=True):
        at_home = match is not None and goal in {"", owner[match["id"]]}
        _score_activity(made, each, match, at_home=at_home, ids=ids)


def _score_activity(made: Score, wanted: Json, match: Json | None, *, at_home: bool, ids: dict[str, str]) -> None:
    found = match or {
        "title": "",
        "purposes": [],
        "details": [],
        "kind": "",
        "serves": [],
        "planning": {"phases": []},
    }
    right = at_home and any(_alike(title, found["title"]) for title in _titles(wanted))
    made.add("activities", right=right, what=f"{wanted['title']!r} → {found['title']!r}")
    for purpose in wanted["purposes"]:
        told = " ".join((*found["purposes"], *found["details"]))
        made.add("purposes", right=bool(told) and _holds(told, purpose), what=f"{purpose!r} → {told!r}")
    if wanted["kind"] != ANY:
        made.add("kind", right=wanted["kind"] == found["kind"], what=f"{wanted['title']}: {found['kind']}")
    served = {ids.get(each, "?") for each in found["serves"]}
    made.add("serves", right=served >= set(wanted["serves"]), what=f"{wanted['title']}: {sorted(served)}")
    _score_phases(made, wanted["planning"], found["planning"], wanted["title"])


def _titles(wanted: Json) -> tuple[str, str, str]:
    """Return the titles that are equally right: as meant, and with or without a planning that stands beside it."""
    title, planning = wanted["title"], wanted["planning"]["text"]
    return title, title.removesuffix(f"({planning})"), f"{title} {planning}"


def _score_phases(made: Score, wanted: Json, found: Json, title: str) -> None:
    if wanted["text"]:
        right = _holds(found.get("text", ""), wanted["text"])
        made.add("planning", right=right, what=f"{wanted['text']!r} → {found.get('text')!r}")
    asked, seen = [_seen(each) for each in wanted["phases"]], [_seen(each) for each in found["phases"]]
    right_ones = phases_right(asked, seen)
    made.asked["phases"] += len(asked)
    made.right["phases"] += right_ones
    if not same_planning(asked, seen):
        made.extra["phases"] += max(0, len(seen) - right_ones)
        made.missed.append(f"phases: {title}, {wanted['text']!r}: {_told(asked)} → {_told(seen)}")


def _told(phases: list[Seen]) -> str:
    return ", ".join(f"{each.kind} {each.start}..{each.end}" for each in phases)


def _seen(phase: Json) -> Seen:
    others = tuple((other["start"], other["end"]) for other in phase["alternatives"])
    flag = "yes" if phase["ambiguous"] else "no"
    return Seen(
        kind=phase["kind"],
        start=phase["start"],
        end=phase["end"],
        open=phase["open"] or "",
        ambiguous=flag,
        alternatives=others,
    )


def _pairs(wanted: list[Json], found: list[Json], text_of: Callable[[Json], str]) -> list[tuple[Json, Json | None]]:
    """Return each wanted thing with the found one that is most like it, each used once."""
    texts, others = [text_of(each) for each in wanted], [text_of(each) for each in found]
    ranked = sorted(
        ((_overlap(left, right), -i, -j) for i, left in enumerate(texts) for j, right in enumerate(others)),
        reverse=True,
    )
    chosen: dict[int, int] = {}
    for likeness, i, j in ranked:
        if likeness >= _RELATED and -i not in chosen and -j not in chosen.values():
            chosen[-i] = -j
    return [(each, found[chosen[i]] if i in chosen else None) for i, each in enumerate(wanted)]


def _objective_text(thing: Json) -> str:
    return f"{thing['title']} {thing['statement']}"


def _activity_text(thing: Json) -> str:
    return str(thing["title"])


def _overlap(left: str, right: str) -> float:
    """Return the share of words that both hold, of the words of the shorter one, a little less for longer ones."""
    one, other = Counter(_norm(left).split()), Counter(_norm(right).split())
    shared = sum((one & other).values())
    fewest, most = sorted((sum(one.values()), sum(other.values())))
    return shared / fewest * 0.9 + shared / most * 0.1 if fewest else 0.0


def _alike(wanted: str, found: str) -> bool:
    one, other = _norm(wanted), _norm(found)
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _holds(whole: str, part: str) -> bool:
    """Tell whether `part` stands in `whole`, up to spelling."""
    one, other = _norm(whole), _norm(part)
    if other in one:
        return True
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 2) >= _ALIKE * len(other) > 0


def _norm(text: str) -> str:
    text = text.casefold().replace("\u00ad", "").replace("’", "'")
    return " ".join(re.sub(r"[^\w%&'+/-]+|(?<!\w)-|-(?!\w)", " ", text).split())


def _same_number(wanted: str, found: str | float | None) -> bool:
    return found is not None and float(found) == float(wanted)
