// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/feedbackterms.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackTerms)
};

} // namespace

QString FeedbackTerms::text() const
{
    QStringList parts;
    for (const int each : days)
        parts << QString::number(each);
    return parts.join(u", "_s);
}

Result<FeedbackTerms> readFeedbackTerms(const QString &text)
{
    static const QRegularExpression kDividers(u"[\\s,，、;；/]+"_s);
    const QStringList parts = text.split(kDividers, Qt::SkipEmptyParts);
    FeedbackTerms terms;
    bool isFine = parts.size() == qsizetype(terms.days.size());
    for (std::size_t i = 0; isFine && i < terms.days.size(); ++i) {
        terms.days[i] = parts[qsizetype(i)].toInt(&isFine);
        isFine = isFine && terms.days[i] >= 0 && terms.days[i] <= FeedbackTerms::kMostDays;
    }
    if (isFine)
        return terms;
    return Error{
        ErrorCode::Invalid,
        Words::tr("Write the working days for grades A, B, C and D as four numbers from 0 to %1, such "
                  "as 1, 2, 3, 5.")
            .arg(FeedbackTerms::kMostDays),
        {}};
}

QStringList feedbackKinds()
{
    return {Words::tr("Complaint"), Words::tr("Problem"), Words::tr("Wish"), Words::tr("Praise"),
            Words::tr("Question")};
}

} // namespace leadbook
