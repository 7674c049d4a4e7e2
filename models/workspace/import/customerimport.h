// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/contactpoints.h"
#include "workspace/import/extrafields.h"
#include "workspace/import/importcontext.h"
#include "workspace/import/lookalikes.h"
#include "workspace/import/namedrecords.h"
#include "workspace/import/people.h"
#include "workspace/import/peoplematching.h"
#include "workspace/import/rowimport.h"

#include <memory>
#include <string>
#include <vector>

namespace leadbook {

/// Takes rows of people: companies, persons, persons at companies (datamodel.md, "Import of contacts").
class CustomerImport : public RowImport
{
public:
    static Result<std::unique_ptr<RowImport>> open(const ImportContext &context);

    Status beginFile(const FieldPlaces &places) override;
    void prepare(const ImportRow &row, Party &party) const override;
    void expect(const Party &party) const override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    /// Where a row's customer and contact are; kNone = to be made.
    struct Found
    {
        std::uint32_t customer = PeopleIndex::kNone;
        std::uint32_t contact = PeopleIndex::kNone;
        PeopleMatch::Sign sign = PeopleMatch::Sign::None; ///< by which they were found
        const char *doubt = nullptr;                      ///< why the user must say; context "Import"
        QString evidence;                                 ///< why the user must say, translated
        std::uint32_t candidate = PeopleIndex::kNone;     ///< customer that the row looks like
        std::uint32_t alike = PeopleIndex::kNone;         ///< its contact, where the person is doubted

        bool isDoubted() const { return doubt || !evidence.isEmpty(); }
    };

    CustomerImport(const ImportContext &context, ImportTarget target, std::unique_ptr<People> people,
                   std::unique_ptr<ExtraFields> extras, std::unique_ptr<BulkQueue> queue);
    Result<RowVerdict> takeParty(const ImportRow &row, const Party &party);
    bool hasSigns(const Party &party) const;
    Found find(const Party &party, ReviewAs review) const;
    void findUnnamed(const Party &party, Found &found) const;
    void findBareCompany(const Party &party, ReviewAs review, Found &found) const;
    void findPlaceholder(const Party &party, Found &found) const;
    Status findAlike(const ImportRow &row, const Party &party, Found &found);
    bool becomesPerson(std::uint32_t customer, const Party &party) const;
    static bool settle(PeopleMatch match, ReviewAs review, std::uint32_t &slot, Found &found);
    bool settleContact(PeopleMatch match, ReviewAs review, Found &found) const;
    bool settleCustomer(PeopleMatch match, ReviewAs review, Found &found) const;
    RowPeople peopleOf(std::uint32_t customer, std::uint32_t contact) const;
    std::int64_t knownId(std::uint32_t customer) const;
    Result<RowVerdict> ask(const ImportRow &row, const Party &party, const Found &found);
    void explain(RowVerdict &verdict, const Found &found, bool isExtraChanged);
    Result<RowVerdict> write(const People::Telling &telling, Found found);
    Result<std::uint32_t> writePerson(const People::Telling &telling, Found found, bool &isChanged);
    Result<RowVerdict> addPerson(const People::Telling &telling, Found found);

    const ImportContext &m_context;
    std::unique_ptr<People> m_people;
    std::unique_ptr<ContactPoints> m_points;
    std::unique_ptr<ExtraFields> m_extras;
    LookAlikes m_lookAlikes;
    NamedRecords m_owners;
    HashIndex m_occurrences;        ///< rows without signs, by fingerprint
    std::string m_fileName;         ///< what the nameless rows of the file are called by, with their number
    int m_nameless = 0;             ///< rows of the file so far
    std::vector<FieldId> m_changes; ///< fields that the row set, while that is told
    std::int64_t m_explained = 0;   ///< updated rows of the file whose changes were told
    RecordCounts m_customersBefore;
    RecordCounts m_contactsBefore;
    std::unique_ptr<BulkQueue>
        m_queue; ///< of an import that writes; the last member: it ends before the others
};

} // namespace leadbook
