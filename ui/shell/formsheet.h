// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"
#include "workspace/workspace.h"

#include <QPointer>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace leadbook {

class Button;
class SpanLabel;

/// A sheet that asks: a title, rows of a label and an input, why what stands there will not do, and below
/// them a button that does it, Cancel, and at the left what else can be done. Enter does it. It closes with
/// the book.
class FormSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it; @p width as in Sheet.
    FormSheet(Workspace &workspace, QWidget &window, int width);

protected:
    Workspace &workspace() const { return m_workspace; }
    SpanLabel &title() const { return *m_title; }
    /// The button that does it.
    Button &doButton() const { return *m_do; }
    /// The button that leaves the sheet: Cancel, unless retranslate() gives it another text, as where what
    /// was done is kept.
    Button &leaveButton() const { return *m_cancel; }
    /// A new button at the left.
    Button &addOtherButton();
    /// Puts @p part over the whole width between the title and the rows.
    void addAbove(QWidget &part);
    /// A row for @p input behind the others; its label stands at @p place beside it.
    void addRow(QWidget &input, Qt::Alignment place = {});
    /// Puts @p part below the input of the last row.
    void addBelow(QWidget &part);
    /// Writes @p label, with its key, beside the @p input of a row, which is called @p name.
    void nameRow(QWidget &input, const QString &label, const QString &name);
    /// Shows the sheet, in which nothing is wrong yet, with the keyboard in @p first.
    void openForm(QWidget &first);
    /// How often it was opened: an answer that comes late is for the opening it was asked in.
    int openings() const { return m_openings; }
    /// Says why what stands there will not do; an empty @p problem: nothing is wrong.
    void tell(const QString &problem);
    /// The same of what stands in @p input, which gets the keyboard.
    void refuse(const QString &problem, QWidget &input);

    /// Does it: Enter, or the button.
    virtual void submit() = 0;
    /// Writes everything but Cancel in the user's language.
    virtual void retranslate() = 0;
    /// What Tab goes through before the buttons; the inputs of the rows unless told otherwise.
    virtual QList<QWidget *> inputs() const { return m_inputs; }

    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers) override { submit(); }
    void changeEvent(QEvent *event) override;

private:
    /// Marks @p input, and no other, as the one in which something is wrong; nullptr: none.
    void markWrong(QWidget *input);

    Workspace &m_workspace;
    SpanLabel *m_title;
    QGridLayout *m_rows;
    QLabel *m_problem;
    QHBoxLayout *m_buttons;
    Button *m_do;
    Button *m_cancel;
    QList<QLabel *> m_labels;
    QList<QWidget *> m_inputs;
    QList<QWidget *> m_others;
    QPointer<QWidget> m_wrong;
    int m_openings = 0;
};

} // namespace leadbook
