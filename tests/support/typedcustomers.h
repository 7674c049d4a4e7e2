// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/likelycustomers.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace leadbook::test {

/// What somebody types who enters customer @p row of @p view once more: each of its fields alone as it is,
/// all together, the name without its last letter, with a letter too many, and letter by letter.
inline std::vector<EnteredCustomer> typedAgain(const View &view, Row row)
{
    const Snapshot &snapshot = *view.snapshot;
    const FieldColumns &customers = snapshot.customers.columns;
    std::vector<EnteredCustomer> all;
    EnteredCustomer whole;
    const auto add = [&](std::string EnteredCustomer::*field, std::string_view text) {
        if (text.empty())
            return;
        EnteredCustomer one;
        one.*field = whole.*field = text;
        all.push_back(one);
    };
    add(&EnteredCustomer::name, customers.text(FieldId::Name)[row]);
    const Row link = snapshot.mainLink[row];
    if (link != kNoRow) {
        const FieldColumns &contacts = snapshot.contacts.columns;
        const Row contact = snapshot.links.contact[link];
        add(&EnteredCustomer::phone, contacts.text(FieldId::Mobile)[contact]);
        add(&EnteredCustomer::email, contacts.text(FieldId::Email)[contact]);
        add(&EnteredCustomer::wechat, contacts.text(FieldId::WeChat)[contact]);
        EnteredCustomer person;
        person.name = contacts.text(FieldId::ContactName)[contact];
        all.push_back(person);
    }
    whole.city = customers.code(FieldId::City)[row];
    all.push_back(whole);
    const QString name = QString::fromStdString(whole.name);
    for (const QString &typed : QStringList{name.left(name.size() - 1), name.left(3) + name.mid(2)}) {
        EnteredCustomer slip = whole;
        slip.name = typed.toStdString();
        slip.phone.clear();
        slip.email.clear();
        slip.wechat.clear();
        all.push_back(slip);
    }
    for (qsizetype letters = 1; letters < name.size(); ++letters) {
        EnteredCustomer begun;
        begun.name = name.left(letters).toStdString();
        all.push_back(begun);
    }
    return all;
}

} // namespace leadbook::test
