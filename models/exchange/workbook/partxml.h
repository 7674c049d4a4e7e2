// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/workbook/zippart.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace leadbook {

/// Walks through the XML of a part, names without their namespaces (there are two of each). Document types,
/// which office files never have, are refused, so that no entity but the five of XML itself is ever expanded.
class PartXml
{
public:
    PartXml(std::unique_ptr<ZipPart> part, const WorkbookLimits &limits);

    /// Goes on to the next tag or text. False at the end of the part and where it is broken, see status().
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isStart(QStringView name) const { return isStart() && m_xml.name() == name; }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isEnd(QStringView name) const { return isEnd() && m_xml.name() == name; }
    /// Of the tag.
    QStringView name() const { return m_xml.name(); }
    /// Of the start tag; null where absent. Lives until next().
    QString attribute(QStringView name) const;

    /// At a start tag: appends the text up to its end tag to @p text, without that of elements within.
    void readText(QString &text);
    /// At a start tag: appends the text of the runs up to its end tag, without what is said about their
    /// pronunciation.
    void readRuns(QString &text);
    /// At a start tag: goes to its end tag.
    void skip();
    /// Checks what is left of the part without reading it.
    void drain();

    /// What went wrong so far.
    Status status() const;
    void fail(WorkbookFault fault, const QString &detail = {});
    const ZipPart &part() const { return *m_part; }

private:
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_mostDepth;
    qsizetype m_mostText;
    int m_depth = 0;
    std::optional<WorkbookFault> m_fault;
    QString m_detail;
};

} // namespace leadbook
