// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/manualtopics.h"

#include "domain/fold.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What follows the first "# " up to the end of its line.
QString headingOf(const QString &markdown)
{
    static const QRegularExpression heading(u"^# +(.+)$"_s, QRegularExpression::MultilineOption);
    return heading.match(markdown).captured(1).trimmed();
}

} // namespace

QString foldedManualText(const QString &text)
{
    return QString::fromStdString(folded(text.toStdString()));
}

QString plainManualText(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression rule(u"^\\|?[-| :]+\\|[-| :]*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression marks(u"^#+ |^- |^[0-9]+\\. |\\*\\*|`|\\|"_s,
                                          QRegularExpression::MultilineOption);
    QString text = markdown;
    text.remove(picture);
    text.replace(link, u"\\1"_s);
    text.remove(rule);
    return text.remove(marks);
}

QString manualFolder(const QString &folder, const QString &language)
{
    const QString own = folder + u'/' + language;
    return QFileInfo::exists(own) ? own : QString(folder + u"/en"_s);
}

std::vector<ManualTopic> readManual(const QString &folder, const QString &language,
                                    const QHash<QString, QString> &inserts)
{
    std::vector<ManualTopic> topics;
    topics.reserve(kManualTopics.size());
    for (const char *name : kManualTopics) {
        ManualTopic topic;
        topic.name = QString::fromLatin1(name);
        QFile file(manualFolder(folder, language) + u'/' + topic.name + u".md"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        topic.markdown = QString::fromUtf8(file.readAll());
        for (auto insert = inserts.begin(); insert != inserts.end(); ++insert)
            topic.markdown.replace(u'{' + insert.key() + u'}', insert.value());
        topic.title = headingOf(topic.markdown);
        topic.folded = foldedManualText(plainManualText(topic.markdown));
        topics.push_back(std::move(topic));
    }
    return topics;
}

} // namespace leadbook
