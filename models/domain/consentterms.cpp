// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consentterms.h"

#include <QCoreApplication>

#include <span>

namespace leadbook {

namespace {

QString translated(const ConsentTerm &term)
{
    return QCoreApplication::translate("ConsentTerms", term.label);
}

QString labelIn(std::span<const ConsentTerm> terms, const QString &key)
{
    for (const ConsentTerm &term : terms) {
        if (key == QLatin1StringView(term.key))
            return translated(term);
    }
    return key;
}

QString keyIn(std::span<const ConsentTerm> terms, const QString &text)
{
    const QString typed = text.trimmed();
    for (const ConsentTerm &term : terms) {
        const QLatin1StringView key(term.key);
        if (typed.compare(key, Qt::CaseInsensitive) == 0 ||
            typed.compare(translated(term), Qt::CaseInsensitive) == 0)
            return key;
    }
    return typed;
}

} // namespace

QString consentPurposeLabel(const QString &key)
{
    return labelIn(kConsentPurposes, key);
}

QString consentBasisLabel(const QString &key)
{
    return labelIn(kConsentBases, key);
}

QString consentSourceLabel(const QString &key)
{
    return labelIn(kConsentSources, key);
}

QString consentPurposeKey(const QString &text)
{
    return keyIn(kConsentPurposes, text);
}

QString consentBasisKey(const QString &text)
{
    return keyIn(kConsentBases, text);
}

QString consentSourceKey(const QString &text)
{
    return keyIn(kConsentSources, text);
}

} // namespace leadbook
