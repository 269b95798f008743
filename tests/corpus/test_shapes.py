"""Every sample, in every shape: what is read right never gets less, and nothing written is ever dropped.

`shape-floors.tsv` holds, per shape, how many objectives, activities, phases and elements must at least be read
right, and how many may be read too much. Raise a floor when reading gets better; never lower one.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest
from samples.build import samples
from samples.readability import PAGE, page
from samples.reading_scores import Reading, read_samples, scores_per_shape
from samples.scoring import COUNTED, Score
from samples.shapes import Shape

_FLOORS = Path(__file__).with_name("shape-floors.tsv")
_NAMES = [sample.name for sample in samples()]
_LEAST = {False: 0.9, True: 0.8}
"""Share of what must be read right, and of what was read that must be right: open shapes, blind shapes."""
_ALL_SHAPES = sorted({sample.shape.key for sample in samples()})


def _floors() -> dict[str, dict[str, str]]:
    with _FLOORS.open(encoding="utf-8", newline="") as lines:
        return {row["shape"]: row for row in csv.DictReader(lines, delimiter="\t")}


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    return {reading.sample.name: reading for reading in read_samples()}


@pytest.fixture(scope="module")
def scores(readings: dict[str, Reading]) -> dict[str, tuple[Shape, Score]]:
    return scores_per_shape(readings.values())


@pytest.mark.parametrize("key", _ALL_SHAPES)
def test_no_shape_is_read_worse_than_before(key: str, scores: dict[str, tuple[Shape, Score]]):
    _, score = scores[key]
    floor = _floors()[key]
    right = {name: score.right[name] for name in COUNTED}
    assert all(right[name] >= int(floor[name]) for name in COUNTED), f"{right} < {floor}\n" + "\n".join(score.missed)
    extra = {name: score.extra[name] for name in COUNTED}
    assert all(extra[name] <= int(floor[f"{name}_extra"]) for name in COUNTED), f"{extra} > {floor}\n" + "\n".join(
        score.missed
    )


def test_there_is_a_floor_for_every_shape_and_none_for_others():
    assert sorted(_floors()) == _ALL_SHAPES


def test_two_thirds_of_the_shapes_are_open_and_one_third_is_blind():
    blind = {sample.shape.key for sample in samples(blind=True)}
    assert len(blind) * 3 >= len(_ALL_SHAPES)


@pytest.mark.parametrize("blind", [False, True], ids=["open", "blind"])
@pytest.mark.parametrize("name", COUNTED)
def test_most_of_what_is_written_is_read(name: str, blind: bool, scores: dict[str, tuple[Shape, Score]]):
    chosen = [score for shape, score in scores.values() if shape.blind is blind]
    right, asked = sum(score.right[name] for score in chosen), sum(score.asked[name] for score in chosen)
    extra = sum(score.extra[name] for score in chosen)
    least = _LEAST[blind]
    assert right >= least * asked, f"recall {right}/{asked}"
    assert right >= least * (right + extra), f"precision {right}/{right + extra}"


def _visible(text: str) -> set[int]:
    return {index for index, character in enumerate(text) if not character.isspace()}


@pytest.mark.parametrize("name", _NAMES)
def test_every_visible_character_stands_in_exactly_one_place(name: str, readings: dict[str, Reading]):
    document, plan = readings[name].document, readings[name].plan
    listed = ("labels/", "remainder/")
    places = [place for address, place in plan.places.items() if not address.startswith(listed) and not place.cited]
    places += [each.place for each in (*plan.labels, *plan.remainder)]
    covered: Counter[tuple[int, int]] = Counter()
    for place in places:
        for span in place.spans:
            covered.update((span.paragraph, index) for index in range(span.start, span.end))
    wrong = []
    for block in document.blocks:
        wanted = 0 if block.origin.is_furniture else 1
        off = {index for index in _visible(block.text) if covered[block.number, index] != wanted}
        if off:
            times = covered[block.number, min(off)]
            wrong.append(f"{block.number}: {times}× {block.text[min(off) : max(off) + 1]!r}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", _NAMES)
def test_page_furniture_is_counted(name: str, readings: dict[str, Reading]):
    document, plan = readings[name].document, readings[name].plan
    assert plan.furniture == sum(len(_visible(block.text)) for block in document.blocks if block.origin.is_furniture)


@pytest.mark.parametrize("name", [sample.name for sample in samples()])
def test_what_the_sample_says_stands_in_the_document_that_was_read(name: str, readings: dict[str, Reading]):
    reading = readings[name]
    if reading.sample.shape.format == "damaged":
        pytest.skip("its letters are damaged on purpose")
    whole = _squeezed(" ".join(block.text for block in reading.document.blocks))
    goals = reading.sample.content.goals
    missing = [text for goal in goals for text in (goal.current, goal.desired) if _squeezed(text) not in whole]
    assert not missing


def _squeezed(text: str) -> str:
    return "".join(text.casefold().replace("\u00ad", "").replace("-", "").replace("’", "'").split())


def test_the_page_with_the_table_is_up_to_date(scores: dict[str, tuple[Shape, Score]]):
    assert PAGE.read_text(encoding="utf-8") == page(scores), "run: python -m samples.readability"
