"""Runs the rules over a plan → Report."""
