"""The signs of tick boxes: those that are written, and those that are taken for a tick or for an empty box."""

TICK_SIGNS = {True: "☒", False: "☐"}
"""What a tick box of ours shows, ticked and not ticked."""
TICKS = frozenset("☒☑✓✔✗✘✕✖🗹🗷×")
"""Signs that people put to say yes."""
BOXES = frozenset("☐□▢")
"""Signs of a box that is empty."""
