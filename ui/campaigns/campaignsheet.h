// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/campaigns/campaigndraft.h"
#include "workspace/latest.h"
#include "workspace/segments/savedsegments.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace leadbook {

class SpanLabel;

/// Makes a campaign: name, whom it is for, channel, purpose, template, control group, days and cost. Says all
/// the while how many would become members, and how many are left out and why, before anything is written.
/// For a campaign of the book it says who entered its filter since and adds them.
class CampaignSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    CampaignSheet(Workspace &workspace, QWidget &window);

    /// Opens for a new campaign, for whom @p filter finds. Nothing happens where there is no book.
    void openNew(const QString &filter = {});
    /// Opens for those who are to join @p campaign.
    void openRefresh(const Campaign &campaign);
    bool isSettled() const override;

    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &segmentInput() const { return *m_segment; }
    QLineEdit &filterInput() const { return *m_filter; }
    QComboBox &channelInput() const { return *m_channel; }
    QComboBox &purposeInput() const { return *m_purpose; }
    QComboBox &templateInput() const { return *m_template; }
    QSpinBox &controlInput() const { return *m_control; }
    QLineEdit &startInput() const { return *m_start; }
    QLineEdit &endInput() const { return *m_end; }
    QLineEdit &costInput() const { return *m_cost; }
    QCheckBox &liveInput() const { return *m_live; }
    const SpanLabel &counts() const { return *m_counts; }

protected:
    void submit() override;
    void retranslate() override;

private:
    struct Offers
    {
        std::vector<SavedSegment> segments;
        std::vector<MessageTemplate> templates;
    };

    void begin(const Campaign &campaign, QWidget &first);
    void readOffers();
    void fillLists();
    void takeTemplate();
    void askLater();
    void ask();
    void take(const Result<CampaignDraft> &draft);
    void showCounts();
    /// What stands there; Invalid with one sentence where it will not do.
    Result<Campaign> typed() const;
    MessageTemplate chosenTemplate() const;

    Campaign m_campaign; ///< as opened
    Offers m_offers;
    std::shared_ptr<const CampaignDraft> m_draft; ///< of what stands there; null: not told yet
    Latest m_latest;
    Latest m_reading;
    QTimer m_timer;
    bool m_isAsking = false;
    bool m_isReading = false;
    bool m_wantsWriting = false; ///< Enter was pressed while it was counted
    SpanLabel *m_counts;
    QLineEdit *m_name;
    QComboBox *m_segment;
    QLineEdit *m_filter;
    QComboBox *m_template;
    QComboBox *m_channel;
    QComboBox *m_purpose;
    QComboBox *m_by;
    QSpinBox *m_control;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_cost;
    QCheckBox *m_live;
};

} // namespace leadbook
