"""Checking: run the rules over a plan, and gather what they found in a report."""

from hoofdlijn.checking.check import check_plan

__all__ = ["check_plan"]
