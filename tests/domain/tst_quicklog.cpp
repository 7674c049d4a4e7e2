// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quicklogrows.h"
#include "quicklogtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

class QuickLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsKindOfContext();
    void longLine();
    void rangesLieInTheLine_data();
    void rangesLieInTheLine();
    void losesNothing_data();
    void losesNothing();
    void weekdays_data();
    void weekdays();
};

namespace {

void addLines()
{
    QTest::addColumn<QString>("line");
    for (const QuickLogRow &row : kQuickLogRows)
        QTest::newRow(row.line) << QString::fromUtf8(row.line);
}

bool isInside(TextRange range, qsizetype size)
{
    return range.begin >= 0 && range.size >= 0 && range.end() <= size;
}

} // namespace

void QuickLogTest::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    for (const QuickLogRow &row : kQuickLogRows)
        QTest::newRow(row.line) << QString::fromUtf8(row.line) << QString::fromUtf8(row.log);
}

void QuickLogTest::reads()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(describe(parseQuickLog(line, kToday)), expected);
}

void QuickLogTest::keepsKindOfContext()
{
    QCOMPARE(parseQuickLog(u"price too high"_s, kToday, InteractionKind::Call).kind, InteractionKind::Call);
    QCOMPARE(parseQuickLog(u"email price too high"_s, kToday, InteractionKind::Call).kind,
             InteractionKind::Email);
    QCOMPARE(parseQuickLog(u"no answer"_s, kToday, InteractionKind::Email).kind, InteractionKind::Email);
    QVERIFY(!parseQuickLog(u"next call Tue"_s, kToday).tellsContact());
    QVERIFY(!parseQuickLog(u"  "_s, kToday).tellsContact());
    QVERIFY(parseQuickLog(u"no answer"_s, kToday).tellsContact());
}

void QuickLogTest::longLine()
{
    const QString words = u"a客户🙂 "_s.repeated(125);
    QVERIFY(words.size() > 500);
    const QuickLog log = parseQuickLog(u"call 14 min "_s + words + u"; next call Tue"_s, kToday);
    QCOMPARE(log.minutes, 14);
    QCOMPARE(log.note, words.trimmed());
    QCOMPARE(log.next->due, kToday + 3);
}

void QuickLogTest::rangesLieInTheLine_data()
{
    addLines();
}

void QuickLogTest::rangesLieInTheLine()
{
    QFETCH(QString, line);
    const QuickLog log = parseQuickLog(line, kToday);
    for (const TextRange range :
         {log.kindAt, log.directionAt, log.answeredAt, log.minutesAt, log.minuteOfDayAt, log.dayAt,
          log.next ? log.next->at : TextRange(), log.next ? log.next->dueAt : TextRange()})
        QVERIFY(isInside(range, line.size()));
    const NeedEvidence &need = log.need;
    for (const TextRange range :
         {need.productAt, need.usageAt, need.budgetAt, need.wantedAt, need.decisionMakerAt})
        QVERIFY(isInside(range, log.note.size()));
    QCOMPARE(log.note.mid(need.productAt.begin, need.productAt.size), need.product);
    QCOMPARE(log.note.mid(need.decisionMakerAt.begin, need.decisionMakerAt.size), need.decisionMaker);
    for (const CalendarPoint &point : log.noteDays)
        QVERIFY(isInside(point.at, log.note.size()) && !point.at.isEmpty());
    if (log.minutes)
        QVERIFY(!log.minutesAt.isEmpty());
}

void QuickLogTest::losesNothing_data()
{
    addLines();
}

/// Each letter and digit of the line stands in the note, in the next action or in what was understood.
void QuickLogTest::losesNothing()
{
    QFETCH(QString, line);
    const QuickLog log = parseQuickLog(line, kToday);
    QString left = line;
    for (const TextRange range : {log.kindAt, log.directionAt, log.answeredAt, log.minutesAt,
                                  log.minuteOfDayAt, log.dayAt, log.next ? log.next->at : TextRange()})
        left.replace(range.begin, range.size, QString(range.size, u' '));
    qsizetype at = 0;
    const QStringList words = left.split(QRegularExpression(u"[\\s,，;；。:：.]+"_s), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        static const QStringList kFillers{u"for"_s, u"about"_s, u"聊了"_s, u"-"_s, u"--"_s, u"("_s, u")"_s};
        const qsizetype found = log.note.indexOf(word, at);
        QVERIFY2(found >= 0 || kFillers.contains(word), qPrintable(word));
        at = found < 0 ? at : found;
    }
}

void QuickLogTest::weekdays_data()
{
    QTest::addColumn<int>("offset"); // of today from Monday 16 November
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("due"); // the same
    QTest::newRow("Tue on Monday") << 0 << u"Tue"_s << 1;
    QTest::newRow("Tue on Tuesday") << 1 << u"Tue"_s << 8;
    QTest::newRow("周二 on Tuesday") << 1 << u"周二"_s << 8;
    QTest::newRow("下周二 on Monday") << 0 << u"下周二"_s << 8;
    QTest::newRow("下周二 on Sunday") << 6 << u"下周二"_s << 8;
    QTest::newRow("next Tuesday on Monday") << 0 << u"next Tuesday"_s << 8;
    QTest::newRow("周日 on Sunday") << 6 << u"周日"_s << 13;
    QTest::newRow("星期天 on Saturday") << 5 << u"星期天"_s << 6;
    QTest::newRow("礼拜六 on Friday") << 4 << u"礼拜六"_s << 5;
    QTest::newRow("下下周五") << 2 << u"下下周五"_s << 18;
    QTest::newRow("本周五") << 2 << u"本周五"_s << 4;
}

void QuickLogTest::weekdays()
{
    QFETCH(int, offset);
    QFETCH(QString, said);
    QFETCH(int, due);
    const Day monday = *Day::fromCivil(2026, 11, 16);
    const QuickLog log = parseQuickLog(u"; next: call "_s + said, monday + offset);
    QVERIFY(log.next);
    QCOMPARE(log.next->due - monday, due);
    QCOMPARE(log.next->text, u"call"_s);
}

QTEST_GUILESS_MAIN(QuickLogTest)
#include "tst_quicklog.moc"
