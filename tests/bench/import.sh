#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Times plan, import, the same import again and undo of generated customers, and loading the view of the book,
# against sqlite3's .import of the same file in the same run.
#   usage: tests/bench/import.sh PROGRAM FOLDER [CUSTOMERS [ROUNDS]]
# Each figure is the best of ROUNDS (3). Needs sqlite3 and GNU time.
set -euo pipefail
program=$(realpath "$1")
folder=$2
customers=${3:-1000000}
rounds=${4:-3}
mkdir -p "$folder/import-$customers"
cd "$folder/import-$customers"
export LEADBOOK_TODAY=2026-11-21 QT_QPA_PLATFORM=offscreen
file=csv/customers.csv
[ -f "$file" ] || "$program" generate --customers "$customers" --csv csv >/dev/null 2>&1

# measure NAME COMMAND...: appends "NAME wall user system kilobytes" to figures
measure() {
    local name=$1
    shift
    command time --output=figures --append --format="$name %e %U %S %M" "$@" >/dev/null 2>errors || {
        cat errors >&2
        return 1
    }
}

: >figures
for ((round = 0; round < rounds; round++)); do
    rm -f sqlite.db ./*.leadbook*
    measure sqlite3 sqlite3 sqlite.db ".mode csv" ".import $file customers"
    measure plan "$program" --book book.leadbook import "$file" --plan
    measure import "$program" --book book.leadbook import "$file"
    measure plan-again "$program" --book book.leadbook import "$file" --plan
    measure import-again "$program" --book book.leadbook import "$file"
    measure undo "$program" --book book.leadbook undo
    # What the window does besides: the whole view, loaded once.
    "$program" --book book.leadbook redo >/dev/null 2>&1
    "$program" --book book.leadbook bench --json >bench.json 2>/dev/null
    sed -nE 's/.*"loadMs":\{[^}]*"median":([0-9.]+).*/\1/p' bench.json |
        awk '{ printf "view %.2f 0 0 0\n", $1 / 1000 }' >>figures
done
rm -f sqlite.db ./*.leadbook*
awk '
    !($1 in wall) { order[++n] = $1; wall[$1] = $2; cpu[$1] = $3 + $4 }
    { if ($2 < wall[$1]) wall[$1] = $2; if ($3 + $4 < cpu[$1]) cpu[$1] = $3 + $4; if ($5 > kb[$1]) kb[$1] = $5 }
    function line(name, w, c, m) {
        printf "%-18s %8.2f s %6.2f x %8.2f s %8.0f MB\n", name, w, w / wall["sqlite3"], c, m / 1024
    }
    END {
        printf "%-18s %10s %8s %10s %11s\n", "", "wall", "", "processor", "peak"
        for (i = 1; i <= n; ++i) line(order[i], wall[order[i]], cpu[order[i]], kb[order[i]])
        line("import + view", wall["import"] + wall["view"], cpu["import"], 0)
    }' figures
