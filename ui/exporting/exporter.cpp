// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exporter.h"

#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportwords.h"
#include "ui/shell/fileprompt.h"
#include "workspace/exporting/tableexport.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kFolderKey = "export/folder"_L1;

ExportScope scopeOf(ExportScope::Kind kind, const ExportOffer &offer)
{
    ExportScope scope;
    scope.kind = kind;
    scope.query = offer.query;
    if (kind == ExportScope::Kind::Chosen)
        scope.ids = offer.chosen;
    return scope;
}

/// In a worker.
ExportCounts countsOf(const View &view, const ExportOffer &offer, const Progress &progress)
{
    ExportCounts counts;
    for (const ListKind list : {ListKind::Customers, ListKind::Contacts}) {
        for (const ExportScope::Kind kind :
             {ExportScope::Kind::Everyone, ExportScope::Kind::Listed, ExportScope::Kind::Chosen}) {
            const std::vector<Row> people = peopleOf(view, scopeOf(kind, offer), list, progress);
            counts[static_cast<std::size_t>(list)][static_cast<std::size_t>(kind)] =
                static_cast<qint64>(people.size());
        }
    }
    return counts;
}

} // namespace

Exporter::Exporter(Workspace &workspace, FilePrompt &prompt, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_window(window)
{
    connect(&workspace, &Workspace::viewChanged, this, &Exporter::refresh);
    // Another book: what was asked is none of it.
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        if (m_dialog)
            m_dialog->reject();
    });
}

void Exporter::ask(std::function<ExportOffer()> offer, std::optional<ExportScope::Kind> scope)
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete || dialog() != nullptr)
        return;
    m_source = std::move(offer);
    ExportChoice choice = readExportChoice(m_settings);
    m_offer = m_source();
    choice.table = likelyTable(m_offer);
    choice.scope = scope.value_or(likelyScope(m_offer));
    m_dialog = new ExportDialog(choice, m_offer, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A window that is only drawn has a dialog that is only drawn.
    m_dialog->setAttribute(Qt::WA_DontShowOnScreen, m_window.testAttribute(Qt::WA_DontShowOnScreen));
    connect(m_dialog, &ExportDialog::exportAsked, this, &Exporter::askFile);
    refresh();
    m_dialog->open();
}

ExportDialog *Exporter::dialog() const
{
    return m_dialog && m_dialog->isVisible() ? m_dialog : nullptr;
}

void Exporter::refresh()
{
    const ViewPtr view = m_workspace.view();
    if (!m_dialog || !view)
        return;
    m_offer = m_source();
    m_dialog->setOffer(m_offer);
    m_isCounting = true;
    const auto count = [offer = m_offer](const View &of, const Progress &progress) {
        return countsOf(of, offer, progress);
    };
    m_counting.deliver(m_workspace.run(m_counting.start(), count), this, [this](const ExportCounts &counts) {
        m_isCounting = false;
        if (m_dialog)
            m_dialog->setCounts(counts);
    });
}

QString Exporter::folder() const
{
    const QString last = m_settings.value(kFolderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Exporter::askFile()
{
    const ExportChoice choice = m_dialog->choice();
    const QString proposed = QDir(folder()).filePath(proposedName(choice, m_workspace.clock().today()));
    m_prompt.askSave(m_dialog, m_dialog->windowTitle(), proposed, formatFilter(choice.file),
                     [this, choice](const QString &chosen) {
                         const QString path = withEnding(chosen, choice.file);
                         writeExportChoice(m_settings, choice);
                         m_dialog->accept();
                         // Of a name that got its ending here nobody asked whether it may be replaced.
                         if (path != chosen && QFileInfo::exists(path))
                             Q_EMIT failed(tr("There is a file %1 already. Export again and choose another "
                                              "name, or that one.")
                                               .arg(QFileInfo(path).fileName()));
                         else
                             write(choice, path);
                     });
}

void Exporter::write(const ExportChoice &choice, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    ExportRequest request;
    request.path = path;
    request.format = choice.format;
    request.table = choice.tableSpec().table;
    request.list = choice.tableSpec().list;
    request.reason = choice.reason;
    if (takesColumns(choice) && choice.onlyShownColumns)
        request.fields = m_offer.shownColumns;
    ++m_running;
    const auto written = m_workspace.exportRows(scopeOf(choice.scope, m_offer), request,
                                                m_workspace.jobs().start(tr("Exporting %1").arg(file)));
    deliver(written, this, [this, path, file, choice](const Result<ExportedCounts> &counts) {
        --m_running;
        if (counts) {
            m_settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
            Q_EMIT exported(
                exportedText(choice.tableSpec(), choice.isOfPeople() ? counts->people : counts->rows, file),
                path);
        } else if (counts.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(counts.error().message);
        }
    });
}

} // namespace leadbook
