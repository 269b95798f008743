"""A value of a plan as a person reads it, in Dutch and in English: no code, no ISO date, no sign of ours."""

from collections.abc import Callable, Iterable

from hoofdlijn.comparing.naming import same
from hoofdlijn.language import LANGUAGES, Text
from hoofdlijn.phrases import Phase, say_day, say_phases
from hoofdlijn.plan import ActivityKind, Basis, Contribution, Planning, Target, VisionLink

NOTHING = same("")
_KINDS = {
    ActivityKind.DIRECT: Text("een gewone activiteit", "an ordinary activity"),
    ActivityKind.SUPPORTING: Text("een ondersteunende activiteit", "a supporting activity"),
}
_BASES = {
    Basis.STATED: Text("met zoveel woorden genoemd", "stated in so many words"),
    Basis.SHOWN: Text("blijkt uit de tekst", "shown by the text"),
}
_TICKED = Text("aangekruist, zonder zin erbij", "ticked, without a sentence")
_NOW = Text("nu {}", "now {}")
_THEN = Text("straks {}", "then {}")
_BEFORE = Text("vóór {}", "before {}")


def say_value(value: object, *, whole: bool = False) -> Text:
    """Return a value of a plan in words; "" for none.

    Args:
        value: a text, amount, kind, planning, target, contribution, vision link, or a tuple of those: a line each.
        whole: also what goes without saying as long as the words differ: how a planning was read, how sure a
            contribution is.
    """
    if value is None:
        return NOTHING
    if isinstance(value, ActivityKind):
        return _KINDS[value]
    if isinstance(value, Contribution):
        said = same(value.evidence) if value.evidence.strip() else _TICKED
        return _with(said, _BASES[value.basis]) if whole else said
    if isinstance(value, VisionLink):
        return same(value.evidence) if value.evidence.strip() else _TICKED
    if isinstance(value, Planning):
        return _planning(value, whole=whole)
    if isinstance(value, Target):
        return _target(value)
    if isinstance(value, tuple):
        return lines([say_value(each, whole=whole) for each in value])
    return same(str(value))


def lines(texts: Iterable[Text]) -> Text:
    """Return the texts below each other."""
    return _joined(texts, "\n")


def listed(texts: Iterable[Text]) -> Text:
    """Return names in one line."""
    return _joined(texts, "; ")


def _planning(planning: Planning, *, whole: bool) -> Text:
    phases = _in_both(lambda language: _phases(planning.phases, language))
    if not planning.text.strip():
        return phases if planning.phases else same(planning.text)
    return _with(same(planning.text), phases) if whole and planning.phases else same(planning.text)


def _phases(phases: tuple[Phase, ...], language: str) -> str:
    return say_phases(phases, language)


def _target(target: Target) -> Text:
    amounts: list[Text] = []
    if target.baseline is not None:
        amounts.append(_filled(_NOW, _number(f"{target.baseline:f}")))
    if target.value is not None:
        unit = f" {target.unit}" if target.unit else ""
        number = _number(f"{target.value:f}")
        amounts.append(_filled(_THEN, Text(number.nl + unit, number.en + unit)))
    elif target.unit:
        amounts.append(same(target.unit))
    if target.by is not None:
        day = target.by
        amounts.append(_filled(_BEFORE, _in_both(lambda language: say_day(day, language))))
    return _with(same(target.text), _joined(amounts, ", ")) if amounts else same(target.text)


def _number(digits: str) -> Text:
    return Text(digits.replace(".", ","), digits)


def _with(said: Text, more: Text) -> Text:
    if not said.nl.strip():
        return more
    return Text(f"{said.nl} ({more.nl})", f"{said.en} ({more.en})")


def _filled(form: Text, what: Text) -> Text:
    return Text(form.nl.format(what.nl), form.en.format(what.en))


def _joined(texts: Iterable[Text], sign: str) -> Text:
    every = list(texts)
    return Text(sign.join(each.nl for each in every), sign.join(each.en for each in every))


def _in_both(say: Callable[[str], str]) -> Text:
    nl, en = (say(language) for language in LANGUAGES)
    return Text(nl, en)
