// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerytable.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/cellroles.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/tableview.h"

#include "core/money.h"

#include <QCoreApplication>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace leadbook;

namespace {

constexpr int kToday = 20'000;

struct Customer
{
    const char16_t *contact;
    const char16_t *name;
    int grade;
    const char16_t *stage;
    const char16_t *currency;
    int value;
    int daysAgo;
    const char16_t *next;
    const char16_t *owner;
};

const Customer kCustomers[] = {
    {u"Anna García", u"Nordwind GmbH", 0, u"Quotation", u"EUR", 92'400, 2, u"Send contract", u"Mei"},
    {u"陈静", u"天成有限公司", 0, u"Signing", u"CNY", 310'000, 0, u"Sign on site", u"Mei"},
    {u"Carlos Silva", u"Acme 1182, Inc.", 1, u"Needs analysis", u"USD", 41'800, 22, u"Call back", u"Li"},
    {u"王伟", u"华信有限公司", 1, u"Quotation", u"CNY", 186'000, 12, u"Call: delivery date", u"Mei"},
    {u"高丽华", u"盛达 204 有限公司", 0, u"Solution design", u"CNY", 128'500, 4, u"Demo", u"Li"},
    {u"James O’Neil", u"Globex 77 Ltd", 1, u"First contact", u"USD", 12'900, 31, u"First visit", u"Mei"},
    {u"Jürgen Müller", u"Nordwind GmbH", 1, u"Needs analysis", u"EUR", 33'000, 9, u"Send case study", u"Li"},
    {u"李娜", u"华信 19 有限公司", 0, u"Quotation", u"CNY", 97'200, 1, u"Revise quote", u"Mei"},
    {u"林涛", u"天成 8 有限公司", 1, u"Solution design", u"CNY", 76'000, 16, u"Follow up", u"Mei"},
    {u"Mary Chen", u"Initech 5 Ltd", 0, u"Signing", u"USD", 58'000, 3, u"Legal check", u"Li"},
    {u"Omar Dubois", u"Umbrella 31", 1, u"First contact", u"EUR", 8'400, 62, u"—", u"Li"},
    {u"<b>x</b>", u"<b>x</b> & Co", 2, u"Needs analysis", u"CNY", 45'000, 6, u"Questionnaire", u"Mei"},
    {u"Søren Johansson", u"Nordwind 9", 0, u"Solution design", u"EUR", 71'300, 5, u"Workshop", u"Li"},
    {u"吴刚", u"华信 4 有限公司", 3, u"Quotation", u"CNY", 64'000, 11, u"Price talk", u"Mei"},
    {u"徐霞", u"天成 61 有限公司", 0, u"Quotation", u"CNY", 142'000, 0, u"Send samples", u"Mei"},
    {u"杨杰", u"盛达 7 有限公司", 1, u"Needs analysis", u"CNY", 29'800, 20, u"Call", u"Li"},
    {u"张明", u"Globex 中国", 0, u"Signing", u"CNY", 402'111, 0, u"Countersign", u"Mei"},
};

QStandardItem *item(const QString &text)
{
    return new QStandardItem(text);
}

QStandardItemModel *customers(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    QStringList heads;
    for (const char *head :
         {"Customer", "Main contact", "Grade", "Stage", "Value", "Last contact", "Next action", "Owner"})
        heads << QCoreApplication::translate("Gallery", head);
    model->setHorizontalHeaderLabels(heads);
    model->setHeaderData(4, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    for (const Customer &row : kCustomers) {
        auto *grade = item(QString());
        grade->setData(row.grade, GradeRole);
        if (row.grade == 2)
            grade->setData(0, BestGradeRole);
        auto *value = item(QString());
        value->setData(qlonglong(row.value) * Money::kScale, AmountRole);
        value->setData(QString::fromUtf16(row.currency), CurrencyRole);
        auto *last = item(QString());
        last->setData(kToday - row.daysAgo, DayRole);
        last->setData(row.daysAgo > 21, OverdueRole);
        model->appendRow({item(QString::fromUtf16(row.name)), item(QString::fromUtf16(row.contact)), grade,
                          item(QString::fromUtf16(row.stage)), value, last,
                          item(QString::fromUtf16(row.next)), item(QString::fromUtf16(row.owner))});
    }
    return model;
}

} // namespace

TableView *customersTable(QWidget *parent)
{
    auto *table = new TableView(parent);
    table->setAccessibleName(u"Customers"_s);
    table->setModel(customers(table));
    table->setRowMarks(true);
    auto *name = new CellDelegate(table);
    name->setBold(true);
    table->setItemDelegateForColumn(0, name);
    table->setItemDelegateForColumn(2, new GradeDelegate(table));
    table->setItemDelegateForColumn(4, new MoneyDelegate(table));
    auto *last = new RelativeDayDelegate(RelativeDayDelegate::Kind::Past, table);
    last->setToday(Day(kToday));
    table->setItemDelegateForColumn(5, last);
    auto *owner = new CellDelegate(table);
    owner->setTone(Tone::Muted);
    table->setItemDelegateForColumn(7, owner);
    table->setColumnWidths({122, 116, 50, 113, 80, 118, 122, 56});
    table->header().setSortKeys({{0, Qt::AscendingOrder}});
    table->selectRow(3);
    return table;
}
