// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QWidget>

class QProgressBar;
class QTimer;

namespace leadbook {

class Button;

/// The line at the bottom. Left: what the page shows. Right: the running job with its progress and a button
/// to cancel it; nothing of it shows in the first 300 ms, so short work does not flicker. Without a job: the
/// last save and what Undo would undo.
class StatusArea : public QWidget
{
    Q_OBJECT

public:
    /// How long a job runs before it shows, in milliseconds.
    static constexpr int kPatience = 300;

    explicit StatusArea(QWidget *parent = nullptr);

    /// What the page shows: "1,000,000 customers · **12,431 shown** · 1 selected".
    void setCounts(const QList<Span> &spans);
    /// What stands at the right while no job runs: "Saved 14:02 · Undo: “Edit next action”".
    void setRest(const QString &text);
    /// A control shown right of everything (the language and theme of the welcome page).
    void addControl(QWidget *control);

    /// A job began; @p label says what it does in the user's words. A second start replaces the first.
    void startJob(const QString &label, bool cancellable = true);
    /// @p done of @p total; total 0 = not known, which shows a bar without a figure.
    void setProgress(qint64 done, qint64 total);
    void finishJob();
    bool isJobShown() const;

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showJob();
    void updateJob();
    void retranslate();

    SpanLabel *m_counts;
    SpanLabel *m_rest;
    QWidget *m_job;
    QProgressBar *m_bar;
    SpanLabel *m_label;
    Button *m_cancel;
    QTimer *m_patience;
    QString m_jobText;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_running = false;
};

} // namespace leadbook
