// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/targeteditor.h"

#include "core/text.h"
#include "items/importmappingmodel.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace leadbook {

namespace {

struct FieldChoice
{
    QString label;
    QString key;
};

/// The importable fields of rows and of their customers, by label.
std::vector<FieldChoice> choicesOf(Entity entity)
{
    std::vector<FieldChoice> choices;
    for (const Entity from : {entity, Entity::Customer}) {
        for (const Field &field : fieldsOf(from)) {
            const QString key = toQString(field.key);
            const bool isThere =
                std::ranges::any_of(choices, [&](const FieldChoice &c) { return c.key == key; });
            if (field.has(Field::Importable) && !isThere)
                choices.push_back({fieldLabel(field.id), key});
        }
        if (entity == Entity::Customer)
            break;
    }
    std::ranges::sort(choices, [](const FieldChoice &a, const FieldChoice &b) {
        return a.label.localeAwareCompare(b.label) < 0;
    });
    return choices;
}

} // namespace

QWidget *TargetEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    const QString header = index.siblingAtColumn(ImportMappingModel::Header).data().toString();
    box->addItem(QCoreApplication::translate("Import", "left out"), QString());
    if (m_entity == Entity::Customer || m_entity == Entity::Deal) {
        box->addItem(QCoreApplication::translate("Import", "own field “%1”").arg(header),
                     QString(QLatin1String("extra.") + header));
    }
    box->insertSeparator(box->count());
    for (const FieldChoice &choice : choicesOf(m_entity))
        box->addItem(choice.label, choice.key);
    // Chosen is decided: the list goes and the plan follows.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<TargetEditor *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TargetEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    box->showPopup();
}

void TargetEditor::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace leadbook
