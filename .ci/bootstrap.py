"""Make .venv ready for ./run and ./test: install what is missing, then see that Qt finds its system libraries."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import qt_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
READY = VENV / ".ready"  # what .venv was made from; one file more for each need that was checked
UNFINISHED = VENV / ".unfinished"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SOURCES = ("pyproject.toml", "constraints.txt")
MISLEADING = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_CONSTRAINT", "PIP_REQUIREMENT")


class SetupError(Exception):
    """Something the person at this computer has to put right; the text says what."""


def say(text: str) -> None:
    """Tell the person, on standard error: standard output belongs to the app."""
    print(text, file=sys.stderr, flush=True)


def where() -> str:
    """Return what must not have moved since .venv was made: the checkout and the interpreter."""
    return f"{ROOT}|{os.path.realpath(PYTHON)}"


def is_current() -> bool:
    """Tell whether .venv was made here, by an interpreter still there, from these very sources."""
    recorded = READY / "where"
    return (
        PYTHON.exists()
        and recorded.is_file()
        and recorded.read_text(encoding="utf-8") == where()
        and all((READY / name).is_file() and same(ROOT / name, READY / name) for name in SOURCES)
    )


def same(one: Path, other: Path) -> bool:
    """Compare two files by content."""
    return one.read_bytes() == other.read_bytes()


def needs_new_venv() -> bool:
    """Tell whether .venv is absent, half made, moved, or without its own pip."""
    recorded = READY / "where"
    if not PYTHON.exists() or UNFINISHED.exists():
        return True
    if recorded.is_file() and recorded.read_text(encoding="utf-8") != where():
        return True
    return subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode != 0


def install(extras: str) -> None:
    """Install the project with its extras into .venv and compile it; `.ready` appears only when all of it worked."""
    if needs_new_venv():
        say("Setting up .venv: this takes a minute, once.")
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], stdout=sys.stderr, check=True)
    else:
        say("Bringing .venv up to date.")
    shutil.rmtree(READY, ignore_errors=True)
    UNFINISHED.touch()
    environment = {name: value for name, value in os.environ.items() if name not in MISLEADING}
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    command = [*pip, "--constraint", "constraints.txt", "--editable", f".{extras}"]
    if subprocess.run(command, cwd=ROOT, env=environment, stdout=sys.stderr, check=False).returncode != 0:
        UNFINISHED.unlink()  # pip undoes what it could not finish; only a killed one leaves .venv half made
        raise SetupError(
            "The libraries could not be installed; pip says why above. It needs the package registry, once."
        )
    compile_bytecode()
    READY.mkdir()
    for name in SOURCES:
        shutil.copyfile(ROOT / name, READY / name)
    (READY / "where").write_text(where(), encoding="utf-8")
    (READY / "plain").touch()
    if extras:
        (READY / "dev").touch()
    UNFINISHED.unlink()


def compile_bytecode() -> None:
    """Compile libraries and project now, so that the first start is as quick as the next."""
    folders: list[Path | str] = [*site_packages(), ROOT / "rm_desktop"]
    command = [PYTHON, "-m", "compileall", "-qq", "-j", "0", *folders]
    subprocess.run(command, check=False)  # some library ships a file for another Python: no harm


def site_packages() -> list[Path]:
    """Return the folder where pip puts libraries."""
    return [*VENV.glob("lib/python*/site-packages"), *VENV.glob("Lib/site-packages")]


def qt_files(need: str) -> list[Path]:
    """Return the parts of Qt that load system libraries when a window (or its picture) is made."""
    platforms = ["libqoffscreen.so"]
    if need == "window":
        platforms.append("libqxcb.so" if os.environ.get("DISPLAY") else "libqwayland.so")
    return [
        path
        for site in site_packages()
        for path in (
            *(site / "PySide6/Qt/plugins/platforms" / name for name in platforms),
            site / "PySide6/Qt/lib/libQt6Widgets.so.6",
            site / "PySide6/QtWidgets.abi3.so",
        )
        if path.exists()
    ]


def check_qt(need: str) -> list[str]:
    """Return the system libraries that Qt loads; raise SetupError where one is missing or Qt does not load."""
    found: list[str] = []
    if sys.platform == "linux" and shutil.which("ldd"):
        output = subprocess.run(["ldd", *qt_files(need)], capture_output=True, text=True, check=False).stdout
        found, missing = qt_libraries.read_ldd(output)
        if any(name.startswith("libQt6") for name in missing):
            raise SetupError(f"{VENV} is damaged. Delete that folder and start again.")
        if missing:
            raise SetupError(qt_libraries.advice(missing, os_release(), is_root=os.geteuid() == 0))
    trial = subprocess.run([PYTHON, "-c", "import PySide6.QtWidgets"], capture_output=True, text=True, check=False)
    if trial.returncode != 0:
        raise SetupError(f"Qt does not load on this computer: {trial.stderr.strip().splitlines()[-1]}")
    return [path for path in found if not path.startswith(str(VENV))]


def os_release() -> str:
    """Return the text that names this Linux distribution."""
    path = Path("/etc/os-release")
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keep a second ./run from installing into the same .venv meanwhile (not on Windows)."""
    if os.name == "nt":
        yield
        return
    import fcntl

    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def prepare(need: str) -> None:
    """Make .venv ready for one need: plain, offscreen, window or test."""
    with one_at_a_time():
        if not is_current() or (need == "test" and not (READY / "dev").exists()):
            install("[dev]" if need == "test" or (READY / "dev").exists() else "")
        if need != "plain":
            (READY / need).write_text("".join(f"{path}\n" for path in check_qt(need)), encoding="utf-8")


def main(need: str) -> int:
    """Prepare, and put what goes wrong into one sentence."""
    try:
        prepare(need)
    except SetupError as error:
        say(str(error))
    except subprocess.CalledProcessError as error:
        say(f"A step of the set-up failed: {' '.join(map(str, error.cmd))}")
    except OSError as error:
        say(f"The set-up cannot write here: {error}")
    except KeyboardInterrupt:
        say("Set-up was interrupted; it starts afresh next time.")
    else:
        return 0
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
