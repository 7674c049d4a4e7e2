// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pastepreviewmodel.h"
#include "ui/widgets/sheet.h"
#include "workspace/latest.h"

namespace leadbook {

class Button;
class SpanLabel;
class TableView;
class Workspace;

/// What a block from the clipboard would write into the list, before it does: which rows and columns, each
/// cell with its value of now and the new one, and what cannot be written. A worker reads the block, anew
/// where the book changes. Enter writes, Esc closes.
class PasteSheet : public Sheet
{
    Q_OBJECT

public:
    PasteSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p text, a block as spreadsheets copy it, at @p place.
    void open(PastePlace place, const QString &text);
    /// Nothing is being read.
    bool isSettled() const { return m_planning == 0; }

Q_SIGNALS:
    /// The user wants what is shown to be written.
    void editAsked(const leadbook::PeopleEdit &edit);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void plan();
    void showPlan(const ViewPtr &view, std::shared_ptr<const PastePlan> plan);
    void updateWords();
    void retranslate();

    Workspace &m_workspace;
    PastePreviewModel m_model;
    PastePlace m_place;
    QString m_text;
    Latest m_latest;
    int m_planning = 0; ///< workers' answers that are awaited
    SpanLabel *m_what;
    SpanLabel *m_where;
    SpanLabel *m_leftOut;
    TableView *m_table;
    Button *m_write;
    Button *m_close;
};

} // namespace leadbook
