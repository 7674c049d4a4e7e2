// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelabel.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Another language, in which phrases of changes are in capitals.
class Capitals : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source).toUpper().replace(u"%N"_s, u"%n"_s);
        const bool isKnown =
            QLatin1StringView(context) == "Change"_L1 || text == u"BUYING INTENT" || text == u"QUOTATION";
        return isKnown ? text : QString();
    }
};

} // namespace

class ChangeLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void followsTheLanguage();
    void standsBetweenQuotes();
    void schemesFollowTheLanguage();
    void stagesFollowTheLanguage();
};

void ChangeLabelTest::shown_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the user's words") << u"Moved 3 customers"_s << u"Moved 3 customers"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a sign of its own") << u"100 % of %1"_s << u"100 % of %1"_s;
    QTest::newRow("no argument") << writtenLabel("Generated demo data") << u"Generated demo data"_s;
    QTest::newRow("argument") << writtenLabel("Import of %1", u"x.csv"_s) << u"Import of x.csv"_s;
    QTest::newRow("argument like a place")
        << writtenLabel("Import of %1", u"%1 %n.csv"_s) << u"Import of %1 %n.csv"_s;
    QTest::newRow("no name") << writtenLabel("Import of %1") << u"Import of "_s;
    QTest::newRow("count") << writtenLabel("Import of %1 and %n more", u"x.csv"_s, 2)
                           << u"Import of x.csv and 2 more"_s;
}

void ChangeLabelTest::shown()
{
    QFETCH(QString, written);
    QTEST(shownLabel(written), "shown");
}

void ChangeLabelTest::standsBetweenQuotes()
{
    QCOMPARE(quotedLabel(writtenLabel("Edit “%1”", u"R&D"_s)), u"Edit ‘R&D’"_s);
    QCOMPARE(quotedLabel(u"my own words"_s), u"my own words"_s);
}

void ChangeLabelTest::followsTheLanguage()
{
    const QString written = writtenLabel("Import of %1 and %n more", u"x.csv"_s, 2);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QCOMPARE(shownLabel(written), u"IMPORT OF x.csv AND 2 MORE"_s);
    QCOMPARE(shownLabel(u"my own words"_s), u"my own words"_s);
    QCoreApplication::removeTranslator(&capitals);
    QCOMPARE(shownLabel(written), u"Import of x.csv and 2 more"_s);
}

void ChangeLabelTest::schemesFollowTheLanguage()
{
    const QString shipped = gradingChangeLabel(u"Buying intent"_s);
    const QString own = gradingChangeLabel(u"My scheme"_s);
    QCOMPARE(shownLabel(shipped), u"Grading scheme “Buying intent”"_s);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QCOMPARE(shownLabel(shipped), u"GRADING SCHEME “BUYING INTENT”"_s);
    QCOMPARE(shownLabel(own), u"GRADING SCHEME “My scheme”"_s);
    // A file may be called like a scheme.
    QCOMPARE(shownLabel(writtenLabel("Import of %1", u"Buying intent"_s)), u"IMPORT OF Buying intent"_s);
    QCoreApplication::removeTranslator(&capitals);
}

void ChangeLabelTest::stagesFollowTheLanguage()
{
    const QString usual = stageChangeLabel(u"Quotation"_s, 3);
    const QString own = stageChangeLabel(u"My stage"_s, 1);
    QCOMPARE(shownLabel(usual), u"Moved 3 deal(s) to “Quotation”"_s);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QCOMPARE(shownLabel(usual), u"MOVED 3 DEAL(S) TO “QUOTATION”"_s);
    QCOMPARE(shownLabel(own), u"MOVED 1 DEAL(S) TO “My stage”"_s);
    QCoreApplication::removeTranslator(&capitals);
}

QTEST_GUILESS_MAIN(ChangeLabelTest)
#include "tst_changelabel.moc"
