// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consentterms.h"

#include "support/tstranslator.h"

#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Words for consents, kept by keys.
class ConsentTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUnique();
    void readsWhatIsChosenOrTyped_data();
    void readsWhatIsChosenOrTyped();
    void eachHasItsChinese();
};

void ConsentTermsTest::keysAreUnique()
{
    QSet<QString> keys;
    for (const ConsentTerm &term : kConsentPurposes)
        keys << QString::fromLatin1(term.key);
    QCOMPARE(keys.size(), qsizetype(kConsentPurposes.size()));
    keys.clear();
    for (const ConsentTerm &term : kConsentBases)
        keys << QString::fromLatin1(term.key);
    QCOMPARE(keys.size(), qsizetype(kConsentBases.size()));
}

void ConsentTermsTest::readsWhatIsChosenOrTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("label") << u"Newsletter"_s << u"newsletter"_s;
    QTest::newRow("label otherwise written") << u"  invitations "_s << u"events"_s;
    QTest::newRow("key") << u"OFFERS"_s << u"offers"_s;
    QTest::newRow("own word") << u" Our fair "_s << u"Our fair"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void ConsentTermsTest::readsWhatIsChosenOrTyped()
{
    QFETCH(QString, text);
    QTEST(consentPurposeKey(text), "key");
}

void ConsentTermsTest::eachHasItsChinese()
{
    const TsTranslator words(u"leadbook_zh_CN.ts"_s);
    for (const ConsentTerm &term : kConsentPurposes) {
        const QString key = QString::fromLatin1(term.key);
        const QString label = consentPurposeLabel(key);
        QVERIFY2(label != QString::fromLatin1(term.label), term.key);
        QCOMPARE(consentPurposeKey(label), key);
    }
    for (const ConsentTerm &term : kConsentBases)
        QVERIFY2(consentBasisLabel(QString::fromLatin1(term.key)) != QString::fromLatin1(term.label),
                 term.key);
    for (const ConsentTerm &term : kConsentSources)
        QVERIFY2(consentSourceLabel(QString::fromLatin1(term.key)) != QString::fromLatin1(term.label),
                 term.key);
    QCOMPARE(consentPurposeLabel(u"Our fair"_s), u"Our fair"_s);
}

QTEST_GUILESS_MAIN(ConsentTermsTest)
#include "tst_consentterms.moc"
