// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

#include "domain/fieldchoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::uint8_t kR = Field::Resident;
constexpr std::uint8_t kS = Field::Searchable;
constexpr std::uint8_t kI = Field::Importable;
constexpr std::uint8_t kL = Field::Listable;
constexpr std::uint8_t kX = Field::Excerpt;

constexpr std::array<Field, kFieldCount> kFields{{
    {FieldId::Key, Entity::Customer, Home::Customer, FieldType::Text, "id", "key",
     QT_TRANSLATE_NOOP("Field", "Other system’s key"), kR | kS | kI | kL},
    {FieldId::Name, Entity::Customer, Home::Customer, FieldType::Text, "name", "name",
     QT_TRANSLATE_NOOP("Field", "Customer"), kR | kS | kI | kL},
    {FieldId::Company, Entity::Customer, Home::Import, FieldType::Text, "company", "",
     QT_TRANSLATE_NOOP("Field", "Company"), kI},
    {FieldId::ContactName, Entity::Customer, Home::Contact, FieldType::Text, "contact", "name",
     QT_TRANSLATE_NOOP("Field", "Main contact"), kR | kS | kI | kL},
    {FieldId::FirstName, Entity::Customer, Home::Contact, FieldType::Text, "firstName", "given_name",
     QT_TRANSLATE_NOOP("Field", "First name"), kI},
    {FieldId::LastName, Entity::Customer, Home::Contact, FieldType::Text, "lastName", "family_name",
     QT_TRANSLATE_NOOP("Field", "Last name"), kI},
    {FieldId::Kind, Entity::Customer, Home::Customer, FieldType::Choice, "kind", "kind",
     QT_TRANSLATE_NOOP("Field", "Kind"), kR | kI | kL, kKinds},
    {FieldId::CustomerStatus, Entity::Customer, Home::Customer, FieldType::Choice, "status", "status",
     QT_TRANSLATE_NOOP("Field", "Status"), kR | kI | kL, kStatuses},
    {FieldId::Title, Entity::Customer, Home::Link, FieldType::Code, "title", "title",
     QT_TRANSLATE_NOOP("Field", "Title"), kR | kI | kL},
    {FieldId::Department, Entity::Customer, Home::Link, FieldType::Code, "department", "department",
     QT_TRANSLATE_NOOP("Field", "Department"), kR | kI | kL},
    {FieldId::Role, Entity::Customer, Home::Link, FieldType::Choice, "role", "role",
     QT_TRANSLATE_NOOP("Field", "Role"), kR | kI | kL, kRoles},
    {FieldId::Email, Entity::Customer, Home::Contact, FieldType::Text, "email", "email",
     QT_TRANSLATE_NOOP("Field", "E-mail"), kR | kS | kI | kL},
    {FieldId::Phone, Entity::Customer, Home::Contact, FieldType::Text, "phone", "phone",
     QT_TRANSLATE_NOOP("Field", "Phone"), kR | kS | kI | kL},
    {FieldId::Mobile, Entity::Customer, Home::Contact, FieldType::Text, "mobile", "mobile",
     QT_TRANSLATE_NOOP("Field", "Mobile"), kR | kS | kI | kL},
    {FieldId::WeChat, Entity::Customer, Home::Contact, FieldType::Text, "wechat", "wechat",
     QT_TRANSLATE_NOOP("Field", "WeChat"), kR | kS | kI | kL},
    {FieldId::CreditCode, Entity::Customer, Home::Customer, FieldType::Text, "creditCode", "credit_code",
     QT_TRANSLATE_NOOP("Field", "Credit code"), kR | kS | kI | kL},
    {FieldId::City, Entity::Customer, Home::Customer, FieldType::Code, "city", "city",
     QT_TRANSLATE_NOOP("Field", "City"), kR | kS | kI | kL},
    {FieldId::Region, Entity::Customer, Home::Customer, FieldType::Code, "region", "region",
     QT_TRANSLATE_NOOP("Field", "Region"), kR | kI | kL},
    {FieldId::Country, Entity::Customer, Home::Customer, FieldType::Code, "country", "country",
     QT_TRANSLATE_NOOP("Field", "Country"), kR | kI | kL},
    {FieldId::Address, Entity::Customer, Home::Customer, FieldType::Text, "address", "address",
     QT_TRANSLATE_NOOP("Field", "Address"), kI},
    {FieldId::Postcode, Entity::Customer, Home::Customer, FieldType::Text, "postcode", "postcode",
     QT_TRANSLATE_NOOP("Field", "Postcode"), kI},
    {FieldId::Website, Entity::Customer, Home::Customer, FieldType::Text, "website", "website",
     QT_TRANSLATE_NOOP("Field", "Website"), kI},
    {FieldId::Industry, Entity::Customer, Home::Customer, FieldType::Code, "industry", "industry",
     QT_TRANSLATE_NOOP("Field", "Industry"), kR | kI | kL},
    {FieldId::Employees, Entity::Customer, Home::Customer, FieldType::Integer, "employees", "employees",
     QT_TRANSLATE_NOOP("Field", "Employees"), kR | kI | kL},
    {FieldId::Source, Entity::Customer, Home::Customer, FieldType::Code, "source", "source",
     QT_TRANSLATE_NOOP("Field", "Source"), kR | kI | kL},
    {FieldId::Owner, Entity::Customer, Home::Customer, FieldType::Owner, "owner", "owner",
     QT_TRANSLATE_NOOP("Field", "Owner"), kR | kI | kL},
    {FieldId::Need, Entity::Customer, Home::Need, FieldType::Choice, "need", "level",
     QT_TRANSLATE_NOOP("Field", "Need"), kR | kI | kL, kNeeds},
    {FieldId::Potential, Entity::Customer, Home::Customer, FieldType::Money, "potential", "potential",
     QT_TRANSLATE_NOOP("Field", "Yearly potential"), kR | kI | kL},
    {FieldId::Currency, Entity::Customer, Home::Customer, FieldType::Code, "currency", "currency",
     QT_TRANSLATE_NOOP("Field", "Currency"), kR | kI | kL},
    {FieldId::Birthday, Entity::Customer, Home::Contact, FieldType::Day, "birthday", "birthday",
     QT_TRANSLATE_NOOP("Field", "Birthday"), kR | kI | kL},
    {FieldId::LunarBirthday, Entity::Customer, Home::Contact, FieldType::Flag, "lunarBirthday",
     "lunar_birthday", QT_TRANSLATE_NOOP("Field", "Lunar birthday"), kR | kI | kL, kFlags},
    {FieldId::Gender, Entity::Customer, Home::Contact, FieldType::Choice, "gender", "gender",
     QT_TRANSLATE_NOOP("Field", "Gender"), kR | kI | kL, kGenders},
    {FieldId::AddressForm, Entity::Customer, Home::Contact, FieldType::Text, "addressForm", "address_form",
     QT_TRANSLATE_NOOP("Field", "Form of address"), kI},
    {FieldId::Occupation, Entity::Customer, Home::Contact, FieldType::Text, "occupation", "occupation",
     QT_TRANSLATE_NOOP("Field", "Occupation"), kI},
    {FieldId::Tags, Entity::Customer, Home::Customer, FieldType::Code, "tags", "tags",
     QT_TRANSLATE_NOOP("Field", "Tags"), kR | kS | kI | kL},
    {FieldId::Notes, Entity::Customer, Home::Customer, FieldType::Text, "notes", "notes",
     QT_TRANSLATE_NOOP("Field", "Notes"), kR | kS | kI | kL | kX},
    {FieldId::DoNotContact, Entity::Customer, Home::Contact, FieldType::Flag, "doNotContact",
     "do_not_contact", QT_TRANSLATE_NOOP("Field", "Do not contact"), kR | kI | kL, kFlags},
    {FieldId::Influence, Entity::Customer, Home::Customer, FieldType::Integer, "influence", "influence",
     QT_TRANSLATE_NOOP("Field", "Influence"), kR | kI | kL},
    {FieldId::Cooperation, Entity::Customer, Home::Customer, FieldType::Integer, "cooperation", "cooperation",
     QT_TRANSLATE_NOOP("Field", "Cooperation"), kR | kI | kL},
    {FieldId::Created, Entity::Customer, Home::Customer, FieldType::Day, "created", "created_day",
     QT_TRANSLATE_NOOP("Field", "Created"), kR | kL},
    {FieldId::CompanyPhone, Entity::Customer, Home::Customer, FieldType::Text, "companyPhone", "phone",
     QT_TRANSLATE_NOOP("Field", "Company phone"), kR | kS | kI | kL},
    {FieldId::CompanyEmail, Entity::Customer, Home::Customer, FieldType::Text, "companyEmail", "email",
     QT_TRANSLATE_NOOP("Field", "Company e-mail"), kR | kS | kI | kL},
    {FieldId::ContactKey, Entity::Customer, Home::Contact, FieldType::Text, "contactId", "key",
     QT_TRANSLATE_NOOP("Field", "Contact’s key"), kR | kI | kL},
    {FieldId::ContactNotes, Entity::Customer, Home::Contact, FieldType::Text, "contactNotes", "notes",
     QT_TRANSLATE_NOOP("Field", "Notes on the contact"), kI},
    {FieldId::Grade, Entity::Customer, Home::Derived, FieldType::Choice, "grade", "",
     QT_TRANSLATE_NOOP("Field", "Grade"), kR | kL, kGrades},
    {FieldId::Points, Entity::Customer, Home::Derived, FieldType::Real, "points", "",
     QT_TRANSLATE_NOOP("Field", "Points"), kR | kL},
    {FieldId::GradeUpTo, Entity::Customer, Home::Derived, FieldType::Choice, "gradeUpTo", "",
     QT_TRANSLATE_NOOP("Field", "Grade up to"), kR | kL, kGrades},
    {FieldId::GradeByHand, Entity::Customer, Home::Derived, FieldType::Flag, "gradeByHand", "",
     QT_TRANSLATE_NOOP("Field", "Grade set by hand"), kR | kL, kFlags},
    {FieldId::Value, Entity::Customer, Home::Derived, FieldType::Money, "value", "",
     QT_TRANSLATE_NOOP("Field", "Value"), kR | kL},
    {FieldId::InteractionBand, Entity::Customer, Home::Derived, FieldType::Choice, "interaction", "",
     QT_TRANSLATE_NOOP("Field", "Interaction"), kR | kL, kInteractionBands},
    {FieldId::ContactDays30, Entity::Customer, Home::Derived, FieldType::Integer, "contactDays30", "",
     QT_TRANSLATE_NOOP("Field", "Contact days in 30"), kR | kL},
    {FieldId::ContactDays90, Entity::Customer, Home::Derived, FieldType::Integer, "contactDays90", "",
     QT_TRANSLATE_NOOP("Field", "Contact days in 90"), kR | kL},
    {FieldId::LastContact, Entity::Customer, Home::Derived, FieldType::Day, "lastContact", "",
     QT_TRANSLATE_NOOP("Field", "Last contact"), kR | kL},
    {FieldId::Stage, Entity::Customer, Home::Derived, FieldType::Code, "stage", "",
     QT_TRANSLATE_NOOP("Field", "Stage"), kR | kL},
    {FieldId::StageLevel, Entity::Customer, Home::Derived, FieldType::Integer, "stageLevel", "",
     QT_TRANSLATE_NOOP("Field", "Stage level"), kR},
    {FieldId::OpenDeals, Entity::Customer, Home::Derived, FieldType::Integer, "openDeals", "",
     QT_TRANSLATE_NOOP("Field", "Open deals"), kR | kL},
    {FieldId::OpenValue, Entity::Customer, Home::Derived, FieldType::Money, "openValue", "",
     QT_TRANSLATE_NOOP("Field", "Open deal value"), kR | kL},
    {FieldId::Orders, Entity::Customer, Home::Derived, FieldType::Integer, "orders", "",
     QT_TRANSLATE_NOOP("Field", "Orders"), kR | kL},
    {FieldId::Revenue, Entity::Customer, Home::Derived, FieldType::Money, "revenue", "",
     QT_TRANSLATE_NOOP("Field", "Revenue"), kR | kL},
    {FieldId::LastPurchase, Entity::Customer, Home::Derived, FieldType::Day, "lastPurchase", "",
     QT_TRANSLATE_NOOP("Field", "Last purchase"), kR | kL},
    {FieldId::FirstPurchase, Entity::Customer, Home::Derived, FieldType::Day, "firstPurchase", "",
     QT_TRANSLATE_NOOP("Field", "First purchase"), kR | kL},
    {FieldId::OrdersInYear, Entity::Customer, Home::Derived, FieldType::Integer, "ordersInYear", "",
     QT_TRANSLATE_NOOP("Field", "Orders in 12 months"), kR | kL},
    {FieldId::AverageOrder, Entity::Customer, Home::Derived, FieldType::Money, "averageOrder", "",
     QT_TRANSLATE_NOOP("Field", "Average order"), kR | kL},
    {FieldId::LifeCycle, Entity::Customer, Home::Derived, FieldType::Choice, "lifeCycle", "",
     QT_TRANSLATE_NOOP("Field", "Life cycle"), kR | kL, kLifeCycles},
    {FieldId::FavouriteCategory, Entity::Customer, Home::Derived, FieldType::Code, "favouriteCategory", "",
     QT_TRANSLATE_NOOP("Field", "Preferred category"), kR | kL},
    {FieldId::PaymentMethod, Entity::Customer, Home::Derived, FieldType::Code, "payment", "",
     QT_TRANSLATE_NOOP("Field", "Usual payment"), kR | kL},
    {FieldId::BuyingQuarter, Entity::Customer, Home::Derived, FieldType::Choice, "buyingQuarter", "",
     QT_TRANSLATE_NOOP("Field", "Buys mostly in"), kR | kL, kQuarters},
    {FieldId::Satisfaction, Entity::Customer, Home::Derived, FieldType::Choice, "satisfaction", "",
     QT_TRANSLATE_NOOP("Field", "Satisfaction"), kR | kL, kSatisfactions},
    {FieldId::RecencyScore, Entity::Customer, Home::Derived, FieldType::Integer, "r", "",
     QT_TRANSLATE_NOOP("Field", "Recency score"), kR | kL},
    {FieldId::FrequencyScore, Entity::Customer, Home::Derived, FieldType::Integer, "f", "",
     QT_TRANSLATE_NOOP("Field", "Frequency score"), kR | kL},
    {FieldId::MonetaryScore, Entity::Customer, Home::Derived, FieldType::Integer, "m", "",
     QT_TRANSLATE_NOOP("Field", "Monetary score"), kR | kL},
    {FieldId::RfmSegment, Entity::Customer, Home::Derived, FieldType::Code, "rfm", "",
     QT_TRANSLATE_NOOP("Field", "RFM segment"), kR | kL},
    {FieldId::NextAction, Entity::Customer, Home::Derived, FieldType::Code, "nextAction", "",
     QT_TRANSLATE_NOOP("Field", "Next action"), kR | kL},
    {FieldId::NextActionDay, Entity::Customer, Home::Derived, FieldType::Day, "nextActionDay", "",
     QT_TRANSLATE_NOOP("Field", "Next action on"), kR | kL},
    {FieldId::DealKey, Entity::Deal, Home::Deal, FieldType::Text, "id", "key",
     QT_TRANSLATE_NOOP("Field", "Deal id"), kI | kL},
    {FieldId::DealCustomer, Entity::Deal, Home::Deal, FieldType::Customer, "customer", "customer",
     QT_TRANSLATE_NOOP("Field", "Customer"), kI | kL},
    {FieldId::DealTitle, Entity::Deal, Home::Deal, FieldType::Text, "title", "title",
     QT_TRANSLATE_NOOP("Field", "Deal"), kI | kL},
    {FieldId::DealStage, Entity::Deal, Home::Deal, FieldType::Stage, "stage", "stage",
     QT_TRANSLATE_NOOP("Field", "Stage"), kI | kL},
    // Files tell the outcome in the place of the stage.
    {FieldId::DealOutcome, Entity::Deal, Home::Derived, FieldType::Choice, "outcome", "",
     QT_TRANSLATE_NOOP("Field", "Outcome"), 0, kDealOutcomes},
    {FieldId::DealAmount, Entity::Deal, Home::Deal, FieldType::Money, "amount", "amount",
     QT_TRANSLATE_NOOP("Field", "Amount"), kI | kL},
    {FieldId::DealCurrency, Entity::Deal, Home::Deal, FieldType::Code, "currency", "currency",
     QT_TRANSLATE_NOOP("Field", "Currency"), kI | kL},
    {FieldId::DealOpened, Entity::Deal, Home::Deal, FieldType::Day, "opened", "opened_day",
     QT_TRANSLATE_NOOP("Field", "Opened"), kI | kL},
    {FieldId::DealClosed, Entity::Deal, Home::Deal, FieldType::Day, "closed", "closed_day",
     QT_TRANSLATE_NOOP("Field", "Closed"), kI | kL},
    {FieldId::DealExpected, Entity::Deal, Home::Deal, FieldType::Day, "expected", "expected_day",
     QT_TRANSLATE_NOOP("Field", "Expected close"), kI | kL},
    {FieldId::DealOwner, Entity::Deal, Home::Deal, FieldType::Owner, "owner", "owner",
     QT_TRANSLATE_NOOP("Field", "Owner"), kI | kL},
    {FieldId::DealProduct, Entity::Deal, Home::Deal, FieldType::Product, "product", "product",
     QT_TRANSLATE_NOOP("Field", "Product"), kI | kL},
    {FieldId::DealSource, Entity::Deal, Home::Deal, FieldType::Code, "source", "source",
     QT_TRANSLATE_NOOP("Field", "Source"), kI | kL},
    {FieldId::DealCompetitor, Entity::Deal, Home::Deal, FieldType::Code, "competitor", "competitor",
     QT_TRANSLATE_NOOP("Field", "Competitor"), kI | kL},
    {FieldId::DealLostReason, Entity::Deal, Home::Deal, FieldType::Code, "lostReason", "lost_reason",
     QT_TRANSLATE_NOOP("Field", "Lost reason"), kI | kL},
    {FieldId::DealNotes, Entity::Deal, Home::Deal, FieldType::Text, "notes", "notes",
     QT_TRANSLATE_NOOP("Field", "Notes"), kI | kL},
    {FieldId::PurchaseCustomer, Entity::Purchase, Home::Purchase, FieldType::Customer, "customer", "customer",
     QT_TRANSLATE_NOOP("Field", "Customer"), kI | kL},
    {FieldId::PurchaseDay, Entity::Purchase, Home::Purchase, FieldType::Day, "date", "day",
     QT_TRANSLATE_NOOP("Field", "Date"), kI | kL},
    {FieldId::PurchaseOrder, Entity::Purchase, Home::Purchase, FieldType::Text, "order", "sales_order",
     QT_TRANSLATE_NOOP("Field", "Order"), kI | kL},
    {FieldId::PurchaseAmount, Entity::Purchase, Home::Purchase, FieldType::Money, "amount", "amount",
     QT_TRANSLATE_NOOP("Field", "Amount"), kI | kL},
    // Of all lines of the order that a line belongs to.
    {FieldId::PurchaseOrderAmount, Entity::Purchase, Home::Derived, FieldType::Money, "orderAmount", "",
     QT_TRANSLATE_NOOP("Field", "Order amount"), 0},
    {FieldId::PurchaseCurrency, Entity::Purchase, Home::Purchase, FieldType::Code, "currency", "currency",
     QT_TRANSLATE_NOOP("Field", "Currency"), kI | kL},
    {FieldId::PurchaseProduct, Entity::Purchase, Home::Purchase, FieldType::Product, "product", "product",
     QT_TRANSLATE_NOOP("Field", "Product"), kI | kL},
    {FieldId::PurchaseProductName, Entity::Purchase, Home::Purchase, FieldType::Text, "productName", "",
     QT_TRANSLATE_NOOP("Field", "Product name"), kI | kL},
    {FieldId::PurchaseCategory, Entity::Purchase, Home::Purchase, FieldType::Code, "category", "category",
     QT_TRANSLATE_NOOP("Field", "Category"), kI | kL},
    {FieldId::PurchaseQuantity, Entity::Purchase, Home::Purchase, FieldType::Real, "quantity", "quantity",
     QT_TRANSLATE_NOOP("Field", "Quantity"), kI | kL},
    {FieldId::PurchasePayment, Entity::Purchase, Home::Purchase, FieldType::Code, "payment", "payment",
     QT_TRANSLATE_NOOP("Field", "Payment method"), kI | kL},
    {FieldId::PurchaseCost, Entity::Purchase, Home::Purchase, FieldType::Money, "cost", "cost",
     QT_TRANSLATE_NOOP("Field", "Cost"), kI | kL},
    {FieldId::PurchaseDiscount, Entity::Purchase, Home::Import, FieldType::Real, "discount", "",
     QT_TRANSLATE_NOOP("Field", "Discount"), kI},
    {FieldId::InteractionCustomer, Entity::Interaction, Home::Interaction, FieldType::Customer, "customer",
     "customer", QT_TRANSLATE_NOOP("Field", "Customer"), kI | kL},
    {FieldId::InteractionContact, Entity::Interaction, Home::Interaction, FieldType::Text, "contact",
     "contact", QT_TRANSLATE_NOOP("Field", "Contact"), kI | kL},
    {FieldId::InteractionKind, Entity::Interaction, Home::Interaction, FieldType::Choice, "kind", "kind",
     QT_TRANSLATE_NOOP("Field", "Kind"), kI | kL, kInteractionKinds},
    {FieldId::InteractionDay, Entity::Interaction, Home::Interaction, FieldType::Day, "date", "day",
     QT_TRANSLATE_NOOP("Field", "Date"), kI | kL},
    {FieldId::InteractionDirection, Entity::Interaction, Home::Interaction, FieldType::Choice, "direction",
     "direction", QT_TRANSLATE_NOOP("Field", "Direction"), kI | kL, kDirections},
    {FieldId::InteractionAnswered, Entity::Interaction, Home::Interaction, FieldType::Flag, "answered",
     "answered", QT_TRANSLATE_NOOP("Field", "Answered"), kI | kL, kFlags},
    {FieldId::InteractionBulk, Entity::Interaction, Home::Interaction, FieldType::Flag, "bulk", "bulk",
     QT_TRANSLATE_NOOP("Field", "Mass mail"), kI | kL, kFlags},
    {FieldId::InteractionMinutes, Entity::Interaction, Home::Interaction, FieldType::Integer, "minutes",
     "minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), kI | kL},
    {FieldId::InteractionSummary, Entity::Interaction, Home::Interaction, FieldType::Text, "summary",
     "summary", QT_TRANSLATE_NOOP("Field", "Summary"), kI | kL},
    {FieldId::InteractionOwner, Entity::Interaction, Home::Interaction, FieldType::Owner, "owner", "owner",
     QT_TRANSLATE_NOOP("Field", "Owner"), kI | kL},
    {FieldId::SurveyCustomer, Entity::Survey, Home::Survey, FieldType::Customer, "customer", "customer",
     QT_TRANSLATE_NOOP("Field", "Customer"), kI | kL},
    {FieldId::SurveyKind, Entity::Survey, Home::Survey, FieldType::Code, "kind", "kind",
     QT_TRANSLATE_NOOP("Field", "Survey"), kI | kL},
    {FieldId::SurveyScore, Entity::Survey, Home::Survey, FieldType::Real, "score", "score",
     QT_TRANSLATE_NOOP("Field", "Score"), kI | kL},
    {FieldId::SurveyNps, Entity::Survey, Home::Derived, FieldType::Choice, "nps", "",
     QT_TRANSLATE_NOOP("Field", "NPS class"), 0, kNpsClasses},
    {FieldId::SurveyDay, Entity::Survey, Home::Survey, FieldType::Day, "date", "day",
     QT_TRANSLATE_NOOP("Field", "Date"), kI | kL},
    {FieldId::SurveyComment, Entity::Survey, Home::Survey, FieldType::Text, "comment", "comment",
     QT_TRANSLATE_NOOP("Field", "Comment"), kI | kL},
    {FieldId::OwnerName, Entity::Owner, Home::Owner, FieldType::Text, "name", "name",
     QT_TRANSLATE_NOOP("Field", "Name"), kI | kL},
    {FieldId::OwnerFirstName, Entity::Owner, Home::Import, FieldType::Text, "firstName", "",
     QT_TRANSLATE_NOOP("Field", "First name"), kI},
    {FieldId::OwnerLastName, Entity::Owner, Home::Import, FieldType::Text, "lastName", "",
     QT_TRANSLATE_NOOP("Field", "Last name"), kI},
    {FieldId::OwnerTeamLead, Entity::Owner, Home::Owner, FieldType::Text, "manager", "manager",
     QT_TRANSLATE_NOOP("Field", "Manager"), kI | kL},
    {FieldId::OwnerRegion, Entity::Owner, Home::Owner, FieldType::Text, "region", "region",
     QT_TRANSLATE_NOOP("Field", "Region"), kI | kL},
    {FieldId::OwnerEmail, Entity::Owner, Home::Owner, FieldType::Text, "email", "email",
     QT_TRANSLATE_NOOP("Field", "E-mail"), kI | kL},
    {FieldId::ProductKey, Entity::Product, Home::Product, FieldType::Text, "id", "key",
     QT_TRANSLATE_NOOP("Field", "Product code"), kI | kL},
    {FieldId::ProductName, Entity::Product, Home::Product, FieldType::Text, "name", "name",
     QT_TRANSLATE_NOOP("Field", "Product"), kI | kL},
    {FieldId::ProductCategory, Entity::Product, Home::Product, FieldType::Code, "category", "category",
     QT_TRANSLATE_NOOP("Field", "Category"), kI | kL},
    {FieldId::ProductPrice, Entity::Product, Home::Product, FieldType::Money, "price", "price",
     QT_TRANSLATE_NOOP("Field", "Price"), kI | kL},
    {FieldId::ProductCost, Entity::Product, Home::Product, FieldType::Money, "cost", "cost",
     QT_TRANSLATE_NOOP("Field", "Cost"), kI | kL},
    {FieldId::ProductCurrency, Entity::Product, Home::Product, FieldType::Code, "currency", "currency",
     QT_TRANSLATE_NOOP("Field", "Currency"), kI | kL},
    {FieldId::ContractNumber, Entity::Contract, Home::Contract, FieldType::Text, "number", "number",
     QT_TRANSLATE_NOOP("Field", "Contract number"), kI | kL},
    {FieldId::ContractCustomer, Entity::Contract, Home::Contract, FieldType::Customer, "customer", "customer",
     QT_TRANSLATE_NOOP("Field", "Customer"), kI | kL},
    {FieldId::ContractSigned, Entity::Contract, Home::Contract, FieldType::Day, "signed", "signed_day",
     QT_TRANSLATE_NOOP("Field", "Signed"), kI | kL},
    {FieldId::ContractStart, Entity::Contract, Home::Contract, FieldType::Day, "start", "start_day",
     QT_TRANSLATE_NOOP("Field", "Start"), kI | kL},
    {FieldId::ContractEnd, Entity::Contract, Home::Contract, FieldType::Day, "end", "end_day",
     QT_TRANSLATE_NOOP("Field", "End"), kI | kL},
    {FieldId::ContractAmount, Entity::Contract, Home::Contract, FieldType::Money, "amount", "amount",
     QT_TRANSLATE_NOOP("Field", "Amount"), kI | kL},
    {FieldId::ContractCurrency, Entity::Contract, Home::Contract, FieldType::Code, "currency", "currency",
     QT_TRANSLATE_NOOP("Field", "Currency"), kI | kL},
    {FieldId::ContractTerms, Entity::Contract, Home::Contract, FieldType::Text, "creditTerms", "credit_terms",
     QT_TRANSLATE_NOOP("Field", "Credit terms"), kI | kL},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (kFields[i].id != static_cast<FieldId>(i))
            return false;
        if (i > 0 && kFields[i].entity < kFields[i - 1].entity)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows FieldId, entity by entity");

constexpr std::array<std::string_view, 8> kEntityKeys{"customers", "deals",  "purchases", "interactions",
                                                      "surveys",   "owners", "products",  "contracts"};

} // namespace

std::span<const Field, kFieldCount> allFields()
{
    return kFields;
}

const Field &fieldOf(FieldId id)
{
    return kFields[static_cast<std::size_t>(id)];
}

std::span<const Field> fieldsOf(Entity entity)
{
    const auto *first = std::ranges::lower_bound(kFields, entity, {}, &Field::entity);
    const auto *last = std::ranges::upper_bound(kFields, entity, {}, &Field::entity);
    return {first, last};
}

std::optional<FieldId> findField(Entity entity, std::string_view key)
{
    const auto fields = fieldsOf(entity);
    const auto found = std::ranges::find(fields, key, &Field::key);
    if (found == fields.end())
        return std::nullopt;
    return found->id;
}

QString fieldLabel(FieldId id)
{
    return QCoreApplication::translate("Field", fieldOf(id).label);
}

QString choiceLabel(FieldId id, std::uint8_t value)
{
    const auto choices = fieldOf(id).choices;
    const auto found = std::ranges::find(choices, value, &Choice::value);
    return found == choices.end() ? QString() : QCoreApplication::translate("Choice", found->label);
}

std::string_view entityKey(Entity entity)
{
    return kEntityKeys[static_cast<std::size_t>(entity)];
}

std::optional<Entity> findEntity(std::string_view key)
{
    const auto found = std::ranges::find(kEntityKeys, key);
    if (found == kEntityKeys.end())
        return std::nullopt;
    return static_cast<Entity>(found - kEntityKeys.begin());
}

} // namespace leadbook
