"""Rules: what a plan is held against, one file a rule; `catalogue` lists them, `stories` tells them."""

from hoofdlijn.rules.base import Rule

__all__ = ["Rule"]
