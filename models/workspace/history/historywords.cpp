// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history/historywords.h"

#include "core/day.h"
#include "core/money.h"
#include "core/text.h"
#include "domain/daywords.h"
#include "domain/field.h"
#include "domain/taskkind.h"
#include "domain/template/channel.h"
#include "store/relations.h"
#include "workspace/history/columnlabels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct HomeTable
{
    Home home;
    RecordTable table;
};
constexpr std::array kHomes{
    HomeTable{Home::Customer, RecordTable::Customer},
    HomeTable{Home::Contact, RecordTable::Contact},
    HomeTable{Home::Link, RecordTable::CustomerContact},
    HomeTable{Home::Need, RecordTable::Need},
    HomeTable{Home::Deal, RecordTable::Deal},
    HomeTable{Home::Purchase, RecordTable::Purchase},
    HomeTable{Home::Interaction, RecordTable::Interaction},
    HomeTable{Home::Survey, RecordTable::SurveyAnswer},
    HomeTable{Home::Owner, RecordTable::Owner},
    HomeTable{Home::Product, RecordTable::Product},
    HomeTable{Home::Contract, RecordTable::Contract},
};

/// Columns that hold the fingerprint or place of a row, not what anybody entered.
constexpr std::array<std::string_view, 2> kHidden{"id", "origin"};
constexpr std::array<std::string_view, 7> kMoney{"budget", "amount",    "price", "cost",
                                                 "income", "potential", "paid"};
constexpr std::array<std::string_view, 12> kYesNo{"is_primary", "active",         "bulk",   "answered",
                                                  "consent",    "do_not_contact", "in_use", "pinned",
                                                  "works",      "given",          "live",   "lunar_birthday"};
/// What a record is called, by the first of these columns that it has and that is not empty.
constexpr std::array<std::string_view, 12> kNaming{"name", "title", "number", "value", "topic",  "summary",
                                                   "text", "kind",  "key",    "label", "target", "category"};

/// What is called after the record that a column names.
struct Called
{
    RecordTable table;
    std::string_view column;
};
constexpr std::array kCalled{Called{RecordTable::CustomerContact, "contact"},
                             Called{RecordTable::TeamMember, "owner"},
                             Called{RecordTable::Purchase, "product"}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

const Field *fieldFor(RecordTable table, std::string_view column)
{
    const auto home = std::ranges::find(kHomes, table, &HomeTable::table);
    if (home == kHomes.end())
        return nullptr;
    for (const Field &field : allFields()) {
        if (field.home == home->home && field.column == column)
            return &field;
    }
    return nullptr;
}

bool isIn(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

QString moneyText(std::int64_t tenThousandths)
{
    const bool isWhole = tenThousandths % 10'000 == 0;
    return QLocale().toString(static_cast<double>(tenThousandths) / 10'000.0, 'f', isWhole ? 0 : 2);
}

QString outcomeText(std::int64_t outcome)
{
    return outcome == 1 ? Words::tr("Won") : outcome == 2 ? Words::tr("Lost") : Words::tr("Open");
}

QString endingText(std::int64_t ending)
{
    return ending == 1 ? Words::tr("Not needed") : ending == 2 ? Words::tr("Withdrawn") : Words::tr("Done");
}

QString integerText(RecordTable table, std::string_view column, std::int64_t number)
{
    const Field *field = fieldFor(table, column);
    if (field != nullptr && !field->choices.empty() && field->type == FieldType::Choice)
        return choiceLabel(field->id, static_cast<std::uint8_t>(number));
    if (column == "day" || column.ends_with("_day") || (field != nullptr && field->type == FieldType::Day))
        return dayWords(Day(static_cast<std::int32_t>(number)));
    if (isIn(kMoney, column))
        return moneyText(number);
    if (isIn(kYesNo, column))
        return number != 0 ? Words::tr("Yes") : Words::tr("No");
    if (column == "outcome")
        return outcomeText(number);
    if (column == "moment")
        return momentWords(number);
    if (table == RecordTable::Target && column == "kind")
        return number == 0 ? Words::tr("Signed") : Words::tr("Received");
    if ((table == RecordTable::Task || table == RecordTable::StrategyStep) && column == "kind")
        return taskKindLabel(static_cast<TaskKind>(number));
    if (column == "ending")
        return endingText(number);
    if (table == RecordTable::CampaignMember && column == "arm")
        return number == 0 ? Words::tr("addressed") : Words::tr("control group");
    if (column == "channel" && number >= 0 && number < std::ssize(kChannelKeys))
        return channelLabel(static_cast<Channel>(number));
    if (column == "minute")
        return QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(number) * 60),
                                  QStringLiteral("HH:mm"));
    return QLocale().toString(qlonglong{number});
}

} // namespace

QString HistoryWords::tableLabel(RecordTable table)
{
    return QCoreApplication::translate("HistoryWords", kTableLabels[static_cast<std::size_t>(table)]);
}

QString HistoryWords::columnLabel(RecordTable table, std::string_view column)
{
    if (isIn(kHidden, column))
        return {};
    if (table == RecordTable::CustomerExtra || table == RecordTable::DealExtra)
        return customLabel(table, column);
    if (const Field *field = fieldFor(table, column)) {
        // The field of a list is called after its customer; here it is the record's own.
        const bool isName = column == "name" && table == RecordTable::Contact;
        return isName ? Words::tr("Name") : fieldLabel(field->id);
    }
    const auto label = std::ranges::find(kColumnLabels, column, &ColumnLabel::column);
    return label == kColumnLabels.end() ? toQString(column)
                                        : QCoreApplication::translate("HistoryWords", label->label);
}

QString HistoryWords::customLabel(RecordTable table, std::string_view column)
{
    QString &label = m_customs[{table, std::string(column)}];
    if (!label.isEmpty())
        return label;
    label = toQString(column);
    auto read = Statement::prepare(m_database, "SELECT name FROM custom_field WHERE entity = ? AND slot = ?");
    if (!read)
        return label;
    read->bind(1, std::string_view(table == RecordTable::DealExtra ? "deal" : "customer"));
    read->bind(2, std::int64_t{QStringView(label).mid(1).toInt()});
    if (read->step().value_or(false))
        label = toQString(read->text(0));
    return label;
}

QString HistoryWords::text(RecordTable table, std::string_view column, const StoredValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto *real = std::get_if<double>(&value))
        return column == "chance" ? QLocale().toString(*real * 100, 'g', 4) + u" %"_s
                                  : QLocale().toString(*real, 'g', QLocale::FloatingPointShortest);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toHex());
    const auto *integer = std::get_if<std::int64_t>(&value);
    if (integer == nullptr)
        return {};
    for (const Relation &relation : kRelations) {
        if (relation.child == table && relation.column == column && column != "id")
            return referenced(relation.parent, *integer);
    }
    return integerText(table, column, *integer);
}

QString HistoryWords::referenced(RecordTable parent, std::int64_t id)
{
    QString &title = m_titles[{parent, id}];
    if (title.isEmpty()) {
        const auto isThere = m_current.exists(parent, id);
        title = isThere.value_or(false) ? recordTitle(parent, id)
                                        : Words::tr("%1 (removed)").arg(tableLabel(parent));
    }
    return title;
}

QString HistoryWords::recordTitle(RecordTable table, std::int64_t id,
                                  const std::vector<std::optional<StoredValue>> &known)
{
    if (table == RecordTable::CustomerExtra)
        return referenced(RecordTable::Customer, id);
    if (table == RecordTable::DealExtra)
        return referenced(RecordTable::Deal, id);
    const auto row = m_current.row(table, id);
    const auto columns = m_current.columns(table);
    if (!row || !columns)
        return tableLabel(table);
    const auto valueAt = [&](std::size_t at) -> StoredValue {
        if (*row)
            return (**row)[at];
        return at < known.size() ? known[at].value_or(StoredValue()) : StoredValue();
    };
    if (const auto called = std::ranges::find(kCalled, table, &Called::table); called != kCalled.end()) {
        const auto at = called->column;
        const auto column = static_cast<std::size_t>(std::ranges::find(*columns, at) - columns->begin());
        if (const QString name = text(table, at, valueAt(column)); !name.isEmpty())
            return name;
    }
    for (const std::string_view name : kNaming) {
        const auto column = std::ranges::find(*columns, name);
        if (column == columns->end())
            continue;
        const QString title =
            text(table, name, valueAt(static_cast<std::size_t>(column - columns->begin()))).simplified();
        if (!title.isEmpty())
            return title;
    }
    return tableLabel(table);
}

} // namespace leadbook
