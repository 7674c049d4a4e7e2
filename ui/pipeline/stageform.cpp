// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/stageform.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "workspace/deals/dealwork.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 10;
constexpr int kColumns = 2;
constexpr int kMostName = 100;

QString chanceText(std::optional<double> chance)
{
    return chance ? QLocale().toString(*chance * 100, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

StageForm::StageForm(QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_chanceLabel(new QLabel(this))
    , m_chance(new QLineEdit(this))
    , m_requiredLabel(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    m_name->setMaxLength(kMostName);
    m_nameLabel->setBuddy(m_name);
    m_chanceLabel->setBuddy(m_chance);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_chanceLabel, 1, 0);
    grid->addWidget(m_chance, 1, 1);
    m_requiredLabel->setWordWrap(true);
    grid->addWidget(m_requiredLabel, 2, 0, 1, kColumns);
    for (std::size_t i = 0; i < requirableFields().size(); ++i) {
        auto *box = new QCheckBox(this);
        m_required.append(box);
        grid->addWidget(box, 3 + static_cast<int>(i) / kColumns, static_cast<int>(i) % kColumns);
        connect(box, &QCheckBox::toggled, this, &StageForm::noteEdit);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::editingFinished, this, &StageForm::noteEdit);
    connect(m_chance, &QLineEdit::editingFinished, this, &StageForm::noteEdit);
    retranslate();
}

void StageForm::setStage(const StageRow &stage)
{
    QStringList parts{stageLabel(toQString(stage.name)), chanceText(stage.chance), toQString(stage.required)};
    const QString shown = QString::number(stage.id) + u'\n' + parts.join(u'\n');
    if (shown == m_shown)
        return;
    m_shown = shown;
    write(stage);
}

void StageForm::write(const StageRow &stage)
{
    const bool isSame = stage.id == m_stage;
    m_stage = stage.id;
    if (!isSame || !m_name->hasFocus())
        m_name->setText(stageLabel(toQString(stage.name)));
    if (!isSame || !m_chance->hasFocus())
        m_chance->setText(chanceText(stage.chance));
    const std::vector<FieldId> required = requiredFields(stage);
    const std::vector<FieldId> fields = requirableFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        QCheckBox *box = m_required[static_cast<qsizetype>(i)];
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(required, fields[i]) != required.end());
    }
}

Result<StageText> StageForm::text() const
{
    StageText text{m_name->text().trimmed(), {}, {}};
    const QString chance = m_chance->text().remove(u'%').trimmed();
    if (!chance.isEmpty()) {
        bool isNumber = false;
        const double percent = QLocale().toDouble(chance, &isNumber);
        constexpr double kAll = 100;
        if (!isNumber || percent < 0 || percent > kAll)
            return Error{ErrorCode::Invalid,
                         tr("“%1” is no chance; write a percentage from 0 to 100, or nothing.").arg(chance),
                         {}};
        text.chance = percent / kAll;
    }
    const std::vector<FieldId> fields = requirableFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (m_required[static_cast<qsizetype>(i)]->isChecked())
            text.required.push_back(fields[i]);
    }
    return text;
}

void StageForm::noteEdit()
{
    Q_EMIT edited();
}

QList<QWidget *> StageForm::inputs() const
{
    QList<QWidget *> inputs{m_name, m_chance};
    for (QCheckBox *box : m_required)
        inputs << box;
    return inputs;
}

void StageForm::retranslate()
{
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name of the stage"));
    m_chanceLabel->setText(tr("Chance to &win, %"));
    m_chance->setAccessibleName(tr("Chance to win, in percent"));
    m_chance->setPlaceholderText(tr("as deals went so far"));
    m_requiredLabel->setText(tr("A deal that comes here must have:"));
    const std::vector<FieldId> fields = requirableFields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_required[static_cast<qsizetype>(i)]->setText(fieldLabel(fields[i]));
}

} // namespace leadbook
