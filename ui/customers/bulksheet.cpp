// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulksheet.h"

#include "domain/bandstandard.h"
#include "items/peoplecolumns.h"
#include "ui/delegates/cellinput.h"
#include "ui/widgets/button.h"
#include "workspace/editing/fieldinput.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kInputWidth = 200;
constexpr std::array kFirst{FieldId::Owner, FieldId::Tags, FieldId::City, FieldId::NextAction};

/// A field that nobody would write the same value of for many.
bool isOwnOfEach(FieldRef field)
{
    constexpr std::array kOwn{FieldId::Key,      FieldId::Name,      FieldId::ContactName, FieldId::FirstName,
                              FieldId::LastName, FieldId::Email,     FieldId::Phone,       FieldId::Mobile,
                              FieldId::WeChat,   FieldId::CreditCode};
    return field.custom == 0 && std::ranges::find(kOwn, field.id) != kOwn.end();
}

} // namespace

BulkSheet::BulkSheet(QWidget *parent)
    : Card({}, parent)
    , m_fields(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_inputPlace(new QWidget(this))
    , m_whom(new QComboBox(this))
    , m_write(new Button({}, Button::Kind::Primary, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
    , m_problem(new QLabel(this))
{
    build();
    retranslate();
}

void BulkSheet::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QComboBox *box : {m_fields, m_kinds, m_whom})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGap);
    m_inputPlace->setMinimumWidth(kInputWidth);
    new QHBoxLayout(m_inputPlace);
    m_inputPlace->layout()->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_fields, m_kinds, m_inputPlace, m_whom, m_write, m_close})
        line->addWidget(part);
    line->addStretch(1);
    body().addLayout(line);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", QStringLiteral("muted"));
    m_problem->hide();
    body().addWidget(m_problem);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkSheet::fieldChosen);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &BulkSheet::updateButton);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &BulkSheet::updateButton);
    connect(m_write, &QAbstractButton::clicked, this, &BulkSheet::write);
    connect(m_close, &QAbstractButton::clicked, this, &BulkSheet::closed);
}

void BulkSheet::open(const ViewPtr &view, Offer offer)
{
    m_view = view;
    m_offer = std::move(offer);
    fillFields();
    setOffer(m_offer);
    m_fields->setFocus(Qt::OtherFocusReason);
}

void BulkSheet::fillFields()
{
    const QString before = m_fields->currentText();
    {
        const QSignalBlocker quiet(m_fields);
        m_fields->clear();
        m_listed.clear();
        const auto offer = [this](FieldRef ref) {
            if (!isEditable(ref) || isOwnOfEach(ref) || std::ranges::find(m_listed, ref) != m_listed.end())
                return;
            m_listed.push_back(ref);
            m_fields->addItem(columnLabel(*m_view->snapshot, m_offer.list, ref));
        };
        for (const FieldId id : kFirst)
            offer(id);
        for (const FieldRef ref : listableColumns(*m_view->snapshot, m_offer.list))
            offer(ref);
        m_fields->setCurrentIndex(std::max(0, m_fields->findText(before)));
    }
    fieldChosen();
}

FieldRef BulkSheet::field() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_fields->currentIndex()));
    return at < m_listed.size() ? m_listed[at] : FieldRef(FieldId::City);
}

FieldEdit::Kind BulkSheet::kind() const
{
    return m_kinds->isVisibleTo(this) ? static_cast<FieldEdit::Kind>(m_kinds->currentData().toInt())
                                      : FieldEdit::Kind::Set;
}

bool BulkSheet::isForEveryone() const
{
    return m_whom->currentData().toBool();
}

QString BulkSheet::problemOf(const QString &text) const
{
    const auto value = readInput(*m_view, field(), text);
    return value ? QString() : value.error().message;
}

void BulkSheet::fieldChosen()
{
    if (!m_view)
        return;
    delete m_input;
    m_input = new CellInput(m_inputPlace);
    m_input->setFrame(true);
    m_input->setOffers(inputOffers(*m_view, field()), false);
    m_input->setOfferNotes(field().custom == 0 ? choiceStandards(field().id) : QStringList());
    m_input->setIsDay(listFieldType(*m_view->snapshot, field()) == FieldType::Day);
    m_input->setCheck([this](const QString &text) { return problemOf(text); });
    m_input->setAccessibleName(tr("New value"));
    m_input->setPlaceholderText(tr("New value"));
    m_inputPlace->layout()->addWidget(m_input);
    m_input->show();
    setTabOrder(m_kinds, m_input);
    setTabOrder(m_input, m_whom);
    connect(m_input, &CellInput::entered, this, &BulkSheet::write);
    m_kinds->setVisible(field() == FieldRef(FieldId::Tags));
    updateButton();
}

void BulkSheet::setOffer(Offer offer)
{
    m_offer = std::move(offer);
    const bool wasEveryone = isForEveryone();
    {
        const QSignalBlocker quiet(m_whom);
        m_whom->clear();
        if (m_offer.selected > 0)
            m_whom->addItem(tr("selected"), false);
        m_whom->addItem(tr("all shown"), true);
        m_whom->setCurrentIndex(std::max(0, m_whom->findData(wasEveryone)));
        if (m_offer.selected > 0 && !wasEveryone)
            m_whom->setCurrentIndex(0);
    }
    updateButton();
}

void BulkSheet::updateButton()
{
    const std::size_t people = isForEveryone() ? m_offer.shown : m_offer.selected;
    const int count = static_cast<int>(people);
    m_write->setText(m_offer.list == ListKind::Customers ? tr("Change %Ln customer(s)", nullptr, count)
                                                         : tr("Change %Ln contact(s)", nullptr, count));
    m_write->setEnabled(people > 0);
}

void BulkSheet::write()
{
    if (!m_view || !m_write->isEnabled() || !m_input->accept())
        return;
    const auto value = readInput(*m_view, field(), m_input->text());
    if (!value)
        return;
    std::vector<std::int64_t> ids = m_offer.ids(isForEveryone());
    Q_EMIT editAsked({m_offer.list, {{std::move(ids), {{field(), *value, kind()}}}}});
}

void BulkSheet::retranslate()
{
    setTitle(tr("Change many at once"));
    m_fields->setAccessibleName(tr("Field"));
    m_kinds->setAccessibleName(tr("What becomes of the tags"));
    m_whom->setAccessibleName(tr("Whose"));
    m_close->setText(tr("Close"));
    const QSignalBlocker quiet(m_kinds);
    const int chosen = std::max(0, m_kinds->currentIndex());
    m_kinds->clear();
    m_kinds->addItem(tr("add"), static_cast<int>(FieldEdit::Kind::AddTags));
    m_kinds->addItem(tr("take away"), static_cast<int>(FieldEdit::Kind::RemoveTags));
    m_kinds->addItem(tr("replace by"), static_cast<int>(FieldEdit::Kind::Set));
    m_kinds->setCurrentIndex(chosen);
    if (m_view) {
        fillFields();
        setOffer(m_offer);
    }
}

void BulkSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void BulkSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace leadbook
