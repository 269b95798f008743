"""Vision links: which headings of the regional vision an objective follows from.

The title of a heading decides. Its number counts only in a sentence that names the vision, and only where no title
stands before it: the agency's own papers number the same heading 2.2 and 3.2.
"""

import re
from collections.abc import Iterator

from hoofdlijn.language import CueMatch, find_cues, sentences, words
from hoofdlijn.recognition.contributions import Claim, told_sentences
from hoofdlijn.recognition.passages import Passage
from hoofdlijn.scheme import Cues, Scheme, find_evidence

_NUMBER = re.compile(
    r"(?:\b(?P<word>hoofdstuk|kopje|paragraaf|par\.|hfst\.?|onderdeel|sectie)\s+|§\s*|(?<=[\s(]))(?P<number>\d(?:\.\d)?)(?![\d.]*\d)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b[a-z]{3,}(?:lijn|doel|stelling|pijler|thema|punt)(?:en|s)?\s+\d", re.IGNORECASE)
"""Objectives by their number ("doelstelling 1 en 2")."""
_NEAR = 60
"""A number this few characters after a title belongs to that title."""


def find_vision_links(text: Passage, scheme: Scheme, *, declared: Passage) -> list[Claim]:
    """Return a claim for each anchor that a sentence of `text` or `declared` names, in the order of the scheme.

    Args:
        text: the objective's title and statement.
        declared: text under a heading for the vision: its numbers need no word for the vision beside them.
        scheme: the scheme with its anchors.
    """
    found: dict[str, Claim] = {}
    cues = {anchor.id: anchor.cues for anchor in scheme.anchors}
    cues[""] = Cues(strong=scheme.anchor_words)
    for sentence in told_sentences(text, cues):
        for anchor in _anchors_in(sentence.words.text, scheme, is_declared=False):
            found.setdefault(anchor, Claim(anchor, sentence.words))
    for start, end in sentences(declared.text):
        for anchor in _anchors_in(declared.text[start:end], scheme, is_declared=True):
            found.setdefault(anchor, Claim(anchor, declared.cut(start, end)))
    return [found[anchor.id] for anchor in scheme.anchors if anchor.id in found]


def _anchors_in(sentence: str, scheme: Scheme, *, is_declared: bool) -> Iterator[str]:
    evidence = {anchor.id: find_evidence(sentence, anchor.cues) for anchor in scheme.anchors}
    titles = [match for matches in evidence.values() for match in matches if _is_title(match)]
    numbers = _loose_numbers(sentence, titles) if is_declared or find_cues(sentence, scheme.anchor_words) else []
    for anchor in scheme.anchors:
        titled = any(_is_title(match) for match in evidence[anchor.id])
        numbered = any(not _belongs(match.end, titles) for match in evidence[anchor.id] if not _is_title(match))
        if titled or numbered or any(number in anchor.headings for number in numbers):
            yield anchor.id


def _is_title(match: CueMatch) -> bool:
    return not any(character.isdigit() for character in match.cue)


def _belongs(position: int, titles: list[CueMatch]) -> bool:
    """Tell whether what ends at `position` stands right after the title of some heading."""
    return any(0 <= position - title.end <= _NEAR for title in titles)


def _loose_numbers(sentence: str, titles: list[CueMatch]) -> list[str]:
    return [
        found["number"]
        for found in _NUMBER.finditer(sentence)
        if (found["word"] or "." in found["number"]) and not _belongs(found.end(), titles)
    ]


_FOLLOWS = (
    "volgen uit", "volgen … uit", "volgt uit", "komen voort uit", "komen … voort uit", "komt voort uit", "vloeien voort uit",
    "vloeit voort uit", "voortgekomen uit", "gebaseerd op", "baseren … op", "ontleend aan", "afgeleid van", "afgeleid uit",
    "sluiten aan bij", "sluiten aan op", "sluit aan bij", "sluit aan op", "bouwen voort op", "bouwt voort op",
)  # fmt: skip
"""How an author says that objectives follow from something."""
_PLAN = frozenset(["plan", "activiteitenplan"])
_THEY = frozenset(["ze", "zij", "deze", "die", "alle", "allemaal"])


def find_general_links(text: Passage, scheme: Scheme) -> list[Claim]:
    """Return a claim for each anchor from which a text outside the objectives says that all of them follow.

    Such a sentence speaks of the objectives in the plural or of the plan as a whole, or goes on with "ze" after a
    sentence that does. One that numbers objectives is about those alone, and tells nothing of all.
    """
    found: dict[str, Claim] = {}
    before = False
    for start, end in sentences(text.text):
        sentence = text.text[start:end]
        spoken = words(sentence)
        plural = _speaks_of_all(spoken, scheme)
        follows = find_cues(sentence, _FOLLOWS) if plural or (before and spoken and spoken[0] in _THEY) else ()
        if follows and not _NUMBERED.search(sentence, 0, follows[0].end):
            for anchor in _anchors_in(sentence, scheme, is_declared=True):
                found.setdefault(anchor, Claim(anchor, text.cut(start, end)))
        before = plural
    return [found[anchor.id] for anchor in scheme.anchors if anchor.id in found]


def _speaks_of_all(spoken: tuple[str, ...], scheme: Scheme) -> bool:
    """Tell whether a sentence names the objectives in the plural ("onze drie lijnen") or the plan."""
    plurals = (scheme.objective.plural.nl, *scheme.objective.alias_plurals)
    # authors go on to call "programmalijnen" "lijnen"
    return any(
        word in _PLAN or (len(word) > 4 and any(plural.endswith(word) for plural in plurals)) for word in spoken
    )
