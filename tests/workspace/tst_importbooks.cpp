// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filecopy.h"
#include "store/sql.h"
#include "support/importing.h"
#include "workspace/generator/booksink.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

/// A book of a colleague with something in each table.
void fillByHand(TemporaryBook &book)
{
    importText(book, "name,manager,region\nMoses,Dustin,East\n", Entity::Owner);
    importText(book, "id,name,category,price\nP1,GTX Pro,GTX,550\n", Entity::Product);
    importText(book,
               u"id,name,contact,contactId,kind,mobile,email,title,owner,need,city,Level\n"
               "C1,华信科技,王伟,K1,company,13800138000,w@hx.cn,经理,Moses,clear,上海,High\n"
               "C1,华信科技,李娜,K2,company,13900139000,,,Moses,,上海,High\n"
               ",云图,赵敏,,company,,z@yt.cn,,,,北京,Low\n"
               ",王伟,王伟,,person,13700137000,,,,,,\n"
               ",王伟,王伟,,person,13600136000,,,,,,\n"
               ",独行,,,company,,,,,,,\n"_s.toUtf8(),
               Entity::Customer);
    importText(book,
               "id,customer,title,stage,amount,opened,closed,owner,product,Budget year\n"
               "D1,C1,Server,Quotation,1200.5,2020-01-02,,Moses,GTX Pro,2020\n"
               ",13700137000,Storage,Won,800,2020-01-02,2020-02-03,,,2021\n,,Nobody's,Lead,5,,,,,\n",
               Entity::Deal);
    importText(book,
               "order,customer,date,product,amount,quantity\n"
               "A1,C1,2020-01-02 08:26,GTX Pro,550,1\nA1,C1,2020-01-02 08:26,GTX Pro,550,1\n"
               ",13600136000,2020-01-03,,7,\n,,2020-01-04,,8,\n",
               Entity::Purchase);
    importText(book,
               u"customer,contact,kind,date,minutes,summary,owner\n"
               "C1,李娜,call,2020-01-02 09:30,12,=1+1,Moses\n13700137000,,visit,2020-01-05,,,\n"_s.toUtf8(),
               Entity::Interaction);
    importText(book, "customer,kind,score,date,comment\nC1,NPS,9,2020-01-02,good\n", Entity::Survey);
    importText(book, "number,customer,signed,amount\nH1,C1,2020-01-02,900\n", Entity::Contract);
}

void fillByGenerator(TemporaryBook &book)
{
    const GeneratorOptions options{300, 1'500, 120, 600, 9};
    const auto generated = generateInto(*book, u"Demo"_s, options, *Day::fromIso(u"2026-11-21"), Progress());
    QVERIFY(generated);
}

ImportRequest requestOf(const QString &file)
{
    ImportRequest request;
    request.files = QStringList{file};
    return request;
}

/// A figure of each kind that must be the same in both books.
constexpr std::array<std::string_view, 16> kFigures{
    "SELECT count(*) FROM customer",
    "SELECT count(*) FROM contact",
    "SELECT count(*) FROM customer_contact",
    "SELECT count(*) FROM need",
    "SELECT count(*) FROM custom_field",
    "SELECT count(*) FROM customer_extra",
    "SELECT count(*) FROM owner",
    "SELECT count(*) FROM product",
    "SELECT count(*) * 1000 + count(customer) FROM deal",
    "SELECT sum(amount + outcome) FROM deal",
    "SELECT count(*) * 1000 + count(customer) FROM purchase",
    "SELECT sum(amount) + sum(day) + sum(ifnull(minute, 0)) FROM purchase",
    "SELECT count(*) FROM sales_order",
    "SELECT count(*) * 1000 + count(contact) FROM interaction",
    "SELECT count(*) + sum(ifnull(minute, 0)) FROM interaction",
    "SELECT count(*) * 1000 + (SELECT count(*) FROM contract) FROM survey_answer",
};

} // namespace

/// The books of a team are gathered in one.
class ImportBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathers_data();
    void gathers();
    void aCopyOfTheSameBook_data();
    void aCopyOfTheSameBook();
    void aCopyWithFurtherRows();
    void sameNames();
    void oneTable();
    void beside();
    void anOlderOne();
    void refusals_data();
    void refusals();
    void changedSincePlanned();
};

void ImportBooksTest::gathers_data()
{
    QTest::addColumn<bool>("isGenerated");
    QTest::newRow("by hand") << false;
    QTest::newRow("a generated one") << true;
}

void ImportBooksTest::gathers()
{
    QFETCH(bool, isGenerated);
    TemporaryBook colleague;
    isGenerated ? fillByGenerator(colleague) : fillByHand(colleague);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    ImportRequest request = requestOf(colleague.path());
    request.planOnly = true;
    const ImportReceipt plan = import(book, request).front();
    QCOMPARE(*book->contentHash(), before);
    request.planOnly = false;
    const ImportReceipt receipt = import(book, request).front();
    QVERIFY(receipt.changeId != 0 && plan.changeId == 0);
    QCOMPARE(describe(receipt), describe(plan));
    QVERIFY(receipt.customers.added == plan.customers.added && receipt.contacts.added == plan.contacts.added);
    QVERIFY2(receipt.issues().empty(),
             qPrintable(receipt.issues().empty() ? QString() : receipt.issues()[0].reason));
    for (const std::string_view figure : kFigures) {
        const qint64 found = number(*book, figure);
        const qint64 expected = number(*colleague, figure);
        QVERIFY2(
            found == expected,
            qPrintable(u"%1: %2, not %3"_s.arg(QLatin1StringView(figure.data())).arg(found).arg(expected)));
    }
    QVERIFY(book->check()->problems.isEmpty());

    const ImportReceipt again = import(book, request).front();
    QCOMPARE(describe(again), u"%1 unchanged"_s.arg(receipt.rows()));
    QCOMPARE(again.changeId, 0);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void ImportBooksTest::aCopyOfTheSameBook_data()
{
    gathers_data();
}

/// A book is given to a colleague and gathered again: what both have since then is there once.
void ImportBooksTest::aCopyOfTheSameBook()
{
    QFETCH(bool, isGenerated);
    TemporaryBook book;
    isGenerated ? fillByGenerator(book) : fillByHand(book);
    const QString copy = book.file(u"copy.leadbook"_s);
    QVERIFY(copyDatabase(book->handle(), copy, nullptr));
    const QByteArray before = *book->contentHash();
    const ImportReceipt receipt = import(book, requestOf(copy)).front();
    QCOMPARE(describe(receipt), u"%1 unchanged"_s.arg(receipt.rows()));
    QVERIFY(receipt.rows() > 10);
    QCOMPARE(*book->contentHash(), before);
}

/// What the colleague added comes, also where it is like what was there.
void ImportBooksTest::aCopyWithFurtherRows()
{
    TemporaryBook book;
    fillByHand(book);
    const QString path = book.file(u"copy.leadbook"_s);
    QVERIFY(copyDatabase(book->handle(), path, nullptr));
    {
        const auto copy = Book::open(path, book.clock());
        QVERIFY(copy);
        LEADBOOK_VERIFY(execute(
            (*copy)->handle(), "INSERT INTO interaction (id, customer, kind, day, summary) SELECT id + 1000, "
                               "customer, kind, day, 'later' FROM interaction LIMIT 1; INSERT INTO purchase "
                               "(id, customer, day, amount) SELECT id + 1000, customer, day, amount FROM "
                               "purchase WHERE sales_order IS NULL AND customer IS NOT NULL"));
    }
    const qint64 calls = number(*book, "SELECT count(*) FROM interaction");
    const qint64 purchases = number(*book, "SELECT count(*) FROM purchase");
    const ImportReceipt receipt = import(book, requestOf(path)).front();
    QCOMPARE(number(*book, "SELECT count(*) FROM interaction"), calls + 1);
    QVERIFY(number(*book, "SELECT count(*) FROM purchase") > purchases);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal"),
             number(*book, "SELECT count(DISTINCT title) FROM deal"));
    const ImportReceipt again = import(book, requestOf(path)).front();
    QCOMPARE(describe(again), u"%1 unchanged"_s.arg(receipt.rows()));
}

/// Two books know one customer; each adds what the other lacks.
void ImportBooksTest::sameNames()
{
    TemporaryBook first;
    TemporaryBook second;
    TemporaryBook book;
    importText(first, u"公司,姓名,手机,行业\n华信科技,王伟,13800138000,软件\n"_s.toUtf8(), Entity::Customer);
    importText(second, u"公司,姓名,手机,城市\n华信科技,李娜,13900139000,上海\n"_s.toUtf8(), Entity::Customer);
    importText(second, u"customer,title,amount\n华信科技,服务器,5\n"_s.toUtf8(), Entity::Deal);
    ImportRequest request;
    request.files = QStringList{first.path(), second.path()};
    const auto receipts = import(book, request);
    QCOMPARE(receipts[0].changeId, receipts[1].changeId);
    QCOMPARE(receipts[0].customers.added, 1);
    QCOMPARE(receipts[1].customers.added, 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE industry = '软件' AND city = '上海'"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact"), 2);
    QCOMPARE(number(*book, "SELECT count(customer) FROM deal"), 1);
}

void ImportBooksTest::oneTable()
{
    TemporaryBook colleague;
    fillByHand(colleague);
    TemporaryBook book;
    ImportRequest request = requestOf(colleague.path());
    request.isIntoAsked = true;
    request.into = Entity::Product;
    const ImportReceipt receipt = import(book, request).front();
    QCOMPARE(describe(receipt), u"1 new"_s);
    QCOMPARE(std::ssize(receipt.tables), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer") + number(*book, "SELECT count(*) FROM owner"), 0);
}

void ImportBooksTest::beside()
{
    TemporaryBook colleague;
    importText(colleague, "company\nAcme\n", Entity::Customer);
    TemporaryBook book;
    QFile csv(book.file(u"more.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write("company,city\nAcme,Rome\nBeta,Oslo\n") > 0);
    csv.close();
    ImportRequest request;
    request.files = QStringList{colleague.path(), csv.fileName()};
    const auto receipts = import(book, request);
    QCOMPARE(describe(receipts[0]), u"1 new"_s);
    QCOMPARE(describe(receipts[1]), u"1 new, 1 updated"_s);
    const QJsonObject told = receipts[0].toJson();
    QCOMPARE(told[u"file"].toString(), colleague.path());
    QCOMPARE(told[u"tables"][u"customers"][u"new"].toInt(), 1);
    QVERIFY(!receipts[1].toJson().contains(u"tables"));
}

/// A book that no receipts were kept in is read as one that has some, and stays as it is.
void ImportBooksTest::anOlderOne()
{
    TemporaryBook colleague;
    fillByHand(colleague);
    LEADBOOK_VERIFY(execute(
        colleague->handle(),
        "DROP TABLE rule_seen; DROP TABLE export_log; DROP TABLE retention_rule; DROP TABLE evaluation; DROP "
        "TABLE rule_run; DROP "
        "TABLE rule; DROP TABLE market_figure; DROP TABLE account_review; DROP INDEX feedback_product; ALTER "
        "TABLE feedback DROP COLUMN product; ALTER TABLE feedback DROP COLUMN answered_day; DROP INDEX "
        "survey_answer_response; DROP INDEX survey_answer_question; ALTER TABLE survey_answer DROP COLUMN "
        "response; ALTER TABLE survey_answer DROP COLUMN question; ALTER TABLE survey_answer DROP COLUMN "
        "answer; DROP TABLE survey_response; DROP TABLE question; DROP TABLE questionnaire; DROP INDEX "
        "interaction_campaign; DROP INDEX interaction_template; ALTER TABLE interaction DROP COLUMN "
        "campaign; ALTER TABLE interaction DROP COLUMN template; DROP TABLE campaign_member; DROP TABLE "
        "campaign; DROP TABLE template_text; DROP TABLE template; DROP TABLE consent; ALTER TABLE contact "
        "DROP COLUMN language; ALTER TABLE contact DROP COLUMN lunar_birthday; ALTER TABLE task DROP COLUMN "
        "repeats; ALTER TABLE task DROP COLUMN uid; ALTER TABLE task DROP COLUMN minute; ALTER TABLE task "
        "DROP COLUMN minutes; "
        "DROP TABLE change_receipt; DROP TABLE distinct_customer; DROP TABLE distinct_contact; DROP "
        "TABLE file_link; ALTER TABLE customer DROP COLUMN pool_reason; ALTER TABLE customer DROP "
        "COLUMN pool_day; ALTER TABLE change DROP COLUMN who; DROP TABLE grade_override; "
        "ALTER TABLE scheme DROP COLUMN review_day; DROP TABLE deal_line; DROP TABLE target; "
        "ALTER TABLE stage DROP COLUMN required; ALTER TABLE stage_change DROP COLUMN moment; DROP INDEX "
        "task_step; ALTER TABLE task DROP COLUMN step; ALTER TABLE task DROP COLUMN kind; ALTER TABLE "
        "task DROP COLUMN set_day; ALTER TABLE task DROP COLUMN first_due_day; ALTER TABLE task DROP "
        "COLUMN ending; ALTER TABLE task DROP COLUMN reason; ALTER TABLE task DROP COLUMN "
        "entered_day; DROP TABLE strategy_step; DROP TABLE strategy; DROP TABLE day_off; PRAGMA "
        "user_version = 1"));
    colleague.close();
    QFile file(colleague.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    TemporaryBook book;
    const ImportReceipt receipt = import(book, requestOf(colleague.path())).front();
    QVERIFY(receipt.changeId != 0 && receipt.customers.added > 0);
    QVERIFY(receipt.issues().empty());
    file.seek(0);
    QVERIFY(file.readAll() == before);
    QCOMPARE(QDir(QFileInfo(colleague.path()).path()).entryList({u"*before-schema*"_s}), QStringList());
}

void ImportBooksTest::refusals_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("sentence");
    const auto ask = [](const QString &path, std::string_view sql) {
        FixedClock clock{Day(20'000), 0};
        auto book = Book::open(path, clock);
        auto statement = Statement::prepare((*book)->handle(), sql);
        QVERIFY(statement && statement->execute());
    };
    QTest::newRow("newer") << Spoil([ask](const QString &path) { ask(path, "PRAGMA user_version = 999"); })
                           << u"newer Leadbook"_s;
    QTest::newRow("another program's")
        << Spoil([ask](const QString &path) { ask(path, "PRAGMA application_id = 7"); })
        << u"database of another program"_s;
    QTest::newRow("damaged") << Spoil([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
    }) << u"damaged"_s;
}

void ImportBooksTest::refusals()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, sentence);
    TemporaryBook colleague;
    fillByHand(colleague);
    colleague.close();
    spoil(colleague.path());
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    const Error error = errorOf(runImport(*book, requestOf(colleague.path()), book.clock(), Progress()));
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message + error.detail));
    const Error same = errorOf(runImport(*book, requestOf(book.path()), book.clock(), Progress()));
    QVERIFY2(same.message.contains(u"is the book that is open"_s), qPrintable(same.message));
    QCOMPARE(*book->contentHash(), before);
}

void ImportBooksTest::changedSincePlanned()
{
    TemporaryBook colleague;
    importText(colleague, "company\nAcme\n", Entity::Customer);
    colleague.reopen();
    TemporaryBook book;
    ImportRequest request = requestOf(colleague.path());
    request.planOnly = true;
    const ImportReceipt plan = import(book, request).front();
    request.planOnly = false;
    request.planned = {plan.stamp};
    importText(colleague, "company\nBeta\n", Entity::Customer);
    colleague.reopen();
    const Error error = errorOf(runImport(*book, request, book.clock(), Progress()));
    QCOMPARE(error.code, ErrorCode::Conflict);
    request.planned.clear();
    QCOMPARE(describe(import(book, request).front()), u"2 new"_s);
}

QTEST_GUILESS_MAIN(ImportBooksTest)
#include "tst_importbooks.moc"
