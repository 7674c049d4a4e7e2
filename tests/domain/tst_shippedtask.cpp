// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/actionrule.h"
#include "domain/shippedtask.h"
#include "domain/strategies/strategy.h"
#include "support/tstranslator.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Titles of tasks as a book keeps them and as people read them.
class ShippedTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTitle();
    void strategiesInBothLanguages();
    void others_data();
    void others();
};

namespace {

/// Everything that a task of a shipped strategy or rule may be called, in the language of now.
QStringList titles()
{
    QStringList all{cadenceTitle()};
    for (const Strategy &strategy : shippedStrategies()) {
        for (const StrategyStep &step : strategy.steps)
            all << step.title;
    }
    for (const ActionRule &rule : shippedRules()) {
        if (rule.task)
            all << rule.task->title;
        if (!rule.mail.isEmpty())
            all << rule.mail;
    }
    return all;
}

} // namespace

void ShippedTaskTest::everyTitle()
{
    const QStringList english = titles();
    QVERIFY(english.size() > 60);
    for (const QString &title : english) {
        QCOMPARE(keptTaskTitle(title), title);
        QCOMPARE(shownTaskTitle(title), title);
    }
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    const QStringList shown = titles();
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(shown[i] != english[i], qPrintable(english[i]));
        QCOMPARE(shownTaskTitle(english[i]), shown[i]);
        QCOMPARE(shownTaskTitle(std::string_view(english[i].toStdString())), shown[i].toStdString());
        // What is kept may be called the same by another strategy.
        QCOMPARE(shownTaskTitle(keptTaskTitle(shown[i])), shown[i]);
    }
}

void ShippedTaskTest::strategiesInBothLanguages()
{
    const std::vector<Strategy> english = shippedStrategies();
    std::vector<Strategy> kept;
    {
        const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
        for (const Strategy &strategy : shippedStrategies()) {
            kept.push_back(keptStrategy(strategy));
            QCOMPARE(shownStrategy(kept.back()), strategy);
        }
    }
    for (std::size_t i = 0; i < english.size(); ++i)
        QCOMPARE(shownStrategy(kept[i]), english[i]);
    Strategy own = english.front();
    own.key.clear();
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QCOMPARE(shownStrategy(own), own); // whoever wrote it wrote it so
}

void ShippedTaskTest::others_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing") << QString();
    QTest::newRow("English") << u"Bring the cake"_s;
    QTest::newRow("Chinese") << u"带蛋糕"_s;
    QTest::newRow("a word more") << cadenceTitle() + u"!"_s;
}

/// What people wrote is read as they wrote it.
void ShippedTaskTest::others()
{
    QFETCH(QString, title);
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QCOMPARE(shownTaskTitle(title), title);
    QCOMPARE(keptTaskTitle(title), title);
    QCOMPARE(shownTaskTitle(std::string_view(title.toStdString())), title.toStdString());
}

QTEST_GUILESS_MAIN(ShippedTaskTest)
#include "tst_shippedtask.moc"
