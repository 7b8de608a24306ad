"""`rm-desktop restore`: a backup in a workspace's place."""

from pathlib import Path

from rm_desktop.cli.opening import unlocked
from rm_desktop.cli.options import RestoreOptions, backups_of, clock_of
from rm_desktop.cli.output import say
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.services.backing_up import Restored, refuse_itself, restore
from rm_desktop.store.connection import inspect_head
from rm_desktop.store.keys import RawKey


def run(options: RestoreOptions) -> int:
    """Put the backup in place and print where it is now, and where the former file went."""
    if exists(options.to) and not options.to.is_file():
        problem = Problem.IS_A_FOLDER if options.to.is_dir() else Problem.NOT_A_FILE
        raise UserError(problem, file=options.to.name)
    _refuse_spoiled(options.file)
    refuse_itself(options.file, options.to)
    root, clock = backups_of(options), clock_of(options)

    def put_in_place(key: RawKey | None) -> Restored:
        return restore(options.file, options.to, key, root, clock)

    done = unlocked(options.file, options, put_in_place)
    aside = None if done.aside is None else str(done.aside)
    text = str(done.path) if aside is None else f"{done.path}\nThe file that was there is now {aside}"
    say(text, {"file": str(done.path), "aside": aside}, as_json=options.json)
    return 0


def _refuse_spoiled(backup: Path) -> None:
    """Say of a backup, before anybody is asked for its passphrase, what is otherwise said of a workspace."""
    try:
        inspect_head(backup)
    except UserError as error:
        if error.problem not in (Problem.EMPTY_FILE, Problem.DAMAGED):
            raise
        cause = error.details.get("cause", "it is empty")
        raise UserError(Problem.BAD_BACKUP, file=backup.name, cause=cause) from error
