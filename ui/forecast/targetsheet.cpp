// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/targetsheet.h"

#include "core/text.h"
#include "ui/forecast/forecastwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/editing/fieldinput.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 480;
constexpr int kGap = 10;

QLabel *labelFor(QWidget &input, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&input);
    return label;
}

} // namespace

TargetSheet::TargetSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_ownerLabel(nullptr)
    , m_owner(new QComboBox(&card()))
    , m_kindLabel(nullptr)
    , m_kind(new QComboBox(&card()))
    , m_amountLabel(nullptr)
    , m_amount(new QLineEdit(&card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_write(new Button({}, Button::Kind::Primary, &card()))
    , m_remove(new Button({}, Button::Kind::Secondary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_write, &QAbstractButton::clicked, this, &TargetSheet::save);
    connect(m_remove, &QAbstractButton::clicked, this, &TargetSheet::remove);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    for (QComboBox *choice : {m_owner, m_kind})
        connect(choice, &QComboBox::activated, this, &TargetSheet::showKnown);
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    retranslate();
}

void TargetSheet::build()
{
    m_ownerLabel = labelFor(*m_owner, &card());
    m_kindLabel = labelFor(*m_kind, &card());
    m_amountLabel = labelFor(*m_amount, &card());
    m_kind->addItems({QString(), QString()});
    auto &column = card().body();
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(kGap);
    column.addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap);
    const std::initializer_list<std::pair<QLabel *, QWidget *>> rows{
        {m_ownerLabel, m_owner}, {m_kindLabel, m_kind}, {m_amountLabel, m_amount}};
    for (const auto &[label, input] : rows) {
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row, 1);
    }
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    column.addLayout(buttons);
}

void TargetSheet::fillOwners()
{
    const QSignalBlocker blocker(m_owner);
    const qlonglong wanted = m_key.owner;
    m_owner->clear();
    m_owner->addItem(tr("Team"), qlonglong{0});
    if (const ViewPtr view = m_workspace.view())
        for (const OwnerRow &owner : view->snapshot->owners)
            if (owner.active || owner.id == m_key.owner)
                m_owner->addItem(toQString(owner.name), qlonglong{owner.id});
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(wanted)));
}

void TargetSheet::open(const TargetKey &key)
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete)
        return;
    m_key = key;
    fillOwners();
    m_kind->setCurrentIndex(static_cast<int>(key.kind));
    retranslate();
    showKnown();
    openSheet(*m_amount);
}

TargetKey TargetSheet::key() const
{
    TargetKey key = m_key;
    key.owner = m_owner->currentData().toLongLong();
    key.kind = static_cast<TargetKind>(m_kind->currentIndex());
    return key;
}

void TargetSheet::showKnown()
{
    const ViewPtr view = m_workspace.view();
    const TargetRow *target = view ? findTarget(*view->snapshot, key()) : nullptr;
    m_amount->setText(target == nullptr ? QString() : target->amount.toDecimal());
    m_amount->selectAll();
    m_remove->setVisible(target != nullptr);
    tell({});
}

void TargetSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

void TargetSheet::save()
{
    const ViewPtr view = m_workspace.view();
    if (m_isSaving || !view)
        return;
    const auto input = readInput(*view, FieldRef(FieldId::Potential), m_amount->text());
    const Money amount = input ? input->value<Money>() : Money();
    if (!amount.isKnown() || amount <= Money(0)) {
        tell(input ? tr("A target is an amount above 0; write one.") : input.error().message);
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    write(setTarget(key(), amount), tr("Target of %1 set.").arg(m_owner->currentText()));
}

void TargetSheet::remove()
{
    write(removeTarget(key()), tr("Target of %1 removed.").arg(m_owner->currentText()));
}

void TargetSheet::write(const RecordWork &work, const QString &sentence)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    deliver(m_workspace.change(work.label, work.work), this,
            [this, sentence](const Result<CommittedChange> &change) {
                m_isSaving = false;
                if (!change && isVisible())
                    tell(change.error().message);
                else if (!change)
                    Q_EMIT failed(change.error().message);
                else
                    closeSheet();
                if (change)
                    Q_EMIT saved(sentence);
            });
}

QList<QWidget *> TargetSheet::tabOrder() const
{
    return {m_owner, m_kind, m_amount, m_write, m_remove, m_close};
}

void TargetSheet::enter(Qt::KeyboardModifiers)
{
    save();
}

void TargetSheet::retranslate()
{
    QList<Span> title{{tr("Target"), Tone::Text, true}};
    if (m_key.first.isValid())
        title << Span{u" · "_s + targetPeriodName(m_key.first, m_key.months, locale()), Tone::Muted};
    m_title->setSpans(title);
    m_ownerLabel->setText(tr("&Owner"));
    m_kindLabel->setText(tr("&What"));
    m_amountLabel->setText(tr("&Amount"));
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setItemText(0, tr("Team"));
    m_kind->setItemText(0, tr("To sign"));
    m_kind->setItemText(1, tr("To receive"));
    m_kind->setAccessibleName(tr("What"));
    m_amount->setAccessibleName(tr("Amount"));
    m_write->setText(tr("Set target"));
    m_remove->setText(tr("Remove target"));
    m_close->setText(tr("Cancel"));
}

void TargetSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
