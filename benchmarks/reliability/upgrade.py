"""`python -m benchmarks.reliability.upgrade ARGUMENTS`: the command line of the program of the next revision."""

import sys

from benchmarks.reliability.future import at_next_revision
from rm_desktop.cli import main

if __name__ == "__main__":
    with at_next_revision():
        sys.exit(main())
