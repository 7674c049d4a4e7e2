// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/reviewnotice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/grading/gradereview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <array>

namespace leadbook {

namespace {

struct Term
{
    int months;
    const char *text;
};

constexpr std::array<Term, 4> kTerms{{
    {1, QT_TRANSLATE_NOOP("leadbook::ReviewNotice", "In one month, %1")},
    {3, QT_TRANSLATE_NOOP("leadbook::ReviewNotice", "In three months, %1")},
    {6, QT_TRANSLATE_NOOP("leadbook::ReviewNotice", "In six months, %1")},
    {12, QT_TRANSLATE_NOOP("leadbook::ReviewNotice", "In a year, %1")},
}};

} // namespace

ReviewNotice::ReviewNotice(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new SpanLabel(this))
    , m_later(new Button({}, Button::Kind::Link, this))
    , m_menu(new QMenu(m_later))
{
    m_later->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ReviewNotice::fillMenu);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text);
    line->addWidget(m_later);
    line->addStretch(1);
    connect(&workspace, &Workspace::viewChanged, this, [this](const ViewPtr &view, const ViewChange &change) {
        if (view && change.reset)
            read();
        else if (!view)
            hide();
    });
    hide();
    read();
}

bool ReviewNotice::isDue() const
{
    return m_review.isValid() && m_review <= m_workspace.clock().today();
}

void ReviewNotice::read()
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete)
        return;
    setVisible(view->settings->gradingIsSaved);
    if (!view->settings->gradingIsSaved)
        return;
    m_isBusy = true;
    const auto ask = [path = m_workspace.dataPath()](const View &, const Progress &) {
        return schemeReview(path);
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), ask), this, [this](const Result<Day> &day) {
        m_isBusy = false;
        m_review = day.value_or(Day());
        update();
    });
}

void ReviewNotice::fillMenu()
{
    m_menu->clear();
    const Day today = m_workspace.clock().today();
    for (const Term &term : kTerms) {
        const Day day = today.addMonths(term.months);
        m_menu->addAction(tr(term.text).arg(formatDay(day, today, locale())), this,
                          [this, day] { putOff(day); });
    }
}

void ReviewNotice::putOff(Day day)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto work = setSchemeReview(day);
    deliver(m_workspace.change(work.label, work.work), this,
            [this, day](const Result<CommittedChange> &change) {
                m_isBusy = false;
                if (!change) {
                    Q_EMIT failed(change.error().message);
                    return;
                }
                m_review = day;
                update();
                Q_EMIT done(tr("The rules are due for review on %1.")
                                .arg(formatDay(day, m_workspace.clock().today(), locale())));
            });
}

void ReviewNotice::update()
{
    const QString day = formatDay(m_review, m_workspace.clock().today(), locale());
    if (!m_review.isValid())
        m_text->setText(tr("No day is set on which the rules are looked at again."), Tone::Muted);
    else if (isDue())
        m_text->setText(tr("The rules are due for review since %1.").arg(day), Tone::Warning);
    else
        m_text->setText(tr("Next review of the rules: %1").arg(day), Tone::Muted);
    m_later->setText(isDue()              ? tr("Reviewed, again…")
                     : m_review.isValid() ? tr("Change…")
                                          : tr("Set a day…"));
    m_later->setAccessibleName(tr("When the rules are reviewed again"));
}

void ReviewNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace leadbook
