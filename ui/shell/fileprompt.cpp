// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileprompt.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace leadbook {

void DialogFilePrompt::askSave(QWidget *parent, const QString &title, const QString &suggested,
                               const QString &filter, Answer answer)
{
    askTarget(new QFileDialog(parent, title, m_folder, filter), suggested, std::move(answer));
}

void DialogFilePrompt::askNew(QWidget *parent, const QString &title, const QString &suggested,
                              const QString &filter, Answer answer)
{
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    askTarget(dialog, suggested, std::move(answer));
}

void DialogFilePrompt::askTarget(QFileDialog *dialog, const QString &suggested, Answer answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, answer = std::move(answer)](const QString &path) {
                         m_folder = QFileInfo(path).path();
                         answer(path);
                     });
    dialog->open();
}

void DialogFilePrompt::askFolder(QWidget *parent, const QString &title, Answer answer)
{
    auto *dialog = new QFileDialog(parent, title, m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [this, answer = std::move(answer)](const QString &path) {
                         m_folder = path;
                         answer(path);
                     });
    dialog->open();
}

void DialogFilePrompt::askOpen(QWidget *parent, const QString &title, const QString &filter, Answers answer)
{
    auto *dialog = new QFileDialog(parent, title, m_folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [this, answer = std::move(answer)](const QStringList &paths) {
                         if (paths.isEmpty())
                             return;
                         m_folder = QFileInfo(paths.first()).path();
                         answer(paths);
                     });
    dialog->open();
}

} // namespace leadbook
