// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/privacyfigures.h"

#include "store/reader.h"
#include "store/statement.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/privacy/consents.h"
#include "workspace/privacy/erasing.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// What the book itself says of one purpose, asked in SQL: the newest row of each contact.
constexpr const char *kGivenSql = "SELECT count(*) FROM (SELECT contact, given, day, until_day, row_number() "
                                  "OVER (PARTITION BY contact, purpose "
                                  "ORDER BY day DESC, id DESC) AS place FROM consent WHERE purpose = ?1) "
                                  "WHERE place = 1 AND given = 1 AND day <= "
                                  "?2 AND (until_day IS NULL OR until_day >= ?2)";

} // namespace

/// Figures on privacy of a book.
class PrivacyFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<LoadedBook>(kToday); }
    void emptyBook();
    void countsGroups();
    void countsPurposesAsTheBookSays();
    void tellsBackupsAndRights();
    void tellsErasures();
    void isCancelled();

private:
    PrivacyFigures figures()
    {
        const ViewPtr view = m_book->load();
        const auto found = privacyFigures(m_book->path(), *view, Progress());
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    static QStringList names(const PrivacyPeople &people)
    {
        QStringList names;
        for (const PrivacyPerson &person : people.first)
            names << person.name;
        return names;
    }

    std::unique_ptr<LoadedBook> m_book;
};

void PrivacyFiguresTest::emptyBook()
{
    const PrivacyFigures found = figures();
    QCOMPARE(found.people, std::int64_t{0});
    QVERIFY(found.purposes.empty() && found.exports.empty() && found.erasures.empty());
    for (const PrivacyPeople &group : found.groups)
        QCOMPARE(group.count, std::int64_t{0});
}

void PrivacyFiguresTest::countsGroups()
{
    m_book->change([](Editor &editor) {
        RowWriter rows(editor);
        const auto add = [&rows](const QString &name, std::initializer_list<Cell> more) {
            const auto customer = rows.add(RecordTable::Customer, {{"name", QString(u"Firm of "_s + name)}});
            std::vector<Cell> cells{{"name", name}};
            cells.insert(cells.end(), more.begin(), more.end());
            std::int64_t contact = 0;
            if (cells.size() == 1)
                contact = rows.add(RecordTable::Contact, {cells[0]});
            else if (cells.size() == 2)
                contact = rows.add(RecordTable::Contact, {cells[0], cells[1]});
            rows.add(RecordTable::CustomerContact,
                     {{"customer", qlonglong{customer}}, {"contact", qlonglong{contact}}});
            return contact;
        };
        const auto consent = [&rows](std::int64_t contact, const QString &purpose, int given, int day,
                                     const QVariant &until, const QVariant &basis, const QVariant &source) {
            rows.add(RecordTable::Consent, {{"contact", qlonglong{contact}},
                                            {"purpose", purpose},
                                            {"given", given},
                                            {"day", kToday.number() + day},
                                            {"until_day", until},
                                            {"basis", basis},
                                            {"source", source}});
        };
        add(u"nothing"_s, {});
        add(u"general"_s, {{"consent", 1}});
        add(u"refused"_s, {{"consent", 0}});
        add(u"blocked"_s, {{"do_not_contact", 1}});
        add(u"child"_s, {{"birthday", kToday.number() - 13 * 365}});
        add(u"fourteen"_s, {{"birthday", kToday.number() - 14 * 365 - 4}});
        const auto given = add(u"given"_s, {});
        consent(given, u"offers"_s, 1, -5, {}, u"contract"_s, u"form"_s);
        const auto unproven = add(u"unproven"_s, {});
        consent(unproven, u"offers"_s, 1, -5, {}, u"consent"_s, {});
        const auto over = add(u"over"_s, {});
        consent(over, u"offers"_s, 1, -50, kToday.number() - 1, u"consent"_s, u"form"_s);
        const auto withdrawn = add(u"withdrawn"_s, {});
        consent(withdrawn, u"offers"_s, 1, -5, {}, u"consent"_s, u"form"_s);
        consent(withdrawn, u"offers"_s, 0, -1, {}, {}, u"call"_s);
        consent(withdrawn, u"events"_s, 1, -1, {}, u"consent"_s, u"call"_s);
        return rows.status();
    });
    const PrivacyFigures found = figures();
    QCOMPARE(found.people, std::int64_t{10});
    QCOMPARE(names(found.of(PrivacyGroup::WithoutBasis)),
             QStringList({u"nothing"_s, u"refused"_s, u"blocked"_s, u"child"_s, u"fourteen"_s, u"over"_s}));
    QCOMPARE(names(found.of(PrivacyGroup::Withdrawn)), QStringList({u"refused"_s, u"withdrawn"_s}));
    QCOMPARE(names(found.of(PrivacyGroup::Ended)), QStringList({u"over"_s}));
    QCOMPARE(names(found.of(PrivacyGroup::DoNotContact)), QStringList({u"blocked"_s}));
    QCOMPARE(names(found.of(PrivacyGroup::Children)), QStringList({u"child"_s}));
    QCOMPARE(names(found.of(PrivacyGroup::WithoutSource)), QStringList({u"unproven"_s}));
    QCOMPARE(found.of(PrivacyGroup::Ended).first.front().company, u"Firm of over"_s);
    QVERIFY(found.of(PrivacyGroup::Ended).first.front().customer != 0);
    QCOMPARE(found.purposes.size(), std::size_t(2));
    QCOMPARE(found.purposes[0].purpose, u"events"_s);
    const PurposeFigures &offers = found.purposes[1];
    QCOMPARE(names(offers.given), QStringList({u"given"_s, u"unproven"_s}));
    QCOMPARE(names(offers.refused), QStringList({u"withdrawn"_s}));
    QCOMPARE(names(offers.ended), QStringList({u"over"_s}));
    QCOMPARE(offers.bases, (std::map<QString, std::int64_t>{{u"consent"_s, 1}, {u"contract"_s, 1}}));
}

void PrivacyFiguresTest::countsPurposesAsTheBookSays()
{
    m_book->generate(700);
    m_book->change([](Editor &editor) {
        RowWriter rows(editor);
        const QStringList purposes{u"offers"_s, u"events"_s, u"surveys"_s};
        int turn = 0;
        for (const std::int64_t contact : rows.ask("SELECT id FROM contact ORDER BY id")) {
            for (int i = 0; i < turn % 4; ++i)
                rows.add(
                    RecordTable::Consent,
                    {{"contact", qlonglong{contact}},
                     {"purpose", purposes[(turn + i) % 3]},
                     {"given", (turn / 3 + i) % 3 == 0 ? 0 : 1},
                     {"day", kToday.number() - (turn * 7 + i * 13) % 50 + 4},
                     {"until_day", turn % 5 == 0 ? QVariant(kToday.number() + turn % 3 + 60) : QVariant()}});
            ++turn;
        }
        return rows.status();
    });
    const PrivacyFigures found = figures();
    QVERIFY(found.people > kMostPeopleTold);
    QCOMPARE(std::ssize(found.of(PrivacyGroup::WithoutBasis).first), kMostPeopleTold);
    const auto connection = ReadConnection::open(m_book->path());
    for (const PurposeFigures &purpose : found.purposes) {
        auto ask = Statement::prepare(connection->handle(), kGivenSql);
        QVERIFY2(ask.has_value(), ask ? "" : qPrintable(ask.error().detail));
        ask->bind(1, QStringView(purpose.purpose));
        ask->bind(2, kToday);
        QVERIFY(*ask->step());
        QCOMPARE(purpose.given.count, ask->integer(0));
        QVERIFY(purpose.given.count > 20 && purpose.refused.count > 20);
    }
}

void PrivacyFiguresTest::tellsBackupsAndRights()
{
    QFile(m_book->path()).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QVERIFY(!figures().isReadByOthers);
    QVERIFY(figures().backups.isEmpty());
    QFile(m_book->path())
        .setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const QString copy = m_book->path() + u".before-restore"_s;
    QVERIFY(QFile::copy(m_book->path(), copy));
    QVERIFY(figures().isReadByOthers);
    QCOMPARE(figures().backups, QStringList({copy}));
}

void PrivacyFiguresTest::tellsErasures()
{
    m_book->workspace().setAuthor(u"Li Na"_s);
    m_book->generate(5);
    const ViewPtr view = m_book->load();
    EraseRequest request;
    request.customers = {view->snapshot->customers.ids[0], view->snapshot->customers.ids[1]};
    std::vector<std::pair<std::int64_t, std::int64_t>> steps;
    const auto told = std::make_shared<Progress>(
        [&steps](std::int64_t done, std::int64_t total) { steps.emplace_back(done, total); });
    const auto erased = awaited(m_book->workspace().erase(request, told));
    QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().detail));
    // The book, then the files that are searched: one after the other, to the last.
    QVERIFY(erased->files.size() >= 1);
    QVERIFY(std::ssize(steps) > erased->files.size());
    QCOMPARE(steps.back().first, steps.back().second);
    QVERIFY(steps.back().second >= 1 + erased->files.size());
    QVERIFY(std::ranges::is_sorted(steps));
    QVERIFY(std::ranges::all_of(steps, [&](const auto &each) { return each.second == steps[0].second; }));
    const PrivacyFigures found = figures();
    QCOMPARE(found.erasures.size(), std::size_t(1));
    QCOMPARE(found.erasures[0].who, u"Li Na"_s);
    QVERIFY(found.erasures[0].what.contains(u"2"_s));
}

void PrivacyFiguresTest::isCancelled()
{
    m_book->generate(5);
    const ViewPtr view = m_book->load();
    Progress progress;
    progress.cancel();
    const auto found = privacyFigures(m_book->path(), *view, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(PrivacyFiguresTest)
#include "tst_privacyfigures.moc"
