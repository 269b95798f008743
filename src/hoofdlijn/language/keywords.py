"""Keywords: which content words a text holds, and how far two texts speak of the same things."""

from functools import lru_cache

from hoofdlijn.language.compounds import split_compound
from hoofdlijn.language.lexicon import look_up
from hoofdlijn.language.words import fold, words

_STOP_TEXT = """
    aan aanzien achter af al aldus alle alleen alles als altijd andere anders ben beide beiden bent betreft bij bijna
    bijvoorbeeld binnen boven buiten bv bijv ca d daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop
    daarvan daarvoor dan dat de deel deze die dient dienen dit doch doe doen door door dus e een eens eerst eerste
    eigen elk elkaar elke en enige enkel enkele er erg ervan ervoor etc even evenals extra ga gaan gaat geen gehele
    gekomen geven geworden gezien goed graag had hadden hare heb hebben heeft hele hem hen het hier hierbij hierdoor
    hiermee hiervoor hij hoe hun i ieder iedere iemand iets ik in inclusief indien ja je jou jouw juist kan kun kunnen
    komen komt krijgen krijgt laat laten maar maken maakt mag manier mede meer meerdere meest meeste men met middels
    mij mijn minder minimaal moet moeten mogelijk mogelijke mogen na naar naast nabij namelijk ne niet niets nieuw
    nieuwe nog nu nodig o of om omdat onder ons onze onszelf ook op over overige per rond rondom s samen sinds soms
    specifiek steeds sterk t te tegen ten ter terwijl tevens tijdens toch toe tot tussen twee tweede u uit uw vaak van
    vanaf vanuit veel verder verschillende via vier vol volgende voor vooral vrij waar waarbij waardoor waarin waarmee
    waarna waarop waarvan wanneer want waren was wat we weer weinig wel welk welke wel wie wij wil willen word worden
    wordt x zal zelf zich zij zijn zo zoals zodat zodra zonder zou zowel zulke zullen ze zoveel
    bieden bestaan brengen dragen eenmaal gebied gebruik gebruiken houden innemen inzet inzetten jaar jaren kader keer
    kennen liggen meenemen moment nemen plaats stand staan stellen verband vinden volgen zetten zien zorgen
    continu continue doel doelen doorlopend periode planning schooljaar
"""
_STOP = frozenset(_STOP_TEXT.split())
"""Words that say how, where and when, and verbs that go with anything: they tell no two texts apart."""
_UNKNOWN_ZIPF = 2.5
_FULL = 7.5
"""Zipf value at which a word would weigh nothing: more common than any Dutch word."""


@lru_cache(maxsize=8192)
def lemma(word: str) -> str:
    """Return the form under which a dictionary has `word`, lower case and without accents.

    A compound that the table lacks takes the lemma of its last part ("techniekdocenten" → "techniekdocent"); a word
    that is wholly unknown stays as it is.
    """
    folded = fold(word)
    entry = look_up(folded)
    if entry:
        return entry.lemma
    if folded.endswith("'s"):
        return lemma(folded[:-2])
    parts = split_compound(folded)
    last = parts[-1]
    return folded.removesuffix(last) + lemma(last) if len(parts) > 1 else folded


def keywords(text: str) -> frozenset[str]:
    """Return the lemmas of the content words in `text` and of the parts of its compounds; no numbers."""
    return frozenset(keyword for word in set(words(text)) for keyword in _keywords_of(word))


def shared_keywords(a: str, b: str) -> tuple[str, ...]:
    """Return the keywords that two texts share, the most telling first, then in alphabetical order."""
    return tuple(sorted(keywords(a) & keywords(b), key=lambda word: (-_weight(word), word)))


def likeness(a: str, b: str) -> float:
    """Return how far the shorter text speaks of what the longer one speaks of: 0 not at all, 1 wholly.

    Keywords weigh by rarity. A text without keywords is like nothing.
    """
    of_a, of_b = keywords(a), keywords(b)
    least = min(_weigh(of_a), _weigh(of_b))
    return _weigh(of_a & of_b) / least if least else 0.0


@lru_cache(maxsize=8192)
def _keywords_of(word: str) -> tuple[str, ...]:
    if word.isdigit() or len(word) < 2 or word in _STOP:
        return ()
    parts = split_compound(word)
    forms = (word, *parts) if len(parts) > 1 else (word,)
    return tuple(found for form in forms if (found := lemma(form)) not in _STOP)


def _weigh(found: frozenset[str]) -> float:
    # in a fixed order, because sums of floats depend on it and sets have none
    return sum(_weight(word) for word in sorted(found))


@lru_cache(maxsize=8192)
def _weight(word: str) -> float:
    entry = look_up(word)
    return _FULL - (entry.zipf if entry else _UNKNOWN_ZIPF)
