// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportchoice.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kFileKey = "export/file"_L1;
constexpr auto kEncodingKey = "export/encoding"_L1;
constexpr auto kCardsKey = "export/cards"_L1;
constexpr auto kCards = "4.0"_L1;
constexpr auto kOlderCards = "3.0"_L1;
constexpr auto kColumnsKey = "export/onlyShownColumns"_L1;

} // namespace

std::size_t likelyTable(const ExportOffer &offer)
{
    return offer.query.list == ListKind::Contacts ? 1 : 0;
}

bool isNarrowed(const ExportOffer &offer)
{
    return offer.query.filter || !offer.query.search.trimmed().isEmpty();
}

ExportScope::Kind likelyScope(const ExportOffer &offer)
{
    if (offer.chosen.size() > 1)
        return ExportScope::Kind::Chosen;
    return isNarrowed(offer) ? ExportScope::Kind::Listed : ExportScope::Kind::Everyone;
}

bool takesColumns(const ExportChoice &choice)
{
    return choice.isOfPeople() && choice.file != ExportFileKind::Cards;
}

ExportChoice readExportChoice(const QSettings &settings)
{
    ExportChoice choice;
    const QString key = settings.value(kFileKey).toString();
    const auto *found = std::ranges::find_if(
        kExportFileKinds, [&key](const ExportFileSpec &spec) { return key == QLatin1String(spec.key); });
    if (found != kExportFileKinds.end())
        choice.file = found->kind;
    choice.onlyShownColumns = settings.value(kColumnsKey).toBool();
    choice.format.encoding = settings.value(kEncodingKey).toString();
    if (settings.value(kCardsKey).toString() == kOlderCards)
        choice.format.cards = VCardVersion::V30;
    return choice;
}

void writeExportChoice(QSettings &settings, const ExportChoice &choice)
{
    const auto *found = std::ranges::find(kExportFileKinds, choice.file, &ExportFileSpec::kind);
    settings.setValue(kFileKey, QString::fromLatin1(found->key));
    settings.setValue(kColumnsKey, choice.onlyShownColumns);
    settings.setValue(kEncodingKey, choice.format.encoding);
    settings.setValue(kCardsKey, choice.format.cards == VCardVersion::V30 ? kOlderCards : kCards);
}

} // namespace leadbook
