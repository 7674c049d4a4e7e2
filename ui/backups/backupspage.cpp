// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "items/historymodel.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"

#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace leadbook {

BackupsPage::BackupsPage(Workspace &workspace, FilePrompt &prompt, std::function<BackupRules()> rules,
                         QWidget *parent)
    : BookPage(workspace, u"backups"_s, u"save"_s, parent)
    , m_prompt(prompt)
    , m_rules(std::move(rules))
    , m_listCard(new Card({}, this))
    , m_table(new TableView(m_listCard))
    , m_previewCard(new Card({}, this))
    , m_about(new SpanLabel(m_previewCard))
    , m_facts(new KeyValueGrid(m_previewCard))
    , m_difference(new SpanLabel(m_previewCard))
    , m_note(new SpanLabel(m_previewCard))
    , m_restore(new Button({}, Button::Kind::Primary, m_previewCard))
    , m_other(new Button({}, Button::Kind::Secondary, this))
    , m_backUp(new Button({}, Button::Kind::Secondary, this))
{
    addAction(m_other);
    addAction(m_backUp);
    setBody(buildBody());
    setFocusTarget(m_table);
    connectAll();
    retranslate();
    showWaiting();
}

BackupsPage::~BackupsPage()
{
    delete m_table; // before the model, which as a member would go first
}

void BackupsPage::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPage::choose);
    connect(m_table, &QAbstractItemView::activated, m_restore, [this] {
        if (m_restore->isEnabled())
            m_restore->setFocus(Qt::TabFocusReason);
    });
    connect(m_restore, &QAbstractButton::clicked, this, [this] { restore(m_chosen); });
    connect(m_other, &QAbstractButton::clicked, this, &BackupsPage::chooseFile);
    connect(m_backUp, &QAbstractButton::clicked, this, &BackupsPage::backUpNow);
    connect(&workspace(), &Workspace::bookChanged, this, [this] {
        m_chosen.clear();
        m_answer.reset();
        m_state.reset();
        m_model.setBackups({});
        showWaiting();
        updateButtons();
        if (isVisible())
            reload();
    });
}

template <typename R> void BackupsPage::track(const QFuture<R> &future)
{
    ++m_running;
    deliver(future, this, [this](const R &) { --m_running; });
}

void BackupsPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void BackupsPage::shown(bool first)
{
    BookPage::shown(first);
    reload();
}

void BackupsPage::reload()
{
    if (workspace().path().isEmpty())
        return showWaiting();
    m_list.start();
    const auto future = workspace().backups();
    track(future);
    m_list.deliver(future, this, [this](const std::vector<BackupFile> &backups) { take(backups); });
}

void BackupsPage::take(std::vector<BackupFile> backups)
{
    const QString chosen = m_chosen;
    m_model.setBackups(std::move(backups));
    const int count = m_model.rowCount();
    const QString folder = backupFolder(workspace().path(), m_rules().folder);
    setStatusText({{tr("%Ln backups", nullptr, count), Tone::Text, true},
                   {u" · "_s + tr("kept in %1").arg(QDir::toNativeSeparators(folder)), Tone::Muted}});
    if (count == 0 && chosen.isEmpty()) {
        tellState([this] {
            showEmpty(tr("No backup yet"),
                      tr("Leadbook makes one on each day on which the book was changed, and before it brings "
                         "a book up to date or restores one."),
                      {{tr("Back up now"), [this] { backUpNow(); }, true},
                       {tr("Choose a file…"), [this] { chooseFile(); }}});
        });
        return;
    }
    showBody();
    const int row = m_model.rowOf(chosen);
    if (row < 0 && !chosen.isEmpty() && QFileInfo::exists(chosen))
        return; // from elsewhere
    m_table->selectRow(std::max(row, 0));
}

void BackupsPage::choose()
{
    const QList<int> rows = m_table->selectedRows();
    if (!rows.isEmpty())
        preview(m_model.backups()[static_cast<std::size_t>(rows.first())].path);
}

void BackupsPage::chooseFile()
{
    m_prompt.askOpen(this, tr("Choose a backup"), tr("Leadbook books (*.leadbook*);;All files (*)"),
                     [this](const QStringList &paths) {
                         if (paths.value(0).isEmpty())
                             return;
                         m_table->clearSelection();
                         showBody();
                         preview(paths.first());
                         m_restore->setFocus(Qt::OtherFocusReason);
                     });
}

void BackupsPage::preview(const QString &path)
{
    m_chosen = path;
    m_answer.reset();
    m_state.reset();
    showPreview();
    const auto content = workspace().backupContent(path, m_content.start());
    track(content);
    m_content.deliver(content, this, [this](const Result<BackupContent> &read) { takeContent(read); });
    const auto verified = workspace().verifyBackup(path, m_verified.start());
    track(verified);
    m_verified.deliver(verified, this, [this](const Status &state) {
        m_state = state;
        showPreview();
    });
}

void BackupsPage::takeContent(const Result<BackupContent> &content)
{
    m_answer = content;
    showPreview();
}

void BackupsPage::backUpNow()
{
    if (m_isBusy || workspace().path().isEmpty())
        return;
    setBusy(true);
    const auto future = workspace().backUp(m_rules());
    track(future);
    deliver(future, this, [this](const Result<QString> &made) {
        setBusy(false);
        if (!made && made.error().code != ErrorCode::Cancelled)
            return Q_EMIT failed(made.error().message);
        if (!made)
            return;
        m_chosen = *made;
        if (isVisible())
            reload();
        Q_EMIT backedUp(tr("Backed up as %1.").arg(QFileInfo(*made).fileName()), *made);
    });
}

void BackupsPage::restore(const QString &path)
{
    if (m_isBusy || path.isEmpty())
        return;
    setBusy(true);
    const int row = m_model.rowOf(path);
    const QString when = row < 0 ? QFileInfo(path).fileName()
                                 : momentLabel(m_model.backups()[static_cast<std::size_t>(row)].atMs);
    const auto future = workspace().restoreBackup(path, m_rules());
    track(future);
    deliver(future, this, [this, when](const Result<QString> &kept) {
        setBusy(false);
        if (kept)
            Q_EMIT restored(tr("The book is the one of %1 now.").arg(when), *kept);
        else if (kept.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(kept.error().message);
    });
}

void BackupsPage::updateButtons()
{
    const bool isWhole = m_state && *m_state && m_answer && *m_answer;
    m_restore->setEnabled(isWhole && !m_isBusy && !workspace().pastDay());
    m_backUp->setEnabled(!m_isBusy && !workspace().path().isEmpty());
    m_other->setEnabled(!m_isBusy && !workspace().path().isEmpty());
}

} // namespace leadbook
