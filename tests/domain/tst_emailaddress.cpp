// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/emailaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EmailAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalForm_data();
    void normalForm();
    void roles_data();
    void roles();
    void splits_data();
    void splits();
};

void EmailAddressTest::normalForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("plain") << u"anna@acme.com"_s << u"anna@acme.com"_s;
    QTest::newRow("case and blanks") << u"  Anna.Smith@ACME.Com "_s << u"anna.smith@acme.com"_s;
    QTest::newRow("with a name") << u"\"Smith, Anna\" <Anna@Acme.com>"_s << u"anna@acme.com"_s;
    QTest::newRow("link") << u"mailto:anna@acme.com"_s << u"anna@acme.com"_s;
    QTest::newRow("full width") << u"ａｎｎａ＠ａｃｍｅ．ｃｏｍ"_s << u"anna@acme.com"_s;
    QTest::newRow("end of a sentence") << u"anna@acme.com."_s << u"anna@acme.com"_s;
    QTest::newRow("marks stay") << u"Zoë@Müller.de"_s << u"zoë@müller.de"_s;
    QTest::newRow("tag stays") << u"anna+news@acme.com"_s << u"anna+news@acme.com"_s;
    QTest::newRow("QQ") << u"12345678@qq.com"_s << u"12345678@qq.com"_s;
    QTest::newRow("no at") << u"anna.acme.com"_s << QString();
    QTest::newRow("two ats") << u"anna@home@acme.com"_s << QString();
    QTest::newRow("no dot") << u"anna@localhost"_s << QString();
    QTest::newRow("two dots") << u"anna@acme..com"_s << QString();
    QTest::newRow("nothing before") << u"@acme.com"_s << QString();
    QTest::newRow("nothing behind") << u"anna@"_s << QString();
    QTest::newRow("blank inside") << u"anna smith@acme.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void EmailAddressTest::normalForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto address = leadbook::emailAddress(typed.toStdString());
    QCOMPARE(QString::fromStdString(address.value_or(std::string())), expected);
    if (address)
        QCOMPARE(leadbook::emailAddress(*address), address);
}

void EmailAddressTest::roles_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("role");
    for (const char16_t *local :
         {u"info", u"sales", u"sales2", u"office", u"admin", u"service", u"kontakt", u"no-reply", u"sales-de",
          u"office.uk", u"info+web", u"customer.service", u"kefu", u"zentrale"}) {
        const QString text = QString::fromUtf16(local);
        QTest::newRow(qPrintable(text)) << QString(text + u"@acme.com") << true;
    }
    for (const char16_t *local :
         {u"anna", u"infora", u"sales.smith", u"office-manager-anna", u"it.wang", u"12345678", u"hrvoje"}) {
        const QString text = QString::fromUtf16(local);
        QTest::newRow(qPrintable(text)) << QString(text + u"@acme.com") << false;
    }
}

void EmailAddressTest::roles()
{
    QFETCH(QString, address);
    QFETCH(bool, role);
    QCOMPARE(leadbook::isRoleAddress(address.toStdString()), role);
}

void EmailAddressTest::splits_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one") << u" a@b.c "_s << QStringList{u"a@b.c"_s};
    QTest::newRow("several") << u"a@b.c; d@e.f，g@h.i\r\nj@k.l"_s
                             << QStringList{u"a@b.c"_s, u"d@e.f"_s, u"g@h.i"_s, u"j@k.l"_s};
    QTest::newRow("none") << u" ;; "_s << QStringList();
}

void EmailAddressTest::splits()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, expected);
    const std::string text = cell.toStdString();
    QStringList found;
    for (const std::string_view address : leadbook::splitEmails(text))
        found << leadbook::toQString(address);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "tst_emailaddress.moc"
