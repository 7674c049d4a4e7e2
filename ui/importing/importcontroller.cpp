// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importcontroller.h"

#include <QFileInfo>

#include <algorithm>

namespace leadbook {

ImportController::ImportController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::bookChanged, this, &ImportController::followBook);
    connect(&workspace, &Workspace::undoStateChanged, this, &ImportController::followHistory);
}

ImportController::Head ImportController::head() const
{
    const auto idOf = [](const std::optional<Change> &change) { return change ? change->id : 0; };
    return {idOf(m_workspace.undoState().undo), idOf(m_workspace.undoState().redo)};
}

bool ImportController::isOutdated() const
{
    return m_state == State::Planned && m_plannedOn != head();
}

void ImportController::followBook(const QString &path)
{
    // What is being imported was begun in the book before, and ends there.
    if (m_state == State::Idle || m_state == State::Importing)
        return;
    if (path.isEmpty() || m_state == State::Done)
        reset();
    else
        plan(m_request);
}

void ImportController::followHistory()
{
    if (m_state != State::Done)
        return;
    const std::optional<Change> &redo = m_workspace.undoState().redo;
    const bool isUndone = redo && std::ranges::any_of(m_receipts, [&](const ImportReceipt &receipt) {
                              return receipt.changeId != 0 &&
                                     (receipt.changeId == redo->id || receipt.changeId == redo->reverts);
                          });
    if (isUndone)
        reset();
}

bool ImportController::plan(const ImportRequest &request)
{
    if (m_state == State::Importing)
        return false;
    if (request.files != m_request.files)
        m_receipts.clear(); // what is shown meanwhile is of the same files
    m_request = request;
    m_plannedOn = head();
    run(true);
    return true;
}

void ImportController::import()
{
    if (m_state == State::Planned && !isOutdated())
        run(false);
}

void ImportController::saveRejects(const QString &path)
{
    ImportRequest request = m_request;
    request.planOnly = true;
    request.rejectsPath = path;
    const auto progress = m_workspace.jobs().start(tr("Writing %1").arg(QFileInfo(path).fileName()));
    m_saving.start();
    m_saving.deliver(m_workspace.import(request, progress), this,
                     [this, path](const Result<std::vector<ImportReceipt>> &receipts) {
                         Q_EMIT told(receipts
                                         ? tr("The rows are in %1. Mend them there and import that file.")
                                               .arg(QFileInfo(path).fileName())
                                         : receipts.error().message);
                     });
}

void ImportController::run(bool planOnly)
{
    // A plan that nobody waits for any more stops; an import never does by itself.
    if (const auto running = m_running.lock(); running && m_state == State::Planning)
        running->cancel();
    ImportRequest request = m_request;
    request.planOnly = planOnly;
    request.offersEncodings = planOnly;
    if (!planOnly) {
        for (const ImportReceipt &receipt : m_receipts)
            request.planned.push_back(receipt.stamp);
    }
    const QString file = QFileInfo(request.files.value(0)).fileName();
    const auto progress =
        m_workspace.jobs().start(planOnly ? tr("Looking at %1").arg(file) : tr("Importing %1").arg(file));
    m_running = progress;
    m_latest.start();
    m_latest.deliver(
        m_workspace.import(request, progress), this,
        [this, planOnly](const Result<std::vector<ImportReceipt>> &receipts) { take(receipts, planOnly); });
    enter(planOnly ? State::Planning : State::Importing);
}

void ImportController::take(const Result<std::vector<ImportReceipt>> &receipts, bool planOnly)
{
    if (receipts) {
        m_receipts = *receipts;
        enter(planOnly ? State::Planned : State::Done);
        if (!planOnly)
            Q_EMIT imported();
        return;
    }
    m_error = receipts.error().message;
    if (!planOnly && receipts.error().code == ErrorCode::Conflict) {
        m_state = State::Planned;
        plan(m_request);
        Q_EMIT told(m_error);
        return;
    }
    // An import that was stopped or failed wrote nothing: its plan still holds.
    enter(!planOnly && receipts.error().code == ErrorCode::Cancelled ? State::Planned : State::Failed);
}

void ImportController::reset()
{
    if (const auto running = m_running.lock(); running && m_state == State::Planning)
        running->cancel();
    m_latest.cancel();
    m_request.files.clear();
    m_receipts.clear();
    enter(State::Idle);
}

void ImportController::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace leadbook
