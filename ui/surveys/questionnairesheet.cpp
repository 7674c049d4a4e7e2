// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/questionnairesheet.h"

#include "domain/surveys/questionlines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/surveys/questionnairework.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 800;
constexpr int kQuestionsHeight = 190;

} // namespace

QuestionnaireSheet::QuestionnaireSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_kind(new QComboBox(&card()))
    , m_intro(new QLineEdit(&card()))
    , m_questions(new QPlainTextEdit(&card()))
    , m_active(new QCheckBox(&card()))
    , m_help(new SpanLabel(&card()))
    , m_remove(&addOtherButton())
{
    m_questions->setTabChangesFocus(true);
    m_questions->setFixedHeight(kQuestionsHeight);
    m_help->setWordWrap(true);
    m_help->setPixels(12);
    for (std::size_t i = 0; i < kQuestionnaireKinds; ++i)
        m_kind->addItem({});
    for (QWidget *input : std::initializer_list<QWidget *>{m_name, m_kind, m_intro})
        addRow(*input);
    addRow(*m_questions, Qt::AlignTop);
    addBelow(*m_help);
    addRow(*m_active);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        write(removeQuestionnaire(m_questionnaire, false), tr("“%1” is removed.").arg(m_questionnaire.name));
    });
    QuestionnaireSheet::retranslate();
}

void QuestionnaireSheet::open(const Questionnaire &questionnaire)
{
    if (!workspace().view() || !workspace().view()->snapshot->complete)
        return;
    m_questionnaire = questionnaire;
    m_name->setText(questionnaire.name);
    m_kind->setCurrentIndex(static_cast<int>(questionnaire.kind));
    // What a shipped one is for goes with its key.
    m_kind->setEnabled(questionnaire.key.isEmpty());
    m_intro->setText(questionnaire.intro);
    m_questions->setPlainText(questionLines(questionnaire.questions));
    m_active->setChecked(questionnaire.isActive);
    m_remove->setVisible(questionnaire.id != 0);
    retranslate();
    m_name->selectAll();
    openForm(*m_name);
}

Result<Questionnaire> QuestionnaireSheet::typed() const
{
    Questionnaire questionnaire = m_questionnaire;
    questionnaire.name = m_name->text().trimmed();
    questionnaire.kind = static_cast<QuestionnaireKind>(m_kind->currentIndex());
    questionnaire.intro = m_intro->text().trimmed();
    questionnaire.isActive = m_active->isChecked();
    auto questions = readQuestionLines(m_questions->toPlainText(), m_questionnaire.questions);
    LEADBOOK_TRY(questions);
    questionnaire.questions = *std::move(questions);
    return questionnaire;
}

void QuestionnaireSheet::submit()
{
    const auto questionnaire = typed();
    if (!questionnaire)
        return tell(questionnaire.error().message);
    write(saveQuestionnaire(*questionnaire), tr("“%1” is saved.").arg(questionnaire->name));
}

void QuestionnaireSheet::retranslate()
{
    title().setSpans({{m_questionnaire.questions.empty() ? tr("New questionnaire") : tr("Questionnaire"),
                       Tone::Text, true},
                      {u" · "_s + tr("answers that are there stay with their questions"), Tone::Muted}});
    for (std::size_t i = 0; i < kQuestionnaireKinds; ++i)
        m_kind->setItemText(int(i), questionnaireKindLabel(static_cast<QuestionnaireKind>(i)));
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_kind, tr("Fo&r"), tr("For"));
    nameRow(*m_intro, tr("&Said first"), tr("Said first"));
    nameRow(*m_questions, tr("&Questions"), tr("Questions"));
    nameRow(*m_active, tr("In &use"), tr("In use"));
    m_help->setText(
        tr("One question a line: kind | question | answers | what of a need it sets. Kinds are %1; "
           "a scale is written 1-5, choices are divided by semicolons. A scale that sets “comparison” asks "
           "how we compare with others, from worse to better.")
            .arg([] {
                QStringList kinds;
                for (std::size_t i = 0; i < kQuestionKinds; ++i)
                    kinds << questionKindLabel(static_cast<QuestionKind>(i));
                return kinds.join(u", "_s);
            }()),
        Tone::Muted);
    m_remove->setText(tr("Remove"));
    doButton().setText(tr("Save"));
}

} // namespace leadbook
