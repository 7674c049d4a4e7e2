// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stagenames.h"

#include "domain/stagedictionary.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array kDefaultStages{
    QT_TRANSLATE_NOOP("Stage", "First contact"),   QT_TRANSLATE_NOOP("Stage", "Needs analysis"),
    QT_TRANSLATE_NOOP("Stage", "Solution design"), QT_TRANSLATE_NOOP("Stage", "Quotation"),
    QT_TRANSLATE_NOOP("Stage", "Signing"),
};

constexpr const char *kDefaultPipeline = QT_TRANSLATE_NOOP("Stage", "Sales pipeline");

QList<QStringView> namesOf(std::u16string_view joined)
{
    return QStringView(joined).split(u'|');
}

/// Letters and digits of a name in one case, without a leading number ("2. ") and what stands in brackets at
/// the end ("(20%)").
QString keyOf(QStringView name)
{
    QString text = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
    if (text.endsWith(u')') && text.lastIndexOf(u'(') > 0)
        text.truncate(text.lastIndexOf(u'('));
    const auto *const first = std::ranges::find_if(std::as_const(text), [](QChar c) { return c.isLetter(); });
    text.remove(0, first - text.cbegin());
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

/// An English word without its ending, so that engage, engaged and engaging are one.
QString stemOf(const QString &word)
{
    static constexpr std::array<QStringView, 16> kEndings{
        u"ication", u"ations", u"ation", u"ating", u"ments", u"ated", u"ment", u"ings",
        u"ing",     u"ied",    u"ate",   u"ed",    u"es",    u"y",    u"e",    u"s"};
    constexpr qsizetype kShortestStem = 2;
    QString stem = word;
    const auto isEnding = [&stem](QStringView ending) {
        return stem.endsWith(ending) && stem.size() - ending.size() > kShortestStem;
    };
    // Endings stand on endings: surveying is survey, as is survey itself.
    for (auto found = std::ranges::find_if(kEndings, isEnding); found != kEndings.end();
         found = std::ranges::find_if(kEndings, isEnding))
        stem.chop(found->size());
    return stem;
}

bool isOneOf(const QString &stem, std::u16string_view words)
{
    return std::ranges::any_of(namesOf(words),
                               [&stem](QStringView word) { return stemOf(word.toString()) == stem; });
}

/// The words of a name or header: split at anything but letters, and where small letters meet a capital.
QStringList wordsOf(QStringView text)
{
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC);
    QStringList words;
    QString word;
    QChar before;
    for (const QChar c : normal) {
        if (!word.isEmpty() && (!c.isLetter() || (c.isUpper() && before.isLower())))
            words << std::exchange(word, {}).toCaseFolded();
        if (c.isLetter())
            word += c;
        before = c;
    }
    if (!word.isEmpty())
        words << word.toCaseFolded();
    return words;
}

/// Stems of the words that name something, in their order.
QString coreOf(QStringView text)
{
    QString core;
    for (QString word : wordsOf(text)) {
        for (const QStringView affix : namesOf(kHeaderAffixes)) {
            if (word.startsWith(affix))
                word.remove(0, affix.size());
            if (word.endsWith(affix))
                word.chop(affix.size());
        }
        const QString stem = stemOf(word);
        if (!stem.isEmpty() && !isOneOf(stem, kHeaderWords))
            core += stem + u' ';
    }
    return core.trimmed();
}

const QHash<QString, int> &ranks()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> made;
        for (const StageSynonyms &synonyms : kStageDictionary)
            for (const QStringView name : namesOf(synonyms.names))
                made.insert(keyOf(name), synonyms.rank);
        return made;
    }();
    return table;
}

const QHash<QString, StageOutcome> &outcomes()
{
    static const QHash<QString, StageOutcome> table = [] {
        QHash<QString, StageOutcome> made;
        for (const QStringView name : namesOf(kWonNames))
            made.insert(keyOf(name), StageOutcome::Won);
        for (const QStringView name : namesOf(kLostNames))
            made.insert(keyOf(name), StageOutcome::Lost);
        return made;
    }();
    return table;
}

/// The rank of the usual name whose core is @p core, with that name.
std::pair<int, QString> usualStage(const QString &core)
{
    for (const StageSynonyms &synonyms : kStageDictionary)
        for (const QStringView name : namesOf(synonyms.names))
            if (coreOf(name) == core)
                return {synonyms.rank, name.toString()};
    return {-1, {}};
}

} // namespace

QStringList defaultStageNames()
{
    QStringList names;
    for (const char *name : kDefaultStages)
        names << QCoreApplication::translate("Stage", name);
    return names;
}

QString stageLabel(const QString &written)
{
    const QByteArray name = written.toUtf8();
    const bool isDefault =
        std::ranges::find(kDefaultStages, std::string_view(name.constData())) != kDefaultStages.end();
    return isDefault ? QCoreApplication::translate("Stage", name.constData()) : written;
}

QString pipelineLabel(const QString &written)
{
    return written == QString::fromUtf8(kDefaultPipeline)
               ? QCoreApplication::translate("Stage", kDefaultPipeline)
               : written;
}

std::optional<StageOutcome> stageOutcome(QStringView name)
{
    const auto found = outcomes().constFind(keyOf(name));
    return found == outcomes().constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> stageRank(QStringView name)
{
    const auto found = ranks().constFind(keyOf(name));
    return found == ranks().constEnd() ? std::nullopt : std::optional(*found);
}

QStringList orderedStages(const QStringList &names)
{
    std::vector<std::pair<int, QString>> placed;
    int before = 0;
    for (const QString &name : names) {
        const bool isRepeated =
            std::ranges::any_of(placed, [&](const auto &known) { return known.second == name; });
        if (isRepeated || stageOutcome(name))
            continue;
        before = stageRank(name).value_or(before);
        placed.emplace_back(before, name);
    }
    std::ranges::stable_sort(placed, {}, &std::pair<int, QString>::first);
    QStringList ordered;
    for (auto &[rank, name] : placed)
        ordered << std::move(name);
    return ordered;
}

QString stageOfHeader(QStringView header, const QStringList &stages)
{
    const QString core = coreOf(header);
    if (core.isEmpty() || stageOutcome(header))
        return {};
    for (const QString &stage : stages)
        if (!stageOutcome(stage) && (coreOf(stage) == core || keyOf(stage) == keyOf(header)))
            return stage;
    if (isOneOf(core, kDealWords))
        return {};
    const auto [rank, usual] = usualStage(core);
    if (stages.isEmpty())
        return usual;
    QStringList same;
    std::ranges::copy_if(stages, std::back_inserter(same),
                         [rank = rank](const QString &stage) { return stageRank(stage) == rank; });
    return same.size() == 1 ? same.front() : QString();
}

} // namespace leadbook
