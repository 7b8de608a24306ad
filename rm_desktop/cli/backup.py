"""`rm-desktop backup`: a checked copy of a workspace."""

from functools import partial

from rm_desktop.cli.options import BackupOptions, backups_of
from rm_desktop.cli.output import say
from rm_desktop.cli.reading import read
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.services.backing_up import Backup, Reason, back_up
from rm_desktop.store.backup import make_backup
from rm_desktop.store.workspace import Workspace


def run(options: BackupOptions) -> int:
    """Make the backup and print its path."""
    if options.to is not None and exists(options.to) and not options.to.is_dir():
        raise UserError(Problem.NO_SUCH_FOLDER, file=options.to.name, folder=str(options.to))
    backup = read(options.file, options, partial(_made, options))
    value = {"file": str(backup.path), "made": backup.made.isoformat(), "size": backup.size}
    say(str(backup.path), value, as_json=options.json)
    return 0


def _made(options: BackupOptions, workspace: Workspace) -> Backup:
    """Make a backup; older ones are let go of in the app's own folder alone."""
    if options.to is None:
        return back_up(workspace, backups_of(options), Reason.HAND)
    return make_backup(workspace, options.to, Reason.HAND)
