// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/explainwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ExplainWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplainWords)
};

struct Ready
{
    const char16_t *key;
    const char *label;
    const char16_t *question;
    const char16_t *among;
};

constexpr std::array kReady{
    Ready{u"churned", QT_TRANSLATE_NOOP("ExplainWords", "Who churned"), u"lifeCycle = churned",
          u"orders >= 1"},
    Ready{u"atRisk", QT_TRANSLATE_NOOP("ExplainWords", "Who is at risk"), u"r <= 2 and f >= 3",
          u"orders >= 2 and lifeCycle != churned"},
    Ready{u"won", QT_TRANSLATE_NOOP("ExplainWords", "Who won a deal"), u"hasDeal(outcome = won)",
          u"hasDeal(outcome in (won, lost))"},
    Ready{u"boughtAgain", QT_TRANSLATE_NOOP("ExplainWords", "Who bought again"), u"orders >= 2",
          u"orders >= 1"},
};

QString percent(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', 0);
}

} // namespace

QList<ReadyQuestion> readyQuestions()
{
    QList<ReadyQuestion> questions;
    for (const Ready &ready : kReady)
        questions << ReadyQuestion{QString::fromUtf16(ready.key), ExplainWords::tr(ready.label),
                                   QString::fromUtf16(ready.question), QString::fromUtf16(ready.among)};
    return questions;
}

QString answerSentence(std::int64_t yes, std::int64_t customers, const QLocale &locale)
{
    const double share = customers > 0 ? static_cast<double>(yes) / static_cast<double>(customers) : 0;
    return ExplainWords::tr("%1 of %2 customers: yes (%3 %).")
        .arg(locale.toString(qlonglong{yes}), locale.toString(qlonglong{customers}), percent(share, locale));
}

QString sameAnswerSentence(std::int64_t yes, std::int64_t customers)
{
    if (customers == 0)
        return ExplainWords::tr(
            "Nobody is asked: no customer fits “Among”. Import what it asks about, such as "
            "purchases or deals, or ask among others.");
    if (yes == 0)
        return ExplainWords::tr(
            "Nobody fits “Who”, so there is nothing to compare. Choose another question, or "
            "change its filter.");
    if (yes == customers)
        return ExplainWords::tr(
            "Everybody fits “Who”, so there is nothing to compare. Choose another question, "
            "or ask among more customers.");
    return {};
}

QString tellingSentence(const TreeAnswer &answer, const QLocale &locale)
{
    if (!answer.isTelling)
        return ExplainWords::tr("Nothing to tell: no rule says more about this than always the same answer.");
    return ExplainWords::tr("The rules are right for %1 % of the customers held out; always the same answer "
                            "for %2 %.")
        .arg(percent(answer.fidelity, locale), percent(answer.guess, locale));
}

} // namespace leadbook
