// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/rowreader.h"
#include "exchange/tablefile.h"
#include "workspace/import/importrow.h"
#include "workspace/import/party.h"

#include <QBuffer>
#include <QTest>

#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// The only row of a file of people, read as an import reads it.
class OneRow
{
public:
    explicit OneRow(const QString &text)
    {
        m_device.setData(text.toUtf8());
        m_device.open(QIODevice::ReadOnly);
        auto table = inspectTable(m_device, Entity::Customer, {}, m_dictionaries);
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        m_table = *std::move(table);
        m_places = std::make_unique<FieldPlaces>(m_table.mapping);
        m_reader = openRows(m_device, m_table).value();
        m_values = std::make_unique<RowReader>(m_table.mapping, m_table.formats, m_dictionaries.choices,
                                               QStringList());
        if (!skipToRows(*m_reader, m_table) || !m_reader->next(m_cells).value_or(false))
            qFatal("the test's file has no row");
        m_row = std::make_unique<ImportRow>(*m_places, m_values->read(m_cells.cells), m_cells);
    }
    const ImportRow &row() const { return *m_row; }
    Party party() const { return readParty(*m_row, dialPlanOf("CN")); }

private:
    QBuffer m_device;
    Dictionaries m_dictionaries;
    TableFile m_table;
    std::unique_ptr<FieldPlaces> m_places;
    std::unique_ptr<RowSource> m_reader;
    std::unique_ptr<RowReader> m_values;
    TableRow m_cells;
    std::unique_ptr<ImportRow> m_row;
};

/// "company 华信 A1, person 王伟": who the row is about, with the keys.
QString describe(const Party &party)
{
    QStringList parts;
    const auto text = [](std::string_view part) { return toQString(part); };
    if (party.hasCompany)
        parts << QString(u"company "_s + text(party.companyName));
    if (party.hasPerson)
        parts << QString(u"person "_s + text(party.personName));
    if (!party.customerKey.empty())
        parts << QString(u"customer "_s + text(party.customerKey));
    if (!party.contactKey.empty())
        parts << QString(u"contact "_s + text(party.contactKey));
    return party.isNobody() ? u"nobody"_s : parts.join(u", "_s);
}

} // namespace

/// Who a row is about, by its columns and by what stands in them.
class PartyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoItIs_data();
    void whoItIs();
    void signsOfPeople_data();
    void signsOfPeople();
    void companiesHaveNoPersonalSigns();
    void rows_data();
    void rows();
    void fingerprints();
};

void PartyTest::whoItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("a name alone", u"Name,City\nAnn Lee,Rome\n", u"person Ann Lee");
    row("a name with a legal form", u"Name,City\nAcme Ltd.,Rome\n", u"company Acme Ltd.");
    row("a Chinese legal form", u"名称,城市\n华信科技有限公司,上海\n", u"company 华信科技有限公司");
    row("a legal form, but with a birthday", u"Name,Birthday\nLimited Ltd.,1990-02-28\n",
        u"person Limited Ltd.");
    row("said to be a company", u"Name,Kind\nAnn Lee,company\n", u"company Ann Lee");
    row("said to be a person", u"Name,Kind\nAcme Ltd.,person\n", u"person Acme Ltd.");
    row("a company alone", u"Company,City\nAcme,Rome\n", u"company Acme");
    row("a person at a company", u"Name,Company\nAnn,Acme\n", u"company Acme, person Ann");
    row("the id of such a row is the person's", u"ID,Name,Company\n7,Ann,Acme\n",
        u"company Acme, person Ann, contact 7");
    row("a contact of a company", u"客户名称,联系人\n华信,王伟\n", u"company 华信, person 王伟");
    row("the id of such a row is the company's", u"客户编号,客户名称,联系人\nA1,华信,王伟\n",
        u"company 华信, person 王伟, customer A1");
    row("first and last name", u"First name,Last name,Company\nAnn,Lee,Acme\n",
        u"company Acme, person Ann Lee");
    row("Chinese names are joined without a blank", u"姓,名,公司\n王,伟,华信\n",
        u"company 华信, person 王伟");
    row("an e-mail in place of a name", u"Name,E-mail\n,ann@x.org\n", u"person ann@x.org");
    row("a mobile in place of a name", u"姓名,手机\n,13800138000\n", u"person 13800138000");
    row("nothing at all to call it", u"Name,City\n,Rome\n", u"nobody");
    row("a company keeps its e-mail", u"Company,E-mail\nAcme,info@acme.com\n", u"company Acme");
}

void PartyTest::whoItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const OneRow row(text);
    QCOMPARE(describe(row.party()), expected);
}

void PartyTest::signsOfPeople_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("other"); // the same, written otherwise
    QTest::addColumn<bool>("identifies");
    QTest::newRow("mobile") << u"手机"_s << u"13800138000"_s << u"+86 138-0013-8000"_s << true;
    QTest::newRow("landline") << u"电话"_s << u"021-65123456"_s << u"021 65123456"_s << false;
    QTest::newRow("mobile among the phones") << u"电话"_s << u"13800138000"_s << u"138 0013 8000"_s << true;
    QTest::newRow("e-mail") << u"邮箱"_s << u"wei@x.cn"_s << u" Wei@X.CN "_s << true;
    QTest::newRow("e-mail of nobody") << u"邮箱"_s << u"info@x.cn"_s << u"INFO@x.cn"_s << false;
    QTest::newRow("WeChat") << u"微信"_s << u"wei_1"_s << u"wei_1"_s << true;
}

void PartyTest::signsOfPeople()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, other);
    QFETCH(bool, identifies);
    const auto partyWith = [&header](const QString &value) {
        return OneRow(u"姓名,%1\n王伟,%2\n"_s.arg(header, value)).party();
    };
    const Party first = partyWith(cell);
    const Party second = partyWith(other);
    QCOMPARE(first.identifiesPerson(), identifies);
    QCOMPARE(second.mobile, first.mobile);
    QCOMPARE(second.otherMobile, first.otherMobile);
    QCOMPARE(second.wechat, first.wechat);
    QCOMPARE(second.email, first.email);
    QCOMPARE(second.nameSign, first.nameSign);
    QVERIFY(first.nameSign != 0);
}

void PartyTest::companiesHaveNoPersonalSigns()
{
    const Party party = OneRow(u"Company,Mobile,E-mail\nAcme Ltd.,13800138000,ann@x.org\n"_s).party();
    QVERIFY(party.hasCompany && !party.hasPerson);
    QVERIFY(!party.identifiesPerson());
    QVERIFY(party.company.hasLegalForm);
    const Party plain = OneRow(u"Company\nACME\n"_s).party();
    QVERIFY(!plain.company.hasLegalForm);
    QCOMPARE(plain.company.core, party.company.core); // the same without its form
}

void PartyTest::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<int>("invalid"); // column that cannot be read, -1: none
    QTest::newRow("read") << u"Name,Birthday\nAnn,1990-02-28\n"_s << false << -1;
    QTest::newRow("nothing in it") << u"Name,Birthday\n , \nAnn,1990-02-28\n"_s << true << -1;
    QTest::newRow("no such day") << u"Name,Birthday\nAnn,1990-02-30\nBob,1990-02-28\n"_s << false << 1;
    QTest::newRow("no number") << u"Company,Employees\nAcme,many\nBcme,12\n"_s << false << 1;
}

void PartyTest::rows()
{
    QFETCH(QString, text);
    QFETCH(bool, isEmpty);
    QFETCH(int, invalid);
    const OneRow row(text);
    QCOMPARE(row.row().isEmpty(), isEmpty);
    QCOMPARE(row.row().firstInvalid(), invalid);
    QCOMPARE(row.row().line(), std::int64_t(2));
}

/// Rows are known again by what stands in them, whatever the order of the columns.
void PartyTest::fingerprints()
{
    const OneRow row(u"Name,City,E-mail\nAnn,Rome,a@x.org\n"_s);
    const OneRow turned(u"E-mail,Name,City\na@x.org,Ann,Rome\n"_s);
    const OneRow swapped(u"Name,City,E-mail\nRome,Ann,a@x.org\n"_s);
    const OneRow other(u"Name,City,E-mail\nAnn,Oslo,a@x.org\n"_s);
    QCOMPARE(turned.row().fingerprint(), row.row().fingerprint());
    QVERIFY(swapped.row().fingerprint() != row.row().fingerprint());
    QVERIFY(other.row().fingerprint() != row.row().fingerprint());
}

QTEST_GUILESS_MAIN(PartyTest)
#include "tst_party.moc"
