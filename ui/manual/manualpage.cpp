// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualpage.h"

#include "ui/manual/manualdelegate.h"
#include "ui/manual/manualtext.h"
#include "ui/manual/shortcutlist.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kContentsWidth = 244; // pixels at 100 % text size

/// A key of the page itself, wherever in it the keyboard is.
QAction *keyOf(QWidget &page, QKeyCombination key)
{
    auto *action = new QAction(&page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    return action;
}

} // namespace

ManualPage::ManualPage(const QString &folder, const Actions &actions, QWidget *parent)
    : Page(u"manual"_s, u"help"_s, parent)
    , m_folder(folder)
    , m_actions(actions)
    , m_search(new SearchField(this))
    , m_backButton(Button::iconButton(u"chevron-left"_s, {}, this))
    , m_forwardButton(Button::iconButton(u"chevron-right"_s, {}, this))
    , m_close(Button::iconButton(u"close"_s, {}, this))
    , m_card(new Card({}, this))
    , m_contents(new QListView(m_card))
    , m_text(new ManualText(this))
{
    build();
    connectParts();
    retranslate();
}

void ManualPage::build()
{
    addToHead(m_search);
    addAction(m_backButton);
    addAction(m_forwardButton);
    addAction(m_close);
    m_contents->setModel(&m_model);
    m_contents->setItemDelegate(new ManualDelegate(m_contents));
    m_contents->setUniformItemSizes(true);
    m_contents->setProperty("bare", true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->setPadding(6, 6);
    m_card->body().addWidget(m_contents, 1);
    m_card->setFixedWidth(scaledPixels(font(), kContentsWidth));
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_card);
    row->addWidget(m_text, 1);
    setBody(body);
    setFocusTarget(m_text);
}

void ManualPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ManualPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualPage::nextHit);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualPage::follow);
    connect(m_backButton, &QAbstractButton::clicked, this, &ManualPage::goBack);
    connect(m_forwardButton, &QAbstractButton::clicked, this, &ManualPage::goForward);
    connect(m_close, &QAbstractButton::clicked, this, &ManualPage::closed);
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString name = current.data(ManualModel::TopicRole).toString();
                if (!name.isEmpty() && name != m_topic)
                    showTopic(name);
            });
    connect(m_contents, &QAbstractItemView::activated, this,
            [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(keyOf(*this, Qt::ALT | Qt::Key_Left), &QAction::triggered, this, &ManualPage::goBack);
    connect(keyOf(*this, Qt::ALT | Qt::Key_Right), &QAction::triggered, this, &ManualPage::goForward);
    connect(keyOf(*this, Qt::Key_F3), &QAction::triggered, this, &ManualPage::nextHit);
    setProperty("ownTrail", true); // see PageTrail
    m_search->installEventFilter(this);
    m_contents->installEventFilter(this);
}

void ManualPage::setLanguage(const QString &code)
{
    if (code == std::exchange(m_language, code) || !m_isRead)
        return;
    const int scroll = m_text->verticalScrollBar()->value();
    read();
    show(m_topic);
    m_text->verticalScrollBar()->setValue(scroll);
}

void ManualPage::read()
{
    m_isRead = true;
    m_model.setTopics(readManual(m_folder, m_language, {{u"shortcuts"_s, shortcutsMarkdown(m_actions)}}));
}

bool ManualPage::showTopic(const QString &name)
{
    if (!m_isRead)
        read();
    const QString wanted = name.isEmpty() ? QString::fromLatin1(kFirstTopic) : name;
    if (m_model.topic(wanted) == nullptr)
        return false;
    if (wanted == m_topic)
        return true;
    if (!m_topic.isEmpty())
        m_back.push_back({m_topic, m_text->verticalScrollBar()->value()});
    m_forward.clear();
    show(wanted);
    return true;
}

void ManualPage::show(const QString &name)
{
    const ManualTopic *topic = m_model.topic(name);
    if (topic == nullptr)
        return;
    m_topic = name;
    m_text->showMarkdown(topic->markdown, manualFolder(m_folder, m_language));
    m_text->mark(m_model.words());
    m_text->setAccessibleName(topic->title);
    markContents();
    update();
}

void ManualPage::step(std::vector<Place> &from, std::vector<Place> &to)
{
    if (from.empty())
        return;
    const Place place = from.back();
    from.pop_back();
    to.push_back({m_topic, m_text->verticalScrollBar()->value()});
    show(place.topic);
    m_text->verticalScrollBar()->setValue(place.scroll);
}

void ManualPage::goBack()
{
    step(m_back, m_forward);
}

void ManualPage::goForward()
{
    step(m_forward, m_back);
}

void ManualPage::markContents()
{
    const int row = m_model.rowOf(m_topic);
    if (row >= 0)
        m_contents->setCurrentIndex(m_model.index(row, 0));
    else
        m_contents->clearSelection();
}

/// What is found shows itself at once, and leaves no trail of topics behind.
void ManualPage::find(const QString &text)
{
    m_model.setSearch(text);
    const bool moves = !m_model.words().isEmpty() && m_model.rowCount() > 0;
    show(moves ? m_model.index(0, 0).data(ManualModel::TopicRole).toString() : m_topic);
}

/// The next mark of the topic, else the first one of the next topic that was found.
void ManualPage::nextHit()
{
    if (m_model.words().isEmpty() || m_model.rowCount() == 0 || m_text->showNextMark())
        return;
    const int row = (m_model.rowOf(m_topic) + 1) % m_model.rowCount();
    show(m_model.index(row, 0).data(ManualModel::TopicRole).toString());
}

void ManualPage::follow(const QUrl &link)
{
    QString name = link.path();
    if (name.endsWith(u".md"_s))
        showTopic(name.chopped(3));
}

void ManualPage::update()
{
    m_backButton->setEnabled(canGoBack());
    m_forwardButton->setEnabled(canGoForward());
    const int topics = m_model.rowCount();
    if (m_model.words().isEmpty())
        setStatusText({{tr("%Ln topic(s)", nullptr, topics)}});
    else if (topics == 0)
        setStatusText({{tr("No topic holds all of these words.")}});
    else
        setStatusText({{tr("%Ln topic(s)", nullptr, topics)},
                       {u" · "_s},
                       {tr("%Ln hit(s)", nullptr, m_model.hits()), Tone::Text, true},
                       {u" · "_s},
                       {tr("Enter goes to the next one")}});
}

void ManualPage::shown(bool first)
{
    if (m_topic.isEmpty())
        showTopic({});
    Page::shown(first);
}

bool ManualPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ManualPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Page::keyPressEvent(event);
}

bool ManualPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down && m_model.rowCount() > 0) {
        m_contents->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_contents && key == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ManualPage::retranslate()
{
    setTitle(tr("Manual"));
    m_search->setPrompt(tr("Search the manual…"));
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText));
    const auto named = [](const QString &text, QKeyCombination key) {
        return QString(text + u" ("_s + QKeySequence(key).toString(QKeySequence::NativeText) + u')');
    };
    m_backButton->setName(named(tr("Back"), Qt::ALT | Qt::Key_Left));
    m_forwardButton->setName(named(tr("Forward"), Qt::ALT | Qt::Key_Right));
    m_close->setName(named(tr("Close the manual"), Qt::Key_Escape));
    m_contents->setAccessibleName(tr("Contents"));
    update();
}

} // namespace leadbook
