"""./test cuts the network off where the system lets it, says which, and hands arguments and result through."""

import os
import shutil
import subprocess

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="./test is for bash")
TOOLS = ("bash", "env", "cmp", "readlink", "dirname", "true")
# Stand-ins: Python tells what it was asked, unshare runs what follows its flags.
PYTHON = """[[ $1 != *alone.py ]] || { shift; exec "$@"; }
echo "$@ ${CUT-open}"
[[ $2 != pytest ]] || exit ${RESULT-0}"""
UNSHARE = 'while [[ $1 == --* ]]; do [[ $1 != -- ]] || { shift; break; }; shift; done; CUT=cut exec "$@"'


@pytest.fixture
def run(tmp_path, root):
    """Return a call of ./test in a checkout whose Python is a stand-in."""
    place = tmp_path / "a checkout"
    (place / "tools").mkdir(parents=True)
    (place / ".venv/bin").mkdir(parents=True)
    (place / ".venv/.ready").mkdir()
    shutil.copytree(root / ".ci", place / ".ci")
    for name in ("test", "pyproject.toml", "constraints.txt"):
        shutil.copy(root / name, place / name)
        shutil.copy(root / name, place / ".venv/.ready" / name)
    for name in TOOLS:
        (place / "tools" / name).symlink_to(shutil.which(name))
    stand_in(place / ".venv/bin/python", PYTHON)
    (place / ".venv/.ready/where").write_text(f"{place}|{place / '.venv/bin/python'}")
    (place / ".venv/.ready/test").write_text("")

    def call(*arguments, unshare, user=0, **environment):
        stand_in(place / "tools/unshare", unshare)
        stand_in(place / "tools/id", f"echo {user}")
        environment["PATH"] = str(place / "tools")
        return subprocess.run(
            [place / "test", *arguments], env=environment, capture_output=True, text=True, check=False
        )

    return call


def stand_in(path, body):
    path.write_text(f"#!{shutil.which('bash')}\n{body}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("user", [0, 1000])
def test_where_it_may_the_tests_run_without_a_network(run, user):
    done = run("tests/store", "-k", "undo or redo", unshare=UNSHARE, user=user)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "-m pytest tests/store -k undo or redo cut"
    assert "-m mypy open" in done.stdout
    assert "the network is cut off" in done.stderr


def test_where_it_may_not_the_tests_run_all_the_same_and_it_says_so(run):
    done = run("-x", unshare="exit 1")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "-m pytest -x open")
    assert "the tests' own guard on sockets stands alone" in done.stderr


def test_a_test_that_fails_inside_fails_the_whole(run):
    done = run(unshare=UNSHARE, RESULT="1")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, "Failed: pytest")
