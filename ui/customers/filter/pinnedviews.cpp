// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/pinnedviews.h"

#include "ui/customers/filter/viewsbutton.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drawing.h"
#include "workspace/viewcount.h"

#include <QEvent>
#include <QKeySequence>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 6;
constexpr qsizetype kLongest = 28; // characters of a name

} // namespace

PinnedViews::PinnedViews(Workspace &workspace, ViewsButton &views, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_views(views)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&views, &ViewsButton::shownChanged, this, &PinnedViews::follow);
    connect(&workspace, &Workspace::viewChanged, this, &PinnedViews::count);
    hide();
    follow();
}

void PinnedViews::follow()
{
    std::vector<SavedView> pinned;
    for (const SavedView &view : m_views.views()) {
        if (view.isPinned && pinned.size() < ViewsButton::kMostKeys)
            pinned.push_back(view);
    }
    if (pinned != m_pinned)
        setPinned(std::move(pinned));
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        m_chips[static_cast<qsizetype>(i)]->setChecked(m_pinned[i].id == m_views.shown());
}

void PinnedViews::setPinned(std::vector<SavedView> pinned)
{
    std::vector<std::optional<std::size_t>> counts(pinned.size());
    for (std::size_t i = 0; i < pinned.size(); ++i) {
        const auto before = std::ranges::find(m_pinned, pinned[i].definition, &SavedView::definition);
        if (before != m_pinned.end())
            counts[i] = m_counts[static_cast<std::size_t>(before - m_pinned.begin())];
    }
    m_pinned = std::move(pinned);
    m_counts = std::move(counts);
    while (std::size_t(m_chips.size()) > m_pinned.size()) {
        m_chips.last()->hide();
        m_chips.takeLast()->deleteLater(); // it may be in the middle of a signal
    }
    while (std::size_t(m_chips.size()) < m_pinned.size()) {
        auto *chip = new Chip({}, this);
        const auto at = static_cast<std::size_t>(m_chips.size());
        chip->setCheckable(true);
        // Which one is marked follows from what is shown, not from the click.
        connect(chip, &QAbstractButton::clicked, this, [this, at] {
            m_views.choose(m_pinned[at].id);
            follow();
        });
        m_chips << chip;
    }
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        showTexts(i);
    setVisible(!m_pinned.empty());
    count();
}

void PinnedViews::count()
{
    const ViewPtr view = m_workspace.view();
    m_isCounted = m_pinned.empty();
    m_latest.cancel();
    // Nobody sees it: counted when it is shown.
    if (isVisible() && view && view->snapshot->complete)
        countFrom(0);
}

void PinnedViews::countFrom(std::size_t place)
{
    if (place >= m_pinned.size()) {
        m_isCounted = true;
        return;
    }
    const auto answer = [definition = m_pinned[place].definition](const View &view,
                                                                  const Progress &progress) {
        return countOf(view, definition, progress);
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), answer), this,
                     [this, place](const std::optional<std::size_t> &count) {
                         setCount(place, count);
                         countFrom(place + 1);
                     });
}

void PinnedViews::setCount(std::size_t place, std::optional<std::size_t> count)
{
    if (std::exchange(m_counts[place], count) != count)
        showTexts(place);
}

void PinnedViews::showTexts(std::size_t place)
{
    const QString &name = m_pinned[place].name;
    const auto count = m_counts[place];
    QString text = name.size() > kLongest ? name.left(kLongest - 1) + u'…' : name;
    text.replace(u'&', u"&&"_s);
    Chip *chip = m_chips[static_cast<qsizetype>(place)];
    const QString shown = count ? QLocale().toString(qulonglong{*count}) : QString();
    chip->setText(count ? tr("%1 · %2").arg(text, shown) : text);
    const QString keys = keyText(PageKey::PinnedView, static_cast<int>(place));
    chip->setToolTip(plainToolTip(tr("%1 (%2)").arg(name, keys)));
    chip->setAccessibleName(count ? tr("View “%1”: %2").arg(name, shown) : tr("View “%1”").arg(name));
    chip->setAccessibleDescription(keys);
    this->place();
    updateGeometry();
}

void PinnedViews::place()
{
    int x = 0;
    for (Chip *chip : m_chips) {
        const QSize size = chip->sizeHint();
        chip->setGeometry(QRect(QPoint(x, 0), size));
        chip->setVisible(x == 0 || x + size.width() <= width());
        x += size.width() + kGap;
    }
}

QSize PinnedViews::sizeHint() const
{
    QSize size;
    for (const Chip *chip : m_chips)
        size = {size.width() + kGap + chip->sizeHint().width(), chip->sizeHint().height()};
    return size;
}

QSize PinnedViews::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PinnedViews::retranslate()
{
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        showTexts(i);
}

void PinnedViews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PinnedViews::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isCounted)
        count();
}

void PinnedViews::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        place();
        updateGeometry();
    }
}

} // namespace leadbook
