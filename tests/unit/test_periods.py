"""Half-open periods and the parts they are cut into."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.periods import Period, calendar_year, piece_of, plus_months, school_year, weeks

days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def test_an_empty_or_reversed_period_is_refused():
    with pytest.raises(ValueError, match="ends after it starts"):
        Period(date(2025, 1, 1), date(2025, 1, 1))


def test_covering_and_overlapping_mind_that_the_end_is_exclusive():
    year = calendar_year(2026)
    assert year.covers(Period(date(2026, 12, 31), date(2027, 1, 1)))
    assert not year.covers(Period(date(2026, 12, 31), date(2027, 1, 2)))
    assert not year.overlaps(calendar_year(2027))
    assert year.overlaps(school_year(2026))


def test_years_are_those_with_at_least_one_day():
    assert Period(date(2025, 1, 1), date(2029, 1, 1)).years == (2025, 2026, 2027, 2028)
    assert school_year(2025).years == (2025, 2026)


def test_a_school_year_runs_from_august_to_august():
    assert school_year(2025) == Period(date(2025, 8, 1), date(2026, 8, 1))


@pytest.mark.parametrize(
    ("whole", "index", "pieces", "start", "end"),
    [
        (calendar_year(2026), 2, 4, date(2026, 7, 1), date(2026, 10, 1)),
        (calendar_year(2026), 1, 3, date(2026, 5, 1), date(2026, 9, 1)),
        (school_year(2026), 1, 2, date(2027, 2, 1), date(2027, 8, 1)),
        (Period(date(2026, 9, 1), date(2026, 10, 1)), 0, 3, date(2026, 9, 1), date(2026, 9, 11)),
        (Period(date(2026, 9, 1), date(2026, 10, 1)), 2, 3, date(2026, 9, 21), date(2026, 10, 1)),
        (Period(date(2026, 2, 1), date(2026, 3, 1)), 0, 2, date(2026, 2, 1), date(2026, 2, 16)),
    ],
)
def test_pieces_are_whole_months_where_that_comes_out_even(whole, index, pieces, start, end):
    assert piece_of(whole, index, pieces) == Period(start, end)


@given(days, st.integers(3, 4000), st.integers(2, 3))
def test_pieces_touch_and_cover_the_whole(start, length, pieces):
    whole = Period(start, start + timedelta(days=length))
    cut = [piece_of(whole, index, pieces) for index in range(pieces)]
    assert cut[0].start == whole.start
    assert cut[-1].end == whole.end
    assert all(a.end == b.start for a, b in pairwise(cut))


@given(days, st.integers(-600, 600))
def test_months_forth_and_back_return_to_the_first_of_the_month(day, months):
    assert plus_months(plus_months(day, months), -months) == day.replace(day=1)


def test_weeks_are_iso_weeks():
    assert weeks(2026, 53) == Period(date(2026, 12, 28), date(2027, 1, 4))
    assert weeks(2026, 30, 6) == Period(date(2026, 7, 20), date(2026, 8, 31))
    with pytest.raises(ValueError, match="week"):
        weeks(2025, 53)
