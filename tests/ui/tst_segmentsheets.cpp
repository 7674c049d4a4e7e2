// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"
#include "support/openworkspace.h"
#include "support/records.h"
#include "ui/segments/bandssheet.h"
#include "ui/segments/segmentsheet.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/segments/savedsegments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// The texts of the labels and buttons of @p sheet that are shown.
QStringList shownTexts(const QWidget &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    for (const QAbstractButton *button : sheet.findChildren<QAbstractButton *>())
        if (button->isVisible())
            texts << button->text();
    return texts;
}

QAbstractButton *buttonOf(const QWidget &sheet, const QString &text)
{
    for (QAbstractButton *button : sheet.findChildren<QAbstractButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

/// The sheets that make live segments and bands: what is typed is written, and what cannot be is told there.
class SegmentSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesASegment();
    void refusesASegment_data();
    void refusesASegment();
    void tabGoesThroughTheRows();
    void labelsAreOfTheirInputs();
    void isToldWhenClosed();
    void leavesWhatWasOpenedAfter();
    void closesWithTheBook();
    void writesBandsAndTakesThemBack();
    void refusesBands();

private:
    std::vector<SavedSegment> saved() { return readSegments((*m_book)->path()).value(); }
    void type(const QString &name, const QString &filter)
    {
        m_segments->nameInput().setText(name);
        m_segments->filterInput().setText(filter);
    }

    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    SegmentSheet *m_segments = nullptr;
    BandsSheet *m_bands = nullptr;
};

void SegmentSheetsTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_book->fill([](Editor &editor) { return addCustomers(editor, 20); });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_segments = new SegmentSheet(**m_book, *m_window);
    m_bands = new BandsSheet(**m_book, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SegmentSheetsTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void SegmentSheetsTest::writesASegment()
{
    QSignalSpy told(m_segments, &SegmentSheet::saved);
    m_segments->open({});
    QCOMPARE(QApplication::focusWidget(), &m_segments->nameInput());
    type(u"Large ones"_s, u"employees >= 10"_s);
    m_segments->strategyInput().setPlainText(u"Visit them"_s);
    QTRY_VERIFY(m_segments->isSettled());
    QVERIFY(m_segments->count().text().startsWith(u"10 customer"_s));
    press(Qt::Key_Return);
    QVERIFY(!m_segments->isSettled());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), u"The segment “Large ones” is saved."_s);
    QVERIFY(!m_segments->isVisible() && m_segments->isSettled());
    QCOMPARE(saved().size(), std::size_t{1});
    QCOMPARE(saved()[0].filter, u"employees >= 10"_s);
    QCOMPARE(saved()[0].strategy, u"Visit them"_s);
}

void SegmentSheetsTest::refusesASegment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isName");
    QTest::newRow("no name") << u" "_s << u"employees >= 10"_s << true;
    QTest::newRow("no filter") << u"Large"_s << u""_s << false;
    QTest::newRow("no such field") << u"Large"_s << u"nonsense = 1"_s << false;
}

void SegmentSheetsTest::refusesASegment()
{
    QFETCH(QString, name);
    QFETCH(QString, filter);
    QFETCH(bool, isName);
    m_segments->open({});
    const QStringList before = shownTexts(*m_segments);
    type(name, filter);
    press(Qt::Key_Return);
    QVERIFY(m_segments->isVisible());
    QCOMPARE(shownTexts(*m_segments).size(), before.size() + 1); // why
    QLineEdit &wrong = isName ? m_segments->nameInput() : m_segments->filterInput();
    QCOMPARE(QApplication::focusWidget(), &wrong);
    QTRY_VERIFY(m_segments->isSettled());
    press(Qt::Key_Escape);
    QVERIFY(!m_segments->isVisible());
    QVERIFY(saved().empty());
    // Opened again, nothing is wrong yet.
    m_segments->open({});
    QCOMPARE(shownTexts(*m_segments).size(), before.size());
}

void SegmentSheetsTest::tabGoesThroughTheRows()
{
    m_segments->open({});
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        const QWidget *at = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(at);
        names << (button != nullptr ? button->text() : at->accessibleName());
        press(Qt::Key_Tab);
    }
    QCOMPARE(names, (QStringList{u"Name"_s, u"Who is in it"_s, u"Colour"_s, u"Looked after by"_s,
                                 u"Strategy"_s, u"Save"_s, u"Cancel"_s, u"Name"_s}));
}

void SegmentSheetsTest::labelsAreOfTheirInputs()
{
    m_segments->open({});
    int labels = 0;
    for (const QLabel *label : m_segments->findChildren<QLabel *>()) {
        if (label->buddy() == nullptr)
            continue;
        ++labels;
        QCOMPARE(label->text().remove(u'&'), label->buddy()->accessibleName());
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->isVisible() && label->geometry().right() < label->buddy()->geometry().left());
    }
    QCOMPARE(labels, 5);
}

/// The sheet is closed before the book answers: the window hears why not.
void SegmentSheetsTest::isToldWhenClosed()
{
    QSignalSpy told(m_segments, &SegmentSheet::saved);
    QSignalSpy failed(m_segments, &SegmentSheet::failed);
    m_segments->open({});
    type(u"Large"_s, u"employees >= 10"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(told.size(), 1);
    SavedSegment gone = saved()[0];
    gone.id += 100;
    m_segments->open(gone);
    type(u"Other"_s, u"employees >= 5"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_segments->isVisible());
}

/// What was opened while something is being written stays open when that is done.
void SegmentSheetsTest::leavesWhatWasOpenedAfter()
{
    QSignalSpy told(m_segments, &SegmentSheet::saved);
    m_segments->open({});
    type(u"Large"_s, u"employees >= 10"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    m_segments->open({});
    m_segments->nameInput().setText(u"Next"_s);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(m_segments->isVisible());
    QCOMPARE(m_segments->nameInput().text(), u"Next"_s);
}

void SegmentSheetsTest::closesWithTheBook()
{
    m_segments->open({});
    QVERIFY(m_segments->isVisible());
    (*m_book)->close();
    QTRY_VERIFY(!m_segments->isVisible());
}

void SegmentSheetsTest::writesBandsAndTakesThemBack()
{
    QSignalSpy told(m_bands, &BandsSheet::saved);
    const Dimension size = shippedDimensions().front();
    m_bands->open(size);
    QCOMPARE(QApplication::focusWidget(), &m_bands->bandsInput());
    QVERIFY(!shownTexts(*m_bands).contains(u"As shipped"_s));
    m_bands->nameInput().setText(u"Size"_s);
    m_bands->bandsInput().setPlainText(u"Large: employees >= 10\nSmall: employees < 10"_s);
    QTRY_COMPARE(m_bands->counts().text(), u"Large: 10 · Small: 10"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!m_bands->isVisible());
    QTRY_VERIFY(m_bands->isSettled());

    Dimension own = size;
    own.isShipped = false;
    m_bands->open(own);
    QAbstractButton *restore = buttonOf(*m_bands, u"As shipped"_s);
    QVERIFY(restore != nullptr && restore->isVisible());
    restore->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!m_bands->isVisible());
}

void SegmentSheetsTest::refusesBands()
{
    m_bands->open(shippedDimensions().front());
    m_bands->nameInput().setText(u"Size"_s);
    m_bands->bandsInput().setPlainText(u"Large: employees >= 10\nno band"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_bands->isVisible());
    QVERIFY(shownTexts(*m_bands).contains(u"Line 2 is no band; write it as “Label: filter”."_s));
    // A filter that cannot be asked is found only when the book is.
    m_bands->bandsInput().setPlainText(u"Large: nonsense = 1"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bands->isSettled());
    QVERIFY(m_bands->isVisible());
    QVERIFY(!shownTexts(*m_bands).contains(u"Line 2 is no band; write it as “Label: filter”."_s));
}

QTEST_MAIN(SegmentSheetsTest)
#include "tst_segmentsheets.moc"
