// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportdialog.h"

#include "ui/exporting/exportwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "workspace/exporting/tablecolumns.h"
#include "workspace/exporting/tableexport.h"
#include "workspace/import/encodingchoices.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 12;
constexpr int kRadioGap = 8;
constexpr int kLeastWidth = 460;
constexpr int kMostLetters = 300;
constexpr std::array kScopeKinds{ExportScope::Kind::Everyone, ExportScope::Kind::Listed,
                                 ExportScope::Kind::Chosen};

/// Chooses the first button of @p group where the one that was chosen cannot be any more.
void leaveDisabled(const QButtonGroup &group)
{
    if (!group.checkedButton()->isEnabled())
        group.button(0)->setChecked(true);
}

/// The field of a group of radio buttons in the form.
QWidget *fieldOf(const QButtonGroup &group)
{
    return group.buttons().constFirst()->parentWidget();
}

} // namespace

ExportDialog::ExportDialog(const ExportChoice &choice, const ExportOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_form(new QFormLayout)
    , m_table(new QComboBox(this))
    , m_scope(addRadios(static_cast<int>(kScopeKinds.size())))
    , m_format(addRadios(static_cast<int>(kExportFileKinds.size())))
    , m_columns(addRadios(2))
    , m_encoding(new QComboBox(this))
    , m_cards(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_note(wrappedLabel({}, QStringLiteral("muted"), this))
    , m_cancel(new Button({}, Button::Kind::Secondary, this))
    , m_export(new Button({}, Button::Kind::Primary, this))
{
    build();
    m_table->setObjectName(QStringLiteral("table"));
    m_reason->setObjectName(QStringLiteral("reason"));
    for (std::size_t i = 0; i < kExportTables.size(); ++i)
        m_table->addItem({});
    m_table->setCurrentIndex(static_cast<int>(choice.table));
    m_scope->button(static_cast<int>(choice.scope))->setChecked(true);
    m_format->button(static_cast<int>(choice.file))->setChecked(true);
    m_columns->button(choice.onlyShownColumns ? 1 : 0)->setChecked(true);
    fillFormats();
    for (const QComboBox *box : {m_table, m_encoding, m_cards})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::updateState);
    for (QButtonGroup *group : {m_scope, m_format, m_columns})
        connect(group, &QButtonGroup::idToggled, this, &ExportDialog::updateState);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_export, &QAbstractButton::clicked, this, &ExportDialog::exportAsked);
    setOffer(offer);
    retranslate();
}

/// Buttons of which one is chosen, below each other.
QButtonGroup *ExportDialog::addRadios(int count)
{
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRadioGap);
    auto *group = new QButtonGroup(field);
    for (int i = 0; i < count; ++i) {
        auto *button = new QRadioButton(field);
        group->addButton(button, i);
        column->addWidget(button);
    }
    return group;
}

void ExportDialog::fillFormats()
{
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->addItem(QString(), QVariant(QString()));
    for (const EncodingChoice &encoding : encodingChoices()) {
        if (encoding.name != u"UTF-8")
            m_encoding->addItem(QString(), QVariant(encoding.name));
    }
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_choice.format.encoding)));
    for (const VCardVersion version : {VCardVersion::V40, VCardVersion::V30})
        m_cards->addItem({}, static_cast<int>(version));
    m_cards->setCurrentIndex(m_cards->findData(static_cast<int>(m_choice.format.cards)));
}

void ExportDialog::build()
{
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    m_form->setHorizontalSpacing(kMargin);
    m_form->setVerticalSpacing(kMargin);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : {static_cast<QWidget *>(m_table), fieldOf(*m_scope), fieldOf(*m_format),
                           fieldOf(*m_columns), static_cast<QWidget *>(m_encoding),
                           static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_reason)})
        m_form->addRow(new QLabel(this), field);
    for (QWidget *field : std::initializer_list<QWidget *>{m_table, m_encoding, m_cards, m_reason})
        qobject_cast<QLabel *>(m_form->labelForField(field))->setBuddy(field);
    for (const QButtonGroup *group : {m_scope, m_format, m_columns})
        qobject_cast<QLabel *>(m_form->labelForField(fieldOf(*group)))->setAlignment(Qt::AlignTop);
    column->addLayout(m_form);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kGap);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_export);
    column->addLayout(foot);
    m_export->setDefault(true);
}

void ExportDialog::setOffer(const ExportOffer &offer)
{
    m_isNarrowed = isNarrowed(offer);
    m_hasChosen = !offer.chosen.empty();
    updateState();
}

void ExportDialog::setCounts(const ExportCounts &counts)
{
    m_counts = counts;
    updateState();
}

std::optional<qint64> ExportDialog::countOf(ExportScope::Kind kind) const
{
    const auto list = static_cast<std::size_t>(m_choice.tableSpec().list);
    return m_counts[list][static_cast<std::size_t>(kind)];
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice = m_choice;
    if (m_form->isRowVisible(m_reason))
        choice.reason = m_reason->text().trimmed();
    return choice;
}

void ExportDialog::updateState()
{
    m_choice.table = static_cast<std::size_t>(m_table->currentIndex());
    const bool isNarrowable = hasCustomer(m_choice.tableSpec().table);
    m_scope->button(1)->setEnabled(isNarrowable && m_isNarrowed);
    m_scope->button(2)->setEnabled(isNarrowable && m_hasChosen);
    m_scope->button(0)->setEnabled(isNarrowable);
    m_format->button(static_cast<int>(ExportFileKind::Cards))->setEnabled(m_choice.isOfPeople());
    leaveDisabled(*m_format);
    if (isNarrowable)
        leaveDisabled(*m_scope);
    m_choice.scope =
        isNarrowable ? static_cast<ExportScope::Kind>(m_scope->checkedId()) : ExportScope::Kind::Everyone;
    m_choice.file = static_cast<ExportFileKind>(m_format->checkedId());
    m_choice.onlyShownColumns = m_columns->checkedId() == 1;
    updateFormat();
    fieldOf(*m_columns)->setEnabled(takesColumns(m_choice));
    m_export->setEnabled(!isNarrowable || countOf(m_choice.scope).value_or(1) > 0);
    for (const ExportScope::Kind kind : kScopeKinds)
        m_scope->button(static_cast<int>(kind))->setText(scopeText(kind, countOf(kind)));
    const bool isOfContacts = m_choice.tableSpec().list == ListKind::Contacts;
    setLabel(*fieldOf(*m_scope), isOfContacts ? tr("Which contacts") : tr("Which customers"));
    m_note->setText(noteText());
}

void ExportDialog::updateFormat()
{
    m_choice.format.encoding = m_encoding->currentData().toString();
    m_choice.format.cards = static_cast<VCardVersion>(m_cards->currentData().toInt());
    m_form->setRowVisible(m_encoding, m_choice.file == ExportFileKind::Csv);
    m_form->setRowVisible(m_cards, m_choice.file == ExportFileKind::Cards);
    m_form->setRowVisible(m_reason, hasCustomer(m_choice.tableSpec().table) &&
                                        countOf(m_choice.scope).value_or(0) >= kManyPeople);
}

QString ExportDialog::noteText() const
{
    const bool isOfContacts = m_choice.tableSpec().list == ListKind::Contacts;
    if (!hasCustomer(m_choice.tableSpec().table))
        return tr("This table belongs to no customer, so all of it is exported.");
    if (m_choice.file == ExportFileKind::Cards)
        return isOfContacts ? tr("One card for each contact.")
                            : tr("One card for each contact, and for each customer without one.");
    if (!m_choice.isOfPeople())
        return tr("Exported is what belongs to these customers.");
    if (isOfContacts)
        return tr("One row for each contact, with its customer.");
    if (m_choice.onlyShownColumns)
        return tr("One row for each customer, with its main contact.");
    return tr("One row for each contact, as an import reads them back.");
}

void ExportDialog::setLabel(QWidget &field, const QString &text)
{
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(&field));
    label->setText(text);
    field.setAccessibleName(QString(text).remove(u'&'));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    setLabel(*m_table, tr("&Table"));
    setLabel(*fieldOf(*m_format), tr("Format"));
    setLabel(*fieldOf(*m_columns), tr("Columns"));
    setLabel(*m_encoding, tr("Enco&ding"));
    setLabel(*m_cards, tr("Vers&ion"));
    setLabel(*m_reason, tr("&Why"));
    m_reason->setPlaceholderText(tr("kept in the book’s log of exports"));
    m_reason->setMaxLength(kMostLetters);
    m_encoding->setItemText(0, tr("UTF-8, as Excel reads it"));
    m_cards->setItemText(0, tr("vCard 4.0"));
    m_cards->setItemText(1, tr("vCard 3.0, for older telephones"));
    for (int i = 1; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, encodingText(m_encoding->itemData(i).toString()));
    for (std::size_t i = 0; i < kExportTables.size(); ++i)
        m_table->setItemText(static_cast<int>(i), tableText(kExportTables[i]));
    for (const ExportFileSpec &spec : kExportFileKinds)
        m_format->button(static_cast<int>(spec.kind))->setText(formatText(spec.kind));
    m_columns->button(0)->setText(tr("All &fields"));
    m_columns->button(1)->setText(tr("Those shown in the &list"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("&Export…"));
    updateState();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace leadbook
