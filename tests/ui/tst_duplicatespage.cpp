// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/duplicates/duplicatespage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'000);

/// Three pairs: a certain one, the same of two persons, and two companies of one name with other people.
Status addPairs(Editor &editor)
{
    RowWriter rows(editor);
    const auto add = [&rows](const QString &name, int kind, const QString &person, const QString &city,
                             const QString &mobile) {
        const auto customer =
            rows.add(RecordTable::Customer, {{"name", name}, {"kind", kind}, {"city", city}});
        const auto contact = rows.add(RecordTable::Contact, {{"name", person}, {"mobile", mobile}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{customer}}, {"contact", qlonglong{contact}}, {"is_primary", 1}});
    };
    add(u"华信有限公司"_s, 0, u"王伟"_s, u"上海"_s, u"138 0011 2233"_s);
    add(u"华信公司"_s, 0, u"Wang Wei"_s, u"Shanghai"_s, u"+86 138 0011 2233"_s);
    add(u"Anna Weber"_s, 1, u"Anna Weber"_s, u"Kiel"_s, u"+49 151 2345678"_s);
    add(u"Anna Webber"_s, 1, u"Anna Webber"_s, u"Kiel"_s, u"0049 151 2345678"_s);
    add(u"盛达贸易有限公司"_s, 0, u"李娜"_s, u"广州"_s, u"13911112222"_s);
    add(u"盛达贸易公司"_s, 0, u"张强"_s, u"广州"_s, u"13922223333"_s);
    return rows.status();
}

struct OpenPage
{
    OpenWorkspace book{kToday};
    DuplicatesPage page{*book};
    QAbstractItemModelTester listTester{const_cast<DuplicateListModel *>(&page.proposals())};
    QAbstractItemModelTester fieldTester{const_cast<MergeFieldModel *>(&page.fields())};

    OpenPage()
    {
        page.resize(1'000, 640);
        page.show();
        book.fill(addPairs);
        wait();
    }
    void wait()
    {
        QVERIFY(QTest::qWaitFor([this] { return page.isReady() && book->isIdle(); }, 30'000));
        QCoreApplication::processEvents();
    }
    std::size_t customers() { return book->view()->snapshot->customers.aliveCount; }
    /// The list of proposals and the fields, by their accessible names.
    QTableView *table(const QString &name) const
    {
        for (auto *view : page.findChildren<QTableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&page, key, modifiers); }
};

} // namespace

/// Proposals decided by keyboard alone.
class DuplicatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersPairs();
    void arrowsChooseValues();
    void mergesAndUndoes();
    void notTheSameIsForGood();
    void laterStaysAway();
    void certainOnesAtOnce();
    void saysWhenNothingIsLeft();
};

void DuplicatesPageTest::offersPairs()
{
    OpenPage open;
    QCOMPARE(open.page.proposals().rowCount(), 3);
    QCOMPARE(open.page.proposals().certainCount() + open.page.proposals().likelyCount(), 3);
    QVERIFY(open.page.proposals().certainCount() >= 1);
    QVERIFY(open.page.fields().rowCount() > 3);
    QCOMPARE(open.page.fields().comparison().ids[0], open.page.proposals().proposal(0).pair.idA);
}

void DuplicatesPageTest::arrowsChooseValues()
{
    OpenPage open;
    QTableView *fields = open.table(u"Fields of both"_s);
    QVERIFY(fields != nullptr);
    fields->setFocus();
    fields->setCurrentIndex(open.page.fields().index(0, 0));
    const auto merged = [&open] {
        return open.page.fields().index(0, MergeFieldModel::Merged).data().toString();
    };
    const auto value = [&open](std::size_t side) {
        return open.page.fields().comparison().fields[0].values[static_cast<qsizetype>(side)];
    };
    QVERIFY(value(0) != value(1));
    QTest::keyClick(fields, Qt::Key_Right);
    QCOMPARE(merged(), value(1));
    QTest::keyClick(fields, Qt::Key_Left);
    QCOMPARE(merged(), value(0));
    QTest::keyClick(fields, Qt::Key_Down);
    QCOMPARE(fields->currentIndex().row(), 1);
}

void DuplicatesPageTest::mergesAndUndoes()
{
    OpenPage open;
    QSignalSpy changed(&open.page, &DuplicatesPage::changed);
    const QByteArray before = open.book->check().result()->contentHash;
    open.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }, 30'000));
    open.wait();
    QCOMPARE(open.customers(), std::size_t(5));
    QCOMPARE(open.page.proposals().rowCount(), 2);
    const QByteArray after = open.book->check().result()->contentHash;
    open.book.await(open.book->undo());
    open.wait();
    QCOMPARE(open.book->check().result()->contentHash, before);
    QCOMPARE(open.page.proposals().rowCount(), 3);
    open.book.await(open.book->redo());
    QCOMPARE(open.book->check().result()->contentHash, after);
}

void DuplicatesPageTest::notTheSameIsForGood()
{
    OpenPage open;
    QSignalSpy changed(&open.page, &DuplicatesPage::changed);
    open.press(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }, 30'000));
    open.wait();
    QCOMPARE(open.customers(), std::size_t(6));
    QCOMPARE(open.page.proposals().rowCount(), 2);
    open.book.load();
    open.wait();
    QCOMPARE(open.page.proposals().rowCount(), 2);
}

void DuplicatesPageTest::laterStaysAway()
{
    OpenPage open;
    open.press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(open.page.proposals().rowCount(), 2);
    // The next sweep of the book at hand does not bring it back at once.
    open.book.await(open.book->change(u"Edit"_s, [](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"Somebody"_s}});
        return rows.status();
    }));
    open.wait();
    QCOMPARE(open.page.proposals().rowCount(), 2);
}

void DuplicatesPageTest::certainOnesAtOnce()
{
    OpenPage open;
    const int certain = open.page.proposals().certainCount();
    QPushButton *all = nullptr;
    for (auto *button : open.page.findChildren<QPushButton *>()) {
        if (button->text().contains(u"certain"_s))
            all = button;
    }
    QVERIFY(all != nullptr && all->isEnabled());
    QSignalSpy changed(&open.page, &DuplicatesPage::changed);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }, 30'000));
    open.wait();
    QCOMPARE(open.customers(), std::size_t(6 - certain));
    QCOMPARE(open.page.proposals().certainCount(), 0);
    // One step brings all of them back.
    open.book.await(open.book->undo());
    open.wait();
    QCOMPARE(open.customers(), std::size_t(6));
}

void DuplicatesPageTest::saysWhenNothingIsLeft()
{
    OpenPage open;
    QSignalSpy changed(&open.page, &DuplicatesPage::changed);
    for (int i = 1; i <= 3; ++i) {
        open.press(Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return changed.count() == i; }, 30'000));
        open.wait();
    }
    QCOMPARE(open.page.proposals().rowCount(), 0);
    QVERIFY(!open.table(u"Proposals"_s)->isVisible());
}

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
