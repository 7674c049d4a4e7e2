#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Times the searches of searches.txt, ranked, as leadbook bench runs them (searchMs), against SQL's LIKE over the
# same fields of the same book in the same run, which finds neither readings nor mistyped words.
#   usage: tests/bench/search.sh PROGRAM BOOK [STEP]
# STEP 10 asks both every tenth search only; a million customers take it about a second each. Needs sqlite3.
set -euo pipefail
program=$1
book=$2
step=${3:-1}
searches=$(dirname "$0")/searches.txt
export LEADBOOK_TODAY=2026-11-21 QT_QPA_PLATFORM=offscreen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$program" --book "$book" bench --step "$step" --json 2>/dev/null >"$work/bench.json"
grep -v '^# ' "$searches" | awk -v step="$step" 'NR % step == 0' | sed "s/'/''/g" | while IFS= read -r typed; do
    # A customer has one main row for each contact; what is asked for is whether some field has the text.
    cat <<SQL
SELECT count(DISTINCT c.id) FROM customer c
LEFT JOIN customer_contact l ON l.customer = c.id LEFT JOIN contact p ON p.id = l.contact
WHERE c.name LIKE '%$typed%' OR c.city LIKE '%$typed%' OR c.phone LIKE '%$typed%' OR c.email LIKE '%$typed%'
   OR c.credit_code LIKE '%$typed%' OR c.key LIKE '%$typed%' OR c.tags LIKE '%$typed%' OR c.notes LIKE '%$typed%'
   OR p.name LIKE '%$typed%' OR p.mobile LIKE '%$typed%' OR p.phone LIKE '%$typed%' OR p.email LIKE '%$typed%'
   OR p.wechat LIKE '%$typed%';
SQL
done >"$work/queries.sql"
# Once before, so that the file is in memory.
{
    head -n 6 "$work/queries.sql"
    echo ".timer on"
    cat "$work/queries.sql"
} | sqlite3 -readonly "$book" | awk '/^Run Time/ { print $4 * 1000 }' | sort -n >"$work/sql"

awk -v bench="$(tr -d '\n' <"$work/bench.json")" '
    { sql[NR] = $1 }
    END {
        match(bench, /"searchMs":\{[^}]*\}/)
        split(substr(bench, RSTART, RLENGTH), parts, /[{},]/)
        for (i in parts) {
            split(parts[i], pair, ":")
            gsub(/"/, "", pair[1])
            own[pair[1]] = pair[2]
        }
        middle = sql[int((NR + 1) / 2)]
        printf "%-10s %10s %10s\n", "ms", "median", "worst"
        printf "%-10s %10.1f %10.1f\n", "Leadbook", own["median"], own["worst"]
        printf "%-10s %10.1f %10.1f   (%d searches)\n", "LIKE", middle, sql[NR], NR
        printf "%-10s %10.1f %10.1f\n", "times", middle / own["median"], sql[NR] / own["worst"]
    }' "$work/sql"
