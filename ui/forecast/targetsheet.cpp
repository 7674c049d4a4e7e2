// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/targetsheet.h"

#include "core/text.h"
#include "ui/forecast/forecastwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/settings/booksettings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 480;

} // namespace

TargetSheet::TargetSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_owner(new QComboBox(&card()))
    , m_kind(new QComboBox(&card()))
    , m_amount(new QLineEdit(&card()))
    , m_remove(&addOtherButton())
{
    m_kind->addItems({QString(), QString()});
    for (QWidget *input : std::initializer_list<QWidget *>{m_owner, m_kind, m_amount})
        addRow(*input);
    connect(m_remove, &QAbstractButton::clicked, this, &TargetSheet::remove);
    for (QComboBox *choice : {m_owner, m_kind})
        connect(choice, &QComboBox::activated, this, &TargetSheet::showKnown);
    TargetSheet::retranslate();
}

void TargetSheet::fillOwners()
{
    const QSignalBlocker blocker(m_owner);
    const qlonglong wanted = m_key.owner;
    m_owner->clear();
    m_owner->addItem(tr("Team"), qlonglong{0});
    if (const ViewPtr view = workspace().view())
        for (const OwnerRow &owner : view->snapshot->owners)
            if (owner.active || owner.id == m_key.owner)
                m_owner->addItem(toQString(owner.name), qlonglong{owner.id});
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(wanted)));
}

void TargetSheet::open(const TargetKey &key)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_key = key;
    fillOwners();
    m_kind->setCurrentIndex(static_cast<int>(key.kind));
    retranslate();
    showKnown();
    openForm(*m_amount);
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
    const ViewPtr view = workspace().view();
    const TargetRow *target = view ? findTarget(*view->snapshot, key()) : nullptr;
    m_amount->setText(target == nullptr ? QString() : target->amount.toDecimal());
    m_amount->selectAll();
    m_remove->setVisible(target != nullptr);
    tell({});
}

void TargetSheet::submit()
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    const auto input = readInput(*view, FieldRef(FieldId::Potential), m_amount->text());
    const Money amount = input ? input->value<Money>() : Money();
    if (!amount.isKnown() || amount <= Money(0))
        return refuse(input ? tr("A target is an amount above 0; write one.") : input.error().message,
                      *m_amount);
    write(setTarget(key(), amount), tr("Target of %1 set.").arg(m_owner->currentText()));
}

void TargetSheet::remove()
{
    write(removeTarget(key()), tr("Target of %1 removed.").arg(m_owner->currentText()));
}

void TargetSheet::retranslate()
{
    QList<Span> spans{{tr("Target"), Tone::Text, true}};
    const ViewPtr view = workspace().view();
    const int firstMonth = view ? view->book.firstMonth : 1;
    if (m_key.first.isValid())
        spans << Span{u" · "_s + targetPeriodName(m_key.first, m_key.months, firstMonth, locale()),
                      Tone::Muted};
    title().setSpans(spans);
    nameRow(*m_owner, tr("&Owner"), tr("Owner"));
    nameRow(*m_kind, tr("&What"), tr("What"));
    nameRow(*m_amount, tr("&Amount"), tr("Amount"));
    m_owner->setItemText(0, tr("Team"));
    m_kind->setItemText(0, tr("To sign"));
    m_kind->setItemText(1, tr("To receive"));
    doButton().setText(tr("Set target"));
    m_remove->setText(tr("Remove target"));
}

} // namespace leadbook
