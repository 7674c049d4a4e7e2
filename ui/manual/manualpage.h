// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/manualmodel.h"
#include "ui/shell/page.h"

#include <QListView>

#include <vector>

class QUrl;

namespace leadbook {

class Actions;
class Button;
class Card;
class ManualText;
class SearchField;

/// The manual: its contents at the left, a topic at the right, a search over all topics whose hits are
/// marked. Alt+Left and Alt+Right go back and forward, Esc closes it. It reads its files when it is first
/// shown.
class ManualPage : public Page
{
    Q_OBJECT

public:
    /// @p folder holds a folder of topics for each language (":/manual"); @p actions outlive the page, their
    /// keys are a part of the manual.
    ManualPage(const QString &folder, const Actions &actions, QWidget *parent = nullptr);

    /// The manual's language from now on ("zh_CN"); the topic stays.
    void setLanguage(const QString &code);
    /// Opens topic @p name, the first one where it is empty; false where there is none.
    bool showTopic(const QString &name);
    /// The topic that is shown; empty before the first one.
    const QString &topic() const { return m_topic; }
    void goBack();
    void goForward();
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }

    void shown(bool first) override;
    bool startSearch() override;

    ManualModel &model() { return m_model; }
    QListView &contents() const { return *m_contents; }
    ManualText &text() const { return *m_text; }
    SearchField &search() const { return *m_search; }

Q_SIGNALS:
    /// The page before is wanted again.
    void closed();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A topic and how far it was read.
    struct Place
    {
        QString topic;
        int scroll = 0;
    };

    void build();
    void connectParts();
    void read();
    void find(const QString &text);
    void nextHit();
    void show(const QString &name);
    /// Takes the last place out of @p from, and puts the present one on @p to.
    void step(std::vector<Place> &from, std::vector<Place> &to);
    void markContents();
    void follow(const QUrl &link);
    void update();

    QString m_folder;
    const Actions &m_actions;
    QString m_language;
    ManualModel m_model;
    SearchField *m_search;
    Button *m_backButton;
    Button *m_forwardButton;
    Button *m_close;
    Card *m_card;
    QListView *m_contents;
    ManualText *m_text;
    QString m_topic;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
    bool m_isRead = false;
};

} // namespace leadbook
