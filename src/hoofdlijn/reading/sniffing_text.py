"""Markdown or plain text? Any structure that only Markdown has decides for Markdown.

List lines alone do not: the reader of plain text reads them as well, and keeps lines apart that Markdown would join.
"""

import re
from typing import Final

_MARKDOWN: Final = re.compile(
    r"^[ ]{0,3}\#{1,6}[ \t]+\S"  # a heading with hashes
    r"|^[ ]{0,3}\#{2,6}[^\s\#]"  # the same, damaged
    r"|\*\*[^*\s][^*\n]{0,200}\*\*"  # bold
    r"|(?:^|[ \t])\*[^*\s][^*\n]{0,100}\*(?=[\s:.,]|$)"  # italic between stars
    r"|(?:^|\s)__[^_\s][^_\n]{0,100}__(?=\W|$)"
    r"|^[ \t]{0,40}\|?[ \t]{0,40}:?-+:?[ \t]*\|[ \t:|-]*$"  # the rule under a table's heads; bounded, else quadratic
    r"|\]\((?:https?://|mailto:|\#)"  # a link with its target
    r"|<https?://[^>\s]+>"
    r"|<!--[ ]*hoofdlijn:"
    r"|^[ \t]*[-*+][ \t]+o[ \t]+\S"  # a second bullet inside the first
    r"|^(?:`{3}|~{3})"
    r"|^[^\s#>*|+-].*\S[ ]{2}$\n^\S"  # a hard break
    r"|\\[*_\[\]#|]"  # an escaped sign
    r"|^\d+\\[.)]\s",
    re.MULTILINE | re.VERBOSE,
)
_FRONT_MATTER: Final = re.compile(r"---[ \t]*\n(?:[A-Za-z_][\w .-]*:.*\n|[ \t-].*\n){1,60}---[ \t]*(?:\n|\Z)")


def looks_like_markdown(text: str) -> bool:
    """Tell whether `text` has structure that only Markdown has."""
    folded = text.replace("\r\n", "\n").replace("\r", "\n")
    return _MARKDOWN.search(folded) is not None or _FRONT_MATTER.match(folded) is not None
