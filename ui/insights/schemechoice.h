// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shippedschemes.h"

#include <QComboBox>

namespace leadbook {

/// A choice among the scheme that the book uses and the shipped ones.
class SchemeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit SchemeChoice(SchemeKind kind, QWidget *parent = nullptr);

    /// Offers the scheme in use first, called @p name as written; the choice stays where it still exists.
    void setInUse(const QString &name);
    /// The key of the shipped scheme chosen; empty: the one in use.
    QString chosen() const { return currentData().toString(); }
    /// Chooses by key without telling of it.
    void choose(const QString &key);
    /// Names in another language.
    void retranslate();

private:
    void fill(const QString &key);

    SchemeKind m_kind;
    QString m_inUse;
};

} // namespace leadbook
