// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/template/channel.h"
#include "workspace/view.h"

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Why a customer is not written to, in the order in which it is asked.
enum class LeftOut : std::uint8_t
{
    No,             ///< may be written to
    Invalid,        ///< the customer is invalid or gone
    DoNotContact,   ///< the main contact wants no contact
    Unsubscribed,   ///< its general consent is refused
    Refused,        ///< the newest word about the purpose is no
    Expired,        ///< a consent for the purpose has ended
    NoConsent,      ///< the purpose needs a consent and none was given
    Control,        ///< of a control group: of the campaign itself, or of another one under way
    NoAddress,      ///< none for the channel, or none that reads as one
    AddressRefused, ///< another contact with this address must not be written to
    SameAddress,    ///< somebody before it has the same address
};
inline constexpr std::size_t kLeftOutCount = 11;
/// In JSON, by reason.
inline constexpr std::array<std::string_view, kLeftOutCount> kLeftOutKeys{
    "no",        "invalid", "doNotContact", "unsubscribed",   "refused",    "expired",
    "noConsent", "control", "noAddress",    "addressRefused", "sameAddress"};
/// How many, by reason; the first stays 0.
using LeftOutCounts = std::array<std::int64_t, kLeftOutCount>;
/// All of them.
std::int64_t leftOutTotal(const LeftOutCounts &counts);

/// A message as far as it decides who may get it.
struct MessageKind
{
    Channel channel = Channel::Mail;
    QString purpose;           ///< as in consent; empty: offers
    std::int64_t campaign = 0; ///< id of the campaign it is part of; 0: none
};

/// Who a message goes to.
struct Recipient
{
    Row customer = kNoRow;
    Row contact = kNoRow; ///< its main contact; kNoRow: the customer has none
    std::string address;  ///< by the channel: as it is dialled or written to; empty for an event

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Who gets a message and who does not.
struct Recipients
{
    std::vector<Recipient> may; ///< in the order asked
    LeftOutCounts leftOut{};
};

/// Says who may be written to: the one place that does, for everything that leaves the program for a
/// customer. Reads the book's consents once; any thread.
///
/// A customer is written to through its main contact, or itself where it has none. The newest word of the
/// contact about the message's purpose counts, one purpose never for another; where nothing was said of it
/// the general consent does (contact.consent = 1). What is dated after the view's day is not said yet. A
/// general refusal (contact.consent = 0) outweighs every consent. Addresses of who refused are refused
/// whoever has them.
class MayContact
{
public:
    /// Reads the consents of @p database as they are now. @p view must outlive it. Errors: Io, Corrupt,
    /// Cancelled.
    static Result<MayContact> read(sqlite3 *database, const View &view, const MessageKind &kind,
                                   const Progress &progress);
    /// The same of the book @p path, for a worker.
    static Result<MayContact> read(const QString &path, const View &view, const MessageKind &kind,
                                   const Progress &progress);

    /// Whether @p customer alone may be written to.
    LeftOut judge(Row customer) const;
    /// Whom of @p customers the message goes to, each address once. Cancelled: those up to there.
    Recipients choose(std::span<const Row> customers, const Progress &progress) const;

private:
    /// What a contact said of one purpose last.
    struct Word
    {
        Day day;
        Day until;
        bool isGiven = false;
        bool isSaid = false;
    };

    MayContact(const View &view, MessageKind kind)
        : m_view(&view)
        , m_kind(std::move(kind))
    {
    }
    Status readGeneral(sqlite3 *database, const Progress &progress);
    Status readPurposes(sqlite3 *database);
    Status readControls(sqlite3 *database);
    Status readPostal(sqlite3 *database);
    Status readRefusedAddresses(sqlite3 *database, const Progress &progress);
    LeftOut judgeContact(Row contact) const;
    LeftOut judgeWords(Row contact) const;
    LeftOut judge(Row customer, Recipient &recipient) const;
    Row contactOf(Row customer) const;
    std::string addressOf(Row customer, Row contact) const;

    const View *m_view;
    MessageKind m_kind;
    std::vector<std::int8_t> m_general;  ///< by contact row: 1 given, 0 not told, -1 refused, -2 no contact
    std::vector<Word> m_words;           ///< by contact row; empty: nobody said anything
    std::vector<std::uint8_t> m_control; ///< by customer row
    std::vector<std::uint8_t> m_postal;  ///< by customer row: has a postal address; for letters alone
    std::unordered_set<std::string> m_refused; ///< addresses
};

} // namespace leadbook
