// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklogrows.h"

#include "domain/bandstandard.h"
#include "domain/field.h"
#include "items/cellvariant.h"
#include "ui/quicklog/quicklogwords.h"
#include "ui/widgets/spanlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kLabelWidth = 96;
constexpr int kRowGap = 7;
constexpr int kMostMinutes = 1'440;
constexpr int kKinds = 13;
constexpr int kDatePadding = 34; ///< border and padding of a field
const QDate kWideDate(2026, 11, 25);
constexpr int kUnixEpoch = 2'440'588; ///< as Julian day

enum Row
{
    KindRow,
    ContactRow,
    DurationRow,
    NoteRow,
    NextRow,
    DoneRow,
    NeedRow,
    EffectRow,
    RowCount
};

/// The choices of direction and answer.
struct Way
{
    std::optional<bool> isFromCustomer;
    std::optional<bool> isAnswered;
};
constexpr std::array<Way, 4> kWays{{{false, {}}, {true, {}}, {false, false}, {true, false}}};

int wayOf(const QuickLog &said)
{
    const bool isIn = said.isFromCustomer.value_or(false);
    return (said.isAnswered.value_or(true) ? 0 : 2) + (isIn ? 1 : 0);
}

/// Notes and the like have no direction.
bool hasWay(InteractionKind kind)
{
    return kind <= InteractionKind::WeChat || kind == InteractionKind::Enquiry;
}

QDate toDate(Day day)
{
    return QDate::fromJulianDay(qint64{day.number()} + kUnixEpoch);
}

Day toDay(QDate date)
{
    return Day(static_cast<std::int32_t>(date.toJulianDay() - kUnixEpoch));
}

} // namespace

QuickLogRows::QuickLogRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_kind(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_contact(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_day(new QDateEdit(this))
    , m_note(new SpanLabel(this))
    , m_action(new QLineEdit(this))
    , m_due(new QDateEdit(this))
    , m_done(new QCheckBox(this))
    , m_need(new SpanLabel(this))
    , m_effect(new SpanLabel(this))
{
    build();
    connectEditors();
    retranslate();
}

void QuickLogRows::addRow(int row, const QList<QWidget *> &fields)
{
    auto *label = new QLabel(this);
    label->setProperty("role", u"muted"_s);
    label->setMinimumWidth(kLabelWidth);
    label->setBuddy(fields.front());
    m_labels << label;
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->setSpacing(kRowGap);
    for (QWidget *field : fields)
        line->addWidget(field, field == m_action || field == m_note || field == m_need || field == m_effect);
    if (fields.size() == 2 && fields.front() != m_action)
        line->addStretch(1);
    m_grid->addLayout(line, row, 1);
}

void QuickLogRows::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(kRowGap);
    m_grid->setColumnStretch(1, 1);
    addRow(KindRow, {m_kind, m_way});
    addRow(ContactRow, {m_contact});
    addRow(DurationRow, {m_minutes, m_day});
    addRow(NoteRow, {m_note});
    addRow(NextRow, {m_action, m_due});
    addRow(DoneRow, {m_done});
    addRow(NeedRow, {m_need});
    addRow(EffectRow, {m_effect});
    m_note->setWordWrap(true);
    m_need->setWordWrap(true);
    m_effect->setWordWrap(true);
    m_minutes->setRange(0, kMostMinutes);
    for (QDateEdit *edit : {m_day, m_due}) {
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setMinimumDate(QDate(1970, 1, 1));
    }
    for (int i = 0; i < kKinds; ++i)
        m_kind->addItem({});
    for (std::size_t i = 0; i < kWays.size(); ++i)
        m_way->addItem({});
}

template <typename Change> void QuickLogRows::correct(Change change)
{
    if (m_isFilling)
        return;
    change(m_corrections);
    fill();
    Q_EMIT corrected();
}

void QuickLogRows::connectEditors()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        correct([index](Corrections &c) { c.kind = static_cast<InteractionKind>(index); });
    });
    connect(m_way, &QComboBox::currentIndexChanged, this,
            [this](int index) { correct([index](Corrections &c) { c.way = index; }); });
    connect(m_contact, &QComboBox::currentIndexChanged, this,
            [this](int index) { correct([index](Corrections &c) { c.contact = index; }); });
    connect(m_minutes, &QSpinBox::valueChanged, this,
            [this](int minutes) { correct([minutes](Corrections &c) { c.minutes = minutes; }); });
    connect(m_day, &QDateEdit::dateChanged, this,
            [this](QDate date) { correct([date](Corrections &c) { c.day = toDay(date); }); });
    connect(m_action, &QLineEdit::textEdited, this,
            [this](const QString &text) { correct([&text](Corrections &c) { c.action = text; }); });
    connect(m_due, &QDateEdit::dateChanged, this, [this](QDate date) {
        const Day due = date == m_due->minimumDate() ? Day() : toDay(date);
        correct([due](Corrections &c) { c.due = due; });
    });
}

void QuickLogRows::begin(Day today, const QString &currency)
{
    m_today = today;
    m_currency = currency;
    m_corrections = {};
    m_people.clear();
    m_effect->setSpans({});
    setContacts({});
}

void QuickLogRows::setSaid(const QuickLog &said)
{
    m_said = said;
    fill();
}

void QuickLogRows::setContacts(const std::vector<RecordContact> &contacts)
{
    m_people = contacts;
    m_isFilling = true;
    m_contact->clear();
    for (const RecordContact &person : contacts)
        m_contact->addItem(person.name);
    m_contact->addItem(tr("nobody named"));
    m_isFilling = false;
    fill();
}

void QuickLogRows::setEffect(const QList<Span> &spans)
{
    m_effect->setSpans(spans);
}

void QuickLogRows::setPrevious(const QString &action, Day due)
{
    m_previous = action;
    m_previousDue = due;
    m_done->setChecked(true);
    fill();
}

bool QuickLogRows::completesPrevious() const
{
    return m_done->isChecked();
}

QuickLog QuickLogRows::said() const
{
    QuickLog now = m_said;
    const Corrections &c = m_corrections;
    if (c.kind) {
        now.kind = *c.kind;
        now.kindAt = now.kindAt.isEmpty() && now.note.isEmpty() ? TextRange{0, 1} : now.kindAt;
    }
    if (c.way) {
        now.isFromCustomer = kWays[static_cast<std::size_t>(*c.way)].isFromCustomer;
        now.isAnswered = kWays[static_cast<std::size_t>(*c.way)].isAnswered;
    }
    if (c.minutes)
        now.minutes = *c.minutes > 0 ? c.minutes : std::nullopt;
    now.day = c.day.value_or(now.day);
    if (c.action || c.due) {
        SaidAction next = now.next.value_or(SaidAction());
        next.text = c.action.value_or(next.text);
        next.due = c.due.value_or(next.due);
        const bool isNothing = next.text.trimmed().isEmpty() && !next.due.isValid();
        now.next = isNothing ? std::nullopt : std::optional(next);
    }
    return now;
}

std::optional<std::int64_t> QuickLogRows::contact() const
{
    const auto index = static_cast<std::size_t>(m_contact->currentIndex());
    return index < m_people.size() ? std::optional(m_people[index].id) : std::nullopt;
}

QString QuickLogRows::contactName() const
{
    const auto index = static_cast<std::size_t>(m_contact->currentIndex());
    return index < m_people.size() ? m_people[index].name : QString();
}

QList<QWidget *> QuickLogRows::editors() const
{
    return {m_kind, m_way, m_contact, m_minutes, m_day, m_action, m_due, m_done};
}

void QuickLogRows::fillContact(const QuickLog &now)
{
    int index = m_people.empty() ? m_contact->count() - 1 : 0;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (!m_people[i].name.isEmpty() && now.note.contains(m_people[i].name)) {
            index = static_cast<int>(i);
            break;
        }
    }
    m_contact->setCurrentIndex(m_corrections.contact.value_or(index));
}

void QuickLogRows::fill()
{
    m_isFilling = true;
    const QuickLog now = said();
    m_kind->setCurrentIndex(static_cast<int>(now.kind));
    m_way->setCurrentIndex(wayOf(now));
    m_way->setVisible(hasWay(now.kind));
    m_minutes->setValue(now.minutes.value_or(0));
    m_day->setDate(toDate(now.day.isValid() ? now.day : m_today));
    m_note->setSpans(noteSpans(now, QLocale()));
    if (!m_action->hasFocus())
        m_action->setText(now.next ? now.next->text : QString());
    m_due->setDate(now.next && now.next->due.isValid() ? toDate(now.next->due) : m_due->minimumDate());
    m_need->setSpans(
        {{needText(now.need, m_today, m_currency, QLocale())},
         {tr(" – clear: %1", "the written standard").arg(levelStandard(u"need", 3)), Tone::Muted}});
    for (QWidget *widget : {static_cast<QWidget *>(m_labels[NeedRow]), static_cast<QWidget *>(m_need)})
        widget->setVisible(!now.need.isEmpty());
    const bool isDone = !m_previous.isEmpty() && m_previousDue.isValid() && m_previousDue <= now.day;
    m_done->setText(QString(m_previous).replace(u'&', u"&&"_s));
    for (QWidget *widget : {static_cast<QWidget *>(m_labels[DoneRow]), static_cast<QWidget *>(m_done)})
        widget->setVisible(isDone && now.tellsContact());
    for (QWidget *widget : {static_cast<QWidget *>(m_labels[ContactRow]), static_cast<QWidget *>(m_contact)})
        widget->setVisible(!m_people.empty());
    fillContact(now);
    m_isFilling = false;
}

void QuickLogRows::retranslate()
{
    const std::array<QString, RowCount> labels{tr("Kind"), tr("With"),        tr("Duration"),
                                               tr("Note"), tr("Next action"), tr("Done now"),
                                               tr("Need"), tr("Effect")};
    for (int i = 0; i < RowCount; ++i)
        m_labels[i]->setText(labels[static_cast<std::size_t>(i)]);
    m_isFilling = true;
    for (int i = 0; i < kKinds; ++i)
        m_kind->setItemText(i, choiceLabel(FieldId::InteractionKind, static_cast<std::uint8_t>(i)));
    const std::array<QString, 4> ways{tr("outgoing"), tr("incoming"), tr("outgoing, not answered"),
                                      tr("incoming, missed")};
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, ways[static_cast<std::size_t>(i)]);
    m_contact->setItemText(m_contact->count() - 1, tr("nobody named"));
    m_isFilling = false;
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("not said"));
    m_due->setSpecialValueText(tr("no day"));
    for (QDateEdit *edit : {m_day, m_due})
        edit->setDisplayFormat(tr("ddd d MMM yyyy"));
    for (QDateEdit *edit : {m_day, m_due})
        edit->setMinimumWidth(
            edit->fontMetrics().horizontalAdvance(QLocale().toString(kWideDate, edit->displayFormat())) +
            kDatePadding);
    m_kind->setAccessibleName(tr("Kind"));
    m_way->setAccessibleName(tr("Direction"));
    m_contact->setAccessibleName(tr("With"));
    m_minutes->setAccessibleName(tr("Duration"));
    m_day->setAccessibleName(tr("Day"));
    m_action->setAccessibleName(tr("Next action"));
    m_action->setPlaceholderText(tr("none"));
    m_due->setAccessibleName(tr("Due"));
    m_done->setAccessibleName(tr("Done now"));
}

void QuickLogRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace leadbook
