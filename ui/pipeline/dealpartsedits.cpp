// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealpartssheet.h"

#include "ui/delegates/tableview.h"
#include "workspace/deals/dealwork.h"
#include "workspace/deliver.h"

#include <QCheckBox>

// What the sheet of a deal writes.

namespace leadbook {

Result<RecordWork> DealPartsSheet::workForLine(const QStringList &texts) const
{
    auto line = readLine(*m_workspace.view(), texts);
    LEADBOOK_TRY(line);
    std::vector<DealLine> lines = m_record.lines;
    if (m_changed) {
        DealLine &before = lines[static_cast<std::size_t>(*m_changed)];
        line->id = before.id;
        if (line->product != 0 && before.product != 0)
            line->text = before.text; // what else is said of it
        before = *line;
    } else {
        lines.push_back(*line);
    }
    return writeLines(m_record.id, lines, m_isSum->isChecked() ? LinesAmount::Sum : LinesAmount::Kept);
}

Result<RecordWork> DealPartsSheet::workFor(const QStringList &texts) const
{
    const View &view = *m_workspace.view();
    const auto at = static_cast<std::size_t>(m_changed.value_or(0));
    if (m_part == DealPart::Lines)
        return workForLine(texts);
    if (m_part == DealPart::Stages) {
        const auto day = readStay(view, texts);
        LEADBOOK_TRY(day);
        return correctMoveDay(m_stays[at].move, *day, m_workspace.clock().today());
    }
    const auto quote = readQuote(view, texts);
    LEADBOOK_TRY(quote);
    return m_changed ? editQuote(m_record.quotes[at].id, *quote) : addQuote(m_record.id, *quote);
}

void DealPartsSheet::save()
{
    if (m_isWriting || isNothingToChange() || !m_workspace.view())
        return;
    const auto work = workFor(m_form->texts());
    if (!work) {
        tell(work.error().message);
        return;
    }
    const bool isNew = !m_changed;
    QString sentence = tr("Corrected the day of a stage.");
    if (m_part == DealPart::Quotes)
        sentence = isNew ? tr("Added a version of the quote.") : tr("Changed the quote.");
    else if (m_part == DealPart::Lines)
        sentence = isNew ? tr("Added a product line.") : tr("Changed a product line.");
    write(*work, sentence);
}

void DealPartsSheet::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (m_isWriting || m_part == DealPart::Stages || row < 0)
        return;
    if (m_part == DealPart::Quotes) {
        write(removeQuote(m_record.quotes[static_cast<std::size_t>(row)].id),
              tr("Removed a version of the quote."));
        return;
    }
    std::vector<DealLine> lines = m_record.lines;
    lines.erase(lines.begin() + row);
    const bool isSum = m_isSum->isChecked() && !lines.empty();
    write(writeLines(m_record.id, lines, isSum ? LinesAmount::Sum : LinesAmount::Kept),
          tr("Removed a product line."));
}

void DealPartsSheet::write(const RecordWork &work, const QString &sentence)
{
    m_isWriting = true;
    deliver(m_workspace.change(work.label, work.work), this,
            [this, sentence, opened = m_opened](const Result<CommittedChange> &change) {
                m_isWriting = false;
                const bool isOwn = isVisible() && m_opened == opened;
                if (!change && isOwn) {
                    tell(change.error().message);
                } else if (!change) {
                    Q_EMIT failed(change.error().message);
                } else {
                    if (isOwn) {
                        m_table->setFocus(Qt::OtherFocusReason);
                        this->change({});
                        follow();
                    }
                    Q_EMIT done(sentence);
                }
            });
}

} // namespace leadbook
