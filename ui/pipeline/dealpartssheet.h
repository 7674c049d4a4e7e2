// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/dealparts.h"
#include "ui/widgets/sheet.h"
#include "workspace/workspace.h"

#include <optional>

class QCheckBox;
class QLabel;

namespace leadbook {

class Button;
class SpanLabel;
class TableView;
class TabStrip;

/// What hangs on a deal, over the page: the stages that it went through with the days in them and the
/// contacts of that time, the versions of its quote, its product lines. A line below the table takes a new
/// one, or the one that Enter or F2 took up; Enter writes it as one change, Del removes a line, Esc leaves
/// what is being changed and then closes.
class DealPartsSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    DealPartsSheet(Workspace &workspace, QWidget &window);

    /// Reads the deal with id @p deal and opens at @p part; nothing happens where there is none.
    void open(std::int64_t deal, DealPart part = DealPart::Stages);
    DealPart part() const { return m_part; }
    const FigureTableModel &table() const { return *m_model; }
    /// Nothing is being read or written.
    bool isSettled() const { return !m_isWriting && m_reads == 0; }

Q_SIGNALS:
    /// It was written and can be taken back; @p sentence says what.
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    /// Reads the deal and shows @p part; absent: what is shown stays as it is.
    void read(std::int64_t deal, std::optional<DealPart> part = {});
    void follow();
    void take(const DealRecord &record);
    void nameTabs();
    void show(DealPart part);
    void fillTable();
    void goToNewest();
    void fillForm();
    /// Takes the line at @p row up into the form; absent: a new one.
    void change(std::optional<int> row);
    bool isNothingToChange() const;
    void save();
    void removeCurrent();
    Result<RecordWork> workFor(const QStringList &texts) const;
    Result<RecordWork> workForLine(const QStringList &texts) const;
    void write(const RecordWork &work, const QString &sentence);
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    DealRecord m_record;
    std::vector<DealStay> m_stays;
    DealPart m_part = DealPart::Stages;
    std::optional<int> m_changed; ///< row that the form changes; absent: a new one
    bool m_isWriting = false;
    int m_reads = 0;  ///< under way
    int m_opened = 0; ///< how often, so that an answer knows whether the sheet is still its own
    SpanLabel *m_title;
    TabStrip *m_tabs;
    TableView *m_table;
    FigureTableModel *m_model;
    DealPartForm *m_form;
    QCheckBox *m_isSum;
    QLabel *m_hint;
    QLabel *m_problem;
    Button *m_save;
    Button *m_remove;
    Button *m_close;
};

} // namespace leadbook
