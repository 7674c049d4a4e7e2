// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/retentionsheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/filtering.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 600;

} // namespace

RetentionSheet::RetentionSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_filter(new QLineEdit(&card()))
    , m_days(new QLineEdit(&card()))
    , m_basis(new QLineEdit(&card()))
    , m_active(new QCheckBox(&card()))
    , m_help(new SpanLabel(&card()))
{
    m_help->setWordWrap(true);
    m_help->setPixels(12);
    addRow(*m_name);
    addRow(*m_filter);
    addBelow(*m_help);
    for (QWidget *input : std::initializer_list<QWidget *>{m_days, m_basis, m_active})
        addRow(*input);
    RetentionSheet::retranslate();
}

void RetentionSheet::open(const RetentionRule &rule)
{
    m_rule = rule;
    m_name->setText(rule.name);
    m_filter->setText(rule.filter);
    m_days->setText(QString::number(rule.afterDays));
    m_basis->setText(rule.basis);
    m_active->setChecked(rule.isActive);
    retranslate();
    openForm(*m_name);
}

Result<RetentionRule> RetentionSheet::typed() const
{
    RetentionRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.filter = m_filter->text().trimmed();
    rule.basis = m_basis->text().trimmed();
    rule.isActive = m_active->isChecked();
    bool isNumber = false;
    rule.afterDays = m_days->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::Invalid, tr("Write the days as a number."), {}};
    if (const ViewPtr view = workspace().view(); view && !rule.filter.isEmpty()) {
        const auto filter = parseFilter(*view, rule.filter);
        LEADBOOK_TRY(filter);
    }
    return rule;
}

void RetentionSheet::submit()
{
    const auto rule = typed();
    if (!rule)
        return tell(rule.error().message);
    write(saveRetentionRule(*rule), tr("The rule “%1” is saved.").arg(rule->name));
}

void RetentionSheet::retranslate()
{
    title().setSpans({{m_rule.id == 0 ? tr("New retention rule") : tr("Retention rule"), Tone::Text, true},
                      {u" · "_s + tr("it proposes, and erases nobody by itself"), Tone::Muted}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_filter, tr("&Whom"), tr("Whom"));
    nameRow(*m_days, tr("&Days without contact"), tr("Days without contact"));
    nameRow(*m_basis, tr("Why so &long"), tr("Why so long"));
    nameRow(*m_active, tr("In &use"), tr("In use"));
    m_filter->setPlaceholderText(tr("everyone"));
    m_help->setText(
        tr("A filter such as openDeals = 0 and status = lead. Last contact and last purchase count; "
           "where neither is known, the day on which the customer came into the book."),
        Tone::Muted);
    doButton().setText(tr("Save"));
}

} // namespace leadbook
