-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: what a stage asks for, when a move was recorded, product lines of deals, targets.

-- The keys of the deal fields that must say something before a deal enters the stage, divided by commas;
-- NULL: none.
ALTER TABLE stage ADD COLUMN required TEXT;

-- When the move was recorded, UTC milliseconds; tells the order of the moves of one day. NULL: not known.
ALTER TABLE stage_change ADD COLUMN moment INTEGER;

-- A product line of a deal. The amount is that of the line, the discount taken off.
CREATE TABLE deal_line (
    id INTEGER PRIMARY KEY,
    deal INTEGER NOT NULL REFERENCES deal (id),
    position INTEGER NOT NULL,
    product INTEGER REFERENCES product (id),
    text TEXT,                                                       -- what is sold where no product is named
    quantity REAL,
    price INTEGER,                                                   -- of one, before the discount
    discount REAL CHECK (discount BETWEEN 0 AND 1),
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX deal_line_deal ON deal_line (deal);
CREATE INDEX deal_line_product ON deal_line (product) WHERE product IS NOT NULL;

-- What an owner is to sign or to receive in a month, a quarter or a year that begins on first_day; of the
-- whole team where no owner is named.
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    owner INTEGER REFERENCES owner (id),
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)),                    -- 0 signed, 1 received
    first_day INTEGER NOT NULL,
    months INTEGER NOT NULL CHECK (months IN (1, 3, 12)),
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT
) STRICT;
CREATE UNIQUE INDEX target_once ON target (coalesce(owner, 0), kind, first_day, months);
