"""The timeline of a plan as a drawing: activities by objective, phases by kind, years, tranches and deadlines.

Titles stand above their bars, so that one layout is readable on a telephone and on paper. What a bar cannot say (a
planning that was not read, dates that run backwards) stands under it in words; beside the drawing always stands a
table, for those who do not see it.
"""

from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing.publication import Drawing
from hoofdlijn.writing.timeline_parts import Parts

NARROW = 400.0
"""Width in points of the whole timeline: shown as wide as a telephone its words keep 10 dots."""
PAGE_WIDTH = 480.0
"""Width in points of the text area of a portrait A4 page."""
PAGE_HEIGHT = 690.0
"""Height in points of that area, less a caption."""


def timeline(
    plan: Plan, scheme: Scheme, language: str, *, prefix: str = "timeline", is_alone: bool = True
) -> Drawing:
    """Return the whole timeline as one drawing, 400 points wide, made to be shown at any width.

    Args:
        plan: the plan; without activities the drawing says so.
        scheme: gives the period, tranches and deadlines, and the reservation.
        language: "nl" or "en", of all words that are not the author's.
        prefix: of all ids in it, so that several can stand on one page; a letter, then letters, digits and hyphens.
        is_alone: whether it is a file of its own, with the title of the plan above it and the reservation below.
    """
    return Parts(plan, scheme, language, NARROW).whole(prefix, is_alone=is_alone)


def timeline_pages(
    plan: Plan, scheme: Scheme, language: str, *, prefix: str = "timeline", height: float = PAGE_HEIGHT
) -> tuple[Drawing, ...]:
    """Return the timeline in parts, 480 points wide and at most `height` high, each with the axis and the legend; at least one.

    The deadlines are named in the first part. An activity stays on one part unless it is higher than that itself. The
    ids in part 2 begin with `prefix` and "-2".
    """
    return Parts(plan, scheme, language, PAGE_WIDTH).pages(prefix, height)
