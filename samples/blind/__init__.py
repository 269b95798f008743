"""Shapes made by someone who has not read the recogniser. They are measured on, never tuned on."""

from samples.blind.tables import TABLE_SHAPES
from samples.blind.texts import TEXT_SHAPES
from samples.shapes import Shape

SHAPES: tuple[Shape, ...] = (*TEXT_SHAPES, *TABLE_SHAPES)
