// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "store/book.h"
#include "store/editor.h"

#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace leadbook::test {

/// Draws edits as a user might make them, of every table that a view holds; equal seeds, equal edits.
class RandomEdits
{
public:
    RandomEdits(unsigned seed, Day today)
        : m_random(seed)
        , m_today(today)
    {
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    /// The work of one change: one to three edits.
    Book::Work next()
    {
        return [this](Editor &editor) -> Status {
            for (int edits = 1 + below(3); edits > 0; --edits) {
                const auto &edit =
                    kEdits[static_cast<std::size_t>(below(static_cast<int>(std::size(kEdits))))];
                LEADBOOK_TRY((this->*edit)(editor));
            }
            return {};
        };
    }

private:
    using Edit = Status (RandomEdits::*)(Editor &);

    /// An id that @p sql yields, drawn; 0 where it yields none.
    Result<std::int64_t> draw(Editor &editor, std::string_view sql)
    {
        auto statement = editor.prepare(sql);
        LEADBOOK_TRY(statement);
        std::vector<std::int64_t> ids;
        for (;;) {
            const auto row = statement->step();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            ids.push_back(statement->integer(0));
        }
        return ids.empty() ? 0 : ids[static_cast<std::size_t>(below(static_cast<int>(ids.size())))];
    }
    static QVariant reference(std::int64_t id) { return id == 0 ? QVariant() : QVariant(qlonglong(id)); }
    QVariant day() { return m_today.number() - below(400) + 5; }
    QString word()
    {
        static constexpr const char16_t *kWords[] = {u"上海华信", u"Straßenbau", u"王伟", u"Zoë & Co",
                                                     u"重庆长安", u"lead 7",     u"",     u"張江"};
        return QString::fromUtf16(kWords[static_cast<std::size_t>(below(std::size(kWords)))]);
    }
    static Status inserted(const Result<std::int64_t> &id)
    {
        LEADBOOK_TRY(id);
        return {};
    }
    /// Sets @p cells of a row drawn from @p table.
    Status updateOne(Editor &editor, RecordTable table, std::initializer_list<Cell> cells)
    {
        const auto id = draw(editor, "SELECT id FROM " + std::string(sqlName(table)));
        LEADBOOK_TRY(id);
        const std::vector<Cell> row(cells);
        return *id == 0 ? Status() : editor.update(table, *id, row);
    }
    Status removeOne(Editor &editor, RecordTable table, std::string_view sql = {})
    {
        const auto id =
            draw(editor, sql.empty() ? "SELECT id FROM " + std::string(sqlName(table)) : std::string(sql));
        LEADBOOK_TRY(id);
        return *id == 0 ? Status() : editor.remove(table, *id);
    }
    Status insertOne(Editor &editor, RecordTable table, std::initializer_list<Cell> cells)
    {
        const std::vector<Cell> row(cells);
        return inserted(editor.insert(table, row));
    }
    /// Inserts a row that belongs to a customer, if there is any.
    Status insertChild(Editor &editor, RecordTable table, std::initializer_list<Cell> cells)
    {
        const auto customer = draw(editor, "SELECT id FROM customer");
        LEADBOOK_TRY(customer);
        if (*customer == 0)
            return {};
        std::vector<Cell> row(cells);
        row.push_back({"customer", qlonglong(*customer)});
        return inserted(editor.insert(table, row));
    }

    Status addCustomer(Editor &editor)
    {
        return insertOne(editor, RecordTable::Customer,
                         {{"name", QString(word() + u'x')}, {"city", word()}, {"kind", below(2)}});
    }
    Status editCustomer(Editor &editor)
    {
        const auto owner = draw(editor, "SELECT id FROM owner");
        LEADBOOK_TRY(owner);
        return updateOne(
            editor, RecordTable::Customer,
            {{"name", QString(word() + u'y')},
             {"city", word()},
             {"tags", word()},
             {"notes", word()},
             {"key", word()},
             {"employees", below(2) == 0 ? QVariant() : QVariant(below(90))},
             {"potential", below(2) == 0 ? QVariant() : QVariant(qlonglong{below(900)} * 10'000'000)},
             {"status", below(3)},
             {"owner", below(3) == 0 ? QVariant() : reference(*owner)}});
    }
    Status removeCustomer(Editor &editor)
    {
        const auto id = draw(editor, "SELECT id FROM customer");
        LEADBOOK_TRY(id);
        return *id == 0 ? Status() : editor.removeCustomer(*id);
    }
    Status addContact(Editor &editor)
    {
        const std::vector<Cell> cells{{"name", QString(word() + u'z')},
                                      {"mobile", QStringLiteral("13900000001")}};
        const auto contact = editor.insert(RecordTable::Contact, cells);
        LEADBOOK_TRY(contact);
        return insertChild(editor, RecordTable::CustomerContact,
                           {{"contact", qlonglong(*contact)}, {"is_primary", below(2)}, {"title", word()}});
    }
    Status editContact(Editor &editor)
    {
        return updateOne(editor, RecordTable::Contact,
                         {{"name", QString(word() + u'w')},
                          {"email", word()},
                          {"birthday", below(2) == 0 ? QVariant() : QVariant(below(9'000))},
                          {"do_not_contact", below(2)}});
    }
    Status linkContact(Editor &editor)
    {
        const auto contact = draw(editor, "SELECT id FROM contact");
        LEADBOOK_TRY(contact);
        return *contact == 0 ? Status()
                             : insertChild(editor, RecordTable::CustomerContact,
                                           {{"contact", qlonglong(*contact)}, {"is_primary", below(2)}});
    }
    Status moveLink(Editor &editor)
    {
        const auto customer = draw(editor, "SELECT id FROM customer");
        LEADBOOK_TRY(customer);
        const auto contact = draw(editor, "SELECT id FROM contact");
        LEADBOOK_TRY(contact);
        if (*customer == 0 || *contact == 0)
            return {};
        return updateOne(editor, RecordTable::CustomerContact,
                         {{"customer", qlonglong(*customer)},
                          {"contact", qlonglong(*contact)},
                          {"is_primary", below(2)},
                          {"department", word()}});
    }
    Status removeLink(Editor &editor) { return removeOne(editor, RecordTable::CustomerContact); }
    /// A grade set by hand, from some day of the last ten on, for up to twenty days.
    Status addOverride(Editor &editor)
    {
        const int since = m_today.number() - below(10);
        return insertChild(editor, RecordTable::GradeOverride,
                           {{"grade", below(2) == 0 ? QStringLiteral("A") : QStringLiteral("C")},
                            {"reason", QString(word() + u'r')},
                            {"since_day", since},
                            {"until_day", since + below(20)}});
    }
    Status editOverride(Editor &editor)
    {
        return updateOne(editor, RecordTable::GradeOverride,
                         {{"grade", QStringLiteral("B")}, {"until_day", m_today.number() + below(3) - 1}});
    }
    Status removeOverride(Editor &editor) { return removeOne(editor, RecordTable::GradeOverride); }
    /// A number, an address or an account: of a customer itself, or of a contact.
    Status addPoint(Editor &editor)
    {
        const bool isOfContact = below(3) != 0;
        const auto owner = draw(editor, isOfContact ? std::string_view("SELECT id FROM contact")
                                                    : "SELECT id FROM customer");
        LEADBOOK_TRY(owner);
        return *owner == 0 ? Status()
                           : insertOne(editor, RecordTable::ContactPoint,
                                       {{isOfContact ? "contact" : "customer", qlonglong(*owner)},
                                        {"kind", below(6)},
                                        {"value", pointValue()}});
    }
    Status editPoint(Editor &editor)
    {
        const auto contact = draw(editor, "SELECT id FROM contact");
        LEADBOOK_TRY(contact);
        return updateOne(editor, RecordTable::ContactPoint,
                         {{"customer", QVariant()},
                          {"contact", reference(*contact)},
                          {"kind", below(6)},
                          {"value", pointValue()}});
    }
    Status removePoint(Editor &editor) { return removeOne(editor, RecordTable::ContactPoint); }
    QString pointValue() { return QString(word() + u"point 0571-8" + QString::number(below(90))); }
    Status addInteraction(Editor &editor)
    {
        return insertChild(editor, RecordTable::Interaction,
                           {{"kind", below(13)}, {"day", day()}, {"answered", below(2)}, {"bulk", below(2)}});
    }
    Status editInteraction(Editor &editor)
    {
        return updateOne(editor, RecordTable::Interaction,
                         {{"kind", below(13)}, {"day", day()}, {"direction", below(2)}});
    }
    Status removeInteraction(Editor &editor) { return removeOne(editor, RecordTable::Interaction); }
    Status addPurchase(Editor &editor)
    {
        return insertChild(editor, RecordTable::Purchase,
                           {{"day", day()}, {"amount", (below(900) - 100) * 10'000}, {"quantity", 1.5}});
    }
    Status editPurchase(Editor &editor)
    {
        const auto customer = draw(editor, "SELECT id FROM customer");
        LEADBOOK_TRY(customer);
        return updateOne(editor, RecordTable::Purchase,
                         {{"customer", below(4) == 0 ? QVariant() : reference(*customer)},
                          {"sales_order", QVariant()},
                          {"day", day()},
                          {"amount", below(500) * 10'000}});
    }
    Status removePurchase(Editor &editor) { return removeOne(editor, RecordTable::Purchase); }
    Status addDeal(Editor &editor)
    {
        const auto stage = draw(editor, "SELECT id FROM stage");
        LEADBOOK_TRY(stage);
        const auto pipeline = draw(editor, "SELECT id FROM pipeline");
        LEADBOOK_TRY(pipeline);
        return insertChild(editor, RecordTable::Deal,
                           {{"pipeline", qlonglong(*pipeline)},
                            {"stage", reference(*stage)},
                            {"amount", qlonglong{below(500)} * 10'000'000},
                            {"title", word()},
                            {"currency", below(3) == 0 ? QVariant() : QVariant(QStringLiteral("EUR"))},
                            {"source", word()},
                            {"expected_day", below(3) == 0 ? QVariant() : day()},
                            {"opened_day", day()}});
    }
    Status editDeal(Editor &editor)
    {
        const auto stage = draw(editor, "SELECT id FROM stage");
        LEADBOOK_TRY(stage);
        const auto product = draw(editor, "SELECT id FROM product");
        LEADBOOK_TRY(product);
        const int outcome = below(3);
        return updateOne(editor, RecordTable::Deal,
                         {{"stage", below(5) == 0 ? QVariant() : reference(*stage)},
                          {"outcome", outcome},
                          {"closed_day", outcome == 0 ? QVariant() : day()},
                          {"expected_day", below(3) == 0 ? QVariant() : day()},
                          {"title", below(3) == 0 ? QVariant() : QVariant(word())},
                          {"competitor", below(3) == 0 ? QVariant() : QVariant(word())},
                          {"lost_reason", outcome == 2 ? QVariant(word()) : QVariant()},
                          {"product", reference(*product)}});
    }
    Status removeDeal(Editor &editor)
    {
        return removeOne(editor, RecordTable::Deal,
                         "SELECT id FROM deal WHERE id NOT IN (SELECT deal FROM stage_change) AND id NOT IN "
                         "(SELECT deal FROM interaction WHERE deal IS NOT NULL)");
    }
    Status addMove(Editor &editor)
    {
        const auto deal = draw(editor, "SELECT id FROM deal");
        LEADBOOK_TRY(deal);
        const auto stage = draw(editor, "SELECT id FROM stage");
        LEADBOOK_TRY(stage);
        return *deal == 0 ? Status()
                          : insertOne(editor, RecordTable::StageChange,
                                      {{"deal", qlonglong(*deal)},
                                       {"stage", below(4) == 0 ? QVariant() : reference(*stage)},
                                       {"day", day()}});
    }
    Status removeMove(Editor &editor) { return removeOne(editor, RecordTable::StageChange); }
    QString survey() { return below(3) == 0 ? word() : QStringLiteral("NPS"); }
    Status addSurvey(Editor &editor)
    {
        return insertChild(editor, RecordTable::SurveyAnswer,
                           {{"kind", survey()},
                            {"score", below(5) == 0 ? QVariant() : QVariant(below(21) / 2.0)},
                            {"day", day()}});
    }
    /// An answer that is another one's now.
    Status editSurvey(Editor &editor)
    {
        const auto customer = draw(editor, "SELECT id FROM customer");
        LEADBOOK_TRY(customer);
        return *customer == 0
                   ? Status()
                   : updateOne(
                         editor, RecordTable::SurveyAnswer,
                         {{"customer", qlonglong(*customer)}, {"kind", survey()}, {"score", below(11)}});
    }
    Status removeSurvey(Editor &editor) { return removeOne(editor, RecordTable::SurveyAnswer); }
    Status addNeed(Editor &editor)
    {
        return insertChild(editor, RecordTable::Need, {{"day", day()}, {"level", 1 + below(3)}});
    }
    Status removeNeed(Editor &editor) { return removeOne(editor, RecordTable::Need); }
    Status addTask(Editor &editor)
    {
        return insertChild(editor, RecordTable::Task,
                           {{"title", QString(word() + u'!')}, {"due_day", day()}});
    }
    Status endTask(Editor &editor)
    {
        return updateOne(
            editor, RecordTable::Task,
            {{"done_day", below(2) == 0 ? QVariant() : day()}, {"title", QString(word() + u'?')}});
    }
    Status removeTask(Editor &editor) { return removeOne(editor, RecordTable::Task); }
    Status setExtra(Editor &editor)
    {
        const auto known = draw(editor, "SELECT id FROM customer_extra");
        LEADBOOK_TRY(known);
        const std::vector<Cell> cells{{"x001", word()}, {"x002", below(100)}};
        if (*known != 0 && below(2) == 0)
            return editor.update(RecordTable::CustomerExtra, *known, cells);
        const auto bare =
            draw(editor, "SELECT id FROM customer WHERE id NOT IN (SELECT id FROM customer_extra)");
        LEADBOOK_TRY(bare);
        return *bare == 0 ? Status() : editor.insertWithId(RecordTable::CustomerExtra, *bare, cells);
    }
    Status addOwner(Editor &editor)
    {
        return below(4) != 0 ? Status() : insertOne(editor, RecordTable::Owner, {{"name", word()}});
    }

    static constexpr Edit kEdits[] = {
        &RandomEdits::addCustomer,     &RandomEdits::editCustomer,      &RandomEdits::removeCustomer,
        &RandomEdits::addContact,      &RandomEdits::editContact,       &RandomEdits::linkContact,
        &RandomEdits::moveLink,        &RandomEdits::removeLink,        &RandomEdits::addInteraction,
        &RandomEdits::editInteraction, &RandomEdits::removeInteraction, &RandomEdits::addPurchase,
        &RandomEdits::editPurchase,    &RandomEdits::removePurchase,    &RandomEdits::addDeal,
        &RandomEdits::editDeal,        &RandomEdits::removeDeal,        &RandomEdits::addMove,
        &RandomEdits::removeMove,      &RandomEdits::addNeed,           &RandomEdits::removeNeed,
        &RandomEdits::addTask,         &RandomEdits::endTask,           &RandomEdits::removeTask,
        &RandomEdits::setExtra,        &RandomEdits::addOwner,          &RandomEdits::addPoint,
        &RandomEdits::addPoint,        &RandomEdits::editPoint,         &RandomEdits::removePoint,
        &RandomEdits::addSurvey,       &RandomEdits::addSurvey,         &RandomEdits::editSurvey,
        &RandomEdits::removeSurvey,    &RandomEdits::addOverride,       &RandomEdits::editOverride,
        &RandomEdits::removeOverride,
    };

    std::mt19937 m_random;
    Day m_today;
};

} // namespace leadbook::test
