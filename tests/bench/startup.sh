#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Time from start to the first visible window, and resident memory 1.5 s later, of Leadbook beside KeePassXC and
# DB Browser for SQLite, in turn on one Xvfb: all warm (a first start of each is not counted).
#   usage: tests/bench/startup.sh PROGRAM BOOK [ROUNDS]
# Prints the median of ROUNDS (5) for each, and Leadbook's ratios to the two others. Needs Xvfb,
# xdotool, KeePassXC and DB Browser for SQLite (all are Debian packages).
set -euo pipefail
program=$(realpath "$1")
book=$(realpath "$2")
rounds=${3:-5}
for tool in Xvfb xdotool keepassxc sqlitebrowser; do
    command -v "$tool" >/dev/null || { echo "startup.sh: $tool is not here; install it" >&2; exit 1; }
done
home=$(mktemp -d)
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8
mkdir -p -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
exec 3>"$home/display"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 2>/dev/null &
server=$!
started=
finish() {
    [ -z "$started" ] || kill "$started" 2>/dev/null || true
    kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap finish EXIT
until [ -s "$home/display" ]; do sleep 0.05; done
DISPLAY=:$(cat "$home/display")
export DISPLAY

# start NAME COMMAND...: appends "NAME milliseconds kilobytes" to figures
start() {
    local name=$1 begin window
    shift
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1 &
    started=$!
    window=
    while [ -z "$window" ]; do
        kill -0 "$started" 2>/dev/null || { echo "startup.sh: $name ended by itself" >&2; exit 1; }
        window=$(xdotool search --onlyvisible --pid "$started" --name . 2>/dev/null | head -n 1) || true
    done
    local took=$((($(date +%s%N) - begin) / 1000000))
    sleep 1.5
    echo "$name $took $(sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\).*/\1/p' "/proc/$started/status")" >>"$home/figures"
    kill "$started"
    wait "$started" 2>/dev/null || true
    started=
}

cp "$book" "$home/book.leadbook"
cp "$book" "$home/browsed.db"
for ((round = 0; round <= rounds; round++)); do
    [ "$round" != 1 ] || : >"$home/figures" # the first starts warm up
    start leadbook "$program" "$home/book.leadbook"
    start keepassxc keepassxc
    start sqlitebrowser sqlitebrowser "$home/browsed.db"
done

# median NAME COLUMN
median() { awk -v name="$1" -v column="$2" '$1 == name { print $column }' "$home/figures" | sort -n | awk '
    { v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
for name in leadbook keepassxc sqlitebrowser; do
    printf '%-14s %5d ms to the first window  %6d kB resident\n' "$name" "$(median $name 2)" "$(median $name 3)"
done
awk -v a="$(median leadbook 2)" -v b="$(median keepassxc 2)" -v c="$(median sqlitebrowser 2)" \
    -v x="$(median leadbook 3)" -v y="$(median keepassxc 3)" -v z="$(median sqlitebrowser 3)" 'BEGIN {
    printf "leadbook / keepassxc: time %.2f, memory %.2f; leadbook / sqlitebrowser: time %.2f, memory %.2f\n",
        a / b, x / y, a / c, x / z }'
