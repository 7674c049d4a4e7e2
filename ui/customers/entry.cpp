// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/entry.h"

#include "domain/stagenames.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

constexpr int kWon = 1;
constexpr int kLost = 2;

QStringList present(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

QString amountOf(Money amount, const QString &currency, const QLocale &locale)
{
    return amount.isKnown() ? formatMoney(amount, currency, locale) : QString();
}

} // namespace

QString dotted(QStringList parts)
{
    return present(std::move(parts)).join(u" · "_s);
}

Entry contactEntry(const RecordContact &contact, Day today, const QLocale &locale)
{
    const QString role = contact.role ? choiceLabel(FieldId::Role, *contact.role) : QString();
    const QString birthday = contact.birthday.isValid()
                                 ? Words::tr("Birthday %1").arg(formatDay(contact.birthday, today, locale))
                                 : QString();
    return {
        contact.name, contact.primary ? Words::tr("main contact") : QString(),
        present({dotted({role, contact.title, contact.department}), dotted({contact.mobile, contact.phone}),
                 dotted({contact.email, contact.wechat}), birthday})};
}

Entry dealEntry(const RecordDeal &deal, Day today, const QLocale &locale)
{
    QString state = stageLabel(deal.stage);
    Day day = deal.opened;
    if (deal.outcome == kWon || deal.outcome == kLost) {
        state = deal.outcome == kWon ? Words::tr("won") : Words::tr("lost");
        day = deal.closed;
    }
    const QString when = day.isValid() ? formatDay(day, today, locale) : QString();
    const QString title = deal.title.isEmpty() ? deal.product : deal.title;
    return {title.isEmpty() ? Words::tr("Deal") : title, amountOf(deal.amount, deal.currency, locale),
            present({dotted({state, when, deal.title.isEmpty() ? QString() : deal.product, deal.owner})})};
}

} // namespace leadbook
