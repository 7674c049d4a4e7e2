// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

#include "app/cli/celljson.h"
#include "app/cli/receiptjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<const char *, 3> kOutcomes{"open", "won", "lost"};
/// By RecordEvent::Kind, and what became of a deal by RecordEvent::Step.
constexpr std::array<const char *, kEventKinds> kEntries{"interaction", "stage", "purchase", "survey", "need",
                                                         "import",      "edit",  "grade",    "segment"};
constexpr std::array<const char *, 4> kSteps{"open", "won", "lost", "opened"};

QJsonValue choiceJson(FieldId field, std::uint8_t value)
{
    const auto choices = fieldOf(field).choices;
    const auto found = std::ranges::find(choices, value, &Choice::value);
    return found == choices.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(toQString(found->key));
}

QJsonValue fieldJson(FieldId id, const QString &text)
{
    switch (fieldOf(id).type) {
    case FieldType::Integer:
        return text.toLongLong();
    case FieldType::Real:
    case FieldType::Money:
        return text.toDouble();
    case FieldType::Flag:
        return text == u"yes";
    default:
        return text;
    }
}

QJsonObject contactJson(const RecordContact &contact)
{
    return {{u"id"_s, qint64(contact.id)},
            {u"name"_s, contact.name},
            {u"role"_s, contact.role ? choiceJson(FieldId::Role, *contact.role) : QJsonValue::Null},
            {u"title"_s, textJson(contact.title)},
            {u"department"_s, textJson(contact.department)},
            {u"mobile"_s, textJson(contact.mobile)},
            {u"phone"_s, textJson(contact.phone)},
            {u"email"_s, textJson(contact.email)},
            {u"wechat"_s, textJson(contact.wechat)},
            {u"birthday"_s, dayJson(contact.birthday)},
            {u"primary"_s, contact.primary}};
}

QJsonObject dealJson(const RecordDeal &deal)
{
    return {{u"id"_s, qint64(deal.id)},
            {u"key"_s, textJson(deal.key)},
            {u"title"_s, textJson(deal.title)},
            {u"stage"_s, textJson(deal.stage)},
            {u"outcome"_s, QLatin1StringView(kOutcomes[std::min<std::size_t>(deal.outcome, 2)])},
            {u"amount"_s, moneyJson(deal.amount)},
            {u"currency"_s, textJson(deal.currency)},
            {u"opened"_s, dayJson(deal.opened)},
            {u"closed"_s, dayJson(deal.closed)},
            {u"product"_s, textJson(deal.product)},
            {u"owner"_s, textJson(deal.owner)}};
}

QJsonObject memberJson(const RecordMember &member)
{
    return {{u"owner"_s, member.name}, {u"role"_s, textJson(member.role)}};
}

QJsonValue entryChoice(const RecordEvent &entry)
{
    using Kind = RecordEvent::Kind;
    switch (entry.kind) {
    case Kind::Interaction:
        return choiceJson(FieldId::InteractionKind, entry.choice);
    case Kind::Need:
        return choiceJson(FieldId::Need, entry.choice);
    case Kind::Deal:
        return QLatin1StringView(kSteps[std::min<std::size_t>(entry.choice, kSteps.size() - 1)]);
    case Kind::Survey:
        return entry.score;
    case Kind::Purchase:
    case Kind::Import:
    case Kind::Edit:
    case Kind::Grade:
    case Kind::Segment:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject entryJson(const RecordEvent &entry)
{
    QJsonObject json{{u"kind"_s, QLatin1StringView(kEntries[static_cast<std::size_t>(entry.kind)])},
                     {u"date"_s, dayJson(entry.day)},
                     {u"what"_s, entryChoice(entry)},
                     {u"title"_s, textJson(entry.title)},
                     {u"text"_s, textJson(entry.text)}};
    if (entry.amount.isKnown())
        json[u"amount"_s] = entry.amount.toDouble();
    if (!entry.currency.isEmpty())
        json[u"currency"_s] = entry.currency;
    if (entry.minutes > 0)
        json[u"minutes"_s] = entry.minutes;
    if (entry.lines > 0)
        json[u"lines"_s] = entry.lines;
    return json;
}

template <typename Item>
QJsonArray arrayOf(const std::vector<Item> &items, QJsonObject (*toJson)(const Item &))
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject recordJson(const CustomerRecord &record)
{
    QJsonObject json{{u"id"_s, qint64(record.id)},
                     {u"contacts"_s, arrayOf(record.contacts, &contactJson)},
                     {u"deals"_s, arrayOf(record.deals, &dealJson)},
                     {u"team"_s, arrayOf(record.team, &memberJson)},
                     {u"timeline"_s, arrayOf(record.timeline.events, &entryJson)},
                     {u"timelineTotal"_s, qint64(record.timeline.total())},
                     {u"purchases"_s, qint64(record.purchases)},
                     {u"imports"_s, arrayOf(record.imports, &importJson)}};
    for (const auto &[id, text] : record.fields)
        json[id == FieldId::Key ? u"key"_s : toQString(fieldOf(id).key)] = fieldJson(id, text);
    QJsonObject extra;
    for (const auto &[name, value] : record.customs)
        extra[name] = value;
    json[u"extra"_s] = extra;
    return json;
}

} // namespace leadbook::cli
