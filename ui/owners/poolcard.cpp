// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owners/poolcard.h"

#include "ui/shell/headerlayout.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kMostDays = 9'999;

/// @p field with its label before it.
QWidget *labelled(QLabel &label, QLineEdit &field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    label.setTextFormat(Qt::PlainText);
    label.setBuddy(&field);
    line->addWidget(&label);
    line->addWidget(&field);
    return pair;
}

void setWidth(QLineEdit &field, const QString &widest)
{
    field.setFixedWidth(field.fontMetrics().horizontalAdvance(widest) + 32);
}

} // namespace

PoolCard::PoolCard(QWidget *parent)
    : Card({}, parent)
    , m_limitLabel(new QLabel(this))
    , m_limit(new QLineEdit(this))
    , m_daysLabel(new QLabel(this))
    , m_days(new QLineEdit(this))
    , m_show(new Button({}, Button::Kind::Secondary, this))
    , m_assign(new Button({}, Button::Kind::Secondary, this))
{
    build();
    retranslate();
    showSettings();
}

void PoolCard::build()
{
    m_limit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,8}"_s), m_limit));
    m_days->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[1-9][0-9]{0,3}"_s), m_days));
    for (QLineEdit *field : {m_limit, m_days}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::returnPressed, this, &PoolCard::left);
    }
    auto *line = new HeaderLayout;
    line->addLeft(labelled(*m_limitLabel, *m_limit, this));
    line->addLeft(labelled(*m_daysLabel, *m_days, this));
    line->addRight(m_show);
    line->addRight(m_assign);
    body().addLayout(line);
    const std::array<QWidget *, 4> order{m_limit, m_days, m_show, m_assign};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_limit, &QLineEdit::editingFinished, this, &PoolCard::keepLimit);
    connect(m_days, &QLineEdit::editingFinished, this, &PoolCard::keepDays);
    connect(m_show, &QAbstractButton::clicked, this, &PoolCard::proposedAsked);
    connect(m_assign, &QAbstractButton::clicked, this, &PoolCard::assignmentAsked);
}

void PoolCard::setSettings(const PoolSettings &settings)
{
    if (settings == m_settings)
        return; // what is being typed stays
    m_settings = settings;
    showSettings();
}

void PoolCard::showSettings()
{
    m_limit->setText(m_settings.claimLimit ? QString::number(*m_settings.claimLimit) : QString());
    m_days->setText(QString::number(m_settings.untouchedDays));
}

void PoolCard::setProposed(std::int64_t customers)
{
    m_proposed = customers;
    retranslate();
}

void PoolCard::keepLimit()
{
    const QString text = m_limit->text().trimmed();
    const auto limit = text.isEmpty() ? std::nullopt : std::optional<std::int64_t>(text.toLongLong());
    if (limit == m_settings.claimLimit)
        return;
    m_settings.claimLimit = limit; // asked for once: Enter, and then leaving the field
    Q_EMIT limitAsked(limit);
}

void PoolCard::keepDays()
{
    const int days = m_days->text().toInt();
    if (days == m_settings.untouchedDays)
        return;
    m_settings.untouchedDays = days;
    Q_EMIT daysAsked(days);
}

void PoolCard::retranslate()
{
    setTitle(tr("Unassigned pool"));
    m_limitLabel->setText(tr("C&laim limit"));
    m_limit->setPlaceholderText(tr("any number"));
    m_limit->setToolTip(tr("An owner with as many customers cannot claim another one. Empty: no limit."));
    m_limit->setAccessibleName(tr("Limit for claiming, in customers"));
    m_daysLabel->setText(tr("&Propose after days"));
    m_days->setToolTip(
        tr("Customers without an open deal and without contact for so long are proposed for the pool."));
    m_days->setAccessibleName(tr("Days without contact until a customer is proposed for the pool"));
    setWidth(*m_limit, m_limit->placeholderText());
    setWidth(*m_days, QString::number(kMostDays));
    m_show->setText(tr("&Show %Ln proposed", nullptr, static_cast<int>(m_proposed)));
    m_show->setEnabled(m_proposed > 0);
    m_assign->setText(tr("Assi&gn by rules…"));
}

void PoolCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

bool PoolCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    // A field that cannot be kept as it is (no days at all) is not left with it.
    if (isEscape || (event->type() == QEvent::FocusOut &&
                     !static_cast<QLineEdit *>(watched)->hasAcceptableInput() && watched == m_days))
        showSettings();
    if (isEscape)
        Q_EMIT left();
    return Card::eventFilter(watched, event);
}

} // namespace leadbook
