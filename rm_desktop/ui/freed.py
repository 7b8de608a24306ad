"""What the C library of Linux (glibc) keeps of memory that was freed: little, and not for each thread its own."""

import ctypes
import sys

_ARENA_MAX = -8  # mallopt(3)


def share_memory() -> None:
    """Have threads that begin from now on take memory from one store: 3 MB less when every page was seen."""
    if sys.platform == "linux":
        option = getattr(ctypes.CDLL(None), "mallopt", None)
        if option is not None:
            option(_ARENA_MAX, 1)


def hand_back() -> None:
    """Hand back to the system what is free: after the checks of a start some 4 MB."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
