"""In which language words are: a page in English shows a plan in Dutch, and a voice or spell-checker must be told."""

import re
from typing import Final

from hoofdlijn.writing.publication import Run

AUTHORS_LANGUAGE: Final = "nl"
"""Plans for a Dutch scheme are written in Dutch, whatever the language of the page around them."""
_AUTHORS_WORDS: Final = re.compile(
    r"(?:title|region|remainder/[^/]+|objectives/[^/]+/(?:label|title|statement|current|desired|contributions/[^/]+"
    r"|vision_links/[^/]+|targets/[^/]+(?:/unit)?)|activities/[^/]+/(?:title|purposes|details|planning))\Z"
)


def is_foreign(address: str, language: str) -> bool:
    """Tell whether what stands under `address` is in another language than `language`, that of the page (WCAG 3.1.2)."""
    return language != AUTHORS_LANGUAGE and _AUTHORS_WORDS.match(address) is not None


def is_foreign_run(run: Run, language: str) -> bool:
    """Tell whether a run says something in another language than that of the page."""
    return run.ticked is None and is_foreign(run.address, language)
