// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/written/writtenchip.h"
#include "ui/customersfixture.h"

#include <QApplication>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Three customers: one called Valve, one who wanted a valve, one of whom nothing is written.
Status addWritten(Editor &editor)
{
    std::int64_t asking = 0;
    LEADBOOK_TRY(addCustomer(editor, u"Valve Works"_s));
    LEADBOOK_TRY(addCustomer(editor, u"Nordwind"_s, &asking));
    LEADBOOK_TRY(addCustomer(editor, u"Zeta"_s));
    const auto met = [&](const QString &summary, int day) {
        return asStatus(editor.insert(RecordTable::Interaction,
                                      std::array{Cell{"customer", qlonglong(asking)}, Cell{"kind", 0},
                                                 Cell{"day", day}, Cell{"summary", summary}}));
    };
    LEADBOOK_TRY(met(u"Asks for a valve"_s, 20'000));
    return met(u"Came by"_s, 20'010);
}

/// A page in front, with its chip.
class WrittenPage : public OpenPage
{
public:
    explicit WrittenPage(Book::Work work = &addWritten)
        : OpenPage(std::move(work))
        , chip(*page.findChild<WrittenChip *>())
    {
        page.activateWindow();
        page.startSearch();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QVERIFY(settle());
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(settle());
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << name(row);
        return all;
    }

    WrittenChip &chip;
};

} // namespace

/// A list is searched in what was written too, by the keyboard alone.
class WrittenChipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhomItFinds();
    void isTakenAway_data();
    void isTakenAway();
    void followsTheText();
    void followsAnEdit();
    void nobodyFoundOffersIt();
    void marksTheTimeline();
    void isKeptInViews();
    void exportsWhatIsFound();
    void aBookThatIsGone();
    void anotherBookEndsIt();
};

void WrittenChipTest::addsWhomItFinds()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    QVERIFY(!open.chip.isVisible());
    open.type(u"valve"_s);
    QCOMPARE(open.names(), QStringList{u"Valve Works"_s});
    QVERIFY(open.chip.isVisible());
    QVERIFY(!open.chip.isClosable());
    QCOMPARE(open.chip.accessibleName(), u"Also in what was written"_s);
    open.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &open.chip);
    open.press(Qt::Key_Space);
    QCOMPARE(open.names(), (QStringList{u"Valve Works"_s, u"Nordwind"_s}));
    QVERIFY(open.chip.isChecked());
    QVERIFY(open.chip.isClosable());
    QCOMPARE(open.chip.text(), u"Notes too: +1"_s);
    QVERIFY(open.chip.accessibleDescription().startsWith(u"More found by it: 1"));
    QVERIFY(!open.table().model()->index(0, 0).data(SecondTextRole).isValid());
    QCOMPARE(open.table().model()->index(1, 0).data(SecondTextRole).toString(), u"interaction"_s);
}

void WrittenChipTest::isTakenAway_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Delete") << Qt::Key_Delete;
    QTest::newRow("Space") << Qt::Key_Space;
}

void WrittenChipTest::isTakenAway()
{
    QFETCH(Qt::Key, key);
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.type(u"valve"_s);
    open.page.searchWritten();
    QVERIFY(open.settle());
    QCOMPARE(open.names().size(), 2);
    QCOMPARE(QApplication::focusWidget(), &open.search());
    open.press(Qt::Key_Tab);
    open.press(key);
    QCOMPARE(open.names(), QStringList{u"Valve Works"_s});
    QVERIFY(!open.chip.isChecked());
    QVERIFY(open.chip.isVisible());
    open.press(Qt::Key_Backtab);
    open.page.searchWritten();
    open.press(Qt::Key_Escape);
    QCOMPARE(open.names().size(), 3);
    QVERIFY(open.chip.isVisible()); // on, though nothing is typed
    open.press(Qt::Key_Tab);
    open.press(key);
    QVERIFY(!open.chip.isVisible());
    QCOMPARE(QApplication::focusWidget(), &open.search());
}

void WrittenChipTest::followsTheText()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.searchWritten();
    QVERIFY(open.chip.isVisible());
    open.type(u"a"_s);
    open.type(u"sks"_s);
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
    // Each key stops the search before; the last one's answer counts.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&open.search(), Qt::Key_Backspace);
    QTest::keyClick(&open.search(), Qt::Key_Backspace);
    QTest::keyClicks(&open.search(), u"came"_s);
    QVERIFY(open.settle());
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
    open.type(u"l"_s);
    QCOMPARE(open.names(), QStringList());
    open.press(Qt::Key_Backspace);
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
}

void WrittenChipTest::followsAnEdit()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.searchWritten();
    open.type(u"asks"_s);
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
    const std::int64_t zeta = open.book.workspace().view()->snapshot->customers.ids[2];
    open.book.change([zeta](Editor &editor) {
        return asStatus(editor.insert(RecordTable::Interaction,
                                      std::array{Cell{"customer", qlonglong(zeta)}, Cell{"kind", 0},
                                                 Cell{"day", 20'000}, Cell{"summary", u"Asks too"_s}}));
    });
    QVERIFY(open.settle());
    QCOMPARE(open.names(), (QStringList{u"Nordwind"_s, u"Zeta"_s}));
    QVERIFY(awaited(open.book.workspace().undo()));
    QVERIFY(open.settle());
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
    open.book.change([zeta](Editor &editor) { return editor.remove(RecordTable::Customer, zeta); });
    QVERIFY(open.settle());
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
}

void WrittenChipTest::nobodyFoundOffersIt()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.type(u"asks"_s);
    QTRY_VERIFY(open.button(u"Also in what was written"_s));
    open.button(u"Also in what was written"_s)->setFocus();
    open.press(Qt::Key_Space);
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
    QVERIFY(open.table().isVisible());
    open.type(u"!"_s);
    QTRY_VERIFY(open.button(u"Clear the search"_s));
    QVERIFY(!open.button(u"Also in what was written"_s));
}

void WrittenChipTest::marksTheTimeline()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.searchWritten();
    open.type(u"asks valve"_s);
    open.press(Qt::Key_Down);
    QVERIFY(open.pane().isVisible());
    const auto lists = open.pane().findChildren<EntryList *>();
    const auto list =
        std::ranges::find_if(lists, [](const EntryList *each) { return each->model()->rowCount() == 2; });
    QVERIFY(list != lists.end());
    QCOMPARE((*list)->currentIndex().row(), 1); // the older one
    const QImage marked = (*list)->grab().toImage();
    open.search().clear();
    QVERIFY(open.settle());
    QVERIFY((*list)->grab().toImage() != marked);
}

void WrittenChipTest::isKeptInViews()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    ViewDefinition definition;
    definition.search = u"asks"_s;
    definition.alsoWritten = true;
    open.page.showView(definition);
    QVERIFY(open.settle());
    QCOMPARE(open.names(), QStringList{u"Nordwind"_s});
    definition.alsoWritten = false;
    open.page.showView(definition);
    QVERIFY(open.settle());
    QCOMPARE(open.names(), QStringList());
}

void WrittenChipTest::exportsWhatIsFound()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.searchWritten();
    open.type(u"asks"_s);
    const ListQuery query = open.page.exportOffer().query;
    const ListResult listed = runListQuery(*open.book.workspace().view(), query, Progress());
    QCOMPARE(listed.rows, std::vector<Row>{1});
}

void WrittenChipTest::aBookThatIsGone()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    QSignalSpy failed(&open.page, &CustomersPage::failed);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(open.book.path() + end, open.book.path() + u".away"_s + end);
    open.type(u"valve"_s);
    open.page.searchWritten();
    QVERIFY(open.settle());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!open.chip.isChecked());
    QCOMPARE(open.names(), QStringList{u"Valve Works"_s});
}

void WrittenChipTest::anotherBookEndsIt()
{
    WrittenPage open;
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.searchWritten();
    open.type(u"asks"_s);
    QVERIFY(awaited(open.book.workspace().create(open.book.file(u"other.leadbook"_s))));
    open.book.load();
    QVERIFY(open.settle());
    QVERIFY(!open.chip.isVisible());
    QVERIFY(!open.chip.isChecked());
}

QTEST_MAIN(WrittenChipTest)
#include "tst_writtenchip.moc"
