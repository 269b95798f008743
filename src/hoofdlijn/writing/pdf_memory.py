"""Memory that is free goes back to the system (docs/decisions/0084-small-enough-for-large-plans.md).

The C library of Linux raises by itself the size from which it hands memory back, and then keeps much of what Typst has
long released: 290 to 355 MB for one and the same plan of 400 activities, against 290 with a fixed size.
"""

import ctypes
from functools import cache

_M_TRIM_THRESHOLD = -1
"""Name of the setting in <malloc.h>; setting it to any value ends the raising."""
_BYTES = 128 * 1024
"""What the setting is to begin with."""


@cache
def hand_memory_back() -> bool:
    """Keep the C library to its first threshold, once a process; return whether it has such a setting (glibc)."""
    try:
        return bool(ctypes.CDLL(None).mallopt(_M_TRIM_THRESHOLD, _BYTES))
    except (AttributeError, OSError, TypeError):
        # another C library, which does not raise it
        return False
