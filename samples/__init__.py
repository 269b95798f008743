"""Sample plans of our own: what they say, and the files that say it."""
