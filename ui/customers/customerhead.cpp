// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerhead.h"

#include "items/cellvariant.h"
#include "ui/customers/entry.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/gradebadge.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// A name on one line or two, cut only where these do not hold it.
class NameLabel : public ElidedLabel
{
public:
    explicit NameLabel(QWidget *parent)
        : ElidedLabel({}, u"heading"_s, parent)
    {
        QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return fontMetrics().height() * (fontMetrics().horizontalAdvance(text()) <= width ? 1 : 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QFontMetrics metrics = fontMetrics();
        if (metrics.horizontalAdvance(text()) <= width() || height() < 2 * metrics.height())
            return ElidedLabel::paintEvent(event);
        QTextLayout layout(text(), font());
        layout.setTextOption(QTextOption(Qt::AlignLeft));
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(width());
        const qsizetype end = first.textLength();
        layout.endLayout();
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(0, metrics.ascent(), text().first(end).trimmed());
        painter.drawText(0, metrics.height() + metrics.ascent(),
                         metrics.elidedText(text().sliced(end), Qt::ElideRight, width()));
    }
};

/// A number and its unit, which no line end parts.
QString unparted(QString text)
{
    constexpr QChar kNoBreakSpace(0x00a0);
    constexpr QChar kWordJoiner(0x2060);
    text.replace(u' ', kNoBreakSpace);
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (text[i].isLetter() && text[i - 1].isDigit())
            text.insert(i, kWordJoiner);
    }
    return text;
}

/// @p parts one behind the other; a line ends behind the point between two of them.
QString apart(const QStringList &parts)
{
    return dotted(parts).replace(u" ·"_s, u"\u00a0·"_s);
}

} // namespace

CustomerHead::CustomerHead(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar({}, this))
    , m_name(new NameLabel(this))
    , m_grade(new GradeBadge(-1, this))
    , m_gradeName(new SpanLabel(this))
    , m_subtitle(new SpanLabel(this))
    , m_close(Button::iconButton(u"close"_s, {}, this))
{
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name);
    first->addWidget(m_grade);
    first->addWidget(m_gradeName);
    first->addStretch(1);
    first->addWidget(m_close);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_subtitle->setWordWrap(true);
    connect(m_close, &QAbstractButton::clicked, this, &CustomerHead::closeRequested);
    retranslate();
}

void CustomerHead::show(const View &view, Row customer)
{
    const auto text = [&](FieldId field) {
        return displayVariant(ListColumn(view, ListKind::Customers, field).value(customer), field, view)
            .toString();
    };
    const QString name = text(FieldId::Name);
    m_avatar->setName(name);
    m_name->setText(name);
    const CellValue grade = ListColumn(view, ListKind::Customers, FieldId::Grade).value(customer);
    const auto *choice = std::get_if<ChoiceValue>(&grade);
    const bool isLetter = hasLetterGrades(view);
    m_grade->setVisible(choice != nullptr && isLetter);
    m_gradeName->setText(text(FieldId::Grade), Tone::Accent, true);
    m_gradeName->setVisible(choice != nullptr && !isLetter);
    m_grade->setGrade(choice == nullptr ? -1 : int{choice->value});
    const QString employees = text(FieldId::Employees);
    const QString people = employees.isEmpty() ? QString() : tr("%Ln people", nullptr, employees.toInt());
    m_subtitle->setText(apart({text(FieldId::Industry), unparted(people), text(FieldId::City)}), Tone::Muted);
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void CustomerHead::retranslate()
{
    m_close->setName(tr("Close"));
}

void CustomerHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
