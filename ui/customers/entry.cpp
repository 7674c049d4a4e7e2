// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/entry.h"

#include "domain/stagenames.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

constexpr int kWon = 1;
constexpr int kLost = 2;

QString interactionTitle(const TimelineEntry &event)
{
    const QString kind = choiceLabel(FieldId::InteractionKind, event.choice);
    return event.minutes > 0 ? Words::tr("%1, %2 min").arg(kind).arg(event.minutes) : kind;
}

QString stageTitle(const TimelineEntry &event)
{
    if (event.choice == kWon)
        return Words::tr("Deal won");
    if (event.choice == kLost)
        return Words::tr("Deal lost");
    return Words::tr("Moved to %1").arg(stageLabel(event.title));
}

QString purchaseTitle(const TimelineEntry &event)
{
    return event.title.isEmpty() ? Words::tr("Purchase") : Words::tr("Bought %1").arg(event.title);
}

QString surveyTitle(const TimelineEntry &event)
{
    const QString kind = event.title.isEmpty() ? Words::tr("Survey") : event.title;
    return Words::tr("%1: %2").arg(kind).arg(event.choice);
}

QString needTitle(const TimelineEntry &event)
{
    return Words::tr("Need: %1").arg(choiceLabel(FieldId::Need, event.choice));
}

/// By TimelineEntry::Kind.
constexpr std::array<QString (*)(const TimelineEntry &), 5> kTitles{&interactionTitle, &stageTitle,
                                                                    &purchaseTitle, &surveyTitle, &needTitle};

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

Entry timelineEntry(const TimelineEntry &event, Day today, const QLocale &locale)
{
    const bool isNeed = event.kind == TimelineEntry::Kind::Need;
    return {kTitles[static_cast<std::size_t>(event.kind)](event),
            event.day.isValid() ? formatDay(event.day, today, locale) : QString(),
            present({dotted({isNeed ? event.title : QString(), event.text.simplified(),
                             amountOf(event.amount, event.currency, locale)})})};
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
