// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/newcustomersheet.h"

#include "core/text.h"
#include "ui/delegates/cellinput.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "workspace/editing/fieldinput.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 760;
constexpr int kGap = 8;
constexpr std::size_t kMostLikely = 3;

/// The fields in the order of the form; the rest of them on demand.
struct FormField
{
    FieldId field;
    bool isMore = false;
};
constexpr std::array kFields{
    FormField{FieldId::Name},           FormField{FieldId::ContactName},  FormField{FieldId::Mobile},
    FormField{FieldId::Email},          FormField{FieldId::WeChat},       FormField{FieldId::City},
    FormField{FieldId::Owner},          FormField{FieldId::Source},       FormField{FieldId::NextAction},
    FormField{FieldId::NextActionDay},  FormField{FieldId::Phone, true},  FormField{FieldId::Title, true},
    FormField{FieldId::Industry, true}, FormField{FieldId::Region, true}, FormField{FieldId::Address, true},
    FormField{FieldId::Website, true},  FormField{FieldId::Need, true},   FormField{FieldId::Potential, true},
};
/// What is compared with those of the book.
constexpr std::array kCompared{FieldId::Name,  FieldId::Mobile, FieldId::Phone,
                               FieldId::Email, FieldId::WeChat, FieldId::City};

} // namespace

NewCustomerSheet::NewCustomerSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_finder(workspace)
    , m_company(new Chip({}, &card()))
    , m_person(new Chip({}, &card()))
    , m_more(new Button({}, Button::Kind::Link, &card()))
    , m_failed(wrappedLabel({}, u"bad"_s, &card()))
    , m_save(new Button({}, Button::Kind::Primary, &card()))
    , m_saveAnother(new Button({}, Button::Kind::Secondary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connectAll();
    retranslate();
    updateLines();
}

void NewCustomerSheet::build()
{
    auto *kinds = new QButtonGroup(this);
    for (Chip *chip : {m_company, m_person}) {
        chip->setCheckable(true);
        kinds->addButton(chip);
        card().addToHead(chip);
    }
    m_company->setChecked(true);
    m_more->setCheckable(true);
    card().body().setSpacing(kGap);
    buildLines();
    buildLikely();
    card().body().addWidget(m_failed);
    m_failed->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    for (Button *button : {m_close, m_saveAnother, m_save})
        buttons->addWidget(button);
    card().body().addLayout(buttons);
}

void NewCustomerSheet::buildLines()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGap);
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (const auto &[field, isMore] : kFields) {
        const int at = static_cast<int>(m_lines.size());
        Line line{field, isMore, new QLabel(&card()), new CellInput(&card())};
        line.label->setProperty("role", u"muted"_s);
        line.label->setBuddy(line.input);
        line.input->setFrame(true);
        line.input->setMaxLength(10'000);
        line.input->installEventFilter(this);
        line.input->setIsDay(fieldOf(field).type == FieldType::Day);
        line.input->setCheck([this, id = field](const QString &typed) {
            const ViewPtr view = m_workspace.view();
            if (!view || typed.trimmed().isEmpty())
                return QString();
            const auto value = readInput(*view, id, typed);
            return value ? QString() : value.error().message;
        });
        grid->addWidget(line.label, at / 2, at % 2 * 2);
        grid->addWidget(line.input, at / 2, at % 2 * 2 + 1);
        m_lines.push_back(line);
    }
    card().body().addLayout(grid);
}

void NewCustomerSheet::buildLikely()
{
    for (std::size_t i = 0; i < kMostLikely; ++i) {
        auto *row = new QHBoxLayout;
        Likely likely{new ElidedLabel({}, {}, &card()), new Button({}, Button::Kind::Link, &card()), 0};
        row->addWidget(likely.label, 1);
        row->addWidget(likely.open);
        card().body().addLayout(row);
        connect(likely.open, &QAbstractButton::clicked, this, [this, i] {
            const std::int64_t id = m_likely[i].id;
            closeSheet();
            Q_EMIT openAsked(id);
        });
        m_likely.push_back(likely);
    }
    showLikely({});
}

void NewCustomerSheet::connectAll()
{
    for (const FieldId field : kCompared)
        connect(input(field), &QLineEdit::textChanged, this, &NewCustomerSheet::look);
    connect(m_person, &QAbstractButton::toggled, this, [this] {
        updateLines();
        look();
    });
    connect(&m_finder, &LikelyFinder::found, this, &NewCustomerSheet::showLikely);
    connect(m_more, &QAbstractButton::toggled, this, &NewCustomerSheet::updateLines);
    connect(m_save, &QAbstractButton::clicked, this, [this] { save(false); });
    connect(m_saveAnother, &QAbstractButton::clicked, this, [this] { save(true); });
    connect(m_close, &QAbstractButton::clicked, this, &NewCustomerSheet::closeSheet);
    connect(&m_workspace, &Workspace::bookChanged, this, [this] {
        clear();
        closeSheet();
    });
}

CellInput *NewCustomerSheet::input(FieldId field) const
{
    return std::ranges::find(m_lines, field, &Line::field)->input;
}

QString NewCustomerSheet::text(FieldId field) const
{
    return input(field)->text().trimmed();
}

void NewCustomerSheet::updateLines()
{
    for (const Line &line : m_lines) {
        const bool isShown = (!line.isMore || m_more->isChecked()) &&
                             (line.field != FieldId::ContactName || !m_person->isChecked());
        line.label->setVisible(isShown);
        line.input->setVisible(isShown);
    }
    m_more->setText(m_more->isChecked() ? tr("Fewer fields") : tr("More fields"));
    place();
}

void NewCustomerSheet::updateOffers()
{
    const ViewPtr view = m_workspace.view();
    for (const Line &line : m_lines)
        line.input->setOffers(view ? inputOffers(*view, line.field) : QStringList(), false);
}

void NewCustomerSheet::open()
{
    if (m_workspace.path().isEmpty())
        return;
    updateOffers();
    tell({});
    m_finder.begin();
    look();
    openSheet(*input(FieldId::Name));
}

void NewCustomerSheet::look()
{
    const auto typed = [this](FieldId field) { return text(field).toStdString(); };
    const std::string mobile = typed(FieldId::Mobile);
    const EnteredCustomer entered{typed(FieldId::Name),
                                  {},
                                  mobile.empty() ? typed(FieldId::Phone) : mobile,
                                  typed(FieldId::Email),
                                  typed(FieldId::WeChat),
                                  typed(FieldId::City)};
    m_finder.ask(entered);
}

void NewCustomerSheet::showLikely(const std::vector<LikelyCustomer> &found)
{
    const ViewPtr view = m_workspace.view();
    for (std::size_t i = 0; i < m_likely.size(); ++i) {
        Likely &likely = m_likely[i];
        const Row row = view && i < found.size() ? view->snapshot->customers.ids.find(found[i].id) : kNoRow;
        likely.label->setVisible(row != kNoRow);
        likely.open->setVisible(row != kNoRow);
        if (row == kNoRow)
            continue;
        likely.id = found[i].id;
        DuplicatePair pair;
        pair.confidence = found[i].confidence;
        pair.evidence = found[i].evidence;
        const QString name = toQString(view->snapshot->customers.columns.text(FieldId::Name)[row]);
        likely.label->setText(name + u" · "_s + evidenceSentence(pair, QLocale()));
        likely.open->setAccessibleName(tr("Open %1").arg(name));
    }
    place();
}

void NewCustomerSheet::save(bool another)
{
    const ViewPtr view = m_workspace.view();
    if (m_isSaving || !view)
        return;
    NewCustomer made{m_person->isChecked(), text(FieldId::Name), text(FieldId::ContactName), {}};
    if (made.name.isEmpty()) {
        tell(tr("Type the name of the customer first."));
        return input(FieldId::Name)->setFocus(Qt::OtherFocusReason);
    }
    for (const Line &line : m_lines) {
        const QString typed = line.input->text();
        if (typed.trimmed().isEmpty() || line.field == FieldId::Name || line.field == FieldId::ContactName)
            continue;
        const auto value = readInput(*view, line.field, typed);
        if (!value) {
            m_more->setChecked(m_more->isChecked() || line.isMore);
            tell(value.error().message);
            return line.input->setFocus(Qt::OtherFocusReason);
        }
        made.fields.push_back({line.field, *value});
    }
    m_isSaving = true;
    const QString name = made.name;
    deliver(addCustomer(m_workspace, std::move(made)), this,
            [this, another, name](const Result<MadeCustomer> &result) {
                m_isSaving = false;
                if (!result)
                    return tell(result.error().message);
                clear();
                if (!another)
                    closeSheet();
                Q_EMIT saved(tr("%1 is in the book.").arg(name), result->id, another);
                if (another)
                    open();
            });
}

void NewCustomerSheet::tell(const QString &sentence)
{
    m_failed->setText(sentence);
    m_failed->setVisible(!sentence.isEmpty());
    place();
}

void NewCustomerSheet::clear()
{
    for (const Line &line : m_lines)
        line.input->clear();
    m_finder.cancel();
    showLikely({});
    tell({});
}

} // namespace leadbook
