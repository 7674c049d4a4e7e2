// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/actionrulesheet.h"

#include "core/text.h"
#include "domain/holidays.h"
#include "items/rulewords.h"
#include "ui/strategies/classchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/messages/templatework.h"
#include "workspace/rules/rulereader.h"
#include "workspace/rules/rulerun.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kNumberWidth = 90;

template <typename Choice> Choice chosen(const QComboBox &box)
{
    return static_cast<Choice>(std::max(0, box.currentData().toInt()));
}

/// What the choices of the sheet come from.
struct FromBook
{
    std::vector<SavedSegment> segments;
    std::vector<MessageTemplate> templates; ///< of mails
};

Result<FromBook> readFromBook(const QString &path)
{
    auto segments = readSegments(path);
    LEADBOOK_TRY(segments);
    auto templates = readTemplates(path);
    LEADBOOK_TRY(templates);
    std::erase_if(*templates, [](const MessageTemplate &each) { return each.channel != Channel::Mail; });
    return FromBook{*std::move(segments), *std::move(templates)};
}

/// Several inputs beside each other, as one row of the sheet.
QWidget *rowOf(QWidget &parent, std::initializer_list<QWidget *> inputs)
{
    auto *row = new QWidget(&parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QWidget *input : inputs)
        layout->addWidget(input, input->maximumWidth() == kNumberWidth ? 0 : 1);
    return row;
}

} // namespace

ActionRuleSheet::ActionRuleSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_event(new QComboBox(&card()))
    , m_class(new QComboBox(&card()))
    , m_holiday(new QComboBox(&card()))
    , m_survey(new QLineEdit(&card()))
    , m_score(new QLineEdit(&card()))
    , m_days(new QLineEdit(&card()))
    , m_nothing(new SpanLabel(&card()))
    , m_who(new QLineEdit(&card()))
    , m_kind(new QComboBox(&card()))
    , m_task(new QLineEdit(&card()))
    , m_after(new QLineEdit(&card()))
    , m_tag(new QLineEdit(&card()))
    , m_owner(new QComboBox(&card()))
    , m_mail(new QLineEdit(&card()))
    , m_template(new QComboBox(&card()))
    , m_trial(new SpanLabel(&card()))
{
    for (QLineEdit *number : {m_score, m_days, m_after})
        number->setMaximumWidth(kNumberWidth);
    m_trial->setWordWrap(true);
    addRow(*m_name);
    addRow(*m_event);
    addRow(*rowOf(card(), {m_class, m_holiday, m_survey, m_score, m_days, m_nothing}));
    addRow(*m_who);
    addRow(*rowOf(card(), {m_kind, m_task, m_after}));
    addRow(*rowOf(card(), {m_mail, m_template}));
    addRow(*m_tag);
    addRow(*m_owner);
    addBelow(*m_trial);
    connect(m_event, &QComboBox::currentIndexChanged, this, &ActionRuleSheet::showNeeded);
    connect(m_template, &QComboBox::activated, this, &ActionRuleSheet::nameMail);
    for (QComboBox *box : {m_event, m_class, m_holiday})
        connect(box, &QComboBox::currentIndexChanged, this, &ActionRuleSheet::tryNow);
    for (QLineEdit *line : {m_survey, m_score, m_days, m_who})
        connect(line, &QLineEdit::editingFinished, this, &ActionRuleSheet::tryNow);
    ActionRuleSheet::retranslate();
}

void ActionRuleSheet::open(const ActionRule &rule)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_rule = rule;
    m_isFilling = true;
    for (QComboBox *box : {m_event, m_class, m_holiday, m_kind, m_owner, m_template})
        box->clear();
    m_name->setText(rule.name);
    m_survey->setText(rule.event == RuleEvent::SurveyLow ? rule.subject : QString());
    m_score->setText(rule.event == RuleEvent::SurveyLow ? locale().toString(rule.score) : u"6"_s);
    m_days->setText(QString::number(rule.days == 0 && rule.id == 0 && rule.key.isEmpty() ? 30 : rule.days));
    m_who->setText(rule.who);
    m_task->setText(rule.task ? rule.task->title : QString());
    m_after->setText(QString::number(rule.task ? rule.task->days : 0));
    m_tag->setText(rule.tag);
    m_mail->setText(rule.mail);
    m_isFilling = false;
    retranslate();
    readChoices();
    m_name->selectAll();
    openForm(*m_name);
    tryNow();
}

void ActionRuleSheet::readChoices()
{
    m_isReading = true;
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath()](const View &, const Progress &) {
                                         return readFromBook(path);
                                     }),
                     this, [this](const Result<FromBook> &read) {
                         m_isReading = false;
                         if (!read)
                             return tell(read.error().message);
                         m_segments.clear();
                         for (const SavedSegment &segment : read->segments)
                             m_segments << segment.name;
                         m_templates = read->templates;
                         fillChoices();
                     });
}

/// Those of mails; one that is gone stays chosen, so that saving the rule for another reason keeps it.
void ActionRuleSheet::fillTemplates()
{
    const QString chosen =
        m_template->count() > 0 ? m_template->currentData().toString() : m_rule.mailTemplate;
    m_template->clear();
    m_template->addItem(tr("without a template"), QString());
    for (const MessageTemplate &each : m_templates)
        m_template->addItem(each.name, templateReference(each));
    if (m_template->findData(chosen) < 0)
        m_template->addItem(m_isReading ? u"…"_s : tr("a template that is gone"), chosen);
    m_template->setCurrentIndex(m_template->findData(chosen));
}

void ActionRuleSheet::nameMail()
{
    const auto isOfTemplate = [this](const MessageTemplate &each) { return each.name == m_mail->text(); };
    const bool isOwn = !m_mail->text().trimmed().isEmpty() && std::ranges::none_of(m_templates, isOfTemplate);
    const MessageTemplate *written = templateOf(m_templates, m_template->currentData().toString());
    if (written != nullptr && !isOwn)
        m_mail->setText(written->name);
}

void ActionRuleSheet::fillChoices()
{
    m_isFilling = true;
    const auto keep = [](const QComboBox &box, int first) {
        return box.count() > 0 ? box.currentData().toInt() : first;
    };
    const int event = keep(*m_event, static_cast<int>(m_rule.event));
    m_event->clear();
    for (int i = 0; i < static_cast<int>(kRuleEventKeys.size()); ++i)
        m_event->addItem(ruleEventLabel(static_cast<RuleEvent>(i)), i);
    m_event->setCurrentIndex(event);
    const int kind = keep(*m_kind, static_cast<int>(m_rule.task ? m_rule.task->kind : TaskKind::Call));
    m_kind->clear();
    for (int i = 0; i < static_cast<int>(kTaskKinds); ++i)
        m_kind->addItem(taskKindLabel(static_cast<TaskKind>(i)), i);
    m_kind->setCurrentIndex(kind);
    fillClassChoice(*m_class, workspace().view(), m_segments,
                    m_class->count() > 0 ? m_class->currentData().toString() : m_rule.customerClass);
    const QString holiday = m_holiday->count() > 0 ? m_holiday->currentData().toString() : m_rule.subject;
    m_holiday->clear();
    for (const QString &key : festivalKeys())
        m_holiday->addItem(festivalLabel(key), key);
    m_holiday->setCurrentIndex(std::max(0, m_holiday->findData(holiday)));
    const qlonglong owner = m_owner->count() > 0 ? m_owner->currentData().toLongLong() : m_rule.owner;
    m_owner->clear();
    m_owner->addItem(tr("The owner stays"), qlonglong{0});
    if (const ViewPtr view = workspace().view()) {
        for (const OwnerRow &each : view->snapshot->owners) {
            if (each.active || each.id == owner)
                m_owner->addItem(toQString(each.name), qlonglong{each.id});
        }
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner)));
    fillTemplates();
    m_isFilling = false;
    showNeeded();
}

void ActionRuleSheet::showNeeded()
{
    const auto event = chosen<RuleEvent>(*m_event);
    m_class->setVisible(usesClass(event));
    m_holiday->setVisible(event == RuleEvent::Holiday);
    m_survey->setVisible(event == RuleEvent::SurveyLow);
    m_score->setVisible(usesScore(event));
    m_days->setVisible(usesDays(event));
    m_nothing->setVisible(!usesClass(event) && !usesSubject(event) && !usesDays(event));
    place();
}

Result<ActionRule> ActionRuleSheet::typed() const
{
    ActionRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.event = chosen<RuleEvent>(*m_event);
    rule.customerClass = usesClass(rule.event) ? m_class->currentData().toString() : QString();
    rule.subject = rule.event == RuleEvent::Holiday     ? m_holiday->currentData().toString()
                   : rule.event == RuleEvent::SurveyLow ? m_survey->text().trimmed()
                                                        : QString();
    bool isNumber = true;
    bool isScore = true;
    rule.days = usesDays(rule.event) ? m_days->text().trimmed().toInt(&isNumber) : 0;
    rule.score = usesScore(rule.event) ? locale().toDouble(m_score->text().trimmed(), &isScore) : 0;
    rule.who = m_who->text().trimmed();
    rule.task.reset();
    if (const QString title = m_task->text().trimmed(); !title.isEmpty()) {
        bool isDays = true;
        const QString after = m_after->text().trimmed();
        rule.task = RuleTask{chosen<TaskKind>(*m_kind), title, after.isEmpty() ? 0 : after.toInt(&isDays)};
        isNumber = isNumber && isDays;
    }
    rule.tag = m_tag->text().trimmed();
    rule.mail = m_mail->text().trimmed();
    rule.mailTemplate = rule.mail.isEmpty() ? QString() : m_template->currentData().toString();
    rule.owner = m_owner->currentData().toLongLong();
    if (!isNumber || !isScore)
        return Error{ErrorCode::Invalid, tr("Write days and scores as numbers."), {}};
    return rule;
}

void ActionRuleSheet::tryNow()
{
    if (m_isFilling || !isVisible())
        return;
    const auto rule = typed();
    if (!rule) {
        m_trial->setText(rule.error().message, Tone::Warning);
        return;
    }
    m_isTrying = true;
    m_trial->setText(tr("Looking at the last %Ln days…", nullptr, kDryRunDays), Tone::Muted);
    m_trials.deliver(workspace().runAside(m_trials.start(),
                                          [path = workspace().dataPath(),
                                           rule = *rule](const View &view, const Progress &progress) {
                                              return tryRule(path, view, rule, kDryRunDays, progress);
                                          }),
                     this, [this](const Result<RuleStanding> &standing) {
                         m_isTrying = false;
                         if (!standing)
                             m_trial->setText(standing.error().message, Tone::Warning);
                         else if (!standing->problem.isEmpty())
                             m_trial->setText(standing->problem, Tone::Warning);
                         else
                             m_trial->setText(tr("In the last %1 days it would have acted %Ln times.",
                                                 nullptr, static_cast<int>(standing->hits.size()))
                                                  .arg(kDryRunDays),
                                              Tone::Text);
                         place();
                     });
}

void ActionRuleSheet::submit()
{
    auto rule = typed();
    if (!rule)
        return tell(rule.error().message);
    if (const Status status = checkRule(*rule); !status)
        return tell(status.error().message);
    write(saveRule(*rule), tr("The rule “%1” is saved.").arg(rule->name));
}

QList<QWidget *> ActionRuleSheet::inputs() const
{
    return {m_name, m_event, m_class, m_holiday, m_survey,   m_score, m_days, m_who,
            m_kind, m_task,  m_after, m_mail,    m_template, m_tag,   m_owner};
}

void ActionRuleSheet::closing()
{
    m_latest.cancel();
    m_trials.cancel();
    m_isReading = m_isTrying = false;
}

void ActionRuleSheet::retranslate()
{
    title().setSpans({{m_rule.name.isEmpty() ? tr("New rule") : tr("Rule"), Tone::Text, true},
                      {u" · "_s + tr("when this happens, then do that"), Tone::Muted}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_event, tr("&When"), tr("When"));
    nameRow(*m_class->parentWidget(), tr("Which"), tr("Which"));
    nameRow(*m_who, tr("Onl&y for"), tr("Only for"));
    nameRow(*m_task->parentWidget(), tr("Then a task"), tr("Then a task"));
    nameRow(*m_mail->parentWidget(), tr("A mail about"), tr("A mail about"));
    nameRow(*m_tag, tr("A ta&g"), tr("A tag"));
    nameRow(*m_owner, tr("&Owner"), tr("Owner"));
    for (const auto &[input, name] :
         std::initializer_list<std::pair<QWidget *, QString>>{{m_class, tr("Class")},
                                                              {m_holiday, tr("Holiday")},
                                                              {m_survey, tr("Survey")},
                                                              {m_score, tr("Score or less")},
                                                              {m_days, tr("Days")},
                                                              {m_kind, tr("Kind of task")},
                                                              {m_task, tr("Task")},
                                                              {m_after, tr("Days after the event")},
                                                              {m_mail, tr("A mail about")},
                                                              {m_template, tr("Template of the mail")}}) {
        input->setAccessibleName(name);
        input->setToolTip(name);
    }
    m_nothing->setText(tr("nothing more to say"), Tone::Muted);
    m_who->setPlaceholderText(tr("everybody, or a filter such as grade in (A, B)"));
    m_task->setPlaceholderText(tr("no task"));
    m_mail->setPlaceholderText(tr("no mail"));
    doButton().setText(tr("Save"));
    fillChoices();
}

} // namespace leadbook
