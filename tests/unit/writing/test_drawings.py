"""Drawings as dots: sharp, the same every time, set in the shipped type faces."""

import struct

import pytest
from tests.unit.rules.building import sto
from tests.unit.writing import schedules

from hoofdlijn.writing.drawings import drawing_as_png
from hoofdlijn.writing.publication import Drawing
from hoofdlijn.writing.timeline import timeline_pages


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def square(text: str = "") -> Drawing:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">'
        f'<rect width="40" height="20" fill="#fff"/><text x="1" y="15" font-family="\'Source Sans 3\'">{text}</text></svg>'
    )
    return Drawing(svg=svg, width=40, height=20, alt="")


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_scale_is_the_number_of_dots_for_each_point(scale):
    assert size_of(drawing_as_png(square(), scale=scale)) == (40 * scale, 20 * scale)


def test_text_leaves_traces_so_the_shipped_type_face_is_found():
    assert drawing_as_png(square("Hm")) != drawing_as_png(square())


def test_a_timeline_becomes_a_picture_of_its_own_size_and_the_same_every_time():
    (drawing, *_) = timeline_pages(schedules.EVERYTHING, sto(), "nl")
    png = drawing_as_png(drawing)
    assert size_of(png) == (960, round(drawing.height * 2))
    drawing_as_png.__globals__["_png"].cache_clear()
    assert drawing_as_png(drawing) == png


def test_a_scale_of_nothing_is_refused():
    with pytest.raises(ValueError, match="above zero"):
        drawing_as_png(square(), scale=0)
