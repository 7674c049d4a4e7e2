// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// `leadbook report KIND OUT.pdf`.
class CliReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAFile_data();
    void writesAFile();
    void takesMonths();
    void refuses_data();
    void refuses();
    void needsABook();
    void changesNothing();
    void neverOverABook_data();
    void neverOverABook();
    void neverOverWhatBelongsToABook();

private:
    CommandLine m_line;
};

void CliReportTest::initTestCase()
{
    QCOMPARE(m_line.run({u"generate"_s, u"--customers"_s, u"60"_s, u"--purchases"_s, u"100"_s}).status, 0);
}

void CliReportTest::writesAFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it is") << QStringList{};
    QTest::newRow("a language") << QStringList{u"--language"_s, u"en"_s};
}

void CliReportTest::writesAFile()
{
    QFETCH(QStringList, options);
    const QString out = m_line.file(u"out.pdf"_s);
    const RunOutcome outcome = m_line.json(QStringList{u"report"_s, u"grading"_s, out} + options);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.json[u"pages"_s].toInt() >= 1);
    const QByteArray pdf = m_line.read(u"out.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains(QByteArray("/Count ").append(QByteArray::number(outcome.json[u"pages"_s].toInt()))));
    QVERIFY(m_line.run(QStringList{u"report"_s, u"grading"_s, out} + options).out.contains("out.pdf"));
}

void CliReportTest::takesMonths()
{
    const QString out = m_line.file(u"quarter.pdf"_s);
    QCOMPARE(m_line.run({u"report"_s, u"grading"_s, out, u"--months"_s, u"3"_s}).status, 0);
    QVERIFY(!m_line.read(u"quarter.pdf"_s).isEmpty());
}

void CliReportTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a kind there is not")
        << QStringList{u"weather"_s, u"x.pdf"_s} << 2 << QByteArray("grading");
    QTest::newRow("no file") << QStringList{u"grading"_s} << 2 << QByteArray("report KIND OUT.pdf");
    QTest::newRow("no months") << QStringList{u"grading"_s, u"x.pdf"_s, u"--months"_s, u"0"_s} << 2
                               << QByteArray("months");
    QTest::newRow("no such language")
        << QStringList{u"grading"_s, u"x.pdf"_s, u"--language"_s, u"xx"_s} << 2 << QByteArray("xx");
    QTest::newRow("no such weekday") << QStringList{u"week"_s, u"x.pdf"_s, u"--week-begins"_s, u"friday"_s}
                                     << 2 << QByteArray("sunday");
    QTest::newRow("nobody's week") << QStringList{u"week"_s, u"x.pdf"_s, u"--owner"_s, u"Nobody"_s} << 2
                                   << QByteArray("no owner");
    QTest::newRow("nobody's funnel") << QStringList{u"funnel"_s, u"x.pdf"_s, u"--owner"_s, u"Nobody"_s} << 2
                                     << QByteArray("no owner");
    QTest::newRow("an option of another report")
        << QStringList{u"grading"_s, u"x.pdf"_s, u"--where"_s, u"grade = A"_s} << 2 << QByteArray("funnel");
    QTest::newRow("no folder") << QStringList{u"grading"_s, u"/no/such/x.pdf"_s} << 1
                               << QByteArray("choose another folder");
}

void CliReportTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const RunOutcome outcome = m_line.run(QStringList(u"report"_s) + arguments);
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void CliReportTest::needsABook()
{
    const CommandLine nothing;
    QCOMPARE(nothing.run({u"report"_s, u"grading"_s, nothing.file(u"x.pdf"_s)}).status, 1);
    QVERIFY(nothing.read(u"x.pdf"_s).isEmpty());
}

void CliReportTest::changesNothing()
{
    const QString before = m_line.json({u"check"_s}).json[u"contentHash"_s].toString();
    QCOMPARE(m_line.run({u"report"_s, u"grading"_s, m_line.file(u"y.pdf"_s)}).status, 0);
    QCOMPARE(m_line.json({u"check"_s}).json[u"contentHash"_s].toString(), before);
}

void CliReportTest::neverOverABook_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("report") << QStringList{u"report"_s, u"grading"_s};
    QTest::newRow("calendar") << QStringList{u"calendar"_s, u"export"_s};
    QTest::newRow("scheme") << QStringList{u"schemes"_s, u"default"_s, u"--export"_s};
    QTest::newRow("picture") << QStringList{u"screenshot"_s};
}

/// A name that was mistyped costs nobody a book.
void CliReportTest::neverOverABook()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = m_line.read(u"test.leadbook"_s);
    const RunOutcome outcome = m_line.run(arguments + QStringList(m_line.book()));
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("is a book"), outcome.err.constData());
    QCOMPARE(m_line.read(u"test.leadbook"_s).size(), before.size());
    QVERIFY(m_line.read(u"test.leadbook"_s).startsWith("SQLite format 3"));
}

void CliReportTest::neverOverWhatBelongsToABook()
{
    m_line.write(u"other.leadbook"_s, m_line.read(u"test.leadbook"_s));
    const QString newest = m_line.write(u"other.leadbook-wal"_s, "what was written last");
    const RunOutcome outcome = m_line.run({u"report"_s, u"grading"_s, newest});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(m_line.read(u"other.leadbook-wal"_s), QByteArray("what was written last"));
}

QTEST_MAIN(CliReportTest)
#include "tst_clireport.moc"
