// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/customers/newcustomersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The form for a new customer, by keyboard alone.
class NewCustomerSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesOnEnter();
    void savesAndBeginsAnother();
    void keepsWhatWasTyped();
    void refuses_data();
    void refuses();
    void saysWhoItLooksLike();

private:
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QLineEdit *field(FieldId id)
    {
        for (QLineEdit *found : m_sheet->findChildren<QLineEdit *>()) {
            if (found->accessibleName() == fieldLabel(id))
                return found;
        }
        return nullptr;
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_sheet->isSettled(); });
    }
    QByteArray hash() { return awaited(m_book->workspace().check())->contentHash; }

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<QWidget> m_window;
    NewCustomerSheet *m_sheet = nullptr;
    std::int64_t m_customer = 0;
};

void NewCustomerSheetTest::init()
{
    m_book = std::make_unique<LoadedBook>(Day::fromCivil(2026, 11, 21).value());
    m_book->change([this](Editor &editor) { return addCustomer(editor, u"华信有限公司"_s, &m_customer); });
    m_book->load();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
    m_sheet = new NewCustomerSheet(m_book->workspace(), *m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_sheet->open();
}

void NewCustomerSheetTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void NewCustomerSheetTest::savesOnEnter()
{
    const QByteArray before = hash();
    QSignalSpy saved(m_sheet, &NewCustomerSheet::saved);
    type(u"Acme"_s);
    press(Qt::Key_Tab);
    type(u"Anna"_s);
    press(Qt::Key_Tab);
    type(u"13800112233"_s);
    press(Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().at(0).toString(), u"Acme is in the book."_s);
    QCOMPARE(saved.first().at(2).toBool(), false);
    QVERIFY(!m_sheet->isVisible());
    const auto record = awaited(m_book->workspace().record(saved.first().at(1).value<std::int64_t>()));
    QVERIFY(record);
    QCOMPARE(record->contacts.size(), 1U);
    const QByteArray after = hash();
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hash(), after);
}

void NewCustomerSheetTest::savesAndBeginsAnother()
{
    QSignalSpy saved(m_sheet, &NewCustomerSheet::saved);
    type(u"Acme"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settled());
    QCOMPARE(saved.count(), 1);
    QVERIFY(saved.first().at(2).toBool());
    QVERIFY(m_sheet->isVisible());
    QCOMPARE(QApplication::focusWidget(), field(FieldId::Name));
    QCOMPARE(field(FieldId::Name)->text(), QString());
}

void NewCustomerSheetTest::keepsWhatWasTyped()
{
    const QByteArray before = hash();
    type(u"<b>Acme</b>"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    m_sheet->open();
    QCOMPARE(field(FieldId::Name)->text(), u"<b>Acme</b>"_s);
    QVERIFY(settled());
    QCOMPARE(hash(), before);
}

void NewCustomerSheetTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << QString() << FieldId::Name << u" "_s;
    QTest::newRow("a day that is none") << u"Acme"_s << FieldId::NextActionDay << u"2026-02-30"_s;
}

void NewCustomerSheetTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(FieldId, field);
    QFETCH(QString, typed);
    const QByteArray before = hash();
    type(name);
    this->field(field)->setText(typed);
    press(Qt::Key_Return);
    QVERIFY(settled());
    QVERIFY(m_sheet->isVisible());
    QCOMPARE(QApplication::focusWidget(), this->field(field));
    QCOMPARE(hash(), before);
}

void NewCustomerSheetTest::saysWhoItLooksLike()
{
    QSignalSpy asked(m_sheet, &NewCustomerSheet::openAsked);
    const auto open = [this]() -> Button * {
        for (Button *button : m_sheet->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == u"Open")
                return button;
        }
        return nullptr;
    };
    type(u"Zeppelin"_s);
    QVERIFY(settled());
    QVERIFY(open() == nullptr);
    field(FieldId::Name)->clear();
    field(FieldId::Name)->insert(u"华信有限公司"_s); // no key clicks such letters
    QVERIFY(settled());
    Button *found = open();
    QVERIFY(found != nullptr);
    QCOMPARE(found->accessibleName(), u"Open 华信有限公司"_s);
    found->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<std::int64_t>(), m_customer);
    QVERIFY(!m_sheet->isVisible());
}

QTEST_MAIN(NewCustomerSheetTest)
#include "tst_newcustomersheet.moc"
