"""The pages of a report: everything found stands there once, in order, and nothing is approved."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.unit.rules.building import activity, loose, objective, phase, plan, sto, years

from hoofdlijn.checking import check_plan
from hoofdlijn.findings import Report, Severity
from hoofdlijn.plan import Plan
from hoofdlijn.writing.publication import Block, Callout, Heading, Item, Paragraph, Publication, Run, Table, Tone
from hoofdlijn.writing.report_publication import report_publication
from hoofdlijn.writing.report_words import plain


def sample() -> Plan:
    return plan(
        objective(
            "k1",
            activity("a", text=""),
            activity("b", years(2030, 2031), title="Leskist voor groep 7 en 8"),
            vision_links=(),
            contributions=objective("k1").contributions[:6],
        ),
        objective("k2", activity("c", years(2026, 2028)), current="", label="Programmalijn", number="B"),
        objective(
            "k3", activity("d", years(2026, 2027), title="Iets anders"), contributions=(), vision_links=(), desired=""
        ),
        remainder=(loose("Dit is een zin die nergens bij hoort, helaas.\n- met een lijst", "objectives/k1"),),
        region="Regio Voorbeeld",
    )


def doubtful() -> Plan:
    """One rule has something to say on two activities of one objective, as questions."""
    either = ((years(2026, 2028).start, years(2026, 2028).end),)
    unsure = [
        phase(
            years(2026, 2027).start, years(2026, 2027).end, text=f"uitvoeren 202{n}/202{n + 1}", alternatives=either
        )
        for n in (6, 7)
    ]
    return plan(objective("k1", activity("a", unsure[0]), activity("b", unsure[1])), objective("k2"))


def checked(of: Plan) -> Report:
    return check_plan(of, sto(), program="1.2.3")


def pages(of: Plan, language: str = "nl") -> Publication:
    return report_publication(checked(of), of, sto(), language)


def runs(block: Block) -> Iterator[Run]:
    match block:
        case Heading() | Paragraph() | Item():
            yield from block.runs
        case Table():
            yield from block.caption
            for column in block.columns:
                yield from column.runs
            for row in block.rows:
                for cell in row.cells:
                    for inner in cell.blocks:
                        yield from inner.runs
        case Callout():
            for inner in block.blocks:
                yield from inner.runs


def said(block: Block) -> str:
    return "".join(run.text for run in runs(block))


def chapter(of: Publication, anchor: str) -> list[Block]:
    """Return the blocks under the heading with that anchor, up to the next of its level or above."""
    blocks = list(of.blocks)
    start = next(i for i, block in enumerate(blocks) if isinstance(block, Heading) and block.anchor == anchor)
    level = blocks[start].level
    ends = (
        i
        for i, block in enumerate(blocks[start + 1 :], start + 1)
        if isinstance(block, Heading) and block.level <= level
    )
    return blocks[start + 1 : next(ends, len(blocks))]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("make", [sample, doubtful])
def test_everything_found_stands_in_a_box_with_what_is_seen_asked_its_source_and_help(make, language):
    report = checked(make())
    boxes = [block for block in pages(make(), language).blocks if isinstance(block, Callout)]
    text = "\n".join(said(box) for box in boxes)
    assert report.findings
    for line in report.findings:
        for words in (line.title, line.observed, line.source, line.help):
            assert plain(words.in_language(language)) in text
        assert line.code in text


def test_the_boxes_of_an_objective_stand_under_its_own_name_worst_first():
    publication = pages(sample())
    headings = [said(heading) for heading in publication.headings() if heading.level == 2]
    assert headings[0] == "Het plan als geheel"
    assert headings[2].startswith("Programmalijn B: ")
    found = [block for block in chapter(publication, "objectives-k3") if isinstance(block, Callout)]
    weights = [list(Tone).index(block.tone) for block in found]
    assert len(set(weights)) > 1
    assert weights == sorted(weights)


def test_the_severity_stands_there_in_words():
    signs = {block.tone: block.sign for block in pages(sample()).blocks if isinstance(block, Callout)}
    assert signs[Tone.BLOCKING] == "■ Blokkerend"
    assert {block.sign for block in pages(sample(), "en").blocks if isinstance(block, Callout)} >= {"■ Blocking"}


def test_questions_stand_apart_under_their_own_heading():
    publication = pages(doubtful())
    asked = chapter(publication, "questions-k1")
    assert [block.tone for block in asked if isinstance(block, Callout)] == [Tone.QUESTION]
    before = [block for block in chapter(publication, "objectives-k1") if block not in asked]
    assert not [block for block in before if isinstance(block, Callout) and block.tone is Tone.QUESTION]


def test_lines_of_one_rule_share_a_box_and_are_helped_once():
    report = checked(doubtful())
    lines = [line for line in report.findings if line.name == "ambiguous-planning"]
    assert len(lines) == 2
    (box,) = (b for b in chapter(pages(doubtful()), "questions-k1") if isinstance(b, Callout))
    assert len([block for block in box.blocks if isinstance(block, Item)]) == 2
    assert said(box).count(lines[0].help.nl) == 1


def test_an_objective_on_which_nothing_was_pointed_out_says_so():
    of = plan(objective("k1"), objective("k2", current=""))
    assert checked(of).findings
    assert not [line for line in checked(of).findings if line.objective == "k1"]
    assert [said(block) for block in chapter(pages(of), "objectives-k1")] == ["De regels wezen hier niets aan."]


def test_the_cover_names_plan_region_scheme_versions_and_counts_and_holds_the_reservation():
    cover = [said(paragraph) for paragraph in pages(sample()).cover]
    assert cover[0] == "Bevindingen bij het plan"
    whole = "\n".join(cover)
    for words in ("Activiteitenplan", "Regio Voorbeeld", "versie van 1 augustus 2026", "Hoofdlijn 1.2.3"):
        assert words in whole
    assert "3 doelstellingen" in whole
    assert "1 tekst niet geplaatst" in whole
    assert cover[-1] == sto().reservation.text.nl


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_reservation_closes_the_report_too(language):
    assert said(pages(sample(), language).blocks[-1]) == sto().reservation.text.in_language(language)


def test_the_summary_begins_with_the_heaviest_and_links_to_it():
    publication = pages(sample())
    summary = chapter(publication, "summary")
    anchors = {heading.anchor for heading in publication.headings()}
    links = [run.link for block in summary for run in runs(block) if run.link]
    assert links
    assert {link.removeprefix("#") for link in links} <= anchors
    starts = [said(block) for block in summary[2 : summary.index(next(b for b in summary if isinstance(b, Table)))]]
    blocking = {line.title.nl for line in checked(sample()).findings if line.severity is Severity.BLOCKING}
    assert starts
    assert {start.split(". ")[0].split(" (")[0] for start in starts} <= blocking


def test_the_summary_counts_every_finding_of_every_part():
    report = checked(sample())
    table = next(block for block in chapter(pages(sample()), "summary") if isinstance(block, Table))
    counted = sum(
        int(said(block).split()[-1])
        for row in table.rows
        for cell in row.cells[1:]
        for block in cell.blocks
        if said(block) != "–"
    )
    assert counted == len(report.findings)


def test_text_that_was_not_placed_stands_in_it_whole_with_its_place():
    rest = chapter(pages(sample()), "remainder")
    text = "\n".join(said(block) for block in rest)
    assert "Dit is een zin die nergens bij hoort, helaas." in text
    assert [block.level for block in rest if isinstance(block, Item)] == [1]
    assert "alinea" in text.lower()


def test_the_tables_hold_every_objective_and_activity():
    publication = pages(sample())
    coverage, by_year = (
        next(block for block in chapter(publication, anchor) if isinstance(block, Table))
        for anchor in ("coverage", "years")
    )
    assert len(coverage.rows) == len(sto().elements)
    assert [said(Paragraph(runs=column.runs)) for column in coverage.columns][1:] == [
        "Doelstelling 1",
        "Programmalijn B",
        "Doelstelling 3",
    ]
    assert {"● genoemd", "· niet"} <= {
        said(block) for row in coverage.rows for cell in row.cells for block in cell.blocks
    }
    titles = {said(block) for row in by_year.rows for cell in row.cells for block in cell.blocks}
    assert "Leskist voor groep 7 en 8" in titles


def test_no_words_of_a_report_are_taken_for_a_part_of_a_plan():
    publication = pages(sample())
    blocks = [*publication.cover, *publication.blocks]
    assert [run.text for block in blocks for run in runs(block) if run.address] == []


def test_a_plan_without_objectives_gives_a_report_without_tables():
    publication = pages(Plan(scheme="sto-2025", remainder=(loose("Alleen een losse zin."),)))
    assert [heading.anchor for heading in publication.headings() if heading.anchor in {"coverage", "years"}] == []
    assert publication.title


def test_anchors_are_unique():
    anchors = [heading.anchor for heading in pages(sample()).headings()]
    assert len(anchors) == len(set(anchors))


def test_words_that_steer_a_terminal_do_not_come_through_either():
    steering = replace(sample(), title="Plan\x1b[2J van de regio")
    assert "\x1b" not in pages(steering).title
    assert not any("\x1b" in said(paragraph) for paragraph in pages(steering).cover)
