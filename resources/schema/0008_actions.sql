-- SPDX-FileCopyrightText: 2026 The Leadbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 8: templates, consent by purpose, campaigns, questionnaires, feedback until solved, reviews of key
-- accounts, rules, evaluations, repeated tasks. Days are day numbers, amounts 1/10,000 of the currency's unit.

-- ---- messages --------------------------------------------------------------------------------------------
-- channel: 0 mail, 1 text message, 2 WeChat, 3 call, 4 letter, 5 event
CREATE TABLE template (
    id INTEGER PRIMARY KEY,
    key TEXT,                                                        -- of a shipped one, the same in every language
    name TEXT NOT NULL,
    channel INTEGER NOT NULL DEFAULT 0 CHECK (channel BETWEEN 0 AND 5),
    purpose TEXT                                                     -- as in consent; NULL: every kind of message
) STRICT;

-- The wording of a template in one language (en, zh_CN).
CREATE TABLE template_text (
    id INTEGER PRIMARY KEY,
    template INTEGER NOT NULL REFERENCES template (id),
    language TEXT NOT NULL,
    subject TEXT,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX template_text_template ON template_text (template);

-- What a person agreed to or refused, for one purpose, from a day on; the latest of a purpose counts.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL REFERENCES contact (id),
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    day INTEGER NOT NULL,
    until_day INTEGER,
    basis TEXT,                                                      -- consent, contract, legal duty, ...
    source TEXT,                                                     -- form, call, card, ...
    note TEXT
) STRICT;
CREATE INDEX consent_contact ON consent (contact);

ALTER TABLE contact ADD COLUMN language TEXT;                           -- of messages; NULL: the book's
-- 1: the birthday is kept by the lunar calendar; birthday still holds the solar day of birth.
ALTER TABLE contact ADD COLUMN lunar_birthday INTEGER CHECK (lunar_birthday IN (0, 1));

-- ---- campaigns -------------------------------------------------------------------------------------------
-- state: 0 draft, 1 running, 2 finished
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2),
    channel INTEGER NOT NULL DEFAULT 0 CHECK (channel BETWEEN 0 AND 5),
    purpose TEXT,
    template INTEGER REFERENCES template (id),
    filter TEXT NOT NULL,
    live INTEGER NOT NULL DEFAULT 0 CHECK (live IN (0, 1)),          -- 1: who enters the filter later joins
    control_share REAL NOT NULL DEFAULT 0 CHECK (control_share BETWEEN 0 AND 0.9),
    seed INTEGER NOT NULL DEFAULT 0,                                 -- of the draw of the control group
    created_day INTEGER,
    start_day INTEGER,
    end_day INTEGER,                                                 -- last day on which a response counts
    cost INTEGER,
    currency TEXT,
    owner INTEGER REFERENCES owner (id),
    notes TEXT
) STRICT;

-- arm: 0 is addressed, 1 control
CREATE TABLE campaign_member (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    arm INTEGER NOT NULL DEFAULT 0 CHECK (arm IN (0, 1)),
    segment TEXT,                                                    -- class at the draw, for the figures by segment
    added_day INTEGER NOT NULL,
    sent_day INTEGER,
    responded_day INTEGER,
    response TEXT
) STRICT;
CREATE INDEX campaign_member_campaign ON campaign_member (campaign);
CREATE INDEX campaign_member_customer ON campaign_member (customer);
CREATE INDEX campaign_member_contact ON campaign_member (contact) WHERE contact IS NOT NULL;

ALTER TABLE interaction ADD COLUMN campaign INTEGER REFERENCES campaign (id);
ALTER TABLE interaction ADD COLUMN template INTEGER REFERENCES template (id);
CREATE INDEX interaction_campaign ON interaction (campaign) WHERE campaign IS NOT NULL;
CREATE INDEX interaction_template ON interaction (template) WHERE template IS NOT NULL;

-- ---- surveys and feedback --------------------------------------------------------------------------------
-- kind: 0 of its own, 1 satisfaction (CSAT), 2 recommendation (NPS), 3 need, 4 why customers left
CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    key TEXT,                                                        -- of a shipped one
    name TEXT NOT NULL,
    kind INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 4),
    intro TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- kind: 0 scale, 1 choice, 2 several choices, 3 text
CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    text TEXT NOT NULL,
    least INTEGER,
    most INTEGER,
    choices TEXT,                                                    -- one a line
    sets TEXT                                                        -- the field of a need that the answer sets
) STRICT;
CREATE INDEX question_questionnaire ON question (questionnaire);

-- One filled-in questionnaire; its answers are rows of survey_answer.
CREATE TABLE survey_response (
    id INTEGER PRIMARY KEY,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    contact INTEGER REFERENCES contact (id),
    interaction INTEGER REFERENCES interaction (id),                 -- the call in which it was asked
    day INTEGER NOT NULL,
    owner INTEGER REFERENCES owner (id),
    origin INTEGER
) STRICT;
CREATE INDEX survey_response_questionnaire ON survey_response (questionnaire);
CREATE INDEX survey_response_customer ON survey_response (customer);
CREATE INDEX survey_response_contact ON survey_response (contact) WHERE contact IS NOT NULL;
CREATE INDEX survey_response_interaction ON survey_response (interaction) WHERE interaction IS NOT NULL;

ALTER TABLE survey_answer ADD COLUMN response INTEGER REFERENCES survey_response (id);
ALTER TABLE survey_answer ADD COLUMN question INTEGER REFERENCES question (id);
ALTER TABLE survey_answer ADD COLUMN answer TEXT;                       -- the choice or the text
CREATE INDEX survey_answer_response ON survey_answer (response) WHERE response IS NOT NULL;
CREATE INDEX survey_answer_question ON survey_answer (question) WHERE question IS NOT NULL;

ALTER TABLE feedback ADD COLUMN answered_day INTEGER;                   -- of our first answer
ALTER TABLE feedback ADD COLUMN product INTEGER REFERENCES product (id);
CREATE INDEX feedback_product ON feedback (product) WHERE product IS NOT NULL;

-- A periodic review of a key account; the ratings are 1 (bad) to 5 (good).
CREATE TABLE account_review (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer (id),
    day INTEGER NOT NULL,
    value INTEGER CHECK (value BETWEEN 1 AND 5),
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    relationship INTEGER CHECK (relationship BETWEEN 1 AND 5),
    next_day INTEGER,
    owner INTEGER REFERENCES owner (id),
    note TEXT
) STRICT;
CREATE INDEX account_review_customer ON account_review (customer);

-- A dated figure of the market: share, brand awareness, a rival's price.
CREATE TABLE market_figure (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    unit TEXT,
    source TEXT
) STRICT;

-- ---- rules and evaluations -------------------------------------------------------------------------------
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    key TEXT,                                                        -- of a shipped one
    name TEXT NOT NULL,
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    since_day INTEGER                                                -- NULL: not in use
) STRICT;

-- What a rule did: once for a customer and the day of the event.
CREATE TABLE rule_run (
    id INTEGER PRIMARY KEY,
    rule INTEGER NOT NULL REFERENCES rule (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    day INTEGER NOT NULL,
    ran_day INTEGER NOT NULL,
    task INTEGER REFERENCES task (id)
) STRICT;
CREATE INDEX rule_run_rule ON rule_run (rule);
CREATE INDEX rule_run_customer ON rule_run (customer);
CREATE INDEX rule_run_task ON rule_run (task) WHERE task IS NOT NULL;

-- Events that rules have looked at. Not recorded in change sets: what was undone is not done again by itself.
CREATE TABLE rule_seen (
    rule INTEGER NOT NULL,
    customer INTEGER NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (rule, customer, day)
) STRICT, WITHOUT ROWID;

-- A question put beforehand: one indicator and one day of judgement. design: 0 random hold-out, 1 matched.
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,                                           -- strategy:ID, campaign:ID, scheme:ID or a filter
    indicator TEXT NOT NULL,
    design INTEGER NOT NULL CHECK (design IN (0, 1)),
    from_day INTEGER NOT NULL,
    judge_day INTEGER NOT NULL,
    fixed_day INTEGER NOT NULL                                       -- on which the question was put
) STRICT;

-- The share of a class that a strategy leaves alone, drawn by the customer's id and the seed.
ALTER TABLE strategy ADD COLUMN holdout REAL CHECK (holdout BETWEEN 0 AND 0.9);
ALTER TABLE strategy ADD COLUMN holdout_seed INTEGER;

-- ---- tasks -----------------------------------------------------------------------------------------------
ALTER TABLE task ADD COLUMN repeats TEXT;                               -- RRULE of iCalendar
ALTER TABLE task ADD COLUMN uid TEXT;                                   -- of the calendar it came from
ALTER TABLE task ADD COLUMN minute INTEGER CHECK (minute BETWEEN 0 AND 1439); -- of the due day
ALTER TABLE task ADD COLUMN minutes INTEGER;                            -- how long it takes

-- ---- privacy ---------------------------------------------------------------------------------------------
-- Whose data are proposed for erasure: who passes the filter and was in no contact for so many days.
CREATE TABLE retention_rule (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    after_days INTEGER NOT NULL CHECK (after_days > 0),
    basis TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Why data of many people left the book. Not recorded in change sets: undo does not take it back.
CREATE TABLE export_log (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    people INTEGER NOT NULL,
    reason TEXT
) STRICT;
