-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: who is not the same, files of a customer or deal, and how a customer came to the unassigned pool.

-- Two records that the user said are not the same, the one of the smaller id first: they are never proposed
-- for merging again.
CREATE TABLE distinct_customer (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    other INTEGER NOT NULL REFERENCES customer (id),
    day INTEGER                                                      -- when it was said
) STRICT;
CREATE INDEX distinct_customer_customer ON distinct_customer (customer);
CREATE INDEX distinct_customer_other ON distinct_customer (other);

CREATE TABLE distinct_contact (
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contact (id),
    other INTEGER NOT NULL REFERENCES contact (id),
    day INTEGER
) STRICT;
CREATE INDEX distinct_contact_contact ON distinct_contact (contact);
CREATE INDEX distinct_contact_other ON distinct_contact (other);

-- A file or web page that belongs to a customer, a deal or both; it stays where it is.
CREATE TABLE file_link (
    id INTEGER PRIMARY KEY,
    customer INTEGER REFERENCES customer (id),
    deal INTEGER REFERENCES deal (id),
    label TEXT,
    target TEXT NOT NULL,                                            -- path or address
    added_day INTEGER
) STRICT;
CREATE INDEX file_link_customer ON file_link (customer) WHERE customer IS NOT NULL;
CREATE INDEX file_link_deal ON file_link (deal) WHERE deal IS NOT NULL;

-- Why and when a customer was returned to the unassigned pool.
ALTER TABLE customer ADD COLUMN pool_reason TEXT;
ALTER TABLE customer ADD COLUMN pool_day INTEGER;
