// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/analysispage.h"
#include "ui/reports/reportdocument.h"
#include "workspace/today/workreport.h"

class QComboBox;
class QTextBrowser;

namespace leadbook {

class Button;
class Chip;
class Me;

/// The report of a day or a week (日报, 周报), written from the log: to read, copy, print or save.
class WorkReportPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    WorkReportPage(Workspace &workspace, Me &me, QWidget *parent = nullptr);

    const ReportDocument &document() const { return m_document; }
    /// What the report shown is of.
    const WorkReportAsk &question() const { return m_ask; }
    QTextBrowser &text() const { return *m_text; }
    QComboBox &ownerInput() const { return *m_owner; }
    Chip &weekChip() const { return *m_week; }
    Button &previousButton() const { return *m_previous; }
    Button &copyButton() const { return *m_copy; }
    /// Weeks begin on @p weekday, 1 Monday to 7 Sunday.
    void setFirstWeekday(int weekday);

Q_SIGNALS:
    void printRequested(const leadbook::WorkReportAsk &ask);
    void saveRequested(const leadbook::WorkReportAsk &ask);
    /// The text is in the clipboard; @p sentence says so.
    void copied(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    void fillOwners();
    void move(int steps);
    WorkReportAsk typed(Day today) const;

    Me &m_me;
    int m_steps = 0; ///< days or weeks from today's
    int m_firstWeekday = 1;
    WorkReportAsk m_ask;
    ReportDocument m_document;
    bool m_isFilling = false;
    bool m_isChosen = false; ///< somebody chose whose report it is
    Chip *m_day;
    Chip *m_week;
    QComboBox *m_owner;
    Button *m_previous;
    Button *m_next;
    Button *m_copy;
    Button *m_print;
    Button *m_save;
    QTextBrowser *m_text;
};

} // namespace leadbook
