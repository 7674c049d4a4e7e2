// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardcells.h"

#include "domain/personname.h"
#include "exchange/cardrecord.h"
#include "exchange/celltext.h"
#include "exchange/vcardexact.h"
#include "exchange/vcardtext.h"
#include "exchange/vcardvalues.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <utility>

namespace leadbook {

namespace {

/// Properties that say nothing of the person: of the card itself, of how programs show it, of its copies.
constexpr auto kTechnical = std::to_array<std::string_view>({
    "BEGIN",       "CLASS",       "CLIENTPIDMAP", "END",     "KIND",
    "MAILER",      "MEMBER",      "NAME",         "PRODID",  "PROFILE",
    "REV",         "SORT-STRING", "SOURCE",       "VERSION", "X-ABADR",
    "X-ABLABEL",   "X-ABSHOWAS",  "X-ABUID",      "XML",     "X-ADDRESSBOOKSERVER-KIND",
    "X-IMAGEHASH", "X-IMAGETYPE", kVCardExact,
});

/// Makes the cells of one card.
class CellMaker
{
public:
    CellMaker(const VCard &card, const DialPlan &home);
    std::vector<VCardCell> make();

private:
    struct Rule
    {
        std::string_view property;
        void (CellMaker::*take)(const VCardProperty &);
    };
    static std::span<const Rule> rules();

    std::string text(const VCardProperty &property) const { return vcardText(property.value, m_version); }
    void add(std::string_view column, std::string text);
    void addCopy(std::string_view column, int copy, std::string text);
    void extend(std::string_view column, std::string_view separator, std::string text);
    void addNames();

    void takeName(const VCardProperty &property);
    void takeParts(const VCardProperty &property);
    void takeCompany(const VCardProperty &property);
    void takeTitle(const VCardProperty &property) { add("title", text(property)); }
    void takeRole(const VCardProperty &property) { add("occupation", text(property)); }
    void takePhone(const VCardProperty &property);
    void takeEmail(const VCardProperty &property);
    void takeAddress(const VCardProperty &property);
    void takeLabel(const VCardProperty &property);
    void takeWebsite(const VCardProperty &property) { add("website", text(property)); }
    void takeBirthday(const VCardProperty &property);
    void takeGender(const VCardProperty &property);
    void takeCategories(const VCardProperty &property);
    void takeNote(const VCardProperty &property) { extend("notes", "\n", text(property)); }
    void takeUid(const VCardProperty &property);
    void takeWeChat(const VCardProperty &property) { add("wechat", text(property)); }
    void takeMessenger(const VCardProperty &property);
    void takeField(const VCardProperty &property);
    bool takeFurther(const VCardProperty &property);

    const VCard &m_card;
    const DialPlan &m_home;
    VCardVersion m_version;
    bool m_isOrganization = false; ///< KIND:org
    bool m_showsCompany = false;   ///< X-ABShowAs:COMPANY
    bool m_hasAddress = false;
    int m_addresses = 0;
    std::string m_fullName;
    std::string m_family;
    std::string m_given;
    std::string m_addressForm;
    std::string m_company;
    std::string m_uid;
    std::string m_companyId;
    std::vector<VCardCell> m_cells;
};

CellMaker::CellMaker(const VCard &card, const DialPlan &home)
    : m_card(card)
    , m_home(home)
    , m_version(card.version)
{
    for (const VCardProperty &property : card.properties) {
        const std::string_view value = trimmed(property.value);
        m_isOrganization = m_isOrganization || (property.name == "KIND" && equalsIgnoringCase(value, "org"));
        m_showsCompany =
            m_showsCompany || (property.name == "X-ABSHOWAS" && equalsIgnoringCase(value, "COMPANY"));
        m_hasAddress =
            m_hasAddress || (property.name == "ADR" && value.find_first_not_of("; ") != value.npos);
    }
}

std::span<const CellMaker::Rule> CellMaker::rules()
{
    static constexpr auto kRules = std::to_array<Rule>({
        {"FN", &CellMaker::takeName},          {"N", &CellMaker::takeParts},
        {"ORG", &CellMaker::takeCompany},      {"TITLE", &CellMaker::takeTitle},
        {"ROLE", &CellMaker::takeRole},        {"TEL", &CellMaker::takePhone},
        {"EMAIL", &CellMaker::takeEmail},      {"ADR", &CellMaker::takeAddress},
        {"LABEL", &CellMaker::takeLabel},      {"URL", &CellMaker::takeWebsite},
        {"BDAY", &CellMaker::takeBirthday},    {"GENDER", &CellMaker::takeGender},
        {"X-GENDER", &CellMaker::takeGender},  {"CATEGORIES", &CellMaker::takeCategories},
        {"NOTE", &CellMaker::takeNote},        {"UID", &CellMaker::takeUid},
        {"X-WECHAT", &CellMaker::takeWeChat},  {"X-WEIXIN", &CellMaker::takeWeChat},
        {"IMPP", &CellMaker::takeMessenger},   {"X-SOCIALPROFILE", &CellMaker::takeMessenger},
        {"X-LEADBOOK", &CellMaker::takeField},
    });
    return kRules;
}

std::vector<VCardCell> CellMaker::make()
{
    std::vector<const VCardProperty *> properties;
    for (const VCardProperty &property : m_card.properties)
        properties.push_back(&property);
    constexpr int kLast = 101;
    std::ranges::stable_sort(properties, {}, [](const VCardProperty *property) {
        return property->preference == 0 ? kLast : property->preference;
    });
    for (const VCardProperty *property : properties) {
        if (std::ranges::find(kTechnical, property->name) != kTechnical.end())
            continue;
        if (takeFurther(*property))
            continue;
        const auto rule = std::ranges::find(rules(), property->name, &Rule::property);
        if (rule != rules().end())
            std::invoke(rule->take, this, *property);
        else
            add(property->name, text(*property));
    }
    addNames();
    return std::move(m_cells);
}

/// Adds a text to the next free copy of a column.
void CellMaker::add(std::string_view column, std::string text)
{
    int copies = 0;
    for (const VCardCell &cell : m_cells) {
        if (cell.column != column)
            continue;
        if (cell.text == text)
            return;
        copies = std::max(copies, cell.copy);
    }
    addCopy(column, copies + 1, std::move(text));
}

void CellMaker::addCopy(std::string_view column, int copy, std::string text)
{
    // One more than a table has columns, so that the lack is noticed.
    if (isBlank(text) || m_cells.size() > kMostVCardColumns)
        return;
    if (copy <= kMostVCardCopies) {
        m_cells.push_back({std::string(column), copy, std::move(text)});
        return;
    }
    const auto last = std::ranges::find_if(m_cells, [column](const VCardCell &cell) {
        return cell.column == column && cell.copy == kMostVCardCopies;
    });
    if (last == m_cells.end())
        m_cells.push_back({std::string(column), kMostVCardCopies, std::move(text)});
    else
        last->text.append("; ").append(text);
}

/// Adds a text to the one cell of a column.
void CellMaker::extend(std::string_view column, std::string_view separator, std::string text)
{
    const auto found = std::ranges::find(m_cells, column, &VCardCell::column);
    if (found == m_cells.end())
        addCopy(column, 1, std::move(text));
    else if (!isBlank(text))
        found->text.append(separator).append(text);
}

void CellMaker::takeName(const VCardProperty &property)
{
    if (isBlank(m_fullName))
        m_fullName = text(property);
}

void CellMaker::takeParts(const VCardProperty &property)
{
    if (!m_family.empty() || !m_given.empty() || !m_addressForm.empty())
        return;
    auto parts = vcardParts(property.value, ";", m_version);
    parts.resize(5);
    m_family = parts[0];
    m_given = withFurtherName(parts[1], parts[2]);
    m_addressForm = parts[3];
    // "先生" stands behind a Chinese name, "Jr." belongs to the family's.
    const std::string &suffix = parts[4];
    if (isBlank(suffix))
        return;
    if (isBlank(m_addressForm) && !m_family.empty() && joinPersonName(m_family, suffix) == m_family + suffix)
        m_addressForm = suffix;
    else
        m_family = m_family.empty() ? suffix : m_family + ' ' + suffix;
}

void CellMaker::takeCompany(const VCardProperty &property)
{
    const auto parts = vcardParts(property.value, ";", m_version);
    std::string department;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!isBlank(parts[i]))
            department.append(department.empty() ? "" : " / ").append(parts[i]);
    }
    if (isBlank(m_company))
        m_company = parts[0];
    else
        add("company", parts[0] == m_company ? std::string() : parts[0]);
    add("department", std::move(department));
}

/// Names the card once all of it is known.
void CellMaker::addNames()
{
    const bool hasParts = !isBlank(m_family) || !isBlank(m_given);
    if (isBlank(m_fullName) && hasParts)
        m_fullName = joinPersonName(trimmed(m_family), trimmed(m_given));
    const bool repeats = !isBlank(m_company) && !hasParts && trimmed(m_fullName) == trimmed(m_company);
    std::string company = m_company;
    const bool isPersonOfKnownFirm = !m_companyId.empty() && !isBlank(m_company);
    if (isPersonOfKnownFirm) {
        addCopy("kind", 1, "company");
        addCopy("name", 1, std::exchange(company, {}));
        addCopy("contact", 1, m_fullName);
    } else if (m_isOrganization || m_showsCompany || repeats) {
        const bool isFullName = isBlank(m_company) || (m_isOrganization && !isBlank(m_fullName));
        const std::string name = isFullName ? m_fullName : m_company;
        addCopy("kind", 1, isBlank(name) ? std::string() : "company");
        addCopy("contact", 1, trimmed(m_fullName) == trimmed(name) ? std::string() : m_fullName);
        addCopy("name", 1, name);
        company = trimmed(m_company) == trimmed(name) ? std::string() : m_company;
    } else {
        addCopy("name", 1, m_fullName);
    }
    // Further companies were counted before the first one.
    const bool hasMore = std::ranges::find(m_cells, "company", &VCardCell::column) != m_cells.end();
    for (VCardCell &cell : m_cells) {
        if (hasMore && !isBlank(company) && cell.column == "company")
            ++cell.copy;
    }
    addCopy("company", 1, std::move(company));
    addCopy("lastName", 1, m_family);
    addCopy("firstName", 1, m_given);
    addCopy("addressForm", 1, m_addressForm);
    if (isPersonOfKnownFirm) {
        addCopy("id", 1, m_companyId);
        addCopy("contactId", 1, m_uid);
    } else {
        addCopy("id", 1, m_uid);
    }
}

void CellMaker::takeUid(const VCardProperty &property)
{
    const std::string uid = text(property);
    if (m_uid.empty() && !uid.starts_with(kLeadbookUid))
        m_uid = uid;
}

void CellMaker::takePhone(const VCardProperty &property)
{
    std::string number = vcardPhone(text(property));
    const std::string_view field = property.parameter("X-FIELD");
    const auto column = field == "phone"
                            ? field
                            : vcardPhoneColumn(property, vcardLabel(m_card, property.group), number, m_home);
    add(column, std::move(number));
}

void CellMaker::takeEmail(const VCardProperty &property)
{
    add("email", withoutScheme(text(property), "mailto:"));
}

void CellMaker::takeAddress(const VCardProperty &property)
{
    auto parts = vcardParts(property.value, ";", m_version);
    parts.resize(7);
    std::string street;
    for (const std::string &part : {parts[0], parts[1], parts[2]}) {
        if (!isBlank(part))
            street.append(street.empty() ? "" : ", ").append(part);
    }
    if (std::ranges::all_of(parts, isBlank))
        street = property.parameter("LABEL");
    if (isBlank(street) && std::ranges::all_of(parts, isBlank))
        return;
    const int copy = ++m_addresses;
    addCopy("address", copy, std::move(street));
    for (std::size_t i = 1; i < kVCardAddressColumns.size(); ++i)
        addCopy(kVCardAddressColumns[i], copy, parts[i + 2]);
}

void CellMaker::takeLabel(const VCardProperty &property)
{
    if (m_hasAddress)
        add("address label", text(property));
    else
        addCopy("address", ++m_addresses, text(property));
}

void CellMaker::takeBirthday(const VCardProperty &property)
{
    const bool hasNoYear = !property.parameter("X-APPLE-OMIT-YEAR").empty();
    const std::string written = text(property);
    const std::string day = hasNoYear ? std::string() : vcardDay(written);
    add(day.empty() ? "BDAY" : "birthday", day.empty() ? written : day);
}

void CellMaker::takeGender(const VCardProperty &property)
{
    const auto parts = vcardParts(property.value, ";", m_version);
    const std::string_view sex = vcardSex(parts[0]);
    const std::string_view letter = trimmed(parts[0]);
    const bool isUnknown = equalsIgnoringCase(letter, "U") || equalsIgnoringCase(letter, "N");
    add("gender", std::string(sex));
    if (parts.size() > 1)
        add("gender text", parts[1]);
    else if (sex.empty() && !isUnknown)
        add("gender text", parts[0]);
}

void CellMaker::takeCategories(const VCardProperty &property)
{
    for (const std::string &tag : vcardParts(property.value, ",;", m_version))
        extend("tags", ";", std::string(trimmed(tag)));
}

void CellMaker::takeMessenger(const VCardProperty &property)
{
    std::string account = text(property);
    const std::string service = vcardService(property, account);
    if (service == "wechat" || service == "weixin") {
        add("wechat", withoutScheme(withoutScheme(withoutScheme(account, "x-apple:"), "wechat:"), "weixin:"));
        return;
    }
    if (account.starts_with("x-apple:") && !service.empty())
        account.replace(0, std::string_view("x-apple:").size(), service + ':');
    add(property.name, std::move(account));
}

/// A custom field, as VCardWriter writes one that has no name for a property.
void CellMaker::takeField(const VCardProperty &property)
{
    const std::string_view field = property.parameter("X-FIELD");
    if (field == "id")
        m_companyId = text(property);
    else
        add(isBlank(field) ? std::string_view(property.name) : field, text(property));
}

/// A phone, e-mail or address beside the main one, with the label that VCardWriter gave it.
bool CellMaker::takeFurther(const VCardProperty &property)
{
    const std::string_view field = property.parameter("X-FIELD");
    const auto further = field.empty() ? std::nullopt : parseFurtherKey(QString::fromUtf8(field));
    if (!further || property.name == "X-LEADBOOK")
        return false;
    const bool isAddress = property.name == "ADR";
    auto parts = isAddress ? vcardParts(property.value, ";", m_version) : std::vector<std::string>();
    parts.resize(3);
    // Several phones or e-mails of one label are told apart in one cell.
    const PointKind kind = further->kind();
    if (kind == PointKind::Address || kind == PointKind::WeChat || kind == PointKind::Web)
        add(field, isAddress ? parts[2] : text(property));
    else
        extend(field, "; ", text(property));
    return true;
}

} // namespace

std::vector<VCardCell> vcardCells(const VCard &card, const DialPlan &home)
{
    auto cells = CellMaker(card, home).make();
    takeExactTexts(card, cells);
    return cells;
}

} // namespace leadbook
