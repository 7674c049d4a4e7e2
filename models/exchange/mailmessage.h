// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace leadbook {

/// Whom a mail is from or to. UTF-8.
struct MailAddress
{
    std::string name;    ///< shown; may be empty
    std::string address; ///< anna@example.org; empty: not known

    bool isKnown() const { return !address.empty(); }
};

/// A mail of one text to one person. UTF-8, lines of the body end with \n, \r\n or \r.
struct MailMessage
{
    MailAddress from; ///< without an address: the program that sends it says who sends
    MailAddress to;
    std::string subject;
    std::string body;
    std::int64_t atMs = 0; ///< when it was written, milliseconds since 1970 UTC
    std::string id;        ///< unique, letters, digits, dots and hyphens alone; empty: the sender makes one
};

/// Whether @p address can stand in a header of a mail: one @ with something on both sides, printable ASCII
/// or UTF-8 (RFC 6532) without blanks, commas, brackets, quotes or control characters.
bool isMailAddress(std::string_view address);

/// The file of @p mail as an unsent draft that mail programs open for sending (RFC 5322, 2045, 2047;
/// X-Unsent): lines end with CR LF and have at most 76 characters, headers beyond ASCII are encoded words,
/// the body is quoted-printable or base64, whichever is shorter. Control characters in headers become blanks,
/// so that no value makes a header of its own. An address that is none (isMailAddress()) leaves its header
/// out.
std::string mailText(const MailMessage &mail);

} // namespace leadbook
