"""Colours that can be read by everybody, whatever they stand on."""

from itertools import pairwise

import pytest
from tests.unit.writing.contrasts import contrast

from hoofdlijn.phrases import PhaseKind
from hoofdlijn.writing import palette
from hoofdlijn.writing.publication import Tone

TEXT = 4.5
EDGE = 3.0


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", [palette.WHITE, palette.SOFT, palette.HEAD])
@pytest.mark.parametrize("ink", [palette.INK, palette.QUIET, palette.ACCENT, palette.HINT])
def test_text_can_be_read_on_every_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= TEXT


def test_every_tone_and_phase_has_a_shade() -> None:
    assert set(palette.TONES) == set(Tone)
    assert set(palette.PHASES) == set(PhaseKind)


@pytest.mark.parametrize("shade", [*palette.TONES.values(), *palette.PHASES.values()])
def test_a_shade_can_be_read_and_its_edge_be_seen(shade: palette.Shade) -> None:
    assert contrast(shade.ink, shade.fill) >= TEXT
    assert contrast(shade.edge, palette.WHITE) >= EDGE


def test_phases_differ_without_colour() -> None:
    greys = sorted(contrast(shade.fill, "#000000") for shade in palette.PHASES.values())
    assert all(later / earlier > 1.05 for earlier, later in pairwise(greys))


def test_a_deep_heading_is_no_smaller_than_the_text() -> None:
    assert palette.heading_size(1) > palette.heading_size(2) > palette.heading_size(3)
    assert palette.heading_size(9) == palette.BODY_SIZE
