// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/customers/whycard.h"
#include "ui/customersfixture.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// How the page of customers deals out the room there is.
class CustomersRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameYieldsLast();
    void columnsGrowWithTheText();
    void aLowPaneScrollsWhatItCannotShow();
    void headingsAreRead();
    void aLongNameTakesTwoLines();
};

void CustomersRoomTest::theNameYieldsLast()
{
    OpenPage open(&addThree);
    PeopleTable &table = open.table();
    const auto columns = table.header().count();
    // Nothing is known of these three but their names.
    open.page.resize(1000, 640);
    open.table().selectRow(0);
    QVERIFY(open.settle());
    QCoreApplication::processEvents();
    QVERIFY2(table.header().sectionSize(0) >= 160,
             qPrintable(QString::number(table.header().sectionSize(0))));
    int used = 0;
    for (int column = 0; column < columns; ++column)
        used += table.isColumnHidden(column) ? 0 : table.header().sectionSize(column);
    QVERIFY(used <= std::max(table.viewport()->width(), 184 + 7 * 64));
}

void CustomersRoomTest::columnsGrowWithTheText()
{
    OpenPage open(&addThree);
    PeopleTable &table = open.table();
    table.header().resizeSection(0, 220);
    QTRY_VERIFY(!readListLayout(open.settings, ListKind::Customers).columns.isEmpty());
    const int chosen = readListLayout(open.settings, ListKind::Customers).columns.first().width;
    open.page.resize(2400, 808);
    QCoreApplication::processEvents();
    const int value = table.header().sectionSize(4);
    QFont font = table.font();
    font.setPixelSize(QFontInfo(font).pixelSize() * 2);
    table.setFont(font);
    table.header().setFont(font);
    QVERIFY(table.header().sectionSize(4) > value * 3 / 2);
    table.remember();
    QCOMPARE(readListLayout(open.settings, ListKind::Customers).columns.first().width, chosen);
}

void CustomersRoomTest::aLowPaneScrollsWhatItCannotShow()
{
    OpenPage open([](Editor &editor) {
        return asStatus(editor.insert(
            RecordTable::Customer,
            std::array{Cell{"name", u"Nordwind"_s},
                       Cell{"industry", u"Agriculture, forestry, animal husbandry and fishery"_s},
                       Cell{"city", u"Llanfairpwllgwyngyllgogerychwyrndrobwll"_s}}));
    });
    open.page.resize(816, 420);
    open.table().selectRow(0);
    QVERIFY(open.settle());
    QTest::qWait(20);
    const auto *why = open.pane().findChild<WhyCard *>();
    QVERIFY(why->isVisible());
    QVERIFY2(why->height() >= why->heightForWidth(why->width()), qPrintable(QString::number(why->height())));
    const auto labels = open.pane().findChildren<SpanLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const SpanLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing has happened"_s);
    }));
}

/// Where there is too little room, columns in which little is said leave it to the others.
void CustomersRoomTest::headingsAreRead()
{
    OpenPage open(&addThree);
    open.page.resize(816, 640);
    QVERIFY(open.settle());
    QCoreApplication::processEvents();
    const TableHeader &header = open.table().header();
    QCOMPARE(header.resizeContentsPrecision(), 1000);
    int used = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (open.table().isColumnHidden(column))
            continue;
        used += header.sectionSize(column);
        QVERIFY2(header.sectionSize(column) >= std::min(58, header.sectionSizeHint(column)),
                 qPrintable(u"%1: %2"_s.arg(column).arg(header.sectionSize(column))));
    }
    QVERIFY(used <= open.table().viewport()->width());
    QVERIFY(header.sectionSize(0) >= 160);
    // What somebody made wide stays wide.
    open.table().header().resizeSection(4, 120);
    open.page.resize(800, 640);
    QCoreApplication::processEvents();
    QCOMPARE(header.sectionSize(4), 120);
}

void CustomersRoomTest::aLongNameTakesTwoLines()
{
    const QString name = u"厦门兴格林农业科技发展有限责任公司第二分公司"_s;
    OpenPage open([&name](Editor &editor) { return addCustomer(editor, name); });
    open.page.resize(1176, 808);
    open.table().selectRow(0);
    QVERIFY(open.settle());
    QCoreApplication::processEvents();
    const auto labels = open.pane().findChildren<ElidedLabel *>();
    const auto found = std::ranges::find(labels, name, &QLabel::text);
    QVERIFY(found != labels.end());
    const QFontMetrics metrics((*found)->font());
    QVERIFY((*found)->height() >= 2 * metrics.height());
    QVERIFY(2 * (*found)->width() >= metrics.horizontalAdvance(name));
}

QTEST_MAIN(CustomersRoomTest)
#include "tst_customersroom.moc"
