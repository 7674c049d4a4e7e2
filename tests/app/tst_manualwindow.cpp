// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "items/manualtopics.h"
#include "ui/manual/manualpage.h"
#include "ui/manual/manualtext.h"
#include "ui/manual/pagetopics.h"

#include <QAction>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

ManualPage &manualOf(Program &program)
{
    return *program.root.window().findChild<ManualPage *>();
}

} // namespace

/// F1 wherever one is.
class ManualWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageHasATopic();
    void everyMenuEntryIsThere();
    void opensTheTopicOfThePage();
    void withoutABook();
    void pagesByName();
    void speaksTheLanguageOfTheWindow();
    void isNotMadeBeforeItIsAsked();
};

void ManualWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void ManualWindowTest::everyPageHasATopic()
{
    Program program;
    const QStringList pages = program.root.window().shelf().names();
    QVERIFY(pages.size() > 40);
    for (const QString &page : pages) {
        const QString topic = topicOfPage(page);
        QVERIFY2(!topic.isEmpty(), qPrintable(page));
        for (const QString &language : {u"en"_s, u"zh_CN"_s})
            QVERIFY2(QFile::exists(u":/manual/%1/%2.md"_s.arg(language, topic)), qPrintable(topic));
    }
    QCOMPARE(topicOfPage(u"no such page"_s), QString());
}

/// What the manual calls "Menu > Entry" is in that menu, and shown.
void ManualWindowTest::everyMenuEntryIsThere()
{
    Program program;
    program.root.language().set(u"en"_s);
    static const QRegularExpression path(u"\\*\\*([A-Z][a-z]+) > ([^*]+)\\*\\*"_s);
    QHash<QString, QStringList> entries;
    for (const ActionSpec &spec : kActions) {
        if (program.action(spec.id).isVisible())
            entries[QString::fromLatin1(kMenuTitles[std::size_t(spec.menu)]).remove(u'&')]
                << program.action(spec.id).text().remove(u'&');
    }
    int checked = 0;
    for (const ManualTopic &topic : readManual(u":/manual"_s, u"en"_s, {})) {
        for (auto match = path.globalMatch(topic.markdown); match.hasNext(); ++checked) {
            const QRegularExpressionMatch found = match.next();
            QVERIFY2(entries[found.captured(1)].contains(found.captured(2)),
                     qPrintable(topic.name + u": "_s + found.captured()));
        }
    }
    QVERIFY(checked > 25);
}

void ManualWindowTest::opensTheTopicOfThePage()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(program.settle());
    for (const auto &[name, topic] :
         std::initializer_list<std::pair<const char *, const char *>>{{"today", "today"},
                                                                      {"today/week", "today"},
                                                                      {"customers", "list"},
                                                                      {"record", "record"},
                                                                      {"pipeline/forecast", "pipeline"},
                                                                      {"grading/movements", "grading"},
                                                                      {"segments/rules", "segments"},
                                                                      {"segments/explain", "clusters"},
                                                                      {"segments/value", "lifetime"},
                                                                      {"insights/retention", "insights"},
                                                                      {"strategies/rules", "strategies"},
                                                                      {"strategies/effect", "effect"},
                                                                      {"campaigns/templates", "campaigns"},
                                                                      {"campaigns/surveys", "surveys"},
                                                                      {"import", "import"},
                                                                      {"merge", "duplicates"},
                                                                      {"owners", "owners"},
                                                                      {"history", "history"},
                                                                      {"privacy", "privacy"}}) {
        const QString page = QString::fromLatin1(name);
        QVERIFY2(program.root.showPage(page), name);
        QTest::keyClick(&program.root.window(), Qt::Key_F1);
        QCOMPARE(program.page(), u"manual"_s);
        QCOMPARE(manualOf(program).topic(), QString::fromLatin1(topic));
        QTest::keyClick(&manualOf(program).text(), Qt::Key_Escape);
        QCOMPARE(program.page(), page);
    }
}

void ManualWindowTest::withoutABook()
{
    Program program;
    program.root.start({});
    QVERIFY(program.root.window().isWelcomeShown());
    program.action(ActionId::Manual).trigger();
    QCOMPARE(program.page(), u"manual"_s);
    QCOMPARE(manualOf(program).topic(), u"start"_s);
    // Further topics change nothing about where Esc leads to.
    program.action(ActionId::Manual).trigger();
    QVERIFY(manualOf(program).showTopic(u"keys"_s));
    QTest::keyClick(&manualOf(program).text(), Qt::Key_Escape);
    QVERIFY(program.root.window().isWelcomeShown());
}

void ManualWindowTest::pagesByName()
{
    Program program;
    QVERIFY(program.root.showPage(u"manual"_s));
    QCOMPARE(manualOf(program).topic(), u"start"_s);
    QVERIFY(program.root.showPage(u"manual/glossary"_s));
    QCOMPARE(manualOf(program).topic(), u"glossary"_s);
    QVERIFY(!program.root.showPage(u"manual/nothing"_s));
    QCOMPARE(program.page(), u"manual"_s);
}

void ManualWindowTest::speaksTheLanguageOfTheWindow()
{
    Program program;
    program.root.language().set(u"en"_s);
    QVERIFY(program.root.showPage(u"manual/grading"_s));
    const auto heading = [&] { return manualOf(program).text().document()->firstBlock().text(); };
    QCOMPARE(heading(), u"Grading"_s);
    // The translations are not linked in here, the manual is.
    Q_EMIT program.root.language().changed(u"zh_CN"_s);
    QCOMPARE(heading(), u"客户分级"_s);
    Q_EMIT program.root.language().changed(u"en"_s);
    QCOMPARE(heading(), u"Grading"_s);
}

void ManualWindowTest::isNotMadeBeforeItIsAsked()
{
    Program program;
    QVERIFY(program.root.window().findChild<ManualPage *>() == nullptr);
    QVERIFY(program.root.showPage(u"manual"_s));
    QVERIFY(manualOf(program).model().rowCount() > 20);
}

QTEST_MAIN(ManualWindowTest)
#include "tst_manualwindow.moc"
