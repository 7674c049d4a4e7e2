// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"
#include "workspace/whatif/whatifanswer.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace leadbook {

class ElidedLabel;
class SpanLabel;

/// What the rule check says of a scheme, as sentences with a sign.
class SchemeCheck : public QWidget
{
    Q_OBJECT

public:
    explicit SchemeCheck(QWidget *parent = nullptr);

    void setAnswer(const WhatIfAnswer &answer);
    /// The sentences as shown.
    QStringList texts() const { return m_texts; }
    void retranslate();

private:
    void add(const QString &text, Tone tone);

    QVBoxLayout *m_column;
    ElidedLabel *m_title;
    std::vector<SpanLabel *> m_labels;
    QStringList m_texts;
};

} // namespace leadbook
