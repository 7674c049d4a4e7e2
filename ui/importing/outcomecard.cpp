// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/outcomecard.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// By RowOutcome.
struct OutcomeWords
{
    const char *planned;
    const char *done;
    const char *note;
    std::optional<Tone> tone;
};

constexpr std::array<OutcomeWords, kRowOutcomes> kWords{{
    {QT_TRANSLATE_NOOP("Import", "New"), QT_TRANSLATE_NOOP("Import", "Added"), "", {}},
    {QT_TRANSLATE_NOOP("Import", "Update"),
     QT_TRANSLATE_NOOP("Import", "Updated"),
     QT_TRANSLATE_NOOP("Import", "known already"),
     {}},
    {QT_TRANSLATE_NOOP("Import", "Unchanged"),
     QT_TRANSLATE_NOOP("Import", "Unchanged"),
     QT_TRANSLATE_NOOP("Import", "nothing new"),
     {}},
    {QT_TRANSLATE_NOOP("Import", "Ask me"), QT_TRANSLATE_NOOP("Import", "Left for you"),
     QT_TRANSLATE_NOOP("Import", "looks alike"), Tone::Warning},
    {QT_TRANSLATE_NOOP("Import", "Cannot import"), QT_TRANSLATE_NOOP("Import", "Not imported"),
     QT_TRANSLATE_NOOP("Import", "reasons below"), Tone::Bad},
}};

constexpr int kFigurePixels = 22;

} // namespace

OutcomeCard::OutcomeCard(RowOutcome outcome, QWidget *parent)
    : Card({}, parent)
    , m_outcome(outcome)
    , m_title(new ElidedLabel({}, u"muted"_s, this))
    , m_count(new SpanLabel(this))
    , m_note(new ElidedLabel({}, u"muted"_s, this))
{
    m_count->setPixels(kFigurePixels);
    body().setSpacing(2);
    body().addWidget(m_title);
    body().addWidget(m_count);
    body().addWidget(m_note);
}

void OutcomeCard::setCount(std::int64_t count, bool done)
{
    const OutcomeWords &words = kWords[static_cast<std::size_t>(m_outcome)];
    const auto word = [](const char *text) { return QCoreApplication::translate("Import", text); };
    const QString title = word(done ? words.done : words.planned);
    m_title->setText(title);
    m_count->setText(formatCount(count, QLocale()), Tone::Text, true);
    const QString note = count > 0 && *words.note != '\0' ? word(words.note) : QString();
    m_note->setText(note);
    m_note->setRole(words.tone == Tone::Bad ? u"bad"_s : words.tone ? u"warning"_s : u"muted"_s);
    setBorderTone(count > 0 ? words.tone : std::nullopt);
    setAccessibleName(u"%1: %2"_s.arg(title, formatCount(count, QLocale())));
}

} // namespace leadbook
