"""A small plan as the pages of a file of ours, and the hand of a person who edits them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.roundtrip.pages import document_of
from tests.unit.recognition.schemes import SCHEME
from tests.unit.recognition.test_conservation import check

from hoofdlijn.documents import Block, BlockKind, Document, Tag
from hoofdlijn.phrases import read_planning
from hoofdlijn.plan import (
    Activity,
    Basis,
    Contribution,
    Objective,
    Plan,
    Planning,
    Target,
    VisionLink,
)
from hoofdlijn.writing.plan_publication import plan_publication

PERIOD = SCHEME.period.days


def planned(text: str) -> Planning:
    return Planning(text=text, phases=read_planning(text, PERIOD).phases)


PLAN = Plan(
    scheme=SCHEME.id,
    title="Samen techniek",
    region="De Waterlinge",
    objectives=(
        Objective(
            id="k3",
            label="Programmalijn",
            number="1",
            title="Meer instroom",
            statement="Wij willen dat meer leerlingen voor techniek kiezen.",
            contributions=(Contribution(element="aanbod", evidence="Wij willen meer.", basis=Basis.SHOWN),),
            vision_links=(VisionLink(anchor="route", evidence="Dat volgt uit de route."),),
            current="Nu kiezen 60 leerlingen techniek.",
            desired="Straks kiezen 90 leerlingen techniek.",
            targets=(
                Target(
                    text="Straks kiezen 90 leerlingen techniek.",
                    baseline=Decimal(60),
                    value=Decimal(90),
                    unit="leerlingen",
                    by=date(2029, 1, 1),
                ),
            ),
            activities=(
                Activity(
                    id="p1",
                    title="Open dagen",
                    purposes=("Leerlingen maken kennis.", "Ouders ook:\n- samen\n- thuis"),
                    details=("Op vier scholen.",),
                    serves=("k3", "k4"),
                    planning=planned("Voorbereiding in 2025, uitvoering in 2026"),
                ),
                Activity(id="p2", title="Proeflessen", serves=("k3",), planning=planned("Elk jaar in het najaar")),
            ),
        ),
        Objective(
            id="k4",
            title="Sterke docenten",
            statement="Wij willen bevoegde docenten.",
            activities=(Activity(id="p3", title="Scholing", serves=("k4",), planning=planned("2027")),),
        ),
    ),
)


def pages(plan: Plan = PLAN, language: str = "nl", *, editable: bool = True) -> list[Block]:
    return list(document_of(plan_publication(plan, SCHEME, language, editable=editable)).blocks)


def read(blocks: list[Block]) -> Plan:
    """Read the blocks after an edit, and check that no character was lost."""
    numbered = tuple(replace(block, number=number) for number, block in enumerate(blocks, start=1))
    return check(Document(format="docx", blocks=numbered))


def at(blocks: list[Block], address: str) -> int:
    return next(index for index, block in enumerate(blocks) if any(tag.address == address for tag in block.tags))


def stretch(blocks: list[Block], first: str, before: str) -> slice:
    """Return the blocks from the one with an address up to the one with another."""
    return slice(at(blocks, first), at(blocks, before))


def retyped(block: Block, address: str, text: str) -> Block:
    """Return a block in which a person wrote `text` over what stood under an address."""
    tag = next(tag for tag in block.tags if tag.address == address)
    longer = len(text) - (tag.end - tag.start)

    def moved(one: Tag) -> Tag:
        if one is tag:
            return replace(one, end=one.end + longer)
        return one if one.end <= tag.start else replace(one, start=one.start + longer, end=one.end + longer)

    return replace(
        block,
        text=block.text[: tag.start] + text + block.text[tag.end :],
        tags=tuple(moved(one) for one in block.tags),
    )


def retype(blocks: list[Block], address: str, text: str) -> None:
    index = at(blocks, address)
    blocks[index] = retyped(blocks[index], address, text)


def typed(text: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, **more: object) -> Block:
    return Block(number=1, text=text, kind=kind, level=level, **more)  # type: ignore[arg-type]


def rests(plan: Plan) -> list[tuple[str, str]]:
    return [(rest.text, rest.under) for rest in plan.remainder]
