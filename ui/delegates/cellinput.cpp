// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cellinput.h"

#include "ui/delegates/offerdelegate.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

namespace leadbook {

namespace {

constexpr int kNotedWidth = 340; ///< of a list of offers with what they mean

} // namespace

CellInput::CellInput(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    connect(this, &QLineEdit::textEdited, this, [this] { tell({}); });
}

void CellInput::setOffers(const QStringList &offers, bool only)
{
    m_offers = offers;
    m_isChosen = only;
    if (offers.isEmpty())
        return;
    auto *completer = new QCompleter(offers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setAccessibleName(tr("Values offered"));
    setCompleter(completer);
    if (only)
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &CellInput::enter,
                Qt::QueuedConnection);
}

void CellInput::setOfferNotes(const QStringList &notes)
{
    if (completer() == nullptr || notes.isEmpty())
        return;
    QHash<QString, QString> byOffer;
    for (qsizetype i = 0; i < std::min(notes.size(), m_offers.size()); ++i)
        byOffer.insert(m_offers[i], notes[i]);
    QAbstractItemView *popup = completer()->popup();
    popup->setItemDelegate(new OfferDelegate(std::move(byOffer), popup));
    popup->setMinimumWidth(scaledPixels(font(), kNotedWidth));
}

void CellInput::enter()
{
    if (completer() != nullptr)
        completer()->popup()->hide(); // an Enter that is taken here leaves it open
    if (accept())
        Q_EMIT entered();
}

bool CellInput::accept()
{
    if (m_isChosen && !m_offers.contains(text(), Qt::CaseInsensitive)) {
        // The beginning of one choice alone is that choice.
        const QStringList begun = m_offers.filter(QRegularExpression(
            u'^' + QRegularExpression::escape(text()), QRegularExpression::CaseInsensitiveOption));
        if (begun.size() == 1 && !text().isEmpty())
            setText(begun.first());
    }
    const QString problem = m_check ? m_check(text()) : QString();
    tell(problem);
    return problem.isEmpty();
}

void CellInput::tell(const QString &sentence)
{
    const bool isWrong = !sentence.isEmpty();
    setAccessibleDescription(sentence);
    m_isWrong = isWrong;
    update();
    if (isWrong)
        QToolTip::showText(mapToGlobal(QPoint(0, height())), sentence, this);
    else
        QToolTip::hideText();
}

void CellInput::openOffers()
{
    completer()->setCompletionPrefix({});
    completer()->complete();
    const auto *model = completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text())
            completer()->popup()->setCurrentIndex(model->index(row, 0));
    }
    selectAll(); // what is typed now takes the place of what was there
}

void CellInput::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(locale());
    const QDate date = QDate::fromString(text(), Qt::ISODate);
    if (date.isValid())
        calendar->setSelectedDate(date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate chosen) {
        setText(chosen.toString(Qt::ISODate));
        calendar->close();
        setFocus(Qt::PopupFocusReason);
    });
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void CellInput::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (opens && m_isDay)
        openCalendar();
    else if (opens && completer() != nullptr)
        openOffers();
    else
        QLineEdit::keyPressEvent(event);
}

void CellInput::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasFocus() && !m_isWrong)
        return;
    QPainter painter(this);
    drawFocusRing(painter, QRectF(rect()), 3, toneColor(palette(), m_isWrong ? Tone::Bad : Tone::Accent));
}

void CellInput::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    if (m_isChosen)
        QMetaObject::invokeMethod(this, &CellInput::openOffers, Qt::QueuedConnection);
}

} // namespace leadbook
