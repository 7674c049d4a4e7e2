// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardcells.h"

#include "support/vcards.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Which column of a table each property of a card fills.
class VCardCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
};

namespace {

void row(const char *name, const char *lines, const char *expected)
{
    QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(expected);
}

void addMessengers()
{
    row("X-WECHAT", "X-WECHAT:li_lei\n", "wechat=li_lei");
    row("X-WEIXIN", "X-WEIXIN:li_lei\n", "wechat=li_lei");
    row("IMPP by scheme", "IMPP:wechat:li_lei\n", "wechat=li_lei");
    row("IMPP of Apple", "IMPP;X-SERVICE-TYPE=WeChat;type=HOME:x-apple:li_lei\n", "wechat=li_lei");
    row("IMPP by type", "IMPP;TYPE=weixin:li_lei\n", "wechat=li_lei");
    row("profile", "X-SOCIALPROFILE;type=wechat:li_lei\n", "wechat=li_lei");
    row("another service", "IMPP;X-SERVICE-TYPE=QQ:x-apple:12345\n", "IMPP=qq:12345");
    row("a service by its scheme", "IMPP;PREF=1:xmpp:a@x.org\n", "IMPP=xmpp:a@x.org");
    row("no service", "IMPP:12345\n", "IMPP=12345");
    row("two accounts", "X-WECHAT:a\nIMPP:wechat:b\nIMPP:wechat:a\n", "wechat=a|wechat (2)=b");
    row("service of another program", "X-QQ:12345\nX-SKYPE-USERNAME:li\n", "X-QQ=12345|X-SKYPE-USERNAME=li");
}

void addSexes()
{
    row("GENDER", "GENDER:F\n", "gender=female");
    row("GENDER with text", "GENDER:M;Fellow\n", "gender=male|gender text=Fellow");
    row("GENDER of text alone", "GENDER:;it's complicated\n", "gender text=it's complicated");
    row("GENDER other", "GENDER:O\n", "gender=other");
    row("GENDER unknown", "GENDER:U\nTITLE:T\n", "title=T");
    row("X-GENDER", "X-GENDER:Male\n", "gender=male");
    row("X-GENDER in Chinese", "X-GENDER:女\n", "gender=female");
    row("X-GENDER that is none", "X-GENDER:yes\n", "gender text=yes");
    row("both", "GENDER:F\nX-GENDER:Female\n", "gender=female");
}

void addFirms()
{
    row("KIND:org", "KIND:org\nFN:华信\nORG:华信\n", "kind=company|name=华信");
    row("KIND:org without ORG", "KIND:org\nFN:华信\n", "kind=company|name=华信");
    row("KIND:org of a holding", "KIND:org\nFN:华信上海\nORG:华信\n",
        "company=华信|kind=company|name=华信上海");
    row("KIND:ORG in capitals", "KIND: ORG \nFN:华信\n", "kind=company|name=华信");
    row("X-ABShowAs with somebody", "X-ABShowAs:COMPANY\nFN:王伟\nN:王;伟;;;\nORG:华信;销售部\n",
        "contact=王伟|department=销售部|firstName=伟|kind=company|lastName=王|name=华信");
    row("FN repeats ORG", "FN:华信\nN:;;;;\nORG:华信\n", "kind=company|name=华信");
    row("somebody at a firm", "FN:王伟\nORG:华信;销售部;二组\n",
        "company=华信|department=销售部 / 二组|name=王伟");
    row("two firms", "FN:王伟\nORG:华信\nORG:海通\n", "company=华信|company (2)=海通|name=王伟");
    row("an organization without a name", "KIND:org\nTEL:1\n", "phone=1");
    row("KIND:individual", "KIND:individual\nFN:王伟\n", "name=王伟");
}

void addGroups()
{
    row("label of a group", "item1.TEL:5\nitem1.X-ABLabel:_$!<Mobile>!$_\n", "mobile=5");
    row("label before", "ITEM2.X-ABLABEL:传真\nitem2.TEL:5\n", "fax=5");
    row("label of another group", "item1.TEL:5\nitem2.X-ABLabel:Mobile\n", "phone=5");
    row("label without a group", "TEL:5\nX-ABLabel:Mobile\n", "phone=5");
    row("a group of one's own", "work.EMAIL:a@x.org\nwork.URL:x.org\n", "email=a@x.org|website=x.org");
    row("empty properties", "FN:\nN:;;;;\nTEL:\nEMAIL: \nADR:;;;;;;\nORG:;\nNOTE:\\n\nTITLE:T\n", "title=T");
    row("lines that are none", "FN\n:A\n;B:C\nX Y:1\nTITLE:T\n", "title=T");
}

void addNumbers()
{
    row("URI", "VERSION:4.0\nTEL;VALUE=uri;TYPE=\"voice,work\":tel:+44-555-5555;ext=5\n",
        "phone=+44-555-5555 ext. 5");
    row("main", "TEL;TYPE=WORK,MAIN:1\n", "companyPhone=1");
    row("fax at work", "TEL;WORK;FAX:1\nTEL;TYPE=homefax:2\n", "fax=1|fax (2)=2");
    row("the same twice", "TEL;CELL:1\nTEL;TYPE=iphone:1\n", "mobile=1");
    row("mailto", "EMAIL:MAILTO:a@x.org\n", "email=a@x.org");
    row("preferred", "TEL;CELL:1\nTEL;CELL;PREF:2\nTEL;TYPE=cell;PREF=2:3\n",
        "mobile=2|mobile (2)=3|mobile (3)=1");
}

} // namespace

void VCardCellsTest::cells_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    addMessengers();
    addSexes();
    addFirms();
    addGroups();
    addNumbers();
    row("parts of a name", "N:Smith;Anna;Maria,Jo;Dr.;Jr.\n",
        "addressForm=Dr.|firstName=Anna Maria,Jo|lastName=Smith Jr.|name=Anna Maria,Jo Smith Jr.");
    row("a Chinese form of address", "N:王;伟;;;先生\n",
        "addressForm=先生|firstName=伟|lastName=王|name=王伟");
    row("two addresses", "ADR;TYPE=WORK:;2 F;南京路 1 号;上海;;200000;中国\nADR;TYPE=HOME:;;;苏州;;;\n",
        "address=2 F, 南京路 1 号|city=上海|city (2)=苏州|country=中国|postcode=200000");
    row("an address as a label", "ADR;LABEL=\"南京路^n1 号\":;;;;;;\n", "address=南京路\n1 号");
    row("LABEL alone", "LABEL:南京路\n", "address=南京路");
    row("LABEL beside", "ADR:;;a;;;;\nLABEL:b\n", "address=a|address label=b");
    row("a birthday without year", "BDAY:--0415\n", "BDAY=--0415");
    row("a birthday whose year is left out", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15\n", "BDAY=1604-04-15");
    row("a birthday with time", "BDAY:1996-04-15T00:00:00Z\n", "birthday=1996-04-15");
    row("tags", "CATEGORIES:a,b\\,c\nCATEGORIES: d \n", "tags=a;b,c;d");
    row("notes", "NOTE:a\nNOTE:b\n", "notes=a\nb");
    row("a custom field", "X-LEADBOOK;X-FIELD=\"客户:^'等级^'\":A\n", "客户:\"等级\"=A");
    row("a custom field without a name", "X-LEADBOOK:A\n", "X-LEADBOOK=A");
    row("of the card itself", "REV:1\nPRODID:p\nX-ABUID:1\nCLASS:PUBLIC\nUID:u\n", "id=u");
}

void VCardCellsTest::cells()
{
    QFETCH(QByteArray, lines);
    const auto cards = cardsOf("BEGIN:VCARD\n" + lines + "END:VCARD\n");
    QVERIFY(cards);
    QTEST(shownCards(*cards), "expected");
}

QTEST_GUILESS_MAIN(VCardCellsTest)
#include "tst_vcardcells.moc"
