// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealpartform.h"

#include "ui/delegates/cellinput.h"
#include "ui/shell/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

DealPartForm::DealPartForm(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1); // fields of a width keep to the left
}

void DealPartForm::setFields(const QList<PartField> &fields)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_inputs.clear();
    for (const PartField &field : fields) {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *label = new QLabel(field.label, box);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", u"muted"_s);
        auto *input = new CellInput(box);
        input->setFrame(true);
        input->setAccessibleName(field.label);
        input->setIsDay(field.isDay);
        if (!field.offers.isEmpty())
            input->setOffers(field.offers, false);
        if (field.width > 0)
            input->setFixedWidth(scaledPixels(font(), field.width));
        label->setBuddy(input);
        column->addWidget(label);
        column->addWidget(input);
        connect(input, &CellInput::entered, this, &DealPartForm::entered);
        m_row->insertWidget(m_row->count() - 1, box, field.width > 0 ? 0 : 100);
        m_boxes << box;
        m_inputs << input;
    }
}

void DealPartForm::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < m_inputs.size(); ++i)
        m_inputs[i]->setText(texts.value(i));
}

QStringList DealPartForm::texts() const
{
    QStringList texts;
    for (const CellInput *input : m_inputs)
        texts << input->text().trimmed();
    return texts;
}

QList<QWidget *> DealPartForm::inputs() const
{
    return {m_inputs.begin(), m_inputs.end()};
}

} // namespace leadbook
