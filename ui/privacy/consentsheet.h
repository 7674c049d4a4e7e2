// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/privacy/consents.h"

class QComboBox;
class QLineEdit;

namespace leadbook {

/// Asks what a contact agreed to or refused: for what, from when until when, on what it rests, how it was
/// heard of. Writes one entry.
class ConsentSheet : public ChangeSheet
{
    Q_OBJECT

public:
    ConsentSheet(Workspace &workspace, QWidget &window);

    /// Opens with @p draft for one of @p contacts.
    void open(const Consent &draft, const std::vector<ContactConsents> &contacts);
    QComboBox &purposeInput() const { return *m_purpose; }
    QComboBox &answerInput() const { return *m_answer; }
    QLineEdit &dayInput() const { return *m_day; }
    QLineEdit &untilInput() const { return *m_until; }

protected:
    void submit() override;
    void retranslate() override;

private:
    Result<Day> dayIn(const QLineEdit &input) const;
    Result<Consent> typed() const;
    void fillTerms();

    Consent m_draft;
    QComboBox *m_contact;
    QComboBox *m_purpose;
    QComboBox *m_answer;
    QLineEdit *m_day;
    QLineEdit *m_until;
    QComboBox *m_basis;
    QComboBox *m_source;
    QLineEdit *m_note;
};

} // namespace leadbook
