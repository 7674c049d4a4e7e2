// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/me.h"
#include "ui/grading/gradingpage.h"
#include "ui/insights/insightspage.h"
#include "ui/pseudotranslator.h"
#include "ui/segments/segmentspage.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// One of the pages that show a book, with a book of 300 customers that is not loaded yet.
class OpenPage
{
public:
    explicit OpenPage(const QString &name)
        : book(kToday)
        , settings(book.file(u"test.ini"_s), QSettings::IniFormat)
    {
        book.generate(300);
        if (name == u"customers")
            page = std::make_unique<CustomersPage>(book.workspace(), settings, me);
        else if (name == u"grading")
            page = std::make_unique<GradingPage>(book.workspace());
        else if (name == u"segments")
            page = std::make_unique<SegmentsPage>(book.workspace());
        else
            page = std::make_unique<InsightsPage>(book.workspace(), asked);
        page->resize(1176, 808);
        page->show();
    }
    /// Something to be read that begins with @p text.
    bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(text);
        });
    }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = page->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *button) {
            return button->text() == text && button->isVisible();
        });
        return found == buttons.end() ? nullptr : *found;
    }
    bool showsFigures() const
    {
        return !says(u"Loading"_s) && !says(u"No book"_s) && !says(u"That did not work"_s);
    }

    LoadedBook book;
    QSettings settings;
    Me me{book.workspace(), settings};
    AskedFunnel asked;
    std::unique_ptr<BookPage> page;
};

} // namespace

/// What every page that shows a book says while there is none to show.
class BookPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABook_data() { pages(); }
    void withoutABook();
    void cancelledLoads_data() { pages(); }
    void cancelledLoads();
    void statesAreSaidInTheNewLanguage_data() { pages(); }
    void statesAreSaidInTheNewLanguage();

private:
    void pages();
};

void BookPageTest::pages()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"customers", "grading", "segments", "insights"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void BookPageTest::withoutABook()
{
    QFETCH(QString, name);
    OpenPage open(name);
    open.book.load();
    QTRY_VERIFY(open.showsFigures());
    QVERIFY(awaited(open.book.workspace().close()));
    QTRY_VERIFY(open.says(u"No book is open"_s));
    QCOMPARE(plainText(open.page->statusText()), u"No book open"_s);
    // The figures of the book that was closed come back in no language.
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    const bool isTranslated = open.says(u"[No book is open"_s);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(isTranslated);
    QTRY_VERIFY(open.says(u"No book is open"_s));
    const QSignalSpy opened(open.page.get(), &BookPage::openRequested);
    const QSignalSpy imported(open.page.get(), &BookPage::importRequested);
    const QSignalSpy demo(open.page.get(), &BookPage::demoRequested);
    for (const char16_t *step : {u"Open a book…", u"Import…", u"Open demo data"}) {
        QTRY_VERIFY(open.button(QString::fromUtf16(step)));
        open.button(QString::fromUtf16(step))->click();
    }
    QCOMPARE(opened.size() + imported.size() + demo.size(), 3);
    QCOMPARE(opened.size(), 1);
    open.page->reload();
    QVERIFY(open.says(u"No book is open"_s));
}

void BookPageTest::cancelledLoads()
{
    QFETCH(QString, name);
    OpenPage open(name);
    open.book.load();
    QTRY_VERIFY(open.showsFigures());
    const QSignalSpy failed(open.page.get(), &BookPage::loadFailed);
    open.page->reload();
    open.book.workspace().jobs().cancelAll();
    QTRY_VERIFY(open.button(u"Try again"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(open.says(u"Loading was cancelled"_s));
    open.button(u"Try again"_s)->click();
    // The first rows alone are shown as well.
    QTRY_VERIFY(open.showsFigures() && open.book.workspace().view()->snapshot->complete);
    QVERIFY(!open.button(u"Try again"_s));
    // Where the book is whole, nobody failed.
    open.page->failToLoad(u"No"_s);
    QVERIFY(open.showsFigures());
}

void BookPageTest::statesAreSaidInTheNewLanguage()
{
    QFETCH(QString, name);
    OpenPage open(name);
    QVERIFY(open.says(u"Loading"_s));
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    const bool isLoading = open.says(u"[Loading"_s);
    open.page->failToLoad(u"Broken."_s);
    const bool isFailed = open.says(u"[That did not work"_s) && open.says(u"Broken."_s);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(isLoading);
    QVERIFY(isFailed);
    QVERIFY(open.says(u"That did not work"_s));
    QTRY_VERIFY(open.button(u"Try again"_s));
}

QTEST_MAIN(BookPageTest)
#include "tst_bookpage.moc"
