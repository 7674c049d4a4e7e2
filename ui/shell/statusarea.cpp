// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusarea.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

StatusArea::StatusArea(QWidget *parent)
    : QWidget(parent)
    , m_counts(new SpanLabel(this))
    , m_rest(new SpanLabel(this))
    , m_job(new QWidget(this))
    , m_bar(new QProgressBar(m_job))
    , m_label(new SpanLabel(m_job))
    , m_cancel(Button::iconButton(u"close"_s, {}, m_job))
    , m_patience(new QTimer(this))
{
    for (SpanLabel *label : {m_counts, m_rest, m_label})
        label->setPixels(12);
    m_rest->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_cancel->setFixedSize(20, 20);
    auto *job = new QHBoxLayout(m_job);
    job->setContentsMargins(0, 0, 0, 0);
    job->setSpacing(8);
    job->addWidget(m_bar);
    job->addWidget(m_label);
    job->addWidget(m_cancel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(18);
    row->addWidget(m_counts, 1);
    row->addWidget(m_rest);
    row->addWidget(m_job);
    m_job->hide();
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, &StatusArea::showJob);
    connect(m_cancel, &QAbstractButton::clicked, this, &StatusArea::cancelRequested);
    setFixedHeight(scaledPixels(font(), 26));
    retranslate();
}

void StatusArea::setCounts(const QList<Span> &spans)
{
    QList<Span> muted = spans;
    for (Span &span : muted) {
        if (span.tone == Tone::Text)
            span.tone = Tone::Muted;
    }
    m_counts->setSpans(muted);
}

void StatusArea::setRest(const QString &text)
{
    m_rest->setText(text, Tone::Muted);
}

void StatusArea::addControl(QWidget *control)
{
    layout()->addWidget(control);
}

void StatusArea::startJob(const QString &label, bool cancellable)
{
    m_jobText = label;
    m_done = 0;
    m_total = 0;
    m_cancel->setVisible(cancellable);
    m_running = true;
    if (!isJobShown())
        m_patience->start(kPatience);
    updateJob();
}

void StatusArea::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    if (isJobShown())
        updateJob();
}

void StatusArea::finishJob()
{
    m_running = false;
    m_patience->stop();
    m_job->hide();
    m_rest->show();
}

bool StatusArea::isJobShown() const
{
    return m_job->isVisibleTo(this);
}

void StatusArea::showJob()
{
    if (!m_running)
        return;
    updateJob();
    m_rest->hide();
    m_job->show();
}

void StatusArea::updateJob()
{
    const double ratio =
        m_total > 0 ? std::clamp(static_cast<double>(m_done) / static_cast<double>(m_total), 0.0, 1.0) : 0;
    m_bar->setRange(0, m_total > 0 ? 1000 : 0);
    m_bar->setValue(static_cast<int>(ratio * 1000));
    m_label->setText(m_total > 0 ? tr("%1 %2").arg(m_jobText, formatPercent(ratio, locale())) : m_jobText,
                     Tone::Muted);
    m_bar->setAccessibleName(m_jobText);
}

void StatusArea::retranslate()
{
    setAccessibleName(tr("Status"));
    m_cancel->setName(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
}

void StatusArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Surface));
    painter.fillRect(0, 0, width(), 1, toneColor(palette(), Tone::Line));
}

void StatusArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setFixedHeight(scaledPixels(font(), 26));
    QWidget::changeEvent(event);
}

} // namespace leadbook
