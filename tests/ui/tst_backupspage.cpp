// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/backups/backupspage.h"
#include "ui/delegates/tableview.h"
#include "ui/fakefileprompt.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

} // namespace

/// The page of backups on a small book.
class BackupsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptySaysWhatComes();
    void backsUpNow();
    void previews();
    void restoresByKeyboard();
    void damagedCannotBeRestored();
    void filesFromElsewhere();
    void saysWhatFailed();
    void anotherBook();

private:
    void add(const QString &name)
    {
        m_book->change([name](Editor &e) { return addCustomer(e, name); }, u"Add "_s + name);
        m_book->load();
    }
    void settle()
    {
        QVERIFY(
            QTest::qWaitFor([this] { return m_page->isSettled() && m_book->workspace().isIdle(); }, 20'000));
        QVERIFY(QTest::qWaitFor([this] { return m_page->isSettled(); }));
    }
    void backUp()
    {
        m_page->backUpNow();
        settle();
    }

    FakeFilePrompt m_prompt;
    BackupRules m_rules;
    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<BackupsPage> m_page;
};

void BackupsPageTest::init()
{
    m_page.reset();
    m_rules = {};
    m_prompt.next.clear();
    m_book = std::make_unique<LoadedBook>(kToday);
    add(u"Acme"_s);
    m_page = std::make_unique<BackupsPage>(m_book->workspace(), m_prompt, [this] { return m_rules; });
    m_page->resize(1000, 600);
    m_page->show();
    m_page->shown(true);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    settle();
}

void BackupsPageTest::emptySaysWhatComes()
{
    QCOMPARE(m_page->model().rowCount(), 0);
    QVERIFY(!m_page->table().isVisible());
    QVERIFY(!m_page->restoreButton().isEnabled());
    QVERIFY(m_page->backUpButton().isEnabled());
}

void BackupsPageTest::backsUpNow()
{
    QSignalSpy told(m_page.get(), &BackupsPage::backedUp);
    m_page->backUpButton().click();
    QVERIFY(!m_page->backUpButton().isEnabled()); // one at a time
    settle();
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(m_page->model().backups().front().reason, BackupReason::ByHand);
    QVERIFY(m_page->table().isVisible());
    const QString status = plainText(m_page->statusText());
    QVERIFY2(status.startsWith(u"1 ") && status.endsWith(m_book->file(u"test.backups"_s)),
             qPrintable(status));
    QCOMPARE(m_page->table().selectedRows(), QList<int>{0});
    QVERIFY(m_page->backUpButton().isEnabled());
}

void BackupsPageTest::previews()
{
    backUp();
    QVERIFY(m_page->previewText().contains(u"The customers are the same as now."));
    add(u"Bolt"_s);
    m_page->reload();
    settle();
    const QString text = m_page->previewText();
    for (const QString &part : {u"by hand"_s, u"verified"_s, u"Add Acme"_s, u"1 customers added"_s,
                                u"Schema"_s, u"test-2026-11-21"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(m_page->restoreButton().isEnabled());
}

/// The list has the keyboard; Enter goes to the button, Enter restores, and the backup that was made of the
/// book before takes it back.
void BackupsPageTest::restoresByKeyboard()
{
    backUp();
    add(u"Bolt"_s);
    QSignalSpy restored(m_page.get(), &BackupsPage::restored);
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &m_page->restoreButton());
    QTest::keyClick(&m_page->restoreButton(), Qt::Key_Space);
    settle();
    QCOMPARE(restored.count(), 1);
    QCOMPARE(m_book->load()->snapshot->customers.aliveCount, std::size_t{1});
    settle();
    QCOMPARE(m_page->model().rowCount(), 2);
    m_page->restore(restored.first()[1].toString());
    settle();
    QCOMPARE(m_book->load()->snapshot->customers.aliveCount, std::size_t{2});
}

void BackupsPageTest::damagedCannotBeRestored()
{
    m_book->generate(300);
    backUp();
    const QString path = m_page->model().backups().front().path;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(20'000, '\x5a'));
    file.close();
    m_page->preview(path);
    settle();
    QVERIFY2(m_page->previewText().contains(u"This backup is damaged"), qPrintable(m_page->previewText()));
    QVERIFY(!m_page->restoreButton().isEnabled());
}

void BackupsPageTest::filesFromElsewhere()
{
    const LoadedBook other(kToday);
    m_prompt.next = other.path();
    backUp();
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Choose a file…")
            button->click();
    }
    settle();
    QVERIFY2(m_page->previewText().contains(u"chosen file"), qPrintable(m_page->previewText()));
    QVERIFY(m_page->previewText().contains(u"1 customers added"));
    QVERIFY(m_page->table().selectedRows().isEmpty());
    QVERIFY(m_page->restoreButton().isEnabled());
}

void BackupsPageTest::saysWhatFailed()
{
    QFile file(m_book->file(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_rules.folder = file.fileName();
    QSignalSpy failed(m_page.get(), &BackupsPage::failed);
    backUp();
    QCOMPARE(failed.count(), 1);
    m_page->restore(file.fileName());
    settle();
    QCOMPARE(failed.count(), 2);
    QVERIFY(m_page->backUpButton().isEnabled());
}

void BackupsPageTest::anotherBook()
{
    backUp();
    QCOMPARE(m_page->model().rowCount(), 1);
    QVERIFY(awaited(m_book->workspace().close()));
    settle();
    QCOMPARE(m_page->model().rowCount(), 0);
    QVERIFY(!m_page->backUpButton().isEnabled());
    QVERIFY(!m_page->restoreButton().isEnabled());
}

QTEST_MAIN(BackupsPageTest)
#include "tst_backupspage.moc"
