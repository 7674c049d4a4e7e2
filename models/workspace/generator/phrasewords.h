// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace leadbook::words {

/// Two halves of a note, 19 and 21 characters in Chinese, 20 and 20 in English: every note has 40.
inline constexpr auto kChineseNoteStarts = std::to_array<std::string_view>({
    "展会上认识的客户，对新产品线很有兴趣，",
    "由老客户介绍而来，信任度高、意愿较强，",
    "目前使用其他品牌，合同到今年年底到期，",
    "采购由总部统一决定，需同时联系两部门，",
    "对交货时间要求严格，下单前先确认库存，",
    "价格比较敏感，希望按季度给出折扣方案，",
    "技术要求高，希望先做样品测试再谈合同，",
    "去年合作过一次，验收顺利，今年要扩大，",
    "新厂房下半年投产，设备清单正在整理中，",
    "联系人出差比较多，上午打电话容易找到，",
});
inline constexpr auto kChineseNoteEnds = std::to_array<std::string_view>({
    "下次上门拜访请带上最新样品和完整的报价单。",
    "请在月底之前再打一次电话确认最终的预算额。",
    "建议安排一位技术同事一起去现场做一次演示。",
    "等对方的年度预算正式批下来之后再继续跟进。",
    "可先把案例资料发过去，两周之后再电话回访。",
    "邮件请抄送对方财务经理，付款流程约要三周。",
    "节日前记得问候一声，负责人很看重售后服务。",
    "报价里要写明安装、培训以及两年质保的内容。",
});
inline constexpr auto kEnglishNoteStarts = std::to_array<std::string_view>({
    "New site next year: ",
    "Strict on delivery: ",
    "Asks for discounts: ",
    "Samples come first: ",
    "Prefers long calls: ",
    "Met us at the fair: ",
    "Three teams decide: ",
    "Came by a referral: ",
    "Wants one supplier: ",
});
inline constexpr auto kEnglishNoteEnds = std::to_array<std::string_view>({
    "send the price list.",
    "call back on Monday.",
    "call before Tuesday.",
    "show our references.",
    "visit with engineer.",
    "plan a demo on site.",
    "quote the full year.",
    "confirm new budgets.",
    "answer within a day.",
});

/// What was said or done, for the summary of an interaction.
inline constexpr auto kChineseSummaries = std::to_array<std::string_view>({
    "介绍新产品",
    "询问价格和交期",
    "确认报价细节",
    "讨论合同条款",
    "安排样品测试",
    "约定下次拜访",
    "了解使用情况",
    "反馈安装进度",
    "询问售后服务",
    "发送案例资料",
    "核对订单内容",
    "节日问候",
});
inline constexpr auto kEnglishSummaries = std::to_array<std::string_view>({
    "Introduced the new range",
    "Asked for price and delivery",
    "Went through the quotation",
    "Contract terms",
    "Agreed on a sample test",
    "Set the next visit",
    "How the system is used",
    "Installation status",
    "Question to the service",
    "Sent a case study",
    "Checked the order",
    "Season's greetings",
});

/// What a customer wants a thing for.
inline constexpr auto kChineseUsages = std::to_array<std::string_view>(
    {"新生产线配套", "替换老旧设备", "办公室扩建", "提高检测效率", "仓库自动化", "节能改造"});
inline constexpr auto kEnglishUsages =
    std::to_array<std::string_view>({"New production line", "Replaces old machines", "Office extension",
                                     "Faster inspection", "Warehouse automation", "Saving energy"});

} // namespace leadbook::words
