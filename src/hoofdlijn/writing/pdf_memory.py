"""Memory that is free goes back to the system (docs/decisions/0084-small-enough-for-large-plans.md).

The C library of Linux raises by itself the size from which it hands memory back, and then keeps much of what Typst has
long released: 290 to 355 MB for one and the same plan of 400 activities, against 290 with a fixed size.
"""

import ctypes
from functools import cache

_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
"""Names of the settings in <malloc.h>; setting one to any value ends the raising."""
_BYTES = 128 * 1024
"""What both are to begin with."""


@cache
def hand_memory_back() -> bool:
    """Keep the C library to its first thresholds, once a process; return whether it has such settings (glibc)."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        # another C library, which does not raise it
        return False
    return all([mallopt(_M_TRIM_THRESHOLD, _BYTES), mallopt(_M_MMAP_THRESHOLD, _BYTES)])
