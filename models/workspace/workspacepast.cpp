// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

// What is shown: the book as it is, or as it had been recorded on a day of the past.

namespace leadbook {

Status StoreContext::writable() const
{
    if (!book)
        return noBook();
    if (!past)
        return {};
    const QDate day = QDate(1970, 1, 1).addDays(past->day().number());
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate(
                     "Workspace", "This is the book as it was on %1; return to today to change it.")
                     .arg(QLocale().toString(day, QLocale::LongFormat)),
                 {}};
}

QFuture<Result<ViewPtr>> Workspace::showPast(Day day, std::shared_ptr<Progress> progress)
{
    return m_store->run([this, day, progress = std::move(progress),
                         today = m_realClock.today()](StoreContext &context) -> Result<ViewPtr> {
        if (!context.book)
            return StoreContext::noBook();
        if (!day.isValid() || day >= today)
            return Error{ErrorCode::Invalid, tr("The past ends yesterday; choose an earlier day."), {}};
        auto past = PastBook::make(*context.book, day, *progress);
        LEADBOOK_TRY(past);
        auto view = (*past)->projection().loadAll((*past)->book(), *progress);
        LEADBOOK_TRY(view);
        context.past = *std::move(past);
        sendPast(day, context.past->book().path(), *view);
        return view;
    });
}

QFuture<Result<ViewPtr>> Workspace::showToday()
{
    return m_store->run([this](StoreContext &context) -> Result<ViewPtr> {
        if (!context.book)
            return StoreContext::noBook();
        context.past.reset();
        ViewPtr view = context.projection.view();
        if (!view) {
            auto loaded = context.projection.loadAll(*context.book, m_following);
            LEADBOOK_TRY(loaded);
            view = *std::move(loaded);
        }
        sendPast({}, context.book->path(), view);
        return view;
    });
}

void Workspace::sendPast(std::optional<Day> day, const QString &dataPath, const ViewPtr &view)
{
    QMetaObject::invokeMethod(
        this,
        [this, day, dataPath, view] {
            setPast(day, dataPath);
            setView(view, {});
        },
        Qt::QueuedConnection);
}

void Workspace::setPast(std::optional<Day> day, const QString &dataPath)
{
    m_dataPath = dataPath;
    if (day == m_clock.past())
        return;
    m_clock.setPast(day);
    Q_EMIT pastChanged();
}

} // namespace leadbook
