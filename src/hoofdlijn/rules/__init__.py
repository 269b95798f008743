"""Rules: one file a rule, listed by hand in `catalogue`."""
