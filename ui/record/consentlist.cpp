// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/consentlist.h"

#include "domain/consentterms.h"
#include "ui/customers/entrylist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// "given", "refused", "ended".
QString standingText(const Consent &consent, Day today)
{
    if (!consent.given)
        return ConsentList::tr("refused");
    if (consent.holdsOn(today))
        return ConsentList::tr("given");
    return today < consent.day ? ConsentList::tr("not yet") : ConsentList::tr("ended");
}

Entry consentEntry(const Consent &consent, std::size_t older, Day today, const QLocale &locale)
{
    QStringList facts{ConsentList::tr("since %1").arg(formatDay(consent.day, today, locale))};
    if (consent.until.isValid())
        facts << ConsentList::tr("until %1").arg(formatDay(consent.until, today, locale));
    if (!consent.basis.isEmpty())
        facts << ConsentList::tr("rests on: %1").arg(consentBasisLabel(consent.basis));
    if (!consent.source.isEmpty())
        facts << ConsentList::tr("heard by: %1").arg(consentSourceLabel(consent.source));
    if (older > 0)
        facts << ConsentList::tr("%Ln earlier entry(s)", nullptr, static_cast<int>(older));
    Entry entry{consentPurposeLabel(consent.purpose), standingText(consent, today), {dotted(facts)}};
    if (!consent.note.isEmpty())
        entry.text << consent.note;
    return entry;
}

Entry contactHead(const ContactConsents &contact, Day today, const QLocale &locale)
{
    Entry entry{contact.name,
                contact.doNotContact ? ConsentList::tr("do not contact")
                                     : ConsentList::tr("may be contacted"),
                {}};
    if (!contact.general)
        entry.text << ConsentList::tr("No general consent recorded");
    else if (contact.generalDay.isValid())
        entry.text << (*contact.general ? ConsentList::tr("General consent given on %1")
                                        : ConsentList::tr("General consent refused on %1"))
                          .arg(formatDay(contact.generalDay, today, locale));
    else
        entry.text << (*contact.general ? ConsentList::tr("General consent given")
                                        : ConsentList::tr("General consent refused"));
    if (contact.all.empty())
        entry.text << ConsentList::tr("Nothing recorded by purpose");
    return entry;
}

} // namespace

ConsentList::ConsentList(QWidget *parent)
    : RecordList(parent)
    , m_add(new Button({}, Button::Kind::Secondary, this))
    , m_withdraw(new Button({}, Button::Kind::Secondary, this))
    , m_remove(new Button({}, Button::Kind::Secondary, this))
    , m_doNotContact(new Button({}, Button::Kind::Secondary, this))
    , m_data(new Button({}, Button::Kind::Secondary, this))
    , m_erase(new Button({}, Button::Kind::Secondary, this))
{
    for (Button *button : {m_add, m_withdraw, m_remove, m_doNotContact, m_data, m_erase})
        addControl(button);
    connect(m_add, &QAbstractButton::clicked, this, &ConsentList::add);
    connect(m_withdraw, &QAbstractButton::clicked, this, &ConsentList::withdraw);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (const Place *place = current(); place != nullptr && place->consent)
            Q_EMIT workAsked(removeConsent(place->consent->id));
    });
    connect(m_doNotContact, &QAbstractButton::clicked, this, &ConsentList::turnDoNotContact);
    connect(m_data, &QAbstractButton::clicked, this, &ConsentList::dataAsked);
    connect(m_erase, &QAbstractButton::clicked, this, &ConsentList::eraseAsked);
    connect(this, &RecordList::currentChanged, this, &ConsentList::update);
    connect(this, &RecordList::activated, this, &ConsentList::add);
    retranslate();
}

void ConsentList::setContacts(const std::vector<ContactConsents> &contacts, Day today)
{
    m_contacts = contacts;
    m_today = today;
    fill();
}

void ConsentList::fill()
{
    std::vector<RecordRow> rows;
    m_places.clear();
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        const ContactConsents &contact = m_contacts[i];
        m_places.push_back({i, {}});
        rows.push_back({contact.contact, contactHead(contact, m_today, QLocale())});
        for (const Consent &consent : standingConsents(contact.all)) {
            const auto same = std::ranges::count(contact.all, consent.purpose, &Consent::purpose);
            m_places.push_back({i, consent});
            // Ids of the two tables may be the same.
            rows.push_back(
                {-consent.id, consentEntry(consent, static_cast<std::size_t>(same - 1), m_today, QLocale())});
        }
    }
    setRows(std::move(rows));
    if (currentId() == 0 && !m_places.empty())
        list().setCurrentIndex(list().model()->index(0, 0));
    update();
}

const ConsentList::Place *ConsentList::current() const
{
    const int row = list().currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_places.size()) ? nullptr
                                                               : &m_places[static_cast<std::size_t>(row)];
}

void ConsentList::add()
{
    const Place *place = current();
    if (place == nullptr)
        return;
    Consent draft;
    draft.contact = m_contacts[place->contact].contact;
    draft.day = m_today;
    draft.basis = u"consent"_s;
    if (place->consent) {
        draft.purpose = place->consent->purpose;
        draft.given = !place->consent->given;
    }
    Q_EMIT entryAsked(draft);
}

void ConsentList::withdraw()
{
    const Place *place = current();
    if (place != nullptr && place->consent && place->consent->given)
        Q_EMIT workAsked(withdrawConsent(*place->consent, m_today, {}));
}

void ConsentList::turnDoNotContact()
{
    if (const Place *place = current()) {
        const ContactConsents &contact = m_contacts[place->contact];
        Q_EMIT workAsked(setDoNotContact(contact.contact, !contact.doNotContact));
    }
}

void ConsentList::update()
{
    const Place *place = current();
    m_add->setEnabled(place != nullptr);
    m_withdraw->setEnabled(place != nullptr && place->consent && place->consent->given);
    m_remove->setEnabled(place != nullptr && place->consent);
    m_doNotContact->setEnabled(place != nullptr);
    const bool isBlocked = place != nullptr && m_contacts[place->contact].doNotContact;
    m_doNotContact->setText(isBlocked ? tr("May be co&ntacted again") : tr("Do not co&ntact"));
}

void ConsentList::retranslate()
{
    setNote(tr("No contacts yet, so there is nobody to ask."));
    m_add->setText(tr("&Record consent…"));
    m_withdraw->setText(tr("&Withdraw"));
    m_remove->setText(tr("Remove the entr&y"));
    m_data->setText(tr("&Data of this person…"));
    m_erase->setText(tr("Era&se this person…"));
    fill();
}

bool ConsentList::event(QEvent *event)
{
    // Elsewhere Del is a key of the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && list().hasFocus())
        event->accept();
    return RecordList::event(event);
}

void ConsentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert)
        add();
    else if (event->key() == Qt::Key_Delete)
        withdraw();
    else
        RecordList::keyPressEvent(event);
}

} // namespace leadbook
