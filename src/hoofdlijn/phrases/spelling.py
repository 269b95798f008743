"""Words as people shorten and misspell them: "ontw.", "schooljr.", "ontwkkelen", "uitvoreing".

Only one slip of the pen is forgiven, a letter too few, too many, or two letters swapped, and only in long and common
words. Another letter in the place of one is not: that makes other words ("omzetten", "evolueren").
"""

from functools import cache, lru_cache

from hoofdlijn.phrases.words import word_set

COMMON = word_set("""voorbereiden voorbereiding ontwikkelen ontwikkeling ontwerpen onderzoeken inventariseren inventarisatie
    opstarten opzetten aanschaffen aanbesteden aanbesteding inrichten besluiten besluitvorming vaststellen uitvoeren
    uitvoering uitgevoerd implementeren implementatie realiseren realisatie organiseren uitrollen opschalen invoeren
    evalueren evaluatie geevalueerd monitoren monitoring bijstellen doorlopend structureel voortdurend permanent
    afronden afronding oplevering januari februari augustus september oktober november december voorjaar schooljaar
    schooljaren kwartaal looptijd subsidieperiode jaarlijks halverwege""")
"""Words that plannings are full of."""
_SHORTEST = 6
_LONGEST = 16
_WHOLE = word_set(
    """ontwerp besluit opstart opzet aanschaf inricht monitor uitrol oplever real half door onder voor voort stel"""
)
"""Beginnings of common words that are words of their own."""
_BRIEF = 4
_LESS_BRIEF = 9


@lru_cache(maxsize=8192)
def meant(word: str) -> str:
    """Return the common word of which `word` (folded) is a slip of the pen; `word` itself where there is none."""
    if word in COMMON or not _SHORTEST <= len(word) <= _LONGEST:
        return word
    found = _lacking().get(word)
    if found is not None:
        return found
    for i in range(1, len(word)):
        shorter = word[:i] + word[i + 1 :]
        if shorter in COMMON and not (i == len(word) - 1 and word[i] == "s"):
            return shorter
        swapped = word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]
        if swapped in COMMON:
            return swapped
    return word


@cache
def _lacking() -> dict[str, str]:
    """Every common word with one letter left out, but for the first, and the word itself behind it."""
    return {word[:i] + word[i + 1 :]: word for word in sorted(COMMON) for i in range(1, len(word))}


@lru_cache(maxsize=2048)
def in_full(word: str) -> str:
    """Return the word that `word`, with a full stop behind it, is short for: "ontw", "schooljr"; "" for none."""
    if word.endswith("jr"):
        return word[:-2] + "jaar"
    if not _BRIEF <= len(word) <= _LESS_BRIEF or word in _WHOLE or word in COMMON or word[-1] in "aeiou":
        return ""
    return next((w for w in sorted(COMMON) if w.startswith(word)), "")
