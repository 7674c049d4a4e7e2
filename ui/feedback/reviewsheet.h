// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/feedback/accountreviews.h"

#include <array>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadbook {

/// Writes down the review of a key account: three ratings, when the next one is, and a note. Enter keeps it
/// (Ctrl+Enter in the note), Esc closes.
class ReviewSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReviewSheet(Workspace &workspace, QWidget &window);

    void open(std::int64_t customer, const QString &name);
    /// Of value, satisfaction, relationship; the first entry is "not rated".
    QComboBox &ratingInput(std::size_t place) const { return *m_ratings[place]; }
    QLineEdit &nextInput() const { return *m_next; }
    QPlainTextEdit &noteInput() const { return *m_note; }

protected:
    void submit() override;
    void retranslate() override;

private:
    /// What stands there; Invalid with one sentence.
    Result<AccountReview> typed() const;

    std::int64_t m_customer = 0;
    QString m_customerName;
    std::array<QComboBox *, 3> m_ratings{};
    QLineEdit *m_next;
    QPlainTextEdit *m_note;
};

} // namespace leadbook
