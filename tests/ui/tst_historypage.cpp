// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/delegates/tableview.h"
#include "ui/history/customerhistory.h"
#include "ui/history/historypage.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

} // namespace

/// The history page on a small book, driven by keyboard alone.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsNewestFirst();
    void searches();
    void tellsWho();
    void readsPartByPart();
    void undoesByKeyboard();
    void asksFieldByField_data();
    void asksFieldByField();
    void restoresAFieldByKeyboard();

private:
    void edit(const QString &city);
    QByteArray hash() const { return awaited(m_book->workspace().check())->contentHash; }
    QString city() const;
    /// The changes, what the chosen one did, or what to keep.
    TableView &table(int at) const
    {
        const QString name = QStringList{u"Changes"_s, u"What the change did"_s, u"What to keep"_s}[at];
        for (TableView *table : m_page->findChildren<TableView *>()) {
            if (table->accessibleName() == name)
                return *table;
        }
        qFatal("no such table");
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return m_page->isSettled() && m_book->workspace().isIdle(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Tab until the button called @p text has the keyboard.
    bool tabTo(const QString &text) const;

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<HistoryPage> m_page;
    std::int64_t m_customer = 0;
};

void HistoryPageTest::init()
{
    m_page.reset();
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change([this](Editor &e) { return addCustomer(e, u"Acme"_s, &m_customer); }, u"Add Acme"_s);
    m_book->load();
    edit(u"Rome"_s);
    m_page = std::make_unique<HistoryPage>(m_book->workspace());
    m_page->resize(1000, 600);
    m_page->show();
    m_page->shown(true);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(settle());
}

/// A column more as soon as it is known of one of the changes.
void HistoryPageTest::tellsWho()
{
    TableView &changes = table(0);
    QVERIFY(changes.isColumnHidden(HistoryModel::Who));
    m_book->workspace().setAuthor(u"Mei"_s);
    edit(u"Oslo"_s);
    QVERIFY(settle());
    QTRY_VERIFY(!changes.isColumnHidden(HistoryModel::Who));
    const auto who = [&changes](int row) { return changes.model()->index(row, HistoryModel::Who).data(); };
    QCOMPARE(who(0), QVariant(u"Mei"_s));
    QCOMPARE(who(1), QVariant(QString()));
    m_page->startSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"mei"_s);
    QTRY_COMPARE(changes.model()->rowCount(), 1);
}

void HistoryPageTest::edit(const QString &city)
{
    m_book->change(
        [this, city](Editor &e) {
            return e.update(RecordTable::Customer, m_customer, std::array{Cell{"city", city}});
        },
        u"To %1"_s.arg(city));
}

QString HistoryPageTest::city() const
{
    const auto record = awaited(m_book->workspace().record(m_customer));
    for (const auto &[field, text] : record->fields) {
        if (field == FieldId::City)
            return text;
    }
    return {};
}

bool HistoryPageTest::tabTo(const QString &text) const
{
    for (int i = 0; i < 30; ++i) {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button != nullptr && button->text() == text)
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        const auto *next = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (next == nullptr)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        else if (next == button)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

void HistoryPageTest::listsNewestFirst()
{
    const auto *model = table(0).model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"To Rome"_s);
    QCOMPARE(model->index(0, HistoryModel::State).data().toString(), u"In effect"_s);
    QTRY_COMPARE(table(1).model()->rowCount(), 1);
    QCOMPARE(table(1).model()->index(0, FieldHistoryModel::After).data().toString(), u"Rome"_s);
    // Figures stand below the end of their heading; what is left goes to what was changed.
    const int rows = model->headerData(HistoryModel::Rows, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QVERIFY((rows & Qt::AlignRight) != 0);
    m_page->resize(800, 560);
    QCoreApplication::processEvents();
    for (const int column : {HistoryModel::When, HistoryModel::State})
        QVERIFY(table(0).columnWidth(column) >= table(0).header().sectionSizeHint(column));
}

void HistoryPageTest::searches()
{
    QVERIFY(m_page->startSearch());
    QTest::keyClicks(QApplication::focusWidget(), u"acme"_s);
    QVERIFY(settle());
    QTRY_COMPARE(table(0).model()->rowCount(), 1);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &table(0));
}

void HistoryPageTest::readsPartByPart()
{
    for (int i = 0; i < 310; ++i)
        edit(u"City %1"_s.arg(i));
    HistoryModel model(m_book->workspace());
    model.show(HistoryKind::All, {});
    QTRY_COMPARE(model.rowCount(), 300);
    QVERIFY(model.canFetchMore({}));
    // It fetches all there is.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 312);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.entryAt(311).change.id, 1);
}

void HistoryPageTest::undoesByKeyboard()
{
    const QByteArray before = hash();
    const QSignalSpy done(m_page.get(), &HistoryPage::done);
    table(0).setFocus();
    press(Qt::Key_Return); // to the button
    press(Qt::Key_Space);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(city(), QString());
    QVERIFY(settle());
    QVERIFY(awaited(m_book->workspace().redo()).has_value());
    QCOMPARE(hash(), before);
}

void HistoryPageTest::asksFieldByField_data()
{
    QTest::addColumn<bool>("takes");
    QTest::addColumn<QString>("left");
    QTest::newRow("keep") << false << u"Oslo"_s;
    QTest::newRow("take back") << true << QString();
}

void HistoryPageTest::asksFieldByField()
{
    QFETCH(bool, takes);
    QFETCH(QString, left);
    edit(u"Oslo"_s);
    QVERIFY(settle());
    QTRY_COMPARE(table(0).model()->rowCount(), 3);
    const QByteArray before = hash();
    const QSignalSpy done(m_page.get(), &HistoryPage::done);
    table(0).setFocus();
    table(0).selectRow(1);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    TableView &questions = table(2);
    QTRY_VERIFY(questions.hasFocus());
    const auto *model = questions.model();
    const QAbstractItemModelTester tester(questions.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, UndoQuestionModel::Written).data().toString(), u"Rome"_s);
    QCOMPARE(model->index(0, UndoQuestionModel::Now).data().toString(), u"Oslo"_s);
    if (takes)
        press(Qt::Key_Space);
    QVERIFY(tabTo(u"&Undo as chosen"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(city(), left);
    QVERIFY(awaited(m_book->workspace().redo()).has_value());
    QCOMPARE(hash(), before);
}

void HistoryPageTest::restoresAFieldByKeyboard()
{
    m_book->workspace().setAuthor(u"Mei"_s);
    edit(u"Oslo"_s);
    const QByteArray before = hash();
    CustomerHistory history(m_book->workspace());
    history.showCustomer(m_customer);
    history.resize(320, 400);
    history.show();
    history.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&history));
    auto *list = history.findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() >= 3);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"City"_s);
    const QString told = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(u"Rome → Oslo"_s) && told.contains(u" · Mei · "_s), qPrintable(told));
    QVERIFY(!list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Mei"_s));
    list->setFocus();
    press(Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Up);
    auto *button = history.findChild<QAbstractButton *>();
    QTRY_VERIFY(button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(city(), u"Rome"_s);
    QVERIFY(awaited(m_book->workspace().undo()).has_value());
    QCOMPARE(hash(), before);
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
