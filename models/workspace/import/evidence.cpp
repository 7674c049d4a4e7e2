// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/evidence.h"

#include "core/text.h"
#include "domain/emailaddress.h"
#include "domain/maildomain.h"
#include "domain/similarity.h"
#include "workspace/import/normalsigns.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace leadbook {

namespace {

// What each sign is worth: a name that is alike asks for one more sign, or two weak ones.
constexpr int kSameName = 50;
constexpr int kAlikeName = 40;
constexpr int kReadAlikeName = 40; ///< "Li Na" and 李娜
constexpr int kHomophone = 30;     ///< 张玮 and 张伟: often two people
constexpr int kSameCompany = 30;
constexpr int kAlikeCompany = 20;
constexpr int kSameSign = 60;
constexpr int kSamePhone = 25; ///< a landline
constexpr int kSameDomain = 30;
constexpr int kSameCity = 12;
constexpr int kSameCompanyName = 60;
constexpr int kCompanyGoesOn = 30;
constexpr int kCompanyCity = 20;
constexpr int kContradiction = -1000;

constexpr double kLeastPerson = 0.9;
constexpr double kLeastCompany = 0.9;
constexpr double kLeastSpelling = 0.91; ///< of companies whose words differ
constexpr double kSureSpelling = 0.97;  ///< of a long name: a slip of the pen
constexpr std::size_t kLongName = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString shown(std::string_view text)
{
    return toQString(text).trimmed();
}

bool hasHan(std::string_view name)
{
    // The Han characters of pinyin begin with these bytes, and so does nothing of the Latin letters.
    return std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) >= 0xE4; });
}

/// How the texts of one kind are to each other.
enum class Relation : std::uint8_t
{
    Unknown, ///< one side has none
    Same,
    Other
};

Relation relation(std::uint64_t a, std::uint64_t b)
{
    return a == 0 || b == 0 ? Relation::Unknown : a == b ? Relation::Same : Relation::Other;
}

/// Points and words gathered.
struct Gathered
{
    Evidence evidence;
    QStringList parts;

    void add(int points, const QString &part)
    {
        evidence.points += points;
        parts << part;
    }
    void contradict() { evidence.points += kContradiction; }
    Evidence result()
    {
        evidence.sentence = parts.join(tr(QT_TRANSLATE_NOOP("Import", ", ")));
        return evidence;
    }
};

struct Signs
{
    Relation phone = Relation::Unknown;
    Relation mobile = Relation::Unknown;
    Relation email = Relation::Unknown;
    Relation wechat = Relation::Unknown;
    Relation city = Relation::Unknown;
    bool isSamePersonal = false; ///< the phone is a mobile one
    std::string domain;          ///< that both work for
};

std::string domainOf(const std::string &address)
{
    const auto normal = emailAddress(address);
    return normal ? std::string(workDomain(*normal)) : std::string();
}

Signs compareSigns(const Likenesses &row, const Likenesses &known, const DialPlan &home)
{
    Signs signs;
    for (const std::string &a : row.phones) {
        for (const std::string &b : known.phones) {
            const Relation phones = relation(anyPhoneSign(a, home), anyPhoneSign(b, home));
            if (phones == Relation::Same) {
                signs.phone = phones;
                signs.isSamePersonal = signs.isSamePersonal || phoneSign(a, home) != 0;
            }
        }
    }
    signs.mobile = relation(mobileSign(row.phones[0], home), mobileSign(known.phones[0], home));
    signs.email = relation(emailSign(row.emails[0]), emailSign(known.emails[0]));
    signs.wechat = relation(wechatSign(row.wechat), wechatSign(known.wechat));
    signs.city = relation(citySign(row.city), citySign(known.city));
    for (const std::string &a : row.emails) {
        for (const std::string &b : known.emails) {
            if (std::string domain = domainOf(a); !domain.empty() && domain == domainOf(b))
                signs.domain = std::move(domain);
        }
    }
    return signs;
}

/// The words for two names that are alike, and what that is worth; 0 where they are not.
int addAlike(Gathered &gathered, const NameLikeness &likeness, const std::string &row,
             const std::string &known, int spelled)
{
    if (likeness.isByPinyin && hasHan(row) && hasHan(known)) {
        gathered.add(kHomophone,
                     tr(QT_TRANSLATE_NOOP("Import", "read alike: %1 ~ %2")).arg(shown(row), shown(known)));
        return kHomophone;
    }
    if (likeness.isByPinyin) {
        const QString han = shown(hasHan(row) ? row : known);
        gathered.add(kReadAlikeName, tr(QT_TRANSLATE_NOOP("Import", "pinyin of %1")).arg(han));
        return kReadAlikeName;
    }
    const int percent = std::min(99, static_cast<int>(std::lround(likeness.share * 100)));
    gathered.add(spelled, tr(QT_TRANSLATE_NOOP("Import", "name %1 % alike")).arg(percent));
    return spelled;
}

/// Signs that identify somebody, and places where several people are found.
void addSigns(Gathered &gathered, const Signs &signs)
{
    const auto sure = [&gathered](Relation relation, const char *words) {
        if (relation != Relation::Same)
            return;
        gathered.add(kSameSign, tr(words));
        gathered.evidence.hasSign = true;
    };
    sure(signs.email, QT_TRANSLATE_NOOP("Import", "same e-mail"));
    sure(signs.wechat, QT_TRANSLATE_NOOP("Import", "same WeChat"));
    if (signs.phone == Relation::Same && signs.isSamePersonal)
        sure(signs.phone, QT_TRANSLATE_NOOP("Import", "same phone"));
    else if (signs.mobile == Relation::Same)
        sure(signs.mobile, QT_TRANSLATE_NOOP("Import", "same phone"));
    else if (signs.phone == Relation::Same)
        gathered.add(kSamePhone, tr(QT_TRANSLATE_NOOP("Import", "same phone")));
    if (!signs.domain.empty() && signs.email != Relation::Same)
        gathered.add(kSameDomain, tr(QT_TRANSLATE_NOOP("Import", "same domain %1")).arg(shown(signs.domain)));
}

/// The companies of two people.
void addCompanies(Gathered &gathered, const Likenesses &row, const Likenesses &known)
{
    if (row.company.empty() || known.company.empty())
        return;
    const NameLikeness companies = compareCompanies(row.company, known.company);
    if (companies.isSame())
        gathered.add(kSameCompany, tr(QT_TRANSLATE_NOOP("Import", "same company")));
    else if (companies.share >= kLeastCompany)
        gathered.add(kAlikeCompany, tr(QT_TRANSLATE_NOOP("Import", "company alike: %1 ~ %2"))
                                        .arg(shown(row.company), shown(known.company)));
    else
        gathered.parts << tr(QT_TRANSLATE_NOOP("Import", "company differs: %1 ~ %2"))
                              .arg(shown(row.company), shown(known.company));
}

} // namespace

Evidence weighPersons(const Likenesses &row, const Likenesses &known, const DialPlan &home)
{
    Gathered gathered;
    const Signs signs = compareSigns(row, known, home);
    const NameLikeness names = comparePersons(row.person, known.person);
    const bool isNameAlike = names.isSame() || names.share >= kLeastPerson;
    if (names.isSame())
        gathered.add(row.company.empty() ? Evidence::kAlike : kSameName,
                     tr(QT_TRANSLATE_NOOP("Import", "same name")));
    else if (isNameAlike)
        addAlike(gathered, names, row.person, known.person, kAlikeName);
    addSigns(gathered, signs);
    if (!isNameAlike) {
        gathered.parts << tr(QT_TRANSLATE_NOOP("Import", "name differs: %1 ~ %2"))
                              .arg(shown(row.person), shown(known.person));
        if (!gathered.evidence.hasSign)
            gathered.contradict();
    }
    addCompanies(gathered, row, known);
    const bool isElsewhere = signs.city == Relation::Other && signs.domain.empty();
    const bool hasOtherMail = signs.email == Relation::Other && signs.domain.empty();
    const bool isOther =
        signs.mobile == Relation::Other || signs.wechat == Relation::Other || isElsewhere || hasOtherMail;
    if (signs.city == Relation::Same && !gathered.evidence.hasSign)
        gathered.add(kSameCity, tr(QT_TRANSLATE_NOOP("Import", "same city")));
    if (isOther && !gathered.evidence.hasSign)
        gathered.contradict();
    return gathered.result();
}

Evidence weighCompanies(const Likenesses &row, const Likenesses &known, const DialPlan &home)
{
    Gathered gathered;
    const Signs signs = compareSigns(row, known, home);
    const NameLikeness names = compareCompanies(row.company, known.company);
    if (names.isSame()) {
        gathered.add(kSameCompanyName, tr(QT_TRANSLATE_NOOP("Import", "same words in the name")));
    } else if (names.share == kLeastCompany && !names.isByPinyin) {
        gathered.add(kCompanyGoesOn, tr(QT_TRANSLATE_NOOP("Import", "company alike: %1 ~ %2"))
                                         .arg(shown(row.company), shown(known.company)));
    } else if (names.share >= kLeastSpelling) {
        const bool isSlip =
            names.share >= kSureSpelling && std::min(row.company.size(), known.company.size()) >= kLongName;
        addAlike(gathered, names, row.company, known.company, isSlip ? Evidence::kAlike : kAlikeName);
    } else {
        gathered.contradict();
    }
    addSigns(gathered, signs);
    if (signs.city == Relation::Same)
        gathered.add(kCompanyCity, tr(QT_TRANSLATE_NOOP("Import", "same city")));
    if (signs.city == Relation::Other)
        gathered.contradict();
    return gathered.result();
}

} // namespace leadbook
