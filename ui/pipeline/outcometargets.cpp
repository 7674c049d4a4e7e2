// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/outcometargets.h"

#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kHeight = 60;
constexpr int kGap = 10;
constexpr int kSign = 18;
constexpr double kSoft = 0.14; ///< of its colour on the surface

struct TargetLook
{
    DealOutcome outcome;
    Tone tone;
    const char16_t *icon;
    const char *text;
};

constexpr std::array kLooks{
    TargetLook{DealOutcome::Won, Tone::Good, u"check", QT_TRANSLATE_NOOP("leadbook::OutcomeTargets", "Won")},
    TargetLook{DealOutcome::Lost, Tone::Bad, u"close",
               QT_TRANSLATE_NOOP("leadbook::OutcomeTargets", "Lost…")},
};

} // namespace

OutcomeTargets::OutcomeTargets(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QSize OutcomeTargets::sizeHint() const
{
    return {1, scaledPixels(font(), kHeight)};
}

QRect OutcomeTargets::boxOf(DealOutcome outcome) const
{
    const int wide = (width() - kGap) / 2;
    return {outcome == DealOutcome::Won ? 0 : width() - wide, 0, wide, height()};
}

std::optional<DealOutcome> OutcomeTargets::outcomeAt(const QPoint &position) const
{
    for (const TargetLook &look : kLooks) {
        if (boxOf(look.outcome).contains(position))
            return look.outcome;
    }
    return {};
}

void OutcomeTargets::setTarget(std::optional<DealOutcome> outcome)
{
    m_target = outcome;
    update();
}

void OutcomeTargets::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(font(), TextRole::Strong));
    for (const TargetLook &look : kLooks) {
        const QRect box = boxOf(look.outcome);
        const QColor color = toneColor(palette(), look.tone);
        const bool isTarget = m_target == look.outcome;
        const QColor surface = toneColor(palette(), Tone::Surface);
        drawBox(painter, box, kCardRadius, isTarget ? mixed(color, surface, kSoft) : surface, {});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, isTarget ? 2 : 1, isTarget ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
        const QString text = tr(look.text);
        const int sign = scaledPixels(font(), kSign);
        const int wide = sign + 6 + painter.fontMetrics().horizontalAdvance(text);
        const int left = box.x() + (box.width() - wide) / 2;
        drawIcon(painter, QString::fromUtf16(look.icon),
                 QRectF(left, box.center().y() - sign / 2.0, sign, sign), color);
        painter.setPen(color);
        painter.drawText(QRect(left + sign + 6, box.y(), box.width(), box.height()), Qt::AlignVCenter, text);
    }
}

} // namespace leadbook
