// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/winscheck.h"

#include "items/gradewinwords.h"
#include "ui/widgets/spanlabel.h"

#include <QElapsedTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint64 kSlow = 1000; // milliseconds

} // namespace

WinsCheck::WinsCheck(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
    hide();
}

void WinsCheck::follow()
{
    const ViewPtr view = m_workspace.view();
    const GradeScheme &scheme = view->settings->grading;
    if (m_view == view || (m_wins && m_isSlow && m_scheme == scheme))
        return;
    m_view = view;
    // What the rules of before said is not said of others.
    if (m_wins && m_scheme != scheme) {
        m_wins.reset();
        retranslate();
    }
    m_scheme = scheme;
    const auto ask = [path = m_workspace.dataPath()](const View &seen, const Progress &progress) {
        QElapsedTimer timer;
        timer.start();
        auto wins = gradeWins(path, seen, *seen.settings, seen.asOf - kWinHorizon, kWinHorizon, progress);
        return Answer{std::move(wins), timer.elapsed()};
    };
    m_latest.deliver(m_workspace.runAside(m_latest.start(), ask), this,
                     [this](const Answer &answer) { take(answer); });
}

void WinsCheck::take(const Answer &answer)
{
    m_isSlow = answer.milliseconds > kSlow;
    m_wins.reset();
    if (answer.wins)
        m_wins = *answer.wins;
    retranslate();
}

void WinsCheck::letGo()
{
    m_latest.cancel();
    m_view.reset();
}

void WinsCheck::forget()
{
    letGo();
    m_wins.reset();
    retranslate();
}

void WinsCheck::retranslate()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    const QString line = m_wins ? gradeWinLine(*m_wins, locale()) : QString();
    if (!line.isEmpty()) {
        const QStringList warnings = gradeWinWarnings(*m_wins);
        add(line, !warnings.isEmpty());
        for (const QString &warning : warnings)
            add(warning, true);
    }
    setVisible(!line.isEmpty());
}

void WinsCheck::add(const QString &text, bool isWarning)
{
    auto *label = new SpanLabel(this);
    label->setWordWrap(true);
    label->setSpans({{(isWarning ? u"⚠ "_s : u"✓ "_s) + text, isWarning ? Tone::Warning : Tone::Good}});
    m_column->addWidget(label);
    m_texts << text;
}

} // namespace leadbook
