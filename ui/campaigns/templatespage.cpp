// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/templatespage.h"

#include "domain/consentterms.h"
#include "ui/campaigns/campaignstabs.h"
#include "ui/campaigns/purposechoice.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/messages/templatework.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 740; // pixels at 100 % text size
constexpr int kListHeight = 180;
constexpr int kBodyHeight = 190;
constexpr int kGap = 12;
constexpr int kWaitMs = 200;          ///< until what is typed is shown
constexpr qsizetype kMostFields = 40; ///< in the menu

QList<FigureRow> rowsOf(const std::vector<MessageTemplate> &templates)
{
    QList<FigureRow> rows;
    for (const MessageTemplate &each : templates)
        rows << FigureRow{{each.name}, {channelLabel(each.channel)}, {consentPurposeLabel(each.purpose)}};
    return rows;
}

} // namespace

TemplatesPage::TemplatesPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"campaigns/templates"_s, u"campaigns"_s, parent)
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_editCard(new Card({}, this))
    , m_previewCard(new Card({}, this))
    , m_name(new QLineEdit(m_editCard))
    , m_channel(new QComboBox(m_editCard))
    , m_purpose(new QComboBox(m_editCard))
    , m_insert(new Button({}, Button::Kind::Secondary, m_editCard))
    , m_fields(new QMenu(this))
    , m_subject(new QLineEdit(m_editCard))
    , m_body(new QPlainTextEdit(m_editCard))
    , m_problem(new SpanLabel(m_editCard))
    , m_person(new SpanLabel(m_previewCard))
    , m_preview(new SpanLabel(m_previewCard))
    , m_previous(Button::iconButton(u"chevron-left"_s, {}, m_previewCard))
    , m_next(Button::iconButton(u"chevron-right"_s, {}, m_previewCard))
    , m_mail(new Button({}, Button::Kind::Secondary, m_previewCard))
    , m_copy(new Button({}, Button::Kind::Secondary, m_previewCard))
    , m_save(new Button({}, Button::Kind::Primary, this))
    , m_remove(new Button({}, Button::Kind::Secondary, m_editCard))
    , m_new(new Button({}, Button::Kind::Secondary, this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_list);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWaitMs);
    connect(&m_timer, &QTimer::timeout, this, &TemplatesPage::render);
    // Templates are no part of a view: a change of them alone makes no other one.
    connect(&workspace, &Workspace::undoStateChanged, this, [this] {
        if (m_hasTemplates)
            askAgain();
    });
    retranslate();
    showWaiting();
}

void TemplatesPage::buildHead()
{
    addBelowHead(new PageTabs(campaignsTabs(), name(), this));
    addAction(m_new);
    addAction(m_save);
    m_save->setProperty(kSaves, true);
    connect(m_new, &QAbstractButton::clicked, this, [this] {
        m_list->setCurrentIndex({});
        edit({});
        m_name->setFocus();
    });
    connect(m_save, &QAbstractButton::clicked, this, &TemplatesPage::save);
    connect(m_remove, &QAbstractButton::clicked, this, &TemplatesPage::remove);
    connect(m_mail, &QAbstractButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT mailRequested(*m_shown, m_edited);
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT copyRequested(*m_shown, m_edited);
    });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
}

QWidget *TemplatesPage::buildBody()
{
    m_list->setMinimumHeight(kListHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplatesPage::chooseCurrent);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_listCard, 1);
    column->addWidget(buildPreview(), 1);
    m_cards = new CardGrid({left, buildEditor()}, {{1, 1}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

QWidget *TemplatesPage::buildEditor()
{
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_channel, 1);
    kinds->addWidget(m_purpose, 1);
    auto *row = new QHBoxLayout;
    for (std::size_t i = 0; i < m_languages.size(); ++i) {
        Chip *chip = m_languages[i] = new Chip({}, m_editCard);
        chip->setCheckable(true);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            collect();
            m_language = i;
            showChosen();
        });
    }
    row->addStretch(1);
    row->addWidget(m_insert);
    m_insert->setMenu(m_fields);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(kBodyHeight);
    m_problem->setWordWrap(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    last->addWidget(m_remove);
    QVBoxLayout &body = m_editCard->body();
    body.setSpacing(kGap * 2 / 3);
    body.addWidget(m_name);
    body.addLayout(kinds);
    body.addLayout(row);
    body.addWidget(m_subject);
    body.addWidget(m_body, 1);
    body.addLayout(last);
    for (QLineEdit *input : {m_name, m_subject})
        connect(input, &QLineEdit::textEdited, this, &TemplatesPage::changed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplatesPage::changed);
    connect(m_channel, &QComboBox::activated, this, &TemplatesPage::changed);
    connect(m_purpose, &QComboBox::editTextChanged, this, &TemplatesPage::changed);
    return m_editCard;
}

QWidget *TemplatesPage::buildPreview()
{
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_person->setWordWrap(true);
    m_previewCard->addToHead(m_previous);
    m_previewCard->addToHead(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mail);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    QVBoxLayout &body = m_previewCard->body();
    body.addWidget(m_person);
    body.addWidget(m_preview, 1);
    body.addLayout(buttons);
    return m_previewCard;
}

void TemplatesPage::ask()
{
    run([path = workspace().dataPath()](const View &, const Progress &) { return readTemplates(path); },
        [this](const Result<std::vector<MessageTemplate>> &templates) { take(templates); });
}

void TemplatesPage::forget()
{
    m_templates.clear();
    m_hasTemplates = false;
    m_isChanged = false;
    m_edited = {};
    m_shown.reset();
    m_customer = 0;
    m_latest.cancel();
    m_drafts.cancel();
    m_draft.reset();
    m_isRendering = m_isReadingDraft = m_isLanguageAsked = false;
    m_list->clearRows();
}

void TemplatesPage::take(const Result<std::vector<MessageTemplate>> &templates)
{
    if (!templates) {
        if (templates.error().code != ErrorCode::Cancelled)
            showFailed(templates.error().message);
        return;
    }
    const bool isFirst = !m_hasTemplates;
    m_templates = *templates;
    m_hasTemplates = true;
    updateList();
    fillFieldMenu();
    if (isFirst && !m_templates.empty())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    else if (!m_isChanged)
        chooseCurrent();
    update();
    render();
    showBody();
    showPendingDraft();
}

void TemplatesPage::updateList()
{
    m_list->setTable(
        {{tr("Template")}, {tr("Channel"), Qt::DisplayRole, true}, {tr("Purpose"), Qt::DisplayRole, true}},
        rowsOf(m_templates), {140, 84, 110});
}

void TemplatesPage::update()
{
    if (!m_hasTemplates)
        return;
    updateButtons();
    setStatusText({{tr("%Ln template(s)", nullptr, static_cast<int>(m_templates.size())), Tone::Text, true},
                   {u" · "_s},
                   {tr("what stands in braces is filled in for each person")}});
}

void TemplatesPage::fillFieldMenu()
{
    m_fields->clear();
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    for (const QString &key : messageFieldKeys(*view->snapshot).mid(0, kMostFields)) {
        connect(m_fields->addAction(u'{' + key + u'}'), &QAction::triggered, this,
                [this, key] { m_body->insertPlainText(u'{' + key + u'}'); });
    }
    m_fields->addSeparator();
    connect(m_fields->addAction(u"{if grade = A}…{else}…{end}"_s), &QAction::triggered, this,
            [this] { m_body->insertPlainText(u"{if grade = A}…{else}…{end}"_s); });
}

void TemplatesPage::chooseCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_templates.size()))
        edit(m_templates[static_cast<std::size_t>(row)]);
}

void TemplatesPage::edit(const MessageTemplate &written)
{
    m_edited = written;
    if (written.wordings.empty() && written.name.isEmpty())
        m_edited.purpose = QString::fromUtf16(kOffers.data(), qsizetype(kOffers.size()));
    m_isChanged = false;
    showChosen();
}

MessageWording &TemplatesPage::wording()
{
    const QString language = messageLanguage(
        QStringView(kMessageLanguages[m_language].data(), qsizetype(kMessageLanguages[m_language].size())));
    const auto found = std::ranges::find(m_edited.wordings, language, &MessageWording::language);
    if (found != m_edited.wordings.end())
        return *found;
    m_edited.wordings.push_back({0, language, {}, {}});
    return m_edited.wordings.back();
}

void TemplatesPage::showChosen()
{
    m_isFilling = true;
    m_name->setText(m_edited.name);
    m_channel->setCurrentIndex(static_cast<int>(m_edited.channel));
    showPurpose(*m_purpose, m_edited.purpose);
    for (std::size_t i = 0; i < m_languages.size(); ++i)
        m_languages[i]->setChecked(i == m_language);
    const MessageWording &shown = wording();
    m_subject->setText(shown.subject);
    m_body->setPlainText(shown.body);
    m_isFilling = false;
    m_editCard->setTitle(m_edited.name.isEmpty() ? tr("New template") : m_edited.name);
    underline();
    updateButtons();
    render();
}

void TemplatesPage::collect()
{
    m_edited.name = m_name->text();
    m_edited.channel = static_cast<Channel>(std::max(0, m_channel->currentIndex()));
    m_edited.purpose = chosenPurpose(*m_purpose);
    MessageWording &shown = wording();
    shown.subject = m_subject->text();
    shown.body = m_body->toPlainText();
}

void TemplatesPage::changed()
{
    if (m_isFilling || !m_hasTemplates)
        return;
    collect();
    m_isChanged = true;
    underline();
    updateButtons();
    m_timer.start();
}

void TemplatesPage::underline()
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    const TemplateNames names = templateNames(*view);
    const TemplateText subject = TemplateText::parse(m_subject->text(), names);
    const TemplateText body = TemplateText::parse(m_body->toPlainText(), names);
    QList<QTextEdit::ExtraSelection> marks;
    for (const TemplateProblem &problem : body.problems) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_body->document());
        mark.cursor.setPosition(static_cast<int>(problem.position));
        mark.cursor.setPosition(static_cast<int>(problem.position + problem.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(Qt::red);
        marks << mark;
    }
    m_body->setExtraSelections(marks);
    if (!subject.isValid())
        m_problem->setText(tr("Subject: %1").arg(subject.problems.front().sentence), Tone::Bad);
    else
        m_problem->setText(body.isValid() ? QString() : body.problems.front().sentence, Tone::Bad);
}

void TemplatesPage::render()
{
    m_timer.stop();
    const ViewPtr view = workspace().view();
    if (!view || !m_hasTemplates || !view->snapshot->complete)
        return;
    m_isRendering = true;
    const QString language = wording().language;
    MessageTemplate shown = m_edited;
    if (!m_isLanguageAsked)
        std::erase_if(shown.wordings,
                      [&language](const MessageWording &each) { return each.language != language; });
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath(), shown, customer = m_customer,
                                      language](const View &on, const Progress &progress) {
                                         return previewMessage(path, on, shown, customer, language, progress);
                                     }),
                     this, [this](const Result<MessagePreview> &preview) { takePreview(preview); });
}

} // namespace leadbook
