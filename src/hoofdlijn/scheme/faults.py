"""Fault: one thing wrong with a scheme file, where, and what helps."""

from dataclasses import dataclass

from hoofdlijn.errors import InvalidScheme
from hoofdlijn.language import Text


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a scheme file."""

    path: str
    """Where, as a person would point at it ("elements[2].name.en", "line 3"); lists count from 0."""
    problem: Text
    hint: Text

    def in_language(self, language: str) -> str:
        """Return the fault as one line in `language` ("nl" or "en"), without full stop."""
        return f"{self.path}: {self.problem.in_language(language)}; {self.hint.in_language(language)}"


def faults_of(failure: InvalidScheme) -> tuple[Fault, ...]:
    """Return every fault that made a scheme file unusable, in the order found."""
    faults = failure.fields["faults"]
    return tuple(fault for fault in faults if isinstance(fault, Fault)) if isinstance(faults, tuple) else ()


class Wrong(ValueError):
    """A value that cannot be used; its place is known to whoever catches it."""

    def __init__(self, problem: Text, hint: Text) -> None:
        super().__init__(problem.en)
        self.problem = problem
        self.hint = hint
