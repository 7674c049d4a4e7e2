// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactionkind.h"
#include "items/gradereason.h"
#include "items/recordfieldmodel.h"
#include "ui/record/recordlist.h"
#include "ui/shell/bookpage.h"
#include "workspace/latest.h"
#include "workspace/record/recordwork.h"
#include "workspace/record/wholerecord.h"

#include <array>
#include <optional>

class QStackedWidget;

namespace leadbook {

class Button;
class Chip;
class ConsentList;
class CustomerHead;
class NameLine;
class NextActionBar;
class OutlookLine;
class WantLine;
class RecordFieldTable;
class SpanLabel;
class StandingLine;
class TabStrip;
class TeamList;
class WhyCard;

/// One customer with everything known of it, over the whole page: who it is and what comes next at the left,
/// timeline, fields and all that hangs on it in tabs at the right. Ctrl+PgUp and Ctrl+PgDown change the tab,
/// Esc goes back to the list.
class RecordPage : public BookPage
{
    Q_OBJECT
    /// Where the way back leads, see PageTrail.
    Q_PROPERTY(qint64 place READ customer WRITE showCustomer)

public:
    /// In the order of the tabs.
    enum Tab
    {
        Timeline,
        Details,
        Contacts,
        Deals,
        Purchases,
        Surveys,
        Tasks,
        Contracts,
        Files,
        Related,
        Consents,
        Team,
        TabCount
    };

    explicit RecordPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RecordPage() override;

    /// Shows the customer with @p id.
    void showCustomer(std::int64_t id);
    std::int64_t customer() const { return m_customer; }
    void showTab(Tab tab);
    /// The tab called @p name ("timeline", "details" …); absent where there is none.
    static std::optional<Tab> tabNamed(QStringView name);
    /// Opens the editor of the field that is current, on the tab of the fields.
    void editField();
    /// Opens the editor of @p field on the tab of the fields, as soon as the customer is read; every field is
    /// shown there then.
    void editField(FieldRef field);
    /// Asks for the company that the contact which is current belongs to now, on the tab of the contacts; of
    /// a customer who is a person, the company to put it into.
    void moveToCompany();
    /// Nothing is being read or written any more.
    bool isSettled() const;
    void shown(bool first) override;
    RecordFieldTable &fields() const { return *m_fieldTable; }
    RecordList &list(Tab tab) const { return *m_lists[tab]; }

Q_SIGNALS:
    void backRequested();
    /// The user wants to log a contact of @p kind with customer @p id.
    void logRequested(std::int64_t id, leadbook::InteractionKind kind);
    /// A contact of the customer is to go to another company.
    void contactMoveRequested(std::int64_t customer, std::int64_t contact, const QString &name);
    /// The customer is a person and is to be put into a company.
    void companyRequested(std::int64_t customer);
    /// A questionnaire is to be filled in with the customer, or what the customer says noted.
    void surveyRequested(std::int64_t customer);
    void feedbackRequested(std::int64_t customer);
    /// How a feedback item was solved is to be said.
    void solveRequested(std::int64_t feedback, const QString &text);
    /// What hangs on a deal is to be shown.
    void dealRequested(std::int64_t deal);
    /// An entry on consent is to be written that begins as @p draft, for one of @p contacts.
    void consentRequested(const leadbook::Consent &draft,
                          const std::vector<leadbook::ContactConsents> &contacts);
    /// The data of customer @p id are to be handed out, or erased.
    void personDataRequested(std::int64_t id);
    void eraseRequested(std::int64_t id);
    /// The draft of the mail that task @p task asks for is to be shown.
    void draftRequested(std::int64_t task);
    /// It was done and can be undone.
    void done(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLeft(QWidget *card);
    QWidget *buildTimeline();
    QWidget *buildDetails();
    void buildTabs(QWidget *card);
    void connectAll();
    void follow(const ViewPtr &view, const ViewChange &change);
    void read();
    void take(const Result<WholeRecord> &whole);
    void readMoves();
    void takeMoves(std::vector<RecordEvent> moved);
    void updateState();
    // recordpagelook.cpp
    void showHead();
    void showAll();
    void showTimeline();
    /// The events that the timeline shows, of @p all.
    std::vector<RecordEvent> shownEvents(const RecordEvents &all) const;
    /// The record's, with the movements of the customer where they are there.
    RecordEvents timeline() const;
    /// Puts the movements among the events that are shown.
    void joinMoves();
    void showTimelineCounts(const RecordEvents &events, std::size_t shown);
    void showContacts();
    void showDeals();
    void showParts();
    void showAnswers(const RecordParts &parts, Day today);
    void showTabs();
    // recordpageedits.cpp
    void buildControls();
    void buildSurveyControls();
    void translateControls();
    void updateControls();
    void edit(const PeopleEdit &edit);
    void editWanted();
    void carryOut(const RecordWork &work);
    void told(const Result<CommittedChange> &change);
    void askForTask();
    void askForTitle();
    void openFile(std::int64_t id);
    const RecordTask *currentTask() const;
    /// The feedback item that is current on the tab of surveys; null: none, or it is solved.
    const RecordFeedback *currentFeedback() const;
    void fillRepeats();
    void setRepeats(const QString &rule);
    const RecordContact *currentContact() const;
    bool isPerson() const;

    std::int64_t m_customer = 0;
    Latest m_latest;
    Latest m_latestMoves;
    bool m_isDue = false;
    bool m_areMovesDue = false;
    bool m_isStale = false; ///< to be read as soon as the page is shown
    int m_writing = 0;
    std::optional<FieldRef> m_wantedField; ///< to be edited as soon as it is there
    std::optional<WholeRecord> m_whole;
    std::vector<RecordEvent> m_moved; ///< of grade and segments; come after the record
    std::optional<GradeReason> m_reason;
    std::optional<RecordEvent::Kind> m_kind; ///< the only one the timeline shows
    RecordFieldModel *m_fields;              ///< a child: models outlive their views

    CustomerHead *m_head;
    WhyCard *m_why;
    SpanLabel *m_need;
    SpanLabel *m_group;
    StandingLine *m_standing;
    OutlookLine *m_outlook;
    WantLine *m_want;
    NextActionBar *m_next;
    TabStrip *m_tabs;
    NameLine *m_ask;
    QStackedWidget *m_pages;
    std::array<RecordList *, TabCount> m_lists{};  ///< null for the tab Details
    std::array<Chip *, kEventKinds + 1> m_chips{}; ///< all, then each kind
    TeamList *m_team = nullptr;                    ///< the list of the tab Team
    ConsentList *m_consents = nullptr;             ///< the list of the tab Consents
    RecordFieldTable *m_fieldTable;
    Button *m_showAll;
    Button *m_addContact = nullptr;
    Button *m_role = nullptr;
    Button *m_title = nullptr;
    Button *m_main = nullptr;
    Button *m_move = nullptr;
    Button *m_removeContact = nullptr;
    Button *m_draft = nullptr; ///< only where the task is a mail with a template
    Button *m_survey = nullptr;
    Button *m_addFeedback = nullptr;
    Button *m_answered = nullptr;
    Button *m_solve = nullptr;
    Button *m_addTask = nullptr;
    Button *m_taskDone = nullptr;
    Button *m_repeat = nullptr;
    Button *m_addFile = nullptr;
    Button *m_openFile = nullptr;
    Button *m_removeFile = nullptr;
};

} // namespace leadbook
