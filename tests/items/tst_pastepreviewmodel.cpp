// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/pastepreviewmodel.h"
#include "support/loadedbook.h"
#include "support/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Preview = PastePreviewModel;

/// A pasted block, a row for each cell.
class PastePreviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cells_data();
    void cells();
    void isEmptyWithoutAPlan();
    void takesAnotherPlan();

private:
    void plan(const QString &text)
    {
        const ViewPtr view = m_book->workspace().view();
        const PastePlace place{ListKind::Customers, m_people, {FieldId::Name, FieldId::Employees}, {}};
        m_model->setPlan(
            view, std::make_shared<const PastePlan>(planPaste(*view, place, blockOf(text), Progress())));
    }

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<Preview> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<std::int64_t> m_people;
};

void PastePreviewModelTest::init()
{
    m_book = std::make_unique<LoadedBook>(Day::fromCivil(2026, 11, 21).value());
    m_people.assign(2, 0);
    m_book->change([this](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"Acme"_s, &m_people[0]));
        return addCustomer(editor, u"<b>x</b>"_s, &m_people[1]);
    });
    m_book->load();
    m_model = std::make_unique<Preview>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PastePreviewModelTest::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("kind");
    const auto refused = static_cast<int>(Preview::Kind::Refused);
    const auto written = static_cast<int>(Preview::Kind::Written);
    QTest::newRow("what cannot be written") << 0
                                            << QStringList{u"<b>x</b>"_s, u"Employees"_s, QString(),
                                                           u"“many” is no whole number; write digits only."_s}
                                            << refused;
    QTest::newRow("a text") << 1 << QStringList{u"Acme"_s, u"Customer"_s, u"Acme"_s, u"Acme Ltd"_s}
                            << written;
    QTest::newRow("a number, as it is understood")
        << 2 << QStringList{u"Acme"_s, u"Employees"_s, QString(), u"1200"_s} << written;
}

void PastePreviewModelTest::cells()
{
    QFETCH(int, row);
    QFETCH(QStringList, texts);
    QFETCH(int, kind);
    plan(u"Acme Ltd\t1,200\n<b>x</b>\tmany\n"_s);
    QCOMPARE(m_model->rowCount(), 3);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        QCOMPARE(index.data().toString(), texts[column]);
        QCOMPARE(index.data(KindRole).toInt(), kind);
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void PastePreviewModelTest::isEmptyWithoutAPlan()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->plan(), nullptr);
    QCOMPARE(m_model->nameOf(m_people[0]), QString());
}

void PastePreviewModelTest::takesAnotherPlan()
{
    plan(u"Acme Ltd\t1,200\n"_s);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->nameOf(m_people[0]), u"Acme"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setPlan({}, nullptr);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(PastePreviewModelTest)
#include "tst_pastepreviewmodel.moc"
