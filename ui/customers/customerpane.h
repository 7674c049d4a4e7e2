// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactionkind.h"
#include "items/gradereason.h"
#include "items/recordcontactmodel.h"
#include "items/recorddealmodel.h"
#include "items/timelinemodel.h"
#include "ui/widgets/card.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QTimer>

#include <optional>

class QLabel;
class QStackedWidget;

namespace leadbook {

class Button;
class CustomerHead;
class CustomerHistory;
class EntryList;
class EntryModel;
class FittingArea;
class ImportsLine;
class KeyValueGrid;
class NextActionBar;
class SpanLabel;
class TabStrip;
class WhyCard;

/// Everything known of one customer, to be read: who, why its grade, timeline, contacts, details, deals, next
/// action. What the view holds shows at once, what a worker has to read follows; a newer choice drops older
/// answers.
class CustomerPane : public Card
{
    Q_OBJECT

public:
    explicit CustomerPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the customer with @p id; 0 shows nobody.
    void showCustomer(std::int64_t id);
    std::int64_t customer() const { return m_customer; }
    /// Nothing is being read any more: all of the customer is shown.
    bool isSettled() const;
    /// Marks @p typed in the timeline and shows its first hit; blank marks nothing.
    void setSearch(const QString &typed);
    /// Puts the keyboard into the tab that is open.
    void takeFocus();

Q_SIGNALS:
    void closeRequested();
    /// The user wants to log a contact of @p kind with the customer shown.
    void logRequested(leadbook::InteractionKind kind);
    /// The user wants the whole record of the customer shown: "Open", or Ctrl+Enter.
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *addTab(QWidget *content);
    QWidget *buildTimeline();
    QWidget *buildDetails();
    void follow(const ViewPtr &view, const ViewChange &change);
    void showHead();
    void read();
    void takeRecord(const Result<CustomerRecord> &record);
    void takeReason(const std::optional<GradeReason> &reason);
    void showRecord();
    void showTabs();
    void retranslate();

    Workspace &m_workspace;
    std::int64_t m_customer = 0;
    Latest m_latestRecord;
    Latest m_latestReason;
    bool m_recordIsDue = false;
    bool m_reasonIsDue = false;
    QTimer m_pause; // between moving through the list and reading
    std::optional<CustomerRecord> m_record;
    std::optional<GradeReason> m_reason;
    TimelineModel m_timeline;
    RecordContactModel m_contacts;
    RecordDealModel m_deals;
    QList<EntryModel *> m_entries;
    EntryList *m_events = nullptr;

    CustomerHead *m_head;
    WhyCard *m_why;
    FittingArea *m_whyArea; ///< scrolls the card where the pane is low
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    SpanLabel *m_people;
    SpanLabel *m_more;
    SpanLabel *m_nothing;
    KeyValueGrid *m_details;
    CustomerHistory *m_history;
    QLabel *m_failed;
    ImportsLine *m_imports;
    NextActionBar *m_next;
    Button *m_open;
};

} // namespace leadbook
