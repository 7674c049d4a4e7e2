// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"
#include "workspace/record/needstanding.h"

#include <QLocale>

namespace leadbook {

/// What a customer's need is, the written standard it was judged by, the evidence, and who said so when:
/// "Need clear: product or use named, and … · known: product ERP, budget ¥ 200,000 · Li Na, 12 Nov". @p
/// currency: of the budget.
QList<Span> needSpans(const NeedStanding &standing, const QString &currency, Day today,
                      const QLocale &locale);

} // namespace leadbook
