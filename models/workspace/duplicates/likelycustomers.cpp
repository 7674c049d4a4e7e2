// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/likelycustomers.h"

#include "domain/companyname.h"
#include "domain/dialplan.h"
#include "domain/emailaddress.h"
#include "domain/phonenumber.h"
#include "domain/pinyin.h"
#include "workspace/duplicates/namematch.h"
#include "workspace/import/normalsigns.h"
#include "workspace/searching.h"

#include <algorithm>
#include <array>
#include <functional>

namespace leadbook {

namespace {

/// So many are weighed; a beginning that finds more says nothing yet.
constexpr std::size_t kMostWeighed = 200;
constexpr std::size_t kLeastDigits = 7;
constexpr std::size_t kLeastName = 3; ///< bytes: one Han character, three letters

// What each sign is worth; 1 - (1 - a)(1 - b) of two.
constexpr double kSign = 0.8; ///< a mobile, e-mail or WeChat id
constexpr double kDesk = 0.5;
constexpr double kCompany = 0.6;
constexpr std::array kNames{0.6, 0.5, 0.3, 0.4, 0.3, 0.0, 0.0}; ///< by NameMatch
constexpr double kCity = 0.2;
constexpr double kOtherCity = 0.5; ///< of it is left
constexpr double kLeast = 0.5;

const DialPlan &home()
{
    return dialPlanOf("CN");
}

/// The customers that something typed finds; none where it is too short or finds too many.
void gather(const Snapshot &snapshot, const std::string &text, const Progress &progress,
            std::vector<Row> &rows)
{
    if (text.empty() || progress.isCancelled())
        return;
    const std::vector<Row> found = searchCustomers(snapshot, text, progress);
    if (found.size() <= kMostWeighed)
        rows.insert(rows.end(), found.begin(), found.end());
}

std::vector<Row> candidates(const Snapshot &snapshot, const EnteredCustomer &entered,
                            const Progress &progress)
{
    std::vector<Row> rows;
    if (const std::string digits = phoneDigits(entered.phone, home()); digits.size() >= kLeastDigits)
        gather(snapshot, digits, progress, rows);
    if (const auto address = emailAddress(entered.email))
        gather(snapshot, *address, progress, rows);
    gather(snapshot, entered.wechat, progress, rows);
    if (entered.name.size() >= kLeastName)
        gather(snapshot, entered.name, progress, rows);
    // Without legal form, which may be written otherwise.
    for (const std::string *company : {&entered.name, &entered.company}) {
        if (const std::string core = companyName(*company).core;
            core.size() >= kLeastName && core != *company)
            gather(snapshot, core, progress, rows);
    }
    // A Chinese name may be known by its pinyin.
    if (const auto readings = pinyinVariants(entered.name); !readings.empty()) {
        std::string words;
        for (const char letter : readings.front().syllables) {
            if (letter >= 'A' && letter <= 'Z' && !words.empty())
                words += ' ';
            words += letter;
        }
        gather(snapshot, words, progress, rows);
    }
    return rows;
}

/// Weighs one customer.
class Weighing
{
public:
    Weighing(const Snapshot &snapshot, const EnteredCustomer &entered)
        : m_snapshot(snapshot)
        , m_entered(entered)
    {
    }

    LikelyCustomer weigh(Row customer)
    {
        m_likely = {};
        m_likely.customer = customer;
        m_likely.id = m_snapshot.customers.ids[customer];
        const FieldColumns &columns = m_snapshot.customers.columns;
        const bool isPerson = columns.choice(FieldId::Kind)[customer] == 1;
        const std::string_view name = columns.text(FieldId::Name)[customer];
        if (!isPerson) {
            addCompany(m_entered.company.empty() ? m_entered.name : m_entered.company, name);
        }
        addPhone(columns.text(FieldId::CompanyPhone)[customer]);
        addEmail(columns.text(FieldId::CompanyEmail)[customer]);
        bool hasContact = false;
        m_snapshot.links.ofCustomer.forEach(customer, [&](Row link) {
            hasContact = true;
            addContact(m_snapshot.links.contact[link]);
        });
        if (isPerson && !hasContact)
            addPerson(name);
        addBestPerson();
        addCity(columns.code(FieldId::City)[customer]);
        return m_likely;
    }

private:
    void add(double worth, DuplicateSign sign, std::string_view typed, std::string_view known)
    {
        m_likely.confidence = 1 - (1 - m_likely.confidence) * (1 - worth);
        m_likely.evidence.push_back({sign, std::string(typed), std::string(known)});
    }
    void addContact(Row contact)
    {
        const FieldColumns &columns = m_snapshot.contacts.columns;
        addPerson(columns.text(FieldId::ContactName)[contact]);
        addPhone(columns.text(FieldId::Mobile)[contact]);
        addPhone(columns.text(FieldId::Phone)[contact]);
        addEmail(columns.text(FieldId::Email)[contact]);
        const std::uint64_t wechat = wechatSign(m_entered.wechat);
        if (wechat != 0 && wechat == wechatSign(columns.text(FieldId::WeChat)[contact]))
            add(kSign, DuplicateSign::SameWeChat, m_entered.wechat, columns.text(FieldId::WeChat)[contact]);
    }
    void addPhone(std::string_view known)
    {
        const std::uint64_t typed = anyPhoneSign(m_entered.phone, home());
        if (typed == 0 || typed != anyPhoneSign(known, home()) || has(DuplicateSign::SamePhone))
            return;
        add(phoneSign(known, home()) != 0 ? kSign : kDesk, DuplicateSign::SamePhone, m_entered.phone, known);
    }
    void addEmail(std::string_view known)
    {
        const std::uint64_t typed = anyEmailSign(m_entered.email);
        if (typed == 0 || typed != anyEmailSign(known) || has(DuplicateSign::SameEmail))
            return;
        add(emailSign(known) != 0 ? kSign : kDesk, DuplicateSign::SameEmail, m_entered.email, known);
    }
    void addCompany(const std::string &typed, std::string_view known)
    {
        const NameMatch match = matchCompanies(typed, known);
        if (match == NameMatch::Other)
            return;
        const bool isSame = match == NameMatch::Same;
        const DuplicateSign sign = isSame && typed == known ? DuplicateSign::SameCompany
                                   : isSame                 ? DuplicateSign::CompanyForm
                                                            : DuplicateSign::SimilarCompany;
        add(isSame ? kCompany : kNames[static_cast<std::size_t>(match)], sign, typed, known);
    }
    /// The best of the contacts counts.
    void addPerson(std::string_view known)
    {
        if (const NameMatch match = matchPersons(m_entered.name, known); match < m_bestMatch) {
            m_bestMatch = match;
            m_bestName = known;
        }
    }
    void addBestPerson()
    {
        constexpr std::array kSigns{DuplicateSign::SameName, DuplicateSign::PinyinName,
                                    DuplicateSign::HomophoneName, DuplicateSign::SimilarName,
                                    DuplicateSign::SimilarName};
        const auto match = static_cast<std::size_t>(m_bestMatch);
        if (match < kSigns.size())
            add(kNames[match], kSigns[match], m_entered.name, m_bestName);
        m_bestMatch = NameMatch::Other;
    }
    void addCity(std::string_view known)
    {
        const std::uint64_t typed = citySign(m_entered.city);
        const std::uint64_t city = citySign(known);
        if (typed == 0 || city == 0 || m_likely.evidence.empty())
            return;
        if (typed == city)
            return add(kCity, DuplicateSign::SameCity, m_entered.city, known);
        m_likely.confidence *= kOtherCity;
        m_likely.evidence.push_back({DuplicateSign::OtherCity, m_entered.city, std::string(known)});
    }
    bool has(DuplicateSign sign) const
    {
        return std::ranges::find(m_likely.evidence, sign, &DuplicateEvidence::sign) !=
               m_likely.evidence.end();
    }

    const Snapshot &m_snapshot;
    const EnteredCustomer &m_entered;
    LikelyCustomer m_likely;
    NameMatch m_bestMatch = NameMatch::Other;
    std::string_view m_bestName;
};

} // namespace

std::vector<LikelyCustomer> weighCandidates(const View &view, const EnteredCustomer &entered,
                                            std::vector<Row> candidates, std::size_t most)
{
    std::ranges::sort(candidates);
    candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());
    std::vector<LikelyCustomer> likely;
    Weighing weighing(*view.snapshot, entered);
    for (const Row row : candidates) {
        if (!view.snapshot->customers.isAlive(row))
            continue;
        LikelyCustomer one = weighing.weigh(row);
        if (one.confidence >= kLeast)
            likely.push_back(std::move(one));
    }
    std::ranges::stable_sort(likely, std::greater(), &LikelyCustomer::confidence);
    likely.resize(std::min(likely.size(), most));
    return likely;
}

std::vector<LikelyCustomer> likelyCustomers(const View &view, const EnteredCustomer &entered,
                                            std::size_t most, const Progress &progress)
{
    std::vector<Row> rows = candidates(*view.snapshot, entered, progress);
    if (progress.isCancelled())
        return {};
    return weighCandidates(view, entered, std::move(rows), most);
}

} // namespace leadbook
