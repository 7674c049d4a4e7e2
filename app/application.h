// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lazy.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"
#include "workspace/exporting/exportscope.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace leadbook {

class AnswerSheet;
class AskedFunnel;
class BackupsPage;
class BookOpener;
class BookPage;
class CampaignSender;
class CertificateSheet;
class ChangePage;
class ChangeSheet;
class CompanyChooser;
class ConsentSheet;
class CustomersPage;
class DaysOffSheet;
class DealsSheet;
class DuplicatesPage;
class EraseSheet;
class Exporter;
class FeedbackSheet;
class FilePrompt;
class FunnelPage;
class GradeByHandSheet;
class HistoryPage;
class IdleWatch;
class ImportPage;
class MailingSheet;
class ManualPage;
class Me;
class Preferences;
class NewCustomerSheet;
class OwnersPage;
class Page;
class PastSheet;
class PipelineDesk;
class QuickLogSheet;
class RecordPage;
class RuleRunner;
class Reporter;
class SegmentSheet;
class SettingsDesk;
class SolveSheet;
class StatusBinding;
class TodayPage;
class WelcomePage;
class WindowLock;
struct CalendarPlan;

/// The composition root: makes the one window with its pages on a workspace and wires them. Owns the window;
/// everything it is given outlives it.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, Workspace &workspace, Preferences &preferences,
                FilePrompt &prompt);
    ~Application() override;

    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }
    Language &language() { return m_language; }
    /// Which owner of the book the user is.
    const Me &me() const;

    /// Opens the books and tables named at the start, else the book of last time, else shows the welcome
    /// page.
    void start(const QStringList &files);
    /// Opens a .leadbook, plans the import of anything else: from the command line, dropped, or handed over
    /// by a second start.
    void openFiles(const QStringList &files);
    /// Shows the page called @p name ("welcome" too); false where there is none.
    bool showPage(const QString &name);
    /// Shows the page that a start asks for, once a book is open: the one of last time, else the user's own;
    /// empty: nothing. Says so where there is no such page.
    void showAsked(const QString &name);
    /// Shows the customer with @p id.
    void showCustomer(std::int64_t id);
    /// Opens the page of the customer with @p id at the tab called @p tab, empty: the first; false where
    /// there is no such tab.
    bool showRecord(std::int64_t id, const QString &tab);
    /// Opens the quick log for who is chosen, with @p line in it.
    void showQuickLog(const QString &line);
    /// Opens the days off over the page.
    void showDaysOff();
    /// Opens the sheet that sets the grade of who is chosen by hand.
    void showGradeByHand();
    /// Tries other points on the page of grading, for a picture.
    void showTrial();
    /// Tries a cut point and scores of another kind on the page of the RFM scheme, for a picture.
    void showRfmTrial();
    /// Shows the treemap of the segments, for a picture.
    void showTreemap();
    /// Opens the sheet called @p name over its page, "strategies/edit", for a picture; nothing where there is
    /// none.
    void showSheet(const QString &name);
    /// Opens a sheet on privacy for customer @p customer, for a picture: consent, erase, rule or certificate.
    void showPrivacySheet(const QString &name, std::int64_t customer);
    /// Opens the form for a new customer.
    void showNewCustomer();
    /// Opens the preview of pasting @p text into the list.
    void showPaste(const QString &text);
    /// Plans the import of @p files and shows step @p step of it: file, columns or plan.
    void showImport(const QStringList &files, const QString &step);
    /// Shows the customers that pass the filter that @p text says, in the builder where @p isBuilderOpen.
    void showFilter(const QString &text, bool isBuilderOpen = true);
    /// Nothing is being loaded or computed for the window.
    bool isSettled() const;

    /// Has the open book backed up each day, by the preferences.
    void keepBackups();
    /// Keeps what is begun in the quick log in the file @p path, so that it outlives a crash.
    void keepDrafts(const QString &path);
    /// Says, with the first book that is there, that the last run was cut short and what is left of it.
    void tellRecovery();
    /// Blanks the window, see WindowLock.
    WindowLock &lock() const { return *m_lock; }
    /// Remembers after how many minutes without input the window is blanked, 0: never; holds at once.
    void setLockAfterMinutes(int minutes);

private:
    void look();
    void addPages();
    /// Plans the page called @p name of pageSpecs(), which @p make makes when it is first asked for; the
    /// first is an entry of the navigation.
    void planEntry(const QString &name, std::function<Page *()> make);
    void plan(const QString &name, std::function<Page *()> make);
    /// Connects what all pages and sheets share: tables, charts, tabs.
    template <typename T> T *adopted(T *part)
    {
        adopt(*part);
        return part;
    }
    void adopt(QWidget &part);
    template <typename T> bool isShown(const Lazy<T> &page) const
    {
        return page.made() != nullptr && m_window->currentPage() == page.made();
    }
    void adoptPage(Page *page);
    void adoptBookPage(BookPage &page);
    void connectActions();
    void connectPages();
    void followBook(const QString &path);
    bool mayClose();
    /// What makes the pages and sheets that more than one part asks for.
    void planParts();
    void addImport();
    /// The page of grading with what it asks for connected.
    Page *makeGrading();
    /// The pages of deals.
    void addPipeline();
    /// The other pages of grading.
    void addGradingTabs();
    /// The first page of insights, and its other pages.
    Page *makeInsights();
    void addInsightsTabs();
    Page *makeSegments();
    void addSegmentsTabs();
    void connectFunnel(FunnelPage &page);
    /// Adds the pages of the forecast and of what goes with winning.
    void addForecastPages();
    /// The pages of insights on purchases and satisfaction.
    void addRetentionPages();
    /// The further pages of segments.
    void addSegmentPages();
    /// The pages of clusters and of plain rules.
    void addClusterPages();
    /// Opens the sheet for a new live segment.
    void makeSegment(const QString &name, const QString &filter);
    /// The pages of campaigns with their sheet.
    void addCampaigns();
    Page *makeCampaigns();
    Page *makeTemplates();
    CampaignSender *makeSender();
    /// The draft of the mail that task @p task asks for, on the page of templates.
    void openDraft(std::int64_t task);
    /// The pages of strategies, rules and their effect with their sheets, and what lets rules act.
    void addStrategies();
    Page *makeStrategies();
    Page *makeRules();
    Page *makeEffect();
    /// The pages of surveys, feedback, key accounts and the market, with their sheets.
    void addSurveys();
    void addSurveySheets();
    Page *makeSurveys();
    Page *makeFeedback();
    Page *makeHealth();
    Page *makeMarket();
    /// What @p sheet or @p page wrote can be undone, what was refused is told.
    void connectChanges(ChangeSheet &sheet);
    void connectChanges(ChangePage &page);
    /// The page of the day, and its other pages.
    TodayPage *makeToday();
    void addTodayTabs();
    Page *makeWorkReport();
    void addCalendar();
    void exportCalendar(const QString &path);
    void importCalendar(const QString &path);
    void takeCalendar(const std::shared_ptr<const CalendarPlan> &plan);
    /// The page of movements between segments.
    void addSegmentMoves();
    /// The page of segments on what customers will be worth.
    void addLifetimePage();
    /// What is there for the first minutes: the mark of demo data, and hints.
    void connectStart();
    /// The manual, which F1 opens at the topic of the page that is shown.
    void connectManual();
    ManualPage *makeManual();
    /// Shows topic @p topic of the manual, the first one where it is empty; false where there is none.
    bool showManual(const QString &topic);
    void connectReports();
    /// The page of backups, and the actions on backups and the whole book.
    void addBackups();
    BackupsPage *makeBackups();
    void backUpToFile();
    /// @p sentence says what was written to the file @p path.
    void tellFile(const QString &sentence, const QString &path);
    void checkBook();
    void connectLock();
    void keepDraftsOf(QuickLogSheet &sheet, const QString &path);
    /// The page on privacy; consent, and the sheets that hand out and erase.
    Page *makePrivacy();
    void connectPrivacy();
    void connectErase();
    void connectPersonData();
    void handOutData(std::int64_t customer);
    bool isPrivacySettled() const;
    void sortByColumn(bool asSecond);
    void startImport();
    void startExport(std::optional<ExportScope::Kind> scope = {});
    void connectExporter();
    void connectEditing();
    void connectCompanies();
    void connectPaste();
    void paste();
    void connectOwnership();
    void connectOwners();
    void connectAuthor();
    void connectQuickLog();
    void connectNewCustomer();
    std::vector<std::int64_t> chosenCustomers() const;
    void connectHistory();
    void connectDuplicates();
    void offerDuplicates(CustomersPage &page);
    void connectRecord();
    void connectGrading();
    void connectPast();
    void openRecord(std::int64_t customer);
    void showOnly(const QString &filterText, const QString &segment, ListKind list = ListKind::Customers);
    void offerUndo(const QString &sentence);
    void undo();
    void redo();
    void tell(const Result<CommittedChange> &change);
    void tellFailure(const QString &sentence);

    Workspace &m_workspace;
    Preferences &m_preferences;
    FilePrompt &m_prompt;
    SystemScheme m_system;
    Language m_language;
    Theme m_theme;
    std::unique_ptr<Me> m_me; ///< outlives the window, whose pages know it
    std::unique_ptr<MainWindow> m_window;
    BookOpener *m_books;
    StatusBinding *m_status;
    WelcomePage *m_welcome;
    CompanyChooser *m_companies;
    PipelineDesk *m_pipeline;
    SettingsDesk *m_settings;
    Exporter *m_exporter;
    Reporter *m_reporter;
    AskedFunnel *m_askedFunnel;
    RuleRunner *m_rules = nullptr;
    WindowLock *m_lock = nullptr;
    IdleWatch *m_idle = nullptr;
    // Made when they are first needed.
    Lazy<TodayPage> m_today;
    Lazy<CustomersPage> m_customers;
    Lazy<RecordPage> m_record;
    Lazy<DuplicatesPage> m_duplicates;
    Lazy<ImportPage> m_import;
    Lazy<HistoryPage> m_history;
    Lazy<OwnersPage> m_owners;
    Lazy<ManualPage> m_manual;
    Lazy<BackupsPage> m_backups;
    Lazy<QuickLogSheet> m_quickLog;
    Lazy<NewCustomerSheet> m_newCustomer;
    Lazy<GradeByHandSheet> m_gradeByHand;
    Lazy<DaysOffSheet> m_daysOff;
    Lazy<PastSheet> m_past;
    Lazy<DealsSheet> m_deals;
    Lazy<SegmentSheet> m_segmentSheet;
    Lazy<CampaignSender> m_sender;
    Lazy<MailingSheet> m_mailing;
    Lazy<AnswerSheet> m_answers;
    Lazy<FeedbackSheet> m_feedback;
    Lazy<SolveSheet> m_solve;
    Lazy<ConsentSheet> m_consent;
    Lazy<EraseSheet> m_erase;
    Lazy<CertificateSheet> m_certificate;
    QString m_pageBeforeManual;                     ///< where Esc leads back to
    QString m_loadFailure;                          ///< why the book is not there as a whole; empty: it is
    QHash<QString, std::function<void()>> m_sheets; ///< what opens each sheet, for showSheet()
    bool m_isWritingData = false;                   ///< of a person, for a file
    bool m_stopsJobs = false; ///< the user wants to close although an import or export is running
};

} // namespace leadbook
