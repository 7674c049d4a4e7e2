// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealform.h"

#include "core/text.h"
#include "items/dealcells.h"
#include "items/dealoffers.h"
#include "ui/delegates/cellinput.h"
#include "ui/widgets/inputlabel.h"
#include "workspace/editing/fieldinput.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 10;

} // namespace

DealForm::DealForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kGap);
    m_grid->setColumnStretch(1, 1);
}

DealForm::Line DealForm::makeLine(FieldId field)
{
    Line line{field, nullptr, nullptr, nullptr, {}};
    QWidget *editor = nullptr;
    if (field == FieldId::DealCustomer) {
        line.customer = new CustomerInput(m_workspace, this);
        editor = line.customer;
    } else {
        line.input = new CellInput(this);
        line.input->setFrame(true);
        line.input->setIsDay(fieldOf(field).type == FieldType::Day);
        connect(line.input, &CellInput::entered, this, &DealForm::entered);
        editor = line.input;
    }
    line.label = labelFor(*editor, this);
    addLine(line.label, editor);
    line.label->show();
    editor->show();
    return line;
}

void DealForm::setFields(const std::vector<FieldId> &fields, const std::vector<FieldId> &needed)
{
    for (const Line &line : m_lines) {
        delete line.label;
        delete line.input;
        delete line.customer;
    }
    m_lines.clear();
    for (const FieldId field : fields) {
        m_lines.push_back(makeLine(field));
        m_lines.back().isNeeded = std::ranges::find(needed, field) != needed.end();
    }
    retranslate();
}

void DealForm::addLine(QLabel *label, QWidget *input)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(input, row, 1);
}

void DealForm::offer(const Line &line)
{
    const ViewPtr view = m_workspace.view();
    if (!view || line.input == nullptr)
        return;
    line.input->setOffers(dealOffers(*view->snapshot, line.field), false);
    if (QCompleter *completer = line.input->completer())
        completer->popup()->installEventFilter(this);
}

/// Enter in what is offered chooses it; that is no answer to the whole form yet.
bool DealForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *popup = qobject_cast<QAbstractItemView *>(watched);
    if (popup != nullptr && event->type() == QEvent::KeyPress && popup->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            popup->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString DealForm::storedText(const View &view, Row row, FieldId field)
{
    const Snapshot &snapshot = *view.snapshot;
    const DealTable &deals = snapshot.deals;
    switch (field) {
    case FieldId::DealTitle:
        return toQString(deals.title[row]);
    case FieldId::DealAmount:
        return inputText(view, field, CellValue(dealAmount(snapshot, row)));
    case FieldId::DealExpected:
        return inputText(view, field, CellValue(deals.expected[row]));
    case FieldId::DealOpened:
        return inputText(view, field, CellValue(deals.opened[row]));
    case FieldId::DealCurrency:
        return dealCurrency(snapshot, row, {});
    case FieldId::DealOwner:
        return dealOwner(snapshot, row);
    case FieldId::DealProduct:
        return dealProduct(snapshot, row);
    case FieldId::DealSource:
        return toQString(deals.source[row]);
    case FieldId::DealCompetitor:
        return toQString(deals.competitor[row]);
    case FieldId::DealLostReason:
        return toQString(deals.lostReason[row]);
    default:
        return {};
    }
}

void DealForm::fill(Row row)
{
    const ViewPtr view = m_workspace.view();
    for (Line &line : m_lines) {
        offer(line);
        const bool isKnown = view && row != kNoRow;
        if (line.customer != nullptr) {
            line.customerBefore = isKnown ? dealCustomerId(*view->snapshot, row) : 0;
            line.customer->setCustomer(line.customerBefore);
            continue;
        }
        line.before = isKnown ? storedText(*view, row, line.field) : QString();
        line.input->setText(line.before);
        line.input->setCursorPosition(0);
    }
}

void DealForm::setText(FieldId field, const QString &text)
{
    for (const Line &line : m_lines) {
        if (line.field == field && line.input != nullptr)
            line.input->setText(text);
    }
}

void DealForm::setCustomer(std::int64_t customer)
{
    for (const Line &line : m_lines) {
        if (line.customer != nullptr)
            line.customer->setCustomer(customer);
    }
}

QString DealForm::text(FieldId field) const
{
    const auto found = std::ranges::find(m_lines, field, &Line::field);
    return found == m_lines.end() || found->input == nullptr ? QString() : found->input->text().trimmed();
}

bool DealForm::isChanged(const Line &line)
{
    if (line.customer != nullptr)
        return line.customer->customer() != line.customerBefore || line.customer->isUnknown();
    return line.input->text().trimmed() != line.before.trimmed();
}

Error DealForm::blank(const Line &line)
{
    return {ErrorCode::Invalid, tr("“%1” is needed here; fill it in.").arg(fieldLabel(line.field)), {}};
}

Result<DealValue> DealForm::read(const Line &line) const
{
    const ViewPtr view = m_workspace.view();
    if (line.customer != nullptr) {
        if (line.customer->isUnknown())
            return Error{ErrorCode::Invalid,
                         tr("There is no customer “%1”; choose one that is offered, or add it first.")
                             .arg(line.customer->text().trimmed()),
                         {}};
        const std::int64_t customer = line.customer->customer();
        if (line.isNeeded && customer == 0)
            return blank(line);
        return DealValue{line.field, customer == 0 ? QVariant() : QVariant(qint64{customer})};
    }
    const QString text = line.input->text().trimmed();
    if (line.isNeeded && text.isEmpty())
        return blank(line);
    const auto value = readInput(*view, line.field, text);
    LEADBOOK_TRY(value);
    return DealValue{line.field, *value};
}

Result<std::vector<DealValue>> DealForm::changed()
{
    std::vector<DealValue> values;
    for (const Line &line : m_lines) {
        if (!isChanged(line) && !line.isNeeded)
            continue;
        const auto value = read(line);
        if (!value) {
            this->line(line.field).setFocus(Qt::OtherFocusReason);
            return value.error();
        }
        values.push_back(*value);
    }
    return values;
}

QList<QWidget *> DealForm::inputs() const
{
    QList<QWidget *> inputs;
    for (const Line &line : m_lines)
        inputs << &this->line(line.field);
    return inputs;
}

QWidget &DealForm::line(FieldId field) const
{
    const Line &line = *std::ranges::find(m_lines, field, &Line::field);
    return line.customer != nullptr ? static_cast<QWidget &>(*line.customer) : *line.input;
}

bool DealForm::isSettled() const
{
    return std::ranges::all_of(
        m_lines, [](const Line &line) { return line.customer == nullptr || line.customer->isSettled(); });
}

void DealForm::retranslate()
{
    for (const Line &line : m_lines) {
        const QString label = fieldLabel(line.field);
        line.label->setText(label);
        this->line(line.field).setAccessibleName(label);
    }
}

} // namespace leadbook
