// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradeoffers.h"

#include "core/text.h"
#include "domain/gradeinput.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeOffers)
};

constexpr int kUsualDays = 90;
constexpr int kYear = 365;

constexpr std::array kUsual{"need"_L1, "value"_L1, "stage"_L1, "contactDays30"_L1, "contactDays90"_L1};

/// Fields that the usual inputs read.
constexpr std::array kUsualFields{FieldId::Need, FieldId::Value, FieldId::StageLevel, FieldId::ContactDays30,
                                  FieldId::ContactDays90};

class Offers
{
public:
    void add(GradeInputGroup group, const QString &key)
    {
        const auto input = readGradeInput(key);
        if (input)
            m_offers.push_back({key, gradeInputLabel(key), gradeField(key).kind, gradeUnit(key), group,
                                input->isCounted(), false});
    }
    void addFilter()
    {
        m_offers.push_back({u"where()"_s, Text::tr("A filter of your own"), GradeFieldKind::Flag,
                            GradeUnit::YesNo, GradeInputGroup::Filter, false, true});
    }
    std::vector<GradeInputOffer> take() { return std::move(m_offers); }

private:
    std::vector<GradeInputOffer> m_offers;
};

void addFields(Offers &offers)
{
    for (const Field &field : fieldsOf(Entity::Customer)) {
        const bool isUsual = std::ranges::find(kUsualFields, field.id) != kUsualFields.end();
        if (isUsual || !field.has(Field::Resident))
            continue;
        const QString key = toQString(field.key);
        const QString written = field.type == FieldType::Day ? u"age(%1)"_s.arg(key) : key;
        // "stage" is short for the stage's level, not the field that holds its name.
        if (const auto input = readGradeInput(written); input && input->field == field.id)
            offers.add(GradeInputGroup::Fields, written);
    }
}

void addOwn(const Snapshot &snapshot, Offers &offers)
{
    for (const CustomColumn &custom : snapshot.customs) {
        const QString key = u"extra."_s + QString::fromStdString(custom.name);
        if (std::holds_alternative<Column<Day>>(custom.column))
            offers.add(GradeInputGroup::Own, u"age(%1)"_s.arg(key));
        else if (!std::holds_alternative<TextColumn>(custom.column))
            offers.add(GradeInputGroup::Own, key);
    }
}

void addEvents(Offers &offers)
{
    for (const QString &word : gradeEventKeys()) {
        const int days =
            readGradeInput(u"count(%1, 1)"_s.arg(word))->events.arePurchases() ? kYear : kUsualDays;
        offers.add(GradeInputGroup::Events, u"count(%1, %2)"_s.arg(word).arg(days));
    }
    offers.add(GradeInputGroup::Events, u"sum(purchase, %1)"_s.arg(kYear));
}

void addSurveys(const Snapshot &snapshot, Offers &offers)
{
    const Dictionary &kinds = snapshot.surveys.kind.dictionary();
    QStringList names;
    for (std::uint32_t code = 1; code < kinds.size(); ++code)
        names << toQString(kinds.text(code));
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names))
        offers.add(GradeInputGroup::Surveys, u"score(%1)"_s.arg(name));
}

/// By GradeUnit.
constexpr std::array kUnits{
    "",
    QT_TRANSLATE_NOOP("GradeOffers", "level"),
    QT_TRANSLATE_NOOP("GradeOffers", "times"),
    QT_TRANSLATE_NOOP("GradeOffers", "days"),
    QT_TRANSLATE_NOOP("GradeOffers", "days ago"),
    QT_TRANSLATE_NOOP("GradeOffers", "amount"),
    QT_TRANSLATE_NOOP("GradeOffers", "1 = yes, 0 = no"),
    QT_TRANSLATE_NOOP("GradeOffers", "score"),
};
/// By GradeInputGroup.
constexpr std::array kGroups{
    QT_TRANSLATE_NOOP("GradeOffers", "Usual inputs"), QT_TRANSLATE_NOOP("GradeOffers", "Fields"),
    QT_TRANSLATE_NOOP("GradeOffers", "Own fields"),   QT_TRANSLATE_NOOP("GradeOffers", "Events"),
    QT_TRANSLATE_NOOP("GradeOffers", "Surveys"),      QT_TRANSLATE_NOOP("GradeOffers", "Filter"),
};

GradeUnit unitOfField(FieldId id)
{
    switch (fieldOf(id).type) {
    case FieldType::Money:
        return GradeUnit::Money;
    case FieldType::Flag:
        return GradeUnit::YesNo;
    case FieldType::Choice: // the need
        return GradeUnit::Level;
    default:
        return id == FieldId::StageLevel ? GradeUnit::Level : GradeUnit::Number;
    }
}

} // namespace

std::vector<GradeInputOffer> gradeInputOffers(const Snapshot &snapshot)
{
    Offers offers;
    for (const QLatin1StringView key : kUsual)
        offers.add(GradeInputGroup::Usual, key);
    addFields(offers);
    addOwn(snapshot, offers);
    addEvents(offers);
    addSurveys(snapshot, offers);
    offers.addFilter();
    return offers.take();
}

GradeUnit gradeUnit(const QString &key)
{
    const auto input = readGradeInput(key);
    if (!input)
        return GradeUnit::Number;
    switch (input->source) {
    case GradeSource::Field:
        return unitOfField(*input->field);
    case GradeSource::Own:
        return GradeUnit::Number;
    case GradeSource::Age:
        return GradeUnit::DaysAgo;
    case GradeSource::Count:
        return GradeUnit::Times;
    case GradeSource::Days:
        return GradeUnit::Days;
    case GradeSource::Sum:
        return GradeUnit::Money;
    case GradeSource::Score:
        return GradeUnit::Score;
    case GradeSource::Where:
        return GradeUnit::YesNo;
    }
    return GradeUnit::Number;
}

QString gradeUnitLabel(GradeUnit unit)
{
    const char *label = kUnits[static_cast<std::size_t>(unit)];
    return *label == '\0' ? QString() : Text::tr(label);
}

QString gradeGroupLabel(GradeInputGroup group)
{
    return Text::tr(kGroups[static_cast<std::size_t>(group)]);
}

} // namespace leadbook
