// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/movenoticebar.h"

#include "ui/shell/headerlayout.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kWeek = 7;      // days
constexpr int kYesterday = 2; // and today

} // namespace

MoveNoticeBar::MoveNoticeBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_since(new QComboBox(this))
    , m_text(new SpanLabel(this))
    , m_more(new Chip({}, this))
    , m_menu(new QMenu(this))
{
    auto *row = new HeaderLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_since->addItems({QString(), QString()});
    m_since->setCurrentIndex(static_cast<int>(Since::LastWeek));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addLeft(m_since);
    row->addLeft(m_text);
    for (std::size_t i = 0; i < kChips; ++i) {
        m_chips[i] = new Chip({}, this);
        row->addLeft(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i] { open(i); });
    }
    m_more->setMenu(m_menu);
    row->addLeft(m_more);
    connect(m_since, &QComboBox::activated, this, [this](int at) { setSince(static_cast<Since>(at)); });
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_latest.cancel();
        m_isBusy = false;
        m_of.reset();
        m_notice = {};
        update();
    });
    retranslate();
}

void MoveNoticeBar::setSince(Since since)
{
    m_since->setCurrentIndex(static_cast<int>(since));
    m_of.reset();
    refresh();
}

void MoveNoticeBar::refresh()
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete || m_of == view)
        return;
    m_of = view;
    m_isBusy = true;
    const bool isWeek = m_since->currentIndex() == static_cast<int>(Since::LastWeek);
    const auto work = [path = m_workspace.dataPath(),
                       days = isWeek ? kWeek : kYesterday](const View &on, const Progress &progress) {
        return moveNotice(path, on, {on.asOf - days, on.asOf}, progress);
    };
    m_latest.deliver(m_workspace.runAside(m_latest.start(), work), this,
                     [this](const Result<MoveNotice> &notice) { take(notice); });
    update();
}

void MoveNoticeBar::take(const Result<MoveNotice> &notice)
{
    m_isBusy = false;
    m_failure = notice ? QString() : notice.error().message;
    m_notice = notice ? *notice : MoveNotice();
    update();
}

void MoveNoticeBar::open(std::size_t line)
{
    if (line < m_notice.lines.size())
        Q_EMIT peopleRequested(m_notice.lines[line], m_notice.span);
}

void MoveNoticeBar::update()
{
    const auto &lines = m_notice.lines;
    for (std::size_t i = 0; i < kChips; ++i) {
        m_chips[i]->setVisible(i < lines.size());
        if (i >= lines.size())
            continue;
        m_chips[i]->setText(shortWords(lines[i]));
        m_chips[i]->setAccessibleName(sentence(lines[i]));
        m_chips[i]->setToolTip(sentence(lines[i]));
    }
    m_menu->clear();
    for (std::size_t i = kChips; i < lines.size(); ++i)
        // A customer's own words in a menu: "&" is no key of it.
        m_menu->addAction(sentence(lines[i]).replace(u'&', QStringLiteral("&&")), this,
                          [this, i] { open(i); });
    m_more->setVisible(lines.size() > kChips);
    if (lines.size() > kChips)
        m_more->setText(tr("%Ln more", nullptr, static_cast<int>(lines.size() - kChips)));
    m_text->setVisible(lines.empty());
    if (!m_failure.isEmpty())
        m_text->setText(m_failure, Tone::Warning);
    else if (m_isBusy)
        m_text->setText(tr("Looking at who moved …"), Tone::Muted);
    else
        m_text->setText(tr("Nobody moved."), Tone::Muted);
}

void MoveNoticeBar::retranslate()
{
    const QSignalBlocker quiet(m_since);
    m_since->setItemText(static_cast<int>(Since::Yesterday), tr("Since yesterday"));
    m_since->setItemText(static_cast<int>(Since::LastWeek), tr("Since last week"));
    m_since->setAccessibleName(tr("Notice of movements"));
    if (m_of) {
        // Names of segments are words that a worker made.
        m_of.reset();
        refresh();
    }
    update();
}

} // namespace leadbook
