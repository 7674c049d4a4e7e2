// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"
#include "exchange/tablefile.h"

#include "support/testdata.h"

#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void headerNames();
    void mapping_data();
    void mapping();
    void refusedRules_data();
    void refusedRules();
    void files_data();
    void files();

private:
    Dictionaries m_dictionaries;
};

/// "Header=key" of all columns that are not left out.
static QString describe(const ColumnMapping &mapping)
{
    QStringList parts;
    for (int i = 0; i < mapping.headers.size(); ++i) {
        const QString key = mapping.keyOf(i);
        parts << mapping.headers[i] + u'=' + (key.isEmpty() ? u"-"_s : key);
    }
    return parts.join(u"; "_s);
}

void ColumnMappingTest::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rules"); // empty: refused
    QTest::newRow("one") << u"Name=name"_s << u"Name>name"_s;
    QTest::newRow("left out") << u"Name=name;Age="_s << u"Name>name|Age>"_s;
    QTest::newRow("product") << u"Quantity * UnitPrice=amount"_s << u"Quantity*UnitPrice>amount"_s;
    QTest::newRow("quoted") << u"\"a;b=c*d\"=name; \"say \"\"x\"\"\"=city"_s
                            << u"a;b=c*d>name|say \"x\">city"_s;
    QTest::newRow("blanks and empty items") << u" ; A = name ; "_s << u"A>name"_s;
    QTest::newRow("Chinese") << u"客户 (2)=extra.旧客户"_s << u"客户 (2)>extra.旧客户"_s;
    QTest::newRow("no sign") << u"Name"_s << QString();
    QTest::newRow("two signs") << u"A=b=c"_s << QString();
    QTest::newRow("no header") << u"=name"_s << QString();
    QTest::newRow("no factor") << u"A*=name"_s << QString();
}

void ColumnMappingTest::rules()
{
    QFETCH(QString, text);
    QFETCH(QString, rules);
    const auto parsed = parseMapRules(text);
    QCOMPARE(parsed.has_value(), !rules.isEmpty());
    if (!parsed)
        return;
    QStringList parts;
    for (const MapRule &rule : *parsed)
        parts << rule.headers.join(u'*') + u'>' + rule.field;
    QCOMPARE(parts.join(u'|'), rules);
}

void ColumnMappingTest::headerNames()
{
    QCOMPARE(uniqueHeaders({u"a"_s, u""_s, u"a"_s, u" "_s, u"a"_s, u"A"_s}),
             (QStringList{u"a"_s, u"column 2"_s, u"a (2)"_s, u"column 4"_s, u"a (3)"_s, u"A"_s}));
}

void ColumnMappingTest::mapping_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("headers"); // separated by |
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("mapping");
    const auto row = [](const char *name, const char *entity, const QString &headers, const QString &rules,
                        const QString &mapping) {
        QTest::newRow(name) << QString::fromLatin1(entity) << headers << rules << mapping;
    };
    row("company and person", "customers", u"姓名|公司|手机号码|微信|邮箱"_s, {},
        u"姓名=name; 公司=company; 手机号码=mobile; 微信=wechat; 邮箱=email"_s);
    row("the surer column wins", "customers", u"Title|Job Title|Home Phone|Business Phone"_s, {},
        u"Title=addressForm; Job Title=title; Home Phone=phone.home; Business Phone=phone"_s);
    row("a title alone is a title", "customers", u"Name|Title"_s, {}, u"Name=name; Title=title"_s);
    row("case, blanks, remarks", "customers", u"FIRST_NAME|lastName|e-mail (work)|手机（必填）"_s, {},
        u"FIRST_NAME=firstName; lastName=lastName; e-mail (work)=email; 手机（必填）=mobile"_s);
    row("rules come first", "customers", u"Name|City|Town"_s, u"Town=city;Name="_s,
        u"Name=-; City=extra.City; Town=city"_s);
    row("own custom field", "customers", u"Name|Level"_s, u"Level=extra.Lead Quality"_s,
        u"Name=name; Level=extra.Lead Quality"_s);
    row("parts and further values", "customers",
        u"Birth Day|Birth Month|Birth Year|First|First Name|Middle Name|邮箱|邮箱2|电话 3|Home City|Work City"_s,
        {},
        u"Birth Day=birthday; Birth Month=birthday; Birth Year=birthday; First=extra.First; "
        "First Name=firstName; Middle Name=firstName; 邮箱=email; 邮箱2=email.2; 电话 3=phone; "
        "Home City=city.home; Work City=city"_s);
    row("a day without its year is none", "customers", u"Name|Birth Day|Birth Month"_s, {},
        u"Name=name; Birth Day=birthday; Birth Month=extra.Birth Month"_s);
    row("numbered columns with their kinds", "customers",
        u"Phone 1 - Type|Phone 1 - Value|Phone 2 - Type|Phone 2 - Value|Address 2 - City|Address 2 - Formatted"_s,
        {},
        u"Phone 1 - Type=-; Phone 1 - Value=phone; Phone 2 - Type=phone.2.label; Phone 2 - Value=phone.2; "
        "Address 2 - City=city.2; Address 2 - Formatted=-"_s);
    row("further values that are asked for", "customers", u"Name|Tel|Fax|Line 1|Line 2|What"_s,
        u"Tel=phone.reception;Line 1=address;Line 2=address;What=phone.reception.label"_s,
        u"Name=name; Tel=phone.reception; Fax=phone.fax; Line 1=address; Line 2=address; "
        "What=phone.reception.label"_s);
    row("keys of further values, as an export heads them", "customers",
        u"name|phone|phone.home|mobile|mobile.Mobile|email|email.private|email.|address.city|address.home"_s,
        {},
        u"name=name; phone=phone; phone.home=phone.home; mobile=mobile; mobile.Mobile=mobile.Mobile; "
        u"email=email; "
        "email.private=email.private; email.=email.; address.city=extra.address.city; address.home=address.home"_s);
    row("the only one of its kind is the main one", "customers", u"name|email.address|company.name"_s, {},
        u"name=name; email.address=email; company.name=company"_s);
    row("no further values of what people do", "deals", u"Deal Name|Phone|Phone 2"_s, {},
        u"Deal Name=title; Phone=phone; Phone 2=extra.Phone 2"_s);
    row("product", "purchases", u"InvoiceNo|Quantity|InvoiceDate|UnitPrice|CustomerID"_s,
        u"Quantity*UnitPrice=amount"_s,
        u"InvoiceNo=order; Quantity=quantity; InvoiceDate=date; UnitPrice=amount; CustomerID=customer"_s);
    row("quantity and price without an amount", "purchases", u"Order|Qty|Unit Price"_s, {},
        u"Order=order; Qty=quantity; Unit Price=amount"_s);
    row("price beside an amount", "purchases", u"Order|Qty|Unit Price|Total"_s, {},
        u"Order=order; Qty=quantity; Unit Price=-; Total=amount"_s);
    row("customer's own in a purchase", "purchases",
        u"customer_id|order_date|revenue|first_name|email|owner"_s, {},
        u"customer_id=customer; order_date=date; revenue=amount; first_name=firstName; email=email; owner=-"_s);
    row("id and name of the customer", "purchases", u"Customer ID|Customer Name|Product ID|Product Name"_s,
        {}, u"Customer ID=customer; Customer Name=name; Product ID=product; Product Name=productName"_s);
    row("name of the customer alone", "purchases", u"Customer Name|Product Name"_s, {},
        u"Customer Name=customer; Product Name=productName"_s);
    row("unknown in a deal", "deals", u"商机名称|客户名称|行业|胜率"_s, {},
        u"商机名称=title; 客户名称=customer; 行业=industry; 胜率=extra.胜率"_s);
}

void ColumnMappingTest::mapping()
{
    QFETCH(QString, entity);
    QFETCH(QString, headers);
    QFETCH(QString, rules);
    const auto parsed = parseMapRules(rules);
    QVERIFY(parsed);
    const auto mapping = mapColumns(*findEntity(entity.toStdString()), uniqueHeaders(headers.split(u'|')),
                                    *parsed, m_dictionaries.headers);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QTEST(describe(*mapping), "mapping");
}

void ColumnMappingTest::refusedRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("named"); // in the sentence
    QTest::newRow("no such column") << u"Nome=name"_s << u"Nome"_s;
    QTest::newRow("no such field") << u"Name=nom"_s << u"nom"_s;
    QTest::newRow("a field that cannot be imported") << u"Name=grade"_s << u"grade"_s;
    QTest::newRow("a further one of a field that has one value")
        << u"Name=birthday.second"_s << u"birthday.second"_s;
    QTest::newRow("twice") << u"Name=city;City=city"_s << u"city"_s;
}

void ColumnMappingTest::refusedRules()
{
    QFETCH(QString, rules);
    QFETCH(QString, named);
    const auto mapping =
        mapColumns(Entity::Customer, {u"Name"_s, u"City"_s}, *parseMapRules(rules), m_dictionaries.headers);
    QVERIFY(!mapping);
    QVERIFY2(mapping.error().message.contains(named), qPrintable(mapping.error().message));
}

/// A file of the collection, what it is imported into, and some of what its columns must be mapped to.
static void row(const char *file, const char *entity, const QString &expected)
{
    QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(entity) << expected;
}

static void addHeaderRows()
{

    const QString outlookZh =
        u"名=firstName; 姓=lastName; 单位=company; 部门=department; 职务=title; "
        "商务地址 街道=address; 商务地址 市/县=city; 商务地址 省/市/自治区=region; "
        "商务地址 邮政编码=postcode; 商务地址 国家/地区=country; 商务电话=phone; "
        "移动电话=mobile; 电子邮件地址=email; 生日=birthday; 性别=gender; 网页=website; "
        "附注=notes; 单位主要电话=companyPhone; 中文称谓=addressForm; 职业=occupation; 类别=tags"_s;
    row("contacts/csv/headers/china_mobile_139_zh_CN.utf8.csv", "customers",
        u"姓名=name; 电子邮箱=email; 手机号码=mobile; 公司名称=company; 组名=tags"_s);
    row("contacts/csv/headers/foxmail_zh_CN.gb2312.csv", "customers",
        u"姓=lastName; 名=firstName; 姓名=name; 电子邮件地址=email; 手机=mobile"_s);
    row("contacts/csv/headers/outlook_desktop_zh_CN.utf8.csv", "customers", outlookZh);
    row("contacts/csv/headers/outlook_desktop_zh_CN.gb2312.csv", "customers", outlookZh);
    row("contacts/csv/headers/outlook_express_zh_CN.gb2312.csv", "customers",
        u"姓名=name; 电子邮件地址=email"_s);
    row("contacts/csv/headers/google_as_outlook_csv_en.csv", "customers",
        u"First Name=firstName; Last Name=lastName; E-mail Address=email; Mobile Phone=mobile; "
        u"Company=company; "
        "Job Title=title; Business Phone=phone; Business City=city; Business State=region; "
        "Title=addressForm; "
        "Business Postal Code=postcode; Business Country=country; Birthday=birthday; Notes=notes"_s);
    row("contacts/csv/headers/google_old_pre2024.csv", "customers",
        u"Name=name; Given Name=firstName; Family Name=lastName; Birthday=birthday; Notes=notes; "
        "E-mail 1 - Value=email; Phone 1 - Value=phone; Address 1 - City=city; Address 1 - Region=region; "
        "Address 1 - Country=country; Organization 1 - Name=company; Organization 1 - Title=title; "
        "Organization 1 - Department=department; Group Membership=tags; Name Prefix=addressForm"_s);
    row("contacts/csv/headers/linkedin_connections_2024.csv", "customers",
        u"First Name=firstName; Last Name=lastName; URL=website; Email Address=email; Company=company; "
        "Position=title"_s);
    row("contacts/csv/headers/mailchimp_audience.csv", "customers",
        u"Email Address=email; First Name=firstName; Last Name=lastName; REGION=region; NOTES=notes; TAGS=tags"_s);
    row("contacts/csv/headers/odoo_external_id.csv", "customers",
        u"External ID=id; Name=name; Is a Company=kind; Related Company/External ID=company"_s);
    row("contacts/csv/headers/outlook_desktop_en.csv", "customers",
        u"First Name=firstName; Last Name=lastName; Company=company; Department=department; Job Title=title; "
        "Business Street=address; Business City=city; Business Country/Region=country; Mobile Phone=mobile; "
        "Business Phone=phone; E-mail Address=email; Birthday=birthday; Gender=gender; Web Page=website; "
        "Company Main Phone=companyPhone; Notes=notes; Title=addressForm; Categories=tags"_s);
    row("contacts/csv/headers/salesforce_lead_report.csv", "customers",
        u"Lead Owner=owner; First Name=firstName; Last Name=lastName; Title=title; Company / "
        u"Account=company; "
        "Lead Source=source; Rating=extra.Rating; Street=address; Email=email"_s);
    row("contacts/csv/headers/thunderbird_en.csv", "customers",
        u"First Name=firstName; Last Name=lastName; Display Name=name; Primary Email=email; Work "
        u"Phone=phone; "
        "Mobile Number=mobile; Work City=city; Work State=region; Work ZipCode=postcode; Work "
        "Country=country; "
        "Job Title=title; Department=department; Organization=company; Web Page 1=website; Notes=notes"_s);
    row("contacts/csv/headers/zoho_leads_fields.csv", "customers",
        u"Lead Owner=owner; Salutation=addressForm; First Name=firstName; Title=title; Last Name=lastName; "
        "Company=company; Lead Source=source; Industry=industry; Phone=phone; Mobile=mobile; Email=email; "
        "Website=website; Lead Status=status; No. of Employees=employees; Street=address; City=city; "
        "State=region; Zip Code=postcode; Country=country; Description=notes; Email Opt Out=doNotContact"_s);
}

static void addSalesRows()
{
    row("sales/maven_crm/accounts.csv", "customers",
        u"account=company; sector=industry; employees=employees; office_location=country; revenue=extra.revenue"_s);
    row("sales/maven_crm/sales_pipeline.csv", "deals",
        u"opportunity_id=id; sales_agent=owner; product=product; account=customer; deal_stage=stage; "
        "engage_date=opened; close_date=closed; close_value=amount; engage_quarter=extra.engage_quarter"_s);
    row("sales/maven_crm/products.csv", "products", u"product=name; series=category; sales_price=price"_s);
    row("sales/maven_crm/sales_teams.csv", "owners",
        u"sales_agent=name; manager=manager; regional_office=region"_s);
    row("sales/rfm_pkg/rfm_data_orders.csv", "purchases",
        u"customer_id=customer; order_date=date; revenue=amount; first_name=firstName; last_name=lastName; "
        "email=email"_s);
    row("sales/online_retail/online_retail_2011-07_2011-12.csv", "purchases",
        u"InvoiceNo=order; StockCode=product; Description=productName; Quantity=quantity; InvoiceDate=date; "
        "UnitPrice=amount; CustomerID=customer; Country=country"_s);
    row("sales/superstore_en/Sample - Superstore.csv", "purchases",
        u"Order ID=order; Order Date=date; Customer ID=customer; Customer Name=name; Country=country; "
        u"City=city; "
        "State=region; Postal Code=postcode; Product ID=product; Category=category; Product "
        "Name=productName; "
        "Sales=amount; Quantity=quantity; Region=-; Ship Date=-; Discount=-"_s);
    row("sales/xeducation/Leads.csv", "customers",
        u"Prospect ID=id; Lead Source=source; Country=country; Tags=tags; City=city; Do Not "
        u"Call=doNotContact; "
        "Lead Quality=extra.Lead Quality; column 38=extra.column 38"_s);
    row("sales/chinook/Customer.csv", "customers",
        u"CustomerId=id; FirstName=firstName; LastName=lastName; Company=company; Email=email; Phone=phone"_s);
    row("sales/chinook/Invoice.csv", "purchases",
        u"InvoiceId=order; CustomerId=customer; InvoiceDate=date; Total=amount"_s);
    row("sales/northwind/data/customers.csv", "customers",
        u"customerID=id; companyName=company; contactName=contact; contactTitle=title; address=address; "
        u"city=city; "
        "region=region; postalCode=postcode; country=country; phone=phone"_s);
}

static void addSampleRows()
{
    row("contacts/csv/samples/messy_leads/excel-messy-export.csv", "customers",
        u"Lead Name=name; EMAIL ADDRESS=email; ☎ Contact=phone; Sales Rep=owner"_s);
    row("contacts/csv/samples/messy_leads/salesforce-leads.csv", "customers",
        u"Lead ID=id; FirstName=firstName; LastName=lastName; Email=email; Status=status; LeadSource=source"_s);
    row("contacts/csv/samples/messy_leads/european-semicolon.csv", "customers",
        u"Nom=name; Email=email; Téléphone=phone; Entreprise=company; Statut=status"_s);
    row("contacts/csv/samples/messy_leads/agency-chaos.csv", "customers",
        u"Lead ID=id; Contact=contact; Owner=owner; Notes=notes; Email / Phone=email"_s);
    row("contacts/csv/samples/odoo_o2m_customers_contacts.csv", "customers",
        u"Name=name; Is a company=kind; Related company=company; Street=address; ZIP=postcode; City=city"_s);
    row("contacts/csv/samples/thunderbird_no_header.csv", "customers",
        u"column 1=name; column 2=firstName; column 3=lastName; column 4=email"_s);
    row("contacts/csv/samples/thunderbird_semicolon.csv", "customers",
        u"Display Name=name; First Name=firstName; Last Name=lastName; Primary Email=email"_s);
    row("contacts/csv/samples/mautic_10contacts.csv", "customers",
        u"firstname=firstName; lastname=lastName; company=company; email=email; country=country"_s);
}

void ColumnMappingTest::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("expected"); // these among all
    addHeaderRows();
    addSalesRows();
    addSampleRows();
}

void ColumnMappingTest::files()
{
    QFETCH(QString, file);
    QFETCH(QString, entity);
    QFETCH(QString, expected);
    LEADBOOK_REQUIRE_DATA(path, file);
    QFile device(path);
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto table = inspectTable(device, *findEntity(entity.toStdString()), {}, m_dictionaries);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    const QString found = describe(table->mapping);
    const QStringList all = found.split(u"; "_s);
    for (const QString &part : expected.split(u"; "_s))
        QVERIFY2(all.contains(part), qPrintable(part + u" is not in " + found));
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
