// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows in each state of an import: its steps, head, figures and foot.
#include "ui/importing/columnsview.h"
#include "ui/importing/filestep.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importwords.h"
#include "ui/importing/planview.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabstrip.h"

#include <QComboBox>
#include <QFileInfo>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kFactsWidth = 160; // of the file, at 100 % text size, that are not cut

} // namespace

/// The last step is where an import ends, and cannot be gone to or left otherwise.
void ImportPage::updateSteps()
{
    const bool done = m_controller.state() == ImportController::State::Done;
    for (int step = File; step <= Finished; ++step)
        m_steps->setTabEnabled(step, done == (step == Finished));
    if (done)
        goTo(Finished);
    else if (m_steps->currentIndex() == Finished)
        goTo(Rows);
}

void ImportPage::updateHead()
{
    using State = ImportController::State;
    const State state = m_controller.state();
    const bool hasFile = state != State::Idle;
    const bool isBusy = state == State::Importing;
    const QString file = QFileInfo(m_controller.request().files.value(0)).fileName();
    setTitle(hasFile ? tr("Import %1").arg(file) : tr("Import"));
    m_into->setVisible(hasFile);
    m_into->setEnabled(!isBusy && state != State::Done);
    m_steps->setVisible(hasFile && state != State::Failed);
    m_choose->setVisible(hasFile);
    m_choose->setEnabled(!isBusy);
    m_facts->setVisible(hasFile && !m_controller.receipts().empty() && state != State::Failed);
}

void ImportPage::updateFigures()
{
    using State = ImportController::State;
    const State state = m_controller.state();
    const ImportReceipt all = sumOf(m_controller.receipts());
    m_facts->setText(factsText(all, QLocale()), Tone::Muted);
    m_facts->setMinimumWidth(std::min(m_facts->sizeHint().width(), scaledPixels(font(), kFactsWidth)));
    setStatusText(m_controller.receipts().empty() ? QList<Span>() : statusSpans(all));
    // While a plan is made anew the one before is still there to be read.
    if (state == State::Planning && !m_controller.receipts().empty())
        return;
    const bool isOpen = state == State::Planned;
    m_plan->setReceipts(m_controller.receipts(), state == State::Done);
    m_plan->setPolicy(m_controller.request().ifExists);
    m_columns->setEditable(isOpen);
    m_columns->setReceipt(all);
    m_file->setEditable(isOpen);
    m_file->show(all, m_controller.request().wishes);
}

void ImportPage::updateFoot()
{
    using State = ImportController::State;
    const State state = m_controller.state();
    const bool done = state == State::Done;
    const bool isLast = m_steps->currentIndex() >= Rows;
    const ImportReceipt all = sumOf(m_controller.receipts());
    const auto taken = static_cast<int>(all.count(RowOutcome::New) + all.count(RowOutcome::Updated));
    const auto rejected = static_cast<int>(all.count(RowOutcome::Rejected));
    if (done)
        m_note->setText(receiptText(all));
    else if (state == State::Planning)
        m_note->setText(tr("Looking at the rows again…"));
    else if (taken == 0)
        m_note->setText(tr("There is nothing in this file that the book does not know."));
    else
        m_note->setText(tr("Nothing is written until you press Import; all of it can be undone."));
    m_save->setVisible(isLast && !done && rejected > 0);
    m_save->setEnabled(state == State::Planned);
    m_save->setText(tr("Save %Ln bad row(s)…", nullptr, rejected));
    m_back->setVisible(!done);
    m_back->setEnabled(m_steps->currentIndex() > File && state != State::Importing);
    m_import->setText(done     ? tr("Show customers")
                      : isLast ? tr("Import %Ln row(s)", nullptr, taken)
                               : tr("Next"));
    m_import->setEnabled(done || !isLast || (state == State::Planned && taken > 0));
    setFocusTarget(m_import->isEnabled() ? m_import : m_choose);
}

void ImportPage::retranslate()
{
    for (int i = 0; i < m_into->count(); ++i)
        m_into->setItemText(i, entityText(static_cast<Entity>(m_into->itemData(i).toInt())));
    m_into->setAccessibleName(tr("Import as"));
    const QStringList steps{tr("1 File"), tr("2 Columns"), tr("3 Plan"), tr("4 Done")};
    for (int step = File; step <= Finished; ++step)
        m_steps->setTab(step, steps[step]);
    m_steps->setAccessibleName(tr("Steps"));
    m_choose->setText(tr("Another file…"));
    m_back->setText(tr("Back"));
    m_file->retranslate();
    m_columns->retranslate();
    m_plan->retranslate();
    updateState();
}

} // namespace leadbook
