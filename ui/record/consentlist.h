// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/recordlist.h"
#include "workspace/privacy/consents.h"

namespace leadbook {

class Button;

/// The tab of a record on privacy: each contact with what it agreed to or refused, purpose by purpose, since
/// when and heard of how. An entry is added (Insert), answered by a newer one (Enter) and a consent withdrawn
/// (Del); nothing that was recorded goes away by that. From here the person's data are exported and erased.
class ConsentList : public RecordList
{
    Q_OBJECT

public:
    explicit ConsentList(QWidget *parent = nullptr);

    /// Shows @p contacts of the customer shown, as of @p today.
    void setContacts(const std::vector<ContactConsents> &contacts, Day today);
    const std::vector<ContactConsents> &contacts() const { return m_contacts; }
    void retranslate();
    Button &doNotContactButton() const { return *m_doNotContact; }

Q_SIGNALS:
    /// The user wants this changed.
    void workAsked(const leadbook::RecordWork &work);
    /// An entry is to be written that begins as @p draft.
    void entryAsked(const leadbook::Consent &draft);
    /// All data of the customer are to be handed out.
    void dataAsked();
    /// The customer is to be erased.
    void eraseAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a row shows: a contact, or one standing entry of it.
    struct Place
    {
        std::size_t contact = 0;
        std::optional<Consent> consent;
    };

    void fill();
    void add();
    void withdraw();
    void turnDoNotContact();
    void update();
    const Place *current() const;

    std::vector<ContactConsents> m_contacts;
    std::vector<Place> m_places;
    Day m_today;
    Button *m_add;
    Button *m_withdraw;
    Button *m_remove;
    Button *m_doNotContact;
    Button *m_data;
    Button *m_erase;
};

} // namespace leadbook
