// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/pagetrail.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// A page on which there are several places, as on the record.
class RoomyPage : public PlainPage
{
    Q_OBJECT
    Q_PROPERTY(int place MEMBER room)

public:
    using PlainPage::PlainPage;

    int room = 1;
};

/// Back and Forward through the pages that were shown.
class PageTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereAndBack();
    void aNewPageEndsTheWayForward();
    void rememberThePlaces();
    void backOnThePageItself();
    void pagesWithAWayOfTheirOwn();
    void anotherBookForgetsIt();

private:
    void press(Qt::Key key) { QTest::keyClick(m_shell->window.get(), key, Qt::AltModifier); }
    bool show(const QString &name) { return m_shell->window->showPage(name); }
    QString page() const { return m_shell->window->currentPage()->name(); }
    bool isEnabled(ActionId id) const { return m_shell->window->actionTable().action(id).isEnabled(); }

    std::unique_ptr<ShellFixture> m_shell;
    PageTrail *m_trail = nullptr;
    RoomyPage *m_roomy = nullptr;
};

void PageTrailTest::init()
{
    m_shell.reset();
    m_shell = std::make_unique<ShellFixture>();
    m_shell->makeWindow();
    m_roomy = new RoomyPage(u"record"_s, u"Record"_s);
    m_shell->window->addHiddenPage(m_roomy);
    auto *manual = new PlainPage(u"manual"_s, u"Manual"_s); // has a way back of its own
    manual->setProperty("ownTrail", true);
    m_shell->window->addHiddenPage(manual);
    m_trail = new PageTrail(*m_shell->window);
    QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    QVERIFY(show(u"customers"_s));
}

void PageTrailTest::thereAndBack()
{
    QVERIFY(!isEnabled(ActionId::Back) && !isEnabled(ActionId::Forward));
    QVERIFY(show(u"insights"_s) && show(u"insights"_s) && show(u"record"_s));
    press(Qt::Key_Left);
    QCOMPARE(page(), u"insights"_s);
    press(Qt::Key_Left);
    QCOMPARE(page(), u"customers"_s);
    QVERIFY(!isEnabled(ActionId::Back));
    press(Qt::Key_Left); // nothing is before
    QCOMPARE(page(), u"customers"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(page(), u"record"_s);
    QVERIFY(!isEnabled(ActionId::Forward) && isEnabled(ActionId::Back));
}

void PageTrailTest::aNewPageEndsTheWayForward()
{
    QVERIFY(show(u"insights"_s));
    press(Qt::Key_Left);
    QVERIFY(isEnabled(ActionId::Forward));
    QVERIFY(show(u"record"_s));
    QVERIFY(!isEnabled(ActionId::Forward));
    press(Qt::Key_Left);
    QCOMPARE(page(), u"customers"_s);
}

/// From one record to another, and further on the page by itself.
void PageTrailTest::rememberThePlaces()
{
    QVERIFY(show(u"record"_s));
    m_roomy->room = 2;
    QVERIFY(show(u"record"_s)); // another one is shown
    m_roomy->room = 3;          // led on from there
    QVERIFY(show(u"insights"_s));
    for (const int room : {3, 2, 1}) {
        press(Qt::Key_Left);
        QCOMPARE(page(), u"record"_s);
        QCOMPARE(m_roomy->room, room);
    }
    press(Qt::Key_Left);
    QCOMPARE(page(), u"customers"_s);
    for (const int room : {1, 2, 3}) {
        press(Qt::Key_Right);
        QCOMPARE(m_roomy->room, room);
    }
    press(Qt::Key_Right);
    QCOMPARE(page(), u"insights"_s);
}

/// Back from where the page went by itself is where it was before, and that ends the way forward.
void PageTrailTest::backOnThePageItself()
{
    QVERIFY(show(u"record"_s));
    m_roomy->room = 2;
    press(Qt::Key_Left);
    QCOMPARE(page(), u"record"_s);
    QCOMPARE(m_roomy->room, 1);
    press(Qt::Key_Left);
    QCOMPARE(page(), u"customers"_s);
    press(Qt::Key_Right);
    QCOMPARE(m_roomy->room, 1);
    press(Qt::Key_Right);
    QCOMPARE(m_roomy->room, 2);
    press(Qt::Key_Left);
    m_roomy->room = 7;
    press(Qt::Key_Right);
    QCOMPARE(m_roomy->room, 7); // there is no way forward from there
    press(Qt::Key_Left);
    QCOMPARE(m_roomy->room, 1);
}

void PageTrailTest::pagesWithAWayOfTheirOwn()
{
    QVERIFY(show(u"manual"_s));
    press(Qt::Key_Left); // is the page's
    QCOMPARE(page(), u"manual"_s);
    QVERIFY(show(u"insights"_s));
    press(Qt::Key_Left);
    QCOMPARE(page(), u"manual"_s);
}

void PageTrailTest::anotherBookForgetsIt()
{
    QVERIFY(show(u"insights"_s));
    m_trail->clear();
    QVERIFY(!isEnabled(ActionId::Back));
    QVERIFY(show(u"customers"_s));
    press(Qt::Key_Left);
    QCOMPARE(page(), u"insights"_s);
    QVERIFY(!isEnabled(ActionId::Back));
}

QTEST_MAIN(PageTrailTest)
#include "tst_pagetrail.moc"
