// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duenotice.h"
#include "app/logdrafts.h"
#include "app/programfixture.h"
#include "app/sessionmarker.h"

#include "ui/backups/backupspage.h"
#include "ui/delegates/tableview.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/windowlock.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// All that a screen reader finds from @p object on, however hidden.
void gather(QAccessibleInterface *object, QString &texts)
{
    if (object == nullptr)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts += object->text(kind) + u'\n';
    for (int i = 0; i < object->childCount(); ++i)
        gather(object->child(i), texts);
}

} // namespace

/// The program's window: backups, what is said after a crash, and the blanked window.
class SafetyWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void markerTellsOfACrash();
    void saysWhatIsThereAfterACrash();
    void nothingIsSaidOtherwise();
    void draftsOutliveACrash();
    void draftsOfOtherBooksStay();
    void backsUpByMenu();
    void restoreIsUndone();
    void dailyBackupIsKept();
    void failedBackupIsOneMessage();
    void checksTheBook();
    void lockedWindowTellsNothing();
    void closesWhileLocked();

private:
    static QString message(Program &program) { return program.root.window().messages().text(); }
    /// The message's button called @p text.
    static QAbstractButton *step(Program &program, const QString &text)
    {
        for (auto *button : program.root.window().messages().findChildren<QAbstractButton *>()) {
            if (!button->isHidden() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    static bool open(Program &program, const QString &book)
    {
        if (program.workspace.path().isEmpty())
            program.root.start({book});
        else
            program.root.openFiles({book});
        return QTest::qWaitFor(
                   [&] {
                       const ViewPtr view = program.workspace.view();
                       return program.workspace.path() == book && view && view->snapshot->complete;
                   },
                   20'000) &&
               program.settle();
    }
    static std::size_t customers(Program &program)
    {
        const ViewPtr view = program.workspace.view();
        return view ? view->snapshot->customers.aliveCount : 0;
    }
};

void SafetyWindowTest::markerTellsOfACrash()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data"_s);
    {
        const SessionMarker first(path);
        QVERIFY(!first.wasCutShort());
        const SessionMarker second(path); // as after a kill
        QVERIFY(second.wasCutShort());
    }
    const SessionMarker third(path);
    QVERIFY(!third.wasCutShort());
}

void SafetyWindowTest::saysWhatIsThereAfterACrash()
{
    Program program;
    const QString book = program.makeBook(u"a.leadbook"_s, 3);
    program.root.tellRecovery();
    QVERIFY(open(program, book));
    QTRY_VERIFY(message(program).contains(u"did not end as usual"));
    QVERIFY2(message(program).contains(u"the last change is “Add” of"), qPrintable(message(program)));
    QVERIFY(step(program, u"Check the book"_s) != nullptr);
    QAbstractButton *history = step(program, u"History"_s);
    QVERIFY(history != nullptr);
    history->click();
    QCOMPARE(program.page(), u"history"_s);
    QVERIFY(program.root.window().messages().isHidden());
    // Once: another book says nothing.
    QVERIFY(open(program, program.makeBook(u"b.leadbook"_s, 1)));
    QVERIFY(program.root.window().messages().isHidden());
}

void SafetyWindowTest::nothingIsSaidOtherwise()
{
    Program program;
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    QVERIFY(program.root.window().messages().isHidden());
}

void SafetyWindowTest::draftsOutliveACrash()
{
    const QTemporaryDir folder;
    const QString drafts = folder.filePath(u"drafts.json"_s);
    Program first;
    const QString book = first.makeBook(u"a.leadbook"_s, 3);
    first.root.keepDrafts(drafts);
    QVERIFY(open(first, book));
    const std::int64_t customer = first.workspace.view()->snapshot->customers.ids[0];
    first.root.showQuickLog({});
    auto *log = first.find<QuickLogSheet>();
    log->open({customer});
    log->setLine(u"call 14 min 王伟 wants a “quote”"_s);
    QTRY_VERIFY(QFile::exists(drafts)); // and no clean end
    QVERIFY(awaited(first.workspace.close()));
    {
        Program second;
        second.root.keepDrafts(drafts);
        second.root.tellRecovery();
        QVERIFY(open(second, book));
        QTRY_VERIFY(message(second).contains(u"What you had begun to log is in the line again."));
        auto *again = second.root.window().findChild<QuickLogSheet *>();
        again->open({customer});
        QCOMPARE(again->findChild<QLineEdit *>()->text(), u"call 14 min 王伟 wants a “quote”"_s);
        again->setLine({}); // given up
        QTRY_VERIFY(!QFile::exists(drafts));
    }
}

void SafetyWindowTest::draftsOfOtherBooksStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.json"_s);
    writeLogDrafts(path, u"/a"_s, {{1, u"one"_s}, {2, u"two\nlines"_s}});
    writeLogDrafts(path, u"/b"_s, {{1, u"other"_s}});
    QCOMPARE(readLogDrafts(path, u"/a"_s), (LogDrafts{{1, u"one"_s}, {2, u"two\nlines"_s}}));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    writeLogDrafts(path, u"/a"_s, {});
    QCOMPARE(readLogDrafts(path, u"/a"_s), LogDrafts());
    QCOMPARE(readLogDrafts(path, u"/b"_s), (LogDrafts{{1, u"other"_s}}));
    writeLogDrafts(path, u"/b"_s, {});
    QVERIFY(!QFile::exists(path));
    QCOMPARE(readLogDrafts(path, u"/b"_s), LogDrafts());
}

void SafetyWindowTest::backsUpByMenu()
{
    Program program;
    QVERIFY(!program.action(ActionId::Backup).isEnabled());
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    program.prompt.save = program.path(u"copy.leadbook"_s);
    program.action(ActionId::Backup).trigger();
    QTRY_COMPARE(message(program), u"Backed up as copy.leadbook."_s);
    QVERIFY(QFile::exists(program.prompt.save));
    program.action(ActionId::Restore).trigger();
    QCOMPARE(program.page(), u"backups"_s);
    QVERIFY(program.settle());
    QVERIFY2(program.status().startsWith(u"1 backup"), qPrintable(program.status()));
    program.action(ActionId::Backup).trigger(); // the name is taken
    QTRY_VERIFY(message(program).contains(u"There is a file of this name already"));
}

void SafetyWindowTest::restoreIsUndone()
{
    Program program;
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    program.root.window().makePage(u"backups"_s);
    auto *page = program.find<BackupsPage>();
    page->backUpNow();
    QVERIFY(QTest::qWaitFor([page] { return page->isSettled(); }));
    const auto made = findBackups(program.workspace.path());
    QCOMPARE(made.size(), std::size_t{1});
    QVERIFY(awaited(program.workspace.change(
        u"More"_s, [](Editor &editor) { return addCustomer(editor, u"Zuletzt"_s); })));
    QTRY_COMPARE(customers(program), std::size_t{4});
    page->restore(made.front().path);
    QTRY_COMPARE(customers(program), std::size_t{3});
    QTRY_VERIFY(message(program).contains(u"The book is the one of"));
    QVERIFY(program.settle());
    QAbstractButton *undo = step(program, u"Undo"_s);
    QVERIFY(undo != nullptr);
    undo->click();
    QTRY_COMPARE(customers(program), std::size_t{4});
}

void SafetyWindowTest::dailyBackupIsKept()
{
    Program program;
    program.root.keepBackups();
    program.preferences.setBackupFolder(program.path(u"kept"_s));
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    QTRY_COMPARE(findBackups(program.workspace.path()).size(), std::size_t{1});
    const BackupFile backup = findBackups(program.workspace.path()).front();
    QCOMPARE(backup.reason, BackupReason::Daily);
    QVERIFY(backup.path.startsWith(program.path(u"kept"_s)));
    QVERIFY(program.root.window().messages().isHidden()); // nobody needs to hear of it
}

void SafetyWindowTest::failedBackupIsOneMessage()
{
    Program program;
    program.root.keepBackups();
    program.preferences.setBackupFolder(program.writeTable(u"file"_s, 1));
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    QTRY_VERIFY(message(program).contains(u"Today's backup was not made"));
    QCOMPARE(program.page(), u"customers"_s);
    step(program, u"Backups"_s)->click();
    QCOMPARE(program.page(), u"backups"_s);
}

void SafetyWindowTest::checksTheBook()
{
    Program program;
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    program.action(ActionId::Check).trigger();
    QTRY_COMPARE(message(program), u"The book is in order."_s);
}

void SafetyWindowTest::lockedWindowTellsNothing()
{
    Program program;
    QVERIFY(open(program, program.makeBook(u"secret.leadbook"_s, 3)));
    const auto texts = [&program]() -> QString {
        QString all;
        gather(QAccessible::queryAccessibleInterface(&program.root.window()), all);
        return all + program.root.window().windowTitle();
    };
    QVERIFY(texts().contains(u"Customer 0"));
    QVERIFY(texts().contains(u"secret"));
    program.action(ActionId::Lock).trigger();
    QVERIFY(program.root.lock().isLocked());
    QVERIFY(!isSeen(program.root.lock())); // what is due is told as in the background: how many
    for (const QString &word : {u"Customer 0"_s, u"Customer 1"_s, u"secret"_s, u"Berlin"_s, u"Add"_s})
        QVERIFY2(!texts().contains(word), qPrintable(word + u'\n' + texts()));
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible() && widget != &program.root.window())
            QVERIFY2(program.root.window().centralWidget() == widget ||
                         program.root.window().centralWidget()->isAncestorOf(widget),
                     widget->metaObject()->className());
    }
    program.root.lock().unlock();
    QCOMPARE(isSeen(program.root.lock()), QGuiApplication::applicationState() == Qt::ApplicationActive);
    QVERIFY(texts().contains(u"Customer 0"));
    QCOMPARE(program.page(), u"customers"_s);
    QVERIFY(program.action(ActionId::Undo).isEnabled());
}

void SafetyWindowTest::closesWhileLocked()
{
    Program program;
    QVERIFY(open(program, program.makeBook(u"a.leadbook"_s, 3)));
    program.root.lock().lock();
    QVERIFY(program.root.window().close());
}

QTEST_MAIN(SafetyWindowTest)
#include "tst_safetywindow.moc"
