// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/temporarybook.h"
#include "workspace/analysissettings.h"
#include "workspace/schemewriting.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

GradeScheme named(const QString &name)
{
    GradeScheme scheme = shippedGradeScheme().value();
    scheme.name = name;
    return scheme;
}

} // namespace

/// The schemes of a book: shipped ones, those in use, and those found by name.
class AnalysisSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedAtFirst();
    void newestInUse();
    void undoneIsTheOneBefore();
    void cutPointsAreKept();
    void damagedSchemeIsAnError();
    void beginsWithAScheme();
    void keepsCutPointsOfTheSameScheme();
    void keepsTheSettledLongGap();
    void findsSchemes_data();
    void findsSchemes();
    void findsFiles();
};

void AnalysisSettingsTest::shippedAtFirst()
{
    TemporaryBook book;
    const auto settings = readAnalysisSettings(book->handle());
    LEADBOOK_VERIFY(settings);
    QVERIFY(!settings->gradingIsSaved);
    QVERIFY(!settings->rfmIsSaved);
    QCOMPARE(settings->grading, shippedGradeScheme().value());
    QCOMPARE(settings->rfm, shippedRfmScheme().value());
}

void AnalysisSettingsTest::newestInUse()
{
    TemporaryBook book;
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        LEADBOOK_VERIFY(book->change(name, useScheme("grading", name, named(name).toJson(), kToday)));
    const auto settings = readAnalysisSettings(book->handle());
    LEADBOOK_VERIFY(settings);
    QCOMPARE(settings->grading.name, u"three"_s);
    QVERIFY(settings->gradingIsSaved);
    QVERIFY(!settings->rfmIsSaved);
    QCOMPARE(number(*book, "SELECT count(*) FROM scheme"), 3);
    QCOMPARE(number(*book, "SELECT count(*) FROM scheme WHERE in_use = 1"), 1);
    QCOMPARE(number(*book, "SELECT version FROM scheme WHERE in_use = 1"), 3);
    QCOMPARE(number(*book, "SELECT since_day FROM scheme WHERE in_use = 1"), kToday.number());
    LEADBOOK_VERIFY(
        book->change(u"rfm"_s, useScheme("rfm", u"r"_s, shippedRfmScheme().value().toJson(), kToday)));
    QCOMPARE(number(*book, "SELECT version FROM scheme WHERE kind = 'rfm'"), 1); // counted for each kind
    QCOMPARE(number(*book, "SELECT count(*) FROM scheme WHERE in_use = 1"), 2);
}

void AnalysisSettingsTest::undoneIsTheOneBefore()
{
    TemporaryBook book;
    const auto nameInUse = [&book] { return readAnalysisSettings(book->handle()).value().grading.name; };
    const QString shipped = nameInUse();
    for (const QString &name : {u"one"_s, u"two"_s})
        LEADBOOK_VERIFY(book->change(name, useScheme("grading", name, named(name).toJson(), kToday)));
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(nameInUse(), u"one"_s);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(nameInUse(), shipped);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(nameInUse(), u"one"_s);
}

void AnalysisSettingsTest::cutPointsAreKept()
{
    TemporaryBook book;
    RfmScheme scheme = shippedRfmScheme().value();
    scheme.cuts = RfmCuts{{1.5, 20, 33.3333333333333, 90}, {1, 2, 3, 4}, {0.1, 10, 1e6, 1e9}};
    LEADBOOK_VERIFY(book->change(u"rfm"_s, useScheme("rfm", u"r"_s, scheme.toJson(), kToday)));
    book.reopen();
    const auto settings = readAnalysisSettings(book->handle());
    LEADBOOK_VERIFY(settings);
    QVERIFY(settings->rfmIsSaved);
    QCOMPARE(settings->rfm, scheme);
}

void AnalysisSettingsTest::damagedSchemeIsAnError()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"bad"_s, useScheme("grading", u"bad"_s, R"({"name":"bad"})", kToday)));
    const auto settings = readAnalysisSettings(book->handle());
    QCOMPARE(errorOf(settings).code, ErrorCode::Invalid);
    const auto noJson = book->change(u"no JSON"_s, useScheme("grading", u"x"_s, "{", kToday));
    QVERIFY(!noJson); // the book refuses it
    QCOMPARE(number(*book, "SELECT count(*) FROM scheme WHERE in_use = 1"), 1);
}

/// The scheme of a new book is no change that could be taken back, and its cut points follow the data.
void AnalysisSettingsTest::beginsWithAScheme()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(beginWithRfmScheme(book->handle(), u"high-low"_s));
    const auto settings = readAnalysisSettings(book->handle());
    LEADBOOK_VERIFY(settings);
    QCOMPARE(settings->rfm, shippedRfmScheme(u"high-low"_s).value());
    QVERIFY(!settings->rfmIsSaved && !settings->rfmIsSettled);
    QVERIFY(!book->nextUndo().value());
    const QByteArray json = shippedRfmScheme().value().toJson();
    LEADBOOK_VERIFY(book->change(u"rfm"_s, useScheme("rfm", u"r"_s, json, kToday)));
    QCOMPARE(readAnalysisSettings(book->handle())->rfm.name, shippedRfmScheme()->name);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(readAnalysisSettings(book->handle())->rfm, settings->rfm);
    QCOMPARE(errorOf(beginWithRfmScheme(book->handle(), u"none such"_s)).code, ErrorCode::NotFound);
}

void AnalysisSettingsTest::keepsCutPointsOfTheSameScheme()
{
    AnalysisSettings before;
    before.rfm = shippedRfmScheme(u"high-low"_s).value();
    before.rfm.cuts = RfmCuts{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}};
    before.rfmIsSettled = true;
    AnalysisSettings same;
    same.rfm = shippedRfmScheme(u"high-low"_s).value();
    same.keepCutPoints(before);
    QVERIFY(same.rfmIsSettled && same.rfm == before.rfm);
    AnalysisSettings other;
    other.rfm = shippedRfmScheme().value();
    other.keepCutPoints(before);
    QVERIFY(!other.rfmIsSettled && other.rfm == shippedRfmScheme().value());
}

/// It comes from the data whatever the scheme.
void AnalysisSettingsTest::keepsTheSettledLongGap()
{
    AnalysisSettings before;
    before.longGap = 240;
    AnalysisSettings provisional;
    provisional.keepCutPoints(before);
    QVERIFY(!provisional.longGapIsSettled && std::isnan(provisional.longGap));
    before.longGapIsSettled = true;
    AnalysisSettings saved;
    saved.rfm = shippedRfmScheme(u"high-low"_s).value();
    saved.rfmIsSaved = true;
    saved.keepCutPoints(before);
    QVERIFY(saved.longGapIsSettled);
    QCOMPARE(saved.longGap, 240.0);
}

void AnalysisSettingsTest::findsSchemes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGrading");
    QTest::addColumn<bool>("isRfm");
    QTest::newRow("default") << u"default"_s << true << true;
    QTest::newRow("manufacturer") << u"manufacturer"_s << true << false;
    QTest::newRow("software") << u"software"_s << true << false;
    QTest::newRow("high-low") << u"high-low"_s << false << true;
    QTest::newRow("tiers") << u"tiers"_s << false << true;
    QTest::newRow("nothing of that name") << u"no such scheme"_s << false << false;
}

void AnalysisSettingsTest::findsSchemes()
{
    QFETCH(QString, name);
    QFETCH(bool, isGrading);
    QFETCH(bool, isRfm);
    const auto grading = findGradeScheme(name);
    QCOMPARE(grading.has_value(), isGrading);
    if (!grading) {
        QCOMPARE(grading.error().code, ErrorCode::NotFound);
        QVERIFY(grading.error().message.contains(name));
    }
    const auto rfm = findRfmScheme(name);
    QCOMPARE(rfm.has_value(), isRfm);
    if (!rfm)
        QVERIFY(rfm.error().message.contains(name));
}

void AnalysisSettingsTest::findsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    const QByteArray json = named(u"mine"_s).toJson();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto found = findGradeScheme(path);
    LEADBOOK_VERIFY(found);
    QCOMPARE(found->name, u"mine"_s);
    QCOMPARE(errorOf(findRfmScheme(path)).code, ErrorCode::Invalid); // of the other kind
}

QTEST_GUILESS_MAIN(AnalysisSettingsTest)
#include "tst_analysissettings.moc"
