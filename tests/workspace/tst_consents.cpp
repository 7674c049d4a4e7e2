// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/consents.h"

#include "domain/changelabel.h"
#include "support/tstranslator.h"
#include "workspace/recordfixture.h"

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Consents by purpose, written and read.
class ConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void latestOfAPurposeCounts();
    void ofOneDayTheLastWrittenCounts();
    void eachIsOneChange();
    void holdsForItsDays_data();
    void holdsForItsDays();
    void refuses_data();
    void refuses();
    void doNotContact();
    void labelsInTheLanguageOfTheReader();

private:
    void write(const RecordWork &work) { LEADBOOK_VERIFY(m_open->book->change(work.label, work.work)); }
    std::vector<ContactConsents> read() const
    {
        auto contacts = readConsents(m_open->book->handle(), m_open->customer);
        if (!contacts)
            qFatal("%s", qPrintable(contacts.error().detail));
        return *contacts;
    }
    Consent consent(const QString &purpose, Day day) const
    {
        Consent made;
        made.contact = m_contact;
        made.purpose = purpose;
        made.day = day;
        made.basis = u"consent"_s;
        made.source = u"form"_s;
        made.note = u"paper 12"_s;
        return made;
    }

    std::unique_ptr<RecordBook> m_open;
    std::int64_t m_contact = 0;
};

void ConsentsTest::init()
{
    m_open = std::make_unique<RecordBook>();
    m_contact = m_open->addContact(u"王伟"_s, {});
    m_open->addContact(u"Li Na"_s, {});
}

void ConsentsTest::latestOfAPurposeCounts()
{
    write(recordConsent(consent(u"offers"_s, kToday - 30)));
    write(recordConsent(consent(u"events"_s, kToday - 20)));
    write(withdrawConsent(read().front().all.back(), kToday, u"call"_s));
    const auto contacts = read();
    QCOMPARE(contacts.size(), std::size_t(2));
    QCOMPARE(contacts[0].all.size(), std::size_t(3));
    QVERIFY(contacts[1].all.empty());
    const auto standing = standingConsents(contacts[0].all);
    QCOMPARE(standing.size(), std::size_t(2));
    QCOMPARE(standing[0].purpose, u"offers"_s);
    QVERIFY(!standing[0].given);
    QCOMPARE(standing[0].day, kToday);
    QCOMPARE(standing[0].source, u"call"_s);
    QVERIFY(standing[1].given);
    QCOMPARE(standing[1].note, u"paper 12"_s);
    QCOMPARE(standing[1].basis, u"consent"_s);
}

void ConsentsTest::ofOneDayTheLastWrittenCounts()
{
    write(recordConsent(consent(u"offers"_s, kToday)));
    write(withdrawConsent(read().front().all.front(), kToday - 5, {}));
    const auto standing = standingConsents(read().front().all);
    QCOMPARE(standing.size(), std::size_t(1));
    QVERIFY(!standing[0].given);
    QCOMPARE(standing[0].day, kToday); // never before what it withdraws
}

void ConsentsTest::eachIsOneChange()
{
    const auto hash = m_open->book->contentHash();
    write(recordConsent(consent(u"offers"_s, kToday)));
    const auto given = m_open->book->contentHash();
    write(removeConsent(read().front().all.front().id));
    QVERIFY(read().front().all.empty());
    QCOMPARE(*m_open->book->contentHash(), *hash);
    LEADBOOK_VERIFY(m_open->book->undo());
    QCOMPARE(*m_open->book->contentHash(), *given);
    LEADBOOK_VERIFY(m_open->book->undo());
    QCOMPARE(*m_open->book->contentHash(), *hash);
    LEADBOOK_VERIFY(m_open->book->redo());
    QCOMPARE(read().front().all.front().purpose, u"offers"_s);
}

void ConsentsTest::holdsForItsDays_data()
{
    QTest::addColumn<bool>("given");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until"); // 0: open
    QTest::addColumn<bool>("holds");
    QTest::newRow("open") << true << -10 << 0 << true;
    QTest::newRow("today only") << true << 0 << -1 << false;
    QTest::newRow("last day") << true << -10 << 1'000 << true;
    QTest::newRow("over") << true << -10 << -1 << false;
    QTest::newRow("to come") << true << 1 << 0 << false;
    QTest::newRow("refused") << false << -10 << 0 << false;
}

void ConsentsTest::holdsForItsDays()
{
    QFETCH(bool, given);
    QFETCH(int, from);
    QFETCH(int, until);
    Consent each = consent(u"offers"_s, kToday + from);
    each.given = given;
    if (until != 0)
        each.until = until == 1'000 ? kToday : kToday + until;
    QTEST(each.holdsOn(kToday), "holds");
}

void ConsentsTest::refuses_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<bool>("hasDay");
    QTest::addColumn<int>("until");
    QTest::newRow("no purpose") << u" "_s << u"consent"_s << true << 0;
    QTest::newRow("no basis") << u"offers"_s << QString() << true << 0;
    QTest::newRow("no day") << u"offers"_s << u"consent"_s << false << 0;
    QTest::newRow("ends before it begins") << u"offers"_s << u"consent"_s << true << -1;
}

void ConsentsTest::refuses()
{
    QFETCH(QString, purpose);
    QFETCH(QString, basis);
    QFETCH(bool, hasDay);
    QFETCH(int, until);
    Consent each = consent(purpose, hasDay ? kToday : Day());
    each.basis = basis;
    if (until != 0)
        each.until = kToday + until;
    const RecordWork work = recordConsent(each);
    const auto done = m_open->book->change(work.label, work.work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QVERIFY(done.error().message.endsWith(u'.'));
    QVERIFY(read().front().all.empty());
}

void ConsentsTest::doNotContact()
{
    write(setDoNotContact(m_contact, true));
    QVERIFY(read().front().doNotContact);
    QVERIFY(!read().back().doNotContact);
    LEADBOOK_VERIFY(m_open->book->undo());
    QVERIFY(!read().front().doNotContact);
}

void ConsentsTest::labelsInTheLanguageOfTheReader()
{
    const QString own = recordConsent(consent(u"our fair"_s, kToday)).label;
    const QString shipped = recordConsent(consent(u"offers"_s, kToday)).label;
    QCOMPARE(shownLabel(shipped), u"Consent recorded: Offers"_s);
    QCOMPARE(shownLabel(own), u"Consent recorded: our fair"_s);
    const TsTranslator words(u"leadbook_zh_CN.ts"_s);
    QVERIFY(shownLabel(shipped).contains(u"优惠"_s));
    QVERIFY(shownLabel(own).contains(u"our fair"_s));
}

QTEST_GUILESS_MAIN(ConsentsTest)
#include "tst_consents.moc"
