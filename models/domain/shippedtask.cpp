// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedtask.h"

#include "domain/rules/actionrule.h"
#include "domain/shippedtext.h"
#include "domain/strategies/strategy.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr std::array kOwnTexts{QT_TRANSLATE_NOOP("StrategyWork", "Keep in touch")};

/// Texts that come with the program and may be the title of a task.
struct Source
{
    const char *context;
    std::span<const char *const> texts;
};

std::array<Source, 3> sources()
{
    return {Source{"StrategyWork", kOwnTexts}, Source{"Strategy", shippedStrategyTexts()},
            Source{"ShippedRules", shippedRuleTexts()}};
}

/// The translation context of each text.
const std::unordered_map<std::string_view, const char *> &contexts()
{
    static const auto kContexts = [] {
        std::unordered_map<std::string_view, const char *> found;
        for (const Source &source : sources()) {
            for (const char *text : source.texts)
                found.try_emplace(text, source.context);
        }
        return found;
    }();
    return kContexts;
}

} // namespace

QString shownTaskTitle(const QString &kept)
{
    const QByteArray text = kept.toUtf8();
    const auto found = contexts().find(std::string_view(text.constData(), std::size_t(text.size())));
    return found == contexts().end() ? kept : shippedText(found->second, kept);
}

std::string shownTaskTitle(std::string_view kept)
{
    const auto found = contexts().find(kept);
    if (found == contexts().end())
        return std::string(kept);
    return QCoreApplication::translate(found->second, found->first.data()).toStdString();
}

QString keptTaskTitle(const QString &shown)
{
    for (const Source &source : sources()) {
        if (const QString kept = keptText(source.context, source.texts, shown); kept != shown)
            return kept;
    }
    return shown;
}

QString cadenceTitle()
{
    return QCoreApplication::translate("StrategyWork", kOwnTexts.front());
}

} // namespace leadbook
