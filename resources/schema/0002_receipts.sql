-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what an import was, kept beside its change.

-- One row for each file and table that an import took, written with its change. Like the journal it is not
-- recorded in change sets: an undo leaves it, and whether the import is in effect follows from the journal, as
-- does the moment. Nothing of it is a person's: no cell, no row, and of the file its name without the folder.
CREATE TABLE change_receipt (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),                       -- of the file
    hash INTEGER NOT NULL,                                           -- of all its bytes, 64 bits
    kind TEXT NOT NULL,                                              -- text, workbook, cards, book
    taken_as TEXT NOT NULL,                                          -- customers, deals, purchases ...
    encoding TEXT,
    delimiter TEXT,
    sheet TEXT,
    if_exists TEXT NOT NULL,                                         -- fill, overwrite, skip, new
    review TEXT NOT NULL,                                            -- same, new, skip
    rows INTEGER NOT NULL,                                           -- the sum of the next five
    added INTEGER NOT NULL CHECK (added >= 0),
    updated INTEGER NOT NULL CHECK (updated >= 0),
    unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
    asked INTEGER NOT NULL CHECK (asked >= 0),                       -- left for the user to say
    rejected INTEGER NOT NULL CHECK (rejected >= 0),
    unlinked INTEGER NOT NULL CHECK (unlinked >= 0),                 -- without a customer, of those kept
    customers_added INTEGER NOT NULL CHECK (customers_added >= 0),
    customers_updated INTEGER NOT NULL CHECK (customers_updated >= 0),
    contacts_added INTEGER NOT NULL CHECK (contacts_added >= 0),
    contacts_updated INTEGER NOT NULL CHECK (contacts_updated >= 0),
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),               -- [[header, field or null], ...]
    recognised TEXT NOT NULL CHECK (json_valid(recognised))          -- {sign: rows that the book had by it}
) STRICT;
CREATE INDEX change_receipt_change ON change_receipt (change);
