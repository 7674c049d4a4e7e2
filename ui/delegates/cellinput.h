// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace leadbook {

/// The editor of a cell: a line with what is often written offered below it, and a calendar for days
/// (Alt+Down opens either). Enter and Tab write; what cannot be written is kept, with a sentence that says
/// why. Esc leaves the cell as it was.
class CellInput : public QLineEdit
{
    Q_OBJECT

public:
    /// Says why a text cannot be written, empty where it can.
    using Check = std::function<QString(const QString &)>;

    explicit CellInput(QWidget *parent);

    void setCheck(Check check) { m_check = std::move(check); }
    /// What is offered; @p only: nothing else may be written, and the whole list opens at once.
    void setOffers(const QStringList &offers, bool only);
    /// Says what each of the offers means, below it, after setOffers().
    void setOfferNotes(const QStringList &notes);
    /// The cell holds a day.
    void setIsDay(bool isDay) { m_isDay = isDay; }

    /// Whether the text can be written; where not, the sentence is shown.
    bool accept();

Q_SIGNALS:
    /// Enter was pressed, or a choice made, and the text can be written.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void openOffers();
    void openCalendar();
    void tell(const QString &sentence);
    void enter();

    Check m_check;
    QStringList m_offers;
    bool m_isChosen = false;
    bool m_isDay = false;
    bool m_isWrong = false;
};

} // namespace leadbook
