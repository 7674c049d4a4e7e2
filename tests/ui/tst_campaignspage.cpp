// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/campaignmembersmodel.h"
#include "support/openworkspace.h"
#include "ui/campaigns/campaignsender.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/mailingsheet.h"
#include "ui/campaigns/templatespage.h"
#include "ui/delegates/tableview.h"
#include "ui/fakefileprompt.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/campaigns/campaignwork.h"
#include "workspace/messages/templatework.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr int kPeople = 40;

/// Forty who agreed, one who unsubscribed, one who said nothing.
Status addPeople(Editor &editor)
{
    RowWriter rows(editor);
    for (int i = 0; i < kPeople + 2; ++i) {
        const QVariant consent = i < kPeople ? QVariant(1) : i == kPeople ? QVariant(0) : QVariant();
        const auto customer = rows.add(
            RecordTable::Customer, {{"name", u"P%1"_s.arg(i)}, {"city", i % 2 == 0 ? u"Oslo"_s : u"Rome"_s}});
        const auto contact = rows.add(
            RecordTable::Contact,
            {{"name", u"P%1"_s.arg(i)}, {"email", u"p%1@example.org"_s.arg(i)}, {"consent", consent}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{customer}}, {"contact", qlonglong{contact}}, {"is_primary", 1}});
    }
    return rows.status();
}

} // namespace

/// The pages of campaigns and templates with the sheet and what takes messages out.
class CampaignsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyBookSaysSo();
    void makesACampaign();
    void sheetRefuses();
    void sendsAndNotes();
    void cancelledPromptDoesNothing();
    void notesResponsesByHand();
    void takesResponses();
    void finishesAndRemoves();
    void editsATemplate();
    void underlinesProblems();
    void stepsAndCopies();
    void writesToThoseChosen();

private:
    CampaignStanding make(double control = 0.25);
    CampaignStanding standing() { return findCampaign((*m_book)->path(), u"Spring"_s).value(); }
    void settle()
    {
        QTRY_VERIFY(m_page->isSettled() && m_templates->isSettledAll() && !m_sender->isRunning());
    }

    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    FakeFilePrompt m_prompt;
    std::unique_ptr<QTemporaryDir> m_folder;
    CampaignsPage *m_page = nullptr;
    TemplatesPage *m_templates = nullptr;
    CampaignSheet *m_sheet = nullptr;
    CampaignSender *m_sender = nullptr;
};

void CampaignsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompt.next.clear();
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_book->fill(&addPeople);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 760);
    m_page = new CampaignsPage(**m_book, m_window.get());
    m_page->resize(1200, 760);
    m_templates = new TemplatesPage(**m_book, m_window.get());
    m_templates->resize(1200, 760);
    m_sheet = new CampaignSheet(**m_book, *m_window);
    m_sender = new CampaignSender(**m_book, m_prompt, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void CampaignsPageTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

/// A campaign of all with the shipped promotion.
CampaignStanding CampaignsPageTest::make(double control)
{
    Workspace &workspace = **m_book;
    Campaign campaign;
    campaign.name = u"Spring"_s;
    campaign.purpose = u"offers"_s;
    campaign.controlShare = control;
    campaign.seed = 3;
    campaign.created = kToday;
    auto draft = std::make_shared<CampaignDraft>(
        draftCampaign(workspace.path(), *workspace.view(), campaign, FieldId::City, Progress()).value());
    draft->written = readTemplates(workspace.path())->back();
    const RecordWork work = applyCampaign(draft, nullptr);
    m_book->await(workspace.change(work.label, work.work));
    settle();
    return standing();
}

void CampaignsPageTest::emptyBookSaysSo()
{
    QCOMPARE(m_page->list().model()->rowCount(), 0);
    QVERIFY(!m_page->sendButton().isEnabled());
    QVERIFY(m_page->about().text().contains(u"drawn by chance"));
    QVERIFY(!m_page->removeButton().isVisible());
}

void CampaignsPageTest::makesACampaign()
{
    QSignalSpy saved(m_sheet, &ChangeSheet::saved);
    m_sheet->openNew();
    QTRY_VERIFY(m_sheet->isSettled());
    QVERIFY2(m_sheet->counts().text().startsWith(u"42 pass the filter, 40 become members"),
             qPrintable(m_sheet->counts().text()));
    QVERIFY(m_sheet->counts().text().contains(u"1 unsubscribed, 1 without a consent"));
    m_sheet->filterInput().setText(u"city = Oslo"_s);
    QTRY_VERIFY(m_sheet->isSettled());
    QVERIFY(m_sheet->counts().text().startsWith(u"21 pass the filter, 20 become members"));
    m_sheet->templateInput().setCurrentIndex(m_sheet->templateInput().count() - 1);
    m_sheet->controlInput().setValue(50);
    m_sheet->nameInput().setText(u"Spring"_s);
    // Enter at once: it is written when it is counted.
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(standing().members, 20);
    QVERIFY(standing().control > 2 && standing().control < 18);
    QCOMPARE(standing().templateName, u"Promotion"_s);
    QCOMPARE(standing().campaign.end, kToday + 30);
    QTRY_COMPARE(m_page->list().model()->rowCount(), 1);
    settle();
    QCOMPARE(m_page->members().model()->rowCount(), 20);
    QVERIFY(m_page->about().text().contains(u"Promotion"));
}

void CampaignsPageTest::sheetRefuses()
{
    m_sheet->openNew();
    QTRY_VERIFY(m_sheet->isSettled());
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_VERIFY(m_sheet->isSettled());
    QVERIFY(m_sheet->isVisible());
    m_sheet->nameInput().setText(u"A"_s);
    m_sheet->filterInput().setText(u"town = Oslo"_s);
    QTRY_VERIFY(m_sheet->isSettled());
    QVERIFY(m_sheet->counts().text().isEmpty());
    m_sheet->filterInput().clear();
    m_sheet->endInput().setText(u"soon"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_VERIFY(m_sheet->isSettled());
    QVERIFY(readCampaigns((*m_book)->path())->empty());
}

void CampaignsPageTest::sendsAndNotes()
{
    const CampaignStanding before = make();
    connect(m_page, &CampaignsPage::sendRequested, m_sender, &CampaignSender::send);
    QSignalSpy done(m_sender, &CampaignSender::done);
    m_prompt.next = m_folder->filePath(u"mails"_s);
    m_page->sendButton().menu()->actions().front()->trigger();
    QTRY_COMPARE(done.size(), 1);
    const std::int64_t addressed = before.members - before.control;
    QVERIFY(done[0][0].toString().startsWith(u"%1 message"_s.arg(addressed)));
    QVERIFY(done[0][0].toString().contains(u"%1 in a control group"_s.arg(before.control)));
    QCOMPARE(QDir(m_prompt.next).entryList({u"*.eml"_s}).size(), addressed);
    QCOMPARE(standing().sent, addressed);
    QTRY_VERIFY(m_page->about().text().startsWith(u"Running"));
    // Nobody is left: nothing is written, and it says so.
    QSignalSpy refused(m_sender, &CampaignSender::refused);
    m_prompt.next = m_folder->filePath(u"again.csv"_s);
    m_page->sendButton().menu()->actions().back()->trigger();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!QFile::exists(m_prompt.next));
}

void CampaignsPageTest::cancelledPromptDoesNothing()
{
    const CampaignStanding before = make();
    m_sender->send(before, MailingForm::Csv);
    QVERIFY(!m_sender->isRunning());
    QCOMPARE(standing().sent, 0);
}

void CampaignsPageTest::notesResponsesByHand()
{
    make();
    QVERIFY(!m_page->respondButton().isEnabled());
    // Who is in the control group follows from the ids, which differ from run to run.
    const auto &shown = static_cast<const CampaignMembersModel &>(*m_page->members().model());
    int row = 0;
    while (shown.memberAt(row).isControl)
        ++row;
    m_page->members().selectRow(row);
    QVERIFY(m_page->respondButton().isEnabled());
    m_page->responseInput().setText(u"wants a quote"_s);
    QSignalSpy done(m_page, &CampaignsPage::done);
    m_page->respondButton().click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(standing().responded, 1);
    QTRY_COMPARE(shown.index(row, CampaignMembersModel::Response).data().toString(), u"wants a quote"_s);
    QSignalSpy asked(m_page, &CampaignsPage::customerRequested);
    Q_EMIT m_page->members().activated(m_page->members().model()->index(0, 0));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toLongLong() > 0);
    // The figure of the responses shows who they are; that of the class shows all again.
    FigureTable &figures = m_page->figures();
    const int all = figures.model()->rowCount() - 1;
    const int members = m_page->members().model()->rowCount();
    // They are counted anew.
    QTRY_VERIFY(!figures.model()->index(all, 3).data().toString().startsWith(u'0'));
    QTRY_VERIFY(m_page->isSettled());
    Q_EMIT figures.activated(figures.model()->index(all, 3));
    QTRY_COMPARE(m_page->members().model()->rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), &m_page->members());
    Q_EMIT figures.activated(figures.model()->index(all, 0));
    QCOMPARE(m_page->members().model()->rowCount(), members);
}

void CampaignsPageTest::takesResponses()
{
    make();
    const QString file = m_folder->filePath(u"r.csv"_s);
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write("email,response\np1@example.org,yes\nnobody@example.org,no\n");
    device.close();
    QSignalSpy done(m_sender, &CampaignSender::done);
    m_prompt.next = file;
    m_sender->takeResponses(standing());
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(done[0][0].toString().contains(u"not in the book: 1"));
    QCOMPARE(standing().responded, 1);
    QSignalSpy refused(m_sender, &CampaignSender::refused);
    m_sender->takeResponses(standing());
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().startsWith(u"Nothing new"));
}

void CampaignsPageTest::finishesAndRemoves()
{
    make();
    QVERIFY(!m_page->refreshButton().isVisible());
    m_page->stateButton().click();
    QTRY_COMPARE(standing().campaign.state, CampaignState::Finished);
    settle();
    QTRY_VERIFY(m_page->stateButton().isEnabled() && !m_page->sendButton().isEnabled());
    m_page->stateButton().click();
    QTRY_COMPARE(standing().campaign.state, CampaignState::Running);
    settle();
    QTRY_VERIFY(m_page->removeButton().isEnabled());
    m_page->removeButton().click();
    QTRY_VERIFY(readCampaigns((*m_book)->path())->empty());
    QTRY_COMPARE(m_page->list().model()->rowCount(), 0);
    m_book->await((*m_book)->undo());
    QTRY_COMPARE(m_page->list().model()->rowCount(), 1);
}

void CampaignsPageTest::editsATemplate()
{
    QCOMPARE(m_templates->list().model()->rowCount(), 7);
    QVERIFY(!m_templates->saveButton().isEnabled());
    QVERIFY(!m_templates->removeButton().isEnabled());
    m_templates->bodyInput().setPlainText(u"Hello {name}"_s);
    QVERIFY(m_templates->saveButton().isEnabled());
    settle();
    QVERIFY(m_templates->previewText().text().endsWith(u"Hello P0"));
    m_templates->languageChip(1).click();
    settle();
    QVERIFY(m_templates->bodyInput().toPlainText().contains(u"您"));
    m_templates->bodyInput().setPlainText(u"{name}您好"_s);
    QSignalSpy done(m_templates, &TemplatesPage::done);
    m_templates->saveButton().click();
    QTRY_COMPARE(done.size(), 1);
    settle();
    const MessageTemplate kept = readTemplates((*m_book)->path())->front();
    QVERIFY(kept.id != 0);
    QCOMPARE(kept.wordingIn(u"en")->body, u"Hello {name}"_s);
    QCOMPARE(kept.wordingIn(u"zh_CN")->body, u"{name}您好"_s);
    QVERIFY(!m_templates->saveButton().isEnabled());
    m_templates->removeButton().click();
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(readTemplates((*m_book)->path())->front().id, 0);
    settle();
    QVERIFY(m_templates->bodyInput().toPlainText().contains(u"您好！"));
}

void CampaignsPageTest::underlinesProblems()
{
    m_templates->newButton().click();
    m_templates->nameInput().setText(u"Mine"_s);
    m_templates->bodyInput().setPlainText(u"Dear {town}, {if grade = }x{end}"_s);
    QCOMPARE(m_templates->bodyInput().extraSelections().size(), 2);
    QCOMPARE(m_templates->bodyInput().extraSelections()[0].cursor.selectedText(), u"{town}"_s);
    QVERIFY(m_templates->problem().text().contains(u"“town” at character 6"));
    settle();
    QVERIFY(!m_templates->copyButton().isEnabled());
    m_templates->bodyInput().setPlainText(u"Dear "_s);
    m_templates->bodyInput().moveCursor(QTextCursor::End);
    m_templates->fieldMenu().actions().front()->trigger();
    QCOMPARE(m_templates->bodyInput().toPlainText(), u"Dear {contact}"_s);
    QVERIFY(m_templates->problem().text().isEmpty());
    settle();
    QVERIFY(m_templates->previewText().text().endsWith(u"Dear P0"));
}

void CampaignsPageTest::stepsAndCopies()
{
    connect(m_templates, &TemplatesPage::copyRequested, m_sender, &CampaignSender::copy);
    m_templates->list().setCurrentIndex(m_templates->list().model()->index(6, 0));
    settle();
    QVERIFY(m_templates->person().text().startsWith(u"P0"));
    QVERIFY(!m_templates->previousButton().isEnabled() || m_templates->copyButton().isEnabled());
    m_templates->nextButton().click();
    settle();
    QVERIFY(m_templates->person().text().startsWith(u"P1"));
    QSignalSpy done(m_sender, &CampaignSender::done);
    m_templates->copyButton().click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), m_templates->previewText().text());
    QCOMPARE((*m_book)->view()->snapshot->interactions.ids.size(), std::size_t(1));
    // The one who unsubscribed is shown, and nothing can be taken out.
    for (int i = 1; i < kPeople; ++i) {
        m_templates->nextButton().click();
        settle();
    }
    QVERIFY2(m_templates->person().text().contains(u"is not written to: unsubscribed"),
             qPrintable(m_templates->person().text()));
    QVERIFY(!m_templates->copyButton().isEnabled());
    QVERIFY(!m_templates->mailButton().isEnabled());
}

void CampaignsPageTest::writesToThoseChosen()
{
    MailingSheet sheet(**m_book, *m_window);
    connect(&sheet, &MailingSheet::sendRequested, m_sender, &CampaignSender::sendTo);
    const ViewPtr view = (*m_book)->view(); // the book's is another one after each change
    const RowIds &ids = view->snapshot->customers.ids;
    sheet.open(ListKind::Customers, {ids[0], ids[1], ids[kPeople], ids[kPeople + 1]});
    QTRY_VERIFY(sheet.isSettled());
    sheet.templateInput().setCurrentIndex(6);
    Q_EMIT sheet.templateInput().activated(6);
    QTRY_VERIFY(sheet.isSettled());
    QVERIFY2(sheet.counts().text().contains(u"1 unsubscribed, 1 without a consent"),
             qPrintable(sheet.counts().text()));
    QSignalSpy done(m_sender, &CampaignSender::done);
    sheet.copyButton().click();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"P0 <p0@example.org>"));
    QVERIFY(!QApplication::clipboard()->text().contains(u"P%1"_s.arg(kPeople)));
    QCOMPARE((*m_book)->view()->snapshot->interactions.ids.size(), std::size_t(2));
    // Nobody who may be written to: nothing can be sent.
    sheet.open(ListKind::Customers, {ids[kPeople]});
    QTRY_VERIFY(sheet.isSettled());
    QVERIFY(!sheet.copyButton().isEnabled() && !sheet.tableButton().isEnabled());
}

QTEST_MAIN(CampaignsPageTest)
#include "tst_campaignspage.moc"
