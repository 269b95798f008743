"""One planning phrase as a user tries it out."""

from datetime import date

from hoofdlijn.errors import PhraseTooLong
from hoofdlijn.phrases import Reading, read_planning
from hoofdlijn.phrases.planning import MAX_LENGTH
from hoofdlijn.workflows.schemes import open_scheme


def read_phrase(text: str, scheme_id: str, at: date | None = None) -> Reading:
    """Read `text` against the period of a scheme (its newest version, or the one that held on the day `at`).

    Raises:
        UnknownScheme: if there is no such scheme, or none that held on that day.
        PhraseTooLong: if the text is longer than any planning (MAX_LENGTH characters).
    """
    if len(text) > MAX_LENGTH:
        raise PhraseTooLong(length=len(text), bound=MAX_LENGTH)
    return read_planning(text, open_scheme(scheme_id, at).period.days)
