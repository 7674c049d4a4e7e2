// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradewinwords.h"

#include "domain/shippedschemes.h"
#include "items/sharetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct GradeWinText
{
    Q_DECLARE_TR_FUNCTIONS(GradeWins)
};

/// By WinVerdict; %1 and %2 are the grades.
constexpr std::array<const char *, 5> kVerdicts{
    QT_TRANSLATE_NOOP("GradeWins", "%1 against %2: too few leads to tell."),
    QT_TRANSLATE_NOOP("GradeWins", "%1 wins more often than %2."),
    QT_TRANSLATE_NOOP("GradeWins", "%1 won more often than %2, but that may be chance."),
    QT_TRANSLATE_NOOP("GradeWins", "%1 wins no more often than %2."),
    QT_TRANSLATE_NOOP("GradeWins", "%1 wins less often than %2."),
};
constexpr std::array<const char *, 5> kWithinStage{
    QT_TRANSLATE_NOOP("GradeWins", "Within the same stage, %1 against %2: too few leads to tell."),
    QT_TRANSLATE_NOOP("GradeWins", "Within the same stage, too, %1 wins more often than %2."),
    QT_TRANSLATE_NOOP("GradeWins",
                      "Within the same stage %1 won more often than %2, but that may be chance."),
    QT_TRANSLATE_NOOP("GradeWins", "Within the same stage %1 wins no more often than %2."),
    QT_TRANSLATE_NOOP("GradeWins", "Within the same stage %1 wins less often than %2."),
};

QString sentence(const char *text, const GradeWins &wins, std::size_t better)
{
    const auto at = static_cast<qsizetype>(better);
    return GradeWinText::tr(text).arg(gradeWord(wins.grades.value(at)), gradeWord(wins.grades.value(at + 1)));
}

} // namespace

QString winRateText(const WinCount &count, const QLocale &locale)
{
    if (count.all == 0)
        return u"–"_s;
    return shareText(count.rate(), locale);
}

QString gradeWinLine(const GradeWins &wins, const QLocale &locale)
{
    if (wins.leads.empty())
        return {};
    QStringList rates;
    for (std::size_t grade = 0; grade < wins.byGrade.size(); ++grade)
        rates << u"%1 %2"_s.arg(gradeLabel(wins.grades[static_cast<qsizetype>(grade)]),
                                winRateText(wins.byGrade[grade], locale));
    return GradeWinText::tr("Won within %1 days: %2")
        .arg(wins.horizon)
        .arg(rates.join(GradeWinText::tr(", ", "between grades")));
}

QStringList gradeWinWarnings(const GradeWins &wins)
{
    QStringList warnings;
    for (std::size_t better = 0; better + 1 < wins.byGrade.size(); ++better) {
        const WinVerdict verdict = wins.verdict(better);
        if (verdict == WinVerdict::NoMore || verdict == WinVerdict::Worse)
            warnings << gradeWinVerdict(wins, better);
    }
    return warnings;
}

QString gradeWinVerdict(const GradeWins &wins, std::size_t better)
{
    return sentence(kVerdicts[static_cast<std::size_t>(wins.verdict(better))], wins, better);
}

QString gradeWinStageVerdict(const GradeWins &wins, std::size_t better)
{
    return sentence(kWithinStage[static_cast<std::size_t>(wins.verdictWithinStage(better))], wins, better);
}

} // namespace leadbook
