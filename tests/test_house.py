"""House rules that a reader of the code relies on: small files, no swallowed errors, no trace of anyone's computer."""

import ast
import ipaddress
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

FILE_LINES = 350
FUNCTION_LINES = 45
MIGRATIONS = "rm_desktop/store/migrations/versions/"  # a schema written out is long, and frozen
CATCH_ALL = ("rm_desktop/app.py", "rm_desktop/cli.py", "rm_desktop/cli/__init__.py", "rm_desktop/ui/tasks.py")
_CHAIN = "PySide makes what the focus chain returns a child of the asked one: both are destroyed together"
NEVER_IN_UI = {
    "processEvents": "never processEvents",
    "sleep": "never sleep in the window",
    "nextInFocusChain": _CHAIN,
    "previousInFocusChain": _CHAIN,
}
QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester", "qtlog"}
QT_MODULES = ("PySide6", "pytestqt", "rm_desktop.ui", "rm_desktop.app")
TRACES = {
    "a folder of somebody's computer": r"(?<![\w.<])/(?:root|work|opt|Users|home)/[\w.]+|[A-Z]:\\Users\\\w+",
    # file:///etc/… stands in tests of what a hostile note may not open; it is on every computer
    "a package host": r"--(?:extra-)?index-url|--find-links|pythonhosted|file:///(?!etc/)\w",
}
ADDRESS = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])")
DOCUMENTATION = [ipaddress.ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]


def tracked(root: Path) -> list[Path]:
    """Return the project's text files: what git tracks or would, else (no git) what is not hidden."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, capture_output=True, check=False)
    if listed.returncode == 0:
        paths = [root / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in root.rglob("*") if not path.relative_to(root).parts[0].startswith(".")]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:8192]]


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))


def size_faults(name: str, source: str) -> list[str]:
    """Return which file or function has outgrown its idea; decorators count, as they are read too."""
    found = []
    lines = len(source.splitlines())
    if lines > FILE_LINES:
        found.append(f"{name} has {lines} lines")
    for node in functions(ast.parse(source)):
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > FUNCTION_LINES and not name.startswith(MIGRATIONS):
            found.append(f"{name}: {node.name} has {length} lines")
    return found


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler keeps our own bugs to itself; one that only tidies up raises them again."""
    if isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None:
        return False
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException")) for kind in kinds
    )


def conduct_faults(name: str, source: str) -> list[str]:
    """Return swallowed errors and calls that freeze or re-enter the window."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ExceptHandler) and catches_everything(node) and name not in CATCH_ALL:
            found.append(f"{name}:{node.lineno} catches everything")
        called = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if called in NEVER_IN_UI and name.startswith(("rm_desktop/ui/", "rm_desktop/app")):
            found.append(f"{name}: {NEVER_IN_UI[called]}")
    return found


def qt_faults(name: str, source: str) -> list[str]:
    """Return how a test below tests/ui reaches for Qt."""
    found = []
    for node in ast.walk(ast.parse(source)):
        targets = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            targets = [f"{node.module}.{alias.name}" for alias in node.names]
        if isinstance(node, ast.FunctionDef):
            targets = [argument.arg for argument in node.args.args if argument.arg in QT_FIXTURES]
            found.extend(f"{name}: {node.name} asks for {target}" for target in targets)
        else:
            found.extend(
                f"{name} imports {t}" for t in targets if f"{t}.".startswith(tuple(f"{q}." for q in QT_MODULES))
            )
    return found


def traces(text: str) -> list[str]:
    """Return what in a text belongs to one computer or one network."""
    found = [f"{what}: {hit}" for what, pattern in TRACES.items() for hit in re.findall(pattern, text)]
    for hit in ADDRESS.findall(text):
        try:
            address = ipaddress.ip_address(hit)
        except ValueError:
            continue
        known = address.is_loopback or address.is_unspecified or any(address in net for net in DOCUMENTATION)
        found += [] if known else [f"an address: {hit}"]
    return found


def read(root: Path, folder: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of the Python files below a folder."""
    for path in sorted((root / folder).rglob("*.py")):
        yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def test_files_and_functions_are_small(root):
    folders = ("rm_desktop", "tests", "benchmarks", ".ci")
    assert [fault for folder in folders for name, text in read(root, folder) for fault in size_faults(name, text)] == []


def test_no_error_is_swallowed_and_the_window_never_waits(root):
    assert [fault for name, text in read(root, "rm_desktop") for fault in conduct_faults(name, text)] == []


def test_tests_below_the_window_do_without_qt(root):
    below = ((name, text) for name, text in read(root, "tests") if not name.startswith("tests/ui/"))
    assert [fault for name, text in below for fault in qt_faults(name, text)] == []


def test_no_file_tells_on_which_computer_it_was_written(root):
    texts = ((path, path.read_text(encoding="utf-8")) for path in tracked(root) if path != Path(__file__))
    assert [f"{path.name}: {trace}" for path, text in texts for trace in traces(text)] == []


@pytest.mark.parametrize(
    ("check", "name", "source", "words"),
    [
        (size_faults, "rm_desktop/a.py", "a = 1\n" * 351, "351 lines"),
        (size_faults, "rm_desktop/a.py", "def long():\n" + "    a = 1\n" * 45, "long has 46 lines"),
        (conduct_faults, "rm_desktop/store/a.py", "try:\n    f()\nexcept Exception:\n    pass", "catches everything"),
        (conduct_faults, "rm_desktop/store/a.py", "try:\n    f()\nexcept:\n    pass", "catches everything"),
        (
            conduct_faults,
            "rm_desktop/store/a.py",
            "try:\n    f()\nexcept (OSError, BaseException):\n    pass",
            "everything",
        ),
        (conduct_faults, "rm_desktop/ui/a.py", "app.processEvents()", "processEvents"),
        (conduct_faults, "rm_desktop/ui/a.py", "from time import sleep\nsleep(1)", "sleep"),
        (conduct_faults, "rm_desktop/ui/a.py", "each = each.nextInFocusChain()", "focus chain"),
        (conduct_faults, "rm_desktop/ui/a.py", "each = each.previousInFocusChain()", "focus chain"),
        (qt_faults, "tests/store/test_a.py", "from PySide6.QtCore import Qt", "imports PySide6"),
        (qt_faults, "tests/store/test_a.py", "from rm_desktop import app", "imports rm_desktop.app"),
        (qt_faults, "tests/store/test_a.py", "def test_a(qtbot):\n    pass", "asks for qtbot"),
    ],
)
def test_the_rules_see(check, name, source, words):
    assert any(words in fault for fault in check(name, source))


def test_tidying_up_is_allowed_where_the_error_flies_on():
    source = "try:\n    f()\nexcept BaseException:\n    close()\n    raise"
    assert conduct_faults("rm_desktop/store/a.py", source) == []


@pytest.mark.parametrize(
    "text",
    ["see /home/anna/notes", "cd /root/x", r"C:\Users\Anna", "pip --index-url x", "file:///srv", "http://10.1.2.3/"],
)
def test_traces_are_seen(text):
    assert traces(text)


@pytest.mark.parametrize(
    "text", ["127.0.0.1", "0.0.0.0", "192.0.2.1", "version 1.2.3", "/home/", "999.1.1.1", "docs/work/a"]
)
def test_what_is_everywhere_is_no_trace(text):
    assert traces(text) == []
