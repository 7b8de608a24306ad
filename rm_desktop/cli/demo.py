"""`rm-desktop demo`: make a workspace with a believable pair."""

from rm_desktop.cli.options import DemoOptions, clock_of
from rm_desktop.cli.output import say
from rm_desktop.cli.protecting import protection_of, settle
from rm_desktop.services.sample import make_sample


def run(options: DemoOptions) -> int:
    """Make the workspace and print its path."""
    clock = clock_of(options)
    protection = protection_of(options)
    make_sample(options.file, protection.key, options.me, clock.today())
    settle(options.file, protection, clock)
    path = str(options.file)
    say(path, {"file": path, "protection": protection.name}, as_json=options.json)
    return 0
