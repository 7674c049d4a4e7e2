// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/fieldhistorymodel.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QWidget>

class QListView;

namespace leadbook {

class Button;
class EntryModel;
class SpanLabel;

/// What became of one customer and all that is its own, field by field and newest first, with a button that
/// puts the value of a line back. Reads when it is shown; a newer choice drops older answers.
class CustomerHistory : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHistory(Workspace &workspace, QWidget *parent = nullptr);
    ~CustomerHistory() override;

    void showCustomer(std::int64_t id);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void take(const Result<std::vector<FieldChange>> &changes);
    void restore();
    void updateButton();
    void retranslate();

    Workspace &m_workspace;
    std::int64_t m_customer = 0;
    bool m_isDue = false;
    Latest m_latest;
    FieldHistoryModel m_model;
    EntryModel *m_entries;
    QListView *m_list;
    SpanLabel *m_note; ///< why nothing is shown, or what failed
    Button *m_restore;
};

} // namespace leadbook
