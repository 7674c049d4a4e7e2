// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maildomain.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

// Sorted. Providers of the customers' countries that give an address to anybody.
constexpr auto kProviders = std::to_array<std::string_view>({
    "126.com",      "139.com",        "163.com",      "163.net",        "188.com",     "189.cn",
    "21cn.com",     "263.net",        "aliyun.com",   "aol.com",        "comcast.net", "daum.net",
    "email.com",    "example.com",    "example.net",  "example.org",    "foxmail.com", "free.fr",
    "freenet.de",   "gmail.com",      "gmx.at",       "gmx.ch",         "gmx.com",     "gmx.de",
    "gmx.net",      "googlemail.com", "hanmail.net",  "hotmail.co.uk",  "hotmail.com", "hotmail.de",
    "hotmail.es",   "hotmail.fr",     "hotmail.it",   "icloud.com",     "laposte.net", "libero.it",
    "live.cn",      "live.com",       "mac.com",      "mail.com",       "mail.ru",     "me.com",
    "msn.com",      "naver.com",      "online.de",    "orange.fr",      "outlook.com", "outlook.de",
    "proton.me",    "protonmail.com", "qq.com",       "rediffmail.com", "sina.cn",     "sina.com",
    "sina.com.cn",  "sohu.com",       "t-online.de",  "tom.com",        "uol.com.br",  "verizon.net",
    "vip.163.com",  "vip.qq.com",     "vip.sina.com", "wanadoo.fr",     "web.de",      "wo.cn",
    "yahoo.ca",     "yahoo.cn",       "yahoo.co.in",  "yahoo.co.jp",    "yahoo.co.uk", "yahoo.com",
    "yahoo.com.br", "yahoo.com.cn",   "yahoo.de",     "yahoo.es",       "yahoo.fr",    "yandex.ru",
    "yeah.net",     "ymail.com",      "zoho.com",
});
static_assert(std::ranges::is_sorted(kProviders));

} // namespace

std::string_view workDomain(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    const std::string_view domain =
        at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
    return std::ranges::binary_search(kProviders, domain) ? std::string_view() : domain;
}

} // namespace leadbook
