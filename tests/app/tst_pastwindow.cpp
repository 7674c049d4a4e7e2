// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/records.h"
#include "support/tstranslator.h"
#include "ui/customers/customerspage.h"
#include "ui/past/pastbar.h"
#include "ui/past/pastsheet.h"

#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

/// The book as it was, in the program's window, by the keyboard alone.
class PastWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_desk.reset(); }
    void thereAndBack();
    void emptyDayLeadsBack();
    void nothingIsChanged();
    void refusesADay_data();
    void refusesADay();
    void saysTheDayInTheLanguage();

private:
    /// Opens the sheet and enters @p day.
    void enterDay(const QString &day);
    PastBar &bar() { return m_desk->root.window().past(); }

    std::unique_ptr<Desk> m_desk;
};

/// Four customers of the 21st, a fifth of the 24th.
void PastWindowTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->clock.set(kToday + 3, PastBook::endOf(kToday + 3) - 1);
    QVERIFY(awaited(m_desk->workspace.change(
        u"Later"_s, [](Editor &editor) { return addCustomer(editor, u"Zweite Firma"_s); })));
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->names().size(), 5);
}

void PastWindowTest::enterDay(const QString &day)
{
    m_desk->press({"Ctrl+Shift+H", "Ctrl+A"});
    m_desk->type(day);
    m_desk->press({"Return"});
}

void PastWindowTest::thereAndBack()
{
    QVERIFY(bar().isHidden());
    enterDay(u"2026-11-22"_s);
    QVERIFY(bar().isVisible());
    QVERIFY(bar().text().contains(u"22"_s));
    QCOMPARE(m_desk->names().size(), 4);
    for (const QString &page : {u"grading"_s, u"segments"_s, u"insights"_s}) {
        m_desk->root.showPage(page);
        QVERIFY(m_desk->rest());
        QVERIFY(bar().isVisible());
    }
    // Another day from the line itself, then today.
    m_desk->root.showPage(u"customers"_s);
    QVERIFY(m_desk->rest());
    QVERIFY(m_desk->tabTo(u"Another day"_s));
    m_desk->press({"Space", "Ctrl+A"});
    m_desk->type(u"2026-11-20"_s);
    m_desk->press({"Return"});
    QCOMPARE(m_desk->workspace.pastDay(), std::optional(kToday - 1));
    QCOMPARE(m_desk->names().size(), 0);
    QVERIFY(m_desk->tabTo(u"Return to today"_s));
    m_desk->press({"Space"});
    QVERIFY(bar().isHidden());
    QCOMPARE(m_desk->names().size(), 5);
}

/// What is not there on the day cannot be put there either.
void PastWindowTest::emptyDayLeadsBack()
{
    enterDay(u"2026-11-20"_s);
    QCOMPARE(m_desk->names().size(), 0);
    auto &page = *m_desk->root.window().findChild<CustomersPage *>();
    QStringList offered;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            offered << button->text().remove(u'&');
    }
    QVERIFY2(!offered.contains(u"Import…"_s), qPrintable(offered.join(u' ')));
    QVERIFY2(offered.contains(u"Return to today"_s), qPrintable(offered.join(u' ')));
    QVERIFY(m_desk->tabTo(u"Return to today"_s));
    m_desk->press({"Space"});
    QCOMPARE(m_desk->workspace.pastDay(), std::nullopt);
    QCOMPARE(m_desk->names().size(), 5);
}

void PastWindowTest::nothingIsChanged()
{
    const QByteArray before = m_desk->hash();
    enterDay(u"2026-11-22"_s);
    QVERIFY(!m_desk->action(ActionId::Undo).isEnabled());
    m_desk->table().setFocus();
    QVERIFY(m_desk->goTo(u"Ben Ray"_s));
    m_desk->press({"Delete"});
    QVERIFY2(m_desk->message().contains(u"return to today"), qPrintable(m_desk->message()));
    QCOMPARE(m_desk->hash(), before);
    QCOMPARE(m_desk->names().size(), 4);
}

void PastWindowTest::refusesADay_data()
{
    QTest::addColumn<QString>("day");
    QTest::newRow("today") << u"2026-11-24"_s;
    QTest::newRow("to come") << u"2026-12-24"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("no day") << u"soon"_s;
}

void PastWindowTest::refusesADay()
{
    QFETCH(QString, day);
    m_desk->press({"Ctrl+Shift+H", "Ctrl+A", "Delete"});
    m_desk->type(day);
    m_desk->press({"Return"});
    auto *sheet = m_desk->root.window().findChild<PastSheet *>();
    QVERIFY(sheet->isVisible()); // it says why and waits
    QVERIFY(bar().isHidden());
    m_desk->press({"Escape"});
    QVERIFY(!sheet->isVisible());
    QCOMPARE(m_desk->names().size(), 5);
}

void PastWindowTest::saysTheDayInTheLanguage()
{
    enterDay(u"2026-11-22"_s);
    QVERIFY(bar().text().startsWith(u"The book as it was on"));
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(m_desk->rest());
    QVERIFY2(bar().text().contains(u"客户库"), qPrintable(bar().text()));
}

QTEST_MAIN(PastWindowTest)
#include "tst_pastwindow.moc"
