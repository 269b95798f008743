"""Shapes: the ways in which regions lay out a plan. A shape is a composition, a file format and what can be seen in it."""

from samples.shapes.shape import Facts, Shape, lettered, numbered, unnumbered

__all__ = ["Facts", "Shape", "lettered", "numbered", "unnumbered"]
