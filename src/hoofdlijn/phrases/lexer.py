"""A text's words about time, as nodes with offsets into the text as written.

One compiled expression cuts the text; tables say what each word is. Accents, curly quotes, all dashes and odd spaces are
folded one character for one, so that offsets stay those of the text.
"""

import re
import unicodedata
from datetime import date, timedelta
from functools import lru_cache

from hoofdlijn.phrases import words
from hoofdlijn.phrases.nodes import Grain, Node, Span
from hoofdlijn.phrases.phase import PhaseKind
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
"""A text without any of these says nothing about time: the cheap way out."""

_MASTER = re.compile(
    r"""
(?P<other>https?://\S+|www\.\S+|[a-z0-9._-]{1,64}@\S+)
|(?P<clock>(?:(?:vanaf|om|tot|voor|uiterlijk)\ +)?[0-9]{1,2}(?:[.:][0-9]{2})?\ *(?:uur\b|u\b)(?!\s*per)|[0-2]?[0-9]:[0-5][0-9])
|(?P<iso>(?:19|20)[0-9]{2}-(?:0?[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))
|(?P<dmy>(?<![0-9])[0-3]?[0-9](?:\.[01]?[0-9]\.(?:19|20)|(?P<d1>[-/]|\ [-/]\ )[01]?[0-9](?P=d1)(?:19|20|'?))[0-9]{2}(?![0-9.,/%]*[0-9%]))
|(?P<yearmonth>(?<![0-9])(?:19|20)[0-9]{2}[-/](?:0[1-9]|1[0-2])(?![0-9]))
|(?P<monthyear>(?<![0-9./-])(?:0?[1-9]|1[0-2])\ ?[-/]\ ?(?:19|20)[0-9]{2}(?![0-9]))
|(?P<money>(?:€|\beur(?:o)?\b)\ *[0-9][0-9.,]*(?:,?-+)?|[0-9]+(?:[.,][0-9]+)+(?:,-+)?|[0-9]+\ *(?:%|‰|€|m2|m²|procent\b)|[0-9]+,-+)
|(?P<phone>(?<![0-9])(?:\+31|0)[0-9]{1,3}[-\ ]?[0-9]{2,}(?:[\ -]?[0-9]{2,})*|[0-9]{5,})
|(?P<ref>(?:19|20)[0-9]{2}/(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{3,}(?:/[a-z]+)?|(?:19|20)[0-9]{2}/[0-9]+/[a-z]+)
|(?P<qtr>(?<![a-z0-9])[qk]\ ?[1-4](?![0-9])|(?<![0-9])[1-4]q(?=[0-9\ '])|(?<=[0-9])[qk][1-4](?![0-9]))
|(?P<year>(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|2[0o][0-9o][0-9](?![0-9a-z]))
|(?P<short>'\ ?[0-9]{2}(?![0-9]))
|(?P<ord>(?<![0-9])[0-9]{1,2}\ ?(?:e|ste|de|ste)(?![a-z]))
|(?P<times>(?<![0-9])[0-9]{1,2}\ ?x(?![a-z0-9]))
|(?P<num>[0-9]+)
|(?P<through>tot\ *(?:en|&|/|\+)\ *me[et]t?\b|t\ ?/\ ?(?:m|rn)\b|t\.\ ?e\.\ ?m\.?|t\.m\.)
|(?P<from>met\ ingang\ van|te\ (?:beginnen|starten)\ (?:in|op|per|vanaf|met)|(?:beginnend|startend)\ (?:in|op|per|vanaf|met)|m\.\ ?i\.\ ?v\.?|v\.a\.|in\ te\ gaan\ op|ingaande(?:\ op)?)
|(?P<latest>op\ zijn\ laatst|ten\ laatste|niet\ later\ dan|op\ uiterlijk|ten\ uiterste)
|(?P<onward>en\ (?:verder|later|volgende(?:\ jaren)?|daaropvolgende\ jaren|de\ jaren\ (?:daarna|erna)|daarna|doorlopend)\b|e\.?\ ?v\.?(?:\ ?j\.?)?(?![a-z])|
   en\ de\ (?:jaren\ (?:daarna|erna)|daaropvolgende\ jaren|volgende\ jaren)|evv\b)
|(?P<hedge>naar\ verwachting|o\.\ ?v\.\ ?b\.?|onder\ voorbehoud|afhankelijk\ van|naar\ schatting|bij\ (?:voldoende|genoeg)|als\ het\ lukt)
|(?P<unclear>n\.\ ?t\.\ ?b\.?|n\.\ ?n\.\ ?b\.?|z\.\ ?s\.\ ?m\.?|t\.\ ?z\.\ ?t\.?|p\.m\.|(?:nader|nog)\ te\ bepalen|nog\ niet\ bekend|nog\ (?:geen|onbekend)(?:\ [a-z]+)?|
   (?:nader|later)\ (?:in\ te\ vullen|te\ plannen|bekend)|zo\ (?:spoedig|snel)\ mogelijk|te\ zijner\ tijd|op\ (?:de\ )?(?:korte|lange|middellange|langere|kortere)?\ ?termijn|
   (?:korte|middellange|lange)\ termijn|(?:in|na)\ (?:nader\ )?overleg|zodra(?:\ [a-z]+){0,3}|(?:planning|datum|data|tijdpad|fasering)\ (?:nog\ )?(?:volgt|volgen|onbekend|onduidelijk))
|(?P<use>in\ gebruik\ (?:nemen|name|genomen|neming))
|(?P<choice>(?<![a-z])go\ ?/\ ?no-?go)
|(?P<first>(?:voor\ het\ eerst|(?:de\ )?eerste\ keer)(?:\ (?:in|op))?\b)
|(?P<until>tot\ aan\b)
|(?P<over>na\ afloop\ van\b)
|(?P<word>[a-z]+)
|(?P<mark>[,;:()\[\]/\n&+>–|]|->|=>|--?>?|\.\.\.|…|\.|=|\*|\?|!)
""",
    re.VERBOSE,
)
_PLAIN = {
    "through": "THROUGH",
    "from": "FROM",
    "latest": "LATEST",
    "onward": "ONWARD",
    "hedge": "HEDGE",
    "unclear": "UNCLEAR",
    "until": "TOT",
    "over": "AFTER",
    "other": "WORD",
    "money": "WORD",
    "phone": "WORD",
    "ref": "WORD",
}
_WORK = {"use": PhaseKind.EXECUTE, "choice": PhaseKind.DECIDE, "first": PhaseKind.EXECUTE}
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
    if _DIGIT.search(text) is not None:
        return True
    lowered = text.lower()
    return any(cue in lowered for cue in _CUE_WORDS)


def lex(text: str, folded: str) -> list[Node]:
    """Cut `text` into nodes, in order; articles, weekdays, times of day and other words that add nothing fall away.

    Args:
        text: the text as written; capitals and accents tell a postcode and *vóór*.
        folded: the same text as `fold` returns it.
    """
    nodes: list[Node] = []
    add = nodes.append
    for match in _MASTER.finditer(folded):
        group = match.lastgroup or ""
        start, end = match.span()
        if group == "word":
            _add_word(nodes, match.group(), text, start, end)
        elif group == "mark":
            _add_mark(nodes, match.group(), folded, start, end)
        elif group == "clock":
            continue
        elif group in _PLAIN:
            add(Node(_PLAIN[group], start, end))
        elif group in _WORK:
            add(Node("VERB", start, end, kind=_WORK[group]))
        else:
            add(_number(group, match.group(), text, folded, start, end))
    return nodes


def _add_word(nodes: list[Node], word: str, text: str, start: int, end: int) -> None:
    symbol, number = classify(word)
    if symbol == "SKIP":
        return
    if symbol == "WEEKDAY":
        if not _DIGIT_AHEAD.match(text, end):
            nodes.append(Node("WEEKDAY", start, end))
        return
    if symbol == "FUZZ" and _LABEL.match(text, end):
        symbol = "VERB"
    if symbol == "FOR" and not text[start:end].isascii():
        symbol = "BEFORE"
    if symbol == "VERB":
        nodes.append(Node("VERB", start, end, kind=kind_of(word)))
    elif symbol == "RECUR":
        nodes.append(Node("RECURWORD", start, end, recurrence=words.RECURRENCES[word]))
    else:
        nodes.append(Node(symbol, start, end, number))


_LABEL = re.compile(r"\s*[:=]")
_DIGIT_AHEAD = re.compile(r"\.?,?\s*[0-9]")


@lru_cache(maxsize=8192)
def classify(word: str) -> tuple[str, int]:
    """Return the symbol and number of a folded word; WORD where it says nothing about time."""
    known = words.WORDS.get(word)
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
    return "WORD", 0


def _add_mark(nodes: list[Node], mark: str, folded: str, start: int, end: int) -> None:
    symbol = _MARKS.get(mark)
    if symbol is None:
        return
    if symbol == "DOT":
        ahead = folded[end : end + 1]
        if (ahead and not ahead.isspace()) or (nodes and nodes[-1].end == start and _abbreviated(folded, nodes[-1])):
            return
    nodes.append(Node(symbol, start, end))


def _abbreviated(folded: str, node: Node) -> bool:
    return folded[node.start : node.end] in words.ABBREVIATIONS


def _number(group: str, word: str, text: str, folded: str, start: int, end: int) -> Node:
    if group == "year":
        year = int(word.replace("o", "0"))
        if _is_no_year(text, folded, start, end):
            return Node("WORD", start, end)
        return Node("YEAR", start, end, year)
    if group in ("iso", "dmy", "yearmonth", "monthyear"):
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
    if _POSTCODE.match(text, end):
        return True
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
