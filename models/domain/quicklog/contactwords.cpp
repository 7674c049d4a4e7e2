// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/contactwords.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

enum class Side : signed char
{
    Unsaid,
    Us,
    Customer
};

enum class Answer : signed char
{
    Unsaid,
    No,
    Yes
};

/// One form of words; longer ones stand before those they begin with.
struct WordSpec
{
    const char *pattern; ///< for the head of a line
    int kind;            ///< InteractionKind, -1: says nothing of it
    Side side = Side::Unsaid;
    Answer answer = Answer::Unsaid;
};

constexpr int kindNumber(InteractionKind kind)
{
    return static_cast<int>(kind);
}

constexpr int kCall = kindNumber(InteractionKind::Call);
constexpr int kEmail = kindNumber(InteractionKind::Email);
constexpr int kMeeting = kindNumber(InteractionKind::Meeting);
constexpr int kVisit = kindNumber(InteractionKind::Visit);
constexpr int kMessage = kindNumber(InteractionKind::Message);
constexpr int kWeChat = kindNumber(InteractionKind::WeChat);
constexpr int kEnquiry = kindNumber(InteractionKind::Enquiry);

// $E: the end of an English word.
constexpr WordSpec kWords[] = {
    {"missed (?:phone )?call(?: from)?$E", kCall, Side::Customer, Answer::No},
    {"未接来电|漏接电话", kCall, Side::Customer, Answer::No},
    {"(?:incoming|inbound) (?:phone )?call$E|(?:phone )?call (?:in|from)$E|(?:s?he|they|customer|client) "
     "(?:called|phoned|rang)(?: back)?(?: us| me)?$E",
     kCall, Side::Customer},
    {"(?:outgoing|outbound) (?:phone )?call$E|(?:phone )?call (?:out|to)$E|(?:I |we "
     ")(?:called|phoned|rang)(?: back)?$E",
     kCall, Side::Us},
    {"(?:客户|对方)?(?:来电|打来电话|打电话来)|接到?(?:了)?(?:客户)?(?:的)?电话", kCall, Side::Customer},
    {"(?:no answer|not answered|unanswered|did(?:n't| not) (?:answer|pick up)|no reply|voice ?mail|busy|not "
     "reached)$E",
     -1, Side::Unsaid, Answer::No},
    {"(?:无人接听?|没人接听?|没接通?|未接通?|未接听|不接|没打通|打不通|占线|没回复?|未回复?|无应答)(?:电话)?",
     -1, Side::Unsaid, Answer::No},
    {"(?:answered|picked up)$E|已接通?|接通了?", -1, Side::Unsaid, Answer::Yes},
    {"(?:phone ?calls?|calls?(?! (?:back|center|centre)\\b)(?! for (?!\\d|an? |half))|called(?: "
     "back)?|phoned|phone|telephone|tel\\.?|rang|spoke|talked)$E",
     kCall},
    {"(?:去电|回电|打了?个?电话|打电话|电话沟通|电话联系|通了?个?电话|电话|通话|致电)(?:了)?", kCall},
    {"(?:(?:got|received|incoming) (?:an )?e-?mail|e-?mail (?:in|from))$E", kEmail, Side::Customer},
    {"(?:sent (?:an )?e-?mail|e-?mailed|e-?mail (?:out|to))$E", kEmail, Side::Us},
    {"(?:收到(?:客户)?(?:的)?(?:邮件|来信)|来邮件|来信)(?:了)?", kEmail, Side::Customer},
    {"(?:发了?(?:一?封)?(?:电子)?邮件|去信)(?:了)?", kEmail, Side::Us},
    {"(?:e-?mails?|mail)$E", kEmail},
    {"(?:电子邮件|邮件|邮箱)", kEmail},
    {"(?:visit from|visited us|(?:s?he|they) (?:visited|came)(?: us)?)$E|(?:客户)?(?:来访|到访|来公司|参观)",
     kVisit, Side::Customer},
    {"(?:visited|visit(?: to)?|on[- ]site)$E|(?:上门拜访|拜访|上门|走访|家访)(?:了)?", kVisit},
    {"(?:meetings?|met(?: with)?|lunch with|dinner with|coffee with)$E", kMeeting},
    {"(?:开了?个?会|开会|会议|会面|面谈|见了?面|见面|洽谈)(?:了)?", kMeeting},
    {"(?:we ?chat|weixin|whats ?app|linkedin|qq|line|telegram|dingtalk)(?: (?:message|msg|call|chat))?$E",
     kWeChat},
    {"(?:收到(?:客户)?微信|微信来消息)", kWeChat, Side::Customer},
    {"(?:发了?个?微信|微信(?:沟通|聊天?|联系|消息)?|企业微信|钉钉|加了?微信)(?:了)?", kWeChat},
    {"(?:收到(?:了)?(?:客户)?短信|来短信)", kMessage, Side::Customer},
    {"(?:sms|text(?:ed)?|texted|messages?|msg|message to)$E", kMessage},
    {"(?:发了?个?(?:条)?短信|短信|留言|消息)(?:了)?", kMessage},
    {"(?:trade (?:fair|show)|exhibition|fair|webinar|event)$E|展会|展览会?|活动|讲座|沙龙",
     kindNumber(InteractionKind::Event)},
    {"(?:enquiry|inquiry|enquired|rfq)$E|询价|询盘|咨询", kEnquiry, Side::Customer},
    {"(?:trial|trial run)$E|试用", kindNumber(InteractionKind::Trial)},
    {"(?:notes?|memo)$E|备注|记录|笔记|备忘", kindNumber(InteractionKind::Note)},
    {"(?:incoming|inbound)$E|呼入", -1, Side::Customer},
    {"(?:outgoing|outbound)$E|呼出", -1, Side::Us},
};

QRegularExpression expressionOf(QString pattern)
{
    pattern.replace(u"$E"_s, u"(?![\\w'’-])"_s);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

const std::vector<QRegularExpression> &expressions()
{
    static const std::vector<QRegularExpression> kMade = [] {
        std::vector<QRegularExpression> made;
        for (const WordSpec &spec : kWords)
            made.push_back(expressionOf(u"(?:"_s + QString::fromUtf8(spec.pattern) + u')'));
        return made;
    }();
    return kMade;
}

struct SentenceWord
{
    const char *pattern;
    InteractionKind kind;
    Side side;
};

constexpr SentenceWord kSentences[] = {
    {R"(打(?:了)?电话(?:过)?来|来电|打来电话|\b(?:called|phoned|rang) (?:us|me)\b)", InteractionKind::Call,
     Side::Customer},
    {R"(打(?:了)?(?:个)?电话|通(?:了)?(?:个)?(?:电话|话)|电话里|\b(?:on|over|by) (?:the )?(?:phone|telephone)\b|\b(?:called|phoned)\b|\b(?:spoke|talked) (?:to|with)\b)",
     InteractionKind::Call, Side::Unsaid},
    {R"(发(?:了)?(?:一?封)?邮件|\bby e-?mail\b|\be-?mailed\b)", InteractionKind::Email, Side::Unsaid},
    {R"(发(?:了)?(?:个)?微信|微信上|\b(?:on|by|via) we ?chat\b)", InteractionKind::WeChat, Side::Unsaid},
    {R"(拜访(?:了)?|上门|\bvisited\b)", InteractionKind::Visit, Side::Unsaid},
    {R"(开(?:了)?(?:个)?会|见(?:了)?面|面谈|\bmet\b|\bmeeting with\b)", InteractionKind::Meeting,
     Side::Unsaid},
};

struct PlannedWord
{
    const char *pattern;
    InteractionKind kind;
};

constexpr PlannedWord kPlanned[] = {
    {R"(\bwe ?chat\b|微信)", InteractionKind::WeChat},
    {R"(\b(?:call|phone|ring)\b|电话|回访|回电|致电)", InteractionKind::Call},
    {R"(\be-?mail\b|邮件)", InteractionKind::Email},
    {R"(\bvisit\b|拜访|上门)", InteractionKind::Visit},
    {R"(\b(?:meeting|meet)\b|开会|见面|会议|面谈)", InteractionKind::Meeting},
    {R"(\b(?:message|sms|text)\b|短信)", InteractionKind::Message},
};

std::optional<bool> toBool(Side side)
{
    return side == Side::Unsaid ? std::nullopt : std::optional(side == Side::Customer);
}

} // namespace

std::optional<ContactWords> contactWordsAt(const QString &text, qsizetype from)
{
    if (from > 0 && text[from].isLetter() && text[from].unicode() < 0x250 &&
        text[from - 1].isLetterOrNumber() && text[from - 1].unicode() < 0x250)
        return std::nullopt; // within a word
    const auto &made = expressions();
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto match = made[i].match(text, from, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || match.capturedLength() == 0)
            continue;
        const WordSpec &spec = kWords[i];
        ContactWords words{
            {match.capturedStart(), match.capturedLength()}, std::nullopt, toBool(spec.side), {}};
        if (spec.kind >= 0)
            words.kind = static_cast<InteractionKind>(spec.kind);
        if (spec.answer != Answer::Unsaid)
            words.isAnswered = spec.answer == Answer::Yes;
        return words;
    }
    return std::nullopt;
}

std::optional<ContactWords> findContactWords(const QString &text)
{
    std::optional<ContactWords> best;
    for (const SentenceWord &word : kSentences) {
        const auto match = expressionOf(QString::fromUtf8(word.pattern)).match(text);
        if (match.hasMatch() && (!best || match.capturedStart() < best->at.begin))
            best = ContactWords{
                {match.capturedStart(), match.capturedLength()}, word.kind, toBool(word.side), {}};
    }
    return best;
}

std::optional<InteractionKind> plannedKind(const QString &text)
{
    for (const PlannedWord &word : kPlanned) {
        if (expressionOf(QString::fromUtf8(word.pattern)).match(text).hasMatch())
            return word.kind;
    }
    return std::nullopt;
}

} // namespace leadbook
