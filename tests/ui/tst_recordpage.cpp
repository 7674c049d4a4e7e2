// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/customers/entrylist.h"
#include "ui/delegates/cellinput.h"
#include "ui/record/recordfieldtable.h"
#include "ui/record/recordpage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tabstrip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

Status fill(Editor &editor)
{
    std::int64_t customer = 0;
    std::int64_t contact = 0;
    LEADBOOK_TRY(asStatus(editor.insert(RecordTable::Customer, std::array{Cell{"name", u"Nordwind GmbH"_s},
                                                                          Cell{"city", u"Hamburg"_s}}),
                          &customer));
    LEADBOOK_TRY(asStatus(editor.insert(RecordTable::Contact, std::array{Cell{"name", u"Anna"_s},
                                                                         Cell{"occupation", u"engineer"_s}}),
                          &contact));
    const Cell owner{"customer", qlonglong(customer)};
    LEADBOOK_TRY(
        editor.insert(RecordTable::CustomerContact, std::array{owner, Cell{"contact", qlonglong(contact)},
                                                               Cell{"role", 3}, Cell{"is_primary", 1}}));
    for (const int day : {20'000, 20'500})
        LEADBOOK_TRY(
            editor.insert(RecordTable::Interaction, std::array{owner, Cell{"day", day}, Cell{"kind", 0}}));
    LEADBOOK_TRY(
        editor.insert(RecordTable::Purchase, std::array{owner, Cell{"day", 20'400}, Cell{"amount", 50'000}}));
    return asStatus(editor.insert(RecordTable::Task, std::array{owner, Cell{"title", u"Send samples"_s}}));
}

void sendKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void sendKeys(const QString &text)
{
    for (const QChar c : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
}

} // namespace

/// The page of one customer, by the keyboard alone.
class RecordPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheTimeline();
    void movesJoinTheTimeline();
    void filtersTheTimeline_data();
    void filtersTheTimeline();
    void writesAField_data();
    void writesAField();
    void keepsWhatCannotBeWritten();
    void showsAllFields();
    void finishesATask();
    void addsATask();
    void goesThroughTheTabs();
    void goesBack();
    void nobody();

private:
    bool settle()
    {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return m_page->isSettled() && m_book->workspace().isIdle(); });
    }
    QByteArray hash() { return awaited(m_book->workspace().check())->contentHash; }
    void verifyUndoRedo(const QByteArray &before);
    QModelIndex valueOf(FieldId field)
    {
        auto *model = static_cast<RecordFieldModel *>(m_page->fields().model());
        return model->index(model->rowOf(field), RecordFieldModel::ValueColumn);
    }
    QString title(RecordPage::Tab tab, int row)
    {
        return m_page->list(tab).rows().index(row).data().toString();
    }

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<RecordPage> m_page;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void RecordPageTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change(&fill);
    m_page = std::make_unique<RecordPage>(m_book->workspace());
    m_testers.push_back(std::make_unique<QAbstractItemModelTester>(m_page->fields().model()));
    for (const RecordPage::Tab tab : {RecordPage::Timeline, RecordPage::Tasks})
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(&m_page->list(tab).rows()));
    m_page->resize(1176, 808);
    m_page->show();
    const ViewPtr view = m_book->load();
    m_page->showCustomer(view->snapshot->customers.ids[0]);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(settle());
}

void RecordPageTest::cleanup()
{
    m_testers.clear();
    m_page.reset();
    m_book.reset();
}

void RecordPageTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    QVERIFY(after != before);
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hash(), after);
    QVERIFY(settle());
}

void RecordPageTest::showsTheTimeline()
{
    // Movements stand above what moved the customer on their day.
    QStringList titles;
    for (int row = 0; row < m_page->list(RecordPage::Timeline).rows().rowCount(); ++row)
        titles << title(RecordPage::Timeline, row);
    QCOMPARE(titles.size(), 6);
    QCOMPARE(titles[0], u"Life cycle: Initial → Churned"_s);
    QVERIFY(titles[2].startsWith(u"RFM: No purchase → "_s));
    QCOMPARE(titles[3], u"Life cycle: Potential → Initial"_s);
    QCOMPARE(titles[4], u"Purchase"_s);
    QCOMPARE(title(RecordPage::Contacts, 0), u"Anna"_s);
    QCOMPARE(m_page->list(RecordPage::Purchases).rows().rowCount(), 1);
}

/// The record does not wait for the movements; they come in between what is shown.
void RecordPageTest::movesJoinTheTimeline()
{
    std::int64_t customer = 0;
    m_book->change([&customer](Editor &editor) -> Status {
        LEADBOOK_TRY(
            asStatus(editor.insert(RecordTable::Customer, std::array{Cell{"name", u"Acme"_s}}), &customer));
        const Cell owner{"customer", qlonglong(customer)};
        LEADBOOK_TRY(
            editor.insert(RecordTable::Interaction, std::array{owner, Cell{"day", 20'000}, Cell{"kind", 0}}));
        return asStatus(
            editor.insert(RecordTable::Need, std::array{owner, Cell{"day", 20'600}, Cell{"level", 3}}));
    });
    RecordList &list = m_page->list(RecordPage::Timeline);
    const auto titles = [&list] {
        QStringList lines;
        for (int row = 0; row < list.rows().rowCount(); ++row)
            lines << list.rows().rowAt(row).entry.title;
        return lines;
    };
    QStringList before;
    connect(&list.rows(), &QAbstractItemModel::modelReset, this, [&] {
        if (list.rows().rowCount() == 0)
            return;
        before = titles();
        // Somebody looks at a row before they come.
        list.list().setCurrentIndex(list.list().model()->index(list.rows().rowCount() - 1, 0));
    });
    const QSignalSpy joined(&list.rows(), &QAbstractItemModel::rowsInserted);
    m_page->showCustomer(customer);
    QVERIFY(settle());
    QCOMPARE(joined.size(), 1);
    QVERIFY(!before.isEmpty());
    QStringList after = titles();
    QVERIFY(after.front().startsWith(u"Grade D → C"_s));
    after.removeFirst();
    QCOMPARE(after, before);
    QCOMPARE(list.list().currentIndex().row(), list.rows().rowCount() - 1);

    // What is read again shows them at once, and they do not come a second time.
    m_book->change([customer](Editor &editor) {
        return editor.update(RecordTable::Customer, customer, std::array{Cell{"city", u"Leeds"_s}});
    });
    QVERIFY(settle());
    QCOMPARE(joined.size(), 1);
    QCOMPARE(before.filter(u"Grade D → C"_s).size(), 1); // below the edit
}

void RecordPageTest::filtersTheTimeline_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("first");
    QTest::newRow("purchases") << u"Purchases"_s << 1 << u"Purchase"_s;
    QTest::newRow("segments") << u"Segments"_s << 3 << u"Life cycle: Initial → Churned"_s;
}

void RecordPageTest::filtersTheTimeline()
{
    QFETCH(QString, kind);
    for (Chip *chip : m_page->findChildren<Chip *>()) {
        if (!chip->text().startsWith(kind))
            continue;
        QVERIFY(chip->isVisible());
        chip->setFocus();
        sendKey(Qt::Key_Space);
    }
    QTEST(m_page->list(RecordPage::Timeline).rows().rowCount(), "rows");
    QTEST(title(RecordPage::Timeline, 0), "first");
}

void RecordPageTest::writesAField_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("of the customer, F2") << FieldId::City << Qt::Key_F2 << u"Leeds"_s;
    QTest::newRow("Enter") << FieldId::Name << Qt::Key_Return << u"Südwind"_s;
    QTest::newRow("of the contact") << FieldId::ContactName << Qt::Key_Return << u"王伟"_s;
    QTest::newRow("read from the file") << FieldId::Occupation << Qt::Key_Return << u"buyer"_s;
}

void RecordPageTest::writesAField()
{
    QFETCH(FieldId, field);
    QFETCH(Qt::Key, key);
    QFETCH(QString, text);
    const QByteArray before = hash();
    m_page->showTab(RecordPage::Details);
    m_page->fields().setCurrentIndex(valueOf(field));
    sendKey(key);
    auto *input = m_page->fields().viewport()->findChild<CellInput *>();
    QVERIFY(input);
    sendKeys(text);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_COMPARE(valueOf(field).data().toString(), text);
    verifyUndoRedo(before);
    QTRY_COMPARE(valueOf(field).data().toString(), text);
    m_page->showTab(RecordPage::Timeline);
    QTRY_VERIFY(m_page->list(RecordPage::Timeline).rows().rowCount() > 3); // the edit is told
}

void RecordPageTest::keepsWhatCannotBeWritten()
{
    m_page->showTab(RecordPage::Details);
    static_cast<RecordFieldModel *>(m_page->fields().model())->setAllShown(true);
    m_page->fields().setCurrentIndex(valueOf(FieldId::Employees));
    sendKey(Qt::Key_F2);
    sendKeys(u"many"_s);
    sendKey(Qt::Key_Return);
    auto *input = m_page->fields().viewport()->findChild<CellInput *>();
    QVERIFY(input);
    QVERIFY(input->accessibleDescription().endsWith(u'.'));
    sendKey(Qt::Key_Escape);
    QTRY_VERIFY(!m_page->fields().viewport()->findChild<CellInput *>());
}

void RecordPageTest::showsAllFields()
{
    auto *model = static_cast<RecordFieldModel *>(m_page->fields().model());
    QCOMPARE(model->rowOf(FieldId::Employees), -1);
    const int filled = model->rowCount();
    QVERIFY(model->hiddenFields() > 0);
    model->setAllShown(true);
    QCOMPARE(model->hiddenFields(), 0);
    QVERIFY(model->rowCount() > filled);
    QVERIFY(model->rowOf(FieldId::Employees) > 0);
    QCOMPARE(valueOf(FieldId::Occupation).data().toString(), u"engineer"_s);
}

void RecordPageTest::finishesATask()
{
    const QByteArray before = hash();
    m_page->showTab(RecordPage::Tasks);
    sendKey(Qt::Key_Down);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_VERIFY(m_page->list(RecordPage::Tasks).rows().rowAt(0).entry.aside.startsWith(u"done"_s));
    verifyUndoRedo(before);
}

void RecordPageTest::addsATask()
{
    const QByteArray before = hash();
    m_page->showTab(RecordPage::Tasks);
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Add task…"_s) {
            button->setFocus();
            sendKey(Qt::Key_Space);
        }
    }
    sendKeys(u"Call back +7"_s);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_COMPARE(m_page->list(RecordPage::Tasks).rows().rowCount(), 2);
    QCOMPARE(title(RecordPage::Tasks, 0), u"Call back"_s); // with a day, so before the one without
    verifyUndoRedo(before);
}

void RecordPageTest::goesThroughTheTabs()
{
    auto *tabs = m_page->findChild<TabStrip *>();
    m_page->showTab(RecordPage::Timeline);
    for (int tab = 1; tab <= RecordPage::TabCount; ++tab) {
        sendKey(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tab % RecordPage::TabCount);
    }
    sendKey(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), RecordPage::TabCount - 1);
}

void RecordPageTest::goesBack()
{
    QSignalSpy back(m_page.get(), &RecordPage::backRequested);
    m_page->showTab(RecordPage::Details);
    sendKey(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void RecordPageTest::nobody()
{
    m_page->showCustomer(77);
    QVERIFY(settle());
    QTRY_COMPARE(m_page->fields().model()->rowCount(), 0);
    QVERIFY(!m_page->fields().isVisible());
}

QTEST_MAIN(RecordPageTest)
#include "tst_recordpage.moc"
