// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/preferencederivation.h"

#include "core/text.h"
#include "domain/surveyscale.h"

#include <algorithm>
#include <tuple>

namespace leadbook {

namespace {

/// The tally of @p code, a new one where there is none.
template <typename Tallies> auto &tallyOf(Tallies &tallies, std::uint32_t code)
{
    const auto known = std::ranges::find(tallies, code, &Tallies::value_type::code);
    return known != tallies.end() ? *known : tallies.emplace_back(typename Tallies::value_type{code, 0, 0});
}

/// The code that @p weight puts first, 0 without any.
template <typename Tallies, typename Weight>
std::uint32_t foremost(const Tallies &tallies, const CodeColumn &column, Weight &&weight)
{
    const auto best = std::ranges::max_element(tallies, [&](const auto &a, const auto &b) {
        if (weight(a) != weight(b))
            return weight(a) < weight(b);
        return column.dictionary().text(a.code) > column.dictionary().text(b.code);
    });
    return best == tallies.end() ? 0 : best->code;
}

void setCode(CodeColumn &column, Row row, std::uint32_t code)
{
    if (column.code(row) != code)
        column.editCodes().set(row, code);
}

} // namespace

PreferenceWriter::PreferenceWriter(const Snapshot &snapshot, Day asOf, FieldColumns &derived)
    : m_snapshot(snapshot)
    , m_asOf(asOf)
    , m_category(derived.code(FieldId::FavouriteCategory))
    , m_payment(derived.code(FieldId::PaymentMethod))
    , m_satisfaction(derived.choice(FieldId::Satisfaction))
    , m_ofProduct(m_category, snapshot.products.size() + 1)
    , m_ofOwn(m_category, snapshot.purchases.ownCategory.dictionary().size())
    , m_ofPayment(m_payment, snapshot.purchases.payment.dictionary().size())
{
}

std::uint32_t PreferenceWriter::CodeMap::of(std::uint32_t number, std::string_view text)
{
    std::uint32_t &code = m_codes[number];
    if (code == kUnasked)
        code = text.empty() ? 0 : m_column.codeFor(text);
    return code;
}

std::uint32_t PreferenceWriter::categoryOf(Row line)
{
    const PurchaseTable &purchases = m_snapshot.purchases;
    const std::uint32_t own = line < purchases.ownCategory.size() ? purchases.ownCategory.code(line) : 0;
    if (own != 0)
        return m_ofOwn.of(own, purchases.ownCategory.dictionary().text(own));
    const std::uint32_t product = purchases.product[line];
    return product == 0 ? 0 : m_ofProduct.of(product, m_snapshot.products[product - 1].category);
}

void PreferenceWriter::add(Row line)
{
    const PurchaseTable &purchases = m_snapshot.purchases;
    const Money amount = purchases.amount[line];
    const Day day = purchases.day[line];
    if (!amount.isKnown() || amount <= Money(0) || !day.isValid() || day > m_asOf)
        return;
    if (const std::uint32_t category = categoryOf(line); category != 0)
        tallyOf(m_categories, category).amount += static_cast<double>(amount.tenThousandths());
    const std::uint32_t payment = line < purchases.payment.size() ? purchases.payment.code(line) : 0;
    if (payment != 0)
        ++tallyOf(m_payments, m_ofPayment.of(payment, purchases.payment.dictionary().text(payment))).lines;
}

std::uint8_t PreferenceWriter::satisfactionOf(Row customer) const
{
    const SurveyTable &surveys = m_snapshot.surveys;
    Day newest;
    std::uint8_t level = kNoChoice;
    surveys.ofCustomer.forEach(customer, [&](Row answer) {
        const Day day = surveys.day[answer];
        // The newest row comes first and stays before others of its day.
        if (!day.isValid() || day > m_asOf || day <= newest)
            return;
        if (const auto found = satisfactionLevel(toQString(surveys.kind[answer]), surveys.score[answer])) {
            newest = day;
            level = static_cast<std::uint8_t>(*found);
        }
    });
    return level;
}

void PreferenceWriter::write(Row customer)
{
    m_categories.clear();
    m_payments.clear();
    m_snapshot.purchases.ofCustomer.forEach(customer, [this](Row line) { add(line); });
    setCode(m_category, customer,
            foremost(m_categories, m_category, [](const Tally &tally) { return tally.amount; }));
    setCode(m_payment, customer,
            foremost(m_payments, m_payment, [](const Tally &tally) { return tally.lines; }));
    m_satisfaction.set(customer, satisfactionOf(customer));
}

} // namespace leadbook
