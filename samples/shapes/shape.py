"""Shape: one way to lay out a plan, and what a careful reader can possibly see in it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from samples.content import Content
from samples.flow import Flow

Naming = Callable[[Content, int], tuple[str, str]]
"""Gives the label and number with which the shape introduces an objective (counted from 0)."""


def numbered(content: Content, index: int) -> tuple[str, str]:
    """Return the author's own label and 1, 2, 3."""
    return content.label, str(index + 1)


def lettered(content: Content, index: int) -> tuple[str, str]:
    """Return the author's own label and A, B, C."""
    return content.label, "ABCDEFGHIJ"[index]


def unnumbered(_content: Content, _index: int) -> tuple[str, str]:
    """Return no label and no number."""
    return "", ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What of a content stands in a shape, and how."""

    naming: Naming = numbered
    titles: bool = True
    """Whether objectives have their title."""
    title_in_text: bool = False
    """Whether the title is the first sentence of the paragraph, so that it may as well be read as statement."""
    region: bool = True
    situations: bool = True
    """Whether current and desired situation stand in it."""
    purposes: bool = True
    planning: str = "phrase"
    """ "phrase": the author's words; "years", "school_years": marks in columns; "letters": letters in year columns."""
    planning_in_title: bool = False
    general: bool = False
    """Whether the content's general activities stand in a chapter of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A way to lay out a plan, in one file format, with the contents that it suits."""

    key: str
    format: str
    """Key of the writer, see `samples.build.WRITERS`."""
    about: str
    """What it looks like, in Dutch, for the table in the documentation."""
    compose: Callable[[Content], Flow]
    contents: tuple[str, ...]
    facts: Facts = field(default_factory=Facts)
    blind: bool = False
