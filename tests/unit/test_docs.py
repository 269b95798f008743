"""Pages lead where they say, and speak of every command and rule."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_on_a_page_leads_somewhere(page: Path) -> None:
    broken = [target for target in LINK.findall(page.read_text("utf-8")) if not (page.parent / target).exists()]
    assert broken == []


def test_every_page_is_reached_from_the_index_or_its_folder() -> None:
    index = (ROOT / "docs" / "README.md").read_text("utf-8")
    rules = (ROOT / "docs" / "reference" / "rules" / "README.md").read_text("utf-8")
    alone = [
        page.name
        for page in (ROOT / "docs").rglob("*.md")
        if page.parent.name != "decisions" and page.name != "README.md" and page.name not in index + rules
    ]
    assert alone == []
