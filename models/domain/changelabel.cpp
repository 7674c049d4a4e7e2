// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelabel.h"

#include "domain/consentterms.h"
#include "domain/shippedschemes.h"
#include "domain/stagenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leadbook {

namespace {

/// Unit separator: no keyboard types it, no file name holds it.
constexpr QChar kSeparator(0x1f);

constexpr const char *kGradingPhrase = QT_TRANSLATE_NOOP("Change", "Grading scheme “%1”");
constexpr const char *kRfmPhrase = QT_TRANSLATE_NOOP("Change", "RFM scheme “%1”");
constexpr const char *kStagePhrase = QT_TRANSLATE_N_NOOP("Change", "Moved %n deal(s) to “%1”");
/// What stands for the %1 of @p phrase, as the user reads it.
QString shownArgument(const QString &phrase, const QString &argument)
{
    if (phrase == QString::fromUtf8(kGradingPhrase) || phrase == QString::fromUtf8(kRfmPhrase))
        return schemeLabel(argument);
    if (std::ranges::find(kConsentPhrases, phrase.toUtf8()) != kConsentPhrases.end())
        return consentPurposeLabel(argument);
    return phrase == QString::fromUtf8(kStagePhrase) ? stageLabel(argument) : argument;
}

} // namespace

QString writtenLabel(const char *phrase, const QString &argument, int count)
{
    QStringList parts{QString::fromUtf8(phrase), argument};
    if (count >= 0)
        parts << QString::number(count);
    return parts.join(kSeparator);
}

QString gradingChangeLabel(const QString &name)
{
    return writtenLabel(kGradingPhrase, name);
}

QString rfmChangeLabel(const QString &name)
{
    return writtenLabel(kRfmPhrase, name);
}

QString stageChangeLabel(const QString &name, int deals)
{
    return writtenLabel(kStagePhrase, name, deals);
}

QString shownLabel(const QString &written)
{
    const QStringList parts = written.split(kSeparator);
    if (parts.size() < 2)
        return written;
    const int count = parts.size() > 2 ? parts[2].toInt() : -1;
    const QString phrase =
        QCoreApplication::translate("Change", parts[0].toUtf8().constData(), nullptr, count);
    return phrase.contains(QStringLiteral("%1")) ? phrase.arg(shownArgument(parts[0], parts[1])) : phrase;
}

QString quotedLabel(const QString &written)
{
    return shownLabel(written).replace(u'“', u'‘').replace(u'”', u'’');
}

} // namespace leadbook
