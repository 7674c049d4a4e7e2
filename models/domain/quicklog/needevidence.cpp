// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/needevidence.h"

#include "domain/quicklog/quantities.h"
#include "domain/quicklog/saidday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Phrase
{
    QString text;
    TextRange at;
};

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// What group "what" of @p expression holds, without blanks around it.
Phrase phrase(const QRegularExpression &expression, const QString &text)
{
    const auto match = expression.match(text);
    const QString what = match.captured(u"what"_s);
    const QString trimmed = what.trimmed();
    if (trimmed.isEmpty())
        return {};
    return {trimmed, {match.capturedStart(u"what"_s) + what.indexOf(trimmed), trimmed.size()}};
}

/// Up to where a phrase of free words goes: a separator or the next piece of evidence.
QString rest()
{
    return u"(?<what>[^,;，；。.!！?？\\n]{1,60}?)(?= *(?:$|[,;，；。!！?？\\n]|\\. "
           u"|\\.$|\\band\\b|\\bbudget\\b|\\bdecision|\\bbefore\\b|"
           "\\bby\\b|\\bfor\\b|\\buse\\b|\\bwith\\b|\\bnext\\b|预算|决策|用于|用途|下次|交货|希望))"_s;
}

void readBudget(const QString &text, NeedEvidence &need)
{
    static const QRegularExpression kBudget =
        expressionOf(u"\\bbudget(?: (?:of|is|was|about|around|approx\\.?|up to|max\\.?|ca\\.?))*[ :：=~]*|"
                     "预算(?:大概|大约|约|是|为|有|在|：|:|不超过|最多|\\s|~)*"_s);
    for (auto found = kBudget.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (const auto amount = findAmount(text, match.capturedEnd(), true)) {
            need.budget = amount->amount;
            need.budgetAt = {match.capturedStart(), amount->at.end() - match.capturedStart()};
            return;
        }
    }
    static const QRegularExpression kBehind = expressionOf(u"^ ?(?:的?预算|budget\\b)"_s);
    for (auto amount = findAmount(text, 0, false); amount;
         amount = findAmount(text, amount->at.end(), false)) {
        const auto match = kBehind.match(text.mid(amount->at.end()));
        if (match.hasMatch()) {
            need.budget = amount->amount;
            need.budgetAt = {amount->at.begin, amount->at.size + match.capturedLength()};
            return;
        }
    }
}

void readDecisionMaker(const QString &text, NeedEvidence &need)
{
    static const QRegularExpression kMaker = expressionOf(
        u"\\bdecision[- ]?maker(?: is| will be)?[ :：=]+(?<what>(?-i:(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? "
        u")?\\p{Lu}[\\p{L}'’-]*"
        "(?: \\p{Lu}[\\p{L}'’-]*){0,2}|\\p{Han}{1,6}))|(?:决策人|拍板人|决策者)(?:是|为|[:： ])*"
        "(?<what2>\\p{Han}{2,4}?(?=[,;，；。 ]|$|预算|下次|希望|要)|[A-Z][\\w ]{1,30}?(?=[,;，；。]|$))|"
        "(?<what3>\\p{Han}{1,3}(?:总|经理|主任|老板))(?:拍板|决定|说了算|做主)"_s);
    const auto match = kMaker.match(text);
    for (const char *group : {"what", "what2", "what3"}) {
        const QString name = QString::fromLatin1(group);
        if (match.captured(name).isEmpty())
            continue;
        need.decisionMaker = match.captured(name).trimmed();
        need.decisionMakerAt = {match.capturedStart(name), need.decisionMaker.size()};
        return;
    }
}

void readProduct(const QString &text, NeedEvidence &need)
{
    static const QRegularExpression kProduct[] = {
        expressionOf(u"(?:\\bproduct(?: is)?[ :：]+|\\binterested in (?:the |our )?|\\bwants? to buy (?:the "
                     u"|our |an? )?|"
                     "\\bwants? (?:a )?(?:quote|offer|quotation) (?:for|on) (?:the |our )?)"_s +
                     rest()),
        expressionOf(u"(?:产品(?:是|为|[:：])|想买|要买|想采购|要采购|需要采购|看中了?)"_s + rest()),
        expressionOf(u"对(?:我们的?)?(?<what>[^,;，；。\\s]{1,30}?)(?:很|比较|非常)?(?<!不)感兴趣"_s),
    };
    static const QRegularExpression kUsage[] = {
        expressionOf(u"(?:\\buse(?:d for|[:：])|\\bfor use (?:in|as|with)) ?"_s + rest()),
        expressionOf(u"(?:用途(?:是|为|[:：])?|用于|用来)"_s + rest()),
    };
    for (const QRegularExpression &expression : kProduct) {
        if (const Phrase found = phrase(expression, text); !found.text.isEmpty() && need.product.isEmpty()) {
            need.product = found.text;
            need.productAt = found.at;
        }
    }
    for (const QRegularExpression &expression : kUsage) {
        if (const Phrase found = phrase(expression, text); !found.text.isEmpty() && need.usage.isEmpty()) {
            need.usage = found.text;
            need.usageAt = found.at;
        }
    }
}

/// A day with words of delivery before it within the same clause (or, in Chinese, behind it).
void readWanted(const QString &text, Day today, NeedEvidence &need)
{
    static const QRegularExpression kBefore = expressionOf(
        u"\\b(?:deliver(?:y|ed)?|wanted|needed|needs? (?:it|them)|required|go live|install(?:ed)?|start) "
        "(?:\\w+ ){0,2}?(?:before|by|until|on|in|from|for)(?: the)?$|"
        "\\b(?:needs?|wants?) (?:it|them) (?:before|by|until)$"_s);
    static const QRegularExpression kInDay = expressionOf(
        u"\\b(?:deliver(?:y|ed)?|wanted|needed|required|go live|install(?:ed)?|start)(?: it| them)?$"_s);
    static const QRegularExpression kBehind = expressionOf(
        u"^(?:之前|以前|前|内|左右)?(?:就|必须|一定|能|要|需要|希望)?(?:交货|到货|交付|上线|要货|供货|安装|使用)"_s);
    for (auto day = findDay(text, 0, today, DayDirection::Ahead); day;
         day = findDay(text, day->at.end(), today, DayDirection::Ahead)) {
        const QString before = text.left(day->at.begin).trimmed();
        const QString said = text.mid(day->at.begin, day->at.size);
        static const QRegularExpression kPreposition = expressionOf(u"^(?:by|before|until|on|in|within) "_s);
        static const QRegularExpression kWish = expressionOf(u"\\b(?:wants?|needs?)\\b[^,;.，；。]{1,40}$"_s);
        const bool isWanted = kBefore.match(before).hasMatch() ||
                              (kPreposition.match(said).hasMatch() && kInDay.match(before).hasMatch()) ||
                              (said.startsWith(u"by ") && kWish.match(before).hasMatch()) ||
                              kBehind.match(text.mid(day->at.end())).hasMatch();
        if (isWanted && day->day >= today) {
            need.wanted = day->day;
            need.wantedAt = day->at;
            return;
        }
    }
}

} // namespace

bool NeedEvidence::isEmpty() const
{
    return product.isEmpty() && usage.isEmpty() && !budget.isKnown() && !wanted.isValid() &&
           decisionMaker.isEmpty();
}

NeedEvidence needEvidence(const QString &text, Day today)
{
    NeedEvidence need;
    readBudget(text, need);
    readDecisionMaker(text, need);
    readProduct(text, need);
    readWanted(text, today, need);
    return need;
}

} // namespace leadbook
