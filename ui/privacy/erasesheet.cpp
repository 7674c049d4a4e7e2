// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/erasesheet.h"

#include "core/text.h"
#include "ui/reports/erasewords.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 620;
constexpr int kBackupsShown = 6;

QString fileNames(const QStringList &paths, int most)
{
    QStringList names;
    for (const QString &path : paths.first(std::min<qsizetype>(most, paths.size())))
        names << QFileInfo(path).fileName();
    if (paths.size() > most)
        names << u"…"_s;
    return names.join(u'\n');
}

} // namespace

EraseSheet::EraseSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_prompt(prompt)
    , m_about(new SpanLabel(&card()))
    , m_backups(new QComboBox(&card()))
    , m_backupList(new SpanLabel(&card()))
    , m_word(new QLineEdit(&card()))
    , m_addFiles(&addOtherButton())
{
    setProperty(kSaves, false);
    m_about->setWordWrap(true);
    m_backupList->setWordWrap(true);
    m_backupList->setPixels(12);
    addAbove(*m_about);
    addRow(*m_backups);
    addBelow(*m_backupList);
    addRow(*m_word);
    connect(m_word, &QLineEdit::textChanged, this, &EraseSheet::update);
    connect(m_addFiles, &QAbstractButton::clicked, this, &EraseSheet::addFiles);
    connect(&workspace.jobs(), &Jobs::progressed, this, [this](int job, qint64 done, qint64 total) {
        if (job != m_job || !m_isErasing)
            return;
        m_step =
            tr("Erasing: %1 of %Ln files", nullptr, static_cast<int>(total)).arg(locale().toString(done));
        update();
    });
    EraseSheet::retranslate();
}

void EraseSheet::open(const std::vector<std::int64_t> &customers)
{
    const ViewPtr view = workspace().view();
    if (customers.empty() || m_isErasing || !view || !view->snapshot->complete)
        return;
    m_customers = customers;
    m_name.clear();
    const Row row = view->snapshot->customers.ids.find(customers.front());
    if (row != kNoRow)
        m_name = toQString(view->snapshot->customers.columns.text(FieldId::Name)[row]);
    m_others.clear();
    m_plan.reset();
    m_word->clear();
    retranslate();
    m_backups->setCurrentIndex(0);
    openForm(*m_word);
    plan();
}

QString EraseSheet::word() const
{
    return m_customers.size() == 1 ? m_name.simplified() : locale().toString(m_customers.size());
}

/// The book is read through a connection of its own, so that whoever works in the window goes on.
void EraseSheet::plan()
{
    m_isPlanning = true;
    update();
    EraseRequest request;
    request.customers = m_customers;
    request.logs = m_logs;
    request.isPlan = true;
    const auto work = [path = workspace().path(), request](const View &, const Progress &progress) {
        return planErasing(path, request, &progress);
    };
    m_latest.deliver(
        workspace().runAside(m_latest.start(workspace().jobs().start(tr("Looking what would go"))), work),
        this, [this](const Result<EraseCertificate> &plan) { takePlan(plan); });
}

void EraseSheet::takePlan(const Result<EraseCertificate> &plan)
{
    m_isPlanning = false;
    if (plan)
        m_plan = *plan;
    showPlan();
    update();
    if (!plan)
        tell(plan.error().message);
}

void EraseSheet::closing()
{
    m_latest.cancel();
    m_isPlanning = false;
}

void EraseSheet::addFiles()
{
    m_prompt.askOpen(this, tr("Files to search"), tr("All files (*)"), [this](const QStringList &paths) {
        for (const QString &path : paths) {
            if (!path.isEmpty() && !m_others.contains(path))
                m_others << path;
        }
        showPlan();
    });
}

void EraseSheet::submit()
{
    if (!doButton().isEnabled())
        return;
    EraseRequest request;
    request.customers = m_customers;
    request.logs = m_logs;
    request.others = m_others;
    request.backups = static_cast<BackupFate>(m_backups->currentData().toInt());
    m_isErasing = true;
    m_step.clear();
    update();
    Jobs &jobs = workspace().jobs();
    const auto watch = connect(&jobs, &Jobs::started, this, [this](int job) { m_job = job; });
    const auto progress = jobs.start(tr("Erasing"));
    disconnect(watch);
    deliver(workspace().erase(request, progress), this,
            [this](const Result<EraseCertificate> &certificate) { takeErased(certificate); });
}

void EraseSheet::takeErased(const Result<EraseCertificate> &certificate)
{
    m_isErasing = false;
    update();
    if (certificate) {
        if (isVisible())
            closeSheet();
        m_customers.clear();
        m_name.clear();
        m_word->clear();
        Q_EMIT erased(*certificate);
    } else if (isVisible()) {
        tell(certificate.error().message);
    } else {
        Q_EMIT failed(certificate.error().message);
    }
}

void EraseSheet::showPlan()
{
    QList<Span> spans{
        {tr("This cannot be undone: what goes is in no file of this book any more."), Tone::Bad, true}};
    if (!m_plan) {
        spans << Span{u"\n"_s + (m_isPlanning ? tr("Looking what would go…") : QString()), Tone::Muted};
    } else {
        for (const QString &line : erasePlanLines(*m_plan, locale()))
            spans << Span{u"\n"_s + line};
    }
    if (!m_others.isEmpty())
        spans << Span{
            u"\n"_s + tr("Searched too: %1").arg(fileNames(m_others, kBackupsShown).replace(u'\n', u", "_s)),
            Tone::Muted};
    m_about->setSpans(spans);
    const QStringList backups = m_plan ? m_plan->backups : QStringList();
    m_backups->setEnabled(!backups.isEmpty());
    m_backupList->setText(
        backups.isEmpty() ? tr("No backup that Leadbook made holds them. Copies made by other means are not "
                               "known to it.")
                          : fileNames(backups, kBackupsShown),
        Tone::Muted);
    place();
}

void EraseSheet::update()
{
    const bool isTyped = !word().isEmpty() && m_word->text().simplified() == word();
    doButton().setEnabled(m_plan.has_value() && isTyped && !m_isErasing);
    m_word->setReadOnly(m_isErasing);
    m_addFiles->setEnabled(!m_isErasing);
    doButton().setText(!m_isErasing ? tr("Erase for good") : m_step.isEmpty() ? tr("Erasing…") : m_step);
}

void EraseSheet::retranslate()
{
    const auto count = static_cast<int>(m_customers.size());
    title().setSpans({{count == 1 ? tr("Erase “%1”").arg(m_name) : tr("Erase %Ln people", nullptr, count),
                       Tone::Text, true},
                      {u" · "_s + tr("for good, with proof"), Tone::Muted}});
    const int chosen = m_backups->currentIndex();
    m_backups->clear();
    m_backups->addItem(tr("Remove them"), static_cast<int>(BackupFate::Removed));
    m_backups->addItem(tr("Erase from them too"), static_cast<int>(BackupFate::Rewritten));
    m_backups->addItem(tr("Keep them: restoring one brings the data back"),
                       static_cast<int>(BackupFate::Kept));
    m_backups->setCurrentIndex(std::max(0, chosen));
    nameRow(*m_backups, tr("&Backups"), tr("Backups"));
    const QString ask = count == 1 ? tr("T&ype the name") : tr("T&ype the number");
    nameRow(*m_word, ask, QString(ask).remove(u'&'));
    m_word->setPlaceholderText(word());
    m_addFiles->setText(tr("&Search more files…"));
    showPlan();
    update();
}

} // namespace leadbook
