// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"
#include "ui/shell/formsheet.h"
#include "workspace/privacy/erasing.h"

namespace leadbook {

class FilePrompt;

/// The certificate of an erase, which is saved as PDF or as text.
class CertificateSheet : public FormSheet
{
    Q_OBJECT

public:
    /// All outlive it.
    CertificateSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window);

    void open(const EraseCertificate &certificate);
    /// What it says.
    const SpanLabel &about() const { return *m_about; }
    Button &saveButton() const { return doButton(); }
    /// Nothing is being written.
    bool isSettled() const { return !m_isSaving; }

Q_SIGNALS:
    /// @p path was written; @p sentence says so.
    void saved(const QString &sentence, const QString &path);
    void failed(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;

private:
    ReportDocument document() const;
    void write(const QString &path);

    FilePrompt &m_prompt;
    std::optional<EraseCertificate> m_certificate;
    std::int64_t m_atMs = 0;
    QString m_book;
    SpanLabel *m_about;
    QWidget *m_area;
    bool m_isSaving = false;
};

} // namespace leadbook
