// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/manualtopics.h"

#include <QAbstractListModel>
#include <QStringList>

namespace leadbook {

/// The contents of the manual: all topics in their order or, while something is searched for, those that hold
/// every word of it, titles first, then by how often. One column; user interface thread.
class ManualModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TopicRole = Qt::UserRole, ///< the topic's name
        HitsRole,                 ///< how often the words stand in it; 0 while nothing is searched for
    };

    using QAbstractListModel::QAbstractListModel;

    void setTopics(std::vector<ManualTopic> topics);
    /// Words separated by blanks, in any writing: "PIPELINE", "pipeline". Empty: all topics.
    void setSearch(const QString &text);
    /// What is searched for, word by word as it was typed.
    const QStringList &words() const { return m_words; }

    /// The row of topic @p name; -1 where it is not shown.
    int rowOf(const QString &name) const;
    /// The topic called @p name, shown or not; nullptr where there is none.
    const ManualTopic *topic(const QString &name) const;
    /// All hits of the search.
    int hits() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::size_t topic = 0;
        int hits = 0;
        bool isTitle = false; ///< a word stands in the title
    };

    void find();

    std::vector<ManualTopic> m_topics;
    std::vector<Row> m_rows;
    QStringList m_words;
};

} // namespace leadbook
