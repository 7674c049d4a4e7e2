// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/certificatesheet.h"

#include "ui/reports/erasewords.h"
#include "ui/reports/reportfile.h"
#include "ui/reports/reportlayout.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/exporting/outputfile.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 680;

/// Words of the file's own.
struct CertificateFile
{
    Q_DECLARE_TR_FUNCTIONS(CertificateSheet)
};

Status writeText(const QString &text, const QString &path)
{
    LEADBOOK_TRY(checkOutput(path));
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Io,
                 CertificateFile::tr("%1 cannot be written; choose another folder or make room.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

/// In the colours of the screen: the paragraphs and rows of @p document.
QList<Span> spansOf(const ReportDocument &document)
{
    QList<Span> spans{{document.subtitles.join(u" · "_s), Tone::Muted}};
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            spans << Span{u"\n\n"_s + heading->text, Tone::Text, true};
        } else if (const auto *text = std::get_if<ReportText>(&block)) {
            spans << Span{u"\n"_s + text->text, text->tone};
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const QList<ReportCell> &row : table->rows) {
                spans << Span{u"\n"_s + row.first().text + u": "_s};
                spans << Span{row.last().text, row.last().tone, true};
            }
        }
    }
    return spans;
}

/// A widget with @p part at its top.
QWidget *atTheTop(QWidget *part)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->addWidget(part, 0, Qt::AlignTop);
    return whole;
}

} // namespace

CertificateSheet::CertificateSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_prompt(prompt)
    , m_about(new SpanLabel)
    , m_area(new FittingArea(atTheTop(m_about), &card()))
{
    m_about->setWordWrap(true);
    m_area->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll it
    addAbove(*m_area);
    CertificateSheet::retranslate();
}

void CertificateSheet::open(const EraseCertificate &certificate)
{
    m_certificate = certificate;
    m_atMs = workspace().clock().nowMs();
    m_book = QFileInfo(workspace().path()).completeBaseName();
    retranslate();
    openForm(doButton());
}

ReportDocument CertificateSheet::document() const
{
    return m_certificate ? eraseReportDocument(*m_certificate, m_book, m_atMs, locale()) : ReportDocument();
}

void CertificateSheet::submit()
{
    if (!m_certificate || m_isSaving)
        return;
    const QString proposed = tr("Erasure %1.pdf").arg(workspace().clock().today().toIso());
    m_prompt.askSave(this, tr("Save the certificate"), proposed, tr("PDF (*.pdf);;Text (*.txt)"),
                     [this](const QString &path) { write(path); });
}

void CertificateSheet::write(const QString &chosen)
{
    const bool isText = chosen.endsWith(u".txt"_s, Qt::CaseInsensitive);
    const bool hasEnding = isText || chosen.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const QString path = hasEnding ? chosen : chosen + u".pdf"_s;
    const auto work = [document = document(), path, isText,
                       families = QStringList(QApplication::font().families())](
                          const View &, const Progress &progress) -> Status {
        if (isText)
            return writeText(plainReport(document), path);
        return writeReport(layOutReport(document, reportPaper(QLocale::system()), families, progress), path,
                           progress);
    };
    m_isSaving = true;
    deliver(workspace().runAside(workspace().jobs().start(tr("Making the certificate")), work), this,
            [this, path](const Status &written) {
                m_isSaving = false;
                if (!written && isVisible())
                    return tell(written.error().message);
                if (!written)
                    return Q_EMIT failed(written.error().message);
                if (isVisible())
                    closeSheet();
                Q_EMIT saved(tr("%1 is written.").arg(QFileInfo(path).fileName()), path);
            });
}

QList<QWidget *> CertificateSheet::inputs() const
{
    return {m_area};
}

void CertificateSheet::retranslate()
{
    title().setSpans({{tr("Erased"), Tone::Text, true},
                      {u" · "_s + tr("the certificate, which names nobody"), Tone::Muted}});
    doButton().setText(tr("Save the certificate…"));
    // It is done: there is nothing to cancel.
    if (auto *close = qobject_cast<QAbstractButton *>(tabOrder().constLast()))
        close->setText(tr("Close"));
    m_area->setAccessibleName(tr("Certificate"));
    m_about->setSpans(spansOf(document()));
}

} // namespace leadbook
