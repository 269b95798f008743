"""Vocabulary: the words of a scheme, made ready to be looked up in headings, run-in labels and table columns."""

import re
from dataclasses import dataclass

from hoofdlijn.language import Text, words
from hoofdlijn.language.words import fold
from hoofdlijn.periods import Period
from hoofdlijn.recognition.horizons import part_time
from hoofdlijn.scheme import PartKind, Scheme

_ARTICLES = frozenset(["de", "het", "een", "onze", "ons", "deze", "dit", "wat", "is", "zijn"])
_FOLLOWERS = frozenset(
    [
        "op",
        "van",
        "voor",
        "bij",
        "in",
        "binnen",
        "over",
        "per",
        "om",
        "aan",
        "met",
        "t",
        "ten",
        "en",
        "eind",
        "begin",
        "na",
        "tot",
        "doelstelling",
    ]
)
"""Words with which a known heading may go on ("huidige situatie in onze regio")."""
_LONGEST_HEADING = 12
_SAME = {
    "wij": "we",
    "regio": "we",
    "scholen": "we",
    "staat": "staan",
    "wil": "willen",
    "gaat": "gaan",
    "doet": "doen",
}
"""Who asks, and with which verb, makes no other heading: "waar staat de regio nu", "waar staan wij nu"."""
_ASKING = frozenset(
    ["waar", "hoe", "wat", "stand", "situatie", "doel", "doelen", "doelstelling", "resultaat", "resultaten"]
)
"""First words of headings that are about the present or about what is wanted by the time that they name."""
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*[:?]?\s*\Z")
NUMBER_WORDS = {
    word: str(number)
    for number, names in enumerate(
        (
            ("een", "eerste", "1e", "1ste"),
            ("twee", "tweede", "2e", "2de"),
            ("drie", "derde", "3e", "3de"),
            ("vier", "vierde", "4e", "4de"),
            ("vijf", "vijfde", "5e", "5de"),
            ("zes", "zesde", "6e", "6de"),
            ("zeven", "zevende", "7e", "7de"),
            ("acht", "achtste", "8e", "8ste"),
            ("negen", "negende", "9e", "9de"),
            ("tien", "tiende", "10e", "10de"),
        ),
        start=1,
    )
    for word in names
}


_FIRST_WORD = re.compile(r"\W*([^\W_]+)")


def heading_key(text: str) -> str:
    """Return how a heading is looked up: its words in lower case, without accents and punctuation."""
    return " ".join(words(text))


@dataclass(frozen=True, slots=True)
class Head:
    """The opening of an objective or activity: the author's word for it, its number and where its title begins."""

    word: str
    """As written ("Programmalijn"); "" for an activity that has only a number."""
    number: str
    title_start: int
    """Offset in the text that was matched."""
    separated: bool
    """Whether punctuation or the end of the line parts it from its title."""


class Vocabulary:
    """The words of one scheme, compiled."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self.parts: dict[str, tuple[PartKind, ...]] = {}
        for part in scheme.parts:
            for heading in (*part.headings, part.name.nl, part.name.en):
                key = heading_key(heading)
                known = self.parts.get(key, ())
                if part.kind not in known:
                    self.parts[key] = (*known, part.kind)
        self._alike = {_alike(tuple(key.split())): kinds for key, kinds in reversed(self.parts.items())}
        self.objective_words = _level_words(scheme.objective.name, scheme.objective.aliases)
        self.activity_words = _level_words(scheme.activity.name, scheme.activity.aliases)
        self.objective_plurals = _level_words(scheme.objective.plural, scheme.objective.alias_plurals)
        self.activity_plurals = _level_words(scheme.activity.plural, scheme.activity.alias_plurals)
        examples = frozenset(heading_key(word) for word in scheme.example_headings)
        self._objective_head = _head_pattern(self.objective_words | examples)
        self._activity_head = _head_pattern(self.activity_words)
        openings = (heading_key(text) for text in scheme.template_texts if text[0].isalpha())
        self._templates: dict[str, list[str]] = {}
        for key in openings:
            if key.count(" ") >= 2:
                self._templates.setdefault(key.split(" ", 1)[0], []).append(key)
        self._openings = frozenset(key.split(" ", 1)[0] for key in self.parts)
        self._openings_and_articles = self._openings | _ARTICLES
        self._longest = max((len(key.split()) for key in self.parts), default=0) + 6
        now, then = _first_words(scheme, PartKind.CURRENT), _first_words(scheme, PartKind.DESIRED)
        self._now, self._then = now - then, then - now

    def part_kinds(self, text: str, *, loosely: bool = False) -> tuple[PartKind, ...]:
        """Return the kinds of part that `text` is a heading of; loosely: also when it goes on ("… in onze regio")."""
        first = _FIRST_WORD.match(text)
        if first is None or len(text) > 120 or not (loosely or fold(first[1]) in self._openings_and_articles):
            return ()
        spoken = words(text)
        if not spoken or len(spoken) > max(self._longest, _LONGEST_HEADING):
            return ()
        kinds = self.parts.get(" ".join(spoken))
        if kinds:
            return kinds
        bare = spoken
        while bare and bare[0] in _ARTICLES:
            bare = bare[1:]
        kinds = self.parts.get(" ".join(bare)) or self._otherwise_said(text, spoken)
        if kinds or not loosely:
            return kinds
        return self._both_situations(bare) or self._longest_beginning(spoken) or self._longest_beginning(bare)

    def _otherwise_said(self, text: str, spoken: tuple[str, ...]) -> tuple[PartKind, ...]:
        """Return the kinds of a heading that is known but for its time, its brackets, or who asks."""
        rest, is_ahead = part_time(spoken, self.scheme.period.days)
        kinds = self._alike.get(_alike(rest), ())
        if is_ahead is not None and (PartKind.PLANNING in kinds or ":" in text.rstrip(" :")):
            return ()
        if not kinds and _BRACKETS.search(text):
            kinds = self._alike.get(_alike(words(_BRACKETS.sub("", text))), ())
        return _in_its_time(kinds, rest, is_ahead=is_ahead)

    def _both_situations(self, spoken: tuple[str, ...]) -> tuple[PartKind, ...]:
        both = self._now.intersection(spoken) and self._then.intersection(spoken)
        return (PartKind.SITUATION,) if both and len(spoken) <= 8 else ()

    def _longest_beginning(self, spoken: tuple[str, ...]) -> tuple[PartKind, ...]:
        if not spoken or spoken[0] not in self._openings:
            return ()
        for length in range(len(spoken) - 1, 0, -1):
            follower = spoken[length]
            if follower in _FOLLOWERS or follower.isdigit() or follower in self.objective_words:
                kinds = self.parts.get(" ".join(spoken[:length]))
                if kinds:
                    return kinds
        return ()

    def objective_head(self, text: str) -> Head | None:
        """Return the opening of an objective with which `text` begins, None if it begins with no such word."""
        head = _match_head(self._objective_head, text)
        if head is not None and not head.number and _is_time(text[head.title_start :], self.scheme.period.days):
            return None
        return head

    def activity_head(self, text: str) -> Head | None:
        """Return the opening of an activity with which `text` begins, None if it begins with no such word."""
        return _match_head(self._activity_head, text)

    def is_template(self, text: str) -> bool:
        """Tell whether `text` begins with the format's own guidance."""
        first = _FIRST_WORD.match(text)
        candidates = self._templates.get(fold(first[1])) if first else None
        if not candidates:
            return False
        key = heading_key(text[:200])
        return any(key.startswith(opening) for opening in candidates)


def _alike(spoken: tuple[str, ...]) -> str:
    """Return the words of a heading in the form in which those that ask the same are equal."""
    return " ".join(_SAME.get(word, word) for word in spoken if word not in _ARTICLES)


def _in_its_time(
    kinds: tuple[PartKind, ...], spoken: tuple[str, ...], *, is_ahead: bool | None
) -> tuple[PartKind, ...]:
    """Return the kinds of a heading that names a time: what it asks of a time ahead is what is wanted then."""
    if is_ahead is None or not kinds or spoken[0] not in _ASKING or PartKind.ACTIVITIES in kinds:
        return kinds
    if is_ahead:
        return (PartKind.DESIRED,)
    return (PartKind.CURRENT,) if PartKind.SITUATION in kinds else kinds


def _is_time(text: str, period: Period) -> bool:
    """Tell whether `text` is but a time ("2028", "in 2028")."""
    spoken = words(text[:40])
    rest, is_ahead = part_time(spoken, period)
    return is_ahead is not None and not rest


def _level_words(name: Text, aliases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(heading_key(word) for word in (name.nl, name.en, *aliases))


def _first_words(scheme: Scheme, kind: PartKind) -> frozenset[str]:
    """Return the words by which headings of that kind begin, where more follow ("huidige" of "huidige situatie")."""
    return frozenset(
        key[0]
        for part in scheme.parts
        if part.kind is kind
        for key in (words(heading) for heading in part.headings)
        if len(key) > 1 and len(key[0]) > 5
    )


def _head_pattern(level_words: frozenset[str]) -> re.Pattern[str]:
    # accents and odd spaces do not occur in these words as authors write them, so they are matched as they stand
    longest_first = sorted(level_words, key=lambda word: (-len(word), word))
    either = "|".join(r"[\s-]?".join(map(re.escape, word.split())) for word in longest_first) or "(?!)"
    number_words = "|".join(sorted((word for word in NUMBER_WORDS if word.isalpha()), key=len, reverse=True))
    ordinals = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<ordinal>{ordinals})\s+)?(?P<word>(?:hoofd|sto[\s-]?)?(?:{either}))(?![\w'’])"
        rf"(?:\s*(?:nr\.?|nummer|no\.)?\s*[#(]?"
        rf"(?P<number>(?<=[\s#(])\d{{1,3}}[a-z]?(?:\.\d{{1,2}})*|(?<=[\s#(])(?-i:[A-Z](?:\.?\d{{1,2}})*|[IVX]{{1,4}})|(?<=\s)[a-z](?=\s*[:.)])|(?<=\s)(?:{number_words}))"
        rf"(?!\w)\)?)?"
        rf"(?P<separator>\s*[:|?]\s*|\s*[.)](?:\s+|$)|\s*[–—-]+\s+|\s*$|\s+)",
        re.IGNORECASE,
    )


def _match_head(pattern: re.Pattern[str], text: str) -> Head | None:
    found = pattern.match(text)
    if found is None:
        return None
    number = found["number"] or ""
    ordinal = found["ordinal"] or ""
    spoken = number or ordinal
    return Head(
        word=found["word"],
        number=NUMBER_WORDS.get(heading_key(spoken), spoken),
        title_start=found.end(),
        separated=bool(found["separator"].strip()) or found.end() >= len(text),
    )
