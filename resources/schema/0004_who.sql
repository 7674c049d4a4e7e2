-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: who made a change.

-- The name of the owner who made it, as it was then; NULL where nobody said who they are, and for what was done
-- before there was this column. A name and no reference: owners are renamed, merged and removed, the journal
-- keeps what was.
ALTER TABLE change ADD COLUMN who TEXT;
