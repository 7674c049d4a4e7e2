// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/answersheet.h"

#include "core/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/customername.h"
#include "workspace/surveys/filledsurvey.h"
#include "workspace/surveys/questionnairereader.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 760;
constexpr int kFormWidth = 600; // about, at 100 % text size
constexpr int kFormHeight = 330;
constexpr int kAround = 300; // pixels of the window that the rest needs
constexpr int kLeastHeight = 150;
constexpr int kGap = 8;

} // namespace

AnswerSheet::AnswerSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_which(new QComboBox(&card()))
    , m_contact(new QComboBox(&card()))
    , m_call(new QCheckBox(&card()))
    , m_intro(new SpanLabel(&card()))
    , m_area(new QScrollArea(&card()))
    , m_form(new QWidget(&card()))
    , m_rows(new QVBoxLayout(m_form))
{
    m_intro->setWordWrap(true);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(kGap);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now != nullptr && m_form->isAncestorOf(now))
            m_area->ensureWidgetVisible(now);
    });
    for (QWidget *input : std::initializer_list<QWidget *>{m_which, m_contact})
        addRow(*input);
    addBelow(*m_intro);
    addBelow(*m_area);
    addRow(*m_call);
    connect(m_which, &QComboBox::activated, this, &AnswerSheet::showQuestions);
    AnswerSheet::retranslate();
}

void AnswerSheet::open(std::int64_t customer, const QString &key)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete || view->snapshot->customers.ids.find(customer) == kNoRow)
        return;
    m_customer = customer;
    m_wanted = key;
    m_call->setChecked(true);
    m_all.clear();
    m_which->clear();
    fillContacts();
    showQuestions();
    retranslate();
    openForm(*m_which);
    read();
}

void AnswerSheet::read()
{
    m_isReading = true;
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath()](const View &, const Progress &) {
                                         return readQuestionnaires(path);
                                     }),
                     this, [this](const Result<std::vector<Questionnaire>> &all) { take(all); });
}

void AnswerSheet::take(const Result<std::vector<Questionnaire>> &all)
{
    m_isReading = false;
    if (!all)
        return tell(all.error().message);
    for (const Questionnaire &each : *all) {
        if (!each.isActive)
            continue;
        m_all.push_back(each);
        m_which->addItem(each.name);
        if (!m_wanted.isEmpty() && each.key == m_wanted)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
    showQuestions();
    if (!m_answers.isEmpty())
        m_answers.front()->setFocus(Qt::OtherFocusReason);
}

void AnswerSheet::fillContacts()
{
    m_contact->clear();
    m_contact->addItem(tr("nobody in particular"), qlonglong{0});
    const ViewPtr view = workspace().view();
    const Row row = view->snapshot->customers.ids.find(m_customer);
    const Snapshot &book = *view->snapshot;
    const Row main = book.mainLink[row];
    book.links.ofCustomer.forEach(row, [&](Row link) {
        const Row contact = book.links.contact[link];
        m_contact->addItem(toQString(book.contacts.columns.text(FieldId::ContactName)[contact]),
                           qlonglong{book.contacts.ids[contact]});
        if (link == main)
            m_contact->setCurrentIndex(m_contact->count() - 1);
    });
}

const Questionnaire *AnswerSheet::chosen() const
{
    const int at = m_which->currentIndex();
    return at < 0 || at >= int(m_all.size()) ? nullptr : &m_all[static_cast<std::size_t>(at)];
}

QString AnswerSheet::hintFor(const SurveyQuestion &question) const
{
    switch (question.kind) {
    case QuestionKind::Scale:
        return tr("%1 to %2").arg(question.least).arg(question.most);
    case QuestionKind::Choice:
    case QuestionKind::Choices: {
        QStringList numbered;
        for (qsizetype i = 0; i < question.choices.size(); ++i)
            numbered << u"%1 %2"_s.arg(i + 1).arg(question.choices[i]);
        return numbered.join(u" · "_s);
    }
    case QuestionKind::Text:
        break;
    }
    return {};
}

void AnswerSheet::showQuestions()
{
    const bool hadKeyboard = m_form->isAncestorOf(QApplication::focusWidget());
    qDeleteAll(m_form->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_answers.clear();
    const Questionnaire *questionnaire = chosen();
    doButton().setEnabled(questionnaire != nullptr);
    m_intro->setText(questionnaire == nullptr ? QString() : questionnaire->intro, Tone::Muted);
    if (questionnaire == nullptr)
        return;
    for (const SurveyQuestion &question : questionnaire->questions)
        addQuestion(question);
    if (hadKeyboard && !m_answers.isEmpty())
        m_answers.front()->setFocus(Qt::OtherFocusReason);
    fitQuestions();
}

void AnswerSheet::addQuestion(const SurveyQuestion &question)
{
    auto *input = new QLineEdit(m_form);
    const QString hint = hintFor(question);
    const bool isSeveral = question.kind == QuestionKind::Choices;
    input->setAccessibleName(question.text);
    input->setAccessibleDescription(hint);
    input->setPlaceholderText(isSeveral ? tr("numbers, such as 1 3") : hint);
    auto *label = new QLabel(isSeveral ? u"%1\n%2"_s.arg(question.text, hint) : question.text, m_form);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    // At once, so that they have a height and can take the keyboard.
    for (QWidget *part : std::initializer_list<QWidget *>{label, input}) {
        m_rows->addWidget(part);
        part->show();
    }
    m_answers << input;
}

void AnswerSheet::fitQuestions()
{
    const int most = std::clamp(parentWidget()->height() - kAround, kLeastHeight, kFormHeight);
    m_area->setFixedHeight(std::min(m_rows->totalHeightForWidth(kFormWidth), most));
    place();
}

QString AnswerSheet::customerName() const
{
    const ViewPtr view = workspace().view();
    return view ? nameOfCustomer(*view->snapshot, m_customer) : QString();
}

void AnswerSheet::submit()
{
    const Questionnaire *questionnaire = chosen();
    if (questionnaire == nullptr || m_isReading)
        return;
    FilledSurvey filled;
    filled.questionnaire = *questionnaire;
    filled.customer = m_customer;
    filled.day = workspace().clock().today();
    filled.logsCall = m_call->isChecked();
    if (const std::int64_t contact = m_contact->currentData().toLongLong(); contact != 0)
        filled.contact = contact;
    for (std::size_t i = 0; i < questionnaire->questions.size(); ++i) {
        QLineEdit &input = *m_answers[static_cast<qsizetype>(i)];
        auto answer = readAnswer(questionnaire->questions[i], input.text());
        if (!answer)
            return refuse(answer.error().message, input);
        filled.answers.push_back(*std::move(answer));
    }
    write(fillSurvey(filled, customerName()), tr("The answers of %1 are saved.").arg(customerName()));
}

QList<QWidget *> AnswerSheet::inputs() const
{
    QList<QWidget *> all{m_which, m_contact};
    for (QLineEdit *answer : m_answers)
        all << answer;
    return all << m_call;
}

void AnswerSheet::retranslate()
{
    title().setSpans({{tr("Survey"), Tone::Text, true}, {u" · "_s + customerName(), Tone::Muted}});
    nameRow(*m_which, tr("&Questionnaire"), tr("Questionnaire"));
    nameRow(*m_contact, tr("&Who answers"), tr("Who answers"));
    nameRow(*m_call, tr("&Log the call"), tr("Log the call"));
    doButton().setText(tr("Save"));
}

} // namespace leadbook
