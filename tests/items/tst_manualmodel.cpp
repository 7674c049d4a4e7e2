// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/manualmodel.h"
#include "support/sourcefolder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(LEADBOOK_SOURCE_DIR "/resources/manual");

ManualTopic topicOf(const QString &name, const QString &markdown)
{
    const QString title = markdown.section(u'\n', 0, 0).mid(2);
    return {name, title, markdown, foldedManualText(plainManualText(markdown))};
}

QStringList namesIn(const ManualModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data(ManualModel::TopicRole).toString();
    return names;
}

} // namespace

/// The contents of the manual and the search in it.
class ManualModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_data();
    void plainText();
    void readsEveryTopic_data();
    void readsEveryTopic();
    void insertsWhatIsMadeElsewhere();
    void finds_data();
    void finds();
    void whatIsFoundIsInTheShippedManual_data();
    void whatIsFoundIsInTheShippedManual();
};

void ManualModelTest::plainText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("heading") << u"# Import"_s << u"Import"_s;
    QTest::newRow("bold") << u"Press **Import** now"_s << u"Press Import now"_s;
    QTest::newRow("link") << u"See [History](history.md)."_s << u"See History."_s;
    QTest::newRow("picture") << u"![The plan](pictures/import.png)"_s << QString();
    QTest::newRow("code") << u"`Ctrl+K` finds"_s << u"Ctrl+K finds"_s;
    QTest::newRow("list") << u"- one\n2. two"_s << u"one\ntwo"_s;
    QTest::newRow("table") << u"| A | B |\n| --- | --- |\n| x | y |"_s << u" A  B \n\n x  y "_s;
}

void ManualModelTest::plainText()
{
    QFETCH(QString, markdown);
    QTEST(plainManualText(markdown), "plain");
}

void ManualModelTest::readsEveryTopic_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("firstTitle");
    QTest::newRow("English") << u"en"_s << u"First steps"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"快速上手"_s;
    QTest::newRow("a language without a manual") << u"fr"_s << u"First steps"_s;
}

void ManualModelTest::readsEveryTopic()
{
    QFETCH(QString, language);
    const std::vector<ManualTopic> topics = readManual(kFolder, language, {});
    QCOMPARE(topics.size(), kManualTopics.size());
    QTEST(topics.front().title, "firstTitle");
    for (std::size_t i = 0; i < topics.size(); ++i) {
        QCOMPARE(topics[i].name, QString::fromLatin1(kManualTopics[i]));
        QVERIFY2(!topics[i].title.isEmpty(), qPrintable(topics[i].name));
        QVERIFY2(topics[i].folded.size() > 300, qPrintable(topics[i].name));
    }
}

void ManualModelTest::insertsWhatIsMadeElsewhere()
{
    for (const ManualTopic &topic : readManual(kFolder, u"en"_s, {{u"shortcuts"_s, u"THE KEYS"_s}})) {
        QCOMPARE(topic.markdown.contains(u"THE KEYS"), topic.name == u"keys");
        QVERIFY(!topic.markdown.contains(u"{shortcuts}"));
        QCOMPARE(topic.folded.contains(u"the keys"), topic.name == u"keys");
    }
}

void ManualModelTest::finds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("hits");
    QTest::newRow("nothing: all") << QString() << QStringList{u"a"_s, u"b"_s, u"c"_s} << 0;
    QTest::newRow("blanks: all") << u"  "_s << QStringList{u"a"_s, u"b"_s, u"c"_s} << 0;
    QTest::newRow("in one") << u"tree"_s << QStringList{u"b"_s} << 1;
    QTest::newRow("titles first, then how often") << u"apple"_s << QStringList{u"c"_s, u"b"_s, u"a"_s} << 5;
    QTest::newRow("any writing") << u"ＡＰＰＬＥ"_s << QStringList{u"c"_s, u"b"_s, u"a"_s} << 5;
    QTest::newRow("marks on letters") << u"cafe"_s << QStringList{u"a"_s} << 1;
    QTest::newRow("every word") << u"apple tree"_s << QStringList{u"b"_s} << 4;
    QTest::newRow("Chinese") << u"分群"_s << QStringList{u"c"_s} << 1;
    QTest::newRow("no target of a link") << u"hidden"_s << QStringList() << 0;
    QTest::newRow("nowhere") << u"zebra"_s << QStringList() << 0;
}

void ManualModelTest::finds()
{
    QFETCH(QString, search);
    ManualModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTopics({topicOf(u"a"_s, u"# One\nan apple in a café"_s),
                     topicOf(u"b"_s, u"# Two\napple, apple, [Apple](hidden.md) tree"_s),
                     topicOf(u"c"_s, u"# Apple\nand 客户分群"_s)});
    model.setSearch(search);
    QTEST(namesIn(model), "names");
    QTEST(model.hits(), "hits");
    const QStringList names = namesIn(model);
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(model.rowOf(QString::fromLatin1(name)), int(names.indexOf(QString::fromLatin1(name))));
    QVERIFY(model.topic(u"a"_s) != nullptr);
    QVERIFY(model.topic(u"nothing"_s) == nullptr);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
}

void ManualModelTest::whatIsFoundIsInTheShippedManual_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("topic");
    QTest::newRow("merge") << u"en"_s << u"merging"_s << u"duplicates"_s;
    QTest::newRow("verdict") << u"en"_s << u"control group verdict"_s << u"effect"_s;
    QTest::newRow("pinyin") << u"en"_s << u"pinyin initials"_s << u"list"_s;
    QTest::newRow("公海") << u"zh_CN"_s << u"公海"_s << u"owners"_s;
    QTest::newRow("对照组 评判日") << u"zh_CN"_s << u"对照组 评判日"_s << u"effect"_s;
}

void ManualModelTest::whatIsFoundIsInTheShippedManual()
{
    QFETCH(QString, language);
    QFETCH(QString, search);
    ManualModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTopics(readManual(kFolder, language, {}));
    model.setSearch(search);
    QTEST(namesIn(model).value(0), "topic");
}

QTEST_GUILESS_MAIN(ManualModelTest)
#include "tst_manualmodel.moc"
