"""A process that has everything loaded and forks the ones to be killed: blocks come in by lines, their tolls go out."""

import importlib
import json
import shutil
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks.reliability.blocks import Block, run
from benchmarks.reliability.future import scripts
from benchmarks.reliability.stage import templates

_LOADED = ("alembic.command", "alembic.config", "alembic.runtime.migration", "alembic.autogenerate", "sqlalchemy.pool")


def main() -> int:
    """Answer until standard input ends."""
    for name in _LOADED:  # else each child that upgrades would spend its short life importing
        importlib.import_module(name)
    scripts()
    folder = Path(tempfile.mkdtemp(prefix="rm-desktop-kills-"))
    masters = templates(folder)
    clean = True
    for line in sys.stdin:
        block = Block(**json.loads(line))
        toll = run(block, folder, masters)
        clean = clean and not (toll.lost or toll.unreadable)
        print(json.dumps({"block": block.name, "toll": asdict(toll)}), flush=True)
    if clean:  # else what was found wrong is in there
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
