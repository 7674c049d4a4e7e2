// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/preferences.h"
#include "ui/shell/actions.h"
#include "ui/shell/hintline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <array>
#include <optional>

namespace leadbook {

namespace {

/// One hint, and what makes it superfluous: an action, or Space in a list.
struct Step
{
    const char *text; ///< translation context "Tour"; %1 is the key
    std::optional<ActionId> action;
};

constexpr std::array<Step, 6> kSteps{{
    {QT_TRANSLATE_NOOP("Tour", "%1 finds any command or customer by name."), ActionId::Palette},
    {QT_TRANSLATE_NOOP("Tour", "%1 searches, also by pinyin and with a typing error."), ActionId::Find},
    {QT_TRANSLATE_NOOP("Tour", "%1 selects in the list, Ctrl+Enter opens the customer beside it."), {}},
    {QT_TRANSLATE_NOOP("Tour", "%1 logs a call in one line."), ActionId::LogInteraction},
    {QT_TRANSLATE_NOOP("Tour", "%1 takes back anything, also after a restart."), ActionId::Undo},
    {QT_TRANSLATE_NOOP("Tour", "%1 opens the manual at the page you are on."), ActionId::Manual},
}};

const Step *stepAt(int index)
{
    return index >= 0 && index < static_cast<int>(kSteps.size()) ? &kSteps[static_cast<std::size_t>(index)]
                                                                 : nullptr;
}

} // namespace

Tour::Tour(Workspace &workspace, MainWindow &window, Preferences &preferences)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_preferences(preferences)
    , m_line(new HintLine(&window))
{
    if (stepAt(preferences.tourStep()) == nullptr)
        return;
    window.status().addControl(m_line);
    connect(&workspace, &Workspace::viewChanged, this, &Tour::begin);
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_isShown = false;
        m_line->hide();
    });
    connect(m_line, &HintLine::nextRequested, this, &Tour::goOn);
    connect(m_line, &HintLine::closed, this, &Tour::end);
    for (const Step &step : kSteps) {
        if (!step.action)
            continue;
        connect(&window.actionTable().action(*step.action), &QAction::triggered, this, [this, &step] {
            if (m_isShown && stepAt(m_preferences.tourStep()) == &step)
                goOn();
        });
    }
}

void Tour::begin()
{
    const ViewPtr view = m_workspace.view();
    if (!m_isShown && view && view->snapshot->complete && view->snapshot->customers.aliveCount > 0)
        show();
}

void Tour::show()
{
    const Step *step = stepAt(m_preferences.tourStep());
    if (step == nullptr)
        return;
    const QKeySequence key =
        step->action ? m_window.actionTable().action(*step->action).shortcut() : QKeySequence(Qt::Key_Space);
    if (step->action)
        qApp->removeEventFilter(this);
    else
        qApp->installEventFilter(this); // again: none is installed twice
    m_window.installEventFilter(this);
    m_isShown = true;
    m_line->setHint(
        QCoreApplication::translate("Tour", step->text).arg(key.toString(QKeySequence::NativeText)),
        stepAt(m_preferences.tourStep() + 1) == nullptr);
}

void Tour::goOn()
{
    m_preferences.setTourStep(m_preferences.tourStep() + 1);
    const Step *step = stepAt(m_preferences.tourStep());
    if (step == nullptr)
        return end();
    show();
}

void Tour::end()
{
    m_preferences.setTourStep(static_cast<int>(kSteps.size()));
    m_isShown = false;
    qApp->removeEventFilter(this);
    m_line->setHint({}, true);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange && m_isShown)
        show();
    if (event->type() == QEvent::KeyPress && qobject_cast<QAbstractItemView *>(watched) != nullptr) {
        const Step *step = stepAt(m_preferences.tourStep());
        const bool isUsed = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (isUsed && m_isShown && step != nullptr && !step->action)
            goOn();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadbook
