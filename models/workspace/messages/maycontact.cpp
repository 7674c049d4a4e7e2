// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/maycontact.h"

#include "core/text.h"
#include "domain/emailaddress.h"
#include "domain/phonenumber.h"
#include "exchange/mailmessage.h"
#include "store/reader.h"
#include "store/statement.h"
#include "store/tablescan.h"
#include "workspace/contactable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::int8_t kGiven = 1;
constexpr std::int8_t kRefused = -1;
constexpr std::int8_t kNoContactAtAll = -2;

bool sameWord(std::string_view stored, QStringView word)
{
    return toQString(stored).trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

/// An address in the form by which two are the same; empty where it is none of the channel's.
std::string normalAddress(Channel channel, std::string_view typed)
{
    switch (channel) {
    case Channel::Mail:
        for (const std::string_view each : splitEmails(typed)) {
            if (const auto address = emailAddress(each); address && isMailAddress(*address))
                return *address;
        }
        return {};
    case Channel::Text:
    case Channel::Call:
        for (const std::string_view each : splitPhones(typed)) {
            if (std::string digits = phoneDigits(each); !digits.empty())
                return digits;
        }
        return {};
    case Channel::WeChat:
        return toQString(typed).trimmed().toLower().toStdString();
    case Channel::Letter:
    case Channel::Event:
        break;
    }
    return {};
}

/// The fields of a contact that hold an address of the channel, the first that has one counts.
std::span<const FieldId> addressFields(Channel channel)
{
    static constexpr std::array kMail{FieldId::Email};
    static constexpr std::array kText{FieldId::Mobile};
    static constexpr std::array kWeChat{FieldId::WeChat};
    static constexpr std::array kCall{FieldId::Mobile, FieldId::Phone};
    switch (channel) {
    case Channel::Mail:
        return kMail;
    case Channel::Text:
        return kText;
    case Channel::WeChat:
        return kWeChat;
    case Channel::Call:
        return kCall;
    case Channel::Letter:
    case Channel::Event:
        break;
    }
    return {};
}

} // namespace

std::int64_t leftOutTotal(const LeftOutCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

Result<MayContact> MayContact::read(sqlite3 *database, const View &view, const MessageKind &kind,
                                    const Progress &progress)
{
    MayContact may(view, kind);
    if (may.m_kind.purpose.trimmed().isEmpty())
        may.m_kind.purpose = QString::fromUtf16(kOffers.data(), kOffers.size());
    LEADBOOK_TRY(may.readGeneral(database, progress));
    LEADBOOK_TRY(may.readPurposes(database));
    LEADBOOK_TRY(may.readControls(database));
    if (kind.channel == Channel::Letter)
        LEADBOOK_TRY(may.readPostal(database));
    LEADBOOK_TRY(may.readRefusedAddresses(database, progress));
    if (progress.isCancelled())
        return cancelledError();
    return may;
}

Result<MayContact> MayContact::read(const QString &path, const View &view, const MessageKind &kind,
                                    const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    return read(connection->handle(), view, kind, progress);
}

Status MayContact::readGeneral(sqlite3 *database, const Progress &progress)
{
    const FieldTable &contacts = m_view->snapshot->contacts;
    // Whom the file does not know any more is not written to.
    m_general.assign(contacts.rows(), kNoContactAtAll);
    return scanTable(database, {"contact", "id, consent, do_not_contact"}, progress,
                     [&](const ScannedRow &row) {
                         const Row contact = contacts.ids.find(row.integer(0));
                         if (contact == kNoRow)
                             return;
                         if (row.integer(2) != 0)
                             m_general[contact] = kNoContactAtAll;
                         else if (row.isNull(1))
                             m_general[contact] = 0;
                         else
                             m_general[contact] = row.integer(1) != 0 ? kGiven : kRefused;
                     });
}

Status MayContact::readPurposes(sqlite3 *database)
{
    const FieldTable &contacts = m_view->snapshot->contacts;
    const QString purpose = m_kind.purpose.trimmed();
    auto read = Statement::prepare(
        database, "SELECT contact, purpose, given, day, until_day FROM consent ORDER BY day, id");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const Row contact = contacts.ids.find(read->integer(0));
        const Day day = read->day(3);
        if (contact == kNoRow || day > m_view->asOf)
            continue;
        if (!sameWord(read->text(1), purpose))
            continue;
        m_words.resize(contacts.rows());
        m_words[contact] = {day, read->day(4), read->integer(2) != 0, true};
    }
}

Status MayContact::readControls(sqlite3 *database)
{
    const FieldTable &customers = m_view->snapshot->customers;
    m_control.assign(customers.rows(), 0);
    // What is no offer reaches control groups of other campaigns too: it is not what they stand against.
    auto read = Statement::prepare(
        database,
        "SELECT m.customer FROM campaign c JOIN campaign_member m ON m.campaign = c.id WHERE m.arm = 1 "
        "AND (c.id = ?1 OR (?2 AND c.state <> 2 AND (c.end_day IS NULL OR c.end_day >= ?3)))");
    LEADBOOK_TRY(read);
    read->bind(1, m_kind.campaign);
    read->bind(2, needsConsent(m_kind.purpose) ? 1 : 0);
    read->bind(3, m_view->asOf);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (const Row customer = customers.ids.find(read->integer(0)); customer != kNoRow)
            m_control[customer] = 1;
    }
}

Status MayContact::readPostal(sqlite3 *database)
{
    const FieldTable &customers = m_view->snapshot->customers;
    m_postal.assign(customers.rows(), 0);
    auto read = Statement::prepare(
        database, "SELECT id FROM customer WHERE trim(address) <> '' UNION ALL SELECT customer "
                  "FROM contact_point WHERE kind = 3 AND customer IS NOT NULL");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (const Row customer = customers.ids.find(read->integer(0)); customer != kNoRow)
            m_postal[customer] = 1;
    }
}

Status MayContact::readRefusedAddresses(sqlite3 *database, const Progress &progress)
{
    const FieldTable &contacts = m_view->snapshot->contacts;
    const Channel channel = m_kind.channel;
    const auto refuses = [this](Row contact) {
        const LeftOut why = judgeContact(contact);
        return why == LeftOut::DoNotContact || why == LeftOut::Unsubscribed || why == LeftOut::Refused;
    };
    const auto refuse = [&](std::string_view address) {
        if (std::string normal = normalAddress(channel, address); !normal.empty())
            m_refused.insert(std::move(normal));
    };
    for (Row contact = 0; contact < contacts.rows(); ++contact) {
        if (contact % 4'096 == 0 && progress.isCancelled())
            return cancelledError();
        if (!contacts.isAlive(contact) || !refuses(contact))
            continue;
        for (const FieldId field : addressFields(channel))
            refuse(contacts.columns.text(field)[contact]);
    }
    auto read = Statement::prepare(
        database,
        channel == Channel::Mail
            ? "SELECT contact, value FROM contact_point WHERE contact IS NOT NULL AND kind = 2"
            : "SELECT contact, value FROM contact_point WHERE contact IS NOT NULL AND kind IN (0, 1, 4)");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (const Row contact = contacts.ids.find(read->integer(0)); contact != kNoRow && refuses(contact))
            refuse(read->text(1));
    }
}

LeftOut MayContact::judgeWords(Row contact) const
{
    const Word word = contact < m_words.size() ? m_words[contact] : Word();
    if (word.isSaid && !word.isGiven)
        return LeftOut::Refused;
    if (word.isSaid && word.until.isValid() && word.until < m_view->asOf)
        return LeftOut::Expired;
    if (word.isSaid || !needsConsent(m_kind.purpose) || m_general[contact] == kGiven)
        return LeftOut::No;
    return LeftOut::NoConsent;
}

LeftOut MayContact::judgeContact(Row contact) const
{
    if (m_view->snapshot->contacts.columns.choice(FieldId::DoNotContact)[contact] == 1 ||
        m_general[contact] == kNoContactAtAll)
        return LeftOut::DoNotContact;
    if (m_general[contact] == kRefused)
        return LeftOut::Unsubscribed;
    return judgeWords(contact);
}

Row MayContact::contactOf(Row customer) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    const Row link = snapshot.mainLink[customer];
    return link == kNoRow ? kNoRow : snapshot.links.contact[link];
}

std::string MayContact::addressOf(Row customer, Row contact) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    if (contact == kNoRow) {
        if (m_kind.channel == Channel::Mail)
            return normalAddress(m_kind.channel,
                                 snapshot.customers.columns.text(FieldId::CompanyEmail)[customer]);
        if (m_kind.channel == Channel::Call)
            return normalAddress(m_kind.channel,
                                 snapshot.customers.columns.text(FieldId::CompanyPhone)[customer]);
        return {};
    }
    for (const FieldId field : addressFields(m_kind.channel)) {
        std::string address = normalAddress(m_kind.channel, snapshot.contacts.columns.text(field)[contact]);
        if (!address.empty())
            return address;
    }
    return {};
}

LeftOut MayContact::judge(Row customer, Recipient &recipient) const
{
    if (!isWorkedWith(*m_view->snapshot, customer))
        return LeftOut::Invalid;
    const Row contact = contactOf(customer);
    const LeftOut why = contact != kNoRow              ? judgeContact(contact)
                        : needsConsent(m_kind.purpose) ? LeftOut::NoConsent
                                                       : LeftOut::No;
    if (why != LeftOut::No)
        return why;
    if (m_control[customer] != 0)
        return LeftOut::Control;
    recipient = {customer, contact, {}};
    if (m_kind.channel == Channel::Event)
        return LeftOut::No;
    if (m_kind.channel == Channel::Letter)
        return m_postal[customer] != 0 ? LeftOut::No : LeftOut::NoAddress;
    recipient.address = addressOf(customer, contact);
    if (recipient.address.empty())
        return LeftOut::NoAddress;
    return m_refused.contains(recipient.address) ? LeftOut::AddressRefused : LeftOut::No;
}

LeftOut MayContact::judge(Row customer) const
{
    Recipient recipient;
    return judge(customer, recipient);
}

Recipients MayContact::choose(std::span<const Row> customers, const Progress &progress) const
{
    Recipients chosen;
    std::unordered_set<std::string> known;
    std::int64_t done = 0;
    for (const Row customer : customers) {
        if (done++ % 1'024 == 0 && progress.isCancelled())
            break;
        Recipient recipient;
        LeftOut why = judge(customer, recipient);
        if (why == LeftOut::No && !recipient.address.empty() && !known.insert(recipient.address).second)
            why = LeftOut::SameAddress;
        if (why == LeftOut::No)
            chosen.may.push_back(std::move(recipient));
        else
            ++chosen.leftOut[static_cast<std::size_t>(why)];
    }
    return chosen;
}

} // namespace leadbook
