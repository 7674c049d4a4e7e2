// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "items/recordfieldmodel.h"
#include "support/records.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordfieldtable.h"
#include "ui/record/recordpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/tabstrip.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kShifted = Qt::ControlModifier | Qt::ShiftModifier;

struct People
{
    std::int64_t nordwind = 0;
    std::int64_t southwind = 0;
    std::int64_t person = 0; ///< Zoë, a customer of her own
};

Status addContactOf(Editor &editor, std::int64_t customer, const QString &name, bool isMain)
{
    const auto contact = editor.insert(RecordTable::Contact, std::array{Cell{"name", name}});
    LEADBOOK_TRY(contact);
    return asStatus(
        editor.insert(RecordTable::CustomerContact,
                      std::array{Cell{"customer", qint64{customer}}, Cell{"contact", qint64{*contact}},
                                 Cell{"is_primary", isMain ? 1 : 0}}));
}

Status addPeople(Editor &editor, People &people)
{
    LEADBOOK_TRY(addCustomer(editor, u"Nordwind GmbH"_s, &people.nordwind));
    LEADBOOK_TRY(addContactOf(editor, people.nordwind, u"Anna"_s, true));
    LEADBOOK_TRY(addContactOf(editor, people.nordwind, u"Bea"_s, false));
    LEADBOOK_TRY(editor.update(RecordTable::Customer, people.nordwind, std::array{Cell{"city", u"Kiel"_s}}));
    const Cell owner{"customer", qint64{people.nordwind}};
    LEADBOOK_TRY(
        editor.insert(RecordTable::Interaction, std::array{owner, Cell{"kind", 0}, Cell{"day", 20'000}}));
    LEADBOOK_TRY(
        editor.insert(RecordTable::Purchase, std::array{owner, Cell{"day", 20'400}, Cell{"amount", 50'000}}));
    LEADBOOK_TRY(editor.insert(RecordTable::Task, std::array{owner, Cell{"title", u"Send samples"_s}}));
    LEADBOOK_TRY(addCustomer(editor, u"Southwind AG"_s, &people.southwind));
    LEADBOOK_TRY(addCustomer(editor, u"Zoë"_s, &people.person));
    LEADBOOK_TRY(editor.update(RecordTable::Customer, people.person, std::array{Cell{"kind", 1}}));
    return addContactOf(editor, people.person, u"Zoë"_s, true);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

/// From the list to the page of a customer and back, by the keyboard alone.
class RecordWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_program.reset(); }
    void thereAndBack();
    void movesAContact();
    void movesNobodyInto_data();
    void movesNobodyInto();
    void putsAPersonIntoACompany();
    void logsWhoIsShown();
    void logsNobody();
    void backAndForward();
    void keepsWhoIAm();

private:
    void openRecordOf(std::int64_t customer);
    void choose(const QString &company);
    void verifyUndoRedo(const QByteArray &before);
    QByteArray hash() { return awaited(m_program->workspace.check())->contentHash; }
    QString message() { return m_program->root.window().messages().text(); }
    std::size_t contactsOf(std::int64_t customer)
    {
        return awaited(m_program->workspace.record(customer))->contacts.size();
    }

    std::unique_ptr<Program> m_program;
    People m_people;
    PeopleTable *m_table = nullptr;
    RecordPage *m_page = nullptr;
};

void RecordWindowTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->root.start({m_program->makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([this] { return m_program->page() == u"customers"; }));
    QVERIFY(m_program->settle());
    QVERIFY(awaited(m_program->workspace.change(
        u"Test"_s, [this](Editor &editor) { return addPeople(editor, m_people); })));
    QVERIFY(m_program->settle());
    MainWindow &window = m_program->root.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.makePage(u"record"_s);
    m_page = window.findChild<RecordPage *>();
    m_table = &window.findChild<CustomersPage *>()->table();
}

/// Goes down the list until @p customer is current, and opens its page.
void RecordWindowTest::openRecordOf(std::int64_t customer)
{
    m_table->setFocus(Qt::OtherFocusReason);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < m_table->model()->rowCount() && m_table->chosenCustomer() != customer; ++row)
        press(Qt::Key_Down);
    QCOMPARE(m_table->chosenCustomer(), customer);
    QVERIFY(m_program->settle());
    press(Qt::Key_O, kShifted);
    QCOMPARE(m_program->page(), u"record"_s);
    QVERIFY(m_program->settle());
    QTRY_COMPARE(m_page->list(RecordPage::Contacts).rows().rowCount(),
                 static_cast<int>(contactsOf(customer)));
}

/// Types @p company into the line that asks for it, and takes the first one found.
void RecordWindowTest::choose(const QString &company)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    auto *palette = qobject_cast<CommandPalette *>(field->parentWidget());
    QVERIFY(palette);
    type(company.left(5));
    QTRY_COMPARE(palette->shownTexts(), QStringList{company});
    press(Qt::Key_Return);
}

void RecordWindowTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    QVERIFY(after != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hash(), before);
    QVERIFY(m_program->settle());
    press(Qt::Key_Z, kShifted);
    QTRY_COMPARE(hash(), after);
    QVERIFY(m_program->settle());
}

void RecordWindowTest::thereAndBack()
{
    const QByteArray before = hash();
    openRecordOf(m_people.nordwind);
    auto *tabs = m_page->findChild<TabStrip *>();
    for (int tab = 1; tab <= RecordPage::TabCount; ++tab) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tab % RecordPage::TabCount);
        QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != tabs);
    }
    press(Qt::Key_PageDown, Qt::ControlModifier);
    const auto currentField = [this] {
        return m_page->fields().currentIndex().siblingAtColumn(RecordFieldModel::NameColumn).data();
    };
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < m_page->fields().model()->rowCount() && currentField() != u"City"_s; ++row)
        press(Qt::Key_Down);
    QCOMPARE(currentField(), QVariant(u"City"_s));
    press(Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Leeds"_s);
    press(Qt::Key_Return);
    QVERIFY(m_program->settle());
    QTRY_VERIFY(hash() != before);
    const QModelIndex value = m_page->fields().currentIndex().siblingAtColumn(RecordFieldModel::ValueColumn);
    QTRY_COMPARE(value.data().toString(), u"Leeds"_s);
    // The list of known cities was a window of its own.
    m_program->root.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->root.window()));
    QVERIFY(m_page->fields().hasFocus());
    press(Qt::Key_Escape);
    QCOMPARE(m_program->page(), u"customers"_s);
    QCOMPARE(m_table->chosenCustomer(), m_people.nordwind);
    QCOMPARE(m_table->chosenIds(), std::vector{m_people.nordwind});
    QVERIFY(m_table->hasFocus());
    verifyUndoRedo(before);
    QCOMPARE(m_table->chosenCustomer(), m_people.nordwind);
}

void RecordWindowTest::movesAContact()
{
    const QByteArray before = hash();
    openRecordOf(m_people.nordwind);
    m_page->showTab(RecordPage::Contacts);
    press(Qt::Key_Down);
    press(Qt::Key_P, kShifted);
    choose(u"Southwind AG"_s);
    QTRY_COMPARE(message(), u"Bea is a contact of Southwind AG now."_s);
    QVERIFY(m_program->settle());
    QCOMPARE(m_page->customer(), m_people.nordwind);
    QCOMPARE(contactsOf(m_people.nordwind), std::size_t{1});
    QCOMPARE(contactsOf(m_people.southwind), std::size_t{1});
    QTRY_COMPARE(m_page->list(RecordPage::Contacts).rows().rowCount(), 1);
    verifyUndoRedo(before);
    QTRY_COMPARE(m_page->list(RecordPage::Contacts).rows().rowCount(), 1);
}

void RecordWindowTest::movesNobodyInto_data()
{
    QTest::addColumn<bool>("hasContacts");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no contact there")
        << false << u"Choose the contact who belongs to another company now, then press the key again."_s;
    QTest::newRow("the same company")
        << true << u"Anna is a contact of this company already; choose another one."_s;
}

void RecordWindowTest::movesNobodyInto()
{
    QFETCH(bool, hasContacts);
    QFETCH(QString, sentence);
    const QByteArray before = hash();
    openRecordOf(hasContacts ? m_people.nordwind : m_people.southwind);
    press(Qt::Key_P, kShifted);
    if (hasContacts)
        choose(u"Nordwind GmbH"_s);
    QTRY_COMPARE(message(), sentence);
    QVERIFY(m_page->list(RecordPage::Contacts).isVisible());
    QCOMPARE(hash(), before);
}

void RecordWindowTest::putsAPersonIntoACompany()
{
    const QByteArray before = hash();
    openRecordOf(m_people.person);
    press(Qt::Key_P, kShifted);
    choose(u"Southwind AG"_s);
    QTRY_COMPARE(message(), u"Zoë is a contact of Southwind AG now."_s);
    QVERIFY(m_program->settle());
    QCOMPARE(m_program->page(), u"record"_s);
    QCOMPARE(m_page->customer(), m_people.southwind);
    QCOMPARE(contactsOf(m_people.southwind), std::size_t{1});
    verifyUndoRedo(before);
}

/// Whoever is selected in the list: the page shows another one.
void RecordWindowTest::logsWhoIsShown()
{
    openRecordOf(m_people.nordwind);
    m_page->showCustomer(m_people.southwind);
    QVERIFY(m_program->settle());
    press(Qt::Key_L, Qt::ControlModifier);
    auto *sheet = m_program->root.window().findChild<QuickLogSheet *>();
    QVERIFY(sheet->isVisible());
    type(u"call 5 min"_s);
    press(Qt::Key_Return);
    QVERIFY(m_program->settle());
    QTRY_COMPARE(awaited(m_program->workspace.record(m_people.southwind))->timeline.events.size(),
                 std::size_t{1});
}

/// The key is never silent: it says whom it needs.
void RecordWindowTest::logsNobody()
{
    QVERIFY(m_program->root.showPage(u"insights"_s));
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_program->isOpen<QuickLogSheet>());
    QCOMPARE(m_program->page(), u"customers"_s);
    const QString told = m_program->root.window().messages().text();
    QVERIFY2(told.startsWith(u"Choose a customer") && told.contains(u"Ctrl+L"), qPrintable(told));
    QVERIFY(m_program->settle());
    m_program->root.window().findChild<CustomersPage *>()->table().selectRow(0);
    QVERIFY(m_program->root.window().messages().isHidden()); // it is done
}

/// Alt+Left goes to who was shown before.
void RecordWindowTest::backAndForward()
{
    openRecordOf(m_people.nordwind);
    m_page->showCustomer(m_people.southwind); // as a related customer leads there
    QVERIFY(m_program->root.showPage(u"insights"_s));
    for (const std::int64_t customer : {m_people.southwind, m_people.nordwind}) {
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_program->page(), u"record"_s);
        QCOMPARE(m_page->customer(), customer);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_program->page(), u"customers"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_page->customer(), m_people.nordwind);
    QVERIFY(m_program->settle());
}

/// Who the user is in this book stands in the journal.
void RecordWindowTest::keepsWhoIAm()
{
    std::int64_t owner = 0;
    QVERIFY(awaited(m_program->workspace.change(u"Owner"_s, [&owner](Editor &editor) {
        return asStatus(editor.insert(RecordTable::Owner, std::array{Cell{"name", u"Mei"_s}}), &owner);
    })));
    QVERIFY(m_program->settle());
    QTRY_VERIFY(!m_program->workspace.view()->snapshot->owners.empty());
    m_program->root.window().findChild<CustomersPage *>()->ownership().me().setOwner(owner);
    openRecordOf(m_people.nordwind);
    press(Qt::Key_P, kShifted);
    choose(u"Southwind AG"_s);
    QTRY_COMPARE(message(), u"Anna is a contact of Southwind AG now."_s);
    const auto history = awaited(m_program->workspace.history(2));
    QVERIFY(history);
    QCOMPARE(history->at(0).who, u"Mei"_s);
    QCOMPARE(history->at(1).who, QString());
}

QTEST_MAIN(RecordWindowTest)
#include "tst_recordwindow.moc"
