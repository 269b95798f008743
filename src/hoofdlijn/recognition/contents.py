"""Contents: a table of contents that the file does not mark as one."""

import re
from collections import Counter
from collections.abc import Sequence

from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.vocabulary import heading_key

_TITLES = frozenset({"inhoud", "inhoudsopgave", "inhoudstafel"})
_PAGE = re.compile(r"[\s.…·_]+\d{1,3}\s*\Z")


def find_contents(lines: Sequence[Line]) -> frozenset[int]:
    """Return the indices of the lines of a typed table of contents.

    They are lines that end in dots or a tab and a page number, at least two in a row, and the lines right after a
    heading for the contents that each return below.
    """
    contents: set[int] = set()
    run: list[int] = []
    for line in lines:
        if line.has_page_leader and not line.cells:
            run.append(line.index)
            continue
        contents.update(run if len(run) > 1 else ())
        run = []
    contents.update(run if len(run) > 1 else ())
    title = next((line for line in lines if _is_title(line)), None)
    if title is None:
        return frozenset(contents)
    listed = _returning(lines[title.index + 1 :], contents)
    return frozenset(contents | listed | {title.index} if len(listed) > 1 else contents)


def _is_title(line: Line) -> bool:
    return len(line.text) < 30 and heading_key(line.text) in _TITLES


def _returning(lines: Sequence[Line], contents: set[int]) -> set[int]:
    """Return the first lines that all return below, and so list what follows."""
    counts = Counter(_key(line) for line in lines)
    listed: set[int] = set()
    for line in lines:
        key = _key(line)
        if line.index not in contents and (line.cells or counts[key] < 2):
            break
        counts[key] -= 1
        listed.add(line.index)
    return listed


def _key(line: Line) -> str:
    return heading_key(_PAGE.sub("", line.text[line.body :]) or line.text)
