// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace leadbook {

/// Fusion, but the letters that Alt reaches are underlined only while Alt is held, as desktops do, and
/// nothing moves by itself: no scroll bar, menu or branch is animated.
class MnemonicStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MnemonicStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(bool underlined);

    bool m_underlined = false;
};

} // namespace leadbook
