// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagespecs.h"

#include "ui/campaigns/campaignstabs.h"
#include "ui/grading/gradingtabs.h"
#include "ui/insights/insightstabs.h"
#include "ui/pipeline/pipelinetabs.h"
#include "ui/segments/segmentstabs.h"
#include "ui/strategies/strategiestabs.h"
#include "ui/today/todaytabs.h"

#include <array>

namespace leadbook {

namespace {

constexpr std::array kSpecs{
    PageSpec{"today", "calendar", "leadbook::TodayPage", "Today", &todayTabs},
    PageSpec{"today/week", "calendar", "leadbook::WeekPage", "Week", &todayTabs},
    PageSpec{"today/report", "calendar", "leadbook::WorkReportPage", "Work report", &todayTabs},
    PageSpec{"customers", "customers", "leadbook::CustomersPage", "Customers", nullptr},
    PageSpec{"pipeline", "pipeline", "leadbook::PipelinePage", "Pipeline", &pipelineTabs},
    PageSpec{"pipeline/list", "pipeline", "leadbook::DealListPage", "Pipeline", &pipelineTabs},
    PageSpec{"pipeline/forecast", "pipeline", "leadbook::ForecastPage", "Pipeline", &pipelineTabs},
    PageSpec{"grading", "grading", "leadbook::GradingPage", "Grading", &gradingTabs},
    PageSpec{"grading/movements", "grading", "leadbook::MovementsPage", "Grading", &gradingTabs},
    PageSpec{"grading/results", "grading", "leadbook::ResultsPage", "Grading", &gradingTabs},
    PageSpec{"grading/data", "grading", "leadbook::DataQualityPage", "Grading", &gradingTabs},
    PageSpec{"segments", "segments", "leadbook::SegmentsPage", "Segments", &segmentsTabs},
    PageSpec{"segments/scheme", "segments", "leadbook::RfmSchemePage", "Segments", &segmentsTabs},
    PageSpec{"segments/movement", "segments", "leadbook::SegmentMovesPage", "Segments", &segmentsTabs},
    PageSpec{"segments/value", "segments", "leadbook::LifetimePage", "Segments", &segmentsTabs},
    PageSpec{"segments/dimensions", "segments", "leadbook::DimensionsPage", "Segments", &segmentsTabs},
    PageSpec{"segments/rules", "segments", "leadbook::RulesPage", "Segments", &segmentsTabs},
    PageSpec{"segments/clusters", "segments", "leadbook::ClustersPage", "Segments", &segmentsTabs},
    PageSpec{"segments/explain", "segments", "leadbook::ExplainPage", "Segments", &segmentsTabs},
    PageSpec{"insights", "insights", "leadbook::FunnelPage", "Insights", &insightsTabs},
    PageSpec{"insights/time", "insights", "leadbook::FunnelPage", "Insights", &insightsTabs},
    PageSpec{"insights/factors", "insights", "leadbook::FactorsPage", "Insights", &insightsTabs},
    PageSpec{"insights/retention", "insights", "leadbook::RetentionPage", "Insights", &insightsTabs},
    PageSpec{"insights/value", "insights", "leadbook::ValuePage", "Insights", &insightsTabs},
    PageSpec{"insights/products", "insights", "leadbook::ProductsPage", "Insights", &insightsTabs},
    PageSpec{"insights/satisfaction", "insights", "leadbook::SatisfactionPage", "Insights", &insightsTabs},
    PageSpec{"campaigns", "campaigns", "leadbook::CampaignsPage", "Campaigns", &campaignsTabs},
    PageSpec{"campaigns/templates", "campaigns", "leadbook::TemplatesPage", "Templates", &campaignsTabs},
    PageSpec{"campaigns/surveys", "campaigns", "leadbook::SurveysPage", "Surveys", &campaignsTabs},
    PageSpec{"campaigns/feedback", "campaigns", "leadbook::FeedbackPage", "Feedback", &campaignsTabs},
    PageSpec{"campaigns/health", "campaigns", "leadbook::HealthPage", "Key accounts", &campaignsTabs},
    PageSpec{"campaigns/market", "campaigns", "leadbook::MarketPage", "Market", &campaignsTabs},
    PageSpec{"strategies", "strategies", "leadbook::StrategiesPage", "Strategies", &strategiesTabs},
    PageSpec{"strategies/rules", "strategies", "leadbook::ActionRulesPage", "Rules", &strategiesTabs},
    PageSpec{"strategies/effect", "strategies", "leadbook::EffectPage", "Did it work", &strategiesTabs},
    PageSpec{"merge", "customers", "leadbook::DuplicatesPage", "Duplicates", nullptr},
    PageSpec{"import", "import", "leadbook::ImportPage", "Import", nullptr},
    PageSpec{"history", "history", "leadbook::HistoryPage", "History", nullptr},
    PageSpec{"owners", "customers", "leadbook::OwnersPage", "Owners", nullptr},
    PageSpec{"record", "customers", "leadbook::RecordPage", "Customer", nullptr},
    PageSpec{"privacy", "check", "leadbook::PrivacyPage", "Privacy", nullptr},
    PageSpec{"backups", "save", "leadbook::BackupsPage", "Backups", nullptr},
    PageSpec{"manual", "help", "leadbook::ManualPage", "Manual", nullptr},
    PageSpec{"settings", "settings", "leadbook::SettingsPage", "Settings", nullptr},
    PageSpec{"shortcuts", "command", "leadbook::ShortcutsPage", "Keyboard shortcuts", nullptr},
};

} // namespace

std::span<const PageSpec> pageSpecs()
{
    return kSpecs;
}

} // namespace leadbook
