// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/importsline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kPixels = 12;
constexpr std::size_t kMostOthers = 6;

QString sentence(const RecordImport &import)
{
    if (import.isNew)
        return ImportsLine::tr("From %1, %2");
    if (import.into == Entity::Deal)
        return ImportsLine::tr("Deals from %1, %2");
    return ImportsLine::tr("Updated from %1, %2");
}

/// With the year: that is what is asked for.
QString dayText(const RecordImport &import, const QLocale &locale)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(import.atMs).toLocalTime().date();
    return formatDay(Day(static_cast<int>(QDate(1970, 1, 1).daysTo(date))), {}, locale);
}

/// The same to look at, without a place where a line may end.
QString unbroken(const QString &text)
{
    QString whole;
    for (const QChar sign : text) {
        if (!whole.isEmpty())
            whole += QChar(0x2060); // word joiner
        whole += sign == u' ' ? QChar(QChar::Nbsp) : sign;
    }
    return whole;
}

} // namespace

QString importText(const RecordImport &import, const QLocale &locale)
{
    const QString text = sentence(import).arg(import.file, dayText(import, locale));
    return import.isUndone ? ImportsLine::tr("%1 (undone)").arg(text) : text;
}

ImportsLine::ImportsLine(QWidget *parent)
    : QWidget(parent)
    , m_first(new SpanLabel(this))
    , m_more(new Button({}, Button::Kind::Flat, this))
    , m_others(new SpanLabel(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_first, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_others);
    m_first->setPixels(kPixels);
    m_first->setWordWrap(true); // a long name must not hide the day
    m_others->setPixels(kPixels);
    m_others->setWordWrap(true);
    m_more->setCheckable(true);
    connect(m_more, &QAbstractButton::toggled, this, &ImportsLine::showImports);
    showImports();
}

void ImportsLine::setImports(const std::vector<RecordImport> &imports)
{
    std::vector<RecordImport> ordered = imports;
    const auto told = std::ranges::find(ordered, false, &RecordImport::isUndone);
    if (told != ordered.end())
        std::rotate(ordered.begin(), told, told + 1);
    if (ordered == m_imports)
        return;
    m_imports = std::move(ordered);
    m_more->setChecked(false);
    showImports();
}

void ImportsLine::showImports()
{
    const QLocale locale;
    setVisible(!m_imports.empty());
    if (!m_imports.empty()) {
        const QString day = dayText(m_imports.front(), locale);
        const QString text = importText(m_imports.front(), locale);
        m_first->setText(QString(text).replace(text.lastIndexOf(day), day.size(), unbroken(day)),
                         Tone::Muted);
        m_first->setAccessibleName(text);
    }
    QStringList others;
    for (std::size_t i = 1; i < std::min(m_imports.size(), kMostOthers + 1); ++i)
        others << importText(m_imports[i], locale);
    const auto count = static_cast<int>(m_imports.size()) - 1;
    if (const int rest = count - static_cast<int>(others.size()); rest > 0)
        others << tr("and %1 earlier").arg(rest);
    m_more->setText(m_more->isChecked() ? tr("Less") : tr("%1 more").arg(count));
    m_more->setAccessibleName(m_more->isChecked() ? tr("Show fewer imports")
                                                  : tr("Show %n more import(s)", nullptr, count));
    m_more->setToolTip(m_more->isChecked() ? QString() : plainToolTip(others.join(u'\n')));
    m_more->setVisible(count > 0);
    m_others->setText(others.join(u'\n'), Tone::Muted);
    m_others->setVisible(count > 0 && m_more->isChecked());
}

void ImportsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showImports();
    QWidget::changeEvent(event);
}

} // namespace leadbook
