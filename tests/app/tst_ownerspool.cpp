// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownersdesk.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/owners/handoversheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

/// Everything of an owner is given away, and the pool's rules are set, by the keyboard alone.
class OwnersPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<OwnersDesk>(); }
    void cleanup() { m_desk.reset(); }
    void handsOver_data();
    void handsOver();
    void handsOverByRules();
    void needsRules();
    void escapeClosesTheSheet();
    void limit();
    void days();
    void restoresDays();
    void opensTheRules();

private:
    std::unique_ptr<OwnersDesk> m_desk;
};

void OwnersPoolTest::handsOver_data()
{
    QTest::addColumn<QList<Qt::Key>>("to");
    QTest::addColumn<bool>("retires");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("another") << QList{Qt::Key_Home} << false
                             << u"Mei 0 | Tom 4 | Ann 0 | Unassigned pool 1"_s;
    QTest::newRow("and is inactive") << QList{Qt::Key_Home} << true
                                     << u"Tom 4 | Ann 0 | Mei 0 | Unassigned pool 1"_s;
    QTest::newRow("pool") << QList{Qt::Key_End, Qt::Key_Up} << false
                          << u"Mei 0 | Tom 1 | Ann 0 | Unassigned pool 4"_s;
}

void OwnersPoolTest::handsOver()
{
    QFETCH(QList<Qt::Key>, to);
    QFETCH(bool, retires);
    const QByteArray before = m_desk->hash();
    m_desk->openSheet();
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    for (const Qt::Key key : to)
        press(key);
    auto *after = m_desk->sheet().findChild<QCheckBox *>();
    if (retires)
        press(Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(after->isChecked(), retires);
    QVERIFY(m_desk->handOverButton());
    QCOMPARE(m_desk->handOverButton()->text(), u"Hand over 3 customer(s)"_s);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(m_desk->message(), u"3 customer(s) handed over."_s);
    QVERIFY(m_desk->settle());
    QTEST(m_desk->sheetText(), "sheet");
    QVERIFY(!m_desk->sheet().isVisible());
    QVERIFY(m_desk->table().hasFocus());
    m_desk->verifyUndoRedo(before);
}

void OwnersPoolTest::handsOverByRules()
{
    QVERIFY(awaited(m_desk->program().workspace.change(
        u"Rules"_s, keepAssignmentRules({{u"openDeals = 0"_s, {1, 2}}, {u"name = Bond"_s, {3}}}))));
    QVERIFY(m_desk->settle());
    const QByteArray before = m_desk->hash();
    m_desk->openSheet();
    press(Qt::Key_End); // by the rules
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->handOverButton()->text(), u"Hand over 3 customer(s)"_s);
    QVERIFY(m_desk->handOverButton()->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(m_desk->sheetText(), u"Mei 0 | Tom 3 | Ann 0 | Unassigned pool 2"_s); // Ann is inactive
    m_desk->verifyUndoRedo(before);
}

void OwnersPoolTest::needsRules()
{
    const QByteArray before = m_desk->hash();
    m_desk->openSheet();
    press(Qt::Key_End); // by the rules
    QVERIFY(m_desk->settle());
    QVERIFY(!m_desk->handOverButton()->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->sheet().isVisible());
    QCOMPARE(m_desk->hash(), before);
}

void OwnersPoolTest::escapeClosesTheSheet()
{
    m_desk->openSheet();
    press(Qt::Key_Escape);
    QVERIFY(!m_desk->sheet().isVisible());
    QVERIFY(m_desk->table().hasFocus());
    press(Qt::Key_End, Qt::ControlModifier); // the pool is nobody's
    QVERIFY(!m_desk->program().button(u"Hand &over everything…"_s)->isEnabled());
}

void OwnersPoolTest::limit()
{
    const QByteArray before = m_desk->hash();
    press(Qt::Key_L, Qt::AltModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), QString());
    type(u"20x"_s); // no number has an x
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->message(), u"Owners claim customers while they have fewer than 20."_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(readPoolSettings(m_desk->program().workspace.path())->claimLimit,
             std::optional<std::int64_t>(20));
    m_desk->verifyUndoRedo(before);
    const QByteArray limited = m_desk->hash();
    press(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(field->text(), u"20"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->message(), u"Owners claim any number of customers."_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->hash(), before);
    m_desk->verifyUndoRedo(limited);
}

void OwnersPoolTest::days()
{
    const QByteArray before = m_desk->hash();
    QVERIFY(m_desk->program().button(u"&Show 1 proposed"_s));
    press(Qt::Key_P, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->program().button(u"&Show 2 proposed"_s)); // Acme was called 3 days ago
    QVERIFY(m_desk->settle());
    m_desk->verifyUndoRedo(before);
    QTRY_VERIFY(m_desk->program().button(u"&Show 2 proposed"_s));
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(m_desk->program().page(), u"customers"_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->listed(), u"Acme Cobb"_s);
}

void OwnersPoolTest::restoresDays()
{
    const QByteArray before = m_desk->hash();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Tab}) {
        press(Qt::Key_P, Qt::AltModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        press(key);
        QCOMPARE(field->text(), u"30"_s);
    }
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->hash(), before);
}

void OwnersPoolTest::opensTheRules()
{
    press(Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(m_desk->program().page(), u"customers"_s);
    QTRY_VERIFY(m_desk->program().root.window().findChild<OwnershipSheet *>()->isVisible());
}

QTEST_MAIN(OwnersPoolTest)
#include "tst_ownerspool.moc"
