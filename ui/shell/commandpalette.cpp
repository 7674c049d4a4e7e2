// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "domain/pinyin.h"
#include "ui/shell/commanddelegate.h"
#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/widgets/drawing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kRead = 200; // less than what is written as it was typed

bool isLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// How well @p wanted, small Latin letters, answers one of the ways in which @p text is read aloud: "kh" and
/// "kehu" answer 客户.
int readingScore(const QString &wanted, const QString &text)
{
    const QString letters = QString(wanted).remove(u' ');
    int best = 0;
    for (const Pinyin &reading : pinyinVariants(text.toStdString())) {
        for (const std::string &read : {reading.initials, reading.syllables}) {
            const qsizetype at = QString::fromStdString(read).toLower().indexOf(letters);
            if (at >= 0)
                best = std::max(best, kRead + (at == 0 ? 100 : 0) - static_cast<int>(text.size()));
        }
    }
    return best;
}

int writtenScore(const QString &wanted, const QString &text)
{
    const QString within = text.toCaseFolded();
    if (const qsizetype at = within.indexOf(wanted); at >= 0)
        return 1000 +
               (at == 0                              ? 500
                : !within[at - 1].isLetterOrNumber() ? 250
                                                     : 0) -
               static_cast<int>(text.size());
    int score = 1;
    qsizetype at = 0;
    for (const QChar c : wanted) {
        if (c.isSpace())
            continue;
        const qsizetype next = within.indexOf(c, at);
        if (next < 0)
            return 0;
        score += next == at ? 8 : next == 0 || !within[next - 1].isLetterOrNumber() ? 6 : 1;
        at = next + 1;
    }
    return score;
}

} // namespace

int matchScore(const QString &query, const QString &text)
{
    const QString wanted = query.simplified().toCaseFolded();
    if (wanted.isEmpty())
        return 1;
    const int written = writtenScore(wanted, text);
    return isLatin(wanted) && !isLatin(text) ? std::max(written, readingScore(wanted, text)) : written;
}

CommandPalette::CommandPalette(QWidget &window)
    : QWidget(&window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.clear();
        fill();
        Q_EMIT queryChanged(text);
    });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    retranslate();
}

void CommandPalette::open(const QList<Command> &commands, const QString &prompt)
{
    retranslate();
    if (!prompt.isEmpty())
        m_field->setPlaceholderText(prompt);
    m_commands = commands;
    m_found.clear();
    m_returnFocus = QApplication::focusWidget();
    m_field->clear();
    fill();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::setFound(const QString &query, const QList<Command> &found)
{
    if (query != m_field->text() || !isVisible())
        return;
    m_found = found;
    fill();
}

QString CommandPalette::query() const
{
    return m_field->text();
}

QStringList CommandPalette::shownTexts() const
{
    QStringList texts;
    for (const Command &command : m_shown)
        texts << command.text;
    return texts;
}

void CommandPalette::fill()
{
    const QString wanted = m_field->text();
    std::vector<std::pair<int, Command>> scored;
    for (const Command &command : m_commands) {
        if (const int score = matchScore(wanted, command.text); score > 0)
            scored.emplace_back(score, command);
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[score, command] : scored)
        m_shown.append(command);
    m_shown += m_found;
    m_list->clear();
    for (const Command &command : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(themeIcon(command.icon, Tone::Muted), command.text, m_list);
        item->setData(CommandDelegate::kDetailRole, command.detail);
    }
    m_list->setCurrentRow(0);
    place();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(scaledPixels(font(), 560), window->width() - 32);
    const int rows = std::clamp(static_cast<int>(m_shown.size()), 1, 10);
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : scaledPixels(font(), 32);
    const int height = std::min(m_field->sizeHint().height() + 32 + rows * row + 4, window->height() - 120);
    setGeometry((window->width() - width) / 2, 72, width, height);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> run = m_shown[row].run;
    closePalette();
    run();
}

void CommandPalette::closePalette()
{
    if (!isVisible())
        return;
    // Hiding takes the keyboard from the field, which looks like a click elsewhere.
    const QPointer<QWidget> before = std::exchange(m_returnFocus, {});
    hide();
    if (before && parentWidget()->isAncestorOf(before))
        before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        // The list takes no focus, so the keyboard went elsewhere: so does the user.
        m_returnFocus.clear();
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_list->count();
    if (key->key() == Qt::Key_Escape)
        closePalette();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        runCurrent();
    else if (key->key() == Qt::Key_Down && rows > 0)
        m_list->setCurrentRow((m_list->currentRow() + 1) % rows);
    else if (key->key() == Qt::Key_Up && rows > 0)
        m_list->setCurrentRow((m_list->currentRow() + rows - 1) % rows);
    else
        return false;
    return true;
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), kCardRadius, toneColor(palette(), Tone::Surface),
            toneColor(palette(), Tone::Accent));
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Type what you want to do or find"));
    m_field->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Matching commands"));
    setAccessibleName(tr("Command palette"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
