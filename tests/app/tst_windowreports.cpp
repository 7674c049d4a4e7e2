// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/tstranslator.h"
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
    void fromThePageInALanguage_data();
    void fromThePageInALanguage();
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

void WindowReportsTest::fromThePageInALanguage_data()
{
    QTest::addColumn<QString>("translations");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::newRow("English") << u"leadbook_en.ts"_s << u"Report (PDF)"_s << u"Grading report"_s;
    QTest::newRow("Chinese") << u"leadbook_zh_CN.ts"_s << u"报告 (PDF)"_s << u"客户分级报告"_s;
}

/// The button of the page, without a mouse; the file says its title in the language of the window.
void WindowReportsTest::fromThePageInALanguage()
{
    QFETCH(QString, translations);
    QFETCH(QString, button);
    QFETCH(QString, title);
    const TsTranslator translator(translations);
    QVERIFY(m_desk->rest());
    m_desk->prompt.save = m_desk->path(u"page.pdf"_s);
    m_desk->press({"Ctrl+4"});
    QCOMPARE(m_desk->page(), u"grading"_s);
    QVERIFY(m_desk->tabTo(button));
    m_desk->press({"Space"});
    QTRY_VERIFY(QFile::exists(m_desk->prompt.save));
    QVERIFY(m_desk->rest());
    QFile file(m_desk->prompt.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    // As PDF writes text: UTF-16, its high byte first, with some signs escaped.
    QByteArray written;
    for (const QChar c : title) {
        for (const uchar byte : {uchar(c.unicode() >> 8), uchar(c.unicode() & 0xff)}) {
            if (byte == '(' || byte == ')' || byte == '\\')
                written += '\\';
            written += char(byte);
        }
    }
    QVERIFY2(pdf.contains(written), qPrintable(title));
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
