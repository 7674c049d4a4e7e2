// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/filestep.h"

#include "items/begun.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "workspace/import/encodingchoices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kChoicesWidth = 340;
constexpr int kColumnWidth = 92; // of the preview, where there is no room for more
constexpr int kMostRows = 50;
constexpr int kMostColumns = 60;
constexpr int kSampleLength = 40;

/// The text as one short line.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kSampleLength ? line : line.left(kSampleLength) + u'…';
}

/// Chooses the entry of @p data, the first where there is none.
void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

template <typename Value> std::optional<Value> chosen(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(data.value<Value>()) : std::nullopt;
}

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent)
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_header(new QComboBox(this))
    , m_dateOrder(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_missing(new QLineEdit(this))
    , m_rows(new QStandardItemModel(this))
    , m_choicesCard(new Card({}, this))
    , m_previewCard(new Card({}, this))
    , m_preview(new TableView(m_previewCard))
    , m_fit(new ColumnFit(*m_preview))
    , m_remark(new ElidedLabel({}, u"muted"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_choicesCard->body().addWidget(buildChoices());
    m_choicesCard->body().addStretch(1);
    m_choicesCard->setFixedWidth(kChoicesWidth);
    row->addWidget(m_choicesCard);
    m_previewCard->setFlush(true);
    m_previewCard->body().addWidget(m_preview);
    m_preview->header().setInset(Card::kTableInset);
    m_preview->setModel(m_rows);
    row->addWidget(m_previewCard, 1);
    for (QComboBox *box : {m_encoding, m_delimiter, m_header, m_dateOrder, m_sheet}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &FileStep::ask);
    }
    connect(m_missing, &QLineEdit::editingFinished, this, [this] {
        if (m_missing->isModified())
            ask();
    });
}

QWidget *FileStep::buildChoices()
{
    auto *choices = new QWidget(this);
    m_form = new QFormLayout(choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_encoding, m_delimiter, m_header, m_dateOrder, m_sheet, m_missing})
        m_form->addRow(new QLabel(choices), field);
    m_form->addRow(m_remark);
    return choices;
}

void FileStep::show(const ImportReceipt &receipt, const TableWishes &wishes)
{
    m_receipt = receipt;
    m_wishes = wishes;
    const bool isText = receipt.kind == FileKind::Text;
    for (QWidget *field : {m_encoding, m_delimiter, m_header})
        m_form->setRowVisible(field, isText || (field == m_encoding && receipt.kind == FileKind::Cards) ||
                                         (field == m_header && receipt.kind == FileKind::Workbook));
    m_form->setRowVisible(m_sheet, !receipt.sheets.empty());
    fillChoices();
    fillPreview();
}

/// What was found stands first, with what it was found to be.
void FileStep::fillChoices()
{
    fillEncodings();
    m_delimiter->clear();
    m_delimiter->addItem(tr("Found: %1").arg(m_receipt.delimiter == u"\t" ? tr("tab") : m_receipt.delimiter));
    for (const char sign : {',', ';', '\t', '|'})
        m_delimiter->addItem(sign == '\t' ? tr("tab") : QString(QLatin1Char(sign)), int{sign});
    choose(*m_delimiter, m_wishes.delimiter ? QVariant(int{*m_wishes.delimiter}) : QVariant());
    m_header->clear();
    m_header->addItem(m_receipt.header ? tr("Found: a header row") : tr("Found: no header row"));
    m_header->addItem(tr("The first row is a header"), true);
    m_header->addItem(tr("There is no header"), false);
    choose(*m_header, m_wishes.header ? QVariant(*m_wishes.header) : QVariant());
    m_dateOrder->clear();
    m_dateOrder->addItem(tr("As the dates of each column tell"));
    m_dateOrder->addItem(tr("Year, month, day"), static_cast<int>(DateOrder::Ymd));
    m_dateOrder->addItem(tr("Day, month, year"), static_cast<int>(DateOrder::Dmy));
    m_dateOrder->addItem(tr("Month, day, year"), static_cast<int>(DateOrder::Mdy));
    choose(*m_dateOrder, m_wishes.dateOrder ? QVariant(static_cast<int>(*m_wishes.dateOrder)) : QVariant());
    m_sheet->clear();
    for (const QString &sheet : m_receipt.sheets)
        m_sheet->addItem(sheet, sheet);
    choose(*m_sheet, m_receipt.sheet);
    m_missing->setText(m_wishes.missing.join(u';'));
    m_missing->setModified(false);
    m_remark->setText(
        m_receipt.rowsAfter > 0
            ? tr("%Ln row(s) below the table are left out.", nullptr, static_cast<int>(m_receipt.rowsAfter))
        : m_receipt.cardsLeftOut > 0 ? tr("%Ln card(s) that are empty or lists of other cards are left out.",
                                          nullptr, static_cast<int>(m_receipt.cardsLeftOut))
        : m_receipt.cardsUnended > 0 ? tr("%Ln card(s) have no end; the file may be cut off.", nullptr,
                                          static_cast<int>(m_receipt.cardsUnended))
        : m_receipt.hasReplaced      ? tr("Some bytes are no characters of this encoding; try another one.")
                                     : QString());
}

void FileStep::fillEncodings()
{
    m_encoding->clear();
    m_encoding->addItem(tr("Found: %1").arg(m_wishes.encoding ? tr("by itself") : m_receipt.encoding));
    for (const LikelyEncoding &likely : m_receipt.likely) {
        const QString name = QString::fromLatin1(likely.encoding.name);
        m_encoding->addItem(u"%1: %2"_s.arg(encodingText(name), shortened(likely.sample)), name);
    }
    m_encoding->insertSeparator(m_encoding->count());
    for (const EncodingChoice &choice : encodingChoices()) {
        if (m_encoding->findData(choice.name) < 0)
            m_encoding->addItem(choice.label, choice.name);
    }
    choose(*m_encoding, m_wishes.encoding ? QVariant(*m_wishes.encoding) : QVariant());
}

void FileStep::fillPreview()
{
    m_rows->clear();
    const QStringList headers = m_receipt.mapping.headers.mid(0, kMostColumns);
    m_rows->setHorizontalHeaderLabels(headers);
    std::vector<const PlannedRow *> rows;
    for (const PlannedRow &row : m_receipt.listed)
        rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, &PlannedRow::line);
    rows.resize(std::min(rows.size(), std::size_t(kMostRows)));
    for (const PlannedRow *row : rows) {
        QList<QStandardItem *> items;
        for (qsizetype i = 0; i < headers.size(); ++i) {
            items << new QStandardItem(begun(row->cells.value(i)));
            items.last()->setEditable(false);
        }
        m_rows->appendRow(items);
    }
    if (!headers.isEmpty())
        m_fit->setColumns(QList<int>(headers.size(), kColumnWidth), static_cast<int>(headers.size()) - 1);
}

void FileStep::setEditable(bool editable)
{
    m_choicesCard->setEnabled(editable);
}

QWidget *FileStep::focusTarget() const
{
    return m_encoding->isVisibleTo(this) ? m_encoding : m_dateOrder;
}

void FileStep::ask()
{
    TableWishes wishes = m_wishes;
    wishes.encoding = chosen<QString>(*m_encoding);
    const auto sign = chosen<int>(*m_delimiter);
    wishes.delimiter = sign ? std::optional(static_cast<char>(*sign)) : std::nullopt;
    wishes.header = chosen<bool>(*m_header);
    const auto order = chosen<int>(*m_dateOrder);
    wishes.dateOrder = order ? std::optional(static_cast<DateOrder>(*order)) : std::nullopt;
    if (m_sheet->count() > 0)
        wishes.sheet = chosen<QString>(*m_sheet);
    wishes.missing = m_missing->text().split(u';', Qt::SkipEmptyParts);
    // Rules name columns; other columns have other names.
    const bool isCutAnew = wishes.encoding != m_wishes.encoding || wishes.delimiter != m_wishes.delimiter ||
                           wishes.header != m_wishes.header || wishes.sheet != m_wishes.sheet;
    if (isCutAnew)
        wishes.map.clear();
    Q_EMIT wishesAsked(wishes);
}

void FileStep::retranslate()
{
    const QStringList labels{tr("Encoding"),       tr("Separator"), tr("Header"),
                             tr("Order of dates"), tr("Sheet"),     tr("Words that mean “no value”")};
    const QList<QWidget *> fields{m_encoding, m_delimiter, m_header, m_dateOrder, m_sheet, m_missing};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        qobject_cast<QLabel *>(m_form->labelForField(fields[i]))->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    m_missing->setPlaceholderText(u"N/A;-"_s);
    m_choicesCard->setTitle(tr("How the file is read"));
    m_previewCard->setTitle(tr("First rows"));
    m_preview->setAccessibleName(tr("First rows"));
    if (!m_receipt.file.isEmpty())
        fillChoices();
}

} // namespace leadbook
