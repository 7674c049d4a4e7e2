// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimensioncatalogue.h"

#include <QtGlobal>

namespace leadbook {

namespace {

// ---- who they are
constexpr CatalogueBand kSize[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Large enterprise"), "employees >= 500"},
    {QT_TRANSLATE_NOOP("Dimension", "Small or medium"), "employees >= 2"},
    {QT_TRANSLATE_NOOP("Dimension", "Sole trader"), "employees >= 0"},
};
constexpr CatalogueBand kLocality[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Local"), "city = \"{home}\""},
    {QT_TRANSLATE_NOOP("Dimension", "Elsewhere"), "city is not empty"},
};
constexpr CatalogueBand kCityTier[] = {
    {QT_TRANSLATE_NOOP("Dimension", "First-tier city"),
     "city in (北京, 北京市, Beijing, 上海, 上海市, Shanghai, 广州, 广州市, Guangzhou, 深圳, 深圳市, "
     "Shenzhen)"},
    {QT_TRANSLATE_NOOP("Dimension", "Other large city"),
     "city in (成都, 成都市, Chengdu, 重庆, 重庆市, Chongqing, 杭州, 杭州市, Hangzhou, 武汉, 武汉市, Wuhan, "
     "西安, 西安市, \"Xi’an\", Xian, 苏州, 苏州市, Suzhou, 南京, 南京市, Nanjing, 天津, 天津市, Tianjin, "
     "郑州, "
     "郑州市, Zhengzhou, 长沙, 长沙市, Changsha, 青岛, 青岛市, Qingdao, 宁波, 宁波市, Ningbo, 沈阳, 沈阳市, "
     "Shenyang, 大连, 大连市, Dalian, 厦门, 厦门市, Xiamen, 合肥, 合肥市, Hefei, 济南, 济南市, Jinan, 福州, "
     "福州市, Fuzhou, 无锡, 无锡市, Wuxi, 东莞, 东莞市, Dongguan, 佛山, 佛山市, Foshan)"},
    {QT_TRANSLATE_NOOP("Dimension", "Smaller place"), "city is not empty"},
};
constexpr CatalogueBand kAge[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Under 20"), "birthday > -20y"},
    {QT_TRANSLATE_NOOP("Dimension", "20–29"), "birthday > -30y"},
    {QT_TRANSLATE_NOOP("Dimension", "30–39"), "birthday > -40y"},
    {QT_TRANSLATE_NOOP("Dimension", "40–49"), "birthday > -50y"},
    {QT_TRANSLATE_NOOP("Dimension", "50–59"), "birthday > -60y"},
    {QT_TRANSLATE_NOOP("Dimension", "60 and over"), "birthday is not empty"},
};

// ---- what they do
constexpr CatalogueBand kLifeOfFour[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Potential customer"), "lifeCycle = potential"},
    {QT_TRANSLATE_NOOP("Dimension", "New customer"), "lifeCycle = initial"},
    {QT_TRANSLATE_NOOP("Dimension", "Regular customer"), "lifeCycle in (growth, mature)"},
    {QT_TRANSLATE_NOOP("Dimension", "Churned customer"), "lifeCycle = churned"},
};
constexpr CatalogueBand kLifeOfTwo[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Potential customer"), "lifeCycle = potential"},
    {QT_TRANSLATE_NOOP("Dimension", "Existing customer"), "lifeCycle != potential"},
};
constexpr CatalogueBand kBuyer[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Frequent buyer"), "ordersInYear >= 4"},
    {QT_TRANSLATE_NOOP("Dimension", "Occasional buyer"), "orders >= 1"},
    {QT_TRANSLATE_NOOP("Dimension", "Potential buyer"), "orders = 0"},
};
constexpr CatalogueBand kFrequency[] = {
    {QT_TRANSLATE_NOOP("Dimension", "High"), "ordersInYear >= 4"},
    {QT_TRANSLATE_NOOP("Dimension", "Medium"), "ordersInYear >= 2"},
    {QT_TRANSLATE_NOOP("Dimension", "Low"), "orders >= 1"},
};
constexpr CatalogueBand kBehaviour[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Uses the product"),
     "contacted(kind in (usage, trial) and date >= -90d)"},
    {QT_TRANSLATE_NOOP("Dimension", "Buys"), "bought(date >= -90d and amount > 0)"},
    {QT_TRANSLATE_NOOP("Dimension", "Asks"), "contacted(kind = enquiry and date >= -90d)"},
    {QT_TRANSLATE_NOOP("Dimension", "Looks around"), "contacted(kind in (webVisit, event) and date >= -90d)"},
    {QT_TRANSLATE_NOOP("Dimension", "In contact only"), "contacted(date >= -90d)"},
    {QT_TRANSLATE_NOOP("Dimension", "Quiet for 90 days"), "name is not empty"},
};

// ---- what they bring
constexpr CatalogueBand kValue[] = {
    {QT_TRANSLATE_NOOP("Dimension", "High value"), "m >= {4/5}"},
    {QT_TRANSLATE_NOOP("Dimension", "Medium value"), "m >= {2/5}"},
    {QT_TRANSLATE_NOOP("Dimension", "Low value"), "m >= 1"},
};
constexpr CatalogueBand kLoyalty[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Loyal and recommends us"),
     "orders >= 3 and lifeCycle != churned and answered(kind = \"NPS\" and score >= 9)"},
    {QT_TRANSLATE_NOOP("Dimension", "Loyal"), "orders >= 3 and lifeCycle != churned"},
    {QT_TRANSLATE_NOOP("Dimension", "Recommends us"), "answered(kind = \"NPS\" and score >= 9)"},
    {QT_TRANSLATE_NOOP("Dimension", "Not loyal yet"), "orders >= 1"},
};
constexpr CatalogueBand kCore[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Core customer"),
     "m >= {4/5} and f >= {4/5} and (influence >= 4 or cooperation >= 4)"},
    {QT_TRANSLATE_NOOP("Dimension", "Strong buyer"), "m >= {4/5} and f >= {4/5}"},
    {QT_TRANSLATE_NOOP("Dimension", "Strong partner"), "influence >= 4 or cooperation >= 4"},
    {QT_TRANSLATE_NOOP("Dimension", "Other buyer"), "orders >= 1"},
};

constexpr CatalogueDimension kDimensions[] = {
    {"industry", QT_TRANSLATE_NOOP("Dimension", "Industry"), DimensionTopic::Who, "industry"},
    {"size", QT_TRANSLATE_NOOP("Dimension", "Size"), DimensionTopic::Who, "", kSize},
    {"kind", QT_TRANSLATE_NOOP("Dimension", "Company or person"), DimensionTopic::Who, "kind"},
    {"locality", QT_TRANSLATE_NOOP("Dimension", "Local or elsewhere"), DimensionTopic::Who, "", kLocality},
    {"country", QT_TRANSLATE_NOOP("Dimension", "Country"), DimensionTopic::Who, "country"},
    {"region", QT_TRANSLATE_NOOP("Dimension", "Region"), DimensionTopic::Who, "region"},
    {"city", QT_TRANSLATE_NOOP("Dimension", "City"), DimensionTopic::Who, "city"},
    {"cityTier", QT_TRANSLATE_NOOP("Dimension", "City tier"), DimensionTopic::Who, "", kCityTier},
    {"age", QT_TRANSLATE_NOOP("Dimension", "Age"), DimensionTopic::Who, "", kAge},
    {"gender", QT_TRANSLATE_NOOP("Dimension", "Gender"), DimensionTopic::Who, "gender"},
    {"occupation", QT_TRANSLATE_NOOP("Dimension", "Occupation"), DimensionTopic::Who,
     "extra.Occupation|extra.职业|title"},
    {"income", QT_TRANSLATE_NOOP("Dimension", "Income"), DimensionTopic::Who, "extra.Income|extra.收入"},
    {"education", QT_TRANSLATE_NOOP("Dimension", "Education"), DimensionTopic::Who,
     "extra.Education|extra.学历|extra.教育程度"},
    {"tags", QT_TRANSLATE_NOOP("Dimension", "Tags"), DimensionTopic::Who, "tags"},
    {"need", QT_TRANSLATE_NOOP("Dimension", "Need"), DimensionTopic::Needs, "need"},
    {"needLevel", QT_TRANSLATE_NOOP("Dimension", "Kind of need"), DimensionTopic::Needs,
     "extra.Kind of need|extra.需求层次"},
    {"functionNeed", QT_TRANSLATE_NOOP("Dimension", "Functions needed"), DimensionTopic::Needs,
     "extra.Functions needed|extra.功能需求"},
    {"serviceNeed", QT_TRANSLATE_NOOP("Dimension", "Service needed"), DimensionTopic::Needs,
     "extra.Service needed|extra.服务需求"},
    {"motive", QT_TRANSLATE_NOOP("Dimension", "Motive"), DimensionTopic::Needs,
     "extra.Motive|extra.购买动机"},
    {"interests", QT_TRANSLATE_NOOP("Dimension", "Interests"), DimensionTopic::Needs,
     "extra.Interests|extra.兴趣爱好"},
    {"lifestyle", QT_TRANSLATE_NOOP("Dimension", "Lifestyle"), DimensionTopic::Needs,
     "extra.Lifestyle|extra.生活方式"},
    {"values", QT_TRANSLATE_NOOP("Dimension", "Values"), DimensionTopic::Needs, "extra.Values|extra.价值观"},
    {"lifeCycle", QT_TRANSLATE_NOOP("Dimension", "Life cycle"), DimensionTopic::Does, "lifeCycle"},
    {"lifeCycle4", QT_TRANSLATE_NOOP("Dimension", "Life cycle, four states"), DimensionTopic::Does, "",
     kLifeOfFour},
    {"lifeCycle2", QT_TRANSLATE_NOOP("Dimension", "Potential or existing"), DimensionTopic::Does, "",
     kLifeOfTwo},
    {"buyer", QT_TRANSLATE_NOOP("Dimension", "Kind of buyer"), DimensionTopic::Does, "", kBuyer},
    {"frequency", QT_TRANSLATE_NOOP("Dimension", "Purchase frequency"), DimensionTopic::Does, "", kFrequency},
    {"behaviour", QT_TRANSLATE_NOOP("Dimension", "Behaviour in 90 days"), DimensionTopic::Does, "",
     kBehaviour},
    {"interaction", QT_TRANSLATE_NOOP("Dimension", "Interaction"), DimensionTopic::Does, "interaction"},
    {"stage", QT_TRANSLATE_NOOP("Dimension", "Stage"), DimensionTopic::Does, "stage"},
    {"product", QT_TRANSLATE_NOOP("Dimension", "Preferred category"), DimensionTopic::Does,
     "favouriteCategory"},
    {"buyingTime", QT_TRANSLATE_NOOP("Dimension", "Time of purchase"), DimensionTopic::Does, "buyingQuarter"},
    {"payment", QT_TRANSLATE_NOOP("Dimension", "Payment"), DimensionTopic::Does, "payment"},
    {"source", QT_TRANSLATE_NOOP("Dimension", "Source"), DimensionTopic::Does, "source"},
    {"grade", QT_TRANSLATE_NOOP("Dimension", "Grade"), DimensionTopic::Worth, "grade"},
    {"value", QT_TRANSLATE_NOOP("Dimension", "Value"), DimensionTopic::Worth, "", kValue},
    {"averageOrder", QT_TRANSLATE_NOOP("Dimension", "Average order"), DimensionTopic::Worth, "averageOrder"},
    {"loyalty", QT_TRANSLATE_NOOP("Dimension", "Loyalty"), DimensionTopic::Worth, "", kLoyalty},
    {"satisfaction", QT_TRANSLATE_NOOP("Dimension", "Satisfaction"), DimensionTopic::Worth, "satisfaction"},
    {"core", QT_TRANSLATE_NOOP("Dimension", "Core customers"), DimensionTopic::Worth, "", kCore},
    {"rfm", QT_TRANSLATE_NOOP("Dimension", "RFM segment"), DimensionTopic::Worth, "rfm"},
};

constexpr CatalogueBand kReadyGroups[] = {
    {QT_TRANSLATE_NOOP("Dimension", "Churn risk"),
     "orders >= 2 and lifeCycle != churned and r < {3/5} and f >= {3/5}"},
    {QT_TRANSLATE_NOOP("Dimension", "High-value customers"), "m >= {4/5} and f >= {4/5}"},
    {QT_TRANSLATE_NOOP("Dimension", "Potential customers"),
     "lifeCycle = potential and (need in (clear, partly) or hasDeal(outcome = open))"},
};

} // namespace

std::span<const CatalogueDimension> dimensionCatalogue()
{
    return kDimensions;
}

std::span<const CatalogueBand> readyGroupCatalogue()
{
    return kReadyGroups;
}

} // namespace leadbook
