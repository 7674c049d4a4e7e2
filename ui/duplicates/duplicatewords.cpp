// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatewords.h"

#include "core/text.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// Gives the sentences of this file their translation context.
struct DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)
};

constexpr std::array kSentences{
    // by DuplicateSign; %1 and %2 are the two values
    QT_TRANSLATE_NOOP("DuplicateWords", "same name"),
    QT_TRANSLATE_NOOP("DuplicateWords", "name is the pinyin of the other: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "names read alike: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "names nearly the same: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other people: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same company"),
    QT_TRANSLATE_NOOP("DuplicateWords", "companies differ only in form: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "companies nearly the same: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other companies: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same phone %1"),
    QT_TRANSLATE_NOOP("DuplicateWords", "phone %1 that several have"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other mobile"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same e-mail %1"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other e-mail"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same mail domain"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same WeChat %1"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other WeChat"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same credit code %1"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other credit code"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same city"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other city: %1, %2"),
    QT_TRANSLATE_NOOP("DuplicateWords", "same birthday"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other birthday"),
    QT_TRANSLATE_NOOP("DuplicateWords", "other key of the other system"),
};

QString sentenceOf(const DuplicateEvidence &evidence)
{
    QString text = DuplicateWords::tr(kSentences[static_cast<std::size_t>(evidence.sign)]);
    if (text.contains(u"%1"))
        text = text.contains(u"%2") ? text.arg(toQString(evidence.a), toQString(evidence.b))
                                    : text.arg(toQString(evidence.a));
    return text;
}

} // namespace

QString evidenceSentence(const DuplicatePair &pair, const QLocale &locale)
{
    QStringList parts;
    for (const DuplicateEvidence &evidence : pair.evidence)
        parts << sentenceOf(evidence);
    // Never 100 %: somebody has to look.
    const QString percent = formatPercent(std::min(pair.confidence, 0.99), locale);
    return DuplicateWords::tr("%1 alike: %2").arg(percent, parts.join(DuplicateWords::tr("; ")));
}

QString sideHeading(const MergeComparison::Side &side)
{
    QStringList parts;
    if (side.since.isValid())
        parts << DuplicateWords::tr("since %1").arg(side.since.civil().year);
    if (side.interactions != 0)
        parts << DuplicateWords::tr("%Ln interaction(s)", nullptr, static_cast<int>(side.interactions));
    if (side.deals != 0)
        parts << DuplicateWords::tr("%Ln deal(s)", nullptr, static_cast<int>(side.deals));
    if (side.purchases != 0)
        parts << DuplicateWords::tr("%Ln purchase(s)", nullptr, static_cast<int>(side.purchases));
    if (side.interactions + side.deals + side.purchases == 0)
        parts << DuplicateWords::tr("no history");
    return parts.join(u" · "_s);
}

} // namespace leadbook
