// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealasksheet.h"

#include "items/dealcells.h"
#include "ui/pipeline/dealform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 480;

} // namespace

DealAskSheet::DealAskSheet(Workspace &workspace, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_note(wrappedLabel({}, u"muted"_s, &card()))
    , m_form(new DealForm(workspace, &card()))
{
    addAbove(*m_note);
    addAbove(*m_form);
    connect(m_form, &DealForm::entered, this, &DealAskSheet::submit);
    DealAskSheet::retranslate();
}

void DealAskSheet::ask(const Question &question, Answer answer)
{
    const ViewPtr view = workspace().view();
    const Row row = view ? view->snapshot->deals.ids.find(question.deal) : kNoRow;
    if (row == kNoRow)
        return;
    m_question = question;
    m_answer = std::move(answer);
    m_form->setFields(question.fields, question.needed);
    m_form->fill(row);
    title().setSpans(
        {{question.title, Tone::Text, true}, {u" · "_s + dealTitle(*view->snapshot, row), Tone::Muted}});
    m_note->setText(question.note);
    m_note->setVisible(!question.note.isEmpty());
    doButton().setText(question.button);
    openForm(*m_form->inputs().front());
}

void DealAskSheet::submit()
{
    if (!m_answer)
        return;
    const auto values = m_form->changed();
    if (!values)
        return tell(values.error().message);
    const Answer answer = std::exchange(m_answer, {});
    closeSheet();
    answer(*values);
}

void DealAskSheet::closing()
{
    m_answer = {};
}

QList<QWidget *> DealAskSheet::inputs() const
{
    return m_form->inputs();
}

void DealAskSheet::retranslate()
{
    m_form->retranslate();
}

} // namespace leadbook
