// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "support/sourcefolder.h"
#include "workspace/filterfields.h"
#include "workspace/filtering.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// README.md says what may be asked, no more and no less.
class FilterDocsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examplesAreFilters();
    void termsAndFields();
    void choices();

private:
    /// The line of the table about @p term.
    QString lineOf(const QString &term) const;

    QString m_section;
    ViewPtr m_view;
};

void FilterDocsTest::initTestCase()
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    m_section = readme.section(u"\n## Filters\n"_s, 1).section(u"\n## "_s, 0, 0);
    QVERIFY(!m_section.isEmpty());
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "Acme"}});
    m_view = builder.view();
}

QString FilterDocsTest::lineOf(const QString &term) const
{
    for (const QString &line : m_section.split(u'\n')) {
        if (line.startsWith(u'|') && line.contains(u'`' + term + u'`'))
            return line;
    }
    return {};
}

void FilterDocsTest::examplesAreFilters()
{
    const QStringList lines = m_section.section(u"```\n"_s, 1, 1).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 2);
    for (const QString &line : lines) {
        const auto filter = parseFilter(*m_view, line);
        QVERIFY2(filter, qPrintable(line));
        QCOMPARE(toText(*parseFilter(*m_view, toText(*filter))), toText(*filter));
    }
}

void FilterDocsTest::termsAndFields()
{
    QCOMPARE(filterTerms().size(), m_section.count(u"\n| "_s) - 1);
    for (const QString &term : filterTerms()) {
        QStringList names;
        for (const FilterOffer &offer : filterOffers(*m_view, term))
            names << offer.name;
        const QStringList told = lineOf(term).section(u'`', 3, 3).split(u' ');
        QCOMPARE(QSet<QString>(told.begin(), told.end()), QSet<QString>(names.begin(), names.end()));
        QCOMPARE(told.size(), names.size());
    }
}

void FilterDocsTest::choices()
{
    for (const auto &[term, name] :
         {std::pair(u"hasDeal"_s, u"outcome"_s), std::pair(u"answered"_s, u"nps"_s)}) {
        const auto offer = filterOffer(*m_view, term, name);
        QVERIFY(offer && !offer->choices.empty());
        for (const FilterChoice &choice : offer->choices)
            QVERIFY2(lineOf(term).contains(u'`' + choice.key + u'`'), qPrintable(choice.key));
    }
}

QTEST_GUILESS_MAIN(FilterDocsTest)
#include "tst_filterdocs.moc"
