// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/latest.h"
#include "workspace/settings/bookproperties.h"

namespace leadbook {

class FigureTable;

/// What is known of the open book as a file, as text that can be copied; checks it when asked to.
class PropertiesSheet : public FormSheet
{
    Q_OBJECT

public:
    /// When a book was last found whole (UTC milliseconds), by its path.
    using CheckedAt = std::function<std::optional<qint64>(const QString &path)>;

    /// Both outlive it.
    PropertiesSheet(Workspace &workspace, QWidget &window, CheckedAt checkedAt);

    /// Reads and shows those of the open book.
    void open();
    FigureTable &table() const { return *m_table; }
    Button &checkButton() const { return *m_check; }
    Button &copyButton() const { return doButton(); }
    /// Every row, name and value, as text.
    QString text() const;
    /// Nothing is being read or checked.
    bool isSettled() const { return !m_isReading && !m_isChecking; }

Q_SIGNALS:
    /// The book @p path was found whole now.
    void foundWhole(const QString &path);
    void copied(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;

private:
    void take(const Result<BookProperties> &properties);
    void check();
    void fill();
    /// How many backups there are, and when the newest was made.
    QString backupsText(const std::vector<BackupFile> &backups) const;

    CheckedAt m_checkedAt;
    Latest m_latest;
    std::optional<BookProperties> m_properties;
    QWidget *m_box;
    FigureTable *m_table;
    Button *m_check;
    bool m_isReading = false;
    bool m_isChecking = false;
};

} // namespace leadbook
