// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/reviewsheet.h"

#include "analysis/accounthealth.h"
#include "domain/quicklog/saidday.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 600;
constexpr int kNoteHeight = 90;
constexpr int kBest = 5;

} // namespace

ReviewSheet::ReviewSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_next(new QLineEdit(&card()))
    , m_note(new QPlainTextEdit(&card()))
{
    for (QComboBox *&rating : m_ratings) {
        rating = new QComboBox(&card());
        for (int i = 0; i <= kBest; ++i)
            rating->addItem(QString::number(i));
        addRow(*rating);
    }
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    addRow(*m_next);
    addRow(*m_note, Qt::AlignTop);
    ReviewSheet::retranslate();
}

void ReviewSheet::open(std::int64_t customer, const QString &name)
{
    if (!workspace().view() || !workspace().view()->snapshot->complete)
        return;
    m_customer = customer;
    m_customerName = name;
    for (QComboBox *rating : m_ratings)
        rating->setCurrentIndex(0);
    m_next->setText((workspace().clock().today() + kReviewEvery).toIso());
    m_note->clear();
    retranslate();
    openForm(*m_ratings.front());
}

Result<AccountReview> ReviewSheet::typed() const
{
    const auto rating = [](const QComboBox &box) {
        return box.currentIndex() > 0 ? std::optional(box.currentIndex()) : std::nullopt;
    };
    AccountReview review;
    review.customer = m_customer;
    review.day = workspace().clock().today();
    review.value = rating(*m_ratings[0]);
    review.satisfaction = rating(*m_ratings[1]);
    review.relationship = rating(*m_ratings[2]);
    review.note = m_note->toPlainText().trimmed();
    const QString next = m_next->text().trimmed();
    if (next.isEmpty())
        return review;
    if (const auto day = Day::fromIso(next)) {
        review.next = *day;
    } else if (const auto said = findDay(next, 0, review.day, DayDirection::Ahead)) {
        review.next = said->day;
    } else {
        return Error{
            ErrorCode::Invalid, tr("Write the day of the next review as 2026-12-31 or “in 3 months”."), {}};
    }
    return review;
}

void ReviewSheet::submit()
{
    const auto review = typed();
    if (!review)
        return refuse(review.error().message, *m_next);
    write(addReview(*review, m_customerName), tr("The review of %1 is written down.").arg(m_customerName));
}

void ReviewSheet::retranslate()
{
    title().setSpans({{tr("Review"), Tone::Text, true}, {u" · "_s + m_customerName, Tone::Muted}});
    for (QComboBox *rating : m_ratings) {
        rating->setItemText(0, tr("not rated"));
        rating->setItemText(1, tr("1 (bad)"));
        rating->setItemText(kBest, tr("5 (good)"));
    }
    nameRow(*m_ratings[0], tr("V&alue"), tr("Value"));
    nameRow(*m_ratings[1], tr("&Satisfaction"), tr("Satisfaction"));
    nameRow(*m_ratings[2], tr("&Relationship"), tr("Relationship"));
    nameRow(*m_next, tr("&Next review"), tr("Next review"));
    nameRow(*m_note, tr("N&ote"), tr("Note"));
    doButton().setText(tr("Save"));
}

} // namespace leadbook
