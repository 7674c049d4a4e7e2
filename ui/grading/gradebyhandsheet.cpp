// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/gradebyhandsheet.h"

#include "domain/shippedschemes.h"
#include "ui/customers/gradewords.h"
#include "ui/customers/ownership/me.h"
#include "ui/delegates/cellinput.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/customername.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/grading/overridework.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 560;
constexpr int kUsualDays = 30;
constexpr int kMostText = 1'000;

} // namespace

GradeByHandSheet::GradeByHandSheet(Workspace &workspace, Me &me, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_me(me)
    , m_rules(new SpanLabel(&card()))
    , m_grade(new QComboBox(&card()))
    , m_why(new QLineEdit(&card()))
    , m_until(new CellInput(&card()))
    , m_end(&addOtherButton())
{
    m_until->setFrame(true);
    m_until->setIsDay(true);
    m_why->setMaxLength(kMostText);
    m_rules->setWordWrap(true);
    addAbove(*m_rules);
    for (QWidget *input : std::initializer_list<QWidget *>{m_grade, m_why, m_until})
        addRow(*input);
    connect(m_end, &QAbstractButton::clicked, this, &GradeByHandSheet::end);
    connect(m_until, &CellInput::entered, this, &GradeByHandSheet::submit);
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_latest.cancel();
        m_isReading = false;
    });
    GradeByHandSheet::retranslate();
}

void GradeByHandSheet::open(std::int64_t id)
{
    const ViewPtr view = workspace().view();
    const Row row = view ? view->snapshot->customers.ids.find(id) : kNoRow;
    if (row == kNoRow || !view->snapshot->complete)
        return;
    m_customer = id;
    m_isReading = true;
    const auto explain = [row](const View &on, const Progress &) { return gradeReason(on, row); };
    m_latest.deliver(workspace().run(m_latest.start(), explain), this,
                     [this](const std::optional<GradeReason> &reason) {
                         m_isReading = false;
                         m_reason = reason;
                         if (!reason || !workspace().view())
                             return;
                         fill();
                         openForm(*m_grade);
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
    const Day until = byHand ? byHand->until : workspace().clock().today() + kUsualDays;
    const ViewPtr view = workspace().view();
    m_until->setText(inputText(*view, FieldRef(FieldId::NextActionDay), CellValue(until)));
    m_end->setVisible(byHand.has_value());
    retranslate();
}

QString GradeByHandSheet::customerName() const
{
    const ViewPtr view = workspace().view();
    return view ? nameOfCustomer(*view->snapshot, m_customer) : QString();
}

void GradeByHandSheet::showRules()
{
    if (!m_reason)
        return;
    const QLocale locale;
    QList<Span> spans{
        {tr("The rules say %1: %2.").arg(gradeName(*m_reason), pointsText(*m_reason, locale)), Tone::Muted}};
    if (m_reason->byHand)
        spans << Span{u"\n"_s + byHandText(*m_reason, workspace().clock().today(), locale)};
    m_rules->setSpans(spans);
}

void GradeByHandSheet::submit()
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    if (m_why->text().trimmed().isEmpty())
        return refuse(tr("Write why the rules do not fit here; whoever sees the grade wants to know."),
                      *m_why);
    const auto until = readInput(*view, FieldRef(FieldId::NextActionDay), m_until->text());
    const Day day = until ? until->value<Day>() : Day();
    if (!day.isValid() || day < workspace().clock().today())
        return refuse(until ? tr("Name a day from today on; on the day after it the rules hold again.")
                            : until.error().message,
                      *m_until);
    const QString grade = m_grade->currentData().toString();
    write(setGradeByHand(m_customer, {grade, m_why->text(), day, m_me.name()}, workspace().clock().today()),
          tr("%1 has grade %2 now.").arg(customerName(), gradeWord(grade)));
}

void GradeByHandSheet::end()
{
    write(gradeByRules(m_customer, workspace().clock().today()),
          tr("The grade of %1 follows the rules again.").arg(customerName()));
}

void GradeByHandSheet::retranslate()
{
    title().setSpans({{tr("Set grade by hand"), Tone::Text, true}, {u" · "_s + customerName(), Tone::Muted}});
    for (int i = 0; i < m_grade->count(); ++i)
        m_grade->setItemText(i, gradeLabel(m_grade->itemData(i).toString()));
    nameRow(*m_grade, tr("&Grade"), tr("Grade"));
    nameRow(*m_why, tr("&Because"), tr("Because"));
    nameRow(*m_until, tr("&Until"), tr("Until"));
    m_why->setPlaceholderText(tr("what the rules do not know, for whoever sees the grade"));
    doButton().setText(tr("Set grade"));
    m_end->setText(tr("Back to the rules"));
    showRules();
}

} // namespace leadbook
