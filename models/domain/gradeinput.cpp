// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradeinput.h"

#include "core/text.h"
#include "domain/fieldchoices.h"
#include "domain/interactionkind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeInput)
};

constexpr std::uint32_t bit(InteractionKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr std::uint32_t kAllKinds = (1U << std::size(kInteractionKinds)) - 1;

constexpr std::uint32_t twoWayKinds()
{
    std::uint32_t kinds = 0;
    for (std::size_t kind = 0; kind < kTwoWayKinds.size(); ++kind)
        kinds |= kTwoWayKinds[kind] ? 1U << kind : 0U;
    return kinds;
}

/// A word for events of several kinds.
struct EventWord
{
    std::string_view key;
    const char *label;
    GradeEvents events;
};
constexpr std::array<EventWord, 4> kEventWords{{
    {"contact", QT_TRANSLATE_NOOP("GradeInput", "Contact"), {twoWayKinds(), true, false}},
    {"interaction", QT_TRANSLATE_NOOP("GradeInput", "Interaction of any kind"), {kAllKinds, false, false}},
    {"reply",
     QT_TRANSLATE_NOOP("GradeInput", "Reply"),
     {bit(InteractionKind::Email) | bit(InteractionKind::Message) | bit(InteractionKind::WeChat), false,
      true}},
    {"purchase", QT_TRANSLATE_NOOP("GradeInput", "Purchase"), {0, false, false}},
}};

/// The inputs of the shipped schemes, spelt out.
struct ShortKey
{
    QLatin1StringView key;
    QLatin1StringView meaning;
};
constexpr std::array<ShortKey, 9> kShortKeys{{
    {"stage"_L1, "stageLevel"_L1},
    {"contactDays30"_L1, "days(contact, 30)"_L1},
    {"contactDays90"_L1, "days(contact, 90)"_L1},
    {"enquiries90"_L1, "count(enquiry, 90)"_L1},
    {"webVisits90"_L1, "count(webVisit, 90)"_L1},
    {"meetings90"_L1, "count(meeting + visit, 90)"_L1},
    {"events90"_L1, "count(event, 90)"_L1},
    {"trials90"_L1, "count(trial, 90)"_L1},
    {"replies90"_L1, "count(reply, 90)"_L1},
}};

constexpr QLatin1StringView kOwnPrefix = "extra."_L1;

Error refusal(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

Error noInput(const QString &key)
{
    return refusal(
        Text::tr("there is no input “%1”; name a field such as value or “extra.” and a field of your own, or "
                 "write count(meeting, 60), days(contact, 30), sum(purchase, 365), age(lastContact), "
                 "score(NPS) or where(city = London)")
            .arg(key));
}

/// What stands in the brackets of `name(…)`; absent where @p key is not written so.
std::optional<QString> argumentOf(const QString &key, QLatin1StringView name)
{
    if (!key.startsWith(name) || !key.endsWith(u')'))
        return {};
    const QString rest = key.sliced(name.size()).trimmed();
    if (!rest.startsWith(u'('))
        return {};
    return rest.sliced(1).chopped(1).trimmed();
}

std::optional<FieldId> peopleField(const QString &key)
{
    return findField(Entity::Customer, key.toUtf8().toStdString());
}

Result<GradeInput> readField(const QString &key)
{
    const auto id = peopleField(key);
    if (!id)
        return noInput(key);
    if (comesFromGrade(*id))
        return refusal(
            Text::tr("“%1” comes from the grade itself, which would go in circles; choose another input")
                .arg(key));
    switch (fieldOf(*id).type) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Money:
    case FieldType::Flag:
        break;
    case FieldType::Day:
        return refusal(
            Text::tr("“%1” is a date; write age(%1), the days from it up to the day of grading").arg(key));
    default:
        if (*id != FieldId::Need)
            return refusal(
                Text::tr("“%1” is not a number; write where(%1 = …) with what is to hold").arg(key));
    }
    return GradeInput{GradeSource::Field, id, {}, {}, 0, 0};
}

Result<GradeInput> readAge(const QString &key)
{
    GradeInput input;
    input.source = GradeSource::Age;
    if (key.startsWith(kOwnPrefix)) {
        input.name = key.sliced(kOwnPrefix.size());
        return input;
    }
    input.field = peopleField(key);
    if (!input.field || fieldOf(*input.field).type != FieldType::Day)
        return refusal(Text::tr("“%1” is not a date; write age(lastContact), age(created) or the name of a "
                                "field that holds dates")
                           .arg(key));
    return input;
}

std::optional<GradeEvents> eventsOf(const QString &words)
{
    const auto *word = std::ranges::find_if(
        kEventWords, [&](const EventWord &known) { return words == toQString(known.key); });
    if (word != kEventWords.end())
        return word->events;
    GradeEvents events;
    for (const QString &part : words.split(u'+')) {
        const auto *kind = std::ranges::find_if(
            kInteractionKinds, [&](const Choice &known) { return part.trimmed() == toQString(known.key); });
        if (kind == std::ranges::end(kInteractionKinds))
            return {};
        events.kinds |= 1U << kind->value;
    }
    return events;
}

/// `KINDS, DAYS` of count, days and sum.
Result<GradeInput> readEvents(GradeSource source, const QString &argument)
{
    const qsizetype comma = argument.lastIndexOf(u',');
    const QString words = argument.left(comma < 0 ? argument.size() : comma).trimmed();
    const auto events = eventsOf(words);
    if (!events)
        return refusal(Text::tr("“%1” is no kind of event; name one of %2, or several kinds with + between")
                           .arg(words, gradeEventKeys().join(u", "_s)));
    if (source == GradeSource::Sum && !events->arePurchases())
        return refusal(Text::tr("only purchases have an amount; write sum(purchase, 365)"));
    const QString days = comma < 0 ? QString() : argument.sliced(comma + 1).trimmed();
    bool isWhole = false;
    GradeInput input{source, {}, {}, *events, days.toInt(&isWhole), 0};
    if (!isWhole || input.days < 1 || input.days > kMostGradeDays)
        return refusal(Text::tr("“%1” needs a number of days from 1 to %2 behind a comma, such as %3, 90")
                           .arg(argument)
                           .arg(kMostGradeDays)
                           .arg(words));
    return input;
}

Result<GradeInput> readPlain(const QString &key)
{
    const auto *brief = std::ranges::find(kShortKeys, key, &ShortKey::key);
    if (brief != kShortKeys.end())
        return readPlain(brief->meaning);
    if (key.startsWith(kOwnPrefix))
        return GradeInput{GradeSource::Own, {}, key.sliced(kOwnPrefix.size()), {}, 0, 0};
    if (const auto argument = argumentOf(key, "age"_L1))
        return readAge(*argument);
    if (const auto argument = argumentOf(key, "count"_L1))
        return readEvents(GradeSource::Count, *argument);
    if (const auto argument = argumentOf(key, "days"_L1))
        return readEvents(GradeSource::Days, *argument);
    if (const auto argument = argumentOf(key, "sum"_L1))
        return readEvents(GradeSource::Sum, *argument);
    const auto score = argumentOf(key, "score"_L1);
    if (score && !score->isEmpty())
        return GradeInput{GradeSource::Score, {}, *score, {}, 0, 0};
    const auto filter = argumentOf(key, "where"_L1);
    if (filter && !filter->isEmpty())
        return GradeInput{GradeSource::Where, {}, *filter, {}, 0, 0};
    if (score || filter)
        return refusal(
            Text::tr("“%1” needs something in its brackets, such as score(NPS) or where(city = London)")
                .arg(key));
    return readField(key);
}

QString eventsLabel(const GradeEvents &events)
{
    for (const QString &word : gradeEventKeys())
        if (eventsOf(word) == events)
            return gradeEventLabel(word);
    QStringList kinds;
    for (const Choice &kind : kInteractionKinds)
        if ((events.kinds >> kind.value & 1U) != 0)
            kinds << QCoreApplication::translate("Choice", kind.label);
    return kinds.join(Text::tr(" or "));
}

QString plainLabel(const GradeInput &input)
{
    switch (input.source) {
    case GradeSource::Field:
        return fieldLabel(*input.field == FieldId::StageLevel ? FieldId::Stage : *input.field);
    case GradeSource::Own:
        return input.name;
    case GradeSource::Age:
        return Text::tr("%1, days ago").arg(input.field ? fieldLabel(*input.field) : input.name);
    case GradeSource::Score:
        return Text::tr("%1, last score").arg(input.name);
    case GradeSource::Where:
        return input.name;
    default:
        break;
    }
    const QString events = eventsLabel(input.events);
    if (input.source == GradeSource::Sum)
        return Text::tr("%1, amount in %n day(s)", nullptr, input.days).arg(events);
    return input.source == GradeSource::Days
               ? Text::tr("%1, different days in %n day(s)", nullptr, input.days).arg(events)
               : Text::tr("%1, times in %n day(s)", nullptr, input.days).arg(events);
}

} // namespace

bool GradeEvents::include(const GradeEvents &others) const
{
    return arePurchases() == others.arePurchases() && (others.kinds & ~kinds) == 0 &&
           (!onlyTwoWay || others.onlyTwoWay) && (!onlyFromCustomer || others.onlyFromCustomer);
}

bool comesFromGrade(FieldId field)
{
    return field == FieldId::Grade || field == FieldId::Points || field == FieldId::GradeUpTo ||
           field == FieldId::GradeByHand;
}

QString decayedKey(const QString &key, double halfLife)
{
    return halfLife > 0 ? QString(key + u'~' + QString::number(halfLife, 'g', QLocale::FloatingPointShortest))
                        : key;
}

Result<GradeInput> readGradeInput(const QString &key)
{
    const QString text = key.trimmed();
    const qsizetype mark = text.lastIndexOf(u'~');
    // A filter may hold the sign, but ends with its bracket; so may the name of a field of one's own.
    if (mark < 0 || text.endsWith(u')') || text.startsWith(kOwnPrefix))
        return readPlain(text);
    auto input = readPlain(text.left(mark).trimmed());
    LEADBOOK_TRY(input);
    bool isNumber = false;
    input->halfLife = text.sliced(mark + 1).toDouble(&isNumber);
    if (!isNumber || !input->isCounted() || !(input->halfLife >= 1 && input->halfLife <= kMostGradeDays))
        return refusal(
            Text::tr("“%1” cannot fade; only count(…) and days(…) do, with a half-life from 1 to %2 "
                     "days")
                .arg(key)
                .arg(kMostGradeDays));
    return input;
}

bool GradeInput::isNeverBelow(const GradeInput &other) const
{
    return isCounted() && source == other.source && events.include(other.events) && days >= other.days &&
           (halfLife == 0 || (other.halfLife > 0 && halfLife >= other.halfLife));
}

bool GradeInput::countsAlso(const GradeInput &other) const
{
    return isCounted() && other.isCounted() && events.include(other.events);
}

QString gradeInputLabel(const QString &key)
{
    const auto input = readGradeInput(key);
    if (!input)
        return key;
    const QString label = plainLabel(*input);
    return input->halfLife > 0 ? Text::tr("%1, half-life %2 days").arg(label).arg(input->halfLife) : label;
}

QStringList gradeEventKeys()
{
    QStringList keys;
    for (const EventWord &word : kEventWords)
        keys << toQString(word.key);
    for (const Choice &kind : kInteractionKinds)
        keys << toQString(kind.key);
    return keys;
}

QString gradeEventLabel(const QString &key)
{
    for (const EventWord &word : kEventWords)
        if (key == toQString(word.key))
            return Text::tr(word.label);
    for (const Choice &kind : kInteractionKinds)
        if (key == toQString(kind.key))
            return QCoreApplication::translate("Choice", kind.label);
    return {};
}

} // namespace leadbook
