"""The pages of a plan: title page, a chapter for each objective, the planning at a glance, coverage, what is left."""

from collections.abc import Iterator
from dataclasses import replace

from hoofdlijn.plan import Plan
from hoofdlijn.scheme import Scheme
from hoofdlijn.writing import page_words as words
from hoofdlijn.writing.coverage import coverage_tables
from hoofdlijn.writing.plan_chapter import Chapter
from hoofdlijn.writing.plan_names import PlanNames
from hoofdlijn.writing.plan_tables import year_table
from hoofdlijn.writing.publication import (
    Block,
    Drawing,
    Figure,
    Heading,
    Paragraph,
    Publication,
    Role,
    Run,
    generated,
)
from hoofdlijn.writing.timeline import timeline, timeline_pages
from hoofdlijn.writing.values import value_blocks

_ROOM = 590.0
"""Points of a page that are left for a drawing under the heading of its chapter and over its caption."""


def plan_publication(
    plan: Plan,
    scheme: Scheme,
    language: str,
    *,
    editable: bool = False,
    paged: bool = True,
) -> Publication:
    """Return the pages of `plan`, with the words of the scheme in `language` ("nl" or "en").

    Args:
        plan: the plan; its own texts stay in the language they are in.
        scheme: gives the names of parts and elements, the period and the reservation.
        language: of all words that are not the author's.
        editable: whether empty parts are shown to be filled in, and elements that are not served to be ticked.
        paged: whether the timeline is cut into parts that fit a page; else it is one drawing, which has those parts.
    """
    names = PlanNames(plan, scheme, language)
    blocks: list[Block] = []
    for objective in plan.objectives:
        blocks.extend(Chapter(objective, names, editable=editable).blocks())
    if plan.activities:
        blocks.extend(_in_time(plan, names, paged=paged))
    if plan.objectives:
        blocks.extend(_coverage(plan, names))
    blocks.extend(_remainder(plan, names))
    blocks.append(Heading(runs=(generated(names.say(words.RESERVATION)),), level=1, anchor="reservation"))
    blocks.append(Paragraph(runs=(generated(names.say(scheme.reservation.text)),)))
    return Publication(
        language=language,
        title=" ".join(plan.title.split()) or names.plan_name,
        cover=tuple(_cover(plan, names, editable=editable)),
        blocks=tuple(blocks),
        contents_title=names.say(words.CONTENTS),
        subject=names.say(scheme.name),
    )


def _cover(plan: Plan, names: PlanNames, *, editable: bool) -> Iterator[Paragraph]:
    if plan.title.strip():
        yield Paragraph(runs=(Run(plan.title, "title", name=names.say(words.TITLE)),), role=Role.LEAD)
    else:
        yield Paragraph(runs=(generated(names.plan_name),), role=Role.LEAD)
        if editable:
            yield Paragraph(runs=(Run("", "title", hint=names.hint(words.TITLE), name=names.say(words.TITLE)),))
    if plan.region.strip() or editable:
        region = names.say(words.REGION)
        hint = names.hint(words.REGION) if editable else ""
        yield Paragraph(runs=(generated(f"{region}: "), Run(plan.region, "region", hint=hint, name=region)))
    kind = f"{names.plan_name} · " if plan.title.strip() else ""
    yield Paragraph(runs=(generated(f"{kind}{names.say(names.scheme.name)}"),))
    yield Paragraph(runs=(generated(names.say(names.scheme.reservation.text)),), role=Role.NOTE)


def _in_time(plan: Plan, names: PlanNames, *, paged: bool) -> Iterator[Block]:
    yield Heading(runs=(generated(names.say(words.IN_TIME)),), level=1, anchor="planning")
    pages = timeline_pages(plan, names.scheme, names.language, height=_ROOM)
    if paged:
        for part, drawing in enumerate(pages, start=1):
            yield _figure(drawing, part, len(pages), names)
    else:
        whole = timeline(plan, names.scheme, names.language, is_alone=False)
        yield replace(_figure(whole, 1, 1, names), parts=pages)
    yield year_table(plan, names)


def _figure(drawing: Drawing, part: int, parts: int, names: PlanNames) -> Figure:
    caption = words.TIMELINE if parts == 1 else words.TIMELINE_PART
    return Figure(drawing=drawing, caption=(generated(names.say(caption).format(part=part, parts=parts)),))


def _coverage(plan: Plan, names: PlanNames) -> Iterator[Block]:
    yield Heading(runs=(generated(names.say(words.COVERAGE)),), level=1, anchor="coverage")
    yield from coverage_tables(plan, names)


def _remainder(plan: Plan, names: PlanNames) -> Iterator[Block]:
    if not plan.remainder:
        return
    title = names.say(words.REMAINDER)
    yield Heading(runs=(generated(title),), level=1, anchor="remainder")
    yield Paragraph(runs=(generated(names.say(words.REMAINDER_NOTE)),), role=Role.NOTE)
    for number, rest in enumerate(plan.remainder):
        own = rest.under.removeprefix("objectives/")
        if own:
            known = names.objective_names.get(own, own)
            yield Paragraph(
                runs=(generated(names.say(words.STOOD_WITH)), Run(known, f"remainder/{number}/under/{own}")),
                role=Role.LABEL,
            )
        yield from value_blocks(rest.text, f"remainder/{number}", name=title)
