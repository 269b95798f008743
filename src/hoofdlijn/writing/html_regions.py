"""Regions of a page that scroll sideways by themselves, each with a name, and reached by keyboard."""

from dataclasses import dataclass

from hoofdlijn.writing.html_text import escape_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """How a region is called."""

    under: str
    """Id of the heading whose words come first in its name; its caption follows."""
    role: str
    """"region", or "group" for one that is called as another."""

    def opening(self, caption: str, *, look: str = "") -> str:
        """Return the start tag; `caption` is the id of its caption, `look` another class."""
        classes = f"scroll {look}".rstrip()
        names = escape_text(f"{self.under} {caption}")
        return f'<div class="{classes}" role="{self.role}" aria-labelledby="{names}" tabindex="0">'
