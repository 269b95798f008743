"""Where Dutch sentences begin and end."""

import re
from functools import lru_cache

_BREAK = re.compile(
    r"(?P<hard>\n|(?<=\s)\|(?=\s))"  # a new line, a cell border
    r"|(?P<stop>[.!?…]+)(?P<tail>[\"'”’»)\]]*)(?=\s|$)"
    r"|(?<=[a-zà-ÿ]{2})(?P<glued>\.)(?=[A-ZÀ-Þ][a-zà-ÿ])"  # a lost space: "techniek.Daarna"
)
_LIST_MARK = re.compile(r"\s*(?:[-•*–▪]\s+)?")
_LAST_RUN = re.compile(r"\S*\Z")
_NUMBERING = re.compile(r"[*_(]*(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,4})\Z")
_INITIALS = re.compile(r"[(\"'‘“]*(?:[^\W\d_]{1,2}\.)*[^\W\d_]\Z")
_LONGEST_RUN = 40
"""Characters looked back for an abbreviation; none is longer, and it keeps hostile text linear."""

_NEVER_LAST = """
    art bijv bv blz ca cf dhr dr drs excl fig hfst incl ing ir jhr lic max mej mevr mgr min mln mnd mr mrd mw nl nr nrs
    pag pct prof resp tel vgl vnl zg zgn
"""
_SOMETIMES_LAST = """
    etc enz e.d e.v e.a o.i.d jl a.s jr sr e.o i.o b.v n.v m.m n.v.t p.p c.q
    jan feb febr mrt apr jun jul aug sep sept okt nov dec
"""
_LEADING = frozenset(_NEVER_LAST.split())
"""Abbreviations that something always follows."""
_CLOSING = frozenset(_SOMETIMES_LAST.split())
"""Abbreviations that close a sentence when a capital follows."""


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each sentence of `text`, in order, ends exclusive.

    A new line, a table cell's border (" | ") and a full stop, question or exclamation mark end a sentence; stops of
    abbreviations ("bijv.", "m.b.t."), initials, decimals and numbering ("1. Doelstelling") do not. Spans hold no
    white space at their ends and no list mark; outside them stands nothing but white space, borders and list marks.
    """
    spans: list[tuple[int, int]] = []
    start = _begin(text, 0)
    for found in _BREAK.finditer(text):
        if found.start() < start or (found["hard"] is None and not _ends(text, start, found)):
            continue
        _add(spans, text, start, found.start() if found["hard"] else found.end())
        start = _begin(text, found.end()) if found["hard"] else _skip_space(text, found.end())
    _add(spans, text, start, len(text))
    return tuple(spans)


def _begin(text: str, position: int) -> int:
    """Return where the words of a new line begin: after white space and its list mark."""
    mark = _LIST_MARK.match(text, position)
    return mark.end() if mark else position


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \t\u00a0":
        position += 1
    return position


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether the stop that was found closes the sentence that began at `start`."""
    if found["glued"]:
        return True
    if found["stop"] != "." or found["tail"]:
        return found["stop"] != "…" or not _next(text, found.end()).islower()
    follower = _next(text, found.end())
    before = text[max(start, found.start() - _LONGEST_RUN) : found.start()]
    run = _LAST_RUN.search(before)
    last = run[0] if run else ""
    if start + len(last) == found.start() and _NUMBERING.match(last):
        return False
    bare = last.lstrip("([\"'‘“").lower()
    if bare in _CLOSING:
        return not follower or follower.isupper()
    if bare in _LEADING or _INITIALS.match(last):
        return not follower
    return not follower.islower()


def _next(text: str, position: int) -> str:
    """Return the first character of the next word, "" at the end of the line or text."""
    position = _skip_space(text, position)
    while position < len(text) and text[position] in "([\"'‘“":
        position += 1
    return text[position] if position < len(text) and text[position] != "\n" else ""
