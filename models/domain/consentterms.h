// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

#include <array>

namespace leadbook {

/// A word that the book keeps by a key, the same in every language, and shows by a label.
struct ConsentTerm
{
    const char *key;
    const char *label; ///< English, in the context "ConsentTerms"
};

/// What personal data are used for. A book may hold purposes of its own beside these, as they were typed.
inline constexpr std::array kConsentPurposes{
    ConsentTerm{"offers", QT_TRANSLATE_NOOP("ConsentTerms", "Offers")},
    ConsentTerm{"newsletter", QT_TRANSLATE_NOOP("ConsentTerms", "Newsletter")},
    ConsentTerm{"events", QT_TRANSLATE_NOOP("ConsentTerms", "Invitations")},
    ConsentTerm{"surveys", QT_TRANSLATE_NOOP("ConsentTerms", "Surveys")},
    ConsentTerm{"service", QT_TRANSLATE_NOOP("ConsentTerms", "Customer service")},
    ConsentTerm{"profiling", QT_TRANSLATE_NOOP("ConsentTerms", "Grading and analysis")},
    ConsentTerm{"sharing", QT_TRANSLATE_NOOP("ConsentTerms", "Passing on to others")},
};

/// What a use of personal data rests on, in plain words.
inline constexpr std::array kConsentBases{
    ConsentTerm{"consent", QT_TRANSLATE_NOOP("ConsentTerms", "Consent")},
    ConsentTerm{"contract", QT_TRANSLATE_NOOP("ConsentTerms", "Contract")},
    ConsentTerm{"legal duty", QT_TRANSLATE_NOOP("ConsentTerms", "Legal duty")},
    ConsentTerm{"legitimate interest", QT_TRANSLATE_NOOP("ConsentTerms", "Legitimate interest")},
    ConsentTerm{"vital interest", QT_TRANSLATE_NOOP("ConsentTerms", "Vital interest")},
    ConsentTerm{"public task", QT_TRANSLATE_NOOP("ConsentTerms", "Public task")},
};

/// How a consent or refusal was heard of.
inline constexpr std::array kConsentSources{
    ConsentTerm{"form", QT_TRANSLATE_NOOP("ConsentTerms", "Form")},
    ConsentTerm{"card", QT_TRANSLATE_NOOP("ConsentTerms", "Business card")},
    ConsentTerm{"call", QT_TRANSLATE_NOOP("ConsentTerms", "Call")},
    ConsentTerm{"mail", QT_TRANSLATE_NOOP("ConsentTerms", "Mail")},
    ConsentTerm{"event", QT_TRANSLATE_NOOP("ConsentTerms", "Event")},
    ConsentTerm{"contract", QT_TRANSLATE_NOOP("ConsentTerms", "Contract")},
};

/// The labels of changes, see writtenLabel(); their %1 is the key of a purpose.
inline constexpr const char *kConsentGiven = QT_TRANSLATE_NOOP("Change", "Consent recorded: %1");
inline constexpr const char *kConsentRefused = QT_TRANSLATE_NOOP("Change", "Refusal recorded: %1");
inline constexpr const char *kConsentWithdrawn = QT_TRANSLATE_NOOP("Change", "Consent withdrawn: %1");
inline constexpr std::array kConsentPhrases{QByteArrayView(kConsentGiven), QByteArrayView(kConsentRefused),
                                            QByteArrayView(kConsentWithdrawn)};

/// The label of a purpose, basis or source in the user's language; what is none of the shipped keys is a word
/// of the book's own and stays as it is.
QString consentPurposeLabel(const QString &key);
QString consentBasisLabel(const QString &key);
QString consentSourceLabel(const QString &key);

/// The key of what a user chose or typed: a shipped term by its label in the user's language or by its key,
/// anything else trimmed as it is.
QString consentPurposeKey(const QString &text);
QString consentBasisKey(const QString &text);
QString consentSourceKey(const QString &text);

} // namespace leadbook
