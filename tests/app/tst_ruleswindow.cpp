// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/campaigns/templatespage.h"
#include "ui/delegates/tableview.h"
#include "ui/record/recordpage.h"
#include "ui/retention/figuretable.h"
#include "ui/rules/actionrulesheet.h"
#include "ui/rules/actionrulespage.h"
#include "ui/today/todaylist.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linelist.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Two who have not been called for long, one of them since today.
Status addSilent(Editor &editor)
{
    RowWriter rows(editor);
    const int today = kToday.number();
    for (const auto &[name, before] : {std::pair("Silent", 30), std::pair("Older", 60)}) {
        const qlonglong customer =
            rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)}, {"status", 1}});
        rows.add(RecordTable::Interaction,
                 {{"customer", customer}, {"kind", 0}, {"day", today - before}, {"answered", 1}});
    }
    return rows.status();
}

/// One who reads Chinese and agreed to mails, called a month ago.
Status addReader(Editor &editor)
{
    RowWriter rows(editor);
    const qlonglong customer = rows.add(RecordTable::Customer, {{"name", u"Reader"_s}, {"status", 1}});
    const qlonglong contact = rows.add(
        RecordTable::Contact,
        {{"name", u"李雷"_s}, {"email", u"reader@example.org"_s}, {"consent", 1}, {"language", u"zh-CN"_s}});
    rows.add(RecordTable::CustomerContact, {{"customer", customer}, {"contact", contact}, {"is_primary", 1}});
    rows.add(RecordTable::Interaction,
             {{"customer", customer}, {"kind", 0}, {"day", kToday.number() - 30}, {"answered", 1}});
    // Today is a Saturday, on which nothing would be due.
    rows.add(RecordTable::DayOff, {{"day", kToday.number()}, {"name", u"In exchange"_s}, {"works", 1}});
    return rows.status();
}

} // namespace

/// Rules in the window: a new one by keyboard, what it would have done, what it does, and taking it back.
class RulesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void makesUsesAndUndoes();
    void shippedOnes();
    void opensCustomers();
    void draftFromToday();
    void draftFromTheRecord();
    void noDraftWithoutConsent();

private:
    static ActionRulesPage &open(Desk &desk)
    {
        desk.root.showPage(u"strategies/rules"_s);
        auto &page = *desk.root.window().findChild<ActionRulesPage *>();
        const bool isThere = desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); });
        return isThere ? page : throw std::runtime_error("no page");
    }
    /// Makes a rule of a mail with the template “Welcome” by the sheet, and has it act.
    static void useMailRule(Desk &desk, ActionRulesPage &page)
    {
        auto &sheet = *desk.root.window().findChild<ActionRuleSheet *>();
        page.newButton().click();
        QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
        sheet.nameInput().setText(u"Greet"_s);
        sheet.eventInput().setCurrentIndex(int(RuleEvent::NoContact));
        QComboBox &templates = sheet.templateInput();
        QCOMPARE(templates.currentData().toString(), QString());
        templates.setCurrentIndex(templates.findData(u"welcome"_s));
        Q_EMIT templates.activated(templates.currentIndex());
        QCOMPARE(sheet.mailInput().text(), u"Welcome"_s);
        desk.press({"Return"});
        QTRY_VERIFY(page.isSettled() && page.rules().rules.back().rule.name == u"Greet");
        choose(page, u"Greet"_s);
        QVERIFY2(page.about().text().contains(u"template “Welcome”"), qPrintable(page.about().text()));
        page.useButton().click();
        QTRY_COMPARE(desk.workspace.view()->snapshot->tasks.size(), 1U);
        QTRY_VERIFY(page.isSettled());
    }
    /// The page of the day with the keyboard in its list, on the first row.
    static TodayPage &goToday(Desk &desk)
    {
        desk.press({"Ctrl+1"});
        auto &today = *desk.root.window().findChild<TodayPage *>();
        if (!QTest::qWaitFor([&today] { return today.isComplete(); }) || !desk.rest())
            qFatal("no day");
        today.list().table().selectRow(0);
        today.list().table().setFocus();
        return today;
    }
    static void choose(ActionRulesPage &page, const QString &name)
    {
        const auto &rules = page.rules().rules;
        const auto found = std::ranges::find_if(
            rules, [&name](const RuleStanding &standing) { return standing.rule.name == name; });
        page.list().setCurrentIndex(page.list().model()->index(int(found - rules.begin()), 0));
    }
};

void RulesWindowTest::makesUsesAndUndoes()
{
    Desk desk(&addSilent);
    ActionRulesPage &page = open(desk);
    auto &sheet = *desk.root.window().findChild<ActionRuleSheet *>();
    page.newButton().click();
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    sheet.nameInput().setText(u"Silence"_s);
    sheet.eventInput().setCurrentIndex(int(RuleEvent::NoContact));
    QVERIFY(!sheet.classInput().isVisible() && sheet.daysInput().isVisible());
    QTRY_VERIFY2(sheet.isSettled() && sheet.trial().text().contains(u"2 times"),
                 qPrintable(sheet.trial().text()));
    sheet.tagInput().setText(u"silent"_s);
    sheet.taskInput().setText(u"Call again"_s);
    desk.press({"Return"});
    QTRY_VERIFY(!sheet.isVisible());
    QTRY_VERIFY(page.isSettled() && page.rules().rules.back().rule.name == u"Silence");
    choose(page, u"Silence"_s);
    QVERIFY2(page.about().text().contains(u"30 days"), qPrintable(page.about().text()));
    QCOMPARE(page.hits().lines().size(), 2);
    QCOMPARE(page.hits().lines().front().text, u"Silent"_s);
    page.useButton().click();
    // It acts by itself, on what happened since it came into use: today.
    QTRY_COMPARE(desk.workspace.view()->snapshot->tasks.size(), 1U);
    QCOMPARE(desk.workspace.view()->snapshot->tasks.front().title, std::string("Call again"));
    QTRY_VERIFY(page.isSettled() && page.rules().due() == 0);
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(desk.workspace.view()->snapshot->tasks.size(), 0U);
    QTest::qWait(2'000); // longer than rules wait before they look
    QCOMPARE(desk.workspace.view()->snapshot->tasks.size(), 0U);
}

void RulesWindowTest::shippedOnes()
{
    Desk desk(&addSilent);
    ActionRulesPage &page = open(desk);
    QCOMPARE(page.rules().rules.size(), shippedRules().size());
    for (const RuleStanding &standing : page.rules().rules)
        QCOMPARE(standing.problem, QString());
    choose(page, page.rules().rules.front().rule.name);
    QVERIFY(page.useButton().isEnabled() && !page.removeButton().isEnabled());
    QVERIFY(!page.runButton().isEnabled());
    page.useButton().click();
    QTRY_VERIFY(page.isSettled() && page.rules().rules.front().rule.isInUse());
    page.useButton().click();
    QTRY_VERIFY(page.isSettled() && !page.rules().rules.front().rule.isInUse());
}

void RulesWindowTest::opensCustomers()
{
    Desk desk(&addSilent);
    ActionRulesPage &page = open(desk);
    ActionRule rule;
    rule.name = u"Silence"_s;
    rule.event = RuleEvent::NoContact;
    rule.days = 40;
    rule.tag = u"silent"_s;
    Q_EMIT page.editRequested(rule);
    auto &sheet = *desk.root.window().findChild<ActionRuleSheet *>();
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    QVERIFY(desk.tabTo(sheet.whoInput().accessibleName()));
    desk.press({"Return"});
    QTRY_VERIFY(page.isSettled() && page.rules().rules.back().rule.name == u"Silence");
    choose(page, u"Silence"_s);
    QCOMPARE(page.hits().lines().size(), 1);
    Q_EMIT const_cast<LineList &>(page.hits()).activated(0);
    QTRY_COMPARE(desk.page(), u"record"_s);
}

/// A rule that is made with a template: its task opens the draft, in the customer's language.
void RulesWindowTest::draftFromToday()
{
    Desk desk(&addReader);
    ActionRulesPage &page = open(desk);
    useMailRule(desk, page);
    TodayPage &today = goToday(desk);
    const TodayModel &model = today.list().model();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.isDraft(0));
    QVERIFY(model.index(0, TodayModel::Do).data().toString().startsWith(u"Welcome"));
    desk.press({"M"});
    QTRY_COMPARE(desk.page(), u"campaigns/templates"_s);
    auto &templates = *desk.root.window().findChild<TemplatesPage *>();
    QTRY_VERIFY(templates.isSettledAll());
    QVERIFY2(templates.person().text().startsWith(u"Reader · reader@"),
             qPrintable(templates.person().text()));
    QVERIFY2(templates.previewText().text().contains(u"尊敬的"), qPrintable(templates.previewText().text()));
    QCOMPARE(templates.nameInput().text(), u"Welcome"_s);
    QVERIFY(templates.mailButton().isEnabled());
    // What is being edited is not thrown away.
    templates.bodyInput().insertPlainText(u"new"_s);
    goToday(desk);
    desk.press({"M"});
    QTRY_VERIFY(templates.isSettledAll());
    QVERIFY(templates.bodyInput().toPlainText().contains(u"new"));
}

void RulesWindowTest::draftFromTheRecord()
{
    Desk desk(&addReader);
    useMailRule(desk, open(desk));
    desk.root.showPage(u"customers"_s);
    QVERIFY(desk.rest());
    desk.table().setFocus();
    desk.table().selectRow(0);
    QVERIFY(desk.rest());
    desk.press({"Ctrl+Shift+O"});
    QCOMPARE(desk.page(), u"record"_s);
    auto &record = *desk.root.window().findChild<RecordPage *>();
    QTRY_VERIFY(record.isSettled());
    QVERIFY(desk.rest());
    record.showTab(RecordPage::Tasks);
    record.list(RecordPage::Tasks).setFocus();
    QVERIFY(desk.rest());
    QVERIFY(desk.tabTo(u"Mail draft"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.page(), u"campaigns/templates"_s);
    auto &templates = *desk.root.window().findChild<TemplatesPage *>();
    QTRY_VERIFY(templates.isSettledAll());
    QVERIFY(templates.person().text().startsWith(u"Reader"));
}

/// The draft is shown, with why it may not be sent.
void RulesWindowTest::noDraftWithoutConsent()
{
    Desk desk([](Editor &editor) -> Status {
        LEADBOOK_TRY(addReader(editor));
        RowWriter rows(editor);
        const std::int64_t contact = rows.ask("SELECT id FROM contact").at(0);
        return editor.update(RecordTable::Contact, contact, std::array{Cell{"consent", 0}});
    });
    useMailRule(desk, open(desk));
    goToday(desk);
    desk.press({"M"});
    auto &templates = *desk.root.window().findChild<TemplatesPage *>();
    QTRY_VERIFY(desk.page() == u"campaigns/templates" && templates.isSettledAll());
    QVERIFY2(templates.person().text().contains(u"is not written to"), qPrintable(templates.person().text()));
    QVERIFY(!templates.mailButton().isEnabled() && !templates.copyButton().isEnabled());
}

QTEST_MAIN(RulesWindowTest)
#include "tst_ruleswindow.moc"
