"""Rule: what every rule file defines."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hoofdlijn.findings import Outcome, Severity
from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme

Check = Callable[[Plan, Scheme], Iterator[Outcome]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing a plan is held against.

    The docstring of the rule's file tells its story under fixed headings, in English (Finds, Why, Resolve, Limits,
    Source) and in Dutch (Vindt, Waarom, Grenzen; `help` and the source line say the rest); `rules.stories` reads it.

    `message` may use the fields {observed}, {asked} and {source}. `good` and `bad` are small plans in Markdown, as
    an author would write them: run through reading and recognition, `bad` gives this rule's outcome and `good`
    does not; a test runs both and the rule's page shows them.
    """

    code: str
    """Permanent, never reused ("P103")."""
    name: str
    """The pattern it flags, in kebab case ("outside-period")."""
    severity: Severity
    """Weight of a `Finding`; a `Question` always weighs as a question."""
    severity_reason: Text
    title: Text
    """What it is about, in a few words, for lists."""
    message: Text
    help: Text
    check: Check
    good: str
    bad: str
    stands_alone: bool = False
    """True where no other rule has anything true to say once this one speaks: they are not run then."""
