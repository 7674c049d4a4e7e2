// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QFontMetrics>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <cstdlib>
#include <limits>

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
        page.setPatience(std::numeric_limits<int>::max()); // however busy the machine is
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
    void comparesTheTwoThatWereChosen();
    void showsOnlySomePeople();
    void nobodyIsLikeThem();
    void saysThatItIsOlder();
    void whoIsGoneLeavesAnOlderList();
    void columnsAreWideEnough_data();
    void columnsAreWideEnough();
};

void DuplicatesPageTest::offersPairs()
{
    OpenPage open;
    QCOMPARE(open.page.proposals().rowCount(), 3);
    QCOMPARE(open.page.proposals().certainCount() + open.page.proposals().likelyCount(), 3);
    QVERIFY(open.page.proposals().certainCount() >= 1);
    QVERIFY(open.page.fields().rowCount() > 3);
    QCOMPARE(open.page.fields().comparison().ids[0], open.page.proposals().proposal(0).pair.idA);
    const int alignment =
        open.page.proposals()
            .headerData(DuplicateListModel::Confidence, Qt::Horizontal, Qt::TextAlignmentRole)
            .toInt();
    QVERIFY((alignment & Qt::AlignRight) != 0); // as the figures below
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

/// Two customers that nobody would propose.
void DuplicatesPageTest::comparesTheTwoThatWereChosen()
{
    OpenPage open;
    const RowIds &ids = open.book->view()->snapshot->customers.ids;
    const std::int64_t a = ids[0];
    const std::int64_t b = ids[5];
    open.page.compare(DuplicateKind::Customers, a, b);
    open.wait();
    QCOMPARE(open.page.fields().comparison().ids, (std::array{a, b}));
    QTableView *fields = open.table(u"Fields of both"_s);
    QVERIFY(fields->isVisible());
    const QByteArray before = open.book->check().result()->contentHash;
    QSignalSpy changed(&open.page, &DuplicatesPage::changed);
    open.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return changed.count() == 1; }, 30'000));
    open.wait();
    QCOMPARE(open.customers(), std::size_t(5));
    open.book.await(open.book->undo());
    open.wait();
    QCOMPARE(open.book->check().result()->contentHash, before);
    // A proposal takes its place again.
    open.page.compare(DuplicateKind::Customers, a, b);
    open.press(Qt::Key_Period, Qt::ControlModifier);
    open.wait();
    QCOMPARE(open.page.proposals().rowCount(), 3);
    QCOMPARE(open.page.fields().comparison().ids[0], open.page.proposals().proposal(0).pair.idA);
}

void DuplicatesPageTest::showsOnlySomePeople()
{
    OpenPage open;
    const Snapshot &snapshot = *open.book->view()->snapshot;
    const std::int64_t anna = snapshot.customers.ids[3];
    open.page.showOnly({DuplicateKind::Customers, {anna}});
    open.wait();
    QCOMPARE(open.page.proposals().rowCount(), 1);
    QCOMPARE(open.page.proposals().proposal(0).pair.idB, anna);
    QCOMPARE(open.page.proposals().certainCount() + open.page.proposals().likelyCount(), 1);
    Chip *chip = nullptr;
    for (auto *each : open.page.findChildren<Chip *>()) {
        if (each->isVisible() && each->isClosable())
            chip = each;
    }
    QVERIFY(chip != nullptr);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(open.page.proposals().rowCount(), 3);
    QVERIFY(!chip->isVisible());
    // A contact is looked for with its customer.
    open.page.showOnly({DuplicateKind::Contacts, {snapshot.contacts.ids[2]}});
    QCOMPARE(open.page.proposals().rowCount(), 1);
}

void DuplicatesPageTest::nobodyIsLikeThem()
{
    OpenPage open;
    open.book.await(open.book->change(u"Edit"_s, [](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"Somebody"_s}});
        return rows.status();
    }));
    open.wait();
    open.page.showOnly({DuplicateKind::Customers, {open.book->view()->snapshot->customers.ids[6]}});
    QVERIFY(!open.table(u"Proposals"_s)->isVisible());
    QPushButton *all = nullptr;
    for (auto *button : open.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show all proposals")
            all = button;
    }
    QVERIFY(all != nullptr);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(open.page.proposals().rowCount(), 3);
    QVERIFY(open.table(u"Proposals"_s)->isVisible());
}

namespace {

QPushButton *buttonOf(DuplicatesPage &page, const QString &text)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void DuplicatesPageTest::saysThatItIsOlder()
{
    OpenPage open;
    open.page.setPatience(-1);
    QPushButton *again = buttonOf(open.page, u"Look again"_s);
    QVERIFY(again != nullptr && !again->isVisible());
    open.book.await(open.book->change(u"Edit"_s, [](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"盛达贸易"_s}, {"city", u"广州"_s}});
        return rows.status();
    }));
    open.wait();
    QVERIFY(open.page.isOlder());
    QCOMPARE(open.page.proposals().rowCount(), 3);
    QVERIFY(again->isVisible());
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    open.wait();
    QVERIFY(!open.page.isOlder());
    QVERIFY(!again->isVisible());
    QVERIFY(open.page.proposals().rowCount() > 3);
}

void DuplicatesPageTest::whoIsGoneLeavesAnOlderList()
{
    OpenPage open;
    open.book.await(open.book->change(u"Edit"_s, [](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"盛达贸易"_s}, {"city", u"广州"_s}});
        return rows.status();
    }));
    QTRY_COMPARE(open.customers(), std::size_t(7));
    open.wait();
    const std::int64_t added = open.book->view()->snapshot->customers.ids[6];
    const DuplicateListModel &proposals = open.page.proposals();
    const auto pairsOfAdded = [&] {
        int count = 0;
        for (int row = 0; row < proposals.rowCount(); ++row) {
            const DuplicatePair &pair = proposals.proposal(row).pair;
            count += pair.idA == added || pair.idB == added ? 1 : 0;
        }
        return count;
    };
    const int before = proposals.rowCount();
    const int ofAdded = pairsOfAdded();
    QVERIFY2(ofAdded > 0 && ofAdded < before, qPrintable(u"%1 of %2"_s.arg(ofAdded).arg(before)));
    open.page.setPatience(-1);
    open.book.await(open.book->undo());
    open.wait();
    QVERIFY(open.page.isOlder());
    QCOMPARE(pairsOfAdded(), 0);
    QCOMPARE(proposals.rowCount(), before - ofAdded);
}

void DuplicatesPageTest::columnsAreWideEnough_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {820, 1'000, 1'400})
        QTest::addRow("%d", width) << width;
}

/// Whole names and numbers are read at the width the page has in a window of 1000 pixels, which is 820.
void DuplicatesPageTest::columnsAreWideEnough()
{
    QFETCH(int, width);
    OpenPage open;
    open.page.resize(width, 640);
    QCoreApplication::processEvents();
    QTableView *fields = open.table(u"Fields of both"_s);
    const QFontMetrics metrics(fields->font());
    const int value = metrics.horizontalAdvance(u"+86 138 0011 2233"_s);
    for (const int column : {MergeFieldModel::First, MergeFieldModel::Second})
        QVERIFY2(fields->columnWidth(column) >= value,
                 qPrintable(QString::number(fields->columnWidth(column))));
    QTableView *proposals = open.table(u"Proposals"_s);
    QVERIFY(proposals->columnWidth(DuplicateListModel::NameA) >=
            metrics.horizontalAdvance(u"华信有限公司"_s));
    QVERIFY(std::abs(proposals->columnWidth(DuplicateListModel::NameA) -
                     proposals->columnWidth(DuplicateListModel::NameB)) <= 1);
    int all = 0;
    for (int column = 0; column < fields->model()->columnCount(); ++column)
        all += fields->isColumnHidden(column) ? 0 : fields->columnWidth(column);
    QVERIFY2(all <= fields->viewport()->width(), qPrintable(QString::number(all)));
}

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
