# Sourced by ./run and ./test: find a Python and make .venv ready. Nothing is written to standard output. bash 3.2 will do.

# What the caller's shell carries must change neither the installation nor the app.
unset PYTHONDONTWRITEBYTECODE PYTHONPATH PYTHONHOME PYTHONSAFEPATH PYTHONSTARTUP PYTHONOPTIMIZE PYTHONWARNINGS VIRTUAL_ENV

say() { printf '%s\n' "$*" >&2; }

# True when .venv was made here, from these files, for the need in $1, and the system libraries seen then are still there.
is_ready() {
  local ready="$root/.venv/.ready" library
  [[ -e $ready/$1 && -x $root/.venv/bin/python ]] || return 1
  [[ $(<"$ready/where") == "$root|$(readlink -f "$root/.venv/bin/python")" ]] || return 1
  cmp -s "$root/pyproject.toml" "$ready/pyproject.toml" && cmp -s "$root/constraints.txt" "$ready/constraints.txt" || return 1
  while IFS= read -r library; do
    [[ -e $library ]] || return 1
  done <"$ready/$1"
}

# Print the first Python that is new enough and can make a .venv; else say what is missing and how to get it.
find_python() {
  local candidate without_venv=
  for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    if "$candidate" -c 'import venv, ensurepip' >/dev/null 2>&1; then
      printf '%s\n' "$candidate"
      return
    fi
    without_venv=${without_venv:-$("$candidate" -c 'import sys; print("%d.%d" % sys.version_info[:2])')}
  done
  if [[ -n $without_venv ]]; then
    say "Python $without_venv is here, but not its venv module. Get it with: $(command_for_python "python$without_venv-venv")"
  else
    say "RM Desktop needs Python 3.11 or newer, and none was found. Get it with: $(command_for_python python3 python3-venv)"
  fi
  return 1
}

# The command that gets Python on this system; the arguments are Debian's packages, elsewhere venv comes with Python.
command_for_python() {
  local sudo="sudo "
  [[ $(id -u) != 0 ]] || sudo=
  if command -v apt-get >/dev/null; then
    echo "${sudo}apt-get install $*"
  elif command -v dnf >/dev/null; then
    echo "${sudo}dnf install python3"
  elif command -v zypper >/dev/null; then
    echo "${sudo}zypper install python3"
  elif command -v pacman >/dev/null; then
    echo "${sudo}pacman -S python"
  elif command -v brew >/dev/null; then
    echo "brew install python"
  else
    echo "the installer from python.org"
  fi
}

# Make .venv ready for a need: plain (no window), offscreen, window, or test.
prepare() {
  local python
  is_ready "$1" && return
  python=$(find_python) || exit 1
  "$python" "$root/.ci/bootstrap.py" "$1" || exit 1
}
