"""`rm-desktop new`: make a workspace for a pair."""

from rm_desktop.cli.options import NewOptions, clock_of
from rm_desktop.cli.protecting import hand_over, protection_of
from rm_desktop.services.pairing import Founding, found
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import Workspace


def run(options: NewOptions) -> int:
    """Make the workspace and print its path."""
    clock = clock_of(options)
    protection = protection_of(options)
    start = options.start or clock.today()
    founding = Founding(options.me, options.leader, options.mentor, start, options.at, preset=options.preset or "")

    def write_first_records(workspace: Workspace) -> None:
        found(workspace, founding)

    create_workspace(options.file, protection.key, clock, write_first_records)
    hand_over(options, protection, clock)
    return 0
