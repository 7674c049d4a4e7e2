// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programfixture.h"
#include "items/ownersheetmodel.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/owners/handoversheet.h"
#include "ui/owners/ownerspage.h"
#include "ui/shell/messagebar.h"

#include <memory>

namespace leadbook::test {

/// Owners 1 Mei, 2 Tom and 3 Ann, who is inactive. Acme, Bond and Cobb are Mei's, Dorn is Tom's, Egon is
/// nobody's; Acme has a task overdue, Bond an open deal of Mei's and Dorn one too; Cobb was never contacted.
inline Status fillOwners(Editor &editor)
{
    const auto insert = [&editor](RecordTable table, std::int64_t id, const std::vector<Cell> &cells) {
        return editor.insertWithId(table, id, cells);
    };
    LEADBOOK_TRY(insert(RecordTable::Owner, 1, {{"name", u"Mei"_s}, {"region", u"East"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 2, {{"name", u"Tom"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 3, {{"name", u"Ann"_s}, {"active", 0}}));
    const QVariant nobody;
    for (const auto &[id, name, owner] : {std::tuple(11, u"Acme"_s, QVariant(1)),
                                          {12, u"Bond"_s, QVariant(1)},
                                          {13, u"Cobb"_s, QVariant(1)},
                                          {14, u"Dorn"_s, QVariant(2)},
                                          {15, u"Egon"_s, nobody}})
        LEADBOOK_TRY(insert(RecordTable::Customer, id,
                            {{"name", name}, {"owner", owner}, {"created_day", kToday.number() - 90}}));
    LEADBOOK_TRY(insert(RecordTable::Contact, 21, {{"name", u"Anna"_s}}));
    LEADBOOK_TRY(insert(RecordTable::CustomerContact, 21, {{"customer", 11}, {"contact", 21}}));
    LEADBOOK_TRY(insert(
        RecordTable::Interaction, 31,
        {{"customer", 11}, {"kind", 0}, {"day", kToday.number() - 3}, {"direction", 0}, {"answered", 1}}));
    LEADBOOK_TRY(insert(RecordTable::Task, 41,
                        {{"customer", 11}, {"title", u"Call"_s}, {"due_day", kToday.number() - 2}}));
    LEADBOOK_TRY(insert(RecordTable::Pipeline, 1, {{"name", u"Sales"_s}, {"position", 0}}));
    for (const int customer : {12, 14})
        LEADBOOK_TRY(insert(RecordTable::Deal, 40 + customer,
                            {{"customer", customer},
                             {"owner", 1},
                             {"pipeline", 1},
                             {"amount", QVariant::fromValue(Money::fromUnits(100))}}));
    return {};
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// The program's window on its owners' page, for tests by the keyboard alone.
class OwnersDesk
{
public:
    OwnersDesk();

    OwnersPage &page() { return *m_program->root.window().findChild<OwnersPage *>(); }
    TableView &table() { return *page().findChild<TableView *>(); }
    HandOverSheet &sheet() { return *page().findChild<HandOverSheet *>(); }
    QByteArray hash() { return awaited(m_program->workspace.check())->contentHash; }
    QString message() { return m_program->root.window().messages().text(); }
    bool settle()
    {
        QCoreApplication::processEvents();
        return m_program->settle();
    }
    /// "Mei 3 | Tom 1 | …": who has how many customers, as the sheet shows it.
    QString sheetText();
    /// Names of the people that the list shows.
    QString listed();
    QAbstractButton *handOverButton();
    /// A button is pressed a moment after its letter.
    void openSheet()
    {
        press(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(sheet().isVisible());
    }
    void verifyUndoRedo(const QByteArray &before);

    Program &program() { return *m_program; }

private:
    std::unique_ptr<Program> m_program;
};

inline OwnersDesk::OwnersDesk()
{
    m_program = std::make_unique<Program>();
    m_program->root.start({m_program->makeBook(u"a.leadbook"_s, 0)});
    QVERIFY(QTest::qWaitFor([this] { return m_program->page() == u"customers"; }));
    QVERIFY(m_program->settle());
    const auto filled = awaited(m_program->workspace.change(u"Fill"_s, &fillOwners));
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    m_program->root.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->root.window()));
    QVERIFY(settle());
    QTest::keyClick(&m_program->root.window(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_program->page(), u"owners"_s);
    QVERIFY(settle());
    QTRY_VERIFY(table().hasFocus());
}

inline QString OwnersDesk::sheetText()
{
    QStringList rows;
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, OwnerSheetModel::Name).data().toString() + u' ' +
                    model.index(row, OwnerSheetModel::Customers).data().toString();
    return rows.join(u" | "_s);
}

inline QString OwnersDesk::listed()
{
    QStringList names;
    const QAbstractItemModel &model = *m_program->root.window().findChild<CustomersPage *>()->table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    names.sort();
    return names.join(u' ');
}

inline QAbstractButton *OwnersDesk::handOverButton()
{
    return m_program->button(u"Hand over "_s);
}

inline void OwnersDesk::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    QVERIFY(after != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hash(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hash(), after);
    QVERIFY(settle());
}

} // namespace leadbook::test
