// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSmall = 12;
constexpr int kWidest = 340;
constexpr int kLetters = 8; // of a choice that can be read in a narrow window

QString words(const char *source)
{
    return *source == '\0' ? QString() : QCoreApplication::translate("Settings", source);
}

} // namespace

SettingRow::SettingRow(const Setting &setting, QGridLayout &grid, QWidget &parent)
    : QObject(&parent)
    , m_setting(setting)
    , m_input(makeInput(parent))
    , m_label(labelFor(*m_input, &parent))
    , m_hint(new SpanLabel(&parent))
{
    m_hint->setWordWrap(true);
    m_hint->setPixels(kSmall);
    const int row = grid.rowCount();
    const bool isLink = m_setting.kind == SettingKind::Link;
    // A button says itself what it is; what is set stands behind it.
    grid.addWidget(m_label, row, isLink ? 1 : 0, Qt::AlignVCenter);
    grid.addWidget(m_input, row, isLink ? 0 : 1, Qt::AlignVCenter);
    m_input->setMaximumWidth(kWidest);
    grid.addWidget(m_hint, row + 1, 1);
    m_label->setVisible(!isLink || m_setting.value);
    retranslate();
}

QWidget *SettingRow::makeInput(QWidget &parent)
{
    using Make = QWidget *(SettingRow::*)(QWidget &);
    constexpr std::array<Make, 4> kMakers{&SettingRow::makeChoice, &SettingRow::makeText,
                                          &SettingRow::makeSwitch, &SettingRow::makeLink};
    return (this->*kMakers[static_cast<std::size_t>(m_setting.kind)])(parent);
}

QWidget *SettingRow::makeChoice(QWidget &parent)
{
    auto *box = new QComboBox(&parent);
    // The longest of many choices does not say how wide the page is.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLetters);
    connect(box, &QComboBox::activated, this, [this, box](int index) { take(box->itemData(index)); });
    return box;
}

QWidget *SettingRow::makeText(QWidget &parent)
{
    auto *line = new QLineEdit(&parent);
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->isModified())
            return;
        line->setModified(false);
        take(line->text().trimmed());
    });
    return line;
}

QWidget *SettingRow::makeSwitch(QWidget &parent)
{
    auto *box = new QCheckBox(&parent);
    connect(box, &QCheckBox::clicked, this, [this](bool isOn) { take(isOn); });
    return box;
}

QWidget *SettingRow::makeLink(QWidget &parent)
{
    auto *button = new Button({}, Button::Kind::Secondary, &parent);
    connect(button, &QAbstractButton::clicked, this, [this] { take({}); });
    return button;
}

void SettingRow::take(const QVariant &value)
{
    // It may lead away, or make everything anew.
    const auto set = m_setting.set;
    set(value);
}

void SettingRow::refresh()
{
    const QVariant value = m_setting.value ? m_setting.value() : QVariant();
    const QSignalBlocker quiet(m_input);
    if (auto *box = qobject_cast<QComboBox *>(m_input)) {
        fill(*box);
        box->setCurrentIndex(box->findData(value));
    } else if (auto *line = qobject_cast<QLineEdit *>(m_input); line && !line->isModified()) {
        line->setText(value.toString());
    } else if (auto *check = qobject_cast<QCheckBox *>(m_input)) {
        check->setChecked(value.toBool());
    } else if (m_setting.kind == SettingKind::Link) {
        m_label->setText(value.toString().replace(u"&"_s, u"&&"_s));
    }
    if (auto *line = qobject_cast<QLineEdit *>(m_input); line && m_setting.placeholder)
        line->setPlaceholderText(m_setting.placeholder());
}

void SettingRow::fill(QComboBox &box) const
{
    const QList<SettingChoice> choices = m_setting.choices();
    bool isSame = box.count() == choices.size();
    for (int i = 0; isSame && i < box.count(); ++i)
        isSame = box.itemText(i) == choices[i].text && box.itemData(i) == choices[i].value;
    if (isSame)
        return; // a list that is open stays
    box.clear();
    for (const SettingChoice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.view()->setMinimumWidth(std::min(kWidest, box.view()->sizeHintForColumn(0)));
}

void SettingRow::retranslate()
{
    const QString label = words(m_setting.label);
    const QString name = withoutKey(label);
    if (m_setting.kind == SettingKind::Link)
        static_cast<Button *>(m_input)->setText(label);
    else
        m_label->setText(label);
    m_input->setAccessibleName(name);
    const QString hint = words(m_setting.hint);
    m_input->setAccessibleDescription(hint);
    m_hint->setText(hint, Tone::Muted);
    m_hint->setVisible(!hint.isEmpty());
    refresh();
}

void SettingRow::dropWritten()
{
    if (auto *line = qobject_cast<QLineEdit *>(m_input))
        line->setModified(false);
}

void SettingRow::setEnabled(bool isEnabled)
{
    m_input->setEnabled(isEnabled);
    m_label->setEnabled(isEnabled);
}

} // namespace leadbook
