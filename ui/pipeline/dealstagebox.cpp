// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealstagebox.h"

#include "ui/pipeline/dealcarddelegate.h"
#include "ui/pipeline/dealcardlist.h"
#include "ui/pipeline/dealwords.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTop = 8;
constexpr int kGap = 6;
constexpr double kShade = 0.38; ///< of the colour of lines on that of the window

} // namespace

DealStageBox::DealStageBox(DealBoardModel &model, int stage, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stage(stage)
    , m_name(new ElidedLabel({}, u"strong"_s, this))
    , m_count(new SpanLabel(this))
    , m_sum(new ElidedLabel({}, u"heading"_s, this))
    , m_list(new DealCardList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kTop, 0, 2);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(DealCardDelegate::kInset, 0, DealCardDelegate::kInset, 0);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_sum->setContentsMargins(DealCardDelegate::kInset, 0, DealCardDelegate::kInset, 2);
    column->addWidget(m_sum);
    column->addWidget(m_list, 1);
    m_list->setModel(&model);
    m_list->setRootIndex(model.index(stage, 0));
    updateHead();
}

std::int64_t DealStageBox::id() const
{
    return m_model.column(m_model.index(m_stage, 0)).stage;
}

void DealStageBox::updateHead()
{
    const QModelIndex index = m_model.index(m_stage, 0);
    const QString name = index.data().toString();
    const auto &cards = m_model.column(index).cards;
    const std::vector<DealSum> sums = dealSums(m_model.board(), cards);
    m_name->setText(name);
    m_count->setText(formatCount(static_cast<std::int64_t>(cards.size()), locale()), Tone::Muted);
    m_sum->setText(sumText(sums, locale()));
    m_list->setAccessibleName(
        tr("%1: %Ln deal(s), %2", nullptr, static_cast<int>(cards.size())).arg(name, m_sum->text()));
}

QStringList DealStageBox::headTexts() const
{
    return {m_name->text(), m_count->text(), m_sum->text()};
}

void DealStageBox::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void DealStageBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), kCardRadius,
            mixed(toneColor(palette(), Tone::Line), toneColor(palette(), Tone::Window), kShade), {});
    if (!m_isTarget)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(palette(), Tone::Accent), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
}

} // namespace leadbook
