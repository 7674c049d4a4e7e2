// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/manualtopics.h"
#include "support/translations.h"

#include <QDir>
#include <QImage>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(LEADBOOK_SOURCE_DIR "/resources/manual");
constexpr qint64 kMostBytes = 1'600'000; // of all pictures

/// A label without the mark of its key and its "…": "&Import…", "导入(&I)…".
QString plainLabel(QString label)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    label.remove(bracketed);
    return label.remove(u'&').remove(u'…').trimmed();
}

/// Labels of the program: English ones, with their Chinese.
QMap<QString, QSet<QString>> labels()
{
    QMap<QString, QSet<QString>> said;
    for (const TranslatedText &text : readTranslations(u"leadbook_zh_CN.ts"_s)) {
        for (const QString &form : text.forms)
            said[plainLabel(text.source)] << plainLabel(form);
    }
    return said;
}

/// What @p topic says in bold, "File > Import…" in its parts; headings and heads of tables are no labels.
QStringList boldLabels(const ManualTopic &topic)
{
    QTextDocument document;
    document.setMarkdown(topic.markdown);
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const QTextTable *table = cursor.currentTable();
        const bool isHead = table != nullptr && table->cellAt(cursor).row() == 0;
        if (block.blockFormat().headingLevel() > 0 || isHead)
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontWeight() >= QFont::DemiBold) {
                for (const QString &part : it.fragment().text().split(u" > "_s))
                    found << plainLabel(part);
            }
        }
    }
    return found;
}

/// The targets of links and pictures, in their order.
QStringList targetsOf(const ManualTopic &topic)
{
    static const QRegularExpression target(u"\\]\\(([^)]*)\\)"_s);
    QStringList targets;
    for (auto match = target.globalMatch(topic.markdown); match.hasNext();)
        targets << match.next().captured(1);
    return targets;
}

std::vector<ManualTopic> topicsIn(const QString &language)
{
    return readManual(kFolder, language, {});
}

} // namespace

/// What the manual says: in both languages, of nothing that is not there.
class ManualTopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreTheTopics_data();
    void filesAreTheTopics();
    void languagesHaveTheSameLinks();
    void targetsAreThere_data();
    void targetsAreThere();
    void picturesAreSmall();
    void boldTextsAreLabels_data();
    void boldTextsAreLabels();
    void labelsAreTheSameInBoth();
    void nothingIsLeftOfMarkdown_data();
    void nothingIsLeftOfMarkdown();
    void verbsAreAllNamed_data();
    void verbsAreAllNamed();
};

void ManualTopicsTest::filesAreTheTopics_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

void ManualTopicsTest::filesAreTheTopics()
{
    QFETCH(QString, language);
    QStringList wanted;
    for (const char *name : kManualTopics)
        wanted << QString::fromLatin1(name) + u".md"_s;
    wanted.sort();
    const QDir folder(kFolder + u'/' + language);
    QCOMPARE(folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name), wanted);
    for (const QString &file : std::as_const(wanted))
        QVERIFY2(QFile::exists(u":/manual/"_s + language + u'/' + file), qPrintable(file));
}

void ManualTopicsTest::languagesHaveTheSameLinks()
{
    const auto english = topicsIn(u"en"_s);
    const auto chinese = topicsIn(u"zh_CN"_s);
    QCOMPARE(english.size(), chinese.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        QStringList a = targetsOf(english[i]);
        QStringList b = targetsOf(chinese[i]);
        a.sort();
        b.sort();
        QVERIFY2(a == b, qPrintable(english[i].name + u": "_s + a.join(u' ') + u" / "_s + b.join(u' ')));
        const auto headings = [](const ManualTopic &topic) { return topic.markdown.count(u"\n## "_s); };
        QVERIFY2(headings(english[i]) == headings(chinese[i]), qPrintable(english[i].name));
    }
}

void ManualTopicsTest::targetsAreThere_data()
{
    filesAreTheTopics_data();
}

void ManualTopicsTest::targetsAreThere()
{
    QFETCH(QString, language);
    QSet<QString> shown;
    for (const ManualTopic &topic : topicsIn(language)) {
        int pictures = 0;
        for (const QString &target : targetsOf(topic)) {
            const QString file = u":/manual/"_s + language + u'/' + target;
            QVERIFY2(QFile::exists(file), qPrintable(topic.name + u": "_s + target));
            if (target.endsWith(u".png")) {
                ++pictures;
                shown << QFileInfo(target).fileName();
                QVERIFY2(QImage(file).width() >= 900, qPrintable(target));
            }
        }
        QVERIFY2(pictures <= 1, qPrintable(topic.name));
    }
    const QDir folder(kFolder + u'/' + language + u"/pictures"_s);
    for (const QString &file : folder.entryList({u"*.png"_s}, QDir::Files))
        QVERIFY2(shown.contains(file), qPrintable(file + u" is in no topic"_s));
}

void ManualTopicsTest::picturesAreSmall()
{
    qint64 bytes = 0;
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QDir folder(kFolder + u'/' + language + u"/pictures"_s);
        for (const QFileInfo &file : folder.entryInfoList({u"*.png"_s}, QDir::Files)) {
            bytes += file.size();
            QVERIFY2(QImage(file.filePath()).depth() <= 8, qPrintable(file.filePath()));
        }
    }
    QVERIFY(bytes > 0);
    QVERIFY2(bytes <= kMostBytes, qPrintable(QString::number(bytes)));
}

void ManualTopicsTest::boldTextsAreLabels_data()
{
    filesAreTheTopics_data();
}

void ManualTopicsTest::boldTextsAreLabels()
{
    QFETCH(QString, language);
    QSet<QString> known;
    const auto all = labels();
    for (auto label = all.begin(); label != all.end(); ++label) {
        if (language == u"en")
            known << label.key();
        else
            known.unite(label.value());
    }
    QStringList unknown;
    int checked = 0;
    for (const ManualTopic &topic : topicsIn(language)) {
        for (const QString &label : boldLabels(topic)) {
            ++checked;
            if (!known.contains(label))
                unknown << topic.name + u": "_s + label;
        }
    }
    QVERIFY(checked > 100);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void ManualTopicsTest::labelsAreTheSameInBoth()
{
    const auto said = labels();
    const auto english = topicsIn(u"en"_s);
    const auto chinese = topicsIn(u"zh_CN"_s);
    QStringList missing;
    for (std::size_t i = 0; i < english.size(); ++i) {
        const QStringList there = boldLabels(chinese[i]);
        const QStringList here = boldLabels(english[i]);
        for (const QString &label : here) {
            const bool isSaid = std::ranges::any_of(
                there, [&](const QString &other) { return said.value(label).contains(other); });
            if (!isSaid)
                missing << english[i].name + u": "_s + label;
        }
        if (here.size() != there.size())
            missing
                << u"%1: %2 labels, %3 in Chinese"_s.arg(english[i].name).arg(here.size()).arg(there.size());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void ManualTopicsTest::nothingIsLeftOfMarkdown_data()
{
    filesAreTheTopics_data();
}

void ManualTopicsTest::nothingIsLeftOfMarkdown()
{
    QFETCH(QString, language);
    for (const ManualTopic &topic : topicsIn(language)) {
        QTextDocument document;
        document.setMarkdown(topic.markdown);
        const QString text = document.toPlainText();
        for (const char *mark : {"**", "](", "`"})
            QVERIFY2(!text.contains(QLatin1StringView(mark)),
                     qPrintable(topic.name + u": "_s + QLatin1StringView(mark)));
        QCOMPARE(topic.markdown.count(u"\n# "_s), 0); // one title, the first line
        QVERIFY(topic.markdown.startsWith(u"# "));
    }
}

void ManualTopicsTest::verbsAreAllNamed_data()
{
    filesAreTheTopics_data();
}

/// Every verb the command line has, those for development apart, is in the topic on it.
void ManualTopicsTest::verbsAreAllNamed()
{
    QFETCH(QString, language);
    QFile table(QStringLiteral(LEADBOOK_SOURCE_DIR "/app/cli/verbtable.cpp"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(table.readAll()).section(u"kVerbs[]"_s, 1);
    static const QRegularExpression verb(u"\\{\"([a-z-]+)\",\\s*\""_s);
    const auto topics = topicsIn(language);
    const auto at = std::ranges::find(topics, u"commands"_s, &ManualTopic::name);
    QVERIFY(at != topics.end());
    int verbs = 0;
    for (auto match = verb.globalMatch(source); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (name == u"generate" || name == u"bench")
            continue;
        ++verbs;
        const QRegularExpression named(u"`%1[ `]"_s.arg(name));
        QVERIFY2(at->markdown.contains(named), qPrintable(name));
    }
    QVERIFY(verbs > 40);
}

QTEST_MAIN(ManualTopicsTest)
#include "tst_manualtopics.moc"
