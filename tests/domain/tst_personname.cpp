// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include <QTest>

using leadbook::PersonName;
using namespace Qt::StringLiterals;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void joins_data();
    void joins();
};

void PersonNameTest::splits_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("form");
    const auto row = [](const QString &full, const QString &family, const QString &given,
                        const QString &form = QString()) {
        QTest::newRow(qPrintable(full)) << full << family << given << form;
    };
    row(u"王伟"_s, u"王"_s, u"伟"_s);
    row(u"李明朗"_s, u"李"_s, u"明朗"_s);
    row(u"欧阳修"_s, u"欧阳"_s, u"修"_s);
    row(u"司马相如"_s, u"司马"_s, u"相如"_s);
    row(u"歐陽娜娜"_s, u"歐陽"_s, u"娜娜"_s);
    row(u"王 伟"_s, u"王"_s, u"伟"_s);
    row(u"王　伟"_s, u"王"_s, u"伟"_s);
    row(u"王"_s, QString(), u"王"_s);
    row(u"王总"_s, u"王"_s, QString(), u"王总"_s);
    row(u"欧阳总"_s, u"欧阳"_s, QString(), u"欧阳总"_s);
    row(u"李经理"_s, u"李"_s, QString(), u"李经理"_s);
    row(u"张总经理"_s, u"张"_s, QString(), u"张总经理"_s);
    row(u"王伟先生"_s, u"王"_s, u"伟"_s, u"先生"_s);
    row(u"王建工"_s, u"王"_s, u"建工"_s);
    row(u"阿依古丽·买买提"_s, QString(), u"阿依古丽·买买提"_s);
    row(u"穆罕默德艾山"_s, QString(), u"穆罕默德艾山"_s);
    row(u"Zoë Müller"_s, u"Müller"_s, u"Zoë"_s);
    row(u"Anna Maria Smith"_s, u"Smith"_s, u"Anna Maria"_s);
    row(u"Müller, Zoë"_s, u"Müller"_s, u"Zoë"_s);
    row(u"Ludwig van der Rohe"_s, u"van der Rohe"_s, u"Ludwig"_s);
    row(u"Vincent Van Gogh"_s, u"Van Gogh"_s, u"Vincent"_s);
    row(u"Martin Luther King Jr."_s, u"King Jr."_s, u"Martin Luther"_s);
    row(u"King, Jr."_s, QString(), u"King, Jr."_s);
    row(u"Dr. Anna Schmidt"_s, u"Schmidt"_s, u"Anna"_s, u"Dr."_s);
    row(u"Prof. Dr. Anna Schmidt"_s, u"Schmidt"_s, u"Anna"_s, u"Prof. Dr."_s);
    row(u"Mr. Smith"_s, u"Smith"_s, QString(), u"Mr."_s);
    row(u"Frau Schmidt, Anna"_s, u"Schmidt"_s, u"Anna"_s, u"Frau"_s);
    row(u"Cher"_s, QString(), u"Cher"_s);
    row(u"  Anna   Smith "_s, u"Smith"_s, u"Anna"_s);
    row(u","_s, QString(), u","_s);
    row(QString(), QString(), QString());
}

void PersonNameTest::splits()
{
    QFETCH(QString, full);
    QFETCH(QString, family);
    QFETCH(QString, given);
    QFETCH(QString, form);
    const PersonName name = leadbook::splitPersonName(full.toStdString());
    QCOMPARE(QString::fromStdString(name.family), family);
    QCOMPARE(QString::fromStdString(name.given), given);
    QCOMPARE(QString::fromStdString(name.addressForm), form);
}

void PersonNameTest::joins_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("full");
    QTest::newRow("Chinese") << u"欧阳"_s << u"修"_s << u"欧阳修"_s;
    QTest::newRow("Western") << u"Müller"_s << u"Zoë"_s << u"Zoë Müller"_s;
    QTest::newRow("mixed") << u"王"_s << u"Peter"_s << u"Peter 王"_s;
    QTest::newRow("family only") << u"王"_s << QString() << u"王"_s;
    QTest::newRow("given only") << QString() << u"Cher"_s << u"Cher"_s;
    QTest::newRow("neither") << QString() << QString() << QString();
}

void PersonNameTest::joins()
{
    QFETCH(QString, family);
    QFETCH(QString, given);
    QFETCH(QString, full);
    const std::string text = leadbook::joinPersonName(family.toStdString(), given.toStdString());
    QCOMPARE(QString::fromStdString(text), full);
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
