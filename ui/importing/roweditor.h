// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QHash>
#include <QList>
#include <QStringList>

class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace leadbook {

class Button;

/// Mends one row of a file: a field for each of its cells, under the names of the columns. Of a row with too
/// many cells neighbours can be joined. A cell as long as a book is shown by its beginning and kept as it is.
class RowEditor : public Card
{
    Q_OBJECT

public:
    explicit RowEditor(QWidget *parent = nullptr);

    /// Shows @p cells of a row; @p title says which, @p reason what is wrong.
    void edit(const QString &title, const QString &reason, const QStringList &headers,
              const QStringList &cells);
    void retranslate();

Q_SIGNALS:
    void mended(const QStringList &cells);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QStringList &cells);
    QStringList cells() const;
    void join(int at);

    QStringList m_headers;
    QScrollArea *m_area;
    QList<QLineEdit *> m_fields;
    QHash<int, QString> m_kept; ///< cells too long for a field, by place
    Button *m_apply;
    Button *m_close;
};

} // namespace leadbook
