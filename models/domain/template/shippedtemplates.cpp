// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/shippedtemplates.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

/// A template as it comes. Its wordings are data in both languages at once, whatever language the program
/// speaks, and so do not go through tr().
struct Shipped
{
    const char *key;
    const char *name;
    const char *purpose;
    const char16_t *subject;
    const char16_t *body;
    const char16_t *subjectChinese;
    const char16_t *bodyChinese;
};

constexpr Shipped kTemplates[] = {
    {"welcome", QT_TRANSLATE_NOOP("Template", "Welcome"), "service", u"Welcome, {contact|dear customer}",
     u"Dear {addressForm|contact|customer},\n\n"
     u"thank you for choosing us{if kind = company} for {company}{end}. I look after you from "
     u"now on and am glad to answer every question.\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"欢迎您，{addressForm|contact|尊敬的客户}",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"您好！感谢您选择我们。今后由我为您服务，有任何问题欢迎随时与我联系。\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
    {"follow-up", QT_TRANSLATE_NOOP("Template", "Follow-up"), "service", u"Our conversation",
     u"Dear {addressForm|contact|customer},\n\n"
     u"{if hasDeal(outcome = open)}I should like to ask how you see our proposal, and whether "
     u"anything is missing for your decision.{else}thank you for the conversation. May I ask "
     u"whether we can help you further?{end}\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"关于我们的沟通",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"您好！{if hasDeal(outcome = "
     u"open)}想了解一下您对我们方案的看法，是否还需要补充资料以便您做决定？{else}"
     u"感谢您此前的沟通，请问还有什么可以帮到您？{end}\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
    {"birthday", QT_TRANSLATE_NOOP("Template", "Birthday"), "offers",
     u"Happy birthday, {contact|dear customer}",
     u"Dear {addressForm|contact|customer},\n\n"
     u"all the best for your birthday! {if grade in (A, B)}As a small thank-you for your loyalty "
     u"a present is waiting for you: just answer this message.{else}May the new year bring you "
     u"joy and success.{end}\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"祝您生日快乐，{addressForm|contact|尊敬的客户}",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"祝您生日快乐，万事如意！{if grade in (A, "
     u"B)}为感谢您一直以来的支持，我们为您准备了一份小礼物，回复本消息即可领取。{else}愿新的一岁事事顺心。{"
     u"end}\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
    {"holiday", QT_TRANSLATE_NOOP("Template", "Holiday greetings"), "offers", u"Season's greetings",
     u"Dear {addressForm|contact|customer},\n\n"
     u"we wish you and yours happy holidays. Thank you for the trust you gave us this year; we "
     u"look forward to the next.\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"节日问候",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"值此佳节之际，祝您和家人节日快乐、阖家幸福！感谢您一年来的信任，期待继续为您服务。\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
    {"win-back", QT_TRANSLATE_NOOP("Template", "Win-back"), "offers", u"We have missed you",
     u"Dear {addressForm|contact|customer},\n\n"
     u"{if lastPurchase is not empty}your last order was on {lastPurchase}{if favouriteCategory "
     u"is not empty}, and {favouriteCategory} has seen much that is new since{end}.{else}we have "
     u"not heard from each other for a long time.{end} What could we do better? If you order "
     u"again this month, we thank you with a special offer.\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"好久不见，我们很想念您",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"您好！{if lastPurchase is not empty}您上次下单是在{lastPurchase}{if favouriteCategory is not "
     u"empty}，此后{favouriteCategory}又有不少新品{end}。{else}我们许久没有联系了。{end}"
     u"有哪些地方我们可以做得更好？本月再次下单，我们为您准备了专属优惠。\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
    {"survey", QT_TRANSLATE_NOOP("Template", "Survey invitation"), "surveys", u"How satisfied are you?",
     u"Dear {addressForm|contact|customer},\n\n"
     u"how likely is it, from 0 to 10, that you would recommend us? A number as an answer is "
     u"enough; a word about why helps us even more.\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"请您评价我们的服务",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"您好！您有多大可能向朋友推荐我们？请用0到10分回复本消息；如果能说明原因，将对我们更有帮助。\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
    {"promotion", QT_TRANSLATE_NOOP("Template", "Promotion"), "offers",
     u"{if favouriteCategory is not empty}New in {favouriteCategory}{else}An offer for you{end}",
     u"Dear {addressForm|contact|customer},\n\n"
     u"this week there is something new{if favouriteCategory is not empty} in "
     u"{favouriteCategory}{end} for customers{if city is not empty} in {city}{end}: ask for your "
     u"personal offer.\n\n"
     u"If you want no such messages, a short answer is enough.\n\n"
     u"Kind regards,\n"
     u"{owner|Your contact}",
     u"{if favouriteCategory is not empty}{favouriteCategory}新品推荐{else}为您准备的优惠{end}",
     u"尊敬的{addressForm|contact|客户}：\n\n"
     u"您好！本周{if favouriteCategory is not empty}{favouriteCategory}{else}我们{end}有新品上市{if city is "
     u"not empty}，{city}的客户可享专属优惠{end}，欢迎咨询。\n\n"
     u"如不希望再收到此类消息，请回复告知。\n\n"
     u"祝好！\n"
     u"{owner|您的客户经理}"},
};

QString wide(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

std::vector<MessageTemplate> shippedTemplates()
{
    std::vector<MessageTemplate> all;
    for (const Shipped &shipped : kTemplates) {
        MessageTemplate &made = all.emplace_back();
        made.key = QString::fromLatin1(shipped.key);
        made.name = Words::tr(shipped.name);
        made.purpose = QString::fromLatin1(shipped.purpose);
        made.wordings = {
            {0, messageLanguage(u"en"), wide(shipped.subject), wide(shipped.body)},
            {0, messageLanguage(u"zh"), wide(shipped.subjectChinese), wide(shipped.bodyChinese)}};
    }
    return all;
}

} // namespace leadbook
