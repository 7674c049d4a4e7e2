// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A file of the collection and where each of its columns goes: "Header\tkey", "-" for one left out.
struct ExpectedFile
{
    QString path;
    QString entity;
    QStringList columns;
};

/// The table beside this test: a line "path\tentity" for a file, below it a line that begins with a tab for
/// each column.
QList<ExpectedFile> expectedFiles()
{
    QList<ExpectedFile> files;
    QFile table(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/exchange/contactmappings.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        qFatal("the table of mappings is missing");
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'\t'))
            files.back().columns << line.mid(1);
        else
            files << ExpectedFile{line.section(u'\t', 0, 0), line.section(u'\t', 1, 1), {}};
    }
    return files;
}

/// Headers that other programs map and Leadbook makes custom fields of, and why.
struct Exception
{
    const char16_t *header;
    const char *reason;
};
constexpr std::array kExceptions{
    Exception{u"昵称", "Leadbook has no nickname"},
    Exception{u"QQ", "an account of a messenger other than WeChat"},
    Exception{u"MSN", "an account of a messenger other than WeChat"},
    Exception{u"配偶", "family is no part of a customer"},
    Exception{u"子女", "family is no part of a customer"},
    Exception{u"Phone Ext-", "an extension alone reaches nobody"},
    Exception{u"E-mail Login", "the name of an account"},
    Exception{u"Assistant", "another person"},
    Exception{u"Assistant's Name", "another person"},
    Exception{u"Revenue", "of the company, not from it"},
    Exception{u"Annual Revenue", "of the company, not from it"},
    Exception{u"Ticker Symbol", "no field"},
    Exception{u"Rating", "the other program's grade; Leadbook has its own"},
    Exception{u"SIC Code", "no field"},
    Exception{u"Ownership", "no field"},
    Exception{u"Created Date", "when the other program got to know it"},
};

} // namespace

/// Where the columns of the address books and programs of the field go, each of them; and which headers that
/// others map are not known.
class ContactFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_data();
    void mapping();
    void everyFileIsThere();
    void rulesSayTheSame_data();
    void rulesSayTheSame();
    void importMaps_data();
    void importMaps();

private:
    QStringList columnsOf(const QString &path, const QString &entity, const TableWishes &wishes);

    Dictionaries m_dictionaries;
};

QStringList ContactFilesTest::columnsOf(const QString &path, const QString &entity, const TableWishes &wishes)
{
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const auto table = inspectTable(device, *findEntity(entity.toStdString()), wishes, m_dictionaries);
    QStringList columns;
    for (int i = 0; table && i < table->mapping.headers.size(); ++i) {
        const QString key = table->mapping.keyOf(i);
        columns << table->mapping.headers[i] + u'\t' + (key.isEmpty() ? u"-"_s : key);
    }
    return columns;
}

void ContactFilesTest::mapping_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("columns");
    for (const ExpectedFile &file : expectedFiles())
        QTest::newRow(qPrintable(file.path)) << file.path << file.entity << file.columns;
}

void ContactFilesTest::mapping()
{
    QFETCH(QString, file);
    QFETCH(QString, entity);
    QFETCH(QStringList, columns);
    LEADBOOK_REQUIRE_DATA(path, file);
    QCOMPARE(columnsOf(path, entity, {}), columns);
}

void ContactFilesTest::everyFileIsThere()
{
    LEADBOOK_REQUIRE_DATA(folder, u"contacts/csv"_s);
    QStringList known;
    for (const ExpectedFile &file : expectedFiles())
        known << file.path;
    QDirIterator files(folder, {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString path = u"contacts/csv/"_s + QDir(folder).relativeFilePath(files.next());
        QVERIFY2(known.contains(path), qPrintable(path));
    }
    QCOMPARE(count, known.size());
}

void ContactFilesTest::rulesSayTheSame_data()
{
    mapping_data();
}

/// What `mapping` tells of a file is a set of rules that map it the same way.
void ContactFilesTest::rulesSayTheSame()
{
    QFETCH(QString, file);
    QFETCH(QString, entity);
    QFETCH(QStringList, columns);
    LEADBOOK_REQUIRE_DATA(path, file);
    TableWishes wishes;
    for (const QString &column : columns) {
        const QString key = column.section(u'\t', 1, 1);
        wishes.map.push_back({QStringList{column.section(u'\t', 0, 0)}, key == u"-"_s ? QString() : key});
    }
    QVERIFY(checkMapRules(*findEntity(entity.toStdString()), wishes.map));
    QCOMPARE(columnsOf(path, entity, wishes), columns);
}

void ContactFilesTest::importMaps_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Chinese address books") << u"zh_header_synonyms.json"_s;
    QTest::newRow("another CRM's") << u"suitecrm_import_maps.json"_s;
}

/// All headers of a map of maps, of contacts, leads and accounts.
static void gather(const QJsonObject &map, QStringList &headers)
{
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const bool isOther = entry.key() == u"source"_s || entry.key() == u"Opportunities"_s;
        if (entry.value().isObject() && !isOther)
            gather(entry.value().toObject(), headers);
        else if (!isOther)
            headers << entry.key();
    }
}

void ContactFilesTest::importMaps()
{
    QFETCH(QString, file);
    LEADBOOK_REQUIRE_DATA(path, u"contacts/csv/import_maps/"_s + file);
    QFile json(path);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QStringList headers;
    gather(QJsonDocument::fromJson(json.readAll()).object(), headers);
    QVERIFY(headers.size() > 40);
    for (const QString &header : headers) {
        const std::string text = header.toStdString();
        const bool isKnown = !m_dictionaries.headers.candidates(Entity::Customer, text).empty() ||
                             m_dictionaries.headers.role(text);
        const bool isException = std::ranges::any_of(
            kExceptions, [&header](const Exception &e) { return header == QStringView(e.header); });
        QVERIFY2(isKnown != isException, qPrintable(header));
    }
}

QTEST_GUILESS_MAIN(ContactFilesTest)
#include "tst_contactfiles.moc"
