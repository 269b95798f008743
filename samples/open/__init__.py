"""Shapes that may be looked at while the recogniser is made."""

from samples.open.formats import FORMAT_SHAPES
from samples.open.lists import LIST_SHAPES
from samples.open.tables import TABLE_SHAPES
from samples.shapes import Shape

SHAPES: tuple[Shape, ...] = (*LIST_SHAPES, *TABLE_SHAPES, *FORMAT_SHAPES)
