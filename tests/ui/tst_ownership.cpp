// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/ownership/ownerchip.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customersfixture.h"
#include "workspace/filtering.h"
#include "workspace/ownership/ownershipsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;

namespace {

using Kind = OwnershipActions::Kind;

/// Owners 1 Mei, 2 Tom and 3 Ann, who is inactive; Acme is Mei's, Bond and 天成 are nobody's.
Status fill(Editor &editor)
{
    const auto insert = [&editor](RecordTable table, std::int64_t id, const std::vector<Cell> &cells) {
        return editor.insertWithId(table, id, cells);
    };
    LEADBOOK_TRY(insert(RecordTable::Owner, 1, {{"name", u"Mei"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 2, {{"name", u"Tom"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 3, {{"name", u"Ann"_s}, {"active", 0}}));
    LEADBOOK_TRY(insert(RecordTable::Customer, 1, {{"name", u"Acme"_s}, {"owner", 1}}));
    LEADBOOK_TRY(insert(RecordTable::Customer, 2, {{"name", u"Bond"_s}, {"region", u"East"_s}}));
    return insert(RecordTable::Customer, 3, {{"name", u"天成"_s}});
}

void sendKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

/// Customers of the list are claimed, returned, handed over and assigned by the keyboard alone.
class OwnershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void filters_data();
    void filters();
    void chipShowsWhose();
    void menuOfTheChip();
    void claims();
    void returns();
    void handsOver();
    void assigns();
    void saysWhatIsWrongWithRules();
    void notForContacts();
    void escapeClosesIt();

private:
    OwnerChip &chip() { return *m_open->page.findChild<OwnerChip *>(); }
    OwnershipSheet &sheet() { return *m_open->page.findChild<OwnershipSheet *>(); }
    OwnershipActions &actions() { return m_open->page.ownership(); }
    bool settle()
    {
        QCoreApplication::processEvents();
        return m_open->settle();
    }
    QByteArray hash() { return awaited(m_open->book.workspace().check())->contentHash; }
    /// "Mei - -": whose the customers are, by id.
    QString owners();
    void verifyUndoRedo(const QByteArray &before);

    std::unique_ptr<OpenPage> m_open;
};

void OwnershipTest::init()
{
    m_open = std::make_unique<OpenPage>(&fill);
    m_open->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_open->page));
    m_open->table().setFocus();
}

QString OwnershipTest::owners()
{
    const Snapshot &snapshot = *m_open->book.workspace().view()->snapshot;
    QStringList names;
    for (const std::int64_t id : {1, 2, 3}) {
        const std::string_view name =
            snapshot.customers.columns.code(FieldId::Owner)[snapshot.customers.ids.find(id)];
        names << (name.empty() ? u"-"_s : QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    return names.join(u' ');
}

void OwnershipTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    QVERIFY(after != before);
    QVERIFY(awaited(m_open->book.workspace().undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(m_open->book.workspace().redo()));
    QCOMPARE(hash(), after);
}

void OwnershipTest::filters_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Whose>("whose");
    QTest::addColumn<QString>("after");
    const QString city = u"city = Berlin"_s;
    QTest::newRow("mine") << QString() << Whose::Mine << u"owner = \"Mei \\\" Li\""_s;
    QTest::newRow("pool") << QString() << Whose::Unassigned << u"owner is empty"_s;
    QTest::newRow("everyone") << u"owner is empty"_s << Whose::Everyone << QString();
    QTest::newRow("keeps the rest") << city << Whose::Unassigned << u"owner is empty and "_s + city;
    QTest::newRow("in another's place")
        << u"owner = Tom and "_s + city << Whose::Unassigned << u"owner is empty and "_s + city;
    QTest::newRow("any of two") << city + u" or tags = VIP"_s << Whose::Unassigned
                                << u"owner is empty and ("_s + city + u" or tags = VIP)"_s;
}

void OwnershipTest::filters()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Whose, whose);
    const View &view = *m_open->book.workspace().view();
    const QString me = u"Mei \" Li"_s;
    const auto given = parseFilter(view, before);
    QVERIFY(given);
    const Filter made = filterOf(&*given, whose, me);
    QCOMPARE(toText(made), toText(*parseFilter(view, after)));
    QCOMPARE(whoseOf(&made, me), whose);
}

void OwnershipTest::chipShowsWhose()
{
    QCOMPARE(chip().text(), u"Everyone"_s);
    chip().show(Whose::Unassigned);
    QVERIFY(settle());
    QCOMPARE(m_open->table().model()->rowCount(), 2);
    QCOMPARE(chip().text(), u"Unassigned"_s);
    chip().show(Whose::Mine); // nobody is me yet
    QCOMPARE(chip().shown(), Whose::Unassigned);
    actions().me().setOwner(1);
    chip().show(Whose::Mine);
    QVERIFY(settle());
    QCOMPARE(m_open->name(0), u"Acme"_s);
    QCOMPARE(m_open->table().model()->rowCount(), 1);
    QVERIFY(m_open->page.filter().setText(u"owner = Tom"_s));
    QCOMPARE(chip().shown(), Whose::Others);
    chip().show(Whose::Everyone);
    QVERIFY(settle());
    QCOMPARE(m_open->table().model()->rowCount(), 3);
}

void OwnershipTest::menuOfTheChip()
{
    QTest::keyClick(&chip(), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_U);
    QVERIFY(settle());
    QCOMPARE(chip().shown(), Whose::Unassigned);
    chip().propose();
    const auto proposed = parseFilter(*m_open->book.workspace().view(), untouchedFilter(kUntouchedDays));
    QTRY_COMPARE(m_open->page.filter().text(), toText(*proposed));
}

void OwnershipTest::claims()
{
    const QByteArray before = hash();
    QSignalSpy done(&actions(), &OwnershipActions::done);
    m_open->table().selectAll();
    QVERIFY(settle());
    actions().open(Kind::Claim);
    QVERIFY(QApplication::focusWidget() == sheet().findChild<QComboBox *>());
    QTest::keyClicks(QApplication::focusWidget(), u"Tom"_s);
    QVERIFY(m_open->button(u"Claim 3 customer(s)"_s));
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(owners(), u"Mei Tom Tom"_s);
    QCOMPARE(done.size(), 1);
    QVERIFY(done.first().first().toString().startsWith(u'2'));
    QCOMPARE(actions().me().name(), u"Tom"_s);
    QVERIFY(!sheet().isVisible());
    QVERIFY(m_open->table().hasFocus());
    verifyUndoRedo(before);
}

void OwnershipTest::returns()
{
    const QByteArray before = hash();
    QSignalSpy done(&actions(), &OwnershipActions::done);
    m_open->table().selectRow(0);
    QVERIFY(settle());
    actions().open(Kind::Return);
    QTest::keyClicks(QApplication::focusWidget(), u"no budget"_s);
    QVERIFY(m_open->button(u"Return 1 customer(s)"_s));
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(owners(), u"- - -"_s);
    QCOMPARE(done.size(), 1);
    verifyUndoRedo(before);
}

void OwnershipTest::handsOver()
{
    const QByteArray before = hash();
    actions().open(Kind::HandOver);
    QVERIFY(m_open->button(u"Hand over 3 customer(s)"_s)); // nobody is selected: all shown
    QTest::keyClicks(QApplication::focusWidget(), u"Tom"_s);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(owners(), u"Tom Tom Tom"_s);
    verifyUndoRedo(before);
}

void OwnershipTest::assigns()
{
    actions().open(Kind::Assign);
    QVERIFY(settle());
    QVERIFY(!m_open->button(u"Assign 0 customer(s)"_s)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"region = East -> Tom"_s);
    sendKey(Qt::Key_Return); // another line
    QTest::keyClicks(QApplication::focusWidget(), u"-> Mei"_s);
    QVERIFY(settle());
    QVERIFY(m_open->button(u"Assign 2 customer(s)"_s));
    const QByteArray before = hash();
    sendKey(Qt::Key_Tab);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(owners(), u"Mei Tom Mei"_s);
    QVERIFY(hash() != before);
    actions().open(Kind::Assign);
    QVERIFY(settle());
    QCOMPARE(sheet().findChild<QPlainTextEdit *>()->toPlainText(), u"region = East → Tom\n→ Mei"_s);
    QVERIFY(m_open->button(u"Assign 0 customer(s)"_s));
}

void OwnershipTest::saysWhatIsWrongWithRules()
{
    actions().open(Kind::Assign);
    QVERIFY(settle());
    auto *text = sheet().findChild<QPlainTextEdit *>();
    for (const QString &wrong : {u"-> Ann"_s, u"region = East"_s, u"nosuch = 1 -> Mei"_s}) {
        text->setPlainText(wrong);
        QVERIFY(settle());
        QVERIFY2(!m_open->button(u"Assign 0 customer(s)"_s)->isEnabled(), qPrintable(wrong));
    }
}

void OwnershipTest::notForContacts()
{
    QSignalSpy refused(&actions(), &OwnershipActions::refused);
    m_open->button(u"Contacts"_s)->click();
    QVERIFY(settle());
    actions().open(Kind::Claim);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!sheet().isVisible());
}

void OwnershipTest::escapeClosesIt()
{
    const QByteArray before = hash();
    for (const Kind kind : {Kind::Claim, Kind::Return, Kind::HandOver, Kind::Assign}) {
        actions().open(kind);
        QVERIFY(settle());
        QVERIFY(sheet().isVisible());
        sendKey(Qt::Key_Escape);
        QVERIFY(!sheet().isVisible());
    }
    QCOMPARE(hash(), before);
}

QTEST_MAIN(OwnershipTest)
#include "tst_ownership.moc"
