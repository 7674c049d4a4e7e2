// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "support/records.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/messagebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// A customer who is a person is put into a company from the window, by the keyboard.
class CompanyChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void putsAPersonIntoACompany();
    void asksForAPerson();

private:
    static QByteArray hashOf(Program &program) { return awaited(program.workspace.check())->contentHash; }
};

static void addPeople(Program &program, std::int64_t &person, std::int64_t &company)
{
    const auto done = awaited(program.workspace.change(u"Test"_s, [&](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"Nordwind GmbH"_s, &company));
        LEADBOOK_TRY(addCustomer(editor, u"Anna"_s, &person));
        const std::array kind{Cell{"kind", 1}};
        LEADBOOK_TRY(editor.update(RecordTable::Customer, person, kind));
        const std::array name{Cell{"name", u"Anna"_s}};
        const auto contact = editor.insert(RecordTable::Contact, name);
        LEADBOOK_TRY(contact);
        const std::array link{Cell{"customer", qint64{person}}, Cell{"contact", qint64{*contact}}};
        LEADBOOK_TRY(editor.insert(RecordTable::CustomerContact, link));
        const std::array call{Cell{"customer", qint64{person}}, Cell{"contact", qint64{*contact}},
                              Cell{"kind", 0}, Cell{"day", 20'000}};
        LEADBOOK_TRY(editor.insert(RecordTable::Interaction, call));
        return {};
    }));
    QVERIFY(done);
}

void CompanyChooserTest::putsAPersonIntoACompany()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    std::int64_t person = 0;
    std::int64_t company = 0;
    addPeople(program, person, company);
    QVERIFY(program.settle());
    const QByteArray before = hashOf(program);
    program.root.showCustomer(person);
    QVERIFY(program.settle());
    program.action(ActionId::PutIntoCompany).trigger();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QVERIFY(field->placeholderText().contains(u"Anna"));
    QTest::keyClicks(field, u"nordw"_s);
    auto *palette = qobject_cast<CommandPalette *>(field->parentWidget());
    QTRY_COMPARE(palette->shownTexts(), QStringList{u"Nordwind GmbH"_s});
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return program.root.window().messages().text().startsWith(u"Anna"); }));
    QVERIFY(program.settle());
    QCOMPARE(program.workspace.view()->snapshot->customers.ids.find(person) == kNoRow ||
                 !program.workspace.view()->snapshot->customers.isAlive(
                     program.workspace.view()->snapshot->customers.ids.find(person)),
             true);
    const auto record = awaited(program.workspace.record(company));
    QVERIFY(record);
    QCOMPARE(record->contacts.size(), std::size_t{1});
    QCOMPARE(record->contacts.front().name, u"Anna"_s);
    const QByteArray after = hashOf(program);
    program.action(ActionId::Undo).trigger();
    QTRY_COMPARE(hashOf(program), before);
    program.action(ActionId::Redo).trigger();
    QTRY_COMPARE(hashOf(program), after);
}

void CompanyChooserTest::asksForAPerson()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    std::int64_t person = 0;
    std::int64_t company = 0;
    addPeople(program, person, company);
    QVERIFY(program.settle());
    program.root.showCustomer(company);
    QVERIFY(program.settle());
    program.action(ActionId::PutIntoCompany).trigger();
    QVERIFY(program.root.window().messages().text().contains(u"person"));
}

QTEST_MAIN(CompanyChooserTest)
#include "tst_companychooser.moc"
