// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/gradebyhandsheet.h"

#include "core/text.h"
#include "domain/shippedschemes.h"
#include "ui/customers/gradewords.h"
#include "ui/customers/ownership/me.h"
#include "ui/delegates/cellinput.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/grading/overridework.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 560;
constexpr int kGap = 10;
constexpr int kUsualDays = 30;
constexpr int kMostText = 1'000;

QLabel *labelFor(QWidget &input, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&input);
    return label;
}

} // namespace

GradeByHandSheet::GradeByHandSheet(Workspace &workspace, Me &me, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_me(me)
    , m_title(new SpanLabel(&card()))
    , m_rules(new SpanLabel(&card()))
    , m_gradeLabel(nullptr)
    , m_grade(new QComboBox(&card()))
    , m_untilLabel(nullptr)
    , m_until(new CellInput(&card()))
    , m_whyLabel(nullptr)
    , m_why(new QLineEdit(&card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_write(new Button({}, Button::Kind::Primary, &card()))
    , m_end(new Button({}, Button::Kind::Secondary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_write, &QAbstractButton::clicked, this, &GradeByHandSheet::save);
    connect(m_end, &QAbstractButton::clicked, this, &GradeByHandSheet::end);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(m_until, &CellInput::entered, this, &GradeByHandSheet::save);
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_latest.cancel();
        m_isReading = false;
        closeSheet();
    });
    retranslate();
}

void GradeByHandSheet::build()
{
    m_gradeLabel = labelFor(*m_grade, &card());
    m_untilLabel = labelFor(*m_until, &card());
    m_whyLabel = labelFor(*m_why, &card());
    m_until->setFrame(true);
    m_until->setIsDay(true);
    m_why->setMaxLength(kMostText);
    m_rules->setWordWrap(true);
    auto &column = card().body();
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(kGap);
    column.addWidget(m_title);
    column.addWidget(m_rules);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap);
    const std::initializer_list<std::pair<QLabel *, QWidget *>> rows{
        {m_gradeLabel, m_grade}, {m_whyLabel, m_why}, {m_untilLabel, m_until}};
    for (const auto &[label, input] : rows) {
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row, 1);
    }
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    column.addLayout(buttons);
}

void GradeByHandSheet::open(std::int64_t id)
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->customers.ids.find(id) : kNoRow;
    if (row == kNoRow || !view->snapshot->complete)
        return;
    m_customer = id;
    m_isReading = true;
    const auto explain = [row](const View &on, const Progress &) { return gradeReason(on, row); };
    m_latest.deliver(m_workspace.run(m_latest.start(), explain), this,
                     [this](const std::optional<GradeReason> &reason) {
                         m_isReading = false;
                         m_reason = reason;
                         if (!reason || !m_workspace.view())
                             return;
                         fill();
                         openSheet(*m_grade);
                     });
}

/// What holds now, or else a month from today.
void GradeByHandSheet::fill()
{
    const QStringList grades = m_reason->scheme.grades();
    m_grade->clear();
    for (const QString &grade : grades)
        m_grade->addItem(gradeLabel(grade), grade);
    const auto &byHand = m_reason->byHand;
    m_grade->setCurrentIndex(byHand ? static_cast<int>(grades.indexOf(byHand->grade))
                                    : int{m_reason->explanation.grade});
    m_why->setText(byHand ? byHand->reason : QString());
    const Day until = byHand ? byHand->until : m_workspace.clock().today() + kUsualDays;
    const ViewPtr view = m_workspace.view();
    m_until->setText(inputText(*view, FieldRef(FieldId::NextActionDay), CellValue(until)));
    m_end->setVisible(byHand.has_value());
    tell({});
    retranslate();
}

QString GradeByHandSheet::customerName() const
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->customers.ids.find(m_customer) : kNoRow;
    return row == kNoRow ? QString() : toQString(view->snapshot->customers.columns.text(FieldId::Name)[row]);
}

void GradeByHandSheet::showRules()
{
    if (!m_reason)
        return;
    const QLocale locale;
    QList<Span> spans{
        {tr("The rules say %1: %2.").arg(gradeName(*m_reason), pointsText(*m_reason, locale)), Tone::Muted}};
    if (m_reason->byHand)
        spans << Span{u"\n"_s + byHandText(*m_reason, m_workspace.clock().today(), locale)};
    m_rules->setSpans(spans);
}

void GradeByHandSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

void GradeByHandSheet::save()
{
    const ViewPtr view = m_workspace.view();
    if (m_isSaving || !view)
        return;
    if (m_why->text().trimmed().isEmpty()) {
        tell(tr("Write why the rules do not fit here; whoever sees the grade wants to know."));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto until = readInput(*view, FieldRef(FieldId::NextActionDay), m_until->text());
    const Day day = until ? until->value<Day>() : Day();
    if (!day.isValid() || day < m_workspace.clock().today()) {
        tell(until ? tr("Name a day from today on; on the day after it the rules hold again.")
                   : until.error().message);
        m_until->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString grade = m_grade->currentData().toString();
    write(setGradeByHand(m_customer, {grade, m_why->text(), day, m_me.name()}, m_workspace.clock().today()),
          tr("%1 has grade %2 now.").arg(customerName(), gradeWord(grade)));
}

void GradeByHandSheet::end()
{
    write(gradeByRules(m_customer, m_workspace.clock().today()),
          tr("The grade of %1 follows the rules again.").arg(customerName()));
}

void GradeByHandSheet::write(const RecordWork &work, const QString &sentence)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    deliver(m_workspace.change(work.label, work.work), this,
            [this, sentence, customer = m_customer](const Result<CommittedChange> &change) {
                m_isSaving = false;
                // The sheet may have been closed, or opened for somebody else, meanwhile.
                const bool isOwn = isVisible() && m_customer == customer;
                if (!change && isOwn)
                    tell(change.error().message);
                else if (!change)
                    Q_EMIT failed(change.error().message);
                else if (isOwn)
                    closeSheet();
                if (change)
                    Q_EMIT saved(sentence);
            });
}

QList<QWidget *> GradeByHandSheet::tabOrder() const
{
    return {m_grade, m_why, m_until, m_write, m_end, m_close};
}

void GradeByHandSheet::enter(Qt::KeyboardModifiers)
{
    save();
}

void GradeByHandSheet::retranslate()
{
    m_title->setSpans(
        {{tr("Set grade by hand"), Tone::Text, true}, {u" · "_s + customerName(), Tone::Muted}});
    m_gradeLabel->setText(tr("&Grade"));
    m_whyLabel->setText(tr("&Because"));
    m_untilLabel->setText(tr("&Until"));
    for (int i = 0; i < m_grade->count(); ++i)
        m_grade->setItemText(i, gradeLabel(m_grade->itemData(i).toString()));
    m_grade->setAccessibleName(tr("Grade"));
    m_why->setAccessibleName(tr("Because"));
    m_why->setPlaceholderText(tr("what the rules do not know, for whoever sees the grade"));
    m_until->setAccessibleName(tr("Until"));
    m_write->setText(tr("Set grade"));
    m_end->setText(tr("Back to the rules"));
    m_close->setText(tr("Cancel"));
    showRules();
}

void GradeByHandSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell({}); // said in the language of before
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace leadbook
