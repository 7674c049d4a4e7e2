#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# prove.sh PACKAGE.deb PAGE...: installs the package in a bare Debian 12 of its own, with what it depends on and
# nothing else, starts it on a display, imports a table, draws every page, hands it a second start, and removes it
# again; fails where any of it does, or where anything but the user's data is left. As root; the system is made
# once and kept packed in build/bookworm.tar. ./dev package --prove calls it.
set -euo pipefail
package=$(realpath "$1")
shift
pages=("$@")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
base=$here/build/bookworm.tar
root=$(mktemp -d /var/tmp/leadbook-prove.XXXXXX)
display=:$((90 + RANDOM % 900))
display_process=
cookie=$(mktemp)

step() { printf '\n== %s\n' "$*"; }
fail() {
    echo "prove: $*" >&2
    exit 1
}
finish() {
    [ -z "$display_process" ] || kill "$display_process" 2>/dev/null || true
    ! mountpoint -q "$root/proc" || umount "$root/proc"
    rm -rf --one-file-system "$root" "$cookie"
}
trap finish EXIT

# Each becomes the program that it runs, so that the number of the process is the program's own.
inside=(chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
# Somebody with a home and a display.
as_user=("${inside[@]}" setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/li DISPLAY="$display"
    XAUTHORITY=/home/li/.Xauthority XDG_RUNTIME_DIR=/home/li/run LEADBOOK_TODAY=2026-11-21)
# files: what lies in the system, without what packages and the kernel keep for themselves
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./dev -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

make_system() {
    mkdir -p "$here/build"
    local mirror
    mirror=$(sed -nE 's/^URIs: *([^ ]+\/debian) *$/\1/p; s/^deb (\[.*\] )?([^ ]+\/debian) .*/\2/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1) || true
    [ -n "$mirror" ] || fail "no Debian mirror is named in /etc/apt; add one, then run this again"
    if [ ! -f "$base" ]; then
        debootstrap --variant=minbase bookworm "$root" "$mirror" >"$here/build/bookworm.log"
        tar -C "$root" -cf "$base" .
    else
        tar -C "$root" -xf "$base"
    fi
    chmod 755 "$root" # made for its owner alone, and others live in it
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    cat >"$root/etc/apt/sources.list" <<LIST
deb $mirror bookworm main
deb $mirror bookworm-updates main
deb $mirror-security bookworm-security main
LIST
    mount -t proc proc "$root/proc"
    "${inside[@]}" groupadd --gid 1000 li
    "${inside[@]}" useradd --uid 1000 --gid 1000 --create-home li
    mkdir -m 700 "$root/home/li/run"
    chown 1000:1000 "$root/home/li/run"
    "${inside[@]}" apt-get -q -y update
    "${inside[@]}" apt-get -q -y -o Dpkg::Use-Pty=0 dist-upgrade
    "${inside[@]}" apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends xvfb xauth
}

start_display() {
    : >"$cookie"
    xauth -q -f "$cookie" add "$display" . "$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
    install -o 1000 -g 1000 -m 600 "$cookie" "$root/home/li/.Xauthority"
    "${as_user[@]}" Xvfb "$display" -screen 0 1360x860x24 -nolisten tcp -auth /home/li/.Xauthority &
    display_process=$!
    wait_for "the display" env XAUTHORITY="$cookie" xdpyinfo -display "$display"
}
# wait_for WHAT COMMAND...: until the command succeeds
wait_for() {
    local what=$1 i
    shift
    for ((i = 0; i < 300; i++)); do
        ! "$@" >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    fail "$what did not come"
}
windows() { XAUTHORITY="$cookie" xwininfo -display "$display" -root -tree; }
# shows TITLE: a window with TITLE is seen on the display
shows() { windows | grep -q "\"[^\"]*$1[^\"]*\": (\"leadbook\" \"leadbook\")"; }

use_it() {
    step "the program says who it is"
    "${as_user[@]}" leadbook --version
    step "a table is imported"
    "${as_user[@]}" leadbook generate --customers 300 --purchases 1500 --deals 100 --interactions 900 --csv /home/li/csv
    "${as_user[@]}" leadbook import /home/li/csv/customers.csv
    for table in purchases deals interactions; do
        "${as_user[@]}" leadbook import "/home/li/csv/$table.csv" --into "$table"
    done
    "${as_user[@]}" leadbook export /home/li/all.xlsx
    "${as_user[@]}" leadbook backup /home/li/east.leadbook
    step "every page is drawn (${#pages[@]})"
    mkdir "$root/home/li/pages" && chown 1000:1000 "$root/home/li/pages"
    for page in "${pages[@]}"; do
        "${as_user[@]}" env -u DISPLAY leadbook screenshot "/home/li/pages/${page//\//-}.png" --page "$page" --language zh_CN
    done
    [ "$(find "$root/home/li/pages" -name '*.png' -size +4k | wc -l)" -eq ${#pages[@]} ] || fail "a page is missing"
}

open_window() {
    step "the window opens, and a second start hands its file over"
    start_display
    "${as_user[@]}" leadbook &
    local program=$!
    wait_for "the window" shows Leadbook
    windows | grep '"leadbook" "leadbook"' | head -n 3
    "${as_user[@]}" leadbook --show=today file:///home/li/csv/customers.csv || fail "the second start did not end well"
    "${as_user[@]}" leadbook /home/li/east.leadbook || fail "the third start did not end well"
    wait_for "the book of the third start" shows east.leadbook
    windows | grep '"leadbook" "leadbook"' | head -n 1
    kill -TERM "$program"
    wait "$program" || true
    kill "$display_process"
    wait "$display_process" || true
    display_process=
}

step "a bare Debian 12"
make_system
files >"$root/tmp/before"
step "install $(basename "$package")"
cp "$package" "$root/tmp/leadbook.deb"
"${inside[@]}" apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends /tmp/leadbook.deb
# The shell of that system is to read it.
# shellcheck disable=SC2016
"${inside[@]}" sh -c 'dpkg -L leadbook | while read -r file; do [ -d "$file" ] || echo "$file"; done'
use_it
open_window
step "remove"
"${inside[@]}" apt-get -q -y -o Dpkg::Use-Pty=0 purge --autoremove leadbook
files >"$root/tmp/after"
echo "what is left beside the user's data:"
left=$(comm -13 "$root/tmp/before" "$root/tmp/after" | grep -v '^\./home/li/' || true)
echo "${left:-nothing}"
! grep -i leadbook <<<"$left" || fail "something of Leadbook is left"
! "${inside[@]}" dpkg -s leadbook >/dev/null 2>&1 || fail "the package is still known"
echo "the user's data:"
(cd "$root/home/li" && find . -name '*leadbook*' | sort)
[ -s "$root/home/li/.local/share/leadbook/customers.leadbook" ] || fail "the user's book is gone"
echo
echo "prove: installed, used and removed"
