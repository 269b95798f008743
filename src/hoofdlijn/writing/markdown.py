"""A plan as Markdown: the same pages as every other format, in text that anyone can read and change."""

from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication_markdown import publication_as_markdown


def plan_as_markdown(plan: Plan, scheme: Scheme, language: str) -> str:
    """Return `plan` as Markdown, ending in a line end, with the words that are not the author's in `language`.

    Args:
        plan: the plan; everything in it is shown, with its address in comments that a viewer hides.
        scheme: gives the names of parts and elements, and the reservation.
        language: "nl" or "en".
    """
    return publication_as_markdown(plan_publication(plan, scheme, language, paged=False))
