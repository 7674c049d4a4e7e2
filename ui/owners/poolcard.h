// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/ownership/ownershipsettings.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace leadbook {

class Button;

/// The rules of the unassigned pool: how many customers an owner may have and still claim, and after how many
/// days without contact a customer is proposed for it, with the way to those who are. Enter or leaving a
/// field keeps it; Esc takes back what was typed.
class PoolCard : public Card
{
    Q_OBJECT

public:
    explicit PoolCard(QWidget *parent = nullptr);

    void setSettings(const PoolSettings &settings);
    /// How many are proposed for the pool.
    void setProposed(std::int64_t customers);
    const PoolSettings &settings() const { return m_settings; }

Q_SIGNALS:
    /// The user wants another limit; absent: none.
    void limitAsked(std::optional<std::int64_t> limit);
    void daysAsked(int days);
    void proposedAsked();
    void assignmentAsked();
    /// Enter or Esc in a field: the keyboard may go elsewhere.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showSettings();
    void keepLimit();
    void keepDays();
    void retranslate();

    PoolSettings m_settings;
    std::int64_t m_proposed = 0;
    QLabel *m_limitLabel;
    QLineEdit *m_limit;
    QLabel *m_daysLabel;
    QLineEdit *m_days;
    Button *m_show;
    Button *m_assign;
};

} // namespace leadbook
