// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbacksheet.h"

#include "core/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/customername.h"
#include "workspace/feedback/feedbackwork.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 640;
constexpr int kTextHeight = 110;

} // namespace

FeedbackSheet::FeedbackSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_kind(new QComboBox(&card()))
    , m_text(new QPlainTextEdit(&card()))
    , m_owner(new QComboBox(&card()))
{
    m_kind->setEditable(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    addRow(*m_kind);
    addRow(*m_text, Qt::AlignTop);
    addRow(*m_owner);
    FeedbackSheet::retranslate();
}

void FeedbackSheet::open(std::int64_t customer, const QString &kind, const QString &text)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    const Row row = view->snapshot->customers.ids.find(customer);
    if (row == kNoRow)
        return;
    m_customer = customer;
    m_grade = view->derived.choice(FieldId::Grade)[row];
    m_owner->clear();
    retranslate();
    m_kind->setCurrentText(kind.isEmpty() ? feedbackKinds().constFirst() : kind);
    m_text->setPlainText(text);
    openForm(*m_text);
}

QString FeedbackSheet::customerName() const
{
    const ViewPtr view = workspace().view();
    return view ? nameOfCustomer(*view->snapshot, m_customer) : QString();
}

void FeedbackSheet::fillOwners()
{
    const std::int64_t chosen = m_owner->count() > 0 ? m_owner->currentData().toLongLong() : 0;
    m_owner->clear();
    m_owner->addItem(tr("The customer’s owner"), qlonglong{0});
    if (const ViewPtr view = workspace().view()) {
        for (const OwnerRow &owner : view->snapshot->owners) {
            if (owner.active || owner.id == chosen)
                m_owner->addItem(toQString(owner.name), qlonglong{owner.id});
        }
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(qlonglong{chosen})));
}

void FeedbackSheet::submit()
{
    NewFeedback feedback;
    feedback.customer = m_customer;
    feedback.kind = m_kind->currentText();
    feedback.text = m_text->toPlainText();
    feedback.grade = m_grade;
    if (const std::int64_t owner = m_owner->currentData().toLongLong(); owner != 0)
        feedback.owner = owner;
    if (feedback.text.trimmed().isEmpty())
        return refuse(tr("Write what the customer said."), *m_text);
    write(addFeedback(feedback, workspace().clock().today()), tr("The feedback is noted."));
}

void FeedbackSheet::retranslate()
{
    title().setSpans({{tr("Feedback"), Tone::Text, true}, {u" · "_s + customerName(), Tone::Muted}});
    const QString typed = m_kind->currentText();
    m_kind->clear();
    m_kind->addItems(feedbackKinds());
    m_kind->setCurrentText(typed);
    nameRow(*m_kind, tr("&Kind"), tr("Kind"));
    nameRow(*m_text, tr("&What was said"), tr("What was said"));
    nameRow(*m_owner, tr("Who &answers"), tr("Who answers"));
    fillOwners();
    doButton().setText(tr("Save"));
}

} // namespace leadbook
