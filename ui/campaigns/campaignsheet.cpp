// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaignsheet.h"

#include "items/campaignwords.h"
#include "items/sentences.h"
#include "ui/campaigns/purposechoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/messages/templatework.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kCountsHeight = 56; // three lines, so that nothing moves while they are counted
constexpr int kWaitMs = 250;      ///< until what is typed is counted

/// What figures go by, in the order offered.
constexpr FieldId kClasses[] = {FieldId::Grade, FieldId::RfmSegment, FieldId::LifeCycle};

/// A day as ISO text; no day for none; absent for anything else.
std::optional<Day> typedDay(const QLineEdit &input)
{
    const QString text = input.text().trimmed();
    return text.isEmpty() ? std::optional(Day()) : Day::fromIso(text);
}

} // namespace

CampaignSheet::CampaignSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_counts(new SpanLabel(&card()))
    , m_name(new QLineEdit(&card()))
    , m_segment(new QComboBox(&card()))
    , m_filter(new QLineEdit(&card()))
    , m_template(new QComboBox(&card()))
    , m_channel(new QComboBox(&card()))
    , m_purpose(new QComboBox(&card()))
    , m_by(new QComboBox(&card()))
    , m_control(new QSpinBox(&card()))
    , m_start(new QLineEdit(&card()))
    , m_end(new QLineEdit(&card()))
    , m_cost(new QLineEdit(&card()))
    , m_live(new QCheckBox(&card()))
{
    m_control->setRange(0, static_cast<int>(Campaign::kMostControl * 100));
    m_control->setSingleStep(5);
    m_counts->setWordWrap(true);
    m_counts->setMinimumHeight(kCountsHeight);
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_name, m_segment, m_filter, m_template, m_channel, m_purpose,
                                          m_control, m_by, m_start, m_end, m_cost, m_live})
        addRow(*input);
    addBelow(*m_counts);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWaitMs);
    connect(&m_timer, &QTimer::timeout, this, &CampaignSheet::ask);
    connect(m_segment, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_filter->setText(m_segment->itemData(index).toString());
    });
    connect(m_template, &QComboBox::activated, this, &CampaignSheet::takeTemplate);
    for (QLineEdit *input : {m_name, m_filter, m_start, m_end})
        connect(input, &QLineEdit::textChanged, this, &CampaignSheet::askLater);
    for (QComboBox *input : {m_channel, m_by})
        connect(input, &QComboBox::currentIndexChanged, this, &CampaignSheet::askLater);
    connect(m_purpose, &QComboBox::editTextChanged, this, &CampaignSheet::askLater);
    connect(m_control, &QSpinBox::valueChanged, this, &CampaignSheet::askLater);
    CampaignSheet::retranslate();
}

bool CampaignSheet::isSettled() const
{
    return ChangeSheet::isSettled() && !m_isAsking && !m_isReading && !m_timer.isActive();
}

void CampaignSheet::openNew(const QString &filter)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    Campaign campaign;
    campaign.filter = filter;
    campaign.purpose = QString::fromUtf16(kOffers.data(), qsizetype(kOffers.size()));
    campaign.controlShare = 0.1;
    campaign.start = view->asOf;
    campaign.end = view->asOf + 30;
    begin(campaign, *m_name);
}

void CampaignSheet::openRefresh(const Campaign &campaign)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    begin(campaign, doButton());
}

void CampaignSheet::begin(const Campaign &campaign, QWidget &first)
{
    m_campaign = campaign;
    m_draft.reset();
    m_wantsWriting = false;
    m_offers = {};
    retranslate();
    m_name->setText(campaign.name);
    m_filter->setText(campaign.filter);
    m_control->setValue(static_cast<int>(campaign.controlShare * 100 + 0.5));
    m_channel->setCurrentIndex(static_cast<int>(campaign.channel));
    showPurpose(*m_purpose, campaign.purpose);
    m_start->setText(campaign.start.toIso());
    m_end->setText(campaign.end.toIso());
    m_cost->setText(campaign.cost.toDecimal());
    m_live->setChecked(campaign.isLive);
    const bool isNew = campaign.id == 0;
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_name, m_segment, m_filter, m_template, m_channel, m_purpose,
                                          m_control, m_by, m_start, m_end, m_cost, m_live})
        input->setEnabled(isNew);
    m_by->setEnabled(true);
    readOffers();
    openForm(first);
    ask();
}

void CampaignSheet::readOffers()
{
    m_isReading = true;
    m_reading.deliver(
        workspace().run(m_reading.start(),
                        [path = workspace().dataPath()](const View &, const Progress &) -> Result<Offers> {
                            auto segments = readSegments(path);
                            LEADBOOK_TRY(segments);
                            auto templates = readTemplates(path);
                            LEADBOOK_TRY(templates);
                            return Offers{*std::move(segments), *std::move(templates)};
                        }),
        this, [this](const Result<Offers> &offers) {
            m_isReading = false;
            if (!offers)
                return tell(offers.error().message);
            m_offers = *offers;
            fillLists();
        });
}

void CampaignSheet::fillLists()
{
    m_segment->clear();
    m_segment->addItem(tr("As the filter below says"));
    for (const SavedSegment &segment : m_offers.segments)
        m_segment->addItem(segment.name, segment.filter);
    m_template->clear();
    m_template->addItem(tr("None yet"));
    for (const MessageTemplate &each : m_offers.templates)
        m_template->addItem(each.name);
    const auto chosen =
        std::ranges::find(m_offers.templates, m_campaign.messageTemplate, &MessageTemplate::id);
    if (m_campaign.messageTemplate != 0 && chosen != m_offers.templates.end())
        m_template->setCurrentIndex(int(chosen - m_offers.templates.begin()) + 1);
}

MessageTemplate CampaignSheet::chosenTemplate() const
{
    const int index = m_template->currentIndex() - 1;
    return index < 0 || index >= static_cast<int>(m_offers.templates.size())
               ? MessageTemplate()
               : m_offers.templates[static_cast<std::size_t>(index)];
}

void CampaignSheet::takeTemplate()
{
    const MessageTemplate written = chosenTemplate();
    if (written.name.isEmpty())
        return;
    m_channel->setCurrentIndex(static_cast<int>(written.channel));
    showPurpose(*m_purpose, written.purpose);
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(written.name);
}

void CampaignSheet::askLater()
{
    if (isVisible())
        m_timer.start();
}

Result<Campaign> CampaignSheet::typed() const
{
    const auto invalid = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (m_campaign.id != 0)
        return m_campaign;
    Campaign campaign = m_campaign;
    campaign.name = m_name->text().trimmed();
    campaign.filter = m_filter->text().trimmed();
    campaign.channel = static_cast<Channel>(std::max(0, m_channel->currentIndex()));
    campaign.purpose = chosenPurpose(*m_purpose);
    campaign.controlShare = m_control->value() / 100.0;
    campaign.isLive = m_live->isChecked();
    campaign.messageTemplate = chosenTemplate().id;
    const auto start = typedDay(*m_start);
    const auto end = typedDay(*m_end);
    if (!start || !end)
        return invalid(tr("Write days as year-month-day, such as 2026-01-31."));
    campaign.start = *start;
    campaign.end = *end;
    const QString cost = m_cost->text().trimmed();
    const auto amount = Money::fromDecimal(cost);
    if (!cost.isEmpty() && !amount)
        return invalid(tr("Write the cost as a number, such as 1200.50."));
    campaign.cost = amount.value_or(Money());
    if (const ViewPtr view = workspace().view())
        campaign.created = view->asOf;
    campaign.seed = campaignSeed(campaign.name, campaign.created);
    return campaign;
}

void CampaignSheet::ask()
{
    m_timer.stop();
    m_draft.reset();
    const auto campaign = typed();
    if (!campaign) {
        tell(campaign.error().message);
        return showCounts();
    }
    m_isAsking = true;
    showCounts();
    const FieldId by = kClasses[std::clamp(m_by->currentIndex(), 0, int(std::size(kClasses)) - 1)];
    m_latest.deliver(workspace().runAside(m_latest.start(),
                                          [path = workspace().dataPath(), campaign = *campaign,
                                           by](const View &view, const Progress &progress) {
                                              return draftCampaign(path, view, campaign, by, progress);
                                          }),
                     this, [this](const Result<CampaignDraft> &draft) { take(draft); });
}

void CampaignSheet::take(const Result<CampaignDraft> &draft)
{
    m_isAsking = false;
    if (draft) {
        auto kept = std::make_shared<CampaignDraft>(*draft);
        kept->written = chosenTemplate();
        m_draft = std::move(kept);
        tell({});
    } else {
        tell(draft.error().message);
    }
    showCounts();
    if (std::exchange(m_wantsWriting, false) && m_draft)
        submit();
}

void CampaignSheet::showCounts()
{
    doButton().setEnabled(m_draft != nullptr && (m_campaign.id == 0 || !m_draft->members.empty()));
    if (m_isAsking)
        return m_counts->setText(tr("Counting…"), Tone::Muted);
    if (!m_draft)
        return m_counts->setText({});
    const auto count = [](std::int64_t number) { return formatCount(number, QLocale()); };
    const std::int64_t members = std::ssize(m_draft->members);
    m_counts->setSpans(
        {{tr("%1 pass the filter, %2 become members, %3 of them stay without a message as the "
             "control group.")
              .arg(count(m_draft->matched), count(members), count(m_draft->control())),
          Tone::Text, true},
         {sentenceGap() + leftOutSentence(m_draft->leftOut, m_draft->campaign.channel), Tone::Muted}});
}

void CampaignSheet::submit()
{
    if (m_timer.isActive())
        ask();
    m_wantsWriting = m_isAsking; // as soon as it is counted
    if (!m_draft || m_isAsking)
        return;
    if (m_campaign.id == 0 && m_name->text().trimmed().isEmpty())
        return refuse(tr("A campaign needs a name."), *m_name);
    // The template may have been chosen after it was counted: it does not change who becomes a member.
    const auto campaign = typed();
    if (!campaign)
        return tell(campaign.error().message);
    auto draft = std::make_shared<CampaignDraft>(*m_draft);
    draft->campaign = *campaign;
    draft->campaign.seed = m_draft->campaign.seed;
    draft->written = chosenTemplate();
    const auto members = static_cast<int>(draft->members.size());
    const QString sentence = m_campaign.id == 0
                                 ? tr("“%1” has %Ln member(s).", nullptr, members).arg(campaign->name)
                                 : tr("%Ln more member(s) for “%1”.", nullptr, members).arg(campaign->name);
    write(applyCampaign(draft, workspace().jobs().start(tr("Writing members of %1").arg(campaign->name))),
          sentence);
}

void CampaignSheet::retranslate()
{
    title().setSpans({{m_campaign.id == 0 ? tr("New campaign") : tr("Who entered since"), Tone::Text, true},
                      {u" · "_s + tr("who gets a message, and who is left out"), Tone::Muted}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_segment, tr("&Segment"), tr("Segment"));
    nameRow(*m_filter, tr("Filte&r"), tr("Filter"));
    nameRow(*m_template, tr("Te&mplate"), tr("Template"));
    nameRow(*m_channel, tr("Ch&annel"), tr("Channel"));
    nameRow(*m_purpose, tr("&Purpose"), tr("Purpose"));
    nameRow(*m_control, tr("Control &group"), tr("Control group"));
    nameRow(*m_by, tr("Figures &by"), tr("Figures by"));
    nameRow(*m_start, tr("C&ounts from"), tr("Counts from"));
    nameRow(*m_end, tr("&Until"), tr("Until"));
    nameRow(*m_cost, tr("Cost"), tr("Cost"));
    nameRow(*m_live, tr("&Live"), tr("Live"));
    m_live->setText(tr("who enters later may join"));
    m_control->setSuffix(tr(" %"));
    m_filter->setPlaceholderText(tr("everybody"));
    doButton().setText(m_campaign.id == 0 ? tr("Make campaign") : tr("Add them"));
    const int channel = std::max(0, m_channel->currentIndex());
    m_channel->clear();
    for (std::size_t i = 0; i < kChannelCount; ++i)
        m_channel->addItem(channelLabel(static_cast<Channel>(i)));
    m_channel->setCurrentIndex(channel);
    fillPurposes(*m_purpose);
    const int by = std::max(0, m_by->currentIndex());
    m_by->clear();
    for (const FieldId each : kClasses)
        m_by->addItem(fieldLabel(each));
    m_by->setCurrentIndex(by);
    fillLists();
    showCounts();
}

} // namespace leadbook
