// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/consents.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/consentterms.h"
#include "store/editor.h"
#include "store/statement.h"
#include "workspace/cellvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Consents)
};

Status check(const Consent &consent)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (consent.purpose.trimmed().isEmpty())
        return refuse(Words::tr("Say what the data are used for."));
    if (!consent.day.isValid())
        return refuse(Words::tr("Say on which day it was given or refused."));
    if (consent.until.isValid() && consent.until < consent.day)
        return refuse(Words::tr("It cannot end before it begins."));
    if (consent.given && consent.basis.trimmed().isEmpty())
        return refuse(Words::tr("Say what the use rests on, such as consent or a contract."));
    return {};
}

Status write(Editor &editor, const Consent &consent)
{
    LEADBOOK_TRY(check(consent));
    const auto written = editor.insert(
        RecordTable::Consent,
        std::array{Cell{"contact", qlonglong{consent.contact}}, Cell{"purpose", consent.purpose.trimmed()},
                   Cell{"given", consent.given ? 1 : 0}, Cell{"day", dayOrNull(consent.day)},
                   Cell{"until_day", dayOrNull(consent.until)}, Cell{"basis", trimmedOrNull(consent.basis)},
                   Cell{"source", trimmedOrNull(consent.source)}, Cell{"note", trimmedOrNull(consent.note)}});
    LEADBOOK_TRY(written);
    return {};
}

Status readRows(sqlite3 *database, ContactConsents &contact)
{
    auto read = Statement::prepare(database, "SELECT id, purpose, given, day, until_day, basis, source, note "
                                             "FROM consent WHERE contact = ? ORDER BY day DESC, id DESC");
    LEADBOOK_TRY(read);
    read->bind(1, contact.contact);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        contact.all.push_back({read->integer(0), contact.contact, toQString(read->text(1)),
                               read->integer(2) != 0, read->day(3), read->day(4), toQString(read->text(5)),
                               toQString(read->text(6)), toQString(read->text(7))});
    }
}

} // namespace

std::vector<Consent> standingConsents(const std::vector<Consent> &all)
{
    std::vector<Consent> standing;
    for (const Consent &each : all) {
        if (std::ranges::find(standing, each.purpose, &Consent::purpose) == standing.end())
            standing.push_back(each);
    }
    return standing;
}

Result<std::vector<ContactConsents>> readConsents(sqlite3 *database, std::int64_t customer)
{
    auto read = Statement::prepare(database,
                                   "SELECT c.id, c.name, c.consent, c.consent_day, c.do_not_contact FROM "
                                   "customer_contact l JOIN contact c ON c.id = l.contact WHERE l.customer = "
                                   "? ORDER BY l.is_primary DESC, l.id");
    LEADBOOK_TRY(read);
    read->bind(1, customer);
    std::vector<ContactConsents> contacts;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        ContactConsents contact;
        contact.contact = read->integer(0);
        contact.name = toQString(read->text(1));
        if (!read->isNull(2))
            contact.general = read->integer(2) != 0;
        contact.generalDay = read->day(3);
        contact.doNotContact = read->integer(4) != 0;
        if (std::ranges::find(contacts, contact.contact, &ContactConsents::contact) == contacts.end())
            contacts.push_back(std::move(contact));
    }
    for (ContactConsents &contact : contacts)
        LEADBOOK_TRY(readRows(database, contact));
    return contacts;
}

RecordWork recordConsent(const Consent &consent)
{
    return {writtenLabel(consent.given ? kConsentGiven : kConsentRefused, consent.purpose.trimmed()),
            [consent](Editor &editor) { return write(editor, consent); }};
}

RecordWork withdrawConsent(const Consent &standing, Day today, const QString &source)
{
    Consent refusal;
    refusal.contact = standing.contact;
    refusal.purpose = standing.purpose;
    refusal.given = false;
    refusal.day = std::max(today, standing.day);
    refusal.source = source;
    return {writtenLabel(kConsentWithdrawn, standing.purpose),
            [refusal](Editor &editor) { return write(editor, refusal); }};
}

RecordWork removeConsent(std::int64_t consent)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Entry on consent removed")),
            [consent](Editor &editor) { return editor.remove(RecordTable::Consent, consent); }};
}

RecordWork setDoNotContact(std::int64_t contact, bool doNotContact)
{
    return {doNotContact ? writtenLabel(QT_TRANSLATE_NOOP("Change", "Not to be contacted"))
                         : writtenLabel(QT_TRANSLATE_NOOP("Change", "May be contacted again")),
            [contact, doNotContact](Editor &editor) {
                return editor.update(RecordTable::Contact, contact,
                                     std::array{Cell{"do_not_contact", doNotContact ? 1 : 0}});
            }};
}

} // namespace leadbook
