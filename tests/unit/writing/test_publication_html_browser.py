"""Pages as a browser shows them: open to everyone, at any width, in light and dark and on paper, and alone."""

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.unit.recognition.schemes import SCHEME
from tests.unit.writing.browsing import AXE, open_browser, show
from tests.unit.writing.plans_to_write import FULL

from hoofdlijn.checking import check_plan
from hoofdlijn.writing.plan_publication import plan_publication
from hoofdlijn.writing.publication import Heading, Item, Paragraph, Publication, Run
from hoofdlijn.writing.publication_html import publication_as_html
from hoofdlijn.writing.report_publication import report_publication

pytestmark = pytest.mark.slow

PAGES = ["plan-nl", "plan-en", "report-nl", "report-en"]


@cache
def written(name: str) -> bytes:
    kind, _, language = name.partition("-")
    if kind == "plan":
        return publication_as_html(plan_publication(FULL, SCHEME, language, paged=False))
    return publication_as_html(report_publication(check_plan(FULL, SCHEME, program="0"), FULL, SCHEME, language))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


def test_axe_is_the_file_that_was_published() -> None:
    sums = dict(line.split("  ")[::-1] for line in (AXE / "VERSION").read_text(encoding="utf-8").splitlines()[1:])
    assert set(sums) == {"axe.min.js", "LICENSE", "LICENSE-3RD-PARTY.txt"}
    for name, digest in sums.items():
        assert hashlib.sha256((AXE / name).read_bytes()).hexdigest() == digest


def test_axe_finds_what_is_wrong(browser: Browser, tmp_path: Path) -> None:
    broken = written("plan-nl").replace(b'<html lang="nl">', b"<html>").replace(b"<title>", b"<title hidden>")
    with show(browser, broken, tmp_path) as shown:
        assert any(line.startswith("html-has-lang") for line in shown.violations())


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_keeps_people_out(browser: Browser, tmp_path: Path, name: str, scheme: str, width: int) -> None:
    with show(browser, written(name), tmp_path, width=width, scheme=scheme) as shown:
        assert shown.violations() == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_keeps_people_out_of_the_printed_page(browser: Browser, tmp_path: Path, name: str) -> None:
    with show(browser, written(name), tmp_path, width=794, media="print", scheme="dark") as shown:
        assert shown.violations() == []
        assert shown.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert not shown.page.locator("nav").is_visible()
        assert (
            shown.page.locator("thead").first.evaluate("head => getComputedStyle(head).display")
            == "table-header-group"
        )


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_the_page_itself_never_scrolls_sideways(browser: Browser, tmp_path: Path, name: str, width: int) -> None:
    with show(browser, written(name), tmp_path, width=width) as shown:
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= width


def test_text_spaced_out_still_fits(browser: Browser, tmp_path: Path) -> None:
    spacing = (
        "const style = new CSSStyleSheet();"
        "style.replaceSync('* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}"
        "p {margin-bottom: 2em !important}');"
        "document.adoptedStyleSheets = [style]"
    )
    with show(browser, written("plan-nl"), tmp_path, width=320) as shown:
        shown.page.evaluate(spacing)
        assert shown.page.locator("p").first.evaluate("one => getComputedStyle(one).letterSpacing") != "normal"
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("name", PAGES)
def test_the_page_asks_for_nothing_and_its_own_policy_lets_its_style_through(
    browser: Browser, tmp_path: Path, name: str
) -> None:
    with show(browser, written(name), tmp_path) as shown:
        assert shown.requests == [shown.page.url]
        assert shown.complaints == []
        assert shown.page.locator("h2").nth(1).evaluate("one => getComputedStyle(one).color") == "rgb(11, 90, 94)"


def test_the_policy_stops_whatever_somebody_puts_in(browser: Browser, tmp_path: Path) -> None:
    picture = b"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="
    foreign = (
        b'<p id="foreign" style="color:red">x</p><script>document.title="taken"</script><img alt="" src="%b">'
        % picture
    )
    with show(browser, written("plan-nl").replace(b"</main>", foreign + b"</main>"), tmp_path) as shown:
        assert shown.page.title() == "Samen aan het werk"
        assert shown.page.locator("#foreign").evaluate("one => getComputedStyle(one).color") != "rgb(255, 0, 0)"
        assert shown.page.locator("img").evaluate("one => one.naturalWidth") == 0


def test_the_keyboard_reaches_the_content_and_every_region_that_scrolls(browser: Browser, tmp_path: Path) -> None:
    with show(browser, written("plan-nl"), tmp_path, width=360) as shown:
        page = shown.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
        assert page.locator("a.skip").bounding_box()["y"] >= 0  # type: ignore[index]
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        reached = []
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.classList.contains('scroll')"):
                reached.append(page.evaluate("document.activeElement.getAttribute('aria-labelledby')"))
                assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        regions = page.locator(".scroll")
        assert regions.count() >= 5
        assert reached[: regions.count()] == [
            regions.nth(index).get_attribute("aria-labelledby") for index in range(regions.count())
        ]


def test_a_wide_table_scrolls_with_the_arrow_keys_inside_its_own_region(browser: Browser, tmp_path: Path) -> None:
    with show(browser, written("plan-nl"), tmp_path, width=320) as shown:
        region = shown.page.locator(".scroll", has=shown.page.locator("table.n5")).first
        region.focus()
        for _ in range(5):
            shown.page.keyboard.press("ArrowRight")
        shown.page.wait_for_function("region => region.scrollLeft > 0", arg=region.element_handle())


def test_blanks_under_an_address_show_as_they_are(browser: Browser, tmp_path: Path) -> None:
    with show(browser, written("plan-nl"), tmp_path) as shown:
        styles = shown.page.evaluate(
            "[...document.querySelectorAll('[data-address]')].map(one => getComputedStyle(one).whiteSpace)"
        )
        assert len(styles) > 50
        assert set(styles) == {"pre-wrap"}


def test_links_and_contents_are_large_enough_to_hit(browser: Browser, tmp_path: Path) -> None:
    with show(browser, written("plan-nl"), tmp_path, width=360) as shown:
        heights = shown.page.evaluate(
            "[...document.querySelectorAll('nav a')].map(one => one.getBoundingClientRect().height)"
        )
        assert len(heights) >= 3
        assert min(heights) >= 24


@pytest.mark.parametrize("name", PAGES)
def test_every_id_is_unique_and_every_pointer_finds_its_mark(browser: Browser, tmp_path: Path, name: str) -> None:
    with show(browser, written(name), tmp_path) as shown:
        ids = shown.page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
        pointers = shown.page.evaluate(
            "[...document.querySelectorAll('[aria-labelledby]')].flatMap(one => one.getAttribute('aria-labelledby').split(' '))"
            ".concat([...document.querySelectorAll('a[href^=\"#\"]')].map(one => one.getAttribute('href').slice(1)))"
        )
        assert len(ids) == len(set(ids))
        assert set(pointers) <= set(ids)


def of_texts(*texts: str) -> bytes:
    return publication_as_html(
        Publication(
            language="nl",
            title=texts[0],
            cover=(Paragraph(runs=(Run(texts[0], "title"),)),),
            blocks=(
                Heading(runs=(Run(texts[0], "objectives/k1/title"),), level=1, anchor="k1"),
                Heading(runs=(Run(texts[0], "objectives/k2/title"),), level=1, anchor="k2"),
                *(Paragraph(runs=(Run(text, f"remainder/{number}"),)) for number, text in enumerate(texts)),
                Item(runs=(Run(texts[0], "activities/p1/purposes"),), level=4),
            ),
            contents_title="Inhoud",
        )
    )


def test_a_word_without_end_breaks_instead_of_widening_the_page(browser: Browser, tmp_path: Path) -> None:
    with show(browser, of_texts("Techniek" * 60), tmp_path, width=320) as shown:
        assert shown.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_browser_shows_every_blank_and_sign_of_a_value(browser: Browser, tmp_path: Path) -> None:
    texts = [
        "  twee  blanco's ",
        "\tinspringen\t\t",
        "een\n\ntwee\n",
        "<b>&amp;&lt;</b>",
        "a\xa0\xa0b\u3000",
        "\xad\u200b\ufeffx",
        "\x85\x9fx",
    ]
    with show(browser, of_texts("Plan", *texts), tmp_path) as shown:
        for number, text in enumerate(texts, start=1):
            value = shown.page.locator(f"[data-address='remainder/{number}']")
            assert (
                value.evaluate(
                    "one => [...one.childNodes].map(n => n.nodeName === 'BR' ? '\\n' : n.textContent).join('')"
                )
                == text
            )
        assert shown.page.locator("[data-address='remainder/1']").evaluate("one => one.innerText") == texts[0]


@pytest.mark.parametrize("width", [360, 1200, 1600])
def test_title_block_contents_and_foot_begin_at_one_edge(browser: Browser, tmp_path: Path, width: int) -> None:
    with show(browser, written("plan-nl"), tmp_path, width=width) as shown:
        edges = shown.page.evaluate(
            "[...document.querySelectorAll('header>*,footer>p')].map(e => Math.round(e.getBoundingClientRect().left))"
        )
        page = shown.page.evaluate(
            "Math.round(document.querySelector('.page').getBoundingClientRect().left"
            " + parseFloat(getComputedStyle(document.querySelector('.page')).paddingLeft))"
        )
    assert len(edges) > 3
    assert set(edges) == {page}


def test_the_timeline_is_whole_on_a_screen_and_in_parts_on_paper(browser: Browser, tmp_path: Path) -> None:
    seen = {}
    for media in ("screen", "print"):
        with show(browser, written("plan-nl"), tmp_path, width=643, media=media) as shown:
            seen[media] = shown.page.evaluate(
                "[...document.querySelectorAll('figure svg')].map(e => e.getBoundingClientRect())"
                ".map(box => [Math.round(box.width), Math.round(box.height)])"
            )
    whole, *parts = seen["screen"]
    assert whole[0] > 300
    assert parts
    assert all(part == [0, 0] for part in parts)
    whole, *parts = seen["print"]
    assert whole == [0, 0]
    # of 643 dots, the width of the text on A4, and lower than the 948 of that page less its heading and the caption
    assert all(width > 600 and 0 < height < 820 for width, height in parts)
