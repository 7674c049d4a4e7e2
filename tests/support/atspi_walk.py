#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the window of a running Leadbook as a screen reader does, over AT-SPI.

Starts PROGRAM with BOOK, presses each page of the navigation and each tab on it through the accessible
action, walks what is shown then, and prints one JSON object: how many objects there are, which controls have
no name, which pages did not come, and the tables behind charts. Fails where there is a fault. Needs a display,
a session bus, at-spi2-core and the Python bindings of AT-SPI:

    xvfb-run -a dbus-run-session -- python3 tests/support/atspi_walk.py build/release/leadbook BOOK
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds until something that was asked for must be there
SETTLE = 0.7  # seconds without a change after which a page counts as shown

# What can be used, and so has to say what it is.
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER,
    Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.TREE, Atspi.Role.PAGE_TAB, Atspi.Role.MENU,
    Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.CHART, Atspi.Role.LINK,
}


def asked(question, other):
    """The answer of an object, or OTHER where it is gone meanwhile."""
    try:
        return question()
    except GLib.Error:
        return other


def is_shown(thing):
    states = asked(thing.get_state_set, None)
    return states is not None and states.contains(Atspi.StateType.SHOWING)


def objects(root, inside=lambda thing: True):
    """ROOT and all below it; what is below one that INSIDE refuses is left out."""
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        yield thing
        if inside(thing):
            count = asked(thing.get_child_count, 0)
            children = [asked(lambda i=i: thing.get_child_at_index(i), None) for i in range(count)]
            waiting.extend(child for child in reversed(children) if child is not None)


def shown_objects(root):
    """What is seen, without the cells of tables."""
    closed = {Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.TREE, Atspi.Role.COMBO_BOX}
    for thing in objects(root, lambda t: t is root or (is_shown(t) and asked(t.get_role, None) not in closed)):
        if thing is not root and is_shown(thing):
            yield thing


def wait_for(question, what):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        answer = question()
        if answer:
            return answer
        time.sleep(0.1)
    sys.exit(f"{what} did not come in {PATIENCE:.0f} s")


def application(process):
    """The program among those on the bus."""
    desktop = Atspi.get_desktop(0)
    for i in range(asked(desktop.get_child_count, 0)):
        thing = asked(lambda i=i: desktop.get_child_at_index(i), None)
        if thing is not None and asked(thing.get_process_id, 0) == process.pid:
            return thing
    return None


def press(thing):
    action = asked(thing.get_action_iface, None)
    if action is None or asked(action.get_n_actions, 0) == 0:
        return False
    return asked(lambda: action.do_action(0), False)


def settle(root):
    """Waits until two looks at the window are the same."""
    until = time.monotonic() + PATIENCE
    before = None
    while time.monotonic() < until:
        root.clear_cache()
        now = [(asked(t.get_role, None), asked(t.get_name, "")) for t in shown_objects(root)]
        if now == before and len(now) > 1:
            return
        before = now
        time.sleep(SETTLE)


def table_of(chart):
    """Rows, columns, and how many cells have a text, of the table behind CHART; None where there is none."""
    table = asked(chart.get_table_iface, None)
    if table is None:
        return None
    rows, columns = asked(table.get_n_rows, 0), asked(table.get_n_columns, 0)
    cells = [asked(lambda r=r, c=c: table.get_accessible_at(r, c), None) for r in range(rows)
             for c in range(columns)]
    said = sum(1 for cell in cells if cell is not None and asked(cell.get_name, ""))
    heads = [asked(lambda c=c: table.get_column_description(c), "") for c in range(columns)]
    return {"name": chart.get_name(), "rows": rows, "columns": columns, "cells": said, "heads": heads}


class Walk:
    """What was found on the pages so far."""

    def __init__(self):
        self.pages = []
        self.objects = 0
        self.controls = 0
        self.unnamed = []
        self.unreached = []
        self.charts = {}
        self.bare_charts = []

    def look(self, root, page):
        self.pages.append(page)
        for thing in shown_objects(root):
            self.objects += 1
            role = asked(thing.get_role, None)
            name = asked(thing.get_name, "")
            if role in CONTROLS:
                self.controls += 1
                if not name.strip():
                    self.unnamed.append(f"{page}: {asked(thing.get_role_name, '?')}")
            if role == Atspi.Role.CHART:
                table = table_of(thing)
                if table is None:
                    self.bare_charts.append(f"{page}: {name}")
                else:
                    self.charts[f"{page}: {name}"] = table

    def report(self):
        return {"pages": self.pages, "objects": self.objects, "controls": self.controls,
                "unnamed": self.unnamed, "unreached": self.unreached, "charts": self.charts,
                "chartsWithoutTable": self.bare_charts}


def named(root, name):
    """What is seen of ROOT and is called NAME."""
    root.clear_cache()
    return next((t for t in shown_objects(root) if asked(t.get_name, "") == name), None)


def entries(root):
    """The pages in the navigation; what ends with "…" asks for a file."""
    bar = named(root, "Navigation")
    found = [] if bar is None else [t for t in shown_objects(bar) if asked(t.get_name, "")]
    return [t for t in found if not t.get_name().endswith("…")]


def tabs(root):
    root.clear_cache()
    return [t for t in shown_objects(root) if asked(t.get_role, None) == Atspi.Role.PAGE_TAB]


def choose(root, choices, name):
    """Presses what is called NAME among CHOICES of ROOT; whether it is then the one that is chosen."""
    found = next((t for t in choices(root) if asked(t.get_name, "") == name), None)
    if found is None or not press(found):
        return False
    settle(root)
    again = next((t for t in choices(root) if asked(t.get_name, "") == name), None)
    states = None if again is None else asked(again.get_state_set, None)
    return states is not None and (states.contains(Atspi.StateType.CHECKED)
                                   or states.contains(Atspi.StateType.SELECTED))


def walk_pages(root):
    walk = Walk()
    for entry in [t.get_name() for t in entries(root)]:
        if not choose(root, entries, entry):
            walk.unreached.append(entry)
            continue
        walk.look(root, entry)
        for tab in [t.get_name() for t in tabs(root)][1:]:
            if choose(root, tabs, tab):
                walk.look(root, f"{entry} / {tab}")
            else:
                walk.unreached.append(f"{entry} / {tab}")
    return walk


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
    process = subprocess.Popen([sys.argv[1], sys.argv[2]], env=environment)
    try:
        root = wait_for(lambda: application(process), "The program")
        wait_for(lambda: entries(root), "The navigation")
        settle(root)
        walk = walk_pages(root)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)
    print(json.dumps(walk.report(), ensure_ascii=False, indent=1))
    sys.exit(1 if walk.unnamed or walk.unreached or walk.bare_charts or not walk.charts else 0)


if __name__ == "__main__":
    main()
