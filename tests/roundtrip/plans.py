"""Whole plans for the shipped scheme, made at random: every character that XML 1.0 allows, every kind of phase.

What no file can show is left out, as it is in a plan: a text in which nothing shows is an empty text, a purpose or
detail says something, so does remainder, and a target has a sentence, a number, a unit or a day. What stands in a
heading or in one cell (title, region, label, number, unit) is one line or several, without an empty line inside.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import strategies as st

import hoofdlijn
from hoofdlijn.documents import Place, Span
from hoofdlijn.phrases import (
    Alternative,
    Open,
    Phase,
    PhaseKind,
    Recurrence,
    read_planning,
    say_phases,
)
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Remainder,
    Target,
    VisionLink,
)
from hoofdlijn.scheme import load_shipped_scheme

SCHEME = load_shipped_scheme(
    max((Path(hoofdlijn.__file__).parent / "schemes" / "sto-2025").glob("*.toml")).read_bytes()
)
PERIOD = SCHEME.period.days
_CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "phrases.tsv"
PHRASES = [line.split("\t")[0] for line in _CORPUS.read_text("utf-8").splitlines()[1:] if line.strip()]
NOWHERE = Place(paragraph=1, quote="", spans=(Span(paragraph=1, start=0, end=1),))
"""Of remainder in a plan that stands in no document; places are no part of what must come back."""

# texts

_SPECIAL = (
    "\u00a0", "\u202f", "\u2007", "\u2028", "\u2029", "\u0085", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad",
    "\u200e", "\u200f", "\u202e", "\u2066", "\u2069", "\u0301", "\u0308", "\u20dd", "\ufe0f", "\u0080", "\u009f",
    "\u007f", "\ufdd0", "\ufdef", "\ufffd", "\U0001fffe", "\U0010ffff", "\ue000", "😀", "👩\u200d🔧", "🇳🇱", "ß", "ẞ", "ĳ",
    "שלום", "مرحبا", "हिन्दी", "日本語", "ﬁ", "Ⅳ", "½", "☒", "☐", "☑", "→", "•", "–", "—", "…", "‘", "’", "“", "”",
)  # fmt: skip
_SIGNS = (
    "<", ">", "&", '"', "'", "&amp;", "&lt;", "&#13;", "&nbsp;", "]]>", "-->", "<!--", "--", "</w:t>", "<b>x</b>", "*",
    "**", "_", "__", "`", "```", "~~", "#", "# ", "## ", "=", "==", "---", "- ", "* ", "+ ", "1. ", "a) ", "> ", "| ",
    "|", " | ", "|---|", "\\", "\\n", "[x](y)", "[ ]", "![", "$", "@ref", "#let", "http://x.nl/?a=b&c", "{}", "{{x}}",
    "%", "^", "/", "//", "/*", "x_1_", "a*b*", "<!-- hoofdlijn: title -->", "data-address", "~", "\\\\", "\\*", "&",
)  # fmt: skip
_BLANKS = (" ", "  ", "\t", "\n", "\n\n", "\n\n\n", "\r", "\r\n", "   ", " \n", "\n ", "\n- ", "\n  - ", "\n\n- ")
_WORDS = (
    "Techniek", "leerlingen", "in 2027", "Van 60 naar 90", "Doelstelling 2: meer", "Activiteit 1.1", "Huidige situatie",
    "Activiteiten", "Planning: 2026", "samen met bedrijven.", "Wij willen dat", "Inhoud", "1", "x", "•",
)  # fmt: skip
_SIGNS_ALONE = ("☒", "☐", "☑", "✓", "x", "ja", "nee", "-", "·", "○ blijkt", ":", "1")
"""What the writer itself puts somewhere as a sign, as the whole of a text."""
_ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff").filter(
    lambda character: character >= " " or character in "\t\n\r"
)
_PIECES = st.one_of(
    st.sampled_from(_WORDS), st.sampled_from(_SIGNS), st.sampled_from(_SPECIAL), st.sampled_from(_BLANKS), _ANY
)


def shown(text: str) -> str:
    """Return the text as a plan holds it: "" where nothing shows."""
    return text if text.strip() else ""


_LISTED = st.lists(st.tuples(st.integers(0, 8), st.sampled_from(_WORDS)), min_size=1, max_size=5).map(
    lambda items: "\n".join(f"{'  ' * level}- {words}" for level, words in items)
)
_LONG = st.tuples(st.sampled_from(_WORDS), st.integers(200, 900)).map(lambda one: " ".join([one[0]] * one[1]))
WILD = st.lists(_PIECES, max_size=12).map(lambda pieces: shown("".join(pieces)))
TEXTS = st.one_of(
    st.just(""),
    st.sampled_from(_SIGNS_ALONE),
    WILD,
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6).map(" ".join),
    st.tuples(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3).map("\n\n".join), _LISTED).map("\n".join),
    st.lists(WILD | _LISTED, max_size=3).map(lambda parts: shown("\n\n".join(parts))),
    _LISTED,
    _LONG,
)
SAID = TEXTS.filter(bool)


def _line(text: str) -> str:
    while "\n\n" in text:
        text = text.replace("\n\n", "\n")
    return shown(text)


LINES = st.one_of(
    st.just(""),
    st.sampled_from(_SIGNS_ALONE),
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3).map(" ".join),
    WILD.map(_line),
)

# phases

DATES = st.dates(date(2019, 1, 1), date(2035, 12, 31)) | st.dates()
PHASES = st.builds(
    Phase,
    kind=st.sampled_from(PhaseKind),
    label=LINES,
    text=TEXTS,
    start=DATES,
    end=DATES,
    open=st.none() | st.sampled_from(Open),
    recurrence=st.none() | st.sampled_from(Recurrence),
    ambiguous=st.booleans(),
    alternatives=st.lists(st.builds(Alternative, start=DATES, end=DATES), max_size=2).map(tuple),
)


def read(text: str) -> Planning:
    """Return a planning whose phases follow from its text."""
    return Planning(text=text, phases=read_planning(text, PERIOD).phases if text else ())


PLANNINGS = st.one_of(
    st.just(Planning()),
    st.sampled_from(PHRASES).map(read),
    st.lists(st.sampled_from(PHRASES), min_size=2, max_size=3).map("\n".join).map(read),
    st.lists(PHASES, min_size=1, max_size=3).map(lambda phases: read(shown(say_phases(phases, "nl")))),
    TEXTS.map(read),
    st.builds(Planning, text=TEXTS, phases=st.lists(PHASES, max_size=3).map(tuple)),
    st.builds(Planning, text=st.sampled_from(PHRASES), phases=st.just(())),
)

# parts

IDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)
NUMBERS = (
    st.none()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.sampled_from(
        [
            Decimal(0),
            Decimal("1.234"),
            Decimal("1234.5"),
            Decimal("12.50"),
            Decimal(-3),
            Decimal("1E+3"),
            Decimal("1E-7"),
        ]
    )
)
TARGETS = st.builds(Target, text=TEXTS, baseline=NUMBERS, value=NUMBERS, unit=LINES, by=st.none() | DATES).filter(
    lambda one: one != Target(text="")
)


def contributions() -> st.SearchStrategy[tuple[Contribution, ...]]:
    """Return any of the scheme's elements, in any order."""
    return st.lists(
        st.builds(
            Contribution,
            element=st.sampled_from([element.id for element in SCHEME.elements]),
            evidence=TEXTS,
            basis=st.sampled_from(Basis),
        ),
        max_size=4,
        unique_by=lambda one: one.element,
    ).map(tuple)


def vision_links() -> st.SearchStrategy[tuple[VisionLink, ...]]:
    """Return any of the scheme's anchors, in any order."""
    anchors = st.sampled_from([anchor.id for anchor in SCHEME.anchors])
    links = st.builds(VisionLink, anchor=anchors, evidence=TEXTS)
    return st.lists(links, max_size=3, unique_by=lambda one: one.anchor).map(tuple)


OBJECTIVES = st.builds(
    Objective,
    id=IDS,
    number=st.sampled_from(["", "1", "2.1", "B", "IV"]) | LINES,
    label=st.sampled_from(["", "Programmalijn", "Doelstelling", "doelstelling"]) | LINES,
    title=LINES,
    statement=TEXTS,
    contributions=contributions(),
    vision_links=vision_links(),
    current=TEXTS,
    desired=TEXTS,
    targets=st.lists(TARGETS, max_size=3).map(tuple),
)
ACTIVITIES = st.builds(
    Activity,
    id=IDS,
    title=LINES,
    purposes=st.lists(SAID, max_size=3).map(tuple),
    details=st.lists(SAID, max_size=3).map(tuple),
    kind=st.sampled_from(ActivityKind),
    planning=PLANNINGS,
)


@st.composite
def plans(draw: st.DrawFn, *, most_objectives: int = 3, most_activities: int = 4) -> Plan:
    """Return a whole plan: activities under any objective, serving any of them, and remainder with and without one."""
    objectives = draw(st.lists(OBJECTIVES, max_size=most_objectives, unique_by=lambda one: one.id))
    ids = [objective.id for objective in objectives]
    under: dict[str, list[Activity]] = {own: [] for own in ids}
    if ids:
        for activity in draw(st.lists(ACTIVITIES, max_size=most_activities, unique_by=lambda one: one.id)):
            own = draw(st.sampled_from(ids))
            others = draw(st.lists(st.sampled_from(ids), max_size=3, unique=True))
            serves = draw(st.sampled_from([(own,), tuple(others), tuple(dict.fromkeys((own, *others)))]))
            under[own].append(replace(activity, serves=serves))
    unders = st.sampled_from(["", *(f"objectives/{own}" for own in ids)])
    remainder = st.lists(st.builds(Remainder, text=SAID, place=st.just(NOWHERE), under=unders), max_size=3)
    return Plan(
        scheme=SCHEME.id,
        title=draw(LINES),
        region=draw(LINES),
        objectives=tuple(replace(one, activities=tuple(under[one.id])) for one in objectives),
        remainder=tuple(draw(remainder)),
    )


def essence(plan: Plan) -> Plan:
    """Return what must come back: everything but where it stood, and the words that only name parts."""
    return replace(
        plan,
        remainder=tuple(replace(rest, place=NOWHERE) for rest in plan.remainder),
        labels=(),
        places={},
        furniture=0,
    )
