"""A rule's whole story, from its file: read out of the docstring only when somebody asks."""

import importlib
import inspect
import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

import hoofdlijn.rules
from hoofdlijn.rules.base import Rule

HEADINGS = {
    "nl": ("Vindt", "Waarom", "Grenzen"),
    "en": ("Finds", "Why", "Resolve", "Limits", "Source"),
}
"""What the docstring of a rule file tells in each language; Dutch says how to resolve in the rule's `help`."""

_HEADING = re.compile(r"^(?P<name>[A-Z][a-z]+):\s+", re.MULTILINE)


_KEY = re.compile(r"`(?P<key>[a-z0-9-]+)`")


@dataclass(frozen=True, slots=True)
class Story:
    """What a rule finds, why, and where it stops, in one language; "" where the program runs without docstrings."""

    finds: str
    why: str
    limits: str
    source_key: str
    """Id of the citation in the scheme that asks for it."""


def tell(rule: Rule, language: str) -> Story:
    """Return the rule's story in `language`, "nl" or "en"."""
    told = parse_docstring(inspect.getdoc(_modules()[rule.code]) or "")
    finds, why, limits = ("Finds", "Why", "Limits") if language == "en" else HEADINGS["nl"]
    key = _KEY.search(told.get("Source", ""))
    return Story(
        finds=_capital(told.get(finds, "")),
        why=_capital(told.get(why, "")),
        limits=_capital(told.get(limits, "")),
        source_key=key["key"] if key else "",
    )


def parse_docstring(text: str) -> dict[str, str]:
    """Return heading → its text on one line, in the order of the docstring."""
    found = list(_HEADING.finditer(text))
    ends = [following.start() for following in found[1:]] + [len(text)]
    return {one["name"]: " ".join(text[one.end() : end].split()) for one, end in zip(found, ends, strict=True)}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@cache
def _modules() -> dict[str, ModuleType]:
    """Return rule code → the module that defines it."""
    names = (module.name for module in pkgutil.iter_modules(hoofdlijn.rules.__path__))
    modules = (importlib.import_module(f"{hoofdlijn.rules.__name__}.{name}") for name in names)
    return {module.RULE.code: module for module in modules if isinstance(getattr(module, "RULE", None), Rule)}
