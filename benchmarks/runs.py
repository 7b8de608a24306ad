"""Timing side by side: the machine is never quiet, so two ways of doing a thing take turns."""

import time
from collections.abc import Callable

Work = Callable[[], object]


def seconds(work: Work) -> float:
    """Return how long one call took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def in_turns(ours: Work, theirs: Work, rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds of each call; who goes first changes every round, so that no side always finds warm caches."""
    mine: list[float] = []
    other: list[float] = []
    for number in range(rounds):
        turns = [(ours, mine), (theirs, other)]
        for work, times in turns if number % 2 == 0 else turns[::-1]:
            times.append(seconds(work))
    return mine, other
