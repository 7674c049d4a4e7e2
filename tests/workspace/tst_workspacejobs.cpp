// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// A file with so many customers; its path.
QString writePeople(const QString &path, int count)
{
    QFile file(path);
    QByteArray text("Name,E-mail,City\n");
    for (int i = 0; i < count; ++i)
        text += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.org,Rome\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    return path;
}

QByteArray hashOf(const QString &path)
{
    const FixedClock clock(kToday);
    const auto book = Book::open(path, clock);
    return book ? (*book)->contentHash().value_or(QByteArray()) : QByteArray();
}

} // namespace

/// Long work: cancelled, overtaken, or under way when the book is closed.
class WorkspaceJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imports();
    void cancelledImportLeavesNothing_data();
    void cancelledImportLeavesNothing();
    void cancelledGenerationLeavesNothing();
    void cancelledLoad();
    void closedWhileBusy();
    void destroyedWhileBusy();
    void jobsAreAnnounced();
    void analysisSeesTheViewOfItsMoment();
    void analysisWithoutAView();
    void cancelledAnalysisDoesNotBegin();
    void isIdleWhenNothingRuns();
    void recordsAreRead();
    void backup();
    void check();
};

void WorkspaceJobsTest::imports()
{
    LoadedBook book(kToday);
    book.load();
    Workspace &workspace = book.workspace();
    ImportRequest request;
    request.files = QStringList{writePeople(book.file(u"people.csv"_s), 300)};
    request.planOnly = true;
    const auto plan = awaited(workspace.import(request, std::make_shared<Progress>()));
    LEADBOOK_VERIFY(plan);
    QCOMPARE(plan->front().count(RowOutcome::New), std::int64_t(300));
    QVERIFY(!workspace.undoState().undo);
    request.planOnly = false;
    LEADBOOK_VERIFY(awaited(workspace.import(request, std::make_shared<Progress>())));
    QVERIFY(QTest::qWaitFor([&] { return workspace.view()->snapshot->customers.aliveCount == 300; }));
    QVERIFY(workspace.undoState().undo.has_value());
    LEADBOOK_VERIFY(awaited(workspace.undo()));
    QVERIFY(QTest::qWaitFor([&] { return workspace.view()->snapshot->customers.aliveCount == 0; }));
}

void WorkspaceJobsTest::cancelledImportLeavesNothing_data()
{
    QTest::addColumn<int>("reports"); // heard before it is cancelled
    for (const int reports : {0, 1, 3})
        QTest::addRow("after %d reports", reports) << reports;
}

void WorkspaceJobsTest::cancelledImportLeavesNothing()
{
    QFETCH(int, reports);
    LoadedBook book(kToday);
    book.change([](Editor &editor) { return addCustomer(editor, u"before"_s); });
    book.load();
    Workspace &workspace = book.workspace();
    const auto before = awaited(workspace.check());
    LEADBOOK_VERIFY(before);
    ImportRequest request;
    request.files = QStringList{writePeople(book.file(u"people.csv"_s), 20'000)};
    std::shared_ptr<Progress> progress;
    progress = std::make_shared<Progress>([&progress, left = reports](std::int64_t, std::int64_t) mutable {
        if (--left <= 0)
            progress->cancel();
    });
    if (reports == 0)
        progress->cancel();
    const auto imported = awaited(workspace.import(request, progress));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::Cancelled);
    const auto after = awaited(workspace.check());
    LEADBOOK_VERIFY(after);
    QCOMPARE(after->contentHash, before->contentHash);
    QVERIFY(after->problems.isEmpty());
    QCOMPARE(workspace.view()->snapshot->customers.aliveCount, std::size_t(1));
    QCOMPARE(awaited(workspace.history(0))->size(), std::size_t(1));
}

void WorkspaceJobsTest::cancelledGenerationLeavesNothing()
{
    LoadedBook book(kToday);
    GeneratorOptions options;
    options.customers = 5'000;
    std::shared_ptr<Progress> progress;
    progress = std::make_shared<Progress>([&progress](std::int64_t done, std::int64_t) {
        if (done > 0)
            progress->cancel();
    });
    const auto generated = awaited(book.workspace().generate(options, progress));
    QVERIFY(!generated);
    QCOMPARE(generated.error().code, ErrorCode::Cancelled);
    QCOMPARE(book.load()->snapshot->customers.rows(), std::size_t(0));
}

void WorkspaceJobsTest::cancelledLoad()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) { return addCustomers(editor, 500); });
    Workspace &workspace = book.workspace();
    connect(&workspace.jobs(), &Jobs::started, this, [&workspace](int job) {
        QMetaObject::invokeMethod(
            &workspace, [&workspace, job] { workspace.jobs().cancel(job); }, Qt::QueuedConnection);
    });
    QSemaphore gate; // the load waits until it is cancelled
    const auto held = workspace.change(u"Hold"_s, [&gate](Editor &) {
        gate.acquire();
        return Status();
    });
    const auto loading = workspace.load();
    QCoreApplication::processEvents();
    gate.release();
    LEADBOOK_VERIFY(awaited(held));
    const auto loaded = awaited(loading);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
}

void WorkspaceJobsTest::closedWhileBusy()
{
    LoadedBook book(kToday);
    book.load();
    Workspace &workspace = book.workspace();
    GeneratorOptions options;
    options.customers = 2'000;
    const auto generated = workspace.generate(options, std::make_shared<Progress>());
    const auto edited =
        workspace.change(u"Edit"_s, [](Editor &editor) { return addCustomer(editor, u"last"_s); });
    const auto closed = workspace.close();
    const auto tooLate =
        workspace.change(u"Edit"_s, [](Editor &editor) { return addCustomer(editor, u"late"_s); });
    LEADBOOK_VERIFY(awaited(closed));
    LEADBOOK_VERIFY(generated.result());
    LEADBOOK_VERIFY(edited.result());
    QCOMPARE(errorOf(awaited(tooLate)).code, ErrorCode::NotFound);
    QVERIFY(QTest::qWaitFor([&workspace] { return workspace.path().isEmpty(); }));
    QVERIFY(!workspace.view());
    QVERIFY(!workspace.undoState().undo);
    LEADBOOK_VERIFY(awaited(workspace.open(book.path())));
    QCOMPARE(book.load()->snapshot->customers.aliveCount, std::size_t(2'001));
}

void WorkspaceJobsTest::destroyedWhileBusy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.leadbook"_s);
    const FixedClock clock(kToday);
    QByteArray before;
    QFuture<Result<std::vector<ImportReceipt>>> imported;
    {
        Workspace workspace(clock);
        LEADBOOK_VERIFY(awaited(workspace.create(path)));
        LEADBOOK_VERIFY(awaited(workspace.load()));
        before = awaited(workspace.check())->contentHash;
        ImportRequest request;
        request.files = QStringList{writePeople(folder.filePath(u"people.csv"_s), 50'000)};
        imported = workspace.import(request, workspace.jobs().start(u"Importing"_s));
    }
    QVERIFY(imported.isFinished());
    QCOMPARE(imported.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(hashOf(path), before);
}

void WorkspaceJobsTest::jobsAreAnnounced()
{
    LoadedBook book(kToday);
    QSignalSpy started(&book.workspace().jobs(), &Jobs::started);
    QSignalSpy ended(&book.workspace().jobs(), &Jobs::ended);
    book.load();
    book.change([](Editor &editor) { return addCustomer(editor, u"a"_s); });
    LEADBOOK_VERIFY(awaited(book.workspace().undo()));
    LEADBOOK_VERIFY(awaited(book.workspace().redo()));
    QCOMPARE(started.size(), 3);
    for (const auto &arguments : started)
        QVERIFY(!arguments.at(1).toString().isEmpty());
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 3; }));
}

void WorkspaceJobsTest::analysisSeesTheViewOfItsMoment()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) { return addCustomers(editor, 10); });
    book.load();
    Workspace &workspace = book.workspace();
    QVERIFY(QTest::qWaitFor([&] { return workspace.view() && workspace.view()->snapshot->complete; }));
    QSemaphore gate;
    const auto counted =
        workspace.run(std::make_shared<Progress>(), [&gate](const View &view, const Progress &) {
            gate.acquire();
            return view.snapshot->customers.aliveCount;
        });
    QVERIFY(!workspace.isIdle());
    book.change([](Editor &editor) { return addCustomers(editor, 5); });
    QVERIFY(QTest::qWaitFor([&] { return workspace.view()->snapshot->customers.aliveCount == 15; }));
    gate.release();
    QCOMPARE(awaited(counted), std::size_t(10));
}

void WorkspaceJobsTest::analysisWithoutAView()
{
    LoadedBook book(kToday);
    auto future =
        book.workspace().run(std::make_shared<Progress>(), [](const View &, const Progress &) { return 1; });
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }));
    QCOMPARE(future.resultCount(), 0);
}

void WorkspaceJobsTest::cancelledAnalysisDoesNotBegin()
{
    LoadedBook book(kToday);
    book.load();
    QVERIFY(QTest::qWaitFor([&book] { return book.workspace().view() != nullptr; }));
    const auto progress = std::make_shared<Progress>();
    progress->cancel();
    auto future = book.workspace().run(progress, [](const View &, const Progress &) { return 1; });
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }));
    QCOMPARE(future.resultCount(), 0);
}

void WorkspaceJobsTest::isIdleWhenNothingRuns()
{
    LoadedBook book(kToday);
    book.load();
    QVERIFY(QTest::qWaitFor([&book] { return book.workspace().view() != nullptr; }));
    QVERIFY(book.workspace().isIdle());
    QSemaphore gate;
    const auto future =
        book.workspace().run(std::make_shared<Progress>(), [&gate](const View &, const Progress &) {
            gate.acquire();
            return 1;
        });
    QVERIFY(!book.workspace().isIdle());
    gate.release();
    QCOMPARE(awaited(future), 1);
    QVERIFY(QTest::qWaitFor([&book] { return book.workspace().isIdle(); }));
}

void WorkspaceJobsTest::recordsAreRead()
{
    LoadedBook book(kToday);
    std::int64_t id = 0;
    book.change([&id](Editor &editor) { return addCustomer(editor, u"王伟"_s, &id); });
    QVERIFY(QTest::qWaitFor([&book] { return !book.workspace().path().isEmpty(); }));
    const auto record = awaited(book.workspace().record(id));
    LEADBOOK_VERIFY(record);
    QCOMPARE(record->id, id);
    QVERIFY(std::ranges::count(record->fields, std::pair(FieldId::Name, u"王伟"_s)) == 1);
    const auto absent = awaited(book.workspace().record(id + 1));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
}

void WorkspaceJobsTest::backup()
{
    LoadedBook book(kToday);
    book.generate(50);
    Workspace &workspace = book.workspace();
    const QString copy = book.file(u"copy.leadbook"_s);
    LEADBOOK_VERIFY(awaited(workspace.backup(copy, std::make_shared<Progress>())));
    QCOMPARE(hashOf(copy), awaited(workspace.check())->contentHash);
    QVERIFY(!awaited(workspace.backup(copy, std::make_shared<Progress>()))); // it exists
    QCOMPARE(hashOf(copy), awaited(workspace.check())->contentHash);
}

void WorkspaceJobsTest::check()
{
    LoadedBook book(kToday);
    const auto empty = awaited(book.workspace().check());
    LEADBOOK_VERIFY(empty);
    QVERIFY(empty->problems.isEmpty());
    book.generate(40);
    const auto filled = awaited(book.workspace().check());
    LEADBOOK_VERIFY(filled);
    QVERIFY(filled->problems.isEmpty());
    QVERIFY(filled->contentHash != empty->contentHash);
    LEADBOOK_VERIFY(awaited(book.workspace().undo()));
    QCOMPARE(awaited(book.workspace().check())->contentHash, empty->contentHash);
}

QTEST_GUILESS_MAIN(WorkspaceJobsTest)
#include "tst_workspacejobs.moc"
