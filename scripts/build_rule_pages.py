"""Write the reference page of every rule, and their list, from the rule files themselves.

python scripts/build_rule_pages.py            write docs/reference/rules/
python scripts/build_rule_pages.py --check    tell whether they are up to date (exit 1: they are not)
"""

import sys
from pathlib import Path

from hoofdlijn.language import Text
from hoofdlijn.rules.base import Rule
from hoofdlijn.rules.catalogue import CATALOGUE
from hoofdlijn.rules.stories import Story, tell
from hoofdlijn.workflows.schemes import open_scheme
from hoofdlijn.writing import rule_words as words

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reference" / "rules"
_NOTE = "<!-- Gemaakt door scripts/build_rule_pages.py uit de regel zelf; verander daar, niet hier. -->"


def build_pages() -> dict[str, str]:
    """Return file name → text of every page, the list first."""
    return {"README.md": _list_page(), **{f"{rule.code}-{rule.name}.md": _page(rule) for rule in CATALOGUE}}


def find_stale(folder: Path) -> list[str]:
    """Return the names of pages that are missing, differ from their rule, or belong to no rule."""
    pages = build_pages()
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in pages.keys() | there.keys() if pages.get(name) != there.get(name))


def _list_page() -> str:
    rows = "\n".join(
        f"| [{rule.code}]({rule.code}-{rule.name}.md) | `{rule.name}` | {words.SEVERITIES[rule.severity].nl} "
        f"| {rule.title.nl} | {rule.title.en} |"
        for rule in CATALOGUE
    )
    return (
        f"{_NOTE}\n\n# Regels\n\nWat Hoofdlijn in een plan naloopt. Een code is blijvend en wordt nooit opnieuw gebruikt. "
        "Wat de gewichten betekenen, staat in [bevindingen](../../explanation/bevindingen.md).\n\n"
        f"| code | naam | gewicht | waarover | about |\n| --- | --- | --- | --- | --- |\n{rows}\n"
    )


def _page(rule: Rule) -> str:
    return (
        f"{_NOTE}\n\n# {rule.code} {rule.name}\n\n{rule.title.nl} / {rule.title.en}\n\n{_told(rule, 'nl')}\n"
        f"## Voorbeelden\n\n{_example(words.GOOD, rule.good)}\n{_example(words.BAD, rule.bad)}\n"
        f"## English\n\n{_told(rule, 'en')}"
    )


def _told(rule: Rule, language: str) -> str:
    story: Story = tell(rule, language)
    weight = words.SEVERITIES[rule.severity].in_language(language)
    parts = (
        (words.FINDS, story.finds),
        (words.WHY, story.why),
        (words.SEVERITY, f"{weight.capitalize()}. {rule.severity_reason.in_language(language)}"),
        (words.HELP, rule.help.in_language(language)),
        (words.LIMITS, story.limits),
        (words.SOURCE, open_scheme("sto-2025").source(story.source_key).label.in_language(language)),
    )
    return "".join(f"**{name.in_language(language)}** {text}\n\n" for name, text in parts).rstrip("\n") + "\n"


def _example(name: Text, plan: str) -> str:
    return f"### {name.nl}\n\n````markdown\n{plan.rstrip()}\n````\n"


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` tell which are stale; return the exit code."""
    if "--check" in arguments:
        stale = find_stale(FOLDER)
        print("\n".join(stale))
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    pages = build_pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
