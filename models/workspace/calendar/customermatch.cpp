// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendar/customermatch.h"

#include "core/text.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kMostSearched = 1'000; ///< characters of a summary

QString keyOf(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

/// The fewest characters of a name that is looked for within a text.
qsizetype leastLength(const QString &name)
{
    constexpr qsizetype kHan = 2;
    constexpr qsizetype kLatin = 4;
    return !name.isEmpty() && isHan(name[0]) ? kHan : kLatin;
}

/// Whether no word is cut at @p at of @p text; Han characters have no words.
bool isBorder(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() && !isHan(c); };
    return !isLetter(text[at - 1]) || !isLetter(text[at]);
}

} // namespace

CustomerMatch::CustomerMatch(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{
    const auto &customers = snapshot.customers;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.alive[row] == 0)
            continue;
        add(m_names, toQString(customers.columns.text(FieldId::Name)[row]), row);
        add(m_mails, toQString(customers.columns.text(FieldId::CompanyEmail)[row]), row);
    }
    const auto &contacts = snapshot.contacts.columns;
    for (Row link = 0; link < snapshot.links.ids.size(); ++link) {
        const Row contact = snapshot.links.contact[link];
        const Row customer = snapshot.links.customer[link];
        if (snapshot.links.alive[link] == 0 || contact == kNoRow || customer == kNoRow)
            continue;
        add(m_names, toQString(contacts.text(FieldId::ContactName)[contact]), customer);
        add(m_mails, toQString(contacts.text(FieldId::Email)[contact]), customer);
    }
}

void CustomerMatch::add(QHash<QString, Row> &rows, const QString &text, Row customer)
{
    const QString key = keyOf(text);
    if (key.isEmpty())
        return;
    const auto known = rows.find(key);
    if (known == rows.end())
        rows.insert(key, customer);
    else if (*known != customer)
        *known = kNoRow;
}

Row CustomerMatch::named(const QString &text) const
{
    return m_names.value(keyOf(text), kNoRow);
}

Row CustomerMatch::within(const QString &text) const
{
    const QString key = keyOf(text).left(kMostSearched);
    for (qsizetype length = std::min(kLongestName, key.size()); length > 1; --length) {
        for (qsizetype at = 0; at + length <= key.size(); ++at) {
            if (!isBorder(key, at) || !isBorder(key, at + length))
                continue;
            const QString part = key.mid(at, length);
            const Row row = part.size() >= leastLength(part) ? m_names.value(part, kNoRow) : kNoRow;
            if (row != kNoRow)
                return row;
        }
    }
    return kNoRow;
}

Row CustomerMatch::find(const CalendarItem &item) const
{
    if (item.customer != 0) {
        const Row own = m_snapshot.customers.ids.find(item.customer);
        if (own != kNoRow && m_snapshot.customers.alive[own] != 0)
            return own;
    }
    if (const Row mail = m_mails.value(keyOf(item.email), kNoRow); mail != kNoRow)
        return mail;
    for (const QString &text : {item.location, item.contact, item.contact.section(u',', 0, 0)}) {
        if (const Row row = named(text); row != kNoRow)
            return row;
    }
    return within(item.summary);
}

} // namespace leadbook
