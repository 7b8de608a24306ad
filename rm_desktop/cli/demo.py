"""`rm-desktop demo`: make a workspace with a believable pair."""

from rm_desktop.cli.options import DemoOptions, clock_of
from rm_desktop.cli.protecting import hand_over, protection_of
from rm_desktop.services.sample import make_sample


def run(options: DemoOptions) -> int:
    """Make the workspace and print its path."""
    clock = clock_of(options)
    protection = protection_of(options)
    make_sample(options.file, protection.key, options.me, clock.today())
    hand_over(options, protection, clock)
    return 0
