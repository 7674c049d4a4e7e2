// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace leadbook {

/// A currency in use somewhere.
struct CurrencyName
{
    QString code; ///< ISO 4217
    QString name; ///< in the user's language, else in English or that of a country where it is in use; may be
                  ///< empty
};

/// The currencies of today: those of large trade first, in that order, the others by code.
QList<CurrencyName> currencyNames();

/// "USD – US dollar"; the code alone where nothing else is known.
QString currencyText(const CurrencyName &currency);

} // namespace leadbook
