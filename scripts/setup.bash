# Sets the desk up: system packages, the virtual environment, the pinned dependencies. Sourced by `run` and `test`,
# which set ROOT (the checkout) first. Needs bash 3.2 and nothing else, so that it can start on a bare machine.
# A stamp in .venv says what was done; while it holds, nothing is asked of anybody and a start costs some milliseconds.

VENV=$ROOT/.venv
STAMP=$VENV/.dpo-desk-stamp

# What comes from the caller's own Python life must not reach into ours.
unset PYTHONHOME PYTHONPATH PYTHONSTARTUP PIP_USER PIP_TARGET PIP_PREFIX PIP_REQUIRE_HASHES PIP_NO_BINARY
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1

say() { printf '%s\n' "$*" >&2; }

digest() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$@"; else shasum -a 256 "$@"; fi | cut -d' ' -f1 | tr -d '\n'
}

# The stamp line of one kind of set-up (run, dev): the lists it was made from, and the very Python it was made with.
stamp_line() {
  local lock=$ROOT/requirements.txt
  [ "$1" = dev ] && lock=$ROOT/requirements-dev.txt
  printf '%s %s %s' "$1" "$(digest "$lock" "$ROOT/system-packages.txt" "$ROOT/scripts/setup.bash")" \
    "$(readlink -f "$VENV/bin/python" 2>/dev/null)"
}

is_set_up() {
  [ -x "$VENV/bin/python" ] && [ -f "$STAMP" ] && grep -qxF "$(stamp_line "$1")" "$STAMP"
}

# The machine's own python3 where it will do, else the newest that is known to have every wheel.
find_python() {
  local name
  for name in ${DPO_DESK_PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then
      PYTHON=$("$name" -c 'import os, sys; print(os.path.realpath(sys.executable))')
      VERSION=$("$name" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
      return 0
    fi
  done
  say "Python 3.11~3.14가 필요합니다. 찾지 못했습니다."
  say "Python 3.11 to 3.14 is needed; none was found (DPO_DESK_PYTHON=/path/to/python names another one)."
  return 1
}

# The packages of one section of system-packages.txt, comments left out.
listed() {
  sed -n "/^\[$1\]/,/^\[/p" "$ROOT/system-packages.txt" | sed 's/[[:space:]]*#.*//; /^\[/d; /^$/d'
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Prints an entry (`a`, or `a|b`) unless it is there in any of its names.
lacking() {
  local entry=$1 name
  case $entry in
    python3-venv)
      "$PYTHON" -c 'import ensurepip, venv' >/dev/null 2>&1 && return 0
      # Ubuntu's second Pythons keep their venv in a package of their own.
      case $PYTHON in "$(readlink -f /usr/bin/python3)") ;; /usr/bin/*) entry="python$VERSION-venv" ;; esac
      ;;
    libpython3.X)
      "$PYTHON" "$ROOT/scripts/shared_python.py" >/dev/null 2>&1 && return 0
      # A Python that did not come by apt cannot be helped by apt; the packaging step says what to do.
      case $PYTHON in /usr/bin/*) entry="libpython$VERSION" ;; *) return 0 ;; esac
      ;;
  esac
  for name in $(printf '%s' "$entry" | tr '|' ' '); do installed "$name" && return 0; done
  printf '%s\n' "$entry"
}

# Of `a|b` the name that apt can install here. Asks apt, so the package lists must be fresh.
candidate() {
  local name
  for name in $(printf '%s' "$1" | tr '|' ' '); do
    if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then printf '%s ' "$name"; return 0; fi
  done
  printf '%s ' "${1%%|*}"
}

system_packages() {
  local kind entry missing="" names=""
  command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || return 0
  for kind in "$@"; do
    for entry in $(listed "$kind"); do missing="$missing $(lacking "$entry")"; done
  done
  set -- $missing
  [ $# -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    for entry in "$@"; do names="$names$(candidate "$entry")"; done
    say "다음 명령으로 시스템 패키지를 설치한 뒤 다시 실행하세요."
    say "System packages are missing. Install them with this command, then start again:"
    say ""
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names% }"
    say ""
    return 1
  fi
  say "시스템 패키지 $#개를 설치합니다 · installing $# system packages"
  export DEBIAN_FRONTEND=noninteractive
  local log
  log=$(mktemp)
  # A foreign source that is out of reach must not stop us: what counts is whether the install works. A service that
  # an install starts must not inherit our lock (9).
  apt-get -q -o DPkg::Lock::Timeout=300 update </dev/null >"$log" 2>&1 9>&- || true
  for entry in "$@"; do names="$names$(candidate "$entry")"; done
  # shellcheck disable=SC2086  # a list of names
  if ! apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $names </dev/null >>"$log" 2>&1 9>&-; then
    tail -n 25 "$log" >&2
    rm -f "$log"
    say "시스템 패키지를 설치하지 못했습니다 · apt-get could not install: $names"
    return 1
  fi
  rm -f "$log"
}

virtual_environment() {
  # A half-made one, or one whose Python is gone or another than it was made with, is made anew.
  if [ -x "$VENV/bin/python" ] && "$VENV/bin/python" -m pip --version >/dev/null 2>&1 &&
    "$VENV/bin/python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'; then
    return 0
  fi
  say "가상 환경을 만듭니다 · making .venv with $("$PYTHON" --version)"
  "$PYTHON" -m venv --clear "$VENV"
}

dependencies() {
  local lock=$ROOT/requirements.txt
  [ "$1" = dev ] && lock=$ROOT/requirements-dev.txt
  say "고정된 의존 패키지를 설치합니다 · installing the pinned dependencies ($(basename "$lock"))"
  # --only-binary: nothing of a dependency runs while it is installed.
  "$VENV/bin/python" -m pip install --quiet --require-hashes --only-binary :all: --no-deps -r "$lock" </dev/null || {
    say "의존 패키지를 설치하지 못했습니다. 인터넷 연결을 확인하세요 · pip failed; is the network there?"
    return 1
  }
}

# set_up run | set_up dev
set_up() {
  is_set_up "$1" && return 0
  (
    if command -v flock >/dev/null 2>&1; then
      exec 9>"$ROOT/.setup.lock" || exit 1
      flock -n 9 || { say "다른 설치가 끝나기를 기다립니다 · waiting for another set-up"; flock 9; }
      is_set_up "$1" && exit 0 # the other one did it
    fi
    find_python || exit 1
    if [ "$1" = dev ]; then system_packages run dev; else system_packages run; fi || exit 1
    virtual_environment && dependencies "$1" || exit 1
    # The development lock holds every pin of the other one, so it counts for both.
    if [ "$1" = dev ]; then
      { stamp_line run; echo; stamp_line dev; echo; } >"$STAMP.new"
    else
      { stamp_line run; echo; } >"$STAMP.new"
    fi
    mv "$STAMP.new" "$STAMP"
  ) || return 1
}

# Starts the desk's Python from wherever the caller stands. A folder full of strange files is no place to import from,
# so neither the current folder nor the caller's own settings are on the path; children inherit this.
desk_environment() {
  export PYTHONPATH=$ROOT PYTHONSAFEPATH=1 PYTHONNOUSERSITE=1
}
