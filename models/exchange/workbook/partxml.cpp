// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/partxml.h"

namespace leadbook {

PartXml::PartXml(std::unique_ptr<ZipPart> part, const WorkbookLimits &limits)
    : m_part(std::move(part))
    , m_xml(m_part.get())
    , m_mostDepth(limits.depth)
    , m_mostText(static_cast<qsizetype>(limits.cellText))
{
}

void PartXml::fail(WorkbookFault fault, const QString &detail)
{
    if (m_fault)
        return;
    m_fault = fault;
    m_detail = detail;
}

bool PartXml::next()
{
    if (m_fault || m_xml.atEnd())
        return false;
    m_part->mark();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > m_mostDepth)
            fail(WorkbookFault::Damaged, QStringLiteral("nested too deep"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        fail(WorkbookFault::Damaged, QStringLiteral("document type"));
        break;
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::Invalid:
        fail(m_part->fault().value_or(WorkbookFault::Damaged),
             QStringLiteral("line %1: ").arg(m_xml.lineNumber()) + m_xml.errorString() + QLatin1Char(' ') +
                 m_part->errorString());
        break;
    default:
        break;
    }
    return !m_fault;
}

QString PartXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void PartXml::readText(QString &text)
{
    for (int depth = 1; depth > 0 && next();) {
        if (m_xml.isStartElement()) {
            ++depth;
        } else if (m_xml.isEndElement()) {
            --depth;
        } else if (depth == 1 && m_xml.isCharacters()) {
            text += m_xml.text();
            if (text.size() > m_mostText)
                fail(WorkbookFault::LongTexts);
        }
    }
}

void PartXml::readRuns(QString &text)
{
    for (int depth = 1; depth > 0 && next();) {
        if (isStart(u"t")) {
            readText(text);
        } else if (isStart(u"rPh")) {
            skip();
        } else {
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        }
    }
}

void PartXml::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
}

void PartXml::drain()
{
    if (!m_fault && !m_part->drain())
        fail(m_part->fault().value_or(WorkbookFault::Damaged), m_part->errorString());
}

Status PartXml::status() const
{
    if (m_fault)
        return workbookError(*m_fault, m_detail);
    return {};
}

} // namespace leadbook
