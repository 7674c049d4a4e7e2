// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/dictionaryfile.h"
#include "exchange/furthervalue.h"
#include "exchange/headerdictionary.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What headers mean beside the first column of a field.
class HeaderRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsKnown();
    void targets_data();
    void targets();
    void roles_data();
    void roles();
    void leads_data();
    void leads();

private:
    HeaderDictionary m_headers;
};

/// "phone.home", "address+2", "phone.2:label", "-"; empty for none.
static QString describe(const std::optional<HeaderRole> &role)
{
    if (!role)
        return {};
    if (role->kind == HeaderRole::Kind::LeftOut)
        return u"-"_s;
    const std::string_view key = fieldOf(role->field).key;
    QString text = toQString(key);
    if (!role->label.isEmpty())
        text += u'.' + role->label;
    if (role->part > 1)
        text += u'+' + QString::number(role->part);
    return role->kind == HeaderRole::Kind::Label ? text + u":label"_s : text;
}

void HeaderRolesTest::everyLineIsKnown()
{
    int spellings = 0;
    for (const auto &row : readDictionary(u"furtherheaders.tsv"_s)) {
        const auto role = parseHeaderRole(row.front());
        QVERIFY2(role && row.size() > 1, row.front().c_str());
        const bool isFurther = role->kind == HeaderRole::Kind::Further;
        QVERIFY2(!isFurther || pointKindOf(role->field), row.front().c_str());
        const bool isPart = role->kind == HeaderRole::Kind::Part;
        QVERIFY2(!isPart || mayBeJoined(role->field), row.front().c_str());
        for (std::size_t i = 1; i < row.size(); ++i, ++spellings)
            QVERIFY2(describe(m_headers.role(row[i])) == describe(role), row[i].c_str());
    }
    QVERIFY(spellings > 200);
}

void HeaderRolesTest::targets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("role");
    QTest::newRow("part") << u"firstName+2"_s << u"firstName+2"_s;
    QTest::newRow("further") << u"phone.work 2"_s << u"phone.work 2"_s;
    QTest::newRow("part of a further one") << u"address.home+3"_s << u"address.home+3"_s;
    QTest::newRow("left out") << u"-"_s << u"-"_s;
    QTest::newRow("no field") << u"shoe.left"_s << QString();
    QTest::newRow("no number") << u"address+x"_s << QString();
    QTest::newRow("not to be imported") << u"grade"_s << QString();
}

void HeaderRolesTest::targets()
{
    QFETCH(QString, target);
    QTEST(describe(parseHeaderRole(target.toStdString())), "role");
}

void HeaderRolesTest::roles_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("role");
    const auto row = [](const QString &header, const QString &role) {
        QTest::newRow(qPrintable(header)) << header << role;
    };
    row(u"E-mail 2 Address"_s, u"email.2"_s);
    row(u"E-mail 4 - Value"_s, u"email.4"_s);
    row(u"邮箱3"_s, u"email.3"_s);
    row(u"Home Phone 3"_s, u"phone.home 3"_s);
    row(u"Phone 2 - Value"_s, u"phone.2"_s);
    row(u"Phone 2 - Label"_s, u"phone.2:label"_s);
    row(u"Phone 1 - Type"_s, u"phone:label"_s);
    row(u"Website 2 - Value"_s, u"website.2"_s);
    row(u"Address 2 - Street"_s, u"address.2"_s);
    row(u"Address 2 - PO Box"_s, u"address.2+5"_s);
    row(u"Address 2 - Postal Code"_s, u"postcode.2"_s);
    row(u"Address 2 - Formatted"_s, u"-"_s);
    row(u"Address 4"_s, u"address+4"_s);
    row(u"商务传真（选填）"_s, u"phone.work fax"_s);
    row(u"Custom 2"_s, {});
    row(u"Organization 2 - Title"_s, {});
    row(u"2024"_s, {});
    row(u"Q1 2024"_s, {});
    row(u""_s, {});
}

void HeaderRolesTest::roles()
{
    QFETCH(QString, header);
    QTEST(describe(m_headers.role(header.toStdString())), "role");
}

void HeaderRolesTest::leads_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("leads");
    for (const char *label : {"home", "work 2", "main", "2", "☎ Contact"})
        QTest::newRow(label) << QString::fromUtf8(label) << true;
    for (const char *label : {"fax", "work fax", "assistant", "pager", "tty"})
        QTest::newRow(label) << QString::fromUtf8(label) << false;
}

void HeaderRolesTest::leads()
{
    QFETCH(QString, label);
    FurtherTarget further;
    further.label = label;
    QTEST(further.mayLead(), "leads");
    QCOMPARE(further.key(), u"phone."_s + label);
}

QTEST_GUILESS_MAIN(HeaderRolesTest)
#include "tst_headerroles.moc"
