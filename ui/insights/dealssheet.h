// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deallist.h"
#include "ui/widgets/sheet.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

namespace leadbook {

class Button;
class DayDelegate;
class DealListModel;
class SpanLabel;
class TableView;

/// The deals behind a figure, over the window: how many of how many customers, and one line each. Enter opens
/// the customer of a line, Esc closes.
class DealsSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    DealsSheet(Workspace &workspace, QWidget &window);

    /// Looks for the deals behind @p pick, which @p title names, and shows them.
    void open(const FunnelAsk &ask, const FunnelPick &pick, const QString &title);
    const DealListModel &deals() const { return *m_model; }
    /// "Reached Quotation · 12 deals of 9 customers".
    const SpanLabel &title() const { return *m_title; }
    bool isSettled() const { return !m_isReading; }

Q_SIGNALS:
    void customerRequested(std::int64_t id);
    /// The deals could not be read; @p sentence says why.
    void failed(const QString &sentence);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override { m_latest.cancel(); }
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take(const DealList &list);
    void openAt(int row);
    void retranslate();

    Workspace &m_workspace;
    Latest m_latest;
    bool m_isReading = false;
    QString m_name; ///< of what is listed
    std::int64_t m_customers = 0;
    DealListModel *m_model;
    SpanLabel *m_title;
    TableView *m_table;
    DayDelegate *m_days;
    Button *m_openCustomer;
    Button *m_close;
};

} // namespace leadbook
