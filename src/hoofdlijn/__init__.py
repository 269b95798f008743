"""Hoofdlijn reads, checks and explains a subsidy's activity plan."""

__version__ = "0.1.0"
