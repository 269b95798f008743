"""A text's words about time, as nodes with offsets into the text as written.

One compiled expression cuts the text; tables say what each word is. Accents, curly quotes, all dashes and odd spaces are
folded one character for one, so that offsets stay those of the text.
"""

import re
import unicodedata
from datetime import date, timedelta
from functools import lru_cache

from hoofdlijn.phrases import words
from hoofdlijn.phrases.fixed import CONDITIONS, FIXED, WORK
from hoofdlijn.phrases.nodes import CONDITION, Grain, Node, Span
from hoofdlijn.phrases.phase import PhaseKind, Recurrence
from hoofdlijn.phrases.spelling import in_full, meant
from hoofdlijn.phrases.verbs import PARTICLES, PARTS, kind_of

_FOLDS = str.maketrans(
    "\u00a0\u2007\u2009\u200a\u202f\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2018\u2019\u201a\u201b`´′\u201c\u201d\u201e"
    "áàâäãåéèêëíìîïóòôöõúùûüýÿçñ→⇒➔►⟶\u000b\u000c\u2028\u2029\r\t•·▪◦●",
    "     -------'''''''\"\"\"aaaaaaeeeeiiiiooooouuuuyycn>>>>>\n\n\n\n\n ;;;;;",
)
_CUES = (
    "jaar jare maand kwarta week weke dagelijks doorlo continu structure permanent periode looptijd periodiek regelmat "
    "terugker voortdurend bepalen n.t.b ntb bekend zodra termijn overleg daarna heden zomer winter herfst lente januari "
    "februari maart april mei juni juli augustus september oktober november december spoedig decennia blijvend cyclisch "
    "z.s.m zsm t.z.t snel_mogelijk elke_ iedere_ volgt"
)
_CUE_WORDS = tuple(cue.replace("_", " ") for cue in _CUES.split())
_DIGIT = re.compile("[0-9]")
_PLAIN_YEAR = re.compile("[12][09][0-9][0-9]")
_YEAR_LIKE = re.compile(
    r"(?:19|2[0oO])[0-9oO]{2}|[^\w\s.,:(][0-9]{2}(?![0-9])|[0-9]\s?[^\w\s.,:]\s?[0-9]|[qQkK] ?[1-4]|[1-4][qQ]"
)
_SHORT_CUES = re.compile(
    r"\b(?:jan|febr?|mrt|apr|mei|jun[ie]?|jul|aug|sept?|okt|oct|nov|dec|wkn?|kw|kwrt|mnde?n?|jr|sj|sch?j|sy|kerst|dag|uren|minuten|kwartier"
    r"|trim|tert|seme|eeuw|kwart)|helft|reces|vakantie",
)
"""Cues too short or too common to look for in a text without any number."""

_MASTER = re.compile(
    r"""
(?P<word>[a-z]+)
|(?P<plain>(?:19|20)[0-9]{2}(?=\Z|[);:\n]|,\ |\ (?:[(]|(?:en|t|tot|uit|voor|of|op)\b)))
|(?=[0-9'+€])(?:
 (?P<clock>[0-9]{1,2}(?:[.:][0-9]{2})?\ *(?:uur\b|u\b)(?!\s*per)|[0-2]?[0-9]:[0-5][0-9])
 |(?P<iso>(?:19|20)[0-9]{2}-(?:0?[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))
 |(?P<dmy>(?<![0-9])[0-3]?[0-9](?:\.[01]?[0-9]\.(?:19|20)|(?P<d1>[-/]|\ [-/]\ )[01]?[0-9](?P=d1)(?:19|20|'?))[0-9]{2}(?![0-9.,/%]*[0-9%]))
 |(?P<yearmonth>(?<![0-9])(?:19|20)[0-9]{2}[-/](?:0[1-9]|1[0-2])(?![0-9]))
 |(?P<monthyear>(?<![0-9./-])(?:0?[1-9]|1[0-2])\ ?[-/]\ ?(?:19|20)[0-9]{2}(?![0-9]))
 |(?P<money>(?<!\bin\ )(?:[0-9]{3,}\ *(?:uur|uren|dagen)|[0-9]+\ *(?:euro?|fte|km|m3|kwh|exemplaren|stuks))\b|€\ *[0-9][0-9.,]*(?:,?-+)?|[0-9]+(?:[.,][0-9]+)+(?:,-+)?|[0-9]+\ *(?:%|‰|€|m2|m²|procent\b)|[0-9]+,-+)
 |(?P<phone>(?<![0-9])(?:\+31|0)[0-9]{1,3}[-\ ]?[0-9]{2,}(?:[\ -]?[0-9]{2,})*|[0-9]{5,})
 |(?P<ref>(?:19|20)[0-9]{2}/(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{3,}(?:/[a-z]+)?|(?:19|20)[0-9]{2}/[0-9]+/[a-z]+)
 |(?P<qtr>(?<![0-9])[1-4]q(?=[0-9\ ']))
 |(?P<year>(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|2[0o][0-9o][0-9](?![0-9a-z]))
 |(?P<short>'\ ?[0-9]{2}(?![0-9]))
 |(?P<ord>(?<![0-9])[0-9]{1,2}\ ?(?:e|ste|de)(?![a-z]))
 |(?P<times>(?<![0-9])[0-9]{1,2}\ ?x(?![a-z0-9]))
 |(?P<num>[0-9]+)
)
|(?P<mark>[,;:()\[\]/\n&+>–|]|->|=>|--?>?|\.\.\.|…|\.|=|\*|\?|!)
""",
    re.VERBOSE,
)
"""Words first and whole, then a year with nothing special behind it: most of what there is goes by fast."""
_GROUPS = ("", *sorted(_MASTER.groupindex, key=_MASTER.groupindex.__getitem__))
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[a-z0-9._-]{1,64}@\S+")

_MARKS = {
    ",": "COMMA",
    ";": "SEMI",
    "|": "COMMA",
    ":": "COLON",
    "=": "COLON",
    "(": "LP",
    "[": "LP",
    ")": "RP",
    "]": "RP",
    "/": "SLASH",
    "\n": "NL",
    "&": "AND",
    "+": "AND",
    ">": "ARROW",
    "->": "ARROW",
    "=>": "ARROW",
    "-->": "ARROW",
    "-": "DASH",
    "--": "DASH",
    ".": "DOT",
    "!": "DOT",
    "?": "DOT",
}


def fold(text: str) -> str:
    """Return `text` in lower case without accents, character for character: offsets stay the same."""
    folded = text.lower().translate(_FOLDS)
    if len(folded) == len(text):
        return folded
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text).translate(_FOLDS)


def compose(text: str) -> tuple[str, list[int] | None]:
    """Join letters and the accents that stand behind them; return the text and, where it changed, its offsets.

    Offset `i` of the joined text is offset `offsets[i]` of `text`; one more offset stands for its end.
    """
    if text.isascii() or not _COMBINING.search(text):
        return text, None
    offsets = [i for i, c in enumerate(text) if not unicodedata.combining(c)]
    joined = [
        unicodedata.normalize("NFC", text[i:j])[:1] for i, j in zip(offsets, [*offsets[1:], len(text)], strict=True)
    ]
    return "".join(joined), [*offsets, len(text)]


_COMBINING = re.compile("[\u0300-\u036f]")


def speaks_of_time(text: str) -> bool:
    """Tell cheaply whether a text could say anything about time."""
    if _PLAIN_YEAR.search(text) is not None or (
        _DIGIT.search(text) is not None and _YEAR_LIKE.search(text) is not None
    ):
        return True
    lowered = text.lower()
    for cue in _CUE_WORDS:  # a loop over plain searches is faster than one expression
        if cue in lowered:
            return True
    return _DIGIT.search(text) is not None and _SHORT_CUES.search(lowered) is not None


def lex(text: str, folded: str) -> list[Node]:
    """Cut `text` into nodes, in order; articles, weekdays, times of day and other words that add nothing fall away.

    Args:
        text: the text as written; capitals and accents tell a postcode and *vóór*.
        folded: the same text as `fold` returns it.
    """
    if "@" in folded or "www." in folded or "://" in folded:
        folded = _ADDRESS.sub(lambda m: "x" * len(m.group()), folded)
    nodes: list[Node] = []
    here: int | None = 0
    while here is not None:
        here = _cut(nodes, text, folded, here)
    return nodes


def _cut(nodes: list[Node], text: str, folded: str, here: int) -> int | None:
    """Cut from `here` up to and including the next fixed words, and return where they end; None at the end of the text."""
    add = nodes.append
    for match in _MASTER.finditer(folded, here):
        start, end = match.span()
        index = match.lastindex
        if index == _WORD:
            word = match.group()
            leads, symbol, number, kind, recurrence = _entry(word)
            if leads and (stop := _add_fixed(nodes, word, folded, start)):
                return stop
            if symbol in _BY_NEIGHBOURS:
                _add_word(nodes, symbol, number, text, start, end)
            elif symbol != "SKIP":
                add(Node(symbol, start, end, number, (), (), kind, recurrence))
        elif index == _YEAR:
            odd = (start and folded[start - 1].isalpha()) or text[end + 1 : end + 3].isupper()
            no_year = odd and _is_no_year(text, folded, start, end)
            add(Node("WORD", start, end) if no_year else Node("YEAR", start, end, int(match.group())))
        elif index == _MARK:
            symbol = _MARKS.get(match.group(), "")
            if symbol == "DOT":
                _add_stop(nodes, folded, start, end)
            elif symbol:
                add(Node(symbol, start, end))
        else:
            _add_other(nodes, _GROUPS[index or 0], text, folded, (start, end))
    return None


_WORD = _MASTER.groupindex["word"]
_YEAR = _MASTER.groupindex["plain"]
_MARK = _MASTER.groupindex["mark"]


_BY_NEIGHBOURS = frozenset({"WEEKDAY", "FUZZ", "FOR"})
"""Words of which what stands beside them says what they are."""


@lru_cache(maxsize=8192)
def _entry(word: str) -> tuple[bool, str, int, PhaseKind | None, Recurrence | None]:
    """Return what `classify` does, with whether fixed words may begin with it, its kind of work and its rhythm."""
    symbol, number = classify(word)
    if symbol == "RECUR":
        return word in FIXED, "RECURWORD", 0, None, words.RECURRENCES[word]
    return word in FIXED, symbol, number, kind_of(word) if symbol == "VERB" else None, None


def _add_word(nodes: list[Node], symbol: str, number: int, text: str, start: int, end: int) -> None:
    """Add a word of which the words beside it say what it is."""
    if symbol == "WEEKDAY" and _DIGIT_AHEAD.match(text, end):
        return
    if symbol == "FOR" and not text[start:end].isascii():
        symbol = "BEFORE"
    if symbol == "FUZZ" and _LABEL.match(text, end):
        nodes.append(Node("VERB", start, end, kind=kind_of(fold(text[start:end]))))
    else:
        nodes.append(Node(symbol, start, end, number))


def _add_fixed(nodes: list[Node], word: str, folded: str, start: int) -> int:
    """Add the node of the fixed words that begin here; return where they end, 0 where there are none."""
    expression, symbols = _fixed(word)
    match = expression.match(folded, start)
    if match is None or match.lastindex is None:
        return 0
    symbol = symbols[match.lastindex - 1]
    if symbol == "QTR":
        nodes.append(Node(symbol, start, match.end(), int(match.group()[-1])))
    elif symbol in WORK:
        nodes.append(Node("VERB", start, match.end(), kind=WORK[symbol]))
    elif symbol != "CLOCK":
        nodes.append(Node(symbol, start, match.end(), CONDITION if word in CONDITIONS else 0))
    return match.end()


@lru_cache(maxsize=256)
def _fixed(word: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    ways = FIXED[word]
    return re.compile("|".join(f"({words})" for _, words in ways)), tuple(symbol for symbol, _ in ways)


_LABEL = re.compile(r"\s*[:=]")
_DIGIT_AHEAD = re.compile(r"\.?,?\s*[0-9]")


@lru_cache(maxsize=8192)
def classify(word: str) -> tuple[str, int]:
    """Return the symbol and number of a folded word; WORD where it says nothing about time."""
    known = words.WORDS.get(word) or (words.WORDS.get(in_full(word)) if word.endswith("jr") else None)
    if known is not None:
        return known
    if word in words.WEEKDAYS:
        return "WEEKDAY", 0
    if word in words.RECURRENCES:
        return "RECUR", 0
    if kind_of(word) is not None:
        return "VERB", 0
    if word in PARTS:
        return "SEPVERB", 0
    if word in PARTICLES:
        return "PARTICLE", 0
    if word in words.NUMBERED:
        return "NUMBERED", 0
    if word in words.LABELLED:
        return "LABELLED", 0
    if word in words.COUNTED:
        return "COUNTED", 0
    return words.WORDS.get(meant(word), ("WORD", 0))


def _add_stop(nodes: list[Node], folded: str, start: int, end: int) -> None:
    """Add a full stop where it ends a sentence."""
    if nodes and nodes[-1].end == start and _abbreviated(folded, nodes[-1]):
        return
    ahead = folded[end : end + 1]
    if not ahead or ahead.isspace():
        nodes.append(Node("DOT", start, end))


def _abbreviated(folded: str, node: Node) -> bool:
    """Tell whether the word before a full stop is cut short; where it is one of work, it becomes that."""
    word = folded[node.start : node.end]
    if word in words.ABBREVIATIONS:
        return True
    full = in_full(word) if node.symbol in ("WORD", "VERB") or word.endswith("jr") else ""
    kind = kind_of(full) if full else None
    if node.symbol == "WORD" and kind is not None:
        node.symbol, node.kind = "VERB", kind
    return bool(full) and node.symbol != "WORD"


def _add_other(nodes: list[Node], group: str, text: str, folded: str, at: tuple[int, int]) -> None:
    start, end = at
    word = folded[start:end]
    if group == "year":
        _add_year(nodes, word, text, folded, start, end)
    elif group == "money":
        nodes.append(Node("AMOUNT", start, end))
    elif group in ("phone", "ref"):
        nodes.append(Node("WORD", start, end))
    elif group != "clock":
        nodes.append(_number(group, word, folded, start, end))


def _add_year(nodes: list[Node], word: str, text: str, folded: str, start: int, end: int) -> None:
    if _is_no_year(text, folded, start, end):
        nodes.append(Node("WORD", start, end))
    else:
        nodes.append(Node("YEAR", start, end, int(word.replace("o", "0"))))


def _number(group: str, word: str, folded: str, start: int, end: int) -> Node:
    if group in _DATED:
        span = _written_date(group, word)
        return Node("WORD", start, end) if span is None else Node(_DATED[group], start, end, spans=(span,))
    value = int("".join(c for c in word if c.isdigit()))
    if group == "num":
        attached = start and folded[start - 1].isalpha() and folded[start - 1] not in "kqj"
        return Node("NUM" if value < 100 and not attached else "BIG", start, end, value)
    return Node({"qtr": "QTR", "short": "SHORT", "ord": "ORD", "times": "NTIMES"}[group], start, end, value)


_DATED = {"iso": "DATE", "dmy": "DATE", "yearmonth": "MONTHYEAR", "monthyear": "MONTHYEAR"}


def _is_no_year(text: str, folded: str, start: int, end: int) -> bool:
    """Tell a postcode ("2025 AB") and a number glued to a name ("STO2025") from a year."""
    if text[end + 1 : end + 3].isupper() and _POSTCODE.match(text, end):
        return True
    if not start or not folded[start - 1].isalpha():
        return False
    begin = start
    while begin and folded[begin - 1].isalpha():
        begin -= 1
    return (
        begin < start and classify(folded[begin:start])[0] in ("WORD", "NUMBERED", "LABELLED") and start - begin < 9
    )


_POSTCODE = re.compile(r" ?(?!EN|OF|IN|OP|TM|EV|NA)[A-Z]{2}\b(?![-'])")


def _written_date(group: str, word: str) -> Span | None:
    numbers = [int(n) for n in _DIGITS.findall(word)]
    if group == "monthyear":
        numbers.reverse()
    if group in ("yearmonth", "monthyear"):
        first = date(numbers[0], numbers[1], 1)
        return Span(first, _next_month(first), Grain.MONTH)
    if group == "dmy":
        numbers.reverse()
    if numbers[0] < 100:
        numbers[0] += 2000
    try:
        day = date(*numbers)
    except ValueError:
        return None
    return Span(day, day + timedelta(days=1), Grain.DAY)


_DIGITS = re.compile("[0-9]+")


def _next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)
