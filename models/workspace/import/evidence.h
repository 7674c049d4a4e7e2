// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"

#include <QString>

#include <array>
#include <string>

namespace leadbook {

/// What is compared of a row and of a customer of the book, as typed; empty = not known.
struct Likenesses
{
    std::string person;
    std::string company;
    std::string city;
    std::array<std::string, 2> emails; ///< the person's, the company's
    std::array<std::string, 3> phones; ///< mobile, phone, the company's
    std::string wechat;
};

/// What speaks for a row's being a customer of the book.
struct Evidence
{
    int points = 0;       ///< negative where something says that they are two
    bool hasSign = false; ///< they share a phone, an e-mail address or a WeChat id
    QString sentence;     ///< translated: "name 96 % alike, same domain nordwind.de"

    /// From so many points on the user is asked.
    static constexpr int kAlike = 60;
    bool isAlike() const { return points >= kAlike; }
};

/// Weighs a row's person (and its company, where it has one) against a person of the book. Two people of one
/// company, or with one e-mail domain, are alike only where their names are; so are namesakes only where
/// neither phone nor city says that they are two.
Evidence weighPersons(const Likenesses &row, const Likenesses &known, const DialPlan &home);

/// Weighs a row's company against a company of the book.
Evidence weighCompanies(const Likenesses &row, const Likenesses &known, const DialPlan &home);

} // namespace leadbook
