"""`rm-desktop export`: shared records as a document, readable or encrypted."""

from rm_desktop.cli.asking import ask_to_replace
from rm_desktop.cli.opening import opened
from rm_desktop.cli.options import ExportOptions
from rm_desktop.cli.output import say
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import exists
from rm_desktop.services.sharing import SharingService


def run(options: ExportOptions) -> int:
    """Write the document and print its path and SHA-256."""
    replaces = _may_replace(options)
    secrets = Secrets(options.passphrase_file)
    passphrase = secrets.of_export() if options.encrypt else None
    with opened(options.file, options, secrets) as workspace:
        done = SharingService(workspace).export(
            options.what, options.format, options.out, passphrase=passphrase, overwrite=replaces
        )
    value = {"file": str(done.path), "sha256": done.sha256, "size": done.size, "encrypted": done.encrypted}
    say(f"{done.path}  {done.size} bytes  SHA-256 {done.sha256}", value, as_json=options.json)
    return 0


def _may_replace(options: ExportOptions) -> bool:
    """Return whether a file in the way is to be replaced: by --force, or by a person's yes."""
    if options.force or not exists(options.out):
        return options.force
    if ask_to_replace(options.out):
        return True
    raise UserError(Problem.ALREADY_EXISTS, file=options.out.name)
