// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/viewsbutton.h"

#include "ui/customers/filter/nameline.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/drawing.h"
#include "workspace/segments/savedsegments.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

ViewsButton::ViewsButton(Workspace &workspace, NameLine &names, QWidget *parent)
    : KeptButton(workspace, names, parent)
{
    read();
}

void ViewsButton::letGo()
{
    m_chosen = 0;
    m_views.clear();
    fill(); // what can be saved depends on there being a book
}

void ViewsButton::setFilePrompt(FilePrompt *prompt)
{
    KeptButton::setFilePrompt(prompt);
    fill();
}

void ViewsButton::read()
{
    m_latest.start();
    if (!hasBook()) {
        take({});
        return;
    }
    m_latest.deliver(workspace().savedViews(), this, [this](const Result<std::vector<SavedView>> &views) {
        if (views)
            take(*views);
    });
}

void ViewsButton::take(std::vector<SavedView> views)
{
    if (views == m_views && !m_menu->isEmpty())
        return;
    m_views = std::move(views);
    const auto wanted = std::ranges::find(m_views, m_wanted, &SavedView::name);
    if (!m_wanted.isEmpty() && wanted != m_views.end()) {
        m_chosen = wanted->id;
        m_isChanged = false;
        m_wanted.clear();
    }
    fill();
}

const SavedView *ViewsButton::chosen() const
{
    const auto view = std::ranges::find(m_views, m_chosen, &SavedView::id);
    return view == m_views.end() ? nullptr : &*view;
}

void ViewsButton::compare(const ViewDefinition &now)
{
    const SavedView *view = chosen();
    if (view == nullptr)
        return;
    const ViewDefinition &then = view->definition;
    const bool isChanged = now.list != then.list || now.filter != then.filter || now.search != then.search ||
                           now.sort != then.sort;
    if (std::exchange(m_isChanged, isChanged) != isChanged)
        updateText();
}

void ViewsButton::updateText()
{
    const SavedView *view = chosen();
    const QString name = view == nullptr ? QString() : plainLabel(view->name);
    setText(view == nullptr ? tr("Saved views") : m_isChanged ? tr("%1 (changed)").arg(name) : name);
    setAccessibleName(view == nullptr ? tr("Saved views") : tr("Saved views: %1").arg(view->name));
    Q_EMIT shownChanged();
}

void ViewsButton::fill()
{
    for (QAction *action : m_menu->actions())
        removeAction(action);
    m_menu->clear();
    int place = 0;
    for (const SavedView &view : m_views)
        addView(view, ++place);
    if (m_views.empty())
        m_menu->addAction(tr("No saved views yet"))->setEnabled(false);
    m_menu->addSeparator();
    addWork();
    updateText();
}

void ViewsButton::addView(const SavedView &view, int place)
{
    QAction *action = m_menu->addAction(plainLabel(view.name), this, [this, id = view.id] { choose(id); });
    action->setCheckable(true);
    action->setChecked(view.id == m_chosen);
    if (view.isPinned && place <= int(kMostKeys)) {
        action->setShortcut(keyOf(PageKey::PinnedView, place - 1));
        addAction(action); // works while the menu is closed
    }
}

void ViewsButton::addWork()
{
    m_menu->addAction(tr("Save this view…"), this, &ViewsButton::save)->setEnabled(hasBook());
    if (const SavedView *view = chosen()) {
        const SavedView one = *view;
        m_menu->addAction(tr("Update “%1”").arg(plainLabel(one.name)), this, [this, one] {
            SavedView now = one;
            now.definition = m_current();
            write(changeLabel(SavedViewChange::Updated, one.name), updateView(now),
                  tr("The view “%1” is as the list is now.").arg(one.name));
        });
        m_menu->addAction(tr("Rename…"), this, [this, one] { rename(one); });
        m_menu->addAction(one.isPinned ? tr("Unpin") : tr("Pin to the top"), this, [this, one] {
            SavedView now = one;
            now.isPinned = !one.isPinned;
            write(now.isPinned ? changeLabel(SavedViewChange::Pinned, one.name)
                               : changeLabel(SavedViewChange::Unpinned, one.name),
                  updateView(now), {});
        });
        m_menu->addAction(tr("Delete"), this, [this, one] {
            write(changeLabel(SavedViewChange::Deleted, one.name), removeView(one.id),
                  tr("The view “%1” is deleted; undo brings it back.").arg(one.name));
        });
    }
    if (prompt() == nullptr || !hasBook())
        return;
    m_menu->addSeparator();
    if (const SavedView *view = chosen())
        m_menu->addAction(tr("Export to a file…"), this, [this, one = *view] { exportView(one); });
    m_menu->addAction(tr("Import from a file…"), this, &ViewsButton::importView);
}

void ViewsButton::choose(std::int64_t id)
{
    const auto view = std::ranges::find(m_views, id, &SavedView::id);
    if (view == m_views.end())
        return;
    m_chosen = id;
    m_isChanged = false;
    Q_EMIT viewChosen(ViewDefinition(view->definition));
    // The menu's own action is at work here; it may not go yet.
    QMetaObject::invokeMethod(this, &ViewsButton::fill, Qt::QueuedConnection);
}

void ViewsButton::saveAs(const SavedView &view)
{
    SavedView now = view;
    const auto same = std::ranges::find(m_views, view.name, &SavedView::name);
    m_wanted = view.name;
    if (same != m_views.end()) {
        now.id = same->id;
        now.isPinned = same->isPinned;
        m_chosen = same->id;
        m_isChanged = false;
        write(changeLabel(SavedViewChange::Updated, view.name), updateView(now),
              tr("The view “%1” is as the list is now.").arg(view.name));
        return;
    }
    write(changeLabel(SavedViewChange::Saved, view.name), leadbook::addView(now),
          tr("The view “%1” is saved.").arg(view.name));
}

void ViewsButton::save()
{
    names().ask(tr("Name of the view"), {}, [this](const QString &name) {
        saveAs({0, name, false, m_current()});
    });
}

void ViewsButton::saveSegment(const QString &filter)
{
    names().ask(tr("Name of the segment"), {}, [this, filter](const QString &name) {
        SavedSegment segment;
        segment.name = name;
        segment.filter = filter;
        write(changeLabel(SegmentChange::Saved, name), addSegment(segment),
              tr("The segment “%1” is saved.").arg(name));
    });
}

void ViewsButton::rename(const SavedView &view)
{
    names().ask(tr("New name of the view"), view.name, [this, view](const QString &name) {
        const auto same = std::ranges::find(m_views, name, &SavedView::name);
        if (same != m_views.end() && same->id != view.id) {
            Q_EMIT failed(tr("There is a view “%1” already; choose another name.").arg(name));
            return;
        }
        SavedView now = view;
        now.name = name;
        write(changeLabel(SavedViewChange::Renamed, view.name), updateView(now), {});
    });
}

void ViewsButton::exportView(const SavedView &view)
{
    QString file = view.name;
    file.replace(u'/', u'-');
    prompt()->askSave(this, tr("Export the view"), file + u".leadbook-view"_s,
                      tr("Saved views (*.leadbook-view)"), [this, view](const QString &path) {
                          if (const Status written = writeViewFile(path, view); !written)
                              Q_EMIT failed(written.error().message);
                          else
                              Q_EMIT told(tr("The view “%1” is exported.").arg(view.name));
                      });
}

void ViewsButton::importView()
{
    prompt()->askOpen(this, tr("Import views"), tr("Saved views (*.leadbook-view)"),
                      [this](const QStringList &paths) {
                          for (const QString &path : paths) {
                              const auto view = readViewFile(path);
                              if (!view) {
                                  Q_EMIT failed(view.error().message);
                                  continue;
                              }
                              saveAs(*view);
                              Q_EMIT viewChosen(view->definition);
                          }
                      });
}

void ViewsButton::retranslate()
{
    fill();
}

} // namespace leadbook
