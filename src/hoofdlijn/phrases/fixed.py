"""A few words that say one thing together ("met ingang van", "nader te bepalen"), by the word they begin with.

The expressions run over folded text, from the first word on; of several that fit the first listed counts.
"""

from hoofdlijn.phrases.phase import PhaseKind

CONDITIONS = frozenset({"zodra"})
"""First words of what gives no time, but says on what one hangs."""
WORK = {"USE": PhaseKind.EXECUTE, "CHOICE": PhaseKind.DECIDE, "FIRST": PhaseKind.EXECUTE}
"""Symbols that stand for work, and its kind."""

_HOUR = r" +[0-9]{1,2}(?:[.:][0-9]{2})? *(?:uur\b|u\b)(?!\s*per)"
_START = " (?:in|op|per|vanaf|met)"
_TERM = r"(?:korte|middellange|lange|langere|kortere)? ?termijn"
_CLAUSE = (
    " (?:de|het|er|dit|dat|deze|die|alle|we|wij|zij|hij|een|blijkt)"
    r"(?: (?!(?:in|van|per|vanaf|tot|na|voor|door|mee|dan)\b)[a-z]+){1,3}"
)
"""What hangs on something: "als de pilot slaagt"; "als onderdeel van" is none."""
_YEARS_ON = r"de jaren (?:daarna|erna)|de volgende jaren)\b"
_BY_WORD = {
    # each line of a word: symbol, blank, what it looks like from that word on
    "tot": ("CLOCK tot" + _HOUR, r"THROUGH tot *(?:en|&|/|\+) *me[et]t?\b", r"TOT tot aan\b"),
    "toten": (r"THROUGH toten *me[et]t?\b",),
    "t": (
        r"THROUGH t ?/ ?(?:m|rn)\b|t\. ?e\. ?m\.?|t\.m\.",
        r"UNCLEAR t\. ?z\. ?t\.?",
    ),
    "vanaf": ("CLOCK vanaf" + _HOUR,),
    "om": ("CLOCK om" + _HOUR,),
    "voor": ("CLOCK voor" + _HOUR, r"FIRST voor het eerst(?: (?:in|op))?\b"),
    "uiterlijk": ("CLOCK uiterlijk" + _HOUR,),
    "eur": (r"AMOUNT eur *[0-9][0-9.,]*(?:,?-+)?",),
    "euro": (r"AMOUNT euro *[0-9][0-9.,]*(?:,?-+)?",),
    "q": (r"QTR (?:(?<![0-9])q ?|(?<=[0-9])q)[1-4](?![0-9])",),
    "k": (r"QTR (?:(?<![0-9])k ?|(?<=[0-9])k)[1-4](?![0-9])",),
    "met": ("FROM met ingang van", "EXCEPT met (?:uitzondering|uitsluiting) van"),
    "te": ("FROM te (?:beginnen|starten)" + _START, "UNCLEAR te zijner tijd"),
    "beginnend": ("FROM beginnend" + _START,),
    "startend": ("FROM startend" + _START,),
    "m": (r"FROM m\. ?i\. ?v\.?", r"EXCEPT m\. ?u\. ?v\.?"),
    "v": (r"FROM v\.a\.",),
    "in": (
        "FROM in te gaan op",
        "UNCLEAR in (?:nader )?overleg",
        "USE in gebruik (?:te )?(?:nemen|name|genomen|neming|gesteld|stellen)",
    ),
    "ingaande": ("FROM ingaande(?: op)?",),
    "op": ("LATEST op zijn laatst|op uiterlijk", "HEDGE op (?:de )?voorwaarde", "UNCLEAR op (?:de )?" + _TERM),
    "ten": ("LATEST ten laatste|ten uiterste",),
    "niet": ("LATEST niet later dan",),
    "en": (
        r"ONWARD en (?:verder|later|daarna|doorlopend|volgende(?: jaren)?|(?:de )?daaropvolgende jaren|" + _YEARS_ON,
    ),
    "e": (r"ONWARD e\.? ?v\.?(?: ?j\.?)?(?![a-z])",),
    "ev": (r"ONWARD ev\.?(?: ?j\.?)?(?![a-z])",),
    "evj": (r"ONWARD evj\.?(?![a-z])",),
    "evv": (r"ONWARD evv\b",),
    "naar": ("HEDGE naar verwachting|naar schatting",),
    "o": (r"HEDGE o\. ?v\. ?b\.?",),
    "onder": ("HEDGE onder (?:voorbehoud|(?:de )?voorwaarde)",),
    "afhankelijk": ("HEDGE afhankelijk van",),
    "bij": (r"HEDGE bij (?:voldoende|genoeg|goedkeuring|toekenning|akkoord|succes|gebleken)\b",),
    "als": ("HEDGE als" + _CLAUSE,),
    "wanneer": ("HEDGE wanneer" + _CLAUSE,),
    "n": (r"UNCLEAR n\. ?t\. ?b\.?|n\. ?n\. ?b\.?",),
    "z": (r"UNCLEAR z\. ?s\. ?m\.?",),
    "p": (r"UNCLEAR p\.m\.",),
    "nader": ("UNCLEAR nader te bepalen|nader (?:in te vullen|te plannen|bekend)",),
    "later": ("UNCLEAR later (?:in te vullen|te plannen|bekend)",),
    "nog": (r"UNCLEAR nog te bepalen|nog niet bekend|nog (?:geen|onbekend)(?: [a-z]+)?",),
    "zo": ("UNCLEAR zo (?:spoedig|snel) mogelijk",),
    "korte": ("UNCLEAR korte termijn",),
    "middellange": ("UNCLEAR middellange termijn",),
    "lange": ("UNCLEAR lange termijn",),
    "na": ("UNCLEAR na (?:nader )?overleg", r"AFTER na afloop van\b"),
    "zodra": (r"UNCLEAR zodra(?: [a-z]+){0,3}",),
    **dict.fromkeys(
        ("planning", "datum", "data", "tijdpad", "fasering"),
        ("UNCLEAR [a-z]+ (?:nog )?(?:volgt|volgen|onbekend|onduidelijk)",),
    ),
    "zonder": (r"EXCEPT zonder(?= (?:(?:het|de|in) )?(?:[a-z]*ja[a-z]+ )?(?:19|20)[0-9]{2}(?![0-9]))",),
    "go": (r"CHOICE (?<![a-z])go ?/ ?no-?go",),
    "de": (r"FIRST de eerste keer(?: (?:in|op))?\b",),
    "eerste": (r"FIRST eerste keer(?: (?:in|op))?\b",),
}
FIXED: dict[str, tuple[tuple[str, str], ...]] = {
    word: tuple((line.partition(" ")[0], line.partition(" ")[2]) for line in lines)
    for word, lines in _BY_WORD.items()
}
"""The first word → the symbols it may begin, each with its expression."""
