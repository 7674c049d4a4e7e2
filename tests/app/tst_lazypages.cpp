// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/pagespecs.h"
#include "support/tstranslator.h"
#include "ui/charts/chart.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/sheet.h"

#include <QHash>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Pages that are made when they are first asked for.
class LazyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStartMakesNone();
    void onlyWhatIsShownIsMade();
    void allArePlanned();
    void whatIsSaidBeforeIsWhatTheySay_data();
    void whatIsSaidBeforeIsWhatTheySay();
    void namesFollowTheLanguage();
    void oneMadeLateShowsTheBook_data();
    void oneMadeLateShowsTheBook();
    void oneMadeWhileLoadingWaits();
    void oneMadeAfterAFailureSaysIt();

private:
    /// What the page shown says, and how long its lists are.
    static QStringList said(Program &program)
    {
        QStringList texts{program.status().remove(program.folder.path())};
        for (const QWidget *widget : program.root.window().currentPage()->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->isVisible())
                texts << label->text();
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (view != nullptr && view->isVisible() && view->model() != nullptr)
                texts << QString::number(view->model()->rowCount());
        }
        return texts;
    }
    void openBook(Program &program)
    {
        const QString path = program.path(u"a.leadbook"_s);
        QVERIFY(QFile::copy(m_folder.filePath(u"a.leadbook"_s), path));
        program.root.start({path});
        QVERIFY(QTest::qWaitFor([&program] { return program.page() == u"customers"; }));
        QVERIFY(program.settle());
    }
    /// What the page called @p name says once it is shown.
    static QStringList show(Program &program, const QString &name)
    {
        if (!program.root.showPage(name))
            return {};
        QCoreApplication::processEvents();
        return program.settle() ? said(program) : QStringList();
    }
    static QStringList made(const MainWindow &window)
    {
        QStringList names;
        for (const Page *page : window.findChildren<Page *>())
            names << page->name();
        return names;
    }

    QTemporaryDir m_folder;                  ///< with a book of customers, deals and purchases
    QHash<QString, QStringList> m_saidEarly; ///< by pages that saw that book being opened
};

void LazyPagesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const FixedClock clock(kToday, 1'795'219'200'000);
    Workspace workspace(clock);
    QVERIFY(awaited(workspace.create(m_folder.filePath(u"a.leadbook"_s))));
    GeneratorOptions options;
    options.customers = 60;
    options.deals = 30;
    options.purchases = 90;
    options.interactions = 120;
    QVERIFY(awaited(workspace.generate(options, std::make_shared<Progress>())));
}

void LazyPagesTest::aStartMakesNone()
{
    Program program;
    program.root.start({});
    QCOMPARE(made(program.root.window()), QStringList());
    QVERIFY(program.root.window().findChildren<Sheet *>().isEmpty());
}

void LazyPagesTest::onlyWhatIsShownIsMade()
{
    Desk desk;
    QCOMPARE(made(desk.root.window()), QStringList{u"customers"_s});
    desk.press({"Ctrl+4"});
    QCOMPARE(desk.page(), u"grading"_s);
    QCOMPARE(made(desk.root.window()).size(), 2);
    desk.press({"Ctrl+4", "Ctrl+2"}); // each is made once
    QCOMPARE(made(desk.root.window()).size(), 2);
}

void LazyPagesTest::allArePlanned()
{
    Program program;
    QStringList specs;
    for (const PageSpec &spec : pageSpecs())
        specs << QString::fromLatin1(spec.name);
    QStringList planned = program.root.window().shelf().names();
    specs.sort();
    planned.sort();
    QCOMPARE(planned, specs);
}

void LazyPagesTest::whatIsSaidBeforeIsWhatTheySay_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

/// The names in the navigation and the palette do not change when a page is made.
void LazyPagesTest::whatIsSaidBeforeIsWhatTheySay()
{
    QFETCH(QString, language);
    const TsTranslator translator(u"leadbook_%1.ts"_s.arg(language));
    Program program;
    const PageShelf &shelf = program.root.window().shelf();
    for (const QString &name : shelf.names()) {
        const QString before = shelf.title(name);
        program.root.window().makePage(name);
        const Page *page = shelf.made(name);
        QVERIFY2(page != nullptr, qPrintable(name));
        QCOMPARE(page->name(), name);
        QCOMPARE(page->title(), before);
        QCOMPARE(page->icon(), shelf.icon(name));
        QVERIFY2(!before.isEmpty(), qPrintable(name));
    }
}

void LazyPagesTest::namesFollowTheLanguage()
{
    Program program;
    program.root.start({});
    const auto hasText = [&program](const QString &text) {
        const auto buttons = program.root.window().navigation().findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons,
                                   [&text](const QAbstractButton *button) { return button->text() == text; });
    };
    QVERIFY(hasText(u"Grading"_s));
    {
        const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
        QTRY_VERIFY(hasText(u"客户分级"_s));
    }
    QTRY_VERIFY(hasText(u"Grading"_s));
    QCOMPARE(made(program.root.window()), QStringList());
}

void LazyPagesTest::oneMadeLateShowsTheBook_data()
{
    QTest::addColumn<QString>("name");
    for (const PageSpec &spec : pageSpecs())
        QTest::newRow(spec.name) << QString::fromLatin1(spec.name);
}

/// A page made with the book open shows what one shows that saw it being opened.
void LazyPagesTest::oneMadeLateShowsTheBook()
{
    QFETCH(QString, name);
    if (m_saidEarly.isEmpty()) {
        Program early;
        early.makePages();
        openBook(early);
        for (const QString &page : early.root.window().shelf().names())
            m_saidEarly.insert(page, show(early, page));
    }
    const QStringList expected = m_saidEarly.value(name);
    QVERIFY(!expected.join(QString()).isEmpty());
    Program late;
    openBook(late);
    show(late, name);
    QTRY_COMPARE(said(late), expected);
}

void LazyPagesTest::oneMadeWhileLoadingWaits()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(program.root.showPage(u"segments"_s));
    QVERIFY(program.settle());
    QVERIFY(QTest::qWaitFor([&] { return program.workspace.view() != nullptr; }));
    QVERIFY(program.settle());
    for (const QLabel *label : program.root.window().currentPage()->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->text() != u"Loading…");
}

void LazyPagesTest::oneMadeAfterAFailureSaysIt()
{
    Desk desk;
    desk.root.window().currentPage()->reload();
    desk.workspace.jobs().cancelAll();
    QTRY_VERIFY(desk.button(u"Try again"_s) != nullptr);
    const ViewPtr view = desk.workspace.view();
    QVERIFY(!view || !view->snapshot->complete);
    QVERIFY(desk.root.showPage(u"segments"_s));
    const auto labels = desk.root.window().currentPage()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Loading was cancelled");
    }));
}

QTEST_MAIN(LazyPagesTest)
#include "tst_lazypages.moc"
