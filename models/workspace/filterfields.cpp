// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filterfields.h"

#include "core/text.h"

#include <algorithm>

namespace leadbook {

namespace {

bool isGrade(FieldRef field)
{
    return field.custom == 0 && (field.id == FieldId::Grade || field.id == FieldId::GradeUpTo);
}

FilterOffer offerOf(const View &view, const FilterField &field, const QString &name)
{
    const FieldType type = listFieldType(*view.snapshot, field.field);
    FilterOffer offer{name, listFieldLabel(*view.snapshot, field.field), field.comparison, {}, false};
    for (const ChoiceKey &choice : field.choices) {
        const QString key = QString::fromStdString(choice.key);
        QString label;
        if (field.field.custom != 0)
            label = choiceLabel(FieldId::DoNotContact, choice.value);
        else if (!isGrade(field.field))
            label = choiceLabel(field.field.id, choice.value);
        offer.choices.push_back({key, label.isEmpty() ? key : label});
    }
    offer.hasKnownValues =
        field.field.custom == 0 && (type == FieldType::Code || type == FieldType::Owner ||
                                    type == FieldType::Product || type == FieldType::Stage);
    return offer;
}

QStringList textsOf(const Dictionary &dictionary)
{
    QStringList texts;
    for (std::uint32_t code = 1; code < dictionary.size(); ++code)
        texts << toQString(dictionary.text(code));
    return texts;
}

/// Texts of the events' fields, which lie in small lists of their own.
QStringList eventTexts(const Snapshot &snapshot, FieldId field)
{
    QStringList texts;
    const auto names = [&texts](const auto &rows) {
        for (const auto &row : rows)
            texts << QString::fromStdString(row.name);
    };
    switch (field) {
    case FieldId::DealStage:
        names(snapshot.stages);
        texts << QStringLiteral("Won") << QStringLiteral("Lost");
        break;
    case FieldId::DealOwner:
        names(snapshot.owners);
        break;
    case FieldId::DealProduct:
    case FieldId::PurchaseProduct:
        names(snapshot.products);
        break;
    case FieldId::PurchaseCategory: {
        for (const ProductRow &product : snapshot.products)
            texts << QString::fromStdString(product.category);
        texts << textsOf(snapshot.purchases.ownCategory.dictionary());
        break;
    }
    case FieldId::DealCompetitor:
        texts = textsOf(snapshot.deals.competitor.dictionary());
        break;
    case FieldId::DealLostReason:
        texts = textsOf(snapshot.deals.lostReason.dictionary());
        break;
    case FieldId::PurchasePayment:
        texts = textsOf(snapshot.purchases.payment.dictionary());
        break;
    case FieldId::SurveyKind:
        texts = textsOf(snapshot.surveys.kind.dictionary());
        break;
    default:
        break;
    }
    return texts;
}

QStringList peopleTexts(const View &view, FieldRef field)
{
    const ListColumn column(view, ListKind::Customers, field);
    const auto *codes = std::get_if<CodeColumn>(&column.column());
    QStringList texts;
    for (std::uint32_t code = 1; codes != nullptr && code < codes->dictionary().size(); ++code) {
        const QString text = toQString(codes->dictionary().text(code));
        // Tags are compared one by one.
        if (field == FieldRef(FieldId::Tags))
            texts << text.split(u';', Qt::SkipEmptyParts);
        else
            texts << text;
    }
    return texts;
}

} // namespace

std::vector<FilterOffer> filterOffers(const View &view, QStringView scope)
{
    const FilterTerm *term = scope.isEmpty() ? nullptr : findTerm(scope);
    std::vector<FilterOffer> offers;
    if (!scope.isEmpty() && term == nullptr)
        return offers;
    for (const Field &field : fieldsOf(term == nullptr ? Entity::Customer : term->entity)) {
        const QString name = toQString(field.key);
        if (auto offer = filterOffer(view, scope, name))
            offers.push_back(*std::move(offer));
    }
    if (term != nullptr)
        return offers;
    for (const CustomColumn &custom : view.snapshot->customs) {
        const QString name = listFieldKey(*view.snapshot, FieldRef::ofCustom(custom.id));
        if (auto offer = filterOffer(view, scope, name))
            offers.push_back(*std::move(offer));
    }
    return offers;
}

std::optional<FilterOffer> filterOffer(const View &view, QStringView scope, QStringView name)
{
    const auto field = findFilterField(view, scope, name);
    if (!field)
        return std::nullopt;
    return offerOf(view, *field, name.toString());
}

QStringList knownFilterValues(const View &view, QStringView scope, QStringView name, qsizetype most)
{
    const auto field = findFilterField(view, scope, name);
    if (!field)
        return {};
    QStringList texts =
        scope.isEmpty() ? peopleTexts(view, field->field) : eventTexts(*view.snapshot, field->field.id);
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (field->field.id != FieldId::DealStage || scope.isEmpty())
        std::ranges::sort(texts,
                          [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return texts.first(std::min(most, texts.size()));
}

} // namespace leadbook
