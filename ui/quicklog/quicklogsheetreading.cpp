// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklogline.h"
#include "ui/quicklog/quicklogrows.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/quicklog/quicklogwords.h"
#include "workspace/logging/frequentnotes.h"
#include "workspace/logging/logtemplates.h"

#include <QAction>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

// What the quick log asks of the book: what a line does to the grades, which lines were written before.

namespace leadbook {

namespace {

constexpr int kMostProposed = 5;

struct Lines
{
    QStringList templates;
    QStringList proposed;
};

Lines linesOf(const QString &path)
{
    Lines lines{logTemplatesOf(path), frequentNotesOf(path, kMostProposed)};
    lines.proposed.removeIf([&lines](const QString &line) { return lines.templates.contains(line); });
    return lines;
}

} // namespace

void QuickLogSheet::readEffect()
{
    const auto progress = m_effect.start();
    if (!m_workspace.view())
        return;
    const auto work = [path = m_workspace.dataPath(), customers = m_customers, said = m_rows->said(),
                       today = m_workspace.clock().today()](const View &view, const Progress &running) {
        const auto looked =
            customers.begin() + std::min<std::ptrdiff_t>(std::ssize(customers), kMostLogEffects);
        const auto levels = needLevelsAfter(path, {customers.begin(), looked}, said.need);
        if (customers.size() != 1)
            return effectSpans(logEffects(view, customers, said, levels, running), QLocale());
        const auto effect = logEffect(view, view.snapshot->customers.ids.find(customers.front()), said,
                                      levels.empty() ? std::nullopt : levels.front());
        return effect ? effectSpans(*effect, today, QLocale()) : QList<Span>();
    };
    ++m_reading;
    auto future = m_workspace.run(progress, work);
    auto *watcher = new QFutureWatcher<QList<Span>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        --m_reading; // also where it was cancelled before it began
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    m_effect.deliver(future, this, [this](const QList<Span> &effect) {
        m_rows->setEffect(effect);
        place();
    });
}

void QuickLogSheet::readTemplates()
{
    if (!m_workspace.view())
        return;
    ++m_reading;
    const auto work = [path = m_workspace.dataPath()](const View &, const Progress &) {
        return linesOf(path);
    };
    deliver(m_workspace.run(std::make_shared<Progress>(), work), this, [this](const Lines &lines) {
        --m_reading;
        m_templates = lines.templates;
        m_proposed = lines.proposed;
        fillTemplates();
    });
}

/// An entry of @p menu that puts @p line into the line.
void QuickLogSheet::offer(QMenu &menu, const QString &line)
{
    QAction *action = menu.addAction(QString(line).replace(u'&', u"&&"_s));
    connect(action, &QAction::triggered, this, [this, line] {
        m_line->setText(line);
        m_line->setFocus(Qt::OtherFocusReason);
    });
}

void QuickLogSheet::fillTemplates()
{
    m_menu->clear();
    for (const QString &line : std::as_const(m_templates))
        offer(*m_menu, line);
    if (!m_proposed.isEmpty())
        m_menu->addSection(tr("Written often"));
    for (const QString &line : std::as_const(m_proposed))
        offer(*m_menu, line);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save this line as a template"), this,
                      [this] { keepTemplate(addLogTemplate(m_line->text().trimmed())); });
    if (m_templates.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Delete a template"));
    for (const QString &line : std::as_const(m_templates))
        remove->addAction(QString(line).replace(u'&', u"&&"_s), this,
                          [this, line] { keepTemplate(removeLogTemplate(line)); });
}

void QuickLogSheet::keepTemplate(Book::Work work)
{
    deliver(m_workspace.change(logTemplatesLabel(), std::move(work)), this,
            [this](const Result<CommittedChange> &change) {
                m_failed->setVisible(!change);
                if (!change)
                    m_failed->setText(change.error().message);
                readTemplates();
            });
}

} // namespace leadbook
