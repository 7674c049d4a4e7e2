// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/filterchips.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drawing.h"

#include <QEvent>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 6;
constexpr int kLongest = 36; // characters of a chip
constexpr int kMost = 480;   // pixels that chips may ask of the head of a page
constexpr int kLeast = 104;  // of a chip whose text is cut

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_all(makeChip({}))
{
    connect(m_all, &Chip::closeRequested, this, &FilterChips::clearRequested);
    hide();
}

Chip *FilterChips::makeChip(const QString &text)
{
    QString shown = text.size() > kLongest ? text.left(kLongest - 1) + QChar(u'…') : text;
    auto *chip = new Chip(shown.replace(u'&', QStringLiteral("&&")), this);
    chip->setClosable(true);
    chip->setToolTip(plainToolTip(text));
    chip->setAccessibleName(text);
    connect(chip, &QAbstractButton::clicked, this, &FilterChips::opened);
    return chip;
}

void FilterChips::setConditions(const QStringList &conditions, const QString &name)
{
    if (conditions == m_conditions && name == m_name)
        return;
    m_conditions = conditions;
    m_name = name;
    int focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = static_cast<int>(i);
        m_chips[i]->hide();
        m_chips[i]->deleteLater();
    }
    m_chips.clear();
    for (const QString &condition : conditions) {
        const auto at = static_cast<int>(m_chips.size());
        Chip *chip = makeChip(condition);
        connect(chip, &Chip::closeRequested, this, [this, at] { Q_EMIT removeRequested(at); });
        m_chips << chip;
    }
    m_all->setText(summary());
    m_all->setAccessibleName(summary());
    setVisible(!conditions.isEmpty());
    place();
    updateGeometry();
    if (focused >= 0 && !m_chips.isEmpty())
        m_chips[std::min<qsizetype>(focused, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void FilterChips::setFolded(bool folded)
{
    m_folded = folded;
    place();
    updateGeometry();
}

QString FilterChips::summary() const
{
    return m_name.isEmpty() ? tr("%Ln condition(s)", nullptr, static_cast<int>(m_conditions.size())) : m_name;
}

int FilterChips::fullWidth() const
{
    int width = -kGap;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + kGap;
    return std::max(0, width);
}

int FilterChips::mostOfOne(int width) const
{
    QList<int> widths;
    for (const Chip *chip : m_chips)
        widths << chip->sizeHint().width();
    std::ranges::sort(widths);
    int room = width - kGap * static_cast<int>(m_chips.size() - 1);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = room / static_cast<int>(widths.size() - i);
        if (share < widths[i])
            return share;
        room -= widths[i];
    }
    return width;
}

bool FilterChips::isFolded(int width) const
{
    return m_folded || !m_name.isEmpty() ||
           (fullWidth() > width && mostOfOne(width) < scaledPixels(font(), kLeast));
}

QSize FilterChips::sizeHint() const
{
    const QSize one = m_all->sizeHint();
    return {isFolded(kMost) ? one.width() : std::min(fullWidth(), kMost), one.height()};
}

QSize FilterChips::minimumSizeHint() const
{
    const QSize one = m_all->sizeHint();
    return {std::min(one.width(), sizeHint().width()), one.height()};
}

void FilterChips::place()
{
    const bool isOne = isFolded(width());
    const int middle = (height() - m_all->sizeHint().height()) / 2;
    m_all->setVisible(isOne && !m_conditions.isEmpty());
    m_all->setGeometry(QRect(QPoint(0, middle), m_all->sizeHint()));
    const int most = mostOfOne(width());
    int x = 0;
    for (Chip *chip : m_chips) {
        const QSize hint = chip->sizeHint();
        const int chipWidth = std::min(hint.width(), most);
        chip->setVisible(!isOne);
        chip->setGeometry(x, middle, chipWidth, hint.height());
        x += chipWidth + kGap;
    }
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_all->setText(summary());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        place();
        updateGeometry();
    }
}

} // namespace leadbook
