// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/exportchoice.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace leadbook {

class Button;

/// What is exported, of whom, as what, with which columns. Only what goes together can be chosen; the file is
/// asked for afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p choice of @p offer.
    ExportDialog(const ExportChoice &choice, const ExportOffer &offer, QWidget *parent);

    /// What there is to choose from now.
    void setOffer(const ExportOffer &offer);
    /// How many people each scope means now.
    void setCounts(const ExportCounts &counts);
    ExportChoice choice() const;

Q_SIGNALS:
    /// The user wants the file; choice() says of what.
    void exportAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QButtonGroup *addRadios(int count);
    void build();
    void fillFormats();
    void updateState();
    void updateFormat();
    void retranslate();
    void setLabel(QWidget &field, const QString &text);
    QString noteText() const;
    std::optional<qint64> countOf(ExportScope::Kind kind) const;

    ExportChoice m_choice;
    ExportCounts m_counts;
    bool m_isNarrowed = false;
    bool m_hasChosen = false;
    QFormLayout *m_form;
    QComboBox *m_table;
    QButtonGroup *m_scope;
    QButtonGroup *m_format;
    QButtonGroup *m_columns;
    QComboBox *m_encoding;
    QComboBox *m_cards;
    QLineEdit *m_reason;
    QLabel *m_note;
    Button *m_cancel;
    Button *m_export;
};

} // namespace leadbook
