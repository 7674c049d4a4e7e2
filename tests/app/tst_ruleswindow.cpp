// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/retention/figuretable.h"
#include "ui/rules/actionrulesheet.h"
#include "ui/rules/actionrulespage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linelist.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QLineEdit>
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

private:
    static ActionRulesPage &open(Desk &desk)
    {
        desk.root.showPage(u"strategies/rules"_s);
        auto &page = *desk.root.window().findChild<ActionRulesPage *>();
        const bool isThere = desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); });
        return isThere ? page : throw std::runtime_error("no page");
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

QTEST_MAIN(RulesWindowTest)
#include "tst_ruleswindow.moc"
