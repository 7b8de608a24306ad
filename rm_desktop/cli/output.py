"""What goes to standard output, whatever the console can show."""

import io
import json
import os
import sys
from collections.abc import Mapping

from rm_desktop.errors import Problem, UserError

Json = Mapping[str, object]


def prepare_console() -> None:
    """Let the console show what its encoding lacks as escapes, where it would raise otherwise."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str, value: Json, *, as_json: bool) -> None:
    """Print a result for a person or, as one line of JSON, for a program."""
    if as_json:
        encoding = (sys.stdout.encoding or "").lower().replace("-", "")
        text = json.dumps(value, ensure_ascii=encoding != "utf8")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        drop_output()
        raise UserError(Problem.COULD_NOT_WRITE, file="standard output", cause=error.strerror) from error


def drop_output() -> None:
    """Send what is still waiting for a reader that has gone to nowhere, else Python complains at exit."""
    try:
        place = sys.stdout.fileno()
    except OSError:  # standard output is no file, as in a test
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, place)
    os.close(nowhere)


def on_one_line(text: str) -> str:
    """Return a text with each run of white space as one space."""
    return " ".join(text.split())
