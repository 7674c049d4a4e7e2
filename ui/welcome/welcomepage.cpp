// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/shell/droppedfiles.h"
#include "ui/shell/fonts.h"
#include "ui/welcome/recentrow.h"
#include "ui/welcome/welcomecard.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace leadbook {

namespace {

constexpr int kDemoCustomers = 2'000;

QString keyText(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new SpanLabel(this))
    , m_subtitle(new SpanLabel(this))
    , m_import(new WelcomeCard(Button::Kind::Primary, this))
    , m_demo(new WelcomeCard(Button::Kind::Secondary, this))
    , m_new(new WelcomeCard(Button::Kind::Secondary, this))
    , m_recent(new Card({}, this))
    , m_browse(new Button({}, Button::Kind::Link, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(build());
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    const auto *files = new DroppedFiles(*this);
    connect(files, &DroppedFiles::dropped, this, &WelcomePage::filesDropped);
    connect(files, &DroppedFiles::hovering, this, &WelcomePage::setDropHint);
    connect(m_import, &WelcomeCard::chosen, this, &WelcomePage::importRequested);
    connect(m_demo, &WelcomeCard::chosen, this, &WelcomePage::demoRequested);
    connect(m_new, &WelcomeCard::chosen, this, &WelcomePage::newRequested);
    connect(m_browse, &QAbstractButton::clicked, this, &WelcomePage::browseRequested);
    retranslate();
}

QWidget *WelcomePage::build()
{
    auto *column = new QWidget;
    column->setMaximumWidth(scaledPixels(font(), 760));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(18);
    m_title->setPixels(24);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_subtitle->setAlignment(Qt::AlignHCenter);
    auto *head = new QVBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    lines->addLayout(head);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (WelcomeCard *card : {m_import, m_demo, m_new})
        cards->addWidget(card, 1);
    lines->addLayout(cards);
    m_recent->body().setSpacing(0);
    lines->addWidget(m_recent);
    lines->addWidget(m_browse, 0, Qt::AlignHCenter);
    auto *page = new QWidget;
    auto *middle = new QVBoxLayout(page);
    middle->setContentsMargins(16, 16, 16, 16);
    middle->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(1);
    return page;
}

void WelcomePage::setRecentBooks(const QList<RecentBook> &books, Day today)
{
    m_books = books;
    m_today = today;
    fillRecent();
}

void WelcomePage::fillRecent()
{
    QVBoxLayout &rows = m_recent->body();
    while (rows.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(rows.takeAt(0));
        if (item->widget())
            item->widget()->deleteLater();
    }
    for (const RecentBook &book : std::as_const(m_books)) {
        const QString customers =
            book.customers ? tr("%Ln customer(s)", nullptr, static_cast<int>(*book.customers)) : QString();
        const bool close = book.opened.isValid() && m_today - book.opened < 7;
        const QString when =
            close ? formatRelativeDay(book.opened, m_today) : formatDay(book.opened, m_today, locale());
        auto *row = new RecentRow(QFileInfo(book.path).fileName(), customers, when, m_recent);
        row->setToolTip(book.path);
        connect(row, &QAbstractButton::clicked, this,
                [this, path = book.path] { Q_EMIT openRequested(path); });
        rows.addWidget(row);
    }
    m_recent->setVisible(!m_books.isEmpty());
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Welcome"));
    m_title->setText(tr("Your customers, on this computer"), Tone::Text, true);
    m_subtitle->setText(tr("One file, no account, no network. Everything can be undone."), Tone::Muted);
    m_import->setTexts(
        tr("Import contacts"),
        tr("CSV, Excel or vCard. Drop a file here; you see the plan before anything is written."),
        tr("Choose a file…"));
    m_demo->setTexts(tr("Look around first"),
                     tr("A demo book with %1 customers, deals and purchases. Gone in one click.")
                         .arg(formatCount(kDemoCustomers, locale())),
                     tr("Open demo data"));
    m_new->setTexts(tr("Start empty"),
                    tr("Type your first customer with %1, log a call with %2.")
                        .arg(keyText(Qt::CTRL | Qt::Key_N), keyText(Qt::CTRL | Qt::Key_L)),
                    tr("New book"));
    m_recent->setTitle(tr("Recent books"));
    m_browse->setText(tr("Open another book…"));
    setDropHint(false);
    fillRecent();
}

void WelcomePage::setDropHint(bool on)
{
    m_import->setBorderTone(on ? Tone::Good : Tone::Accent);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
