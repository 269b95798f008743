"""Words on a command line → one workflow → text and an exit code."""
