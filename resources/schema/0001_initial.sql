-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Never edited once released; later files append columns and tables only, so that old change sets
-- still apply. Days are days since 1970-01-01, *_ms are UTC milliseconds, amounts are 1/10,000 of the currency's
-- unit. "origin" is the fingerprint by which a later import recognises a row that has no key of its own.
-- Ranges of numbers are tested with BETWEEN: SQLite builds a temporary index for IN with three values and more,
-- at each insert.
-- Nothing cascades: what belongs to a record is removed by name, so that a change set holds every removed row.

-- ---- people who sell, things that are sold, the way a deal goes ------------------------------------------
CREATE TABLE owner (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    manager TEXT,
    region TEXT,
    email TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX owner_name ON owner (name);

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    key TEXT,
    name TEXT NOT NULL,
    category TEXT,
    price INTEGER,
    cost INTEGER,
    currency TEXT
) STRICT;
CREATE INDEX product_name ON product (name);

CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- Open stages only: won and lost are outcomes of a deal, not stages.
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    pipeline INTEGER NOT NULL REFERENCES pipeline (id),
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    chance REAL CHECK (chance BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX stage_pipeline ON stage (pipeline, position);

-- ---- customers and contacts ------------------------------------------------------------------------------
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    key TEXT,
    kind INTEGER NOT NULL DEFAULT 0 CHECK (kind IN (0, 1)),          -- 0 company, 1 person
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 2), -- 0 lead, 1 active, 2 invalid
    invalid_reason TEXT,
    name TEXT NOT NULL,
    city TEXT,
    region TEXT,
    country TEXT,
    address TEXT,
    postcode TEXT,
    industry TEXT,
    employees INTEGER CHECK (employees >= 0),
    source TEXT,
    owner INTEGER REFERENCES owner (id),
    phone TEXT,
    email TEXT,
    website TEXT,
    credit_code TEXT,
    potential INTEGER,                                               -- estimated yearly amount
    currency TEXT,
    tags TEXT,                                                       -- separated by ';'
    notes TEXT,
    parent INTEGER REFERENCES customer (id),
    referred_by INTEGER REFERENCES customer (id),
    influence INTEGER CHECK (influence BETWEEN 1 AND 5),
    cooperation INTEGER CHECK (cooperation BETWEEN 1 AND 5),
    created_day INTEGER,
    origin INTEGER
) STRICT;
CREATE INDEX customer_parent ON customer (parent) WHERE parent IS NOT NULL;
CREATE INDEX customer_referred_by ON customer (referred_by) WHERE referred_by IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    key TEXT,
    name TEXT NOT NULL,
    family_name TEXT,
    given_name TEXT,
    address_form TEXT,                                               -- 王总, Dr
    gender INTEGER CHECK (gender BETWEEN 0 AND 2),                   -- 0 other, 1 female, 2 male
    birthday INTEGER,
    mobile TEXT,
    phone TEXT,
    email TEXT,
    wechat TEXT,
    occupation TEXT,
    income INTEGER,
    education TEXT,
    interests TEXT,
    lifestyle TEXT,
    personal_values TEXT,
    motive TEXT,
    consent INTEGER CHECK (consent IN (0, 1)),
    consent_day INTEGER,
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    notes TEXT
) STRICT;

-- A further phone, e-mail or address beside the main one in the record itself.
CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    contact INTEGER REFERENCES contact (id),
    customer INTEGER REFERENCES customer (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),              -- phone mobile e-mail address wechat web
    label TEXT,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX contact_point_contact ON contact_point (contact) WHERE contact IS NOT NULL;
CREATE INDEX contact_point_customer ON contact_point (customer) WHERE customer IS NOT NULL;

CREATE TABLE customer_contact (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER NOT NULL REFERENCES contact (id),
    role INTEGER CHECK (role BETWEEN 0 AND 5), -- decision maker, influencer, user, purchasing, technical, finance
    title TEXT,
    department TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    since_day INTEGER,
    until_day INTEGER
) STRICT;
CREATE INDEX customer_contact_customer ON customer_contact (customer);
CREATE INDEX customer_contact_contact ON customer_contact (contact);

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    owner INTEGER NOT NULL REFERENCES owner (id),
    role TEXT
) STRICT;
CREATE INDEX team_member_customer ON team_member (customer);

-- What the customer needs, as found on a day. level: 1 unclear, 2 partly, 3 clear; where it is not said it
-- follows from the evidence beside it.
CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    day INTEGER NOT NULL,
    level INTEGER CHECK (level BETWEEN 1 AND 3),
    product TEXT,
    usage TEXT,
    budget INTEGER,
    wanted_day INTEGER,
    decision_maker TEXT,
    note TEXT
) STRICT;
CREATE INDEX need_customer ON need (customer);

CREATE TABLE preference (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    day INTEGER NOT NULL,
    topic TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX preference_customer ON preference (customer);
CREATE INDEX preference_contact ON preference (contact) WHERE contact IS NOT NULL;

-- ---- what happened ---------------------------------------------------------------------------------------
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    key TEXT,
    customer INTEGER REFERENCES customer (id),
    title TEXT,
    pipeline INTEGER NOT NULL REFERENCES pipeline (id),
    stage INTEGER REFERENCES stage (id),                             -- where it is, or was when decided
    outcome INTEGER NOT NULL DEFAULT 0 CHECK (outcome BETWEEN 0 AND 2), -- 0 open, 1 won, 2 lost
    amount INTEGER,
    currency TEXT,
    opened_day INTEGER,
    closed_day INTEGER,
    expected_day INTEGER,
    owner INTEGER REFERENCES owner (id),
    product INTEGER REFERENCES product (id),
    source TEXT,
    competitor TEXT,
    lost_reason TEXT,
    notes TEXT,
    origin INTEGER
) STRICT;
CREATE INDEX deal_customer ON deal (customer) WHERE customer IS NOT NULL;
CREATE INDEX deal_stage ON deal (stage) WHERE stage IS NOT NULL;

-- One row for each stage a deal was recorded in; stage NULL = the move to the outcome. day NULL = not known.
CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY,
    deal INTEGER NOT NULL REFERENCES deal (id),
    stage INTEGER REFERENCES stage (id),
    day INTEGER,
    owner INTEGER REFERENCES owner (id)
) STRICT;
CREATE INDEX stage_change_deal ON stage_change (deal);
CREATE INDEX stage_change_stage ON stage_change (stage) WHERE stage IS NOT NULL;

CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    deal INTEGER NOT NULL REFERENCES deal (id),
    version INTEGER NOT NULL,
    day INTEGER,
    amount INTEGER,
    discount REAL,
    valid_until_day INTEGER,
    file TEXT
) STRICT;
CREATE INDEX quote_deal ON quote (deal);

-- One order number of one customer; purchases are its lines.
CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY,
    customer INTEGER REFERENCES customer (id),
    number TEXT NOT NULL
) STRICT;
CREATE INDEX sales_order_number ON sales_order (number);
CREATE INDEX sales_order_customer ON sales_order (customer) WHERE customer IS NOT NULL;

-- A line bought; a return has a negative amount. sales_order NULL = an order of its own.
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer INTEGER REFERENCES customer (id),
    sales_order INTEGER REFERENCES sales_order (id),
    day INTEGER NOT NULL,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),                -- of the day
    amount INTEGER NOT NULL,
    currency TEXT,
    product INTEGER REFERENCES product (id),
    category TEXT,
    quantity REAL,
    payment TEXT,
    cost INTEGER,
    origin INTEGER
) STRICT;
CREATE INDEX purchase_customer ON purchase (customer) WHERE customer IS NOT NULL;
CREATE INDEX purchase_sales_order ON purchase (sales_order) WHERE sales_order IS NOT NULL;
CREATE INDEX purchase_product ON purchase (product) WHERE product IS NOT NULL;

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    deal INTEGER REFERENCES deal (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 12),
    day INTEGER NOT NULL,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    direction INTEGER CHECK (direction IN (0, 1)),                   -- 0 from us, 1 from the customer
    answered INTEGER CHECK (answered IN (0, 1)),
    bulk INTEGER NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1)),          -- mass mail
    minutes INTEGER,
    until_day INTEGER,                                               -- end of a trial
    count INTEGER,                                                   -- of a usage report
    product INTEGER REFERENCES product (id),
    owner INTEGER REFERENCES owner (id),
    summary TEXT,
    origin INTEGER
) STRICT;
CREATE INDEX interaction_customer ON interaction (customer, day);
CREATE INDEX interaction_contact ON interaction (contact) WHERE contact IS NOT NULL;
CREATE INDEX interaction_deal ON interaction (deal) WHERE deal IS NOT NULL;

CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    number TEXT,
    customer INTEGER REFERENCES customer (id),
    deal INTEGER REFERENCES deal (id),
    signed_day INTEGER,
    start_day INTEGER,
    end_day INTEGER,
    amount INTEGER,
    currency TEXT,
    credit_terms TEXT,
    origin INTEGER
) STRICT;
CREATE INDEX contract_customer ON contract (customer) WHERE customer IS NOT NULL;
CREATE INDEX contract_deal ON contract (deal) WHERE deal IS NOT NULL;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    contract INTEGER NOT NULL REFERENCES contract (id),
    due_day INTEGER,
    amount INTEGER NOT NULL,
    paid_day INTEGER,
    paid INTEGER
) STRICT;
CREATE INDEX payment_contract ON payment (contract);

CREATE TABLE survey_answer (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    kind TEXT NOT NULL,                                              -- NPS, CSAT or the survey's name
    score REAL,
    day INTEGER,
    comment TEXT,
    origin INTEGER
) STRICT;
CREATE INDEX survey_answer_customer ON survey_answer (customer);
CREATE INDEX survey_answer_contact ON survey_answer (contact) WHERE contact IS NOT NULL;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    opened_day INTEGER NOT NULL,
    kind TEXT,
    text TEXT NOT NULL,
    owner INTEGER REFERENCES owner (id),
    due_day INTEGER,
    closed_day INTEGER,
    resolution TEXT
) STRICT;
CREATE INDEX feedback_customer ON feedback (customer);
CREATE INDEX feedback_contact ON feedback (contact) WHERE contact IS NOT NULL;

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    customer INTEGER REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    deal INTEGER REFERENCES deal (id),
    owner INTEGER REFERENCES owner (id),
    title TEXT NOT NULL,
    due_day INTEGER,
    done_day INTEGER,
    note TEXT
) STRICT;
CREATE INDEX task_customer ON task (customer) WHERE customer IS NOT NULL;
CREATE INDEX task_contact ON task (contact) WHERE contact IS NOT NULL;
CREATE INDEX task_deal ON task (deal) WHERE deal IS NOT NULL;

-- ---- what the user defines -------------------------------------------------------------------------------
-- A field of the user's own; its values sit in slot x001... of the entity's side table.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL CHECK (entity IN ('customer', 'deal')),
    slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 100),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'integer', 'real', 'day', 'boolean')),
    UNIQUE (entity, slot),
    UNIQUE (entity, name)
) STRICT;

CREATE TABLE customer_extra (
    id INTEGER PRIMARY KEY REFERENCES customer (id),
    x001 ANY, x002 ANY, x003 ANY, x004 ANY, x005 ANY, x006 ANY, x007 ANY, x008 ANY, x009 ANY, x010 ANY,
    x011 ANY, x012 ANY, x013 ANY, x014 ANY, x015 ANY, x016 ANY, x017 ANY, x018 ANY, x019 ANY, x020 ANY,
    x021 ANY, x022 ANY, x023 ANY, x024 ANY, x025 ANY, x026 ANY, x027 ANY, x028 ANY, x029 ANY, x030 ANY,
    x031 ANY, x032 ANY, x033 ANY, x034 ANY, x035 ANY, x036 ANY, x037 ANY, x038 ANY, x039 ANY, x040 ANY,
    x041 ANY, x042 ANY, x043 ANY, x044 ANY, x045 ANY, x046 ANY, x047 ANY, x048 ANY, x049 ANY, x050 ANY,
    x051 ANY, x052 ANY, x053 ANY, x054 ANY, x055 ANY, x056 ANY, x057 ANY, x058 ANY, x059 ANY, x060 ANY,
    x061 ANY, x062 ANY, x063 ANY, x064 ANY, x065 ANY, x066 ANY, x067 ANY, x068 ANY, x069 ANY, x070 ANY,
    x071 ANY, x072 ANY, x073 ANY, x074 ANY, x075 ANY, x076 ANY, x077 ANY, x078 ANY, x079 ANY, x080 ANY,
    x081 ANY, x082 ANY, x083 ANY, x084 ANY, x085 ANY, x086 ANY, x087 ANY, x088 ANY, x089 ANY, x090 ANY,
    x091 ANY, x092 ANY, x093 ANY, x094 ANY, x095 ANY, x096 ANY, x097 ANY, x098 ANY, x099 ANY, x100 ANY
) STRICT;
CREATE TABLE deal_extra (
    id INTEGER PRIMARY KEY REFERENCES deal (id),
    x001 ANY, x002 ANY, x003 ANY, x004 ANY, x005 ANY, x006 ANY, x007 ANY, x008 ANY, x009 ANY, x010 ANY,
    x011 ANY, x012 ANY, x013 ANY, x014 ANY, x015 ANY, x016 ANY, x017 ANY, x018 ANY, x019 ANY, x020 ANY,
    x021 ANY, x022 ANY, x023 ANY, x024 ANY, x025 ANY, x026 ANY, x027 ANY, x028 ANY, x029 ANY, x030 ANY,
    x031 ANY, x032 ANY, x033 ANY, x034 ANY, x035 ANY, x036 ANY, x037 ANY, x038 ANY, x039 ANY, x040 ANY,
    x041 ANY, x042 ANY, x043 ANY, x044 ANY, x045 ANY, x046 ANY, x047 ANY, x048 ANY, x049 ANY, x050 ANY,
    x051 ANY, x052 ANY, x053 ANY, x054 ANY, x055 ANY, x056 ANY, x057 ANY, x058 ANY, x059 ANY, x060 ANY,
    x061 ANY, x062 ANY, x063 ANY, x064 ANY, x065 ANY, x066 ANY, x067 ANY, x068 ANY, x069 ANY, x070 ANY,
    x071 ANY, x072 ANY, x073 ANY, x074 ANY, x075 ANY, x076 ANY, x077 ANY, x078 ANY, x079 ANY, x080 ANY,
    x081 ANY, x082 ANY, x083 ANY, x084 ANY, x085 ANY, x086 ANY, x087 ANY, x088 ANY, x089 ANY, x090 ANY,
    x091 ANY, x092 ANY, x093 ANY, x094 ANY, x095 ANY, x096 ANY, x097 ANY, x098 ANY, x099 ANY, x100 ANY
) STRICT;

CREATE TABLE scheme (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('grading', 'rfm')),
    name TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    in_use INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1)),
    since_day INTEGER
) STRICT;

CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    colour TEXT,
    owner INTEGER REFERENCES owner (id),
    strategy TEXT
) STRICT;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT
) STRICT;

-- ---- not recorded in change sets: identity, counters, journal --------------------------------------------
CREATE TABLE device (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 4194303),    -- 22 bits, upper part of every id
    machine TEXT NOT NULL,
    inode INTEGER NOT NULL
) STRICT;

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each change, append-only. reverts: the change an undo takes back, or the undo a redo takes back.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    label TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),              -- 0 edit, 1 undo, 2 redo
    reverts INTEGER REFERENCES change (id),
    rows INTEGER NOT NULL
) STRICT;
CREATE INDEX change_reverts ON change (reverts) WHERE reverts IS NOT NULL;

-- Rows that a change inserted in bulk, kept as id ranges [first, last] instead of their content.
CREATE TABLE change_range (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    record_table TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE INDEX change_range_change ON change_range (change);

-- The rest of a change as SQLite change-set bytes, at most 1,000 rows a page.
CREATE TABLE change_page (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change (id),
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX change_page_change ON change_page (change);

-- Which page holds the rows first..last of a table: runs without gaps.
CREATE TABLE change_index (
    record_table TEXT NOT NULL,
    first INTEGER NOT NULL,
    change INTEGER NOT NULL REFERENCES change (id),
    page INTEGER NOT NULL REFERENCES change_page (id),
    last INTEGER NOT NULL, -- behind the key: SQLite 3.40's check misreads WITHOUT ROWID tables stored otherwise
    PRIMARY KEY (record_table, first, change, page)
) STRICT, WITHOUT ROWID;
