"""./run and what it stands on: quick when all is there, one clear sentence when something is not."""

import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

import pytest

LDD = """
/x/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Gui.so.6 => /x/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f01)
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f02)
/x/PySide6/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibgthread-2.0.so.0 => not found
\tlibglib-2.0.so.0 => not found
"""
DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nID=debian\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
FEDORA = "NAME=Fedora\nID=fedora\n"
TUMBLEWEED = 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n'
ARCH = "ID=arch\n"
TOOLS = ("bash", "env", "cmp", "readlink", "dirname", "id")

posix = pytest.mark.skipif(os.name == "nt", reason="./run is for bash")


@pytest.fixture(scope="module")
def libraries() -> ModuleType:
    """The module that knows Qt's system libraries; it lies outside the package."""
    spec = importlib.util.spec_from_file_location("qt_libraries", Path(__file__).parents[1] / ".ci" / "qt_libraries.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_ldd_is_read_into_what_is_there_and_what_is_not(libraries):
    found, missing = libraries.read_ldd(LDD)
    assert found == ["/lib/x86_64-linux-gnu/libc.so.6", "/x/PySide6/Qt/lib/libQt6Gui.so.6"]
    assert missing == ["libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0"]


@pytest.mark.parametrize(
    ("system", "command"),
    [
        (DEBIAN, "sudo apt-get install libegl1 libglib2.0-0 libxcb-cursor0"),
        (MINT, "sudo apt-get install libegl1 libglib2.0-0 libxcb-cursor0"),
        (ARCH, "sudo pacman -S glib2 libglvnd xcb-util-cursor"),
        (FEDORA, "sudo dnf install 'libEGL.so.1()(64bit)' 'libglib-2.0.so.0()(64bit)' "),
        (TUMBLEWEED, "sudo zypper install 'libEGL.so.1()(64bit)' 'libglib-2.0.so.0()(64bit)' "),
    ],
)
def test_each_system_gets_its_own_command(libraries, system, command):
    _, missing = libraries.read_ldd(LDD)
    assert command in libraries.advice(missing, system, is_root=False)


def test_root_is_not_told_to_use_sudo(libraries):
    assert "with: apt-get install libegl1" in libraries.advice(["libEGL.so.1"], DEBIAN, is_root=True)


@pytest.mark.parametrize(
    ("missing", "system"), [("libEGL.so.1", "ID=plan9\n"), ("libnovel.so.3", DEBIAN), ("libEGL.so.1", "")]
)
def test_what_is_in_no_table_is_still_named(libraries, missing, system):
    said = libraries.advice([missing], system, is_root=True)
    assert missing in said
    assert "with:" not in said


def test_the_table_covers_what_the_platforms_of_this_qt_ask_for(libraries):
    """Debian's list for offscreen and X11, as the project promises it."""
    promised = (
        "libegl1 libgl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon0 "
        "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0"
    )
    assert set(promised.split()) <= {debian for debian, _ in libraries.PACKAGES.values()}


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A checkout with the real scripts, and stand-ins for both Pythons that tell how they were called."""
    place = tmp_path / "a checkout"
    (place / "tools").mkdir(parents=True)
    (place / ".venv/bin").mkdir(parents=True)
    (place / ".venv/.ready").mkdir()
    shutil.copytree(root / ".ci", place / ".ci")
    for name in ("run", "pyproject.toml", "constraints.txt"):
        shutil.copy(root / name, place / name)
    for name in TOOLS:
        (place / "tools" / name).symlink_to(shutil.which(name))
    stand_in(place / "tools/python3", '[[ $1 == -c ]] || printf "set up %s\\n" "$2"')
    stand_in(
        place / ".venv/bin/python",
        'shift; printf "%s " "started on ${QT_QPA_PLATFORM-the screen}:"; printf "<%s>" "$@"',
    )
    return place


def stand_in(path: Path, body: str) -> None:
    path.write_text(f"#!{shutil.which('bash')}\n{body}\n")
    path.chmod(0o755)


def make_ready(place: Path, need: str, libraries: str = "") -> None:
    """Leave behind what .ci/bootstrap.py leaves."""
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(place / name, place / ".venv/.ready" / name)
    (place / ".venv/.ready/where").write_text(f"{place}|{place / '.venv/bin/python'}")
    (place / ".venv/.ready" / need).write_text(libraries)


def run(place: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [place / "run", *arguments],
        env={"PATH": str(place / "tools"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@posix
def test_a_first_start_sets_up_and_a_second_does_not(checkout):
    assert run(checkout, "search", "x").stdout == "set up plain\nstarted on the screen: <search><x>"
    make_ready(checkout, "plain")
    assert run(checkout, "search", "x").stdout == "started on the screen: <search><x>"


@posix
@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt", ".venv/.ready/where"])
def test_a_change_is_noticed(checkout, changed):
    make_ready(checkout, "plain")
    with (checkout / changed).open("a") as file:
        file.write("# more\n")
    assert run(checkout, "check", "x").stdout.startswith("set up plain")


@posix
def test_a_system_library_that_went_away_is_noticed(checkout):
    library = checkout / "libEGL.so.1"
    library.touch()
    make_ready(checkout, "window", f"{library}\n")
    assert run(checkout, DISPLAY=":0").stdout.startswith("started")
    library.unlink()
    assert run(checkout, DISPLAY=":0").stdout.startswith("set up window")


@posix
def test_arguments_pass_through_as_typed(checkout):
    make_ready(checkout, "plain")
    assert run(checkout, "add", "a b.rmpair", "note", "", "*", "-").stdout.endswith(": <add><a b.rmpair><note><><*><->")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_pictures_are_offered(checkout):
    result = run(checkout, "pair.rmpair")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "./run --screenshot DIR" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_pictures_need_no_display(checkout):
    make_ready(checkout, "offscreen")
    assert run(checkout, "--screenshot", "d").stdout == "started on offscreen: <--screenshot><d>"


@posix
@pytest.mark.parametrize(
    ("python", "words"),
    [
        ("exit 1", "needs Python 3.11 or newer"),
        (
            "[[ $2 != *ensurepip* ]] || exit 1; [[ $2 != *print* ]] || echo 3.12",
            "Python 3.12 is here, but not its venv module",
        ),
    ],
)
def test_a_missing_python_is_one_sentence(checkout, python, words):
    stand_in(checkout / "tools/python3", python)
    stand_in(checkout / "tools/apt-get", "")
    result = run(checkout, "check")
    assert (result.returncode, result.stdout) == (1, "")
    assert words in result.stderr
    assert "apt-get install python3" in result.stderr


def test_the_console_command_is_the_app(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"rm-desktop": "rm_desktop.cli:main"}
    (installed,) = entry_points(group="console_scripts", name="rm-desktop")
    assert installed.value == "rm_desktop.cli:main"


def test_every_dependency_has_an_exact_version(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pinned = [
        line.partition("==")[0].lower() for line in (root / "constraints.txt").read_text().splitlines() if "==" in line
    ]
    names = {line.replace("_", "-") for line in pinned}
    assert [
        w for w in wanted if not any(w.lower().startswith(f"{name}{sign}") for name in names for sign in "><")
    ] == []
