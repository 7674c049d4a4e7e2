// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/latest.h"
#include "workspace/privacy/erasing.h"

class QComboBox;
class QLineEdit;

namespace leadbook {

class FilePrompt;

/// Erases people for good: says what goes, what stays without a name, and which backups hold them; asks what
/// becomes of those, and to type the name, or how many people it is. Nothing of it can be undone.
class EraseSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @p prompt names further files to search; all outlive it.
    EraseSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window);

    /// Log files of the program, which are searched and cleaned too.
    void setLogs(const QStringList &logs) { m_logs = logs; }
    /// Opens for @p customers; nothing happens where there are none, or while one erase runs.
    void open(const std::vector<std::int64_t> &customers);
    /// Nothing is being looked at or erased.
    bool isSettled() const { return !m_isPlanning && !m_isErasing; }
    /// What has to be typed.
    QString word() const;
    QLineEdit &wordInput() const { return *m_word; }
    QComboBox &backupsInput() const { return *m_backups; }
    /// What goes and what stays.
    const SpanLabel &about() const { return *m_about; }
    Button &eraseButton() const { return doButton(); }

Q_SIGNALS:
    /// It is done; @p certificate proves it.
    void erased(const leadbook::EraseCertificate &certificate);
    /// It was refused; @p sentence says why.
    void failed(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;
    void closing() override;

private:
    void plan();
    void takePlan(const Result<EraseCertificate> &plan);
    void takeErased(const Result<EraseCertificate> &certificate);
    void showPlan();
    void update();
    void addFiles();

    FilePrompt &m_prompt;
    QStringList m_logs;
    QStringList m_others; ///< further files to search
    std::vector<std::int64_t> m_customers;
    QString m_name; ///< of the one
    std::optional<EraseCertificate> m_plan;
    Latest m_latest;
    bool m_isPlanning = false;
    bool m_isErasing = false;
    int m_job = 0;  ///< of the erase
    QString m_step; ///< how many files are done

    SpanLabel *m_about;
    QComboBox *m_backups;
    SpanLabel *m_backupList;
    QLineEdit *m_word;
    Button *m_addFiles;
};

} // namespace leadbook
