// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace leadbook {

/// Names of one stage of a sale, separated by '|', the usual one first.
struct StageSynonyms
{
    int rank; ///< rising from first to last
    std::u16string_view names;
};

/// The stages that CRM systems ship and sales books use, English and Chinese.
inline constexpr std::array kStageDictionary{
    StageSynonyms{100, u"Lead|New|New lead|Lead in|Incoming|Unqualified lead|线索|新线索|新建|待跟进|未跟进"},
    StageSynonyms{110, u"Prospecting|Prospect|Prospects|Identified|潜在|潜在客户|目标客户|寻找客户"},
    StageSynonyms{120, u"Enquiry|Inquiry|Enquiry received|询价|询盘|咨询"},
    StageSynonyms{
        130, u"First contact|Initial contact|Contacted|Initial call|Outreach|Attempted to contact|"
             u"Attempted contact|Connected|初次接触|初步接触|初步沟通|首次接触|首次联系|初次拜访|建立联系|"
             u"已联系|接洽|初期沟通|初步洽谈"},
    StageSynonyms{140, u"Engaging|Engaged|Engagement|Working|跟进|跟进中|沟通中"},
    StageSynonyms{150, u"Appointment scheduled|Appointment|Appointment booked|预约|已预约"},
    StageSynonyms{200,
                  u"Qualification|Qualified|Qualifying|Sales qualified|Qualified to buy|Sales qualified lead|"
                  u"资格确认|资格审查|验证客户|商机确认|确认意向|意向|有意向|意向客户|意向确认|立项|项目立项|"
                  u"立项评估"},
    StageSynonyms{210, u"Contact made"},
    StageSynonyms{
        220, u"Needs analysis|Need analysis|Needs assessment|Need identified|Needs defined|Discovery|"
             u"Requirements analysis|Requirements|Requirement gathering|需求分析|需求确认|需求调研|需求沟通|"
             u"需求挖掘|需求了解|了解需求|发现需求|需求确定|明确需求|确定需求"},
    StageSynonyms{
        300, u"Demo|Demo scheduled|Product demo|Demonstration|Presentation|Presentation scheduled|Meeting|"
             u"Meeting scheduled|演示|产品演示|产品介绍|产品展示|拜访|上门拜访"},
    StageSynonyms{
        310, u"Evaluation|Trial|Proof of concept|POC|Pilot|Testing|试用|测试|试点|方案验证|打样|样品|送样"},
    StageSynonyms{320, u"Value proposition|价值主张|价值建议|价值呈现"},
    StageSynonyms{330, u"Identify decision makers|Id. decision makers|Decision makers identified|确定决策人|"
                       u"确定决策者|识别决策者|关键人确认"},
    StageSynonyms{340, u"Perception analysis|感知分析"},
    StageSynonyms{400,
                  u"Solution design|Solution|Solutioning|Develop solution|Solution development|方案设计|方案|"
                  u"方案制定|方案制作|解决方案|方案确认|方案沟通|提供方案|制定方案|技术方案"},
    StageSynonyms{
        450, u"Proposal|Proposition|Proposal sent|Proposal made|Proposal submitted|提案|方案提交|提交方案|"
             u"方案提报"},
    StageSynonyms{500,
                  u"Quotation|Quote|Price quote|Quote sent|Proposal/Price quote|Proposal/Quote|Quoted|报价|"
                  u"方案报价|商务报价|已报价|产品报价|提供报价|方案/报价|报价/方案|提案/报价"},
    StageSynonyms{520, u"Tender|Bid|Bidding|Tendering|投标|招投标|招标|竞标"},
    StageSynonyms{550, u"Decision maker bought-in|Decision|决策|客户决策|内部审批"},
    StageSynonyms{
        600, u"Negotiation|Negotiating|Negotiations started|Negotiation/Review|In negotiation|Review|谈判|"
             u"商务谈判|谈判审核|谈判/审核|谈判/复审|合同谈判|价格谈判|商务洽谈|商务沟通"},
    StageSynonyms{650, u"Verbal commitment|Verbal agreement|Commit|Committed|口头承诺|口头协议"},
    StageSynonyms{
        680, u"Contract sent|Contract|Legal review|Contract review|合同|合同审批|合同拟定|发送合同|合同确认"},
    StageSynonyms{700,
                  u"Signing|Contract signing|Sign contract|Closing|签单|签约|待签约|合同签订|签订合同|签合同|"
                  u"合同签署|签约中|签单中"},
};

/// Names of the outcomes, separated by '|'.
inline constexpr std::u16string_view kWonNames =
    u"Won|Closed won|Close won|Deal won|Win|Closed - won|Success|Successful|Order "
    u"received|Signed|赢单|成交|已成交|"
    u"成单|已赢单|赢得|赢单关闭|已签单|已签约|成功|成功关闭|结束并赢得|中标";
inline constexpr std::u16string_view kLostNames =
    u"Lost|Closed lost|Close lost|Deal lost|Lose|Closed - lost|Closed lost to competition|Lost to "
    u"competition|Failed|"
    u"Dead|Abandoned|Cancelled|Canceled|Disqualified|Invalid|Unqualified|Rejected|Junk|输单|丢单|失败|流失|"
    u"已输单|"
    u"输单关闭|丢失|未成交|结束并丢失|因竞争丢失关闭|无效|无效商机|已失效|放弃|终止|搁置";

/// Words that a header adds to the name of the stage whose day it holds; endings make no difference.
inline constexpr std::u16string_view kHeaderWords =
    u"date|day|time|datetime|on|at|in|to|of|the|stage|phase|enter|entry|reach|start|begin|began|sent|send|"
    u"made|move";
inline constexpr std::u16string_view kHeaderAffixes = u"进入|到达|日期|时间|日|阶段";

/// Words that, alone, speak of the deal itself and never of a stage.
inline constexpr std::u16string_view kDealWords =
    u"close|create|open|update|modify|expect|due|birth|won|win|lost|lose|sign|order|next|last|first";

} // namespace leadbook
