-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: strategies and their steps, what a task is and what became of it, days off.

-- What is done for the customers of a class, such as "grade:A", "lifeCycle:churned" or "segment:Partners".
CREATE TABLE strategy (
    id INTEGER PRIMARY KEY,
    key TEXT,                                                        -- of a shipped one, the same in every language
    name TEXT NOT NULL,
    class TEXT NOT NULL,
    goal TEXT,
    cadence INTEGER CHECK (cadence > 0),                             -- days from one contact to the next
    owner INTEGER REFERENCES owner (id),
    since_day INTEGER                                                -- NULL: not in use
) STRICT;

-- kind: 0 call, 1 mail, 2 visit, 3 gift, 4 survey, 5 training, 6 review, 7 message, 8 other
CREATE TABLE strategy_step (
    id INTEGER PRIMARY KEY,
    strategy INTEGER NOT NULL REFERENCES strategy (id),
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    offset_days INTEGER NOT NULL CHECK (offset_days BETWEEN 0 AND 3650), -- after the customer entered the class
    title TEXT NOT NULL,
    text TEXT
) STRICT;
CREATE INDEX strategy_step_strategy ON strategy_step (strategy);

ALTER TABLE task ADD COLUMN kind INTEGER CHECK (kind BETWEEN 0 AND 8);  -- as of a step; NULL: not told
ALTER TABLE task ADD COLUMN set_day INTEGER;                            -- on which it was set or promised
ALTER TABLE task ADD COLUMN first_due_day INTEGER;                      -- when it was due before it was put off
-- Of a task that is over (done_day): 0 or NULL done, 1 not needed, 2 withdrawn because the class was left.
ALTER TABLE task ADD COLUMN ending INTEGER CHECK (ending BETWEEN 0 AND 2);
ALTER TABLE task ADD COLUMN reason TEXT;                                -- why it was not needed
-- The step that the task comes from, and the day on which the customer entered the step's class.
ALTER TABLE task ADD COLUMN step INTEGER REFERENCES strategy_step (id);
ALTER TABLE task ADD COLUMN entered_day INTEGER;
CREATE INDEX task_step ON task (step) WHERE step IS NOT NULL;

-- A holiday, or a day of a weekend on which people work in exchange for one.
CREATE TABLE day_off (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    name TEXT,
    works INTEGER NOT NULL DEFAULT 0 CHECK (works IN (0, 1))         -- 1: a working day at a weekend
) STRICT;
CREATE INDEX day_off_day ON day_off (day);
