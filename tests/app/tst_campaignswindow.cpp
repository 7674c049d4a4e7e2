// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/mailingsheet.h"
#include "ui/campaigns/templatespage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/listactions.h"
#include "ui/insightsbook.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The pages of campaigns in the window: the keys to them, a campaign made and taken back, and writing to
/// those selected in the list.
class CampaignsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void makesOneAndUndoes();
    void templatesAreATab();
    void listWritesToTheSelected();
};

void CampaignsWindowTest::makesOneAndUndoes()
{
    Desk desk(&addInsightRows);
    desk.press({"Ctrl+7"});
    QTRY_COMPARE(desk.page(), u"campaigns"_s);
    auto &page = *desk.root.window().findChild<CampaignsPage *>();
    auto &sheet = *desk.root.window().findChild<CampaignSheet *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    page.newButton().click();
    QVERIFY(QTest::qWaitFor([&sheet] { return sheet.isVisible() && sheet.isSettled(); }));
    QVERIFY(!sheet.counts().text().isEmpty());
    sheet.nameInput().setText(u"Spring"_s);
    desk.press({"Return"});
    QTRY_COMPARE(page.campaigns().campaigns.size(), std::size_t(1));
    QVERIFY(!sheet.isVisible());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_VERIFY(page.campaigns().campaigns.empty());
}

void CampaignsWindowTest::templatesAreATab()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"campaigns/templates"_s);
    auto &page = *desk.root.window().findChild<TemplatesPage *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettledAll(); }));
    QCOMPARE(page.templates().size(), std::size_t(7));
    QVERIFY(!page.previewText().text().isEmpty());
    QVERIFY(desk.tabTo(page.bodyInput().accessibleName()));
}

void CampaignsWindowTest::listWritesToTheSelected()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"customers"_s);
    QVERIFY(desk.rest());
    ListActions &actions = desk.root.window().findChild<CustomersPage *>()->listActions();
    const std::int64_t customer = desk.workspace.view()->snapshot->customers.ids[0];
    Q_EMIT actions.messagesRequested(ListKind::Customers, {customer});
    QTRY_VERIFY(desk.isOpen<MailingSheet>());
    auto &mailing = *desk.find<MailingSheet>();
    QTRY_VERIFY(mailing.isSettled());
    QCOMPARE(mailing.templateInput().count(), 7);
    QVERIFY(mailing.counts().text().contains(u"eft out") || mailing.counts().text().contains(u"left out"));
    desk.press({"Esc"});
    QTRY_VERIFY(!mailing.isVisible());
}

QTEST_MAIN(CampaignsWindowTest)
#include "tst_campaignswindow.moc"
