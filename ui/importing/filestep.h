// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QStandardItemModel;

namespace leadbook {

class Card;
class ColumnFit;
class ElidedLabel;
class TableView;

/// How a file is read: encoding, separator, header, order of dates, sheet, words that mean nothing. Beside it
/// the first rows as they come out, anew with every choice.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);

    /// What was found out with @p wishes.
    void show(const ImportReceipt &receipt, const TableWishes &wishes);
    void setEditable(bool editable);
    QWidget *focusTarget() const;
    void retranslate();

Q_SIGNALS:
    void wishesAsked(const leadbook::TableWishes &wishes);

private:
    QWidget *buildChoices();
    void fillChoices();
    void fillEncodings();
    void fillPreview();
    void ask();

    ImportReceipt m_receipt;
    TableWishes m_wishes;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_header;
    QComboBox *m_dateOrder;
    QComboBox *m_sheet;
    QLineEdit *m_missing;
    QFormLayout *m_form = nullptr;
    QStandardItemModel *m_rows; ///< a child made before the table
    Card *m_choicesCard;
    Card *m_previewCard;
    TableView *m_preview;
    ColumnFit *m_fit;
    ElidedLabel *m_remark;
};

} // namespace leadbook
