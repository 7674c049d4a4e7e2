// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/backuplistmodel.h"
#include "ui/shell/bookpage.h"
#include "workspace/latest.h"

#include <functional>
#include <optional>

namespace leadbook {

class Button;
class Card;
class FilePrompt;
class KeyValueGrid;
class SpanLabel;
class TableView;

/// The backups of the open book, newest first, with what is in each, how it differs from the book of now and
/// whether it is whole; restoring one is a step that can be taken back.
class BackupsPage : public BookPage
{
    Q_OBJECT

public:
    /// @p rules are asked each time something is backed up; all outlive the page.
    BackupsPage(Workspace &workspace, FilePrompt &prompt, std::function<BackupRules()> rules,
                QWidget *parent = nullptr);
    ~BackupsPage() override;

    void shown(bool first) override;
    /// Looks for the backups again.
    void reload() override;
    /// Previews the backup at @p path, one of the list or from elsewhere.
    void preview(const QString &path);
    /// Backs the book up into its folder.
    void backUpNow();
    /// Puts the backup at @p path in the book's place.
    void restore(const QString &path);

    const BackupListModel &model() const { return m_model; }
    TableView &table() const { return *m_table; }
    Button &restoreButton() const { return *m_restore; }
    Button &backUpButton() const { return *m_backUp; }
    /// What the preview says, line by line.
    QString previewText() const;
    /// Nothing is being looked for, read, tested, made or restored.
    bool isSettled() const { return m_running == 0; }

Q_SIGNALS:
    /// A backup was made at @p path; @p sentence says so.
    void backedUp(const QString &sentence, const QString &path);
    /// The book is the one of the backup now and is to be loaded; @p kept is the backup of the one before.
    void restored(const QString &sentence, const QString &kept);
    void failed(const QString &sentence);

protected:
    void retranslate() override;

private:
    QWidget *buildBody();
    QWidget *buildPreview();
    void connectAll();
    void take(std::vector<BackupFile> backups);
    void choose();
    void chooseFile();
    void takeContent(const Result<BackupContent> &content);
    void showPreview();
    QList<Span> stateSpans() const;
    void updateButtons();
    /// Counts @p future among what runs until its answer came; the answer itself is somebody else's.
    template <typename R> void track(const QFuture<R> &future);
    void setBusy(bool isBusy);

    FilePrompt &m_prompt;
    std::function<BackupRules()> m_rules;
    BackupListModel m_model;
    Latest m_list;
    Latest m_content;
    Latest m_verified;
    QString m_chosen; ///< the file that is previewed; empty: none
    std::optional<Result<BackupContent>> m_answer;
    std::optional<Status> m_state; ///< of the file; absent: still being tested
    int m_running = 0;
    bool m_isBusy = false; ///< backing up or restoring

    Card *m_listCard;
    TableView *m_table;
    Card *m_previewCard;
    SpanLabel *m_about;
    KeyValueGrid *m_facts;
    SpanLabel *m_difference;
    SpanLabel *m_note;
    Button *m_restore;
    Button *m_other;
    Button *m_backUp;
};

} // namespace leadbook
