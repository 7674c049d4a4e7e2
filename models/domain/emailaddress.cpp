// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emailaddress.h"

#include "domain/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstdint>

namespace leadbook {

namespace {

// Sorted. Posts in the languages of the customers' countries; letters only.
constexpr auto kRoles = std::to_array<std::string_view>({
    "abuse",        "account",
    "accounting",   "accounts",
    "admin",        "administration",
    "ap",           "ar",
    "bd",           "billing",
    "booking",      "buchhaltung",
    "business",     "careers",
    "comercial",    "commercial",
    "contact",      "contacto",
    "contato",      "cs",
    "customercare", "customerservice",
    "direction",    "einkauf",
    "empfang",      "enquiries",
    "enquiry",      "export",
    "feedback",     "finance",
    "general",      "hello",
    "help",         "helpdesk",
    "hotline",      "hr",
    "import",       "info",
    "information",  "inquiries",
    "inquiry",      "invoice",
    "invoices",     "it",
    "jobs",         "kefu",
    "kontakt",      "legal",
    "mail",         "mailbox",
    "marketing",    "media",
    "news",         "newsletter",
    "noreply",      "office",
    "order",        "orders",
    "personal",     "post",
    "postmaster",   "pr",
    "press",        "procurement",
    "purchase",     "purchasing",
    "reception",    "recruitment",
    "root",         "sales",
    "secretary",    "sekretariat",
    "service",      "services",
    "shop",         "support",
    "team",         "ventas",
    "verkauf",      "vertrieb",
    "webmaster",    "welcome",
    "yewu",         "zentrale",
});
static_assert(std::is_sorted(kRoles.begin(), kRoles.end()));

/// Where the roles of each first letter begin, and the last of them end.
constexpr auto kRolesOfLetter = [] {
    std::array<std::uint8_t, 27> starts{};
    for (const std::string_view role : kRoles)
        ++starts[static_cast<std::size_t>(role.front() - 'a') + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] = static_cast<std::uint8_t>(starts[i] + starts[i - 1]);
    return starts;
}();

bool isRole(std::string_view word)
{
    if (word.empty() || word.front() < 'a' || word.front() > 'z')
        return false;
    const auto letter = static_cast<std::size_t>(word.front() - 'a');
    return std::find(kRoles.begin() + kRolesOfLetter[letter], kRoles.begin() + kRolesOfLetter[letter + 1],
                     word) != kRoles.begin() + kRolesOfLetter[letter + 1];
}

/// Small letters and half width; marks stay, as they make another address.
std::string loweredAscii(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (c >= '\t' && c <= '\r')
            c = ' ';
    }
    return out;
}

std::string lowered(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return loweredAscii(text);
    constexpr char32_t kFullWidth = 0xFF01; // !
    constexpr char32_t kFullWidthEnd = 0xFF5F;
    constexpr char32_t kWideBlank = 0x3000;
    std::string out;
    for (const char32_t typed : toUtf32(text)) {
        char32_t codePoint = typed;
        if (codePoint >= kFullWidth && codePoint < kFullWidthEnd)
            codePoint = codePoint - kFullWidth + U'!';
        else if (codePoint == kWideBlank || QChar::isSpace(codePoint))
            codePoint = U' ';
        appendUtf8(QChar::toLower(codePoint), out);
    }
    return out;
}

std::string_view trimmed(std::string_view text, std::string_view what)
{
    const std::size_t begin = text.find_first_not_of(what);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(what) - begin + 1);
}

} // namespace

std::optional<std::string> emailAddress(std::string_view typed)
{
    constexpr std::string_view kScheme = "mailto:";
    constexpr std::string_view kAround = " \"'.,;";
    const std::string text = lowered(typed);
    std::string_view address = text;
    if (const std::size_t open = address.rfind('<'); open != std::string_view::npos)
        address = address.substr(open + 1, address.find('>', open) - open - 1);
    address = trimmed(address, kAround);
    while (address.substr(0, kScheme.size()) == kScheme)
        address = trimmed(address.substr(kScheme.size()), kAround);
    const std::size_t at = address.find('@');
    if (at == std::string_view::npos || at == 0)
        return std::nullopt;
    const std::string_view domain = address.substr(at + 1);
    const bool isDomain = domain.find('.') != std::string_view::npos && domain.front() != '.' &&
                          domain.find("..") == std::string_view::npos &&
                          domain.find('@') == std::string_view::npos;
    if (!isDomain || address.find(' ') != std::string_view::npos)
        return std::nullopt;
    return std::string(address);
}

bool isRoleAddress(std::string_view address)
{
    constexpr std::size_t kLongestPlace = 3; // as in sales-de, office.uk
    std::string_view local = address.substr(0, address.find_first_of("+@"));
    while (!local.empty() && local.back() >= '0' && local.back() <= '9')
        local.remove_suffix(1);
    if (isRole(local))
        return true;
    std::string joined;
    std::copy_if(local.begin(), local.end(), std::back_inserter(joined),
                 [](char c) { return c != '-' && c != '_' && c != '.'; });
    const std::size_t sign = local.find_first_of("-_.");
    return isRole(joined) || (sign != std::string_view::npos && local.size() - sign - 1 <= kLongestPlace &&
                              isRole(local.substr(0, sign)));
}

std::vector<std::string_view> splitEmails(std::string_view cell)
{
    constexpr auto kSeparators = std::to_array<std::string_view>({";", "；", ",", "，", "、", "\n", "\r"});
    std::vector<std::string_view> addresses;
    std::size_t begin = 0;
    const auto take = [&](std::size_t end) {
        const std::string_view address = trimmed(cell.substr(begin, end - begin), " \t");
        if (!address.empty())
            addresses.push_back(address);
    };
    for (std::size_t i = 0; i < cell.size();) {
        const std::string_view rest = cell.substr(i);
        const auto *separator =
            std::find_if(kSeparators.begin(), kSeparators.end(),
                         [&](std::string_view one) { return rest.substr(0, one.size()) == one; });
        if (separator == kSeparators.end()) {
            ++i;
            continue;
        }
        take(i);
        i += separator->size();
        begin = i;
    }
    take(cell.size());
    return addresses;
}

} // namespace leadbook
