// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace leadbook {

/// What a list, an import or an export is about. Customer is the world of people: a customer with its main
/// contact, or a contact with its customer, in one row.
enum class Entity : std::uint8_t
{
    Customer,
    Deal,
    Purchase,
    Interaction,
    Survey,
    Owner,
    Product,
    Contract,
};

/// Where a field's value is kept. Derived fields are computed by the workspace, never stored.
enum class Home : std::uint8_t
{
    Customer,
    Contact,
    Link, ///< customer_contact: what a person is at a company
    Need, ///< the latest row of table need
    Derived,
    Deal,
    Purchase,
    Interaction,
    Survey,
    Owner,
    Product,
    Contract,
    Import, ///< exists in files only and decides where other fields go
};

/// How a value is kept in memory and read from text.
enum class FieldType : std::uint8_t
{
    Text,    ///< free text, mostly different in each row
    Code,    ///< text that repeats (city, industry): a dictionary code in memory
    Integer, ///< 32 bits
    Real,
    Money,
    Day,
    Choice, ///< a number from a fixed list, see Field::choices
    Flag,   ///< yes or no
    Owner,  ///< reference by name
    Product,
    Stage,
    Customer,
};

/// One value of a Choice field.
struct Choice
{
    std::uint8_t value;   ///< as stored
    std::string_view key; ///< in files, filters and JSON
    const char *label;    ///< English, translation context "Choice"
};

/// Every field of Leadbook, in the order of the table.
enum class FieldId : std::uint16_t
{
    // people: who they are
    Key,
    Name,
    Company,
    ContactName,
    FirstName,
    LastName,
    Kind,
    CustomerStatus,
    Title,
    Department,
    Role,
    Email,
    Phone,
    Mobile,
    WeChat,
    CreditCode,
    City,
    Region,
    Country,
    Address,
    Postcode,
    Website,
    Industry,
    Employees,
    Source,
    Owner,
    Need,
    Potential,
    Currency,
    Birthday,
    LunarBirthday,
    Gender,
    AddressForm,
    Occupation,
    Tags,
    Notes,
    DoNotContact,
    Influence,
    Cooperation,
    Created,
    CompanyPhone,
    CompanyEmail,
    ContactKey,
    ContactNotes,
    // people: derived
    Grade,
    Points,
    GradeUpTo,
    GradeByHand,
    Value,
    InteractionBand,
    ContactDays30,
    ContactDays90,
    LastContact,
    Stage,
    StageLevel,
    OpenDeals,
    OpenValue,
    Orders,
    Revenue,
    LastPurchase,
    FirstPurchase,
    OrdersInYear,
    AverageOrder,
    LifeCycle,
    FavouriteCategory,
    PaymentMethod,
    BuyingQuarter,
    Satisfaction,
    RecencyScore,
    FrequencyScore,
    MonetaryScore,
    RfmSegment,
    NextAction,
    NextActionDay,
    // deals
    DealKey,
    DealCustomer,
    DealTitle,
    DealStage,
    DealOutcome,
    DealAmount,
    DealCurrency,
    DealOpened,
    DealClosed,
    DealExpected,
    DealOwner,
    DealProduct,
    DealSource,
    DealCompetitor,
    DealLostReason,
    DealNotes,
    // purchases
    PurchaseCustomer,
    PurchaseDay,
    PurchaseOrder,
    PurchaseAmount,
    PurchaseOrderAmount,
    PurchaseCurrency,
    PurchaseProduct,
    PurchaseProductName,
    PurchaseCategory,
    PurchaseQuantity,
    PurchasePayment,
    PurchaseCost,
    PurchaseDiscount,
    // interactions
    InteractionCustomer,
    InteractionContact,
    InteractionKind,
    InteractionDay,
    InteractionDirection,
    InteractionAnswered,
    InteractionBulk,
    InteractionMinutes,
    InteractionSummary,
    InteractionOwner,
    // surveys
    SurveyCustomer,
    SurveyKind,
    SurveyScore,
    SurveyNps,
    SurveyDay,
    SurveyComment,
    // owners
    OwnerName,
    OwnerFirstName,
    OwnerLastName,
    OwnerTeamLead,
    OwnerRegion,
    OwnerEmail,
    // products
    ProductKey,
    ProductName,
    ProductCategory,
    ProductPrice,
    ProductCost,
    ProductCurrency,
    // contracts
    ContractNumber,
    ContractCustomer,
    ContractSigned,
    ContractStart,
    ContractEnd,
    ContractAmount,
    ContractCurrency,
    ContractTerms,
    Count_,
};

/// How much of a long text is kept in memory, in characters.
inline constexpr int kExcerptLength = 200;

inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(FieldId::Count_);

/// A field as declared once for import, export, filter, list, form and command line.
struct Field
{
    /// Bits of Field::traits.
    enum Trait : std::uint8_t
    {
        Resident = 1,   ///< kept in the snapshot; the rest is read from the file when shown
        Searchable = 2, ///< found by the search field
        Importable = 4,
        Listable = 8, ///< may be a column of the list
        Excerpt = 16, ///< resident only with its first kExcerptLength characters
    };

    FieldId id;
    Entity entity;
    Home home;
    FieldType type;
    std::string_view key;    ///< in --map, --fields, filters and JSON; unique within its entity
    std::string_view column; ///< SQL column of its home, empty where it has none
    const char *label;       ///< English, translation context "Field"
    std::uint8_t traits;
    std::span<const Choice> choices = {};

    bool has(Trait trait) const { return (traits & trait) != 0; }
};

/// All fields, indexed by FieldId.
std::span<const Field, kFieldCount> allFields();
/// The declaration of @p id.
const Field &fieldOf(FieldId id);
/// The fields of one entity, in table order.
std::span<const Field> fieldsOf(Entity entity);
/// The field of that key, absent where there is none.
std::optional<FieldId> findField(Entity entity, std::string_view key);

/// The field's name in the user's language.
QString fieldLabel(FieldId id);
/// A choice's name in the user's language; empty for a value that is not in the list.
QString choiceLabel(FieldId id, std::uint8_t value);

/// `--into` and `--table` names by Entity: customers, deals, ...
std::string_view entityKey(Entity entity);
std::optional<Entity> findEntity(std::string_view key);

} // namespace leadbook
