"""Start RM Desktop from a checkout."""

from rm_desktop.cli import main

if __name__ == "__main__":  # a child process started by multiprocessing imports this file again
    raise SystemExit(main())
