// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tstranslator.h"
#include "ui/record/recordwords.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// How tasks of a record read.
class RecordWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasks_data();
    void tasks();
};

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

RecordTask over(TaskEnding ending, const QString &reason)
{
    RecordTask task;
    task.title = u"Ring"_s;
    task.due = kToday - 1;
    task.done = kToday - 1;
    task.ending = ending;
    task.reason = reason;
    task.isDraft = true; // nothing is to be written any more
    return task;
}

} // namespace

void RecordWordsTest::tasks_data()
{
    QTest::addColumn<RecordTask>("task");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("done") << over(TaskEnding::Done, {}) << u"done 20 Nov"_s << u"11月20日完成"_s;
    QTest::newRow("not needed") << over(TaskEnding::NotNeeded, {}) << u"not needed, 20 Nov"_s
                                << u"11月20日不需要"_s;
    QTest::newRow("not needed, and why")
        << over(TaskEnding::NotNeeded, u"搬走了"_s) << u"not needed, 20 Nov|Why: 搬走了"_s
        << u"11月20日不需要|原因：搬走了"_s;
    QTest::newRow("withdrawn")
        << over(TaskEnding::Withdrawn, {})
        << u"withdrawn 20 Nov|The customer left the class whose strategy asked for it."_s
        << u"11月20日撤回|客户已离开该策略所针对的类别。"_s;
    RecordTask open;
    open.title = u"Write"_s;
    open.isDraft = true;
    open.owner = u"Li Na"_s;
    QTest::newRow("a mail with a draft")
        << open << u"|its draft is ready · Li Na"_s << u"|邮件草稿已备好 · Li Na"_s;
    open.isDraft = false;
    QTest::newRow("to do") << open << u"|Li Na"_s << u"|Li Na"_s;
}

void RecordWordsTest::tasks()
{
    QFETCH(RecordTask, task);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const auto told = [&task](const QString &language) {
        const Entry entry = taskEntry(task, kToday, QLocale(language));
        return (QStringList(entry.aside) + entry.text).join(u'|');
    };
    {
        const TsTranslator translator(u"leadbook_en.ts"_s);
        QCOMPARE(told(u"en"_s), english);
    }
    const TsTranslator translator(u"leadbook_zh_CN.ts"_s);
    QCOMPARE(told(u"zh_CN"_s), chinese);
}

QTEST_MAIN(RecordWordsTest)
#include "tst_recordwords.moc"
