// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recommendationwords.h"

#include "core/text.h"
#include "domain/daywords.h"
#include "items/sharetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recommendation)
};

} // namespace

QString recommendationReason(const Snapshot &snapshot, const Recommendation &wanted)
{
    const bool fromPair = wanted.pair.both > 0 && wanted.pair.confidence >= wanted.score;
    return fromPair
               ? Words::tr("%1 of the orders with “%2” have it, lift %3")
                     .arg(shareText(wanted.pair.confidence, QLocale(), 1),
                          toQString(snapshot.products[wanted.pair.first].name),
                          QLocale().toString(wanted.pair.lift, 'f', 1))
               : Words::tr("%1 of the %2 customers most alike bought it").arg(wanted.alike).arg(wanted.asked);
}

QString interestReason(const StatedInterest &interest)
{
    const QString last = dayWords(interest.last);
    switch (interest.sign) {
    case InterestSign::Need:
        return Words::tr("named as a need on %1").arg(last);
    case InterestSign::Enquiry:
        return Words::tr("asked about or tried it, last on %1").arg(last);
    case InterestSign::Preference:
        return Words::tr("a stated preference of %1").arg(last);
    case InterestSign::Browsing:
        return Words::tr("looked at it %Ln times, last on %1", nullptr, static_cast<int>(interest.times))
            .arg(last);
    }
    return {};
}

QString interestKey(InterestSign sign)
{
    static constexpr std::array kKeys{"need", "enquiry", "preference", "browsing"};
    return QString::fromLatin1(kKeys[static_cast<std::size_t>(sign)]);
}

} // namespace leadbook
