-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: grades set by hand, and the day on which a scheme is to be looked at again.

-- A grade that a person gave a customer in place of the one that follows from the rules, from since_day up to
-- and with until_day; where several hold on one day the one that began last counts, then the one of the larger
-- id. An ended one is shortened, never removed, unless it never held: so the past can be told.
CREATE TABLE grade_override (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    grade TEXT NOT NULL,                                             -- its name in the scheme
    reason TEXT NOT NULL,
    since_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    who TEXT                                                         -- the name of who set it, NULL: not known
) STRICT;
CREATE INDEX grade_override_customer ON grade_override (customer);

ALTER TABLE scheme ADD COLUMN review_day INTEGER;
