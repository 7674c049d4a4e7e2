// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/exportchoice.h"
#include "workspace/latest.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QSettings;
class QWidget;

namespace leadbook {

class ExportDialog;
class FilePrompt;
class Workspace;

/// An export from the question what, by way of the question where, to the file: asks both beside the window,
/// has a worker write, and says how it ended. Window's thread; never waits.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// @p settings remembers format, columns and folder. All outlive the exporter; @p window owns it.
    Exporter(Workspace &workspace, FilePrompt &prompt, QSettings &settings, QWidget &window);

    /// Whom the list holds at the moment is asked of @p offer, now and whenever the book changes. Begins with
    /// @p scope, else with likelyScope(). Nothing happens while no book is there as a whole.
    void ask(std::function<ExportOffer()> offer, std::optional<ExportScope::Kind> scope = {});
    /// The question that is open, else null.
    ExportDialog *dialog() const;
    /// Files are being written.
    bool isRunning() const { return m_running > 0; }
    /// Nothing is being counted or written.
    bool isSettled() const { return m_running == 0 && !m_isCounting; }

Q_SIGNALS:
    /// @p path was written; @p sentence says what it holds.
    void exported(const QString &sentence, const QString &path);
    /// No file was written; @p sentence says why and what to do.
    void failed(const QString &sentence);

private:
    void refresh();
    void askFile();
    void write(const ExportChoice &choice, const QString &path);
    QString folder() const;

    Workspace &m_workspace;
    FilePrompt &m_prompt;
    QSettings &m_settings;
    QWidget &m_window;
    QPointer<ExportDialog> m_dialog;
    std::function<ExportOffer()> m_source;
    ExportOffer m_offer;
    Latest m_counting;
    bool m_isCounting = false;
    int m_running = 0;
};

} // namespace leadbook
