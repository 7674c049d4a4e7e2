// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/shell/actions.h"

#include <QPrintPreviewDialog>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The grading report from the program's window, by the keyboard alone.
class WindowReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void writesAFile();
    void printsThePageOfGrading();
    void needsABook();

private:
    std::unique_ptr<Desk> m_desk;
};

void WindowReportsTest::writesAFile()
{
    m_desk->prompt.save = m_desk->path(u"report.pdf"_s);
    m_desk->command(u"Grading report"_s);
    QTRY_COMPARE(m_desk->message().section(u':', 0, 0), u"report.pdf is written"_s);
    QVERIFY(QFile::exists(m_desk->prompt.save));
    QVERIFY(m_desk->tabTo(u"Open"_s)); // the next step is at hand
}

void WindowReportsTest::printsThePageOfGrading()
{
    QVERIFY(!m_desk->action(ActionId::Print).isEnabled()); // the list has no report
    for (const QString &page : {u"grading"_s, u"grading/data"_s}) {
        m_desk->root.showPage(page);
        QVERIFY(m_desk->rest());
        QVERIFY(m_desk->action(ActionId::Print).isEnabled());
        m_desk->press({"Ctrl+P"});
        QPointer<QPrintPreviewDialog> preview;
        QTRY_VERIFY((preview = m_desk->root.window().findChild<QPrintPreviewDialog *>()) != nullptr);
        QTRY_VERIFY(preview->isVisible());
        m_desk->press({"Esc"});
        QTRY_VERIFY(!preview);
        // A dialog of the offscreen platform does not give the window back.
        m_desk->root.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->root.window()));
    }
    m_desk->root.showPage(u"customers"_s);
    QVERIFY(!m_desk->action(ActionId::Print).isEnabled());
}

void WindowReportsTest::needsABook()
{
    QVERIFY(m_desk->action(ActionId::GradeReport).isEnabled());
    m_desk->action(ActionId::CloseBook).trigger();
    QTRY_VERIFY(!m_desk->action(ActionId::GradeReport).isEnabled());
    QVERIFY(!m_desk->action(ActionId::Print).isEnabled());
}

QTEST_MAIN(WindowReportsTest)
#include "tst_windowreports.moc"
