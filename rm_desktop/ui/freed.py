"""What the C library of Linux (glibc) keeps of memory that was freed: little, and not for each thread its own."""

import sys
from collections.abc import Callable

_ARENA_MAX = -8  # mallopt(3)


def share_memory() -> None:
    """Have threads that begin from now on take memory from one store: 1 to 3 MB less when every page was seen."""
    option = _of_the_library("mallopt")
    if option is not None:
        option(_ARENA_MAX, 1)


def hand_back() -> None:
    """Hand back to the system what is free: after the checks of a start some 4 MB."""
    trim = _of_the_library("malloc_trim")
    if trim is not None:
        trim(0)


def _of_the_library(name: str) -> Callable[..., object] | None:
    """Return a function of the C library; None where there is none of that name."""
    if sys.platform != "linux":
        return None
    import ctypes

    found: Callable[..., object] | None = getattr(ctypes.CDLL(None), name, None)
    return found
