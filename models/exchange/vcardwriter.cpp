// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardwriter.h"

#include "domain/dialplan.h"
#include "domain/fold.h"
#include "exchange/severalvalues.h"
#include "exchange/vcardcells.h"
#include "exchange/vcardexact.h"
#include "exchange/vcardparser.h"
#include "exchange/vcardtext.h"
#include "exchange/writeout.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <optional>

namespace leadbook {

namespace {

constexpr std::size_t kFlushAt = std::size_t(1) << 16;
constexpr std::size_t kLongestLine = 75; ///< bytes without the line end

struct Sex
{
    std::string_view key;
    std::string_view letter; ///< GENDER of 4.0
    std::string_view word;   ///< X-GENDER of 3.0
};
constexpr std::array<Sex, 3> kSexes{{
    {"male", "M", "Male"},
    {"female", "F", "Female"},
    {"other", "O", "Other"},
}};

/// Appends a line, folded where it is too long, never within a character.
void appendLine(std::string_view line, std::string &text)
{
    std::size_t room = kLongestLine;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end;
        if (end == 0) // no UTF-8
            end = room;
        text.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kLongestLine - 1; // the blank counts
    }
    text.append(line).append("\r\n");
}

/// What a card says whose lines are @p lines; nothing where it cannot be read.
std::optional<std::vector<VCardCell>> readBack(std::string_view lines)
{
    QByteArray bytes = QByteArray::fromRawData(lines.data(), static_cast<qsizetype>(lines.size()));
    QBuffer device(&bytes);
    VCard card;
    if (!device.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto found = VCardParser(device, {}).next(card);
    return found && *found ? std::optional(vcardCells(card, dialPlanOf("CN"))) : std::nullopt;
}

/// The parameter that tells which field a property is of.
std::string fieldParameter(std::string_view field)
{
    return "X-FIELD=\"" + toParameterText(field) + '"';
}

/// Types of further phones and addresses, by what their labels say.
constexpr auto kLabelTypes = std::to_array<std::string_view>({"home", "work", "fax", "pager"});

std::string typeOf(const FurtherTarget &further)
{
    std::string types = further.kind() == PointKind::Mobile ? "cell" : "";
    const std::string label = folded(further.label.toStdString());
    for (const std::string_view type : kLabelTypes) {
        const bool isOfPhones = type == "fax" || type == "pager";
        if (label.find(type) != label.npos && (!isOfPhones || further.kind() == PointKind::Phone))
            types.append(types.empty() ? "" : ",").append(type);
    }
    return types.empty() ? types : ";TYPE=" + types;
}

} // namespace

VCardWriter::VCardWriter(QIODevice &device, VCardVersion version)
    : m_device(device)
    , m_version(version)
{
}

void VCardWriter::addLine(std::string_view head, std::string_view value)
{
    appendLine(std::string(head).append(1, ':').append(value), m_text);
}

void VCardWriter::addText(std::string_view head, std::string_view text)
{
    if (!text.empty())
        addLine(head, vcardEscaped(text));
}

void VCardWriter::addUri(std::string_view head, std::string_view uri)
{
    if (!uri.empty())
        addLine(head, vcardEscaped(uri, {})); // commas and semicolons are signs of its own
}

Status VCardWriter::add(const CardRecord &record)
{
    const bool is4 = m_version == VCardVersion::V40;
    const std::size_t begin = m_text.size();
    addLine("BEGIN", "VCARD");
    addLine("VERSION", is4 ? "4.0" : "3.0");
    const std::size_t afterVersion = m_text.size();
    if (record.isCompany)
        addLine(is4 ? "KIND" : "X-ABShowAs", is4 ? "org" : "COMPANY");
    addNames(record);
    addContacts(record);
    for (const CardRecord::Address &address : record.addresses)
        addAddress(address);
    for (const CardRecord::Further &further : record.further)
        addFurther(further);
    addPerson(record);
    addText("NOTE", record.notes);
    addText("UID", record.id.empty() ? record.uid : record.id);
    addField("id", record.companyId);
    for (const CardRecord::Other &other : record.others)
        addOther(other);
    if (const auto read = readBack(std::string_view(m_text).substr(begin)))
        insertLines(vcardExactLines(cellsOf(record), *read), afterVersion);
    addLine("END", "VCARD");
    return m_text.size() < kFlushAt ? Status() : writeOut(m_device, m_text);
}

/// Adds exact texts in front of all that other programs know, so that nothing of that changes what a reader
/// takes for their lines.
void VCardWriter::insertLines(const std::vector<VCardExactLine> &lines, std::size_t at)
{
    if (lines.empty())
        return;
    const std::string behind = m_text.substr(at);
    m_text.resize(at);
    for (const VCardExactLine &line : lines)
        addLine(line.head, line.value);
    m_text += behind;
}

void VCardWriter::addNames(const CardRecord &record)
{
    addLine("FN", vcardEscaped(shownNameOf(record)));
    std::string parts = vcardEscaped(record.familyName);
    parts.append(1, ';').append(vcardEscaped(record.givenName));
    parts.append(";;").append(vcardEscaped(record.addressForm)).append(1, ';');
    addLine("N", parts);
    const std::string company = record.isCompany ? shownNameOf(record) : record.company;
    std::string units = vcardEscaped(company);
    if (!record.department.empty())
        units.append(1, ';').append(vcardEscaped(record.department));
    if (!units.empty())
        addLine("ORG", units);
    addText("TITLE", record.title);
    addText("ROLE", record.occupation);
}

void VCardWriter::addContacts(const CardRecord &record)
{
    const bool is4 = m_version == VCardVersion::V40;
    for (const std::string &mobile : record.mobiles)
        addText(is4 ? "TEL;TYPE=cell" : "TEL;TYPE=CELL", mobile);
    for (const std::string &phone : record.phones)
        addText((is4 ? "TEL;TYPE=work;" : "TEL;TYPE=WORK,VOICE;") + fieldParameter("phone"), phone);
    for (const std::string &phone : record.companyPhones)
        addText(is4 ? "TEL;TYPE=work,main" : "TEL;TYPE=WORK,MAIN", phone);
    for (const std::string &email : record.emails)
        addText(is4 ? "EMAIL" : "EMAIL;TYPE=INTERNET", email);
    addText("X-WECHAT", record.wechat);
    for (const std::string &website : record.websites)
        addUri("URL", website);
}

void VCardWriter::addAddress(const CardRecord::Address &address)
{
    std::string parts = ";";
    for (const std::string &part :
         {address.street, address.city, address.region, address.postcode, address.country})
        parts.append(1, ';').append(vcardEscaped(part));
    constexpr std::string_view kEmpty = ";;;;;;";
    if (parts != kEmpty)
        addLine(m_version == VCardVersion::V40 ? "ADR;TYPE=work" : "ADR;TYPE=WORK", parts);
}

void VCardWriter::addPerson(const CardRecord &record)
{
    const bool is4 = m_version == VCardVersion::V40;
    if (record.birthday) {
        std::string day = record.birthday->toIso().toStdString();
        if (is4)
            std::erase(day, '-');
        addLine("BDAY", day);
    }
    const auto sex = std::ranges::find(kSexes, record.gender, &Sex::key);
    if (sex != kSexes.end())
        addLine(is4 ? "GENDER" : "X-GENDER", is4 ? sex->letter : sex->word);
    std::string tags;
    for (const std::string &tag : record.tags)
        tags.append(tags.empty() ? "" : ",").append(vcardEscaped(tag));
    if (!tags.empty())
        addLine("CATEGORIES", tags);
}

void VCardWriter::addOther(const CardRecord::Other &other)
{
    if (isVCardExtension(other.name))
        addText(other.name, other.text);
    else
        addField(other.name, other.text);
}

void VCardWriter::addField(std::string_view field, std::string_view text)
{
    addText("X-LEADBOOK;" + fieldParameter(field), text);
}

/// A property that any program understands, with the label as Leadbook knows it.
void VCardWriter::addFurther(const CardRecord::Further &further)
{
    const std::string field = ";" + fieldParameter(further.target.key().toStdString());
    const std::string type = typeOf(further.target);
    if (further.target.kind() == PointKind::Address) {
        addLine("ADR" + type + field, ";;" + vcardEscaped(further.text) + ";;;;");
        return;
    }
    for (std::string_view left = further.text; !left.empty();) {
        const std::string_view value = takeValue(left).value;
        switch (further.target.kind()) {
        case PointKind::Email:
            addText("EMAIL" + type + field, value);
            break;
        case PointKind::WeChat:
            addText("X-WECHAT" + field, value);
            break;
        case PointKind::Web:
            addUri("URL" + field, value);
            break;
        default:
            addText("TEL" + type + field, value);
        }
    }
}

Status VCardWriter::finish()
{
    return writeOut(m_device, m_text);
}

} // namespace leadbook
