// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
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

Book::Work adding(const QString &name)
{
    return [name](Editor &editor) { return addCustomer(editor, name); };
}

QStringList namesIn(const ViewPtr &view)
{
    QStringList names;
    const FieldTable &customers = view->snapshot->customers;
    for (Row row = 0; row < customers.rows(); ++row) {
        const auto name = customers.columns.text(FieldId::Name)[row];
        if (customers.isAlive(row))
            names << toQString(name);
    }
    return names;
}

/// Whether a future ended with that error; its message must be one sentence.
template <typename T> ErrorCode codeOf(const QFuture<Result<T>> &future)
{
    const auto result = awaited(future);
    if (result || !result.error().message.endsWith(u'.'))
        QTest::qFail("no error, or one without a sentence", __FILE__, __LINE__);
    return result ? ErrorCode::Corrupt : result.error().code;
}

} // namespace

/// The seam between screens and book: what is published when, and what happens to a request that cannot be.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens();
    void beginsWithAnRfmScheme();
    void failedOpenKeepsTheBook();
    void anotherBookReplacesTheView();
    void openedTwice();
    void withoutABook_data();
    void withoutABook();
    void firstRowsThenAll();
    void editsArePublished();
    void editsWithoutAView();
    void failedEditLeavesNothing();
    void editThatWritesNothing();
    void editsInARow();
    void undoStateTellsWhatIsNext();
    void undoOfAnOldChange();
};

void WorkspaceTest::opens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.leadbook"_s);
    const FixedClock clock(kToday);
    Workspace workspace(clock);
    QSignalSpy changed(&workspace, &Workspace::bookChanged);
    QVERIFY(workspace.path().isEmpty());
    LEADBOOK_VERIFY(awaited(workspace.create(path)));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }));
    QCOMPARE(workspace.path(), path);
    QVERIFY(!workspace.view());
    LEADBOOK_VERIFY(awaited(workspace.close()));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 2; }));
    QVERIFY(workspace.path().isEmpty());
    LEADBOOK_VERIFY(awaited(workspace.open(path)));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 3; }));
    QCOMPARE(changed.at(2).at(0).toString(), path);
}

/// What a book is made with can no more be taken back than the book.
void WorkspaceTest::beginsWithAnRfmScheme()
{
    QTemporaryDir folder;
    const FixedClock clock(kToday);
    Workspace workspace(clock);
    LEADBOOK_VERIFY(awaited(workspace.create(folder.filePath(u"a.leadbook"_s), u"high-low"_s)));
    LEADBOOK_VERIFY(awaited(workspace.load()));
    QCOMPARE(workspace.view()->settings->rfm.name, u"Eight cells"_s);
    QVERIFY(!workspace.view()->settings->rfmIsSaved);
    QVERIFY(!workspace.undoState().undo);
    LEADBOOK_VERIFY(awaited(workspace.create(folder.filePath(u"b.leadbook"_s))));
    LEADBOOK_VERIFY(awaited(workspace.load()));
    QCOMPARE(workspace.view()->settings->rfm.name, u"Eleven segments"_s);
    QVERIFY(!awaited(workspace.create(folder.filePath(u"c.leadbook"_s), u"none such"_s)));
}

void WorkspaceTest::failedOpenKeepsTheBook()
{
    LoadedBook book(kToday);
    book.change(adding(u"kept"_s));
    book.load();
    QFile damaged(book.file(u"damaged.leadbook"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(5'000, 'x')) == 5'000);
    damaged.close();
    Workspace &workspace = book.workspace();
    QSignalSpy changed(&workspace, &Workspace::bookChanged);
    QCOMPARE(codeOf(workspace.open(book.file(u"absent.leadbook"_s))), ErrorCode::NotFound);
    QCOMPARE(codeOf(workspace.open(damaged.fileName())), ErrorCode::Corrupt);
    QVERIFY(!awaited(workspace.create(damaged.fileName())));
    book.change(adding(u"later"_s));
    QVERIFY(QTest::qWaitFor([&] { return namesIn(workspace.view()).size() == 2; }));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(workspace.path(), book.path());
}

void WorkspaceTest::anotherBookReplacesTheView()
{
    LoadedBook book(kToday);
    book.change(adding(u"first"_s));
    book.load();
    Workspace &workspace = book.workspace();
    LEADBOOK_VERIFY(awaited(workspace.create(book.file(u"other.leadbook"_s))));
    QVERIFY(QTest::qWaitFor([&] { return workspace.path() == book.file(u"other.leadbook"_s); }));
    QVERIFY(!workspace.view());
    QVERIFY(namesIn(book.load()).isEmpty());
    QVERIFY(awaited(workspace.history(0))->empty());
    QVERIFY(!workspace.undoState().undo);
    LEADBOOK_VERIFY(awaited(workspace.open(book.path())));
    QCOMPARE(namesIn(book.load()), QStringList{u"first"_s});
}

void WorkspaceTest::openedTwice()
{
    LoadedBook book(kToday);
    const FixedClock clock(kToday);
    Workspace other(clock);
    QCOMPARE(codeOf(other.open(book.path())), ErrorCode::Busy);
    QSignalSpy changed(&book.workspace(), &Workspace::bookChanged);
    LEADBOOK_VERIFY(awaited(book.workspace().open(book.path()))); // it is open here already
    book.load();
    QCOMPARE(changed.size(), 0);
    LEADBOOK_VERIFY(awaited(book.workspace().close()));
    LEADBOOK_VERIFY(awaited(other.open(book.path())));
}

void WorkspaceTest::withoutABook_data()
{
    QTest::addColumn<int>("request");
    const char *names[] = {"load",    "change", "undo",     "undo an old one", "redo",
                           "history", "import", "generate", "check",           "back up"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void WorkspaceTest::withoutABook()
{
    QFETCH(int, request);
    const FixedClock clock(kToday);
    Workspace workspace(clock);
    const auto progress = std::make_shared<Progress>();
    GeneratorOptions some;
    some.customers = 5;
    const std::function<ErrorCode()> requests[] = {
        [&] { return codeOf(workspace.load()); },
        [&] { return codeOf(workspace.change(u"x"_s, adding(u"x"_s))); },
        [&] { return codeOf(workspace.undo()); },
        [&] { return codeOf(workspace.undo(3)); },
        [&] { return codeOf(workspace.redo()); },
        [&] { return codeOf(workspace.history(0)); },
        [&] { return codeOf(workspace.import({}, progress)); },
        [&] { return codeOf(workspace.generate(some, progress)); },
        [&] { return codeOf(workspace.check()); },
        [&] { return codeOf(workspace.backup(u"/nowhere/x"_s, progress)); },
    };
    QCOMPARE(requests[request](), ErrorCode::NotFound);
    QVERIFY(!workspace.view());
}

void WorkspaceTest::firstRowsThenAll()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) { return addCustomers(editor, 1'000); });
    std::vector<std::pair<bool, std::size_t>> seen; // complete, customers
    connect(&book.workspace(), &Workspace::viewChanged, this, [&seen](const ViewPtr &view) {
        seen.emplace_back(view->snapshot->complete, view->snapshot->customers.rows());
    });
    const ViewPtr view = book.load();
    QVERIFY(QTest::qWaitFor([&seen] { return seen.size() == 2; }));
    QVERIFY(!seen[0].first);
    QVERIFY(seen[0].second > 0 && seen[0].second < 1'000);
    QVERIFY(seen[1].first);
    QCOMPARE(seen[1].second, std::size_t(1'000));
    QCOMPARE(book.workspace().view(), view);
    QCOMPARE(view->asOf, kToday);
}

void WorkspaceTest::editsArePublished()
{
    LoadedBook book(kToday);
    std::int64_t id = 0;
    book.change([&id](Editor &editor) { return addCustomer(editor, u"before"_s, &id); });
    const ViewPtr before = book.load();
    Workspace &workspace = book.workspace();
    std::vector<ViewChange> changes;
    connect(&workspace, &Workspace::viewChanged, this,
            [&changes](const ViewPtr &, const ViewChange &change) { changes.push_back(change); });
    QVERIFY(QTest::qWaitFor([&] { return workspace.view() == before; }));
    changes.clear();
    book.change([&id](Editor &editor) {
        return editor.update(RecordTable::Customer, id, std::array{Cell{"name", u"after"_s}});
    });
    QVERIFY(QTest::qWaitFor([&changes] { return changes.size() == 1; }));
    QVERIFY(!changes[0].reset);
    QVERIFY(!changes[0].membership);
    QCOMPARE(changes[0].customers, (std::vector<Row>{0}));
    QCOMPARE(namesIn(workspace.view()), QStringList{u"after"_s});
    QCOMPARE(namesIn(before), QStringList{u"before"_s});
    QVERIFY(workspace.view()->snapshot->version > before->snapshot->version);
}

void WorkspaceTest::editsWithoutAView()
{
    LoadedBook book(kToday);
    QSignalSpy changed(&book.workspace(), &Workspace::viewChanged);
    book.change(adding(u"unseen"_s));
    QVERIFY(QTest::qWaitFor([&] { return book.workspace().undoState().undo.has_value(); }));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(namesIn(book.load()), QStringList{u"unseen"_s});
}

void WorkspaceTest::failedEditLeavesNothing()
{
    LoadedBook book(kToday);
    const ViewPtr before = book.load();
    Workspace &workspace = book.workspace();
    QVERIFY(QTest::qWaitFor([&] { return workspace.view() == before; }));
    const auto failed = awaited(workspace.change(u"Half"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"half"_s));
        return Error{ErrorCode::Constraint, u"This cannot be."_s, {}};
    }));
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"This cannot be."_s);
    QVERIFY(awaited(workspace.history(0))->empty());
    QCOMPARE(workspace.view(), before);
    QVERIFY(!workspace.undoState().undo);
    QVERIFY(namesIn(book.load()).isEmpty());
}

void WorkspaceTest::editThatWritesNothing()
{
    LoadedBook book(kToday);
    const auto committed = awaited(book.workspace().change(u"Nothing"_s, [](Editor &) { return Status(); }));
    LEADBOOK_VERIFY(committed);
    QCOMPARE(committed->change.id, std::int64_t(0));
    QVERIFY(committed->touched.empty());
    QVERIFY(awaited(book.workspace().history(0))->empty());
}

void WorkspaceTest::editsInARow()
{
    LoadedBook book(kToday);
    book.load();
    Workspace &workspace = book.workspace();
    std::vector<std::int64_t> versions;
    connect(&workspace, &Workspace::viewChanged, this,
            [&versions](const ViewPtr &view) { versions.push_back(view->snapshot->version); });
    QStringList expected;
    QFuture<Result<CommittedChange>> last;
    for (int i = 0; i < 50; ++i) {
        expected << QString::number(i);
        last = workspace.change(u"Edit %1"_s.arg(i), adding(expected.last()));
    }
    LEADBOOK_VERIFY(awaited(last));
    QVERIFY(QTest::qWaitFor([&] { return workspace.view() && namesIn(workspace.view()) == expected; }));
    QVERIFY(std::ranges::is_sorted(versions));
    const auto history = awaited(workspace.history(3));
    LEADBOOK_VERIFY(history);
    QCOMPARE(history->size(), std::size_t(3));
    QCOMPARE(history->front().label, u"Edit 49"_s);
    QCOMPARE(history->back().label, u"Edit 47"_s);
}

void WorkspaceTest::undoStateTellsWhatIsNext()
{
    LoadedBook book(kToday);
    book.load();
    Workspace &workspace = book.workspace();
    const auto labels = [&workspace] {
        const UndoState &state = workspace.undoState();
        return QStringList{state.undo ? state.undo->label : QString(),
                           state.redo ? state.redo->label : QString()};
    };
    book.change(adding(u"a"_s), u"A"_s);
    book.change(adding(u"b"_s), u"B"_s);
    QVERIFY(QTest::qWaitFor([&] { return labels() == (QStringList{u"B"_s, QString()}); }));
    LEADBOOK_VERIFY(awaited(workspace.undo()));
    QVERIFY(QTest::qWaitFor([&] { return labels() == (QStringList{u"A"_s, u"B"_s}); }));
    QCOMPARE(namesIn(workspace.view()), QStringList{u"a"_s});
    LEADBOOK_VERIFY(awaited(workspace.undo()));
    QVERIFY(QTest::qWaitFor([&] { return labels() == (QStringList{QString(), u"A"_s}); }));
    QCOMPARE(codeOf(workspace.undo()), ErrorCode::NotFound);
    LEADBOOK_VERIFY(awaited(workspace.redo()));
    book.change(adding(u"c"_s), u"C"_s); // a new edit ends the redo
    QVERIFY(QTest::qWaitFor([&] { return labels() == (QStringList{u"C"_s, QString()}); }));
    QCOMPARE(codeOf(workspace.redo()), ErrorCode::NotFound);
    QCOMPARE(namesIn(workspace.view()), (QStringList{u"a"_s, u"c"_s}));
}

void WorkspaceTest::undoOfAnOldChange()
{
    LoadedBook book(kToday);
    std::int64_t id = 0;
    const auto first = awaited(book.workspace().change(
        u"Old"_s, [&id](Editor &editor) { return addCustomer(editor, u"old"_s, &id); }));
    LEADBOOK_VERIFY(first);
    book.change(adding(u"between"_s));
    book.change([&id](Editor &editor) {
        return editor.update(RecordTable::Customer, id, std::array{Cell{"name", u"edited"_s}});
    });
    book.load();
    QCOMPARE(codeOf(book.workspace().undo(first->change.id)), ErrorCode::Conflict);
    LEADBOOK_VERIFY(awaited(book.workspace().undo())); // the rename
    LEADBOOK_VERIFY(awaited(book.workspace().undo(first->change.id)));
    QVERIFY(QTest::qWaitFor([&] { return namesIn(book.workspace().view()) == QStringList{u"between"_s}; }));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
