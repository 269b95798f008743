"""Which characters a file can hold: every writer says the same where a text has one that no file of ours can."""

import re
from typing import Final

_NEVER: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 never holds (§ 2.2): controls, halves of pairs, and two that are no characters."""


def writable(text: str) -> str:
    """Return `text` with U+FFFD for each character that XML never holds, so that one sees that something stood there.

    Web pages, Markdown and calendars could carry some of them, but then no reader would take the file.
    """
    return text if text.isprintable() else _NEVER.sub("\N{REPLACEMENT CHARACTER}", text)
