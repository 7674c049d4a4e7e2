// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/filter/pinnedviews.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customersfixture.h"
#include "ui/shell/readingorder.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addCity(Editor &editor, const QString &city)
{
    const std::array cells{Cell{"name", QString(u"In "_s + city)}, Cell{"city", city}};
    return asStatus(editor.insert(RecordTable::Customer, cells));
}

Status addCities(Editor &editor)
{
    for (const QString &city : {u"上海"_s, u"Lyon"_s, u"Lyon"_s, u"Rome"_s})
        LEADBOOK_TRY(addCity(editor, city));
    return {};
}

/// The page with four customers, in a window that takes keys.
class PinnedPage : public OpenPage
{
public:
    PinnedPage()
        : OpenPage(&addCities)
    {
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window takes no keys");
    }
    void save(const QString &name, const QString &filter, bool isPinned = true, const QString &search = {})
    {
        const std::size_t before = page.views().views().size();
        book.change(addView({0, name, isPinned, {ListKind::Customers, filter, search, {}, {}}}));
        if (!QTest::qWaitFor([&] { return page.views().views().size() > before; }))
            qFatal("the view is not there");
        settle();
    }
    PinnedViews &row() { return *page.findChild<PinnedViews *>(); }
    QList<Chip *> chips()
    {
        QList<Chip *> shown;
        for (Chip *chip : row().findChildren<Chip *>()) {
            if (chip->isVisible())
                shown << chip;
        }
        return shown;
    }
    QStringList texts()
    {
        QStringList texts;
        for (const Chip *chip : chips())
            texts << chip->text();
        return texts;
    }
    QStringList marked()
    {
        QStringList texts;
        for (const Chip *chip : chips()) {
            if (chip->isChecked())
                texts << chip->text();
        }
        return texts;
    }
    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return page.isSettled() && table().model()->rowCount() == rows; });
    }
    void press(int number)
    {
        QTest::keyClick(&page, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    }
    QByteArray hash() { return awaited(book.workspace().check())->contentHash; }
};

} // namespace

/// The pinned views above the list.
class PinnedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutThemThereIsNoRow();
    void aKeyOpensThem();
    void tabReachesThem();
    void countsFollowEdits();
    void pinningIsFollowed();
    void whatDoesNotFitIsLeftOut();
    void anyNameIsPlain();
    void hiddenPagesDoNotCount();
};

void PinnedViewsTest::withoutThemThereIsNoRow()
{
    PinnedPage open;
    QVERIFY(open.row().isHidden());
    open.save(u"Not pinned"_s, u"city = \"Lyon\""_s, false);
    QVERIFY(open.row().isHidden());
    open.save(u"Pinned"_s, u"city = \"Lyon\""_s);
    QVERIFY(open.row().isVisible());
    QCOMPARE(open.texts(), QStringList{u"Pinned · 2"_s});
    QCOMPARE(open.chips().front()->accessibleName(), u"View “Pinned”: 2"_s);
    QCOMPARE(open.chips().front()->accessibleDescription(), u"Alt+1"_s);
}

void PinnedViewsTest::aKeyOpensThem()
{
    PinnedPage open;
    open.save(u"Lyon"_s, u"city = \"Lyon\""_s);
    open.save(u"Nobody"_s, u"city = \"Nowhere\""_s);
    open.save(u"Search"_s, {}, true, u"上海"_s);
    open.save(u"All"_s, {});
    QCOMPARE(open.texts(), (QStringList{u"Lyon · 2"_s, u"Nobody · 0"_s, u"Search · 1"_s, u"All · 4"_s}));
    QCOMPARE(open.marked(), QStringList());
    open.press(1);
    QVERIFY(open.shows(2));
    QCOMPARE(open.page.filter().text(), u"city = \"Lyon\""_s);
    QCOMPARE(open.marked(), QStringList{u"Lyon · 2"_s});
    // A view that shows nobody leaves the way to the others.
    open.press(2);
    QVERIFY(open.shows(0));
    QVERIFY(open.row().isVisible());
    QCOMPARE(open.marked(), QStringList{u"Nobody · 0"_s});
    open.press(3);
    QVERIFY(open.shows(1));
    QCOMPARE(open.search().text(), u"上海"_s);
    open.press(4);
    QVERIFY(open.shows(4));
    QCOMPARE(open.marked(), QStringList{u"All · 4"_s});
    // What is no longer as it was saved is marked no more.
    open.search().setText(u"rome"_s);
    QVERIFY(open.shows(1));
    QTRY_COMPARE(open.marked(), QStringList());
}

void PinnedViewsTest::tabReachesThem()
{
    PinnedPage open;
    open.save(u"Lyon"_s, u"city = \"Lyon\""_s);
    open.save(u"Rome"_s, u"city = \"Rome\""_s);
    // Behind the head, before the list.
    const QList<QWidget *> order = inReadingOrder(open.page);
    const auto first = order.indexOf(open.chips().front());
    QVERIFY(first > order.indexOf(open.button(u"+ New customer"_s)));
    QCOMPARE(order[first + 1], open.chips().back());
    QVERIFY(order.indexOf(&open.table()) > first);
    open.chips().front()->setFocus();
    QVERIFY(focusNextInReadingOrder(open.page, true));
    QVERIFY(open.chips().back()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(open.shows(1));
    QCOMPARE(open.marked(), QStringList{u"Rome · 1"_s});
    QVERIFY(open.chips().back()->hasFocus());
    // Pressed again, it shows the same again.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(open.shows(1));
    QCOMPARE(open.marked(), QStringList{u"Rome · 1"_s});
}

void PinnedViewsTest::countsFollowEdits()
{
    PinnedPage open;
    open.save(u"Lyon"_s, u"city = \"Lyon\""_s);
    open.save(u"Unhappy"_s, u"answered(score <= 6)"_s);
    const QStringList before{u"Lyon · 2"_s, u"Unhappy · 0"_s};
    QCOMPARE(open.texts(), before);
    const QByteArray hash = open.hash();
    open.book.change([](Editor &editor) -> Status {
        LEADBOOK_TRY(addCity(editor, u"Lyon"_s));
        auto first = editor.prepare("SELECT min(id) FROM customer");
        LEADBOOK_TRY(first);
        LEADBOOK_TRY(first->step());
        return asStatus(editor.insert(RecordTable::SurveyAnswer,
                                      std::array{Cell{"customer", qlonglong(first->integer(0))},
                                                 Cell{"kind", u"NPS"_s}, Cell{"score", 4.0}}));
    });
    const QStringList after{u"Lyon · 3"_s, u"Unhappy · 1"_s};
    QTRY_COMPARE(open.texts(), after);
    QVERIFY(awaited(open.book.workspace().undo()));
    QTRY_COMPARE(open.texts(), before);
    QCOMPARE(open.hash(), hash);
    QVERIFY(awaited(open.book.workspace().redo()));
    QTRY_COMPARE(open.texts(), after);
}

void PinnedViewsTest::pinningIsFollowed()
{
    PinnedPage open;
    open.save(u"Lyon"_s, u"city = \"Lyon\""_s);
    open.save(u"Rome"_s, u"city = \"Rome\""_s);
    SavedView first = open.page.views().views().front();
    first.isPinned = false;
    open.book.change(updateView(first));
    QTRY_COMPARE(open.texts(), QStringList{u"Rome · 1"_s});
    open.press(1);
    QVERIFY(open.shows(1));
    QVERIFY(awaited(open.book.workspace().undo()));
    QTRY_COMPARE(open.texts(), (QStringList{u"Lyon · 2"_s, u"Rome · 1"_s}));
    QCOMPARE(open.marked(), QStringList{u"Rome · 1"_s});
}

void PinnedViewsTest::whatDoesNotFitIsLeftOut()
{
    PinnedPage open;
    for (int i = 1; i <= 11; ++i)
        open.save(u"A view with a name of some length, number %1"_s.arg(i), u"city = \"Rome\""_s);
    open.page.resize(760, 640);
    QVERIFY(open.settle());
    QVERIFY(open.chips().size() >= 2 && open.chips().size() < 9);
    for (const Chip *chip : open.chips())
        QVERIFY(open.row().rect().contains(chip->geometry()));
    QVERIFY(open.chips().front()->text().contains(u"…"));
    open.press(9);
    QVERIFY(open.shows(1));
    open.page.resize(3200, 640);
    QTRY_COMPARE(open.chips().size(), 9); // the others have no key and are in the menu
}

void PinnedViewsTest::anyNameIsPlain()
{
    PinnedPage open;
    open.save(u"<b>R&D</b> %1 %2"_s, u"city = \"Rome\""_s);
    open.save(u"Of another book"_s, u"extra.Gone = 1"_s);
    QCOMPARE(open.texts(), (QStringList{u"<b>R&&D</b> %1 %2 · 1"_s, u"Of another book"_s}));
    QVERIFY(open.chips().front()->toolTip().contains(u"&lt;b&gt;R&amp;D"_s));
}

/// A page that nobody sees takes no work from the others.
void PinnedViewsTest::hiddenPagesDoNotCount()
{
    PinnedPage open;
    open.save(u"Lyon"_s, u"city = \"Lyon\""_s);
    QCOMPARE(open.texts(), QStringList{u"Lyon · 2"_s});
    open.page.hide();
    open.book.change([](Editor &editor) { return addCity(editor, u"Lyon"_s); });
    QTRY_COMPARE(open.table().model()->rowCount(), 5);
    QCOMPARE(open.row().findChild<Chip *>()->text(), u"Lyon · 2"_s);
    open.page.show();
    QTRY_COMPARE(open.texts(), QStringList{u"Lyon · 3"_s});
}

QTEST_MAIN(PinnedViewsTest)
#include "tst_pinnedviews.moc"
