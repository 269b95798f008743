"""A plan as Markdown: what the author wrote, in the order of the scheme, under ids that are kept when it is read back.

Each objective, activity and region is preceded or followed by a comment with its address
(`<!-- hoofdlijn: objectives/k3 -->`), which a reader of Markdown does not see.
"""

import re
from collections.abc import Iterable, Iterator

from hoofdlijn.language import Text
from hoofdlijn.plan import Activity, Objective, Plan
from hoofdlijn.scheme import PartKind, Scheme

_REMAINDER = Text("Niet geplaatste tekst", "Text that was not placed")
_REGION = Text("Regio", "Region")
_SPECIAL = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_AT_START = re.compile(r"(?P<space>\s*)(?:(?P<mark>[#>+=-])(?=\s|$|[-=])|(?P<number>\d{1,9})(?P<stop>[.)])(?=\s|$))")
_ITEM = re.compile(r"(?P<indent>(?: {2})*)- (?P<words>.*)\Z")


def plan_as_markdown(plan: Plan, scheme: Scheme, language: str) -> str:
    """Return `plan` as Markdown (UTF-8 text, ending in a line end), with headings in `language` ("nl" or "en").

    Contributions, vision links and targets are quotes of the text and are not repeated. What recognition could not
    place stands at the end, and last the scheme's reservation.
    """
    blocks = [f"# {_line(plan.title or scheme.plan_name.in_language(language).capitalize())}"]
    if plan.region:
        blocks.append(f"{_REGION.in_language(language)}: {_line(plan.region)}")
    for position, objective in enumerate(plan.objectives, start=1):
        blocks.extend(_objective(objective, position, scheme, language))
    if plan.remainder:
        blocks.append(f"## {_REMAINDER.in_language(language)}")
        blocks.extend(_paragraphs(rest.text) for rest in plan.remainder)
    blocks.append(f"*{_line(scheme.reservation.text.in_language(language))}*")
    return "\n\n".join(blocks) + "\n"


def _objective(objective: Objective, position: int, scheme: Scheme, language: str) -> Iterator[str]:
    yield f"{_comment(objective.address_of())}\n## {_heading(objective, position, scheme, language)}"
    if objective.statement:
        yield _paragraphs(objective.statement)
    for kind, text in ((PartKind.CURRENT, objective.current), (PartKind.DESIRED, objective.desired)):
        if text:
            yield f"### {_part_name(kind, scheme, language)}"
            yield _paragraphs(text)
    if objective.activities:
        yield f"### {_part_name(PartKind.ACTIVITIES, scheme, language)}"
        yield "\n".join(line for activity in objective.activities for line in _activity(activity, scheme, language))


def _heading(objective: Objective, position: int, scheme: Scheme, language: str) -> str:
    """Return the author's own word and number before the title; where there is no word, number, nor title: ours."""
    named = objective.label or objective.number or objective.title
    label = objective.label or ("" if named else scheme.objective.name.in_language(language).capitalize())
    number = objective.number or ("" if named else str(position))
    opening = " ".join(part for part in (label, number) if part)
    title = _line(objective.title)
    if not title:
        return opening
    return f"{opening}: {title}" if label else f"{opening} {title}".strip()


def _activity(activity: Activity, scheme: Scheme, language: str) -> Iterator[str]:
    yield f"- {_line(activity.title)} {_comment(activity.address_of())}"
    part = scheme.part(PartKind.PURPOSE)
    purpose = (part.headings[0] if language == "nl" else part.name.en).capitalize()
    planning = _part_name(PartKind.PLANNING, scheme, language)
    for text in activity.purposes:
        yield from _item(f"{purpose}: ", text)
    for text in activity.planning.text.split("\n") if activity.planning.text else ():
        yield from _item(f"{planning}: ", text)
    for text in activity.details:
        yield from _item("", text)


def _item(label: str, text: str) -> Iterator[str]:
    """Yield the lines of an item under an activity; list lines inside it stand deeper."""
    first, *others = [line for line in text.split("\n") if line.strip()]
    yield f"  - {label}{_line(first)}"
    for line in others:
        listed = _ITEM.match(line)
        yield f"    {listed['indent']}- {_line(listed['words'])}" if listed else f"    {_line(line)}"


def _part_name(kind: PartKind, scheme: Scheme, language: str) -> str:
    return scheme.part(kind).name.in_language(language).capitalize()


def _paragraphs(text: str) -> str:
    """Return a value with its paragraphs and lists as Markdown."""
    lines: list[str] = []
    in_list = False
    for line in text.split("\n"):
        listed = _ITEM.match(line)
        if listed and not in_list and lines and lines[-1]:
            lines.append("")
        lines.append(f"{listed['indent']}- {_line(listed['words'])}" if listed else _line(line))
        in_list = listed is not None
    return "\n".join(_hard_breaks(lines))


def _hard_breaks(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines; one that is followed by another of the same paragraph ends in a hard break."""
    pending: str | None = None
    for line in lines:
        if pending is not None:
            breaks = pending and line and not _ITEM.match(line) and not _ITEM.match(pending)
            yield f"{pending}\\" if breaks else pending
        pending = line
    if pending is not None:
        yield pending


def _line(text: str) -> str:
    """Return one line of text so that Markdown shows it as it is."""
    escaped = _SPECIAL.sub(lambda found: "\\" + found[0], " ".join(text.split()))
    found = _AT_START.match(escaped)
    if found is None:
        return escaped
    cut = found.end("space") if found["mark"] else found.end("number")
    return f"{escaped[:cut]}\\{escaped[cut:]}"


def _comment(address: str) -> str:
    return f"<!-- hoofdlijn: {address} -->"
