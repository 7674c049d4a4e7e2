// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/manualmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leadbook {

void ManualModel::setTopics(std::vector<ManualTopic> topics)
{
    m_topics = std::move(topics);
    find();
}

void ManualModel::setSearch(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList words = text.split(blanks, Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    find();
}

void ManualModel::find()
{
    QStringList folded;
    for (const QString &word : std::as_const(m_words))
        folded << foldedManualText(word);
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        const ManualTopic &topic = m_topics[i];
        const QString title = foldedManualText(topic.title);
        Row row{i, 0, false};
        const bool hasAll = std::ranges::all_of(folded, [&](const QString &word) {
            const auto count = static_cast<int>(topic.folded.count(word));
            row.hits += count;
            row.isTitle = row.isTitle || title.contains(word);
            return count > 0;
        });
        if (hasAll)
            m_rows.push_back(row);
    }
    // Equal ones, and all of them while nothing is searched for, stay in the order of the contents.
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return std::tuple(!a.isTitle, -a.hits) < std::tuple(!b.isTitle, -b.hits);
    });
    endResetModel();
}

int ManualModel::rowOf(const QString &name) const
{
    const auto at =
        std::ranges::find_if(m_rows, [&](const Row &row) { return m_topics[row.topic].name == name; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

const ManualTopic *ManualModel::topic(const QString &name) const
{
    const auto at = std::ranges::find(m_topics, name, &ManualTopic::name);
    return at == m_topics.end() ? nullptr : &*at;
}

int ManualModel::hits() const
{
    int sum = 0;
    for (const Row &row : m_rows)
        sum += row.hits;
    return sum;
}

int ManualModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ManualModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_topics[row.topic].title;
    case TopicRole:
        return m_topics[row.topic].name;
    case HitsRole:
        return row.hits;
    default:
        return {};
    }
}

} // namespace leadbook
