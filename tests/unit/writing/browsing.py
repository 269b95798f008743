"""A real browser for the pages we write: Chromium without a window, and axe-core to judge them."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
AXE = Path(__file__).resolve().parents[2] / "vendor" / "axe-core"
_ARGUMENTS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start Chromium; skip where it is absent."""
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not at /usr/bin/chromium, and these tests look at pages as a browser shows them")
    # a browser started by root has no sandbox to start
    arguments = [*_ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Shown:
    """A page in a browser, with what it asked for and complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def violations(self) -> list[str]:
        """Return what axe-core finds, one line for each rule and place."""
        self.page.evaluate((AXE / "axe.min.js").read_text(encoding="utf-8"))
        found = self.page.evaluate(
            "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
            ".then(result => JSON.stringify(result.violations))",
            RULES,
        )
        return [
            f"{rule['id']}: {node['target']} {node['failureSummary']}"
            for rule in json.loads(found)
            for node in rule["nodes"]
        ]


@contextmanager
def show(
    browser: Browser, data: bytes, folder: Path, *, width: int = 1280, scheme: str = "light", media: str = "screen"
) -> Iterator[Shown]:
    """Open a page that was written, as a file on disk."""
    path = folder / "page.html"
    path.write_bytes(data)
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=True
    )  # type: ignore[arg-type]
    try:
        page = context.new_page()
        shown = Shown(page)
        page.on("request", lambda request: shown.requests.append(request.url))
        page.on("console", lambda message: shown.complaints.append(message.text))
        page.on("pageerror", lambda error: shown.complaints.append(str(error)))
        page.emulate_media(media=media, color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(path.as_uri())
        yield shown
    finally:
        context.close()
