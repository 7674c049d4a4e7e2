// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/nextaction.h"

#include "domain/quicklog/contactwords.h"
#include "domain/quicklog/saidday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kHalfYear = 183;
constexpr qsizetype kWithYear = 10; ///< characters of the shortest date that says its year, nearly

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Where the clause that begins at @p from ends: before the next ";", "。" or line break.
qsizetype clauseEnd(const QString &line, qsizetype from)
{
    static const QRegularExpression kEnd = expressionOf(u"[;；。\\n\\r]|[.!！](?=\\s|$)"_s);
    // "12 Dec." and "Mr. Li" are no ends, but a full stop behind a longer word is.
    for (auto found = kEnd.globalMatch(line.mid(from)); found.hasNext();) {
        const auto match = found.next();
        const qsizetype at = from + match.capturedStart();
        static const QRegularExpression kShort = expressionOf(u"\\b(?:mr|mrs|ms|dr|no|approx|\\d+)$"_s);
        if (line[at] != u'.' || !kShort.match(line.mid(from, at - from)).hasMatch())
            return at;
    }
    return line.size();
}

/// @p text without blanks, commas and colons around it.
QString bare(QString text)
{
    static const QRegularExpression kAround =
        expressionOf(u"^[\\s,，、:：;；.。-]+|[\\s,，、:：;；.。-]+$"_s);
    text.replace(kAround, QString());
    return text;
}

/// The action of the words from @p textBegin to @p end, announced since @p begin.
SaidAction actionOf(const QString &line, qsizetype begin, qsizetype textBegin, qsizetype end, Day today)
{
    SaidAction action;
    action.at = {begin, end - begin};
    const QString words = line.mid(textBegin, end - textBegin);
    const auto day = findDay(words, 0, today, DayDirection::Ahead);
    if (!day || day->day < today) {
        action.text = bare(words);
    } else {
        action.due = day->day;
        action.dueAt = {textBegin + day->at.begin, day->at.size};
        QString before = words.left(day->at.begin);
        static const QRegularExpression kPreposition =
            expressionOf(u"(?:\\b(?:on|by|at|before|in|until|for|after)|在|于)\\s*$"_s);
        before.replace(kPreposition, QString());
        static const QRegularExpression kBehind =
            expressionOf(u"^(?:之前|以前|前|内|再|要|去)(?=\\S)|^(?:之前|以前|前|内)$"_s);
        QString behind = words.mid(day->at.end());
        behind.replace(kBehind, QString());
        action.text = bare(bare(before) + (before.trimmed().isEmpty() ? QString() : u" "_s) + bare(behind));
    }
    action.kind = plannedKind(action.text);
    return action;
}

/// "next call Tue", "; next: send contract", "下次 周二 打电话".
std::optional<SaidAction> announced(const QString &line, Day today)
{
    static const QRegularExpression kMarker = expressionOf(
        u"(?:(?<start>^|[;；,，。.!！\\n])|(?<=\\s)|(?<=[\\p{Han}”）)]))\\s*(?:and |then |然后)?"
        "(?<mark>(?:next (?:step|action|time|contact|todo)|next|to[- ]?do|follow[- ]?up(?= "
        "(?:on|in|by|next|mon|tue|wed|thu|fri|sat|sun|tomorrow)|[:：]))"
        "(?![\\w-])|下次|下一步|下步|接下来|待办)(?:计划|安排|动作|联系)?\\s*(?:is|是|[:：])?"_s);
    static const QRegularExpression kNoMarker = expressionOf(
        u"^\\s*(?:week|month|year|quarter|spring|summer|autumn|winter|door|to\\b|mon|tue|wed|thu|fri|sat|sun|one\\b|generation)"_s);
    static const QRegularExpression kVerb = expressionOf(
        u"^\\s*(?:call|e-?mail|meet|visit|message|wechat|send|phone|ring|write|[:：]|联系|打电话|拜访|见面|开会|发)"_s);
    for (auto found = kMarker.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        const qsizetype end = clauseEnd(line, match.capturedEnd());
        const QString rest = line.mid(match.capturedEnd(), end - match.capturedEnd());
        const bool isClause = !match.captured(u"start"_s).isEmpty() || match.capturedStart() == 0;
        const QString mark = match.captured(u"mark"_s).toLower();
        if (mark == u"next" && kNoMarker.match(rest).hasMatch())
            continue;
        const auto day = findDay(rest, 0, today, DayDirection::Ahead);
        const bool isSure = mark.size() > 4 || isClause || day || kVerb.match(rest).hasMatch();
        // In the middle of a sentence "next" and 下次 only announce what has a verb or a day.
        if (rest.trimmed().isEmpty() || !isSure || (!isClause && !day && !kVerb.match(rest).hasMatch()))
            continue;
        const bool isFollowUp = mark.startsWith(u"follow");
        const qsizetype textBegin = isFollowUp ? match.capturedStart(u"mark"_s) : match.capturedEnd();
        return actionOf(line, match.capturedStart(), textBegin, end, today);
    }
    return std::nullopt;
}

/// "下周三回访", "3天后打电话", ", call back Mon", "tomorrow send samples": a day ahead and a verb.
std::optional<SaidAction> planned(const QString &line, Day today)
{
    static const QRegularExpression kClause = expressionOf(
        u"(?:^|[;；,，。\\n]|\\. |(?<=[\\s\\p{Han}])(?<![上每这本下前])(?=[大明后下周星礼过本月\\d一二两三四五六十半]))\\s*(?:and |then |再|然后|我|我们|约好?了?)?"_s);
    static const QRegularExpression kVerbBehindDay = expressionOf(
        u"^(?:之前|以前|前|内)?[\\s,，]*(?:I'll |we(?:'ll| will) |I will "
        u"|再|要|需要?|去|给(?:他|她|客户|对方)|跟(?:他|她|客户)|和(?:他|她|客户))*(?:call|phone|ring|e-?"
        u"mail|send|visit|meet|follow|write|check|remind|prepare|"
        "打电话|电话|回访|回电|拜访|上门|见面|开会|面谈|跟进|联系|发合同|发报价|发样|发资料|发邮件|发微信|寄样|寄合同|签合同|签约|报价|送样|催|回复|提醒|演示)"_s);
    static const QRegularExpression kVerb =
        expressionOf(u"^(?:(?:will |to |I'll |we'll )?(?:call "
                     u"(?:back|him|her|them|again)|call|phone|ring|e-?mail|send|visit|meet|follow[- "
                     u"]?up|write|remind|check|prepare)\\b|"
                     "回访|回电|再打电话|再联系|打电话|拜访|跟进|发合同|发报价|寄样)"_s);
    for (auto found = kClause.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        const qsizetype from = match.capturedEnd();
        const qsizetype end = clauseEnd(line, from);
        const auto day = dayAt(line, from, today, DayDirection::Ahead);
        // A date without its year that is farther ahead than behind has been.
        const bool isFar =
            day && !day->isRelative && day->day - today > kHalfYear && day->at.size < kWithYear;
        const bool isAhead = day && day->day > today && !isFar;
        if (isAhead && kVerbBehindDay.match(line.mid(day->at.end(), end - day->at.end())).hasMatch())
            return actionOf(line, match.capturedStart(), from, end, today);
        const QString clause = line.mid(from, end - from);
        const auto verb = kVerb.match(clause);
        const bool isFirst = line.left(from).trimmed().isEmpty();
        if (!verb.hasMatch() || (isFirst && contactWordsAt(line, from)))
            continue;
        const auto later = findDay(clause, verb.capturedEnd(), today, DayDirection::Ahead);
        const bool isNear = later && later->day > today && !clause.left(later->at.begin).contains(u',') &&
                            !clause.left(later->at.begin).contains(u'，');
        if (isNear)
            return actionOf(line, match.capturedStart(), from, end, today);
    }
    return std::nullopt;
}

/// "call tomorrow": a contact that cannot have been yet.
std::optional<SaidAction> notYet(const QString &line, Day today)
{
    const auto words = contactWordsAt(line, 0);
    if (!words || !words->kind)
        return std::nullopt;
    static const QRegularExpression kAhead = expressionOf(
        u"^\\s*(?:(?:him|her|them) )?(?=tomorrow|day after|next |in \\d|in an? |in two|明天|后天|大后天|下周|下个?月)"_s);
    const auto match = kAhead.match(line.mid(words->at.end()));
    const auto day = match.hasMatch()
                         ? dayAt(line, words->at.end() + match.capturedLength(), today, DayDirection::Ahead)
                         : std::nullopt;
    if (!day || day->day <= today)
        return std::nullopt;
    return actionOf(line, 0, 0, clauseEnd(line, 0), today);
}

} // namespace

std::optional<SaidAction> findNextAction(const QString &line, Day today)
{
    if (const auto action = announced(line, today))
        return action;
    if (const auto action = notYet(line, today))
        return action;
    return planned(line, today);
}

} // namespace leadbook
