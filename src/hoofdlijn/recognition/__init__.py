"""Document → Plan; each value keeps its place, nothing is dropped in silence."""
