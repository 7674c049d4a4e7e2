// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/quicklog/quicklogrows.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/logging/logtemplates.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class QuickLogSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesByKeyboardAlone();
    void correctionStays();
    void keepsTheLine();
    void saysWhatTheGradeBecomes();
    void kindOfTheButton();
    void choosesWhoIsNamed();
    void tellsWhatIsMissing();
    void previousActionIsDone();
    void templateBySlash();

private:
    void open(InteractionKind kind = InteractionKind::Note);
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    template <typename T> T *field(const char *name)
    {
        for (T *found : m_sheet->findChildren<T *>()) {
            if (found->accessibleName() == QLatin1StringView(name))
                return found;
        }
        return nullptr;
    }
    QByteArray hash() { return awaited(m_book->workspace().check())->contentHash; }
    CustomerRecord record() { return *awaited(m_book->workspace().record(m_customer)); }

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<QWidget> m_window;
    QuickLogSheet *m_sheet = nullptr;
    std::int64_t m_customer = 0;
};

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

Status addContact(Editor &editor, std::int64_t customer, const QString &name, bool isMain)
{
    const auto contact = editor.insert(RecordTable::Contact, std::array{Cell{"name", name}});
    LEADBOOK_TRY(contact);
    return asStatus(editor.insert(RecordTable::CustomerContact, std::array{Cell{"customer", qint64(customer)},
                                                                           Cell{"contact", qint64(*contact)},
                                                                           Cell{"is_primary", int{isMain}}}));
}

} // namespace

void QuickLogSheetTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change([this](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"华信有限公司"_s, &m_customer));
        LEADBOOK_TRY(addContact(editor, m_customer, u"王伟"_s, true));
        return addContact(editor, m_customer, u"李娜"_s, false);
    });
    m_book->load();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
    m_sheet = new QuickLogSheet(m_book->workspace(), *m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QuickLogSheetTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void QuickLogSheetTest::open(InteractionKind kind)
{
    m_sheet->open({m_customer}, kind);
    QVERIFY(QTest::qWaitFor([this] { return m_sheet->isSettled(); }));
}

void QuickLogSheetTest::savesByKeyboardAlone()
{
    const QByteArray before = hash();
    QSignalSpy saved(m_sheet, &QuickLogSheet::saved);
    open();
    type(u"call 14 min wants a quote; next call Tue"_s);
    QVERIFY(m_sheet->findChild<SpanLabel *>()->text().startsWith(u"Log for 华信有限公司 · 王伟"));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field<QSpinBox>("Duration"));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QVERIFY(saved.wait());
    QVERIFY(m_sheet->isHidden());
    const CustomerRecord written = record();
    QCOMPARE(written.timeline.size(), 1U);
    QCOMPARE(written.timeline[0].minutes, 15);
    QCOMPARE(written.timeline[0].text, u"wants a quote"_s);
    const QByteArray after = hash();
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hash(), after);
}

void QuickLogSheetTest::correctionStays()
{
    open();
    type(u"call 14 min price"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // the kind
    QCOMPARE(field<QComboBox>("Kind")->currentIndex(), 1);
    press(Qt::Key_Backtab);
    type(u" too high"_s);
    QCOMPARE(field<QComboBox>("Kind")->currentIndex(), 1);
    QCOMPARE(m_sheet->findChild<QuickLogRows *>()->said().note, u"price too high"_s);
    QCOMPARE(m_sheet->findChild<QuickLogRows *>()->said().kind, InteractionKind::Email);
    QCOMPARE(field<QSpinBox>("Duration")->value(), 14);
}

void QuickLogSheetTest::keepsTheLine()
{
    open();
    type(u"call 5 min half typed"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_sheet->isHidden());
    open();
    QCOMPARE(field<QLineEdit>("What happened")->text(), u"call 5 min half typed"_s);
    QSignalSpy saved(m_sheet, &QuickLogSheet::saved);
    press(Qt::Key_Return);
    QVERIFY(saved.wait());
    open();
    QCOMPARE(field<QLineEdit>("What happened")->text(), QString());
}

void QuickLogSheetTest::saysWhatTheGradeBecomes()
{
    open();
    type(u"interested in pumps, budget 200k, decision maker Ms Li"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_sheet->isSettled(); }));
    const auto labels = m_sheet->findChildren<SpanLabel *>();
    const QString text = labels.back()->text();
    QVERIFY2(text.startsWith(u"Grade D → C"), qPrintable(text)); // need clear: 40 points
}

void QuickLogSheetTest::kindOfTheButton()
{
    open(InteractionKind::Email);
    type(u"sent the price list"_s);
    QCOMPARE(m_sheet->findChild<QuickLogRows *>()->said().kind, InteractionKind::Email);
}

void QuickLogSheetTest::choosesWhoIsNamed()
{
    open();
    QCOMPARE(field<QComboBox>("With")->currentText(), u"王伟"_s);
    m_sheet->setLine(u"电话 李娜要报价"_s);
    QCOMPARE(field<QComboBox>("With")->currentText(), u"李娜"_s);
    QVERIFY(m_sheet->findChild<QuickLogRows *>()->contact().has_value());
}

void QuickLogSheetTest::tellsWhatIsMissing()
{
    open();
    press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return m_sheet->isSettled(); }));
    QVERIFY(m_sheet->isVisible());
    QVERIFY(record().timeline.empty());
}

void QuickLogSheetTest::previousActionIsDone()
{
    m_book->change([this](Editor &editor) {
        return asStatus(editor.insert(RecordTable::Task, std::array{Cell{"customer", qint64(m_customer)},
                                                                    Cell{"title", u"Call back"_s},
                                                                    Cell{"due_day", (kToday - 1).number()}}));
    });
    open();
    QVERIFY(!field<QCheckBox>("Done now")->isVisible());
    type(u"call 5 min"_s);
    QVERIFY(field<QCheckBox>("Done now")->isVisible());
    QCOMPARE(field<QCheckBox>("Done now")->text(), u"Call back"_s);
    QSignalSpy saved(m_sheet, &QuickLogSheet::saved);
    press(Qt::Key_Return);
    QVERIFY(saved.wait());
    open();
    type(u"call 6 min"_s);
    QVERIFY(!field<QCheckBox>("Done now")->isVisible()); // nothing is open any more
}

void QuickLogSheetTest::templateBySlash()
{
    m_book->change(addLogTemplate(u"call, no answer"_s));
    open();
    type(u"/"_s);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(field<QLineEdit>("What happened")->text(), u"call, no answer"_s);
}

QTEST_MAIN(QuickLogSheetTest)
#include "tst_quicklogsheet.moc"
