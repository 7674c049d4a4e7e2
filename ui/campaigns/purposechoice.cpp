// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/purposechoice.h"

#include "core/text.h"
#include "domain/consentterms.h"
#include "domain/template/channel.h"

#include <QComboBox>

namespace leadbook {

void fillPurposes(QComboBox &input)
{
    const QString purpose = chosenPurpose(input);
    input.setEditable(true);
    input.clear();
    for (const std::string_view each : kMessagePurposes) {
        const QString key = toQString(each);
        input.addItem(consentPurposeLabel(key), key);
    }
    showPurpose(input, purpose);
}

void showPurpose(QComboBox &input, const QString &purpose)
{
    const int index = input.findData(purpose.toLower());
    input.setCurrentIndex(index);
    input.setEditText(index < 0 ? purpose : input.itemText(index));
}

QString chosenPurpose(const QComboBox &input)
{
    const QString written = input.currentText().trimmed();
    const int index = input.findText(written, Qt::MatchFixedString);
    return index < 0 ? written : input.itemData(index).toString();
}

} // namespace leadbook
