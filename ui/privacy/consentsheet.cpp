// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/consentsheet.h"

#include "domain/consentterms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/editing/fieldinput.h"

#include <QComboBox>
#include <QLineEdit>

#include <span>

namespace leadbook {

namespace {

constexpr int kWidth = 560;
constexpr int kMostLetters = 500;

/// The key of what stands in the box, offered or typed, whatever language it was offered in.
QString keyIn(const QComboBox &box, std::span<const ConsentTerm> terms, QString (*key)(const QString &))
{
    const int offered = box.findText(box.currentText());
    return offered >= 0 ? QString::fromLatin1(terms[static_cast<std::size_t>(offered)].key)
                        : key(box.currentText());
}

/// Offers @p terms by their labels and keeps what stands in the box.
void offer(QComboBox &box, std::span<const ConsentTerm> terms, QString (*label)(const QString &),
           const QString &key)
{
    box.clear();
    for (const ConsentTerm &term : terms)
        box.addItem(label(QString::fromLatin1(term.key)));
    box.setCurrentText(label(key));
}

} // namespace

ConsentSheet::ConsentSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_contact(new QComboBox(&card()))
    , m_purpose(new QComboBox(&card()))
    , m_answer(new QComboBox(&card()))
    , m_day(new QLineEdit(&card()))
    , m_until(new QLineEdit(&card()))
    , m_basis(new QComboBox(&card()))
    , m_source(new QComboBox(&card()))
    , m_note(new QLineEdit(&card()))
{
    for (QComboBox *box : {m_purpose, m_basis, m_source}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    m_note->setMaxLength(kMostLetters);
    for (QWidget *input : std::initializer_list<QWidget *>{m_contact, m_purpose, m_answer, m_day, m_until,
                                                           m_basis, m_source, m_note})
        addRow(*input);
    ConsentSheet::retranslate();
}

void ConsentSheet::open(const Consent &draft, const std::vector<ContactConsents> &contacts)
{
    m_draft = draft;
    m_contact->clear();
    for (const ContactConsents &contact : contacts)
        m_contact->addItem(contact.name, qlonglong{contact.contact});
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(qlonglong{draft.contact})));
    m_day->setText(draft.day.isValid() ? draft.day.toIso() : QString());
    m_until->setText(draft.until.isValid() ? draft.until.toIso() : QString());
    m_note->setText(draft.note);
    retranslate();
    m_answer->setCurrentIndex(draft.given ? 0 : 1);
    openForm(*m_purpose);
}

void ConsentSheet::fillTerms()
{
    offer(*m_purpose, kConsentPurposes, &consentPurposeLabel, m_draft.purpose);
    offer(*m_basis, kConsentBases, &consentBasisLabel, m_draft.basis);
    offer(*m_source, kConsentSources, &consentSourceLabel, m_draft.source);
}

Result<Day> ConsentSheet::dayIn(const QLineEdit &input) const
{
    if (input.text().trimmed().isEmpty())
        return Day();
    const ViewPtr view = workspace().view();
    if (!view)
        return Day();
    const auto value = readInput(*view, FieldId::NextActionDay, input.text());
    LEADBOOK_TRY(value);
    return value->value<Day>();
}

Result<Consent> ConsentSheet::typed() const
{
    Consent consent;
    const auto day = dayIn(*m_day);
    LEADBOOK_TRY(day);
    const auto until = dayIn(*m_until);
    LEADBOOK_TRY(until);
    consent.contact = m_contact->currentData().toLongLong();
    consent.purpose = keyIn(*m_purpose, kConsentPurposes, &consentPurposeKey);
    consent.given = m_answer->currentIndex() == 0;
    consent.day = *day;
    consent.until = *until;
    consent.basis = keyIn(*m_basis, kConsentBases, &consentBasisKey);
    consent.source = keyIn(*m_source, kConsentSources, &consentSourceKey);
    consent.note = m_note->text();
    return consent;
}

void ConsentSheet::submit()
{
    const auto consent = typed();
    if (!consent)
        return tell(consent.error().message);
    write(recordConsent(*consent),
          consent->given ? tr("The consent is recorded.") : tr("The refusal is recorded."));
}

void ConsentSheet::retranslate()
{
    title().setSpans(
        {{tr("Consent"), Tone::Text, true},
         {QStringLiteral(" · ") + tr("for one purpose; what was recorded before stays"), Tone::Muted}});
    nameRow(*m_contact, tr("&Who"), tr("Who"));
    nameRow(*m_purpose, tr("What f&or"), tr("What for"));
    nameRow(*m_answer, tr("&Answer"), tr("Answer"));
    nameRow(*m_day, tr("&Day"), tr("Day"));
    nameRow(*m_until, tr("&Until"), tr("Until"));
    nameRow(*m_basis, tr("&Rests on"), tr("Rests on"));
    nameRow(*m_source, tr("Heard &by"), tr("Heard by"));
    nameRow(*m_note, tr("&Note"), tr("Note"));
    m_until->setPlaceholderText(tr("until it is withdrawn"));
    const int answer = m_answer->currentIndex();
    m_answer->clear();
    m_answer->addItems({tr("given"), tr("refused")});
    m_answer->setCurrentIndex(std::max(0, answer));
    doButton().setText(tr("Save"));
    if (isVisible()) { // in another language than before
        m_draft.purpose = keyIn(*m_purpose, kConsentPurposes, &consentPurposeKey);
        m_draft.basis = keyIn(*m_basis, kConsentBases, &consentBasisKey);
        m_draft.source = keyIn(*m_source, kConsentSources, &consentSourceKey);
    }
    fillTerms();
}

} // namespace leadbook
