// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/campaigns/campaigndraft.h"
#include "workspace/campaigns/campaignreader.h"
#include "workspace/campaigns/campaignsending.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline constexpr Day kCampaignDay(20'778); // 2026-11-21

/// What somebody said about a purpose.
struct SaidWord
{
    QString purpose;
    bool isGiven = true;
    Day day = kCampaignDay - 100;
    Day until = {};
};

/// A customer to be with its main contact.
struct Somebody
{
    QString name;
    QString email = {};
    QVariant consent = {}; ///< general: 1, 0 or not told
    bool doNotContact = false;
    std::vector<SaidWord> words = {};
    QString mobile = {};
    QString city = {};
    QVariant language = {};
    int status = 1;
    bool hasContact = true;
    QString addressForm = {};
};

/// A book of customers whose consents are known.
class CampaignDesk
{
public:
    CampaignDesk() { book.load(); }

    /// Ids of the new customers, in their order.
    std::vector<std::int64_t> add(const std::vector<Somebody> &people)
    {
        std::vector<std::int64_t> ids;
        book.change([&](Editor &editor) {
            RowWriter rows(editor);
            for (const Somebody &each : people)
                ids.push_back(addOne(rows, each));
            return rows.status();
        });
        return ids;
    }
    void change(Book::Work work) { book.change(std::move(work)); }
    void change(const RecordWork &work) { book.change(work.work, work.label); }
    const View &view() { return *book.workspace().view(); }
    QString path() const { return book.path(); }
    Row rowOf(std::int64_t id) { return view().snapshot->customers.ids.find(id); }

    LeftOut judge(std::int64_t customer, const MessageKind &kind)
    {
        const auto may = MayContact::read(path(), view(), kind, Progress());
        if (!may)
            qFatal("%s", qPrintable(may.error().detail));
        return may->judge(rowOf(customer));
    }
    CampaignDraft draft(const Campaign &campaign)
    {
        auto draft = draftCampaign(path(), view(), campaign, FieldId::City, Progress());
        if (!draft)
            qFatal("%s", qPrintable(draft.error().message));
        return *std::move(draft);
    }
    /// Writes it with its members.
    CampaignStanding start(const Campaign &campaign, const MessageTemplate &written = {})
    {
        auto drafted = std::make_shared<CampaignDraft>(draft(campaign));
        drafted->written = written;
        change(applyCampaign(drafted, nullptr));
        return standing(campaign.name);
    }
    CampaignStanding standing(const QString &name)
    {
        const auto found = findCampaign(path(), name);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    std::int64_t number(std::string_view sql)
    {
        std::int64_t number = -1;
        book.change([&](Editor &editor) {
            RowWriter rows(editor);
            const auto answer = rows.ask(sql);
            number = answer.empty() ? -1 : answer.front();
            return rows.status();
        });
        return number;
    }
    QString contentHash()
    {
        return QString::fromLatin1(awaited(book.workspace().check())->contentHash.toHex());
    }

    LoadedBook book{kCampaignDay};

private:
    static std::int64_t addOne(RowWriter &rows, const Somebody &each)
    {
        const auto text = [](const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); };
        const std::int64_t customer = rows.add(
            RecordTable::Customer, {{"name", each.name}, {"status", each.status}, {"city", text(each.city)}});
        if (!each.hasContact)
            return customer;
        const std::int64_t contact =
            rows.add(RecordTable::Contact, {{"name", each.name},
                                            {"email", text(each.email)},
                                            {"mobile", text(each.mobile)},
                                            {"consent", each.consent},
                                            {"language", each.language},
                                            {"address_form", text(each.addressForm)},
                                            {"do_not_contact", each.doNotContact ? 1 : 0}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{customer}}, {"contact", qlonglong{contact}}, {"is_primary", 1}});
        for (const SaidWord &word : each.words)
            rows.add(RecordTable::Consent,
                     {{"contact", qlonglong{contact}},
                      {"purpose", word.purpose},
                      {"given", word.isGiven ? 1 : 0},
                      {"day", word.day.number()},
                      {"until_day", word.until.isValid() ? QVariant(word.until.number()) : QVariant()}});
        return customer;
    }
};

inline Campaign campaignOf(const QString &name, const QString &filter, double control = 0)
{
    Campaign campaign;
    campaign.name = name;
    campaign.filter = filter;
    campaign.purpose = u"offers"_s;
    campaign.controlShare = control;
    campaign.created = kCampaignDay;
    campaign.seed = campaignSeed(name, kCampaignDay);
    return campaign;
}

inline MessageTemplate templateOf(const QString &subject, const QString &body,
                                  const QString &language = u"en"_s)
{
    MessageTemplate written;
    written.name = u"Offer"_s;
    written.purpose = u"offers"_s;
    written.wordings = {{0, language, subject, body}};
    return written;
}

inline QByteArray contentOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

} // namespace leadbook::test
