// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/quicklog/quicklogline.h"
#include "ui/quicklog/quicklogrows.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/grading/overridework.h"
#include "workspace/logging/logtemplates.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cstdlib>

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
    void opensAQuestionnaire();
    void saysWhatTheGradeBecomes();
    void saysThatAGradeIsSetByHand();
    void kindOfTheButton();
    void choosesWhoIsNamed();
    void tellsWhatIsMissing();
    void previousActionIsDone();
    void templateBySlash();
    void proposesWhatWasWritten();
    void saysWhatManyGradesBecome();
    void coloursItsParts_data();
    void coloursItsParts();

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
    QCOMPARE(written.timeline.events.size(), 1U);
    QCOMPARE(written.timeline.events[0].minutes, 15);
    QCOMPARE(written.timeline.events[0].text, u"wants a quote"_s);
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

/// In the middle of a call: by keyboard, and what was typed is there again.
void QuickLogSheetTest::opensAQuestionnaire()
{
    open();
    type(u"call 5 min asks"_s);
    QSignalSpy asked(m_sheet, &QuickLogSheet::questionnaireRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), m_customer);
    QVERIFY(m_sheet->isHidden());
    open();
    QCOMPARE(field<QLineEdit>("What happened")->text(), u"call 5 min asks"_s);
    // Enter on the button does what the button says, not what the sheet does elsewhere.
    m_sheet->questionnaireButton().setFocus();
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(record().timeline.events.size(), 0U);
    // Nobody answers for several.
    m_sheet->open({m_customer, m_customer + 1});
    QVERIFY(QTest::qWaitFor([this] { return m_sheet->isSettled(); }));
    QVERIFY(!m_sheet->questionnaireButton().isVisible());
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

/// What is logged moves no grade that a person set; once that ends it does.
void QuickLogSheetTest::saysThatAGradeIsSetByHand()
{
    const auto says = [this] {
        open();
        type(u"interested in pumps, budget 200k, decision maker Ms Li"_s);
        if (!QTest::qWaitFor([this] { return m_sheet->isSettled(); }))
            return QString();
        const QString text = m_sheet->findChildren<SpanLabel *>().back()->text();
        press(Qt::Key_Escape);
        return text;
    };
    const auto work = setGradeByHand(m_customer, {u"B"_s, u"an old friend"_s, kToday, {}}, kToday);
    QVERIFY(awaited(m_book->workspace().change(work.label, work.work)));
    QTRY_COMPARE(m_book->workspace().view()->derived.choice(FieldId::GradeByHand)[0], 1);
    QCOMPARE(says(), u"Grade B, set by hand until 21 Nov"_s);
    const auto end = gradeByRules(m_customer, kToday);
    QVERIFY(awaited(m_book->workspace().change(end.label, end.work)));
    QTRY_COMPARE(m_book->workspace().view()->derived.choice(FieldId::GradeByHand)[0], 0);
    QVERIFY2(says().startsWith(u"Grade D → C"_s), qPrintable(says()));
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
    QVERIFY(record().timeline.events.empty());
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

void QuickLogSheetTest::proposesWhatWasWritten()
{
    for (int i = 0; i < 3; ++i) {
        open();
        type(u"call wants a quote"_s);
        press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return m_sheet->isSettled() && !m_sheet->isVisible(); }));
    }
    open();
    type(u"/"_s);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(field<QLineEdit>("What happened")->text(), u"call wants a quote"_s);
}

void QuickLogSheetTest::saysWhatManyGradesBecome()
{
    std::int64_t other = 0;
    m_book->change([&other](Editor &editor) { return addCustomer(editor, u"Nordwind"_s, &other); });
    QVERIFY(QTest::qWaitFor(
        [&] { return m_book->workspace().view()->snapshot->customers.ids.find(other) != kNoRow; }));
    m_sheet->open({m_customer, other});
    type(u"interested in pumps, budget 200k, decision maker Ms Li"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_sheet->isSettled(); }));
    const auto labels = m_sheet->findChildren<SpanLabel *>();
    QTRY_COMPARE(labels.back()->text(), u"2 customer(s) D → C"_s);
    m_sheet->setLine(u"prefers e-mail"_s);
    QTRY_COMPARE(labels.back()->text(), u"2 as before"_s);
}

void QuickLogSheetTest::coloursItsParts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("accent");
    QTest::addColumn<QStringList>("warning");
    QTest::addColumn<QStringList>("good");
    const QStringList none;
    QTest::newRow("nothing") << u"prefers e-mail"_s << none << none << none;
    QTest::newRow("kind and minutes")
        << u"call 14 min wants a quote"_s << QStringList{u"call"_s, u"14 min"_s} << none << none;
    QTest::newRow("day") << u"call yesterday asked"_s << QStringList{u"call"_s} << QStringList{u"yesterday"_s}
                         << none;
    QTest::newRow("next") << u"call; next call Tue"_s << QStringList{u"call"_s} << none
                          << QStringList{u"next call Tue"_s};
    QTest::newRow("Chinese") << u"电话14分钟要报价"_s << QStringList{u"电话"_s, u"14分钟"_s} << none << none;
}

void QuickLogSheetTest::coloursItsParts()
{
    QFETCH(QString, line);
    QFETCH(QStringList, accent);
    QFETCH(QStringList, warning);
    QFETCH(QStringList, good);
    open();
    m_sheet->setLine(line);
    auto *edit = m_sheet->findChild<QuickLogLine *>();
    QHash<Tone, QStringList> told;
    for (const SaidPart &part : edit->parts())
        told[part.tone] << line.mid(part.at.begin, part.at.size).trimmed();
    QCOMPARE(told.value(Tone::Accent), accent);
    QCOMPARE(told.value(Tone::Warning), warning);
    QVERIFY(told.value(Tone::Good) == good || told.value(Tone::Good).value(0).endsWith(good.value(0)));
    QCOMPARE(edit->text(), line);
    // The colours can be seen: where nothing is understood there is but one.
    const auto has = [edit](Tone tone) {
        const QColor wanted = toneColor(edit->palette(), tone);
        const QImage picture = edit->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 8; x < picture.width() - 8; ++x) {
                const QColor seen = picture.pixelColor(x, y);
                const int off = std::abs(seen.red() - wanted.red()) +
                                std::abs(seen.green() - wanted.green()) +
                                std::abs(seen.blue() - wanted.blue());
                if (off < 90 && y > 6 && y < picture.height() - 6)
                    return true;
            }
        }
        return false;
    };
    QCOMPARE(has(Tone::Warning), !warning.isEmpty());
    QCOMPARE(has(Tone::Good), !good.isEmpty());
}

QTEST_MAIN(QuickLogSheetTest)
#include "tst_quicklogsheet.moc"
