// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quicklog/quicklog.h"
#include "workspace/customerrecord.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace leadbook {

class SpanLabel;
struct Span;

/// What a line was understood as, row by row, each open to correction; a correction stays while typing goes
/// on.
class QuickLogRows : public QWidget
{
    Q_OBJECT

public:
    explicit QuickLogRows(QWidget *parent = nullptr);

    /// Takes all corrections away; days are seen from @p today.
    void begin(Day today, const QString &currency);
    /// Shows what a line says; what was corrected stays.
    void setSaid(const QuickLog &said);
    /// The people to choose from, the main one first.
    void setContacts(const std::vector<RecordContact> &contacts);
    void setEffect(const QList<Span> &spans);

    /// What was to be done next and its day; empty where there is nothing.
    void setPrevious(const QString &action, Day due);
    /// Whether that is done by this contact; only where it was due by then.
    bool completesPrevious() const;

    /// What the line says, as corrected.
    QuickLog said() const;
    /// The person spoken to, as corrected; else one whom the note names, else the main one.
    std::optional<std::int64_t> contact() const;
    QString contactName() const;
    /// What can be corrected, in the order of the rows.
    QList<QWidget *> editors() const;

Q_SIGNALS:
    void corrected();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Corrections
    {
        std::optional<InteractionKind> kind;
        std::optional<int> way; ///< index of the choice of direction
        std::optional<int> minutes;
        std::optional<Day> day;
        std::optional<QString> action;
        std::optional<Day> due;
        std::optional<int> contact; ///< index in the list of people
    };

    void build();
    void addRow(int row, const QList<QWidget *> &fields);
    void connectEditors();
    template <typename Change> void correct(Change change);
    void fill();
    void fillContact(const QuickLog &now);
    void retranslate();

    Day m_today;
    QString m_currency;
    QuickLog m_said;
    Corrections m_corrections;
    std::vector<RecordContact> m_people;
    bool m_isFilling = false;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
    QComboBox *m_kind;
    QComboBox *m_way;
    QComboBox *m_contact;
    QSpinBox *m_minutes;
    QDateEdit *m_day;
    SpanLabel *m_note;
    QLineEdit *m_action;
    QDateEdit *m_due;
    QCheckBox *m_done;
    QString m_previous;
    Day m_previousDue;
    SpanLabel *m_need;
    SpanLabel *m_effect;
};

} // namespace leadbook
