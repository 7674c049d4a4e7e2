// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerdictionary.h"

#include "exchange/choicedictionary.h"
#include "exchange/dictionaryfile.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// The surest field of a header in a file of @p entity; empty where it is unknown.
QByteArray surest(const HeaderDictionary &dictionary, Entity entity, const QString &header)
{
    const auto candidates = dictionary.candidates(entity, header.toStdString());
    if (candidates.empty())
        return {};
    const std::string_view key = fieldOf(candidates.front().field).key;
    return {key.data(), static_cast<qsizetype>(key.size())};
}

QString fullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c <= u'~')
            c = QChar(c.unicode() + 0xFEE0);
    }
    return text;
}

} // namespace

/// How files head their columns and write choices, in both languages; and that no line of the built-in
/// dictionaries is lost.
class HeaderDictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void ownKeys();
    void everyLineIsKnown();
    void spellingDoesNotMatter();
    void unknownHeaders();
    void unitPrices();
    void everyChoiceIsKnown();
    void everyChoiceLineIsKnown();
    void flags();

private:
    HeaderDictionary m_headers;
    ChoiceDictionary m_choices;
};

void HeaderDictionaryTest::headers_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QByteArray>("field");
    const auto rows = [](const char *entity, const char *field, const QStringList &headers) {
        for (const QString &header : headers)
            QTest::addRow("%s %s", entity, qPrintable(header))
                << QByteArray(entity) << header << QByteArray(field);
    };
    rows("customers", "name", {u"Name"_s, u"Full Name"_s, u"客户姓名"_s, u"姓名"_s});
    rows("customers", "company", {u"Company"_s, u"Organization"_s, u"公司名称"_s, u"单位"_s});
    rows("customers", "mobile", {u"Mobile Phone"_s, u"手机"_s, u"手机号"_s, u"移动电话"_s});
    rows("customers", "phone", {u"Work Phone"_s, u"Telephone"_s, u"固话"_s, u"办公电话"_s});
    rows("customers", "email", {u"E-mail"_s, u"EMAIL ADDRESS"_s, u"电子邮箱"_s, u"邮箱"_s});
    rows("customers", "wechat", {u"WeChat ID"_s, u"微信号"_s});
    rows("customers", "creditCode", {u"统一社会信用代码"_s, u"税号"_s});
    rows("customers", "city", {u"Town"_s, u"所在城市"_s});
    rows("customers", "region", {u"State/Province"_s, u"省份"_s});
    rows("customers", "postcode", {u"ZIP"_s, u"邮编"_s});
    rows("customers", "industry", {u"Sector"_s, u"所属行业"_s});
    rows("customers", "employees", {u"No. of Employees"_s, u"员工人数"_s});
    rows("customers", "source", {u"Lead Source"_s, u"客户来源"_s});
    rows("customers", "owner", {u"Account Owner"_s, u"业务员"_s});
    rows("customers", "birthday", {u"Date of Birth"_s, u"出生日期"_s});
    rows("customers", "lunarBirthday", {u"Lunar birthday"_s, u"过农历生日"_s});
    rows("customers", "gender", {u"Sex"_s, u"性别"_s});
    rows("customers", "tags", {u"Labels"_s, u"客户标签"_s});
    rows("purchases", "customer", {u"Customer ID"_s, u"客户编号"_s});
    rows("purchases", "order", {u"Order Number"_s, u"InvoiceNo"_s, u"订单号"_s});
    rows("purchases", "date", {u"Order Date"_s, u"下单日期"_s});
    rows("purchases", "amount", {u"Total"_s, u"金额"_s});
    rows("purchases", "quantity", {u"Qty"_s, u"数量"_s});
    rows("deals", "stage", {u"Deal Stage"_s, u"阶段"_s});
    rows("deals", "amount", {u"Amount"_s, u"金额"_s});
    rows("deals", "owner", {u"Sales Agent"_s, u"负责人"_s});
    rows("owners", "manager", {u"Manager"_s, u"主管"_s});
    rows("products", "price", {u"Price"_s, u"单价"_s});
}

void HeaderDictionaryTest::headers()
{
    QFETCH(QByteArray, entity);
    QFETCH(QString, header);
    QFETCH(QByteArray, field);
    const auto found = findEntity(entity.toStdString());
    QVERIFY(found);
    QCOMPARE(surest(m_headers, *found, header), field);
}

void HeaderDictionaryTest::ownKeys()
{
    // What Leadbook wrote itself it reads again: a field's own key is known in a file of its entity.
    for (const Field &field : allFields()) {
        if (!field.has(Field::Importable))
            continue;
        bool isKnown = false;
        for (const auto &candidate : m_headers.candidates(field.entity, field.key))
            isKnown = isKnown || candidate.field == field.id;
        QVERIFY2(isKnown, field.key.data());
    }
}

void HeaderDictionaryTest::everyLineIsKnown()
{
    int spellings = 0;
    for (const auto &row : readDictionary(u"headers.tsv"_s)) {
        QVERIFY2(row.size() > 2, row.front().c_str());
        const auto entity = findEntity(row[0]);
        QVERIFY2(entity, row[0].c_str());
        const auto field = findField(*entity, row[1]);
        QVERIFY2(field || row[1] == "unitPrice", row[1].c_str());
        for (std::size_t i = 2; i < row.size(); ++i) {
            if (row[i].starts_with('>'))
                continue;
            ++spellings;
            QVERIFY2(!spellingKey(row[i]).empty(), row[i].c_str());
            if (!field) {
                QVERIFY2(m_headers.isUnitPrice(row[i]), row[i].c_str());
                continue;
            }
            bool isKnown = false;
            for (const auto &candidate : m_headers.candidates(*entity, row[i]))
                isKnown = isKnown || candidate.field == *field;
            QVERIFY2(isKnown, row[i].c_str());
        }
    }
    QVERIFY(spellings > 500);
}

void HeaderDictionaryTest::spellingDoesNotMatter()
{
    for (const auto &row : readDictionary(u"headers.tsv"_s)) {
        const auto entity = findEntity(row[0]);
        if (!entity || row[1] == "unitPrice")
            continue;
        const QString plain = QString::fromStdString(row[2]);
        const QByteArray field = surest(m_headers, *entity, plain);
        QVERIFY(!field.isEmpty());
        QString underscored = plain;
        underscored.replace(u' ', u'_');
        const QStringList forms{plain.toUpper(),
                                QString(u" " + plain + u"\t"),
                                underscored,
                                fullWidth(plain),
                                QString(u'\uFEFF' + plain),
                                QString(plain + u" (必填)"),
                                QString(plain + u"（可选）"),
                                QString(plain + u" *")};
        for (const QString &form : forms)
            QVERIFY2(surest(m_headers, *entity, form) == field, qPrintable(form));
    }
}

void HeaderDictionaryTest::unknownHeaders()
{
    for (const QString &header : {u""_s, u" "_s, u"()"_s, u"???"_s, u"Lorem ipsum"_s, u"不是字段"_s,
                                  QString(100'000, u'x'), u"名称名称名称"_s})
        QVERIFY2(surest(m_headers, Entity::Customer, header).isEmpty(), qPrintable(header.left(20)));
    // What belongs to a customer is nothing to a list of owners or products.
    QVERIFY(surest(m_headers, Entity::Owner, u"Birthday"_s).isEmpty());
    QVERIFY(surest(m_headers, Entity::Product, u"手机"_s).isEmpty());
}

void HeaderDictionaryTest::unitPrices()
{
    for (const QString &header : {u"UnitPrice"_s, u"unit price"_s, u"单价"_s})
        QVERIFY2(m_headers.isUnitPrice(header.toStdString()), qPrintable(header));
    for (const QString &header : {u"Total"_s, u"金额"_s, u""_s})
        QVERIFY2(!m_headers.isUnitPrice(header.toStdString()), qPrintable(header));
}

void HeaderDictionaryTest::everyChoiceIsKnown()
{
    int choices = 0;
    for (const Field &field : allFields()) {
        for (const Choice &choice : field.choices) {
            ++choices;
            const QByteArray key(choice.key.data(), static_cast<qsizetype>(choice.key.size()));
            QCOMPARE(m_choices.find(field.id, choice.key), std::optional(choice.value));
            QCOMPARE(m_choices.find(field.id, " " + key.toUpper().toStdString() + " "),
                     std::optional(choice.value));
        }
    }
    QVERIFY(choices > 40);
}

void HeaderDictionaryTest::everyChoiceLineIsKnown()
{
    for (const auto &row : readDictionary(u"choices.tsv"_s)) {
        QVERIFY2(row.size() > 3, row.front().c_str());
        const auto entity = findEntity(row[0]);
        const auto field = findField(entity.value_or(Entity::Customer), row[1]);
        QVERIFY2(entity && field, row[1].c_str());
        const FieldId own = field.value_or(FieldId::Key);
        for (std::size_t i = 3; i < row.size(); ++i)
            QVERIFY2(m_choices.isNothing(own, row[i]) == (row[2] == "-"), row[i].c_str());
        if (row[2] == "-")
            continue;
        std::optional<std::uint8_t> value;
        for (const Choice &choice : fieldOf(field.value_or(FieldId::Key)).choices) {
            if (choice.key == row[2])
                value = choice.value;
        }
        QVERIFY2(value, row[2].c_str());
        // A spelling means one thing only: no line takes it from another.
        for (std::size_t i = 3; i < row.size(); ++i)
            QVERIFY2(m_choices.find(field.value_or(FieldId::Key), row[i]) == value, row[i].c_str());
    }
}

void HeaderDictionaryTest::flags()
{
    for (const char *yes :
         {"yes", "Y", "TRUE", "T", "1", "是", "on", "✓", " √ ", "有", "Ja", "Oui", "checked", "启用"})
        QCOMPARE(m_choices.findFlag(yes), std::optional(true));
    for (const char *no : {"no", "N", "False", "f", "0", "否", "off", "✗", "×", "无", "nein", "non", "禁用"})
        QCOMPARE(m_choices.findFlag(no), std::optional(false));
    for (const char *neither : {"", "maybe", "2", "也许", "-"})
        QVERIFY(!m_choices.findFlag(neither));
}

QTEST_GUILESS_MAIN(HeaderDictionaryTest)
#include "tst_headerdictionary.moc"
