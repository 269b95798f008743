"""The grammar: patterns by what they speak of, lowest level first in `catalogue`."""
