// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owners/handoversheet.h"

#include "core/text.h"
#include "ui/customers/ownership/me.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kReasonWidth = 110;

/// What the rules would do, and whether the book has any.
struct Answer
{
    bool hasRules = false;
    Result<AssignmentPlan> plan;
};

} // namespace

HandOverSheet::HandOverSheet(Workspace &workspace, QWidget *parent)
    : Card({}, parent)
    , m_workspace(workspace)
    , m_targets(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_retires(new QCheckBox(this))
    , m_write(new Button({}, Button::Kind::Primary, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
    , m_note(new QLabel(this))
{
    build();
    retranslate();
}

void HandOverSheet::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGap);
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_targets->setMinimumContentsLength(10);
    m_reason->setMinimumWidth(kReasonWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{m_targets, m_reason, m_retires, m_write, m_close})
        line->addWidget(part);
    line->addStretch(1);
    body().addLayout(line);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // a long plan never widens the page
    m_note->setProperty("role", u"muted"_s);
    body().addWidget(m_note);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &HandOverSheet::choose);
    connect(m_write, &QAbstractButton::clicked, this, &HandOverSheet::write);
    connect(m_close, &QAbstractButton::clicked, this, &HandOverSheet::closed);
}

void HandOverSheet::open(const OwnerFigures &from)
{
    m_from = from;
    m_plan.reset();
    m_reason->clear();
    m_retires->setChecked(false);
    m_retires->setVisible(from.active);
    show();
    retranslate();
    {
        const QSignalBlocker quiet(m_targets);
        m_targets->setCurrentIndex(0);
    }
    choose();
    m_targets->setFocus(Qt::OtherFocusReason);
}

void HandOverSheet::setFigures(const OwnerFigures &from)
{
    m_from = from;
    m_retires->setVisible(from.active);
    retranslate(); // owners may have come, gone or got another name
    choose();
}

void HandOverSheet::fillTargets()
{
    const QSignalBlocker quiet(m_targets);
    const QVariant before = m_targets->currentData();
    m_targets->clear();
    for (const OwnerRow &owner : activeOwners(m_workspace.view())) {
        if (owner.id != m_from.id)
            m_targets->addItem(toQString(owner.name), qint64{owner.id});
    }
    m_targets->addItem(tr("the unassigned pool"), qint64{Pool});
    m_targets->addItem(tr("by the rules for assigning"), qint64{Rules});
    m_targets->setCurrentIndex(std::max(0, m_targets->findData(before)));
}

std::int64_t HandOverSheet::target() const
{
    return m_targets->currentData().toLongLong();
}

void HandOverSheet::choose()
{
    m_reason->setVisible(target() <= Pool);
    if (target() == Rules)
        plan();
    else
        m_latest.cancel();
    m_isPlanning = target() == Rules;
    update();
}

void HandOverSheet::plan()
{
    m_plan.reset();
    m_failure.clear();
    const auto work = [path = m_workspace.dataPath(), from = m_from.id](const View &view,
                                                                        const Progress &progress) -> Answer {
        const auto rules = readAssignmentRules(path);
        if (!rules)
            return {true, rules.error()};
        return {!rules->empty(), planRelease(view, *rules, from, progress)};
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), work), this, [this](const Answer &answer) {
        m_isPlanning = false;
        m_hasRules = answer.hasRules;
        m_plan = answer.plan ? std::optional(*answer.plan) : std::nullopt;
        m_failure = answer.plan ? QString() : answer.plan.error().message;
        update();
    });
}

void HandOverSheet::update()
{
    const bool byRules = target() == Rules;
    m_write->setText(tr("Hand over %Ln customer(s)", nullptr, static_cast<int>(m_from.customers)));
    const bool isPlanned = !byRules || (m_plan && m_hasRules);
    m_write->setEnabled(m_targets->count() > 0 && isPlanned);
    m_note->setText(note());
}

QString HandOverSheet::note() const
{
    if (target() != Rules)
        return tr("%Ln open deal(s) and the open tasks go along, in one step that can be undone.", nullptr,
                  static_cast<int>(m_from.openDeals));
    if (m_isPlanning)
        return tr("Counting…");
    if (!m_failure.isEmpty())
        return m_failure;
    return m_hasRules ? planText() : tr("There are no rules yet: write them with “Assign by rules” below.");
}

QString HandOverSheet::planText() const
{
    const ViewPtr view = m_workspace.view();
    if (!m_plan || !view)
        return {};
    QStringList shares;
    for (const Assignment::Share &share : m_plan->assignment.shares) {
        const auto owner = std::ranges::find(view->snapshot->owners, share.owner, &OwnerRow::id);
        if (owner != view->snapshot->owners.end())
            shares << u"%1 %L2"_s.arg(toQString(owner->name)).arg(share.customers.size());
    }
    shares << tr("%Ln to the pool", nullptr, static_cast<int>(m_plan->unmatched));
    return shares.join(u" · "_s);
}

void HandOverSheet::write()
{
    if (!m_write->isEnabled())
        return;
    const bool retires = m_from.active && m_retires->isChecked();
    if (target() > Pool)
        Q_EMIT changeAsked(HandOver{m_from.id, {}, target(), retires});
    else
        Q_EMIT changeAsked(Release{m_from.id, target() == Rules ? m_plan->assignment : Assignment(),
                                   m_reason->text(), retires});
    Q_EMIT closed();
}

void HandOverSheet::retranslate()
{
    setTitle(tr("Hand over everything of %1").arg(m_from.name));
    fillTargets();
    m_targets->setAccessibleName(tr("Who gets it"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why, such as left"));
    m_retires->setText(tr("an&d make inactive"));
    m_close->setText(tr("Close"));
    update();
}

void HandOverSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void HandOverSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_close->hasFocus()))
        Q_EMIT closed();
    else if (isEnter)
        write();
    else
        Card::keyPressEvent(event);
}

} // namespace leadbook
