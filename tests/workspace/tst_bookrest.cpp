// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordname.h"
#include "store/relations.h"
#include "store/sql.h"
#include "support/importing.h"
#include "workspace/import/resttables.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPeople = "id,name,contact,contactId,kind,email,city\n"
                           "C1,Acme,Ann,K1,company,ann@acme.example,Rome\n"
                           "C1,Acme,Bob,K2,company,bob@acme.example,Rome\n"
                           "C2,Hill,Cho,K3,company,cho@hill.example,Oslo\n";

/// The id of a contact or customer by its key, as SQL.
constexpr const char *kRest =
    "INSERT INTO consent (contact, purpose, given, day, source) SELECT id, 'offers', 0, 100, 'call' FROM "
    "contact WHERE key = 'K1';"
    "INSERT INTO consent (contact, purpose, given, day, source) SELECT id, 'offers', 1, 100, 'form' FROM "
    "contact WHERE key = 'K2';"
    "INSERT INTO template (id, key, name) VALUES (71, 'fair', 'Fair');"
    "INSERT INTO template_text (template, language, subject, body) VALUES (71, 'en', 'Hi', 'Come');"
    "INSERT INTO campaign (id, name, state, template, filter, live, seed) VALUES (72, 'May', 1, 71, '', 1, "
    "5);"
    "INSERT INTO campaign_member (campaign, customer, contact, arm, added_day, sent_day) SELECT 72, c.id, "
    "k.id, "
    "0, 90, 91 FROM customer c, contact k WHERE c.key = 'C1' AND k.key = 'K1';"
    "INSERT INTO campaign_member (campaign, customer, arm, added_day) SELECT 72, id, 1, 90 FROM customer "
    "WHERE "
    "key = 'C2';"
    "INSERT INTO questionnaire (id, key, name, kind) VALUES (73, 'nps', 'Would you', 2);"
    "INSERT INTO question (id, questionnaire, position, kind, text, least, most) VALUES (74, 73, 0, 0, "
    "'How', 0, "
    "10), (75, 73, 1, 3, 'Why', NULL, NULL);"
    "INSERT INTO survey_response (id, questionnaire, customer, contact, day) SELECT 76, 73, c.id, k.id, 95 "
    "FROM "
    "customer c, contact k WHERE c.key = 'C1' AND k.key = 'K2';"
    "INSERT INTO survey_answer (customer, kind, score, day, response, question) SELECT id, 'NPS', 9, 95, 76, "
    "74 "
    "FROM customer WHERE key = 'C1';"
    "INSERT INTO survey_answer (customer, kind, answer, day, response, question) SELECT id, 'Would you', "
    "'cheap', "
    "95, 76, 75 FROM customer WHERE key = 'C1';"
    "INSERT INTO survey_answer (customer, kind, score, day) SELECT id, 'CSAT', 4, 96 FROM customer WHERE key "
    "= "
    "'C1';"
    "INSERT INTO feedback (customer, opened_day, text) SELECT id, 97, 'late' FROM customer WHERE key = 'C2';"
    "INSERT INTO feedback (customer, opened_day, text) SELECT id, 97, 'late' FROM customer WHERE key = 'C2';"
    "INSERT INTO account_review (customer, day, value) SELECT id, 98, 4 FROM customer WHERE key = 'C2';"
    "INSERT INTO market_figure (name, day, value, unit) VALUES ('Share', 99, 0.25, '%');"
    "INSERT INTO rule (key, name, definition, since_day) VALUES ('care', 'Care', '{}', 80);";

ImportRequest requestOf(const TemporaryBook &book, IfExists ifExists = IfExists::Fill)
{
    ImportRequest request;
    request.files = QStringList{book.path()};
    request.ifExists = ifExists;
    return request;
}

/// What the receipt says of the tables beside.
QStringList told(const ImportReceipt &receipt)
{
    QStringList lines;
    for (const PlannedRow &row : receipt.listed) {
        if (row.line == 0)
            lines << row.reason;
    }
    return lines;
}

QString line(RecordTable table, const char *counts)
{
    return recordName(table) + u": "_s + QLatin1StringView(counts);
}

/// Whether the last word of the contact @p key about offers is yes, and nothing forbids it altogether.
bool isReachable(const TemporaryBook &book, const char *key)
{
    return number(*book, std::string("SELECT count(*) FROM contact k WHERE do_not_contact = 0 AND "
                                     "ifnull(consent, 1) = 1 AND (SELECT given FROM consent WHERE contact = "
                                     "k.id ORDER BY day DESC, id DESC LIMIT 1) = 1 AND key = '")
                                 .append(key) +
                             "'") == 1;
}

} // namespace

/// What another book holds beside its lists comes along, and nobody who refused is reached through it.
class BookRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentsFirst();
    void comes();
    void nothingActs();
    void ownWordingStays();
    void withOneTable();
    void refusals_data();
    void refusals();
    void whoDidNotCome();
};

void BookRestTest::parentsFirst()
{
    // What a row is owned by is a person, or comes before it.
    std::vector<RecordTable> there{RecordTable::Customer, RecordTable::Contact};
    for (const RestTable &table : kRestTables) {
        for (const Relation &relation : kRelations) {
            if (relation.child == table.table && relation.rule == OnRemoval::Owned)
                QVERIFY(std::ranges::find(there, relation.parent) != there.end());
        }
        there.push_back(table.table);
    }
}

void BookRestTest::comes()
{
    TemporaryBook colleague;
    importText(colleague, kPeople, Entity::Customer);
    LEADBOOK_VERIFY(execute(colleague->handle(), kRest));
    TemporaryBook book;
    importText(book, "id,name\nX,Somebody else\n", Entity::Customer);
    const QByteArray before = *book->contentHash();
    ImportRequest request = requestOf(colleague);
    request.planOnly = true;
    const ImportReceipt plan = import(book, request).front();
    QCOMPARE(*book->contentHash(), before);
    request.planOnly = false;
    const ImportReceipt receipt = import(book, request).front();
    QCOMPARE(
        told(receipt),
        (QStringList{line(RecordTable::Consent, "2 new"), line(RecordTable::Template, "1 new"),
                     line(RecordTable::TemplateText, "1 new"), line(RecordTable::Campaign, "1 new"),
                     line(RecordTable::CampaignMember, "2 new"), line(RecordTable::Questionnaire, "1 new"),
                     line(RecordTable::Question, "2 new"), line(RecordTable::SurveyResponse, "1 new"),
                     line(RecordTable::SurveyAnswer, "2 new"), line(RecordTable::Feedback, "2 new"),
                     line(RecordTable::AccountReview, "1 new"), line(RecordTable::MarketFigure, "1 new"),
                     line(RecordTable::Rule, "1 new")}));
    QCOMPARE(told(receipt), told(plan));
    // Each refers to what its people and parents are here.
    QCOMPARE(number(*book,
                    "SELECT count(*) FROM consent s JOIN contact k ON k.id = s.contact WHERE (k.key = 'K1' "
                    "AND given = 0) OR (k.key = 'K2' AND given = 1)"),
             2);
    QCOMPARE(number(*book,
                    "SELECT count(*) FROM campaign_member m JOIN campaign g ON g.id = m.campaign JOIN "
                    "template t ON t.id = g.template JOIN customer c ON c.id = m.customer LEFT JOIN contact "
                    "k ON k.id = m.contact WHERE (c.key = 'C1' AND k.key = 'K1' AND sent_day = 91) OR (c.key "
                    "= 'C2' AND k.id IS NULL AND arm = 1)"),
             2);
    QCOMPARE(number(*book,
                    "SELECT count(*) FROM survey_answer a JOIN survey_response r ON r.id = a.response JOIN "
                    "question q ON q.id = a.question JOIN contact k ON k.id = r.contact WHERE k.key = 'K2' "
                    "AND q.questionnaire = r.questionnaire AND r.customer = a.customer"),
             2);
    QCOMPARE(number(*book, "SELECT count(*) FROM survey_answer"), 3);
    QVERIFY(book->check()->problems.isEmpty());
    const QByteArray after = *book->contentHash();
    const QStringList again = told(import(book, request).front());
    QCOMPARE(again.size(), told(receipt).size());
    for (const QString &each : again)
        QVERIFY2(each.endsWith(u" known") && !each.contains(u','), qPrintable(each));
    QCOMPARE(*book->contentHash(), after);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void BookRestTest::nothingActs()
{
    TemporaryBook colleague;
    importText(colleague, kPeople, Entity::Customer);
    LEADBOOK_VERIFY(execute(colleague->handle(), kRest));
    TemporaryBook book;
    import(book, requestOf(colleague));
    QCOMPARE(number(*book, "SELECT count(*) FROM campaign WHERE live = 0"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM rule WHERE since_day IS NULL"), 1);
}

/// A shipped questionnaire that both books put in their own words is two, of which one has the key.
void BookRestTest::ownWordingStays()
{
    TemporaryBook colleague;
    importText(colleague, kPeople, Entity::Customer);
    LEADBOOK_VERIFY(execute(colleague->handle(), kRest));
    TemporaryBook book;
    LEADBOOK_VERIFY(
        execute(book->handle(),
                "INSERT INTO questionnaire (id, key, name, kind) VALUES (9, 'nps', 'Would you', 2);"
                "INSERT INTO question (questionnaire, position, kind, text) VALUES (9, 0, 3, 'Other')"));
    import(book, requestOf(colleague));
    QCOMPARE(number(*book, "SELECT count(*) * 10 + count(key) FROM questionnaire"), 21);
    QCOMPARE(number(*book, "SELECT count(*) FROM question WHERE questionnaire = 9"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM survey_response WHERE questionnaire <> 9"), 1);
}

/// People alone bring what they refused; another table brings nothing of it.
void BookRestTest::withOneTable()
{
    TemporaryBook colleague;
    importText(colleague, kPeople, Entity::Customer);
    LEADBOOK_VERIFY(execute(colleague->handle(), kRest));
    TemporaryBook book;
    ImportRequest request = requestOf(colleague);
    request.isIntoAsked = true;
    request.into = Entity::Survey;
    QCOMPARE(told(import(book, request).front()), QStringList());
    QCOMPARE(number(*book, "SELECT count(*) FROM survey_answer"), 3);
    TemporaryBook people;
    request.into = Entity::Customer;
    QCOMPARE(told(import(people, request).front()), QStringList{line(RecordTable::Consent, "2 new")});
}

void BookRestTest::refusals_data()
{
    QTest::addColumn<QByteArray>("theirs"); // SQL
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<bool>("reachable");
    const QByteArray yes =
        "INSERT INTO consent (contact, purpose, given, day) SELECT id, 'offers', 1, %1 FROM "
        "contact WHERE key = 'K1';";
    const QByteArray no =
        "INSERT INTO consent (contact, purpose, given, day) SELECT id, ' Offers', 0, %1 FROM "
        "contact WHERE key = 'K1';";
    const auto on = [](QByteArray sql, int day) { return sql.replace("%1", QByteArray::number(day)); };
    const QByteArray never = "UPDATE contact SET do_not_contact = 1 WHERE key = 'K1';";
    const QByteArray general = "UPDATE contact SET consent = 0, consent_day = 50 WHERE key = 'K1';";
    const QByteArray agreed = "UPDATE contact SET consent = 1, consent_day = 40 WHERE key = 'K1';";
    const QByteArray later = "UPDATE contact SET consent = 1, consent_day = 60 WHERE key = 'K1';";
    QTest::newRow("nothing there") << on(yes, 9) << QByteArray() << true;
    QTest::newRow("refused there, later") << on(no, 9) << on(yes, 8) << false;
    QTest::newRow("refused there, the same day") << on(no, 9) << on(yes, 9) << false;
    QTest::newRow("refused there, before") << on(no, 7) << on(yes, 8) << true;
    QTest::newRow("refused here, the same day") << on(yes, 9) << on(no, 9) << false;
    QTest::newRow("refused here, later") << on(yes, 8) << on(no, 9) << false;
    QTest::newRow("agreed there, later") << on(yes, 10) << on(no, 9) << true;
    QTest::newRow("changed its mind there") << on(no, 9) + on(yes, 9) << QByteArray() << true;
    QTest::newRow("not to be contacted") << never << on(yes, 9) << false;
    QTest::newRow("contact at all refused") << general << on(yes, 9) << false;
    QTest::newRow("and agreed to before") << general << on(yes, 9) + agreed << false;
    QTest::newRow("and agreed to since") << general << on(yes, 9) + later << true;
    QTest::newRow("refused at all here") << on(yes, 9) + later << general << false;
}

void BookRestTest::refusals()
{
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, ours);
    QFETCH(bool, reachable);
    TemporaryBook colleague;
    importText(colleague, kPeople, Entity::Customer);
    LEADBOOK_VERIFY(execute(colleague->handle(), theirs.constData()));
    for (const IfExists policy : {IfExists::Fill, IfExists::Overwrite, IfExists::Skip}) {
        TemporaryBook book;
        importText(book, kPeople, Entity::Customer);
        if (!ours.isEmpty())
            LEADBOOK_VERIFY(execute(book->handle(), ours.constData()));
        import(book, requestOf(colleague, policy));
        QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 3);
        QCOMPARE(isReachable(book, "K1"), reachable);
        // What is known is not told again.
        const QByteArray after = *book->contentHash();
        import(book, requestOf(colleague, policy));
        QCOMPARE(*book->contentHash(), after);
    }
}

/// What belongs to a row that is left for the user to decide on waits with it.
void BookRestTest::whoDidNotCome()
{
    TemporaryBook colleague;
    importText(colleague, "name,kind,city\n王伟,person,上海\n", Entity::Customer);
    LEADBOOK_VERIFY(
        execute(colleague->handle(),
                "INSERT INTO consent (contact, purpose, given, day) SELECT id, 'offers', 0, 9 FROM "
                "contact; INSERT INTO market_figure (name, day, value) VALUES ('Share', 9, 1)"));
    TemporaryBook book;
    importText(book, "name,kind,mobile\n王伟,person,13800138000\n", Entity::Customer);
    const ImportReceipt receipt = import(book, requestOf(colleague)).front();
    QCOMPARE(describe(receipt), u"1 review"_s);
    QCOMPARE(told(receipt), (QStringList{line(RecordTable::Consent, "1 left out"),
                                         line(RecordTable::MarketFigure, "1 new")}));
    ImportRequest request = requestOf(colleague);
    request.review = ReviewAs::New;
    QCOMPARE(told(import(book, request).front()),
             (QStringList{line(RecordTable::Consent, "1 new"), line(RecordTable::MarketFigure, "1 known")}));
}

QTEST_GUILESS_MAIN(BookRestTest)
#include "tst_bookrest.moc"
