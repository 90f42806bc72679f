# Sets AcuChart up inside its own folder. Read by `run` and `test` with $root set; changes nothing when all is there.
#
#   1  system packages   asks for root, and for nothing else
#   2  .venv             a Python environment in the clone
#   3  Python packages   AcuChart itself among them, straight from the sources
#
# A stamp in .venv says for which folder, Python and pyproject.toml the set-up was finished. Without a fitting
# stamp the three steps run again; an environment that was left half made is made afresh.

venv=${root:?}/.venv
log=$venv/set-up.log
half_made=$venv/acuchart-half-made
python=${PYTHON:-python3}
child=

# Variables that would mix another Python's packages into ours.
unset PYTHONHOME PYTHONPATH

say() {
    printf '%s\n' "$*" >&2
}

refuse() {
    say "$*"
    exit 1
}

# set_up PART EXTRA PACKAGE-LIST...
set_up() {
    part=$1 extra=$2
    shift 2
    ! is_ready || return 0
    [ -w "$root" ] || refuse "AcuChart sets itself up in its own folder, and $root cannot be written by you."
    one_at_a_time
    if ! is_ready; then
        trap 'stopped 130' INT
        trap 'stopped 143' TERM HUP
        check_python
        clear_unsound
        install_system_packages "$@"
        make_environment
        install_python_packages
        check_qt
        for ready in run "$part"; do
            fingerprint >"$venv/acuchart-ready-$ready"
        done
        trap - INT TERM HUP
        say "Ready."
    fi
    exec 9<&-
}

is_ready() {
    [ -x "$venv/bin/python" ] && [ ! -e "$half_made" ] && [ -r "$venv/acuchart-ready-$part" ] &&
        [ "$(cat "$venv/acuchart-ready-$part")" = "$(fingerprint)" ]
}

fingerprint() {
    printf '%s\n' "$root" "$(readlink -f "$venv/bin/python")"
    cat "$root/pyproject.toml" "$root/packaging/setup.sh" "$root"/packaging/packages-* | cksum
}

# A second click while the first is still setting up waits for it.
one_at_a_time() {
    exec 9<"$root/packaging"
    command -v flock >/dev/null || return 0
    flock -n 9 && return
    say "AcuChart is already being set up; waiting for that to finish."
    flock 9
}

stopped() {
    [ -z "$child" ] || kill "$child" 2>/dev/null || true
    [ ! -t 2 ] || printf '\n' >&2
    say "Stopped before the set-up was finished. The next run takes care of that."
    exit "$1"
}

# Sets $found to the version of $python, or to nothing if there is none yet.
check_python() {
    found=
    command -v "$python" >/dev/null || return 0
    if ! found=$("$python" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3]); sys.exit(sys.version_info < (3, 11))' 2>/dev/null); then
        refuse "AcuChart needs Python 3.11 or newer, and $python here is ${found:-not working}." \
            "If there is another, name it: PYTHON=python3.12 sh packaging/run"
    fi
}

# Throws away an environment that was interrupted, has moved, or has lost its Python.
clear_unsound() {
    if ! is_sound && [ -e "$venv" ]; then
        rm -rf "$venv" || { sleep 2 && rm -rf "$venv"; } || refuse "$venv is of no use and cannot be removed by you."
    fi
    mkdir -p "$venv" || refuse "$venv cannot be made."
    rm -f "$venv"/acuchart-ready-*
    : >"$half_made"
    : >"$log"
}

is_sound() {
    [ ! -e "$half_made" ] && grep -qsF " $venv" "$venv/pyvenv.cfg" &&
        "$venv/bin/python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

install_system_packages() {
    wanted=$(sed 's/#.*//' "$@")
    if [ -z "$found" ]; then
        wanted="$wanted python3 python3-venv"
    elif ! has_venv; then
        wanted="$wanted python${found%.*}-venv"
    fi
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "1/3 System packages: only Debian and its kin are known here, so they are taken to be there."
        return
    fi
    # shellcheck disable=SC2086  # a list of words
    missing=$(not_installed $wanted)
    if [ -z "$missing" ]; then
        say "1/3 System packages: all there."
        return
    fi
    say "1/3 System packages: to be installed are $missing."
    become_root
    # shellcheck disable=SC2016,SC2086  # the inner shell's words; a list of words
    patiently "    apt-get" : as_root env DEBIAN_FRONTEND=noninteractive PATH="$PATH:/usr/sbin:/sbin" sh -c '
        apt-get -q update
        dpkg --configure -a
        exec apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 install "$@"' sh $missing ||
        failed "apt-get could not install the system packages"
}

# Of the packages named, those that neither are installed nor are provided by one that is.
not_installed() {
    dpkg-query -W -f '${db:Status-Status} ${Architecture} ${Package}, ${Provides}\n' |
        awk -v wanted="$*" -v here="$(dpkg --print-architecture)" '
            $1 == "installed" && ($2 == here || $2 == "all") {
                gsub(/\([^)]*\)|,/, " ")
                for (i = 3; i <= NF; i++) there[$i]
            }
            END {
                count = split(wanted, names)
                for (i = 1; i <= count; i++) if (!(names[i] in there)) printf "%s%s", gap++ ? " " : "", names[i]
            }'
}

become_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    if command -v sudo >/dev/null; then
        say "    This takes an administrator's rights, and sudo may ask for your password. Nothing else here does."
        ! sudo -n true 2>/dev/null || return 0
        ! sudo -v || return 0
    fi
    refuse "    This takes an administrator's rights. Ask one to run" \
        "'apt-get install --no-install-recommends $missing', then start again."
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

has_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null
}

make_environment() {
    if is_made; then
        say "2/3 Python environment: there."
        return
    fi
    say "2/3 Python environment: making it in $venv."
    check_python
    [ -n "$found" ] || refuse "    There is no $python here; install Python 3.11 or newer."
    has_venv || refuse "    $python here cannot make environments: its modules venv and ensurepip are missing."
    patiently "    venv" : "$python" -m venv "$venv" || failed "the environment could not be made"
}

is_made() {
    [ -e "$venv/pyvenv.cfg" ] && "$venv/bin/python" -c 'import pip' 2>/dev/null
}

install_python_packages() {
    say "3/3 Python packages: fetching what is missing; the first time this can take a while."
    mkdir -p "$venv/tmp"
    patiently "    pip" venv_size pip_install || failed "pip could not install the Python packages"
    rm -rf "$venv/tmp" "$half_made"
}

# From the project's folder, so that no bracket or blank in its path can be taken for part of the requirement.
pip_install() {
    export TMPDIR="$venv/tmp" PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_USER=0
    cd "$root" &&
        "$venv/bin/python" -m pip install --editable ".$extra" &&
        "$venv/bin/python" -m compileall -q acuchart
}

venv_size() {
    du -sm "$venv" 2>/dev/null | { read -r size _ && printf ', %s MB on disk' "$size"; } || true
}

# patiently LABEL MEASURE COMMAND...: runs the command into the log and says now and then how far it is.
patiently() {
    label=$1 measure=$2 fifths=0
    shift 2
    "$@" >>"$log" 2>&1 &
    child=$!
    while sleep 0.2 && kill -0 "$child" 2>/dev/null; do
        fifths=$((fifths + 1))
        if [ -t 2 ]; then
            [ $((fifths % 5)) -ne 0 ] || printf '\r\033[K%s: %s s%s' "$label" $((fifths / 5)) "$("$measure")" >&2
        elif [ $((fifths % 50)) -eq 0 ]; then
            say "$label: $((fifths / 5)) s$("$measure")"
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
    status=0
    wait "$child" || status=$?
    child=
    return "$status"
}

# An orderly failure leaves a whole environment behind, so the next run need not begin again.
failed() {
    ! is_made || rm -f "$half_made"
    if tail -n 20 "$log" | grep -qE 'Failed to establish a new connection|Temporary failure|Could not resolve|Network is unreachable|timed out|Connection (refused|failed)'; then
        refuse "    $1: the network cannot be reached. Details: $log"
    elif grep -q 'No space left on device' "$log"; then
        refuse "    $1: the disk is full. Details: $log"
    fi
    refuse "    $1: $(last_complaint). Details: $log"
}

last_complaint() {
    grep -vE "subprocess-exited-with-error|metadata-generation-failed" "$log" | sed -nE 's/^ *(E|ERROR|error): +//p' | tail -n 1 | grep . ||
        echo "no reason given"
}

# Loads what the window will load, so that a missing library is named now and in one sentence.
check_qt() {
    "$venv/bin/python" - 2>>"$log" <<'PY' || refuse "    Qt cannot start on this computer: $(tail -n 1 "$log" | cut -d ' ' -f 2-)"
import ctypes
import pathlib

from PySide6 import QtCore, QtWidgets

ctypes.CDLL(str(pathlib.Path(QtCore.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
PY
}
