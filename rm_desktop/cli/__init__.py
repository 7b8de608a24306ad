"""The command line: one command, one line where it fails, one exit code."""

import os
import sys
import traceback
from collections.abc import Sequence

from rm_desktop.cli.options import (
    AddOptions,
    AgendaOptions,
    BackupOptions,
    CheckOptions,
    DemoOptions,
    ExportOptions,
    NewOptions,
    Options,
    RestoreOptions,
    SearchOptions,
    TemplatesOptions,
    UsageError,
    WindowOptions,
    home_of,
)
from rm_desktop.cli.output import drop_output, prepare_console
from rm_desktop.cli.plain_start import plain_start
from rm_desktop.errors import UserError

DONE = 0
COULD_NOT = 1
WRONG_USAGE = 2
INTERRUPTED = 130  # 128 + SIGINT, as a shell has it


def main(argv: Sequence[str] | None = None) -> int:
    """Do what a command line asks for and return the exit code."""
    prepare_console()
    options: Options | None = None
    try:
        options = _asked(sys.argv[1:] if argv is None else argv)
        return _run(options)
    except UsageError as error:
        return _fail(str(error), WRONG_USAGE)
    except UserError as error:
        from rm_desktop.messages import one_line

        return _fail(one_line(error), COULD_NOT)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        drop_output()
        return COULD_NOT
    except SystemExit as stop:  # after --help and --version, whose reader may have gone
        try:
            sys.stdout.flush()
        except OSError:
            drop_output()
        return int(stop.code or DONE)
    except Exception as error:  # the process edge: anything else is a fault of ours
        return _fault(error, options)


def _asked(argv: Sequence[str]) -> Options:
    """Return what a command line asks for; the window alone does without argparse."""
    options = plain_start(argv)
    if options is None:
        from rm_desktop.cli.arguments import parse

        return parse(argv)
    return options


def _run(options: Options) -> int:
    """Import and run the one command that was asked for."""
    match options:
        case WindowOptions():
            from rm_desktop.cli.window import run as run_window

            return run_window(options)
        case NewOptions():
            from rm_desktop.cli.new import run as run_new

            return run_new(options)
        case DemoOptions():
            from rm_desktop.cli.demo import run as run_demo

            return run_demo(options)
        case AddOptions():
            from rm_desktop.cli.add import run as run_add

            return run_add(options)
        case SearchOptions():
            from rm_desktop.cli.search import run as run_search

            return run_search(options)
        case AgendaOptions():
            from rm_desktop.cli.agenda import run as run_agenda

            return run_agenda(options)
        case ExportOptions():
            from rm_desktop.cli.export import run as run_export

            return run_export(options)
    return _run_care(options)


def _run_care(options: Options) -> int:
    """Run a command that looks after files."""
    match options:
        case TemplatesOptions():
            from rm_desktop.cli.templates import run as run_templates

            return run_templates(options)
        case CheckOptions():
            from rm_desktop.cli.check import run as run_check

            return run_check(options)
        case BackupOptions():
            from rm_desktop.cli.backup import run as run_backup

            return run_backup(options)
        case RestoreOptions():
            from rm_desktop.cli.restore import run as run_restore

            return run_restore(options)
    raise TypeError(f"no command for {type(options).__name__}")


def _fail(words: str, code: int) -> int:
    print(f"rm-desktop: {' '.join(words.split())}", file=sys.stderr)
    return code


def _fault(error: Exception, options: Options | None) -> int:
    """Log a fault of the program without anybody's words, and say where the log is."""
    from rm_desktop.logs import log, start_log  # logging takes 3 ms, and nothing needs it before a fault

    folder = home_of(options or Options(home=None)).logs
    start_log(folder)
    log.error("a command failed", exc_info=error)
    if os.environ.get("RM_DESKTOP_DEBUG") == "1":
        traceback.print_exception(error)
    where = folder / "rm-desktop.log"
    return _fail(f"This is a fault in RM Desktop, not in what you did. Details are in {where}", COULD_NOT)
