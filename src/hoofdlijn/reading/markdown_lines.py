"""The lines of a Markdown file before they are parsed: bullets that are no Markdown, headings without a space.

Text recognition and copying from Word leave a second bullet inside the first ("- o Opzetten in 2025"), bullets that
Markdown does not know ("• Gastlessen") and "##Voorbeeld" without a space. Each is turned into sound Markdown of
the same line, and what bullet stood there is remembered by line, so that nothing the author sees is lost.
"""

import re
from dataclasses import dataclass, field
from typing import Final

_ODD_BULLET: Final = re.compile(r"[•▪▫◦‣●○■□►▸➢➤✓✔·\uf0b7\uf0a7\uf0d8–—](?=[ \t])")
_TIGHT_BULLET: Final = re.compile(r"[•▪◦●■\uf0b7](?=\S)")
_INNER_BULLET: Final = re.compile(r"([-*+][ \t]+)(o|[•▪◦‣●○■–·\uf0b7\uf0a7])(?=[ \t]+\S)")
_LONE_O: Final = re.compile(r"o(?=[ \t]+\S)")
_LIST_LINE: Final = re.compile(r"([-*+]|\d{1,3}[.)])[ \t]")
_NUMBERED: Final = re.compile(r"\d{1,2}[.)][ \t]")
_TIGHT_HEADING: Final = re.compile(r"\A(#{2,6})(?=[^\s#])")
_YEAR_MARKER: Final = re.compile(r"\A(\d{4,})([.)])(?=[ \t])")
_FENCE: Final = re.compile(r"(`{3,}|~{3,})")


@dataclass(slots=True)
class Lines:
    """Sound Markdown lines; `numbers` says which line of the file each was (from 1), `bullets` the author's bullet."""

    lines: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    bullets: dict[int, str] = field(default_factory=dict)
    """By index in `lines`: the bullet that stood there, where it was another than Markdown's own."""


def mend_lines(lines: list[str], *, first: int = 1) -> Lines:
    """Return `lines` as sound Markdown; `first` is the number of the first of them in the file."""
    mended = Lines()
    fence = ""
    in_list = False
    previous = ""
    for number, line in enumerate(lines, first):
        body = line.lstrip(" \t")
        mark = _FENCE.match(body)
        if fence or mark:
            fence = _fence_after(fence, mark, body)
            _append(mended, line, number)
            continue
        fixed, bullet = _mend(body, in_list=in_list)
        if body and _starts_list_after(previous, fixed):
            _append(mended, "", number)
        if bullet:
            mended.bullets[len(mended.lines)] = bullet
        _append(mended, line[: len(line) - len(body)] + fixed, number)
        if body:
            in_list = bool(_LIST_LINE.match(fixed)) or (in_list and line != body)
        previous = fixed
    return mended


def _append(mended: Lines, line: str, number: int) -> None:
    mended.lines.append(line)
    mended.numbers.append(number)


def _fence_after(fence: str, mark: re.Match[str] | None, body: str) -> str:
    """Return the fence that is open after this line, "" for none."""
    if not fence:
        return mark[1] if mark else ""
    closes = mark and mark[1][0] == fence[0] and len(mark[1]) >= len(fence) and not body[mark.end() :].strip()
    return "" if closes else fence


def _mend(body: str, *, in_list: bool) -> tuple[str, str]:
    """Return the line as sound Markdown (indent taken off) and the bullet it had, "" for Markdown's own."""
    if not body:
        return body, ""
    match = _INNER_BULLET.match(body)
    if match:
        return match[1] + " " + body[match.end() :], match[2]
    if _ODD_BULLET.match(body):
        return "-" + body[1:], body[0]
    if _TIGHT_BULLET.match(body):
        return "- " + body[1:], body[0]
    if in_list and _LONE_O.match(body):
        return "-" + body[1:], "o"
    if body[0] == "#":
        return _TIGHT_HEADING.sub(r"\1 ", body, count=1), ""
    if body[0].isdigit():
        # "2026. Uitvoering" speaks of a year: Markdown would take it for the number of a list item
        return _YEAR_MARKER.sub(r"\1\\\2", body, count=1), ""
    return body, ""


def _starts_list_after(previous: str, fixed: str) -> bool:
    """Tell whether a numbered line follows an announcement; Markdown alone would let only a 1 begin a list there."""
    return previous.rstrip().endswith(":") and _NUMBERED.match(fixed) is not None
