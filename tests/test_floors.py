"""Imports point down: the floors of ARCHITECTURE.md, read from the sources."""

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

FLOORS = (  # from the top; names on one line do not know each other
    ("app", "cli"),
    ("ui",),
    ("services",),
    ("exchange", "documents", "importers"),
    ("store",),
    ("models",),
    ("errors", "clock", "paths", "files", "settings", "logs", "failure_words", "messages"),
)
HEIGHT = {name: len(FLOORS) - row for row, names in enumerate(FLOORS) for name in names}
GROUND = FLOORS[-1]
ROOTS = FLOORS[0]
ALLOWED_ON = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "sqlalchemy": {"models", "store", "services", "exchange"},
}
IN_ONE_FILE = ("keyring", "pyrage", "cryptography")
LAZY = {  # loaded after the first painted page, so they may be imported where first used
    *(
        "sqlalchemy",
        "alembic",
        "keyring",
        "markdown",
        "hashlib",
        "hmac",
        "_hashlib",  # OpenSSL
        "nh3",
        "pycrdt",
        "pyrage",
        "cryptography",
        "typst",
        "icalendar",
        "docx",
    ),
    *("platformdirs", "filelock", "asyncio", "urllib", "importlib", "dateutil", "ctypes", "winreg"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtPrintSupport"),
}


@dataclass(frozen=True)
class Arrow:
    """One import: from a module of ours to a module of ours or to a library."""

    source: str
    target: str
    line: int
    inside_function: bool
    only_types: bool = False

    def __str__(self) -> str:
        return f"{self.source}:{self.line} imports {self.target}"


Sources = dict[str, str]  # dotted module name (a package's __init__ is the package's name) -> text


def read_sources(folder: Path) -> Sources:
    """Read a package's modules."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path.read_text(encoding="utf-8")
    return found


def arrows_of(module: str, sources: Sources) -> list[Arrow]:
    """Return every import of one module; `from package import module` points at the module."""
    found = []

    def visit(node: ast.AST, inside: bool, types: bool) -> None:
        for child in ast.iter_child_nodes(node):
            targets: list[str] = []
            if isinstance(child, ast.Import):
                targets = [alias.name for alias in child.names]
            elif isinstance(child, ast.ImportFrom):
                base = "." * child.level + (child.module or "")
                targets = [f"{base}.{a.name}" if f"{base}.{a.name}" in sources else base for a in child.names]
            found.extend(Arrow(module, target, child.lineno, inside, types) for target in dict.fromkeys(targets))
            function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            visit(child, inside or function, types or is_type_checking(child))

    visit(ast.parse(sources[module]), inside=False, types=False)
    return found


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def is_ours(name: str) -> bool:
    return name.split(".")[0] == "rm_desktop"


def unit(module: str) -> str:
    """Return the floor's name of a module of ours: `rm_desktop.ui.pages.today` -> `ui`."""
    return module.split(".")[1] if "." in module else ""


def floor_faults(arrow: Arrow) -> list[str]:
    """Return what is wrong with the direction of one arrow."""
    here = unit(arrow.source)
    if arrow.target.startswith("."):
        return [f"{arrow}: write imports in full"]
    if not is_ours(arrow.target):
        return library_faults(arrow, here)
    there = unit(arrow.target)
    if here and here not in HEIGHT:
        return [f"{arrow.source} stands on no floor"]
    if not there or here == there:
        return []
    if not here or HEIGHT.get(there, 99) > HEIGHT[here]:
        return [f"{arrow}: an arrow up"]
    sideways = HEIGHT[there] == HEIGHT[here] and here not in (*GROUND, *ROOTS)  # those are files of one folder
    return [f"{arrow}: an arrow sideways"] if sideways else []


def library_faults(arrow: Arrow, here: str) -> list[str]:
    """Return what is wrong with an import from outside the project."""
    library = arrow.target.split(".")[0]
    if here not in ALLOWED_ON.get(library, {here}):
        return [f"{arrow}: {library} belongs to {', '.join(sorted(ALLOWED_ON[library]))}"]
    if here in GROUND and library not in sys.stdlib_module_names and library != "platformdirs":
        return [f"{arrow}: the ground floor imports the standard library and platformdirs"]
    return []


def page_faults(arrow: Arrow) -> list[str]:
    """Return a fault where a page imports another page."""
    prefix = "rm_desktop.ui.pages."
    if not (arrow.source.startswith(prefix) and arrow.target.startswith(prefix)):
        return []
    here, there = (page_of(name.removeprefix(prefix)) for name in (arrow.source, arrow.target))
    return [] if here == there else [f"{arrow}: a page knows no other page"]


def page_of(name: str) -> str:
    """Return which page a file or folder of pages/ is part of: `goals`, `goal_card` and `goals.list` are one."""
    return re.split(r"[._]", name)[0].removesuffix("s")


def loaded_with(module: str, graph: dict[str, list[Arrow]]) -> set[str]:
    """Return everything that importing a module loads at once, by name; of libraries the first part."""
    seen: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        waiting += [arrow.target for arrow in graph.get(name, []) if not (arrow.inside_function or arrow.only_types)]
        waiting += [name.rpartition(".")[0]] if "." in name else []
    return seen


def lazy_faults(graph: dict[str, list[Arrow]]) -> list[str]:
    """Return the imports inside functions that put off nothing heavy; app and cli may load what is ours on demand."""
    faults = []
    for arrow in (arrow for arrows in graph.values() for arrow in arrows if arrow.inside_function):
        on_demand = unit(arrow.source) in ROOTS and is_ours(arrow.target)
        loaded = loaded_with(arrow.target, graph)
        if not on_demand and not (loaded | {name.split(".")[0] for name in loaded}) & LAZY:
            faults.append(f"{arrow} inside a function, and nothing heavy is put off")
    return faults


def cycles(graph: dict[str, list[Arrow]]) -> list[str]:
    """Return the cycles found, each spelled as a path; an import for types alone never runs."""
    found = []
    done: set[str] = set()

    def walk(module: str, path: list[str]) -> None:
        if module in path:
            found.append(" -> ".join([*path[path.index(module) :], module]))
        elif module not in done:
            for arrow in graph.get(module, []):
                if arrow.target != module and not arrow.only_types:
                    walk(arrow.target, [*path, module])
            done.add(module)

    for module in graph:
        walk(module, [])
    return found


def faults_of(sources: Sources) -> list[str]:
    """Return every broken rule, one sentence each."""
    graph = {module: arrows_of(module, sources) for module in sources}
    arrows = [arrow for found in graph.values() for arrow in found]
    faults = [fault for arrow in arrows for fault in (*floor_faults(arrow), *page_faults(arrow))]
    for library in IN_ONE_FILE:
        users = sorted({arrow.source for arrow in arrows if arrow.target.split(".")[0] == library})
        if len(users) > 1:
            faults.append(f"{library} belongs in one file, not in {', '.join(users)}")
    return [*faults, *lazy_faults(graph), *(f"a cycle: {cycle}" for cycle in cycles(graph))]


def test_every_import_points_down(root):
    assert faults_of(read_sources(root / "rm_desktop")) == []


def test_a_house_in_order_has_no_fault():
    sources = {
        "rm_desktop": "",
        "rm_desktop.cli": "def main():\n    from rm_desktop import app\n",
        "rm_desktop.app": "from PySide6.QtWidgets import QApplication\nfrom rm_desktop.ui import window",
        "rm_desktop.ui.window": "from rm_desktop.ui.pages.today import Today\nimport rm_desktop.services.agenda",
        "rm_desktop.ui.pages.today": "import PySide6",
        "rm_desktop.services.agenda": "import sqlalchemy\nfrom rm_desktop.errors import UserError",
        "rm_desktop.messages": "from rm_desktop.errors import Problem",
        "rm_desktop.errors": "import enum",
    }
    assert faults_of(sources) == []


@pytest.mark.parametrize(
    ("sources", "words"),
    [
        ({"rm_desktop.store.units": "from rm_desktop.services.agenda import Agenda"}, "an arrow up"),
        ({"rm_desktop.store.units": "import rm_desktop.app"}, "an arrow up"),
        ({"rm_desktop.errors": "def f():\n    from rm_desktop.models import base"}, "an arrow up"),
        ({"rm_desktop": "from rm_desktop.errors import Problem"}, "an arrow up"),
        ({"rm_desktop.documents.html": "import rm_desktop.exchange.seal"}, "an arrow sideways"),
        ({"rm_desktop.attic": "import rm_desktop.errors"}, "stands on no floor"),
        ({"rm_desktop.models.notes": "from . import base"}, "write imports in full"),
        ({"rm_desktop.services.agenda": "from PySide6.QtCore import QObject"}, "PySide6 belongs to"),
        ({"rm_desktop.ui.window": "import sqlalchemy.orm"}, "sqlalchemy belongs to"),
        ({"rm_desktop.paths": "import filelock"}, "the ground floor"),
        (
            {"rm_desktop.store.keys": "import keyring", "rm_desktop.store.open": "import keyring.errors"},
            "belongs in one file",
        ),
        ({"rm_desktop.ui.pages.today": "import rm_desktop.ui.pages.notes"}, "a page knows no other page"),
        ({"rm_desktop.store.units": "def f():\n    import json"}, "nothing heavy is put off"),
        (
            {"rm_desktop.ui.a": "def f():\n    from rm_desktop.ui import b", "rm_desktop.ui.b": "import PySide6"},
            "nothing heavy is put off",
        ),
        (
            {"rm_desktop.store.a": "import rm_desktop.store.b", "rm_desktop.store.b": "from rm_desktop.store import a"},
            "a cycle: rm_desktop.store.a -> rm_desktop.store.b -> rm_desktop.store.a",
        ),
    ],
)
def test_the_reader_of_imports_sees(sources, words):
    assert any(words in fault for fault in faults_of(sources))


def test_an_import_for_types_alone_makes_no_cycle_but_points_down_too():
    types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import {}"
    sources = {
        "rm_desktop.store.a": "import rm_desktop.store.b",
        "rm_desktop.store.b": types.format("rm_desktop.store.a"),
    }
    assert faults_of(sources) == []
    assert "an arrow up" in faults_of({"rm_desktop.store.a": types.format("rm_desktop.ui.looks.theme")})[0]


def test_a_page_may_be_several_files():
    sources = {"rm_desktop.ui.pages.goals": "from rm_desktop.ui.pages.goal_cards.card import Card"}
    assert faults_of(sources) == []


def test_a_module_that_loads_a_heavy_library_may_itself_be_imported_late():
    sources = {
        "rm_desktop.ui.tasks": "def f():\n    from rm_desktop.services import notes",
        "rm_desktop.services.notes": "from rm_desktop.store import units",
        "rm_desktop.store.units": "import sqlalchemy",
    }
    assert faults_of(sources) == []
