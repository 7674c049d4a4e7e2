// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordwords.h"

#include "domain/recurrence.h"
#include "domain/stagenames.h"
#include "items/begun.h"
#include "items/feedbackwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

/// @p text, as far as it is shown, in one line.
QString oneLine(const QString &text)
{
    return begun(text).simplified();
}

QString dayText(Day day, Day today, const QLocale &locale)
{
    return day.isValid() ? formatDay(day, today, locale) : QString();
}

QString amountText(Money amount, const QString &currency, const QLocale &locale)
{
    return amount.isKnown() ? formatMoney(amount, currency, locale) : QString();
}

QString numberText(double number, const QLocale &locale)
{
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString scoreText(const QString &survey, double score, const QLocale &locale)
{
    const QString kind = survey.isEmpty() ? Words::tr("Survey") : survey;
    const auto top = topScore(kind);
    const QString number = numberText(score, locale);
    return top ? Words::tr("%1: %2 of %3").arg(kind, number).arg(*top)
               : Words::tr("%1: %2").arg(kind, number);
}

QString dealTitle(const RecordEvent &event)
{
    switch (event.choice) {
    case RecordEvent::Won:
        return Words::tr("Deal won");
    case RecordEvent::Lost:
        return Words::tr("Deal lost");
    case RecordEvent::Opened:
        return Words::tr("Deal opened");
    default:
        return Words::tr("Moved to %1").arg(stageLabel(event.title));
    }
}

QString purchaseTitle(const RecordEvent &event)
{
    if (event.lines > 1)
        return Words::tr("Bought %Ln thing(s)", nullptr, event.lines);
    return event.title.isEmpty() ? Words::tr("Purchase") : Words::tr("Bought %1").arg(event.title);
}

QString eventTitle(const RecordEvent &event, const QLocale &locale)
{
    using Kind = RecordEvent::Kind;
    switch (event.kind) {
    case Kind::Interaction: {
        const QString kind = choiceLabel(FieldId::InteractionKind, event.choice);
        return event.minutes > 0 ? Words::tr("%1, %2 min").arg(kind).arg(event.minutes) : kind;
    }
    case Kind::Deal:
        return dealTitle(event);
    case Kind::Purchase:
        return purchaseTitle(event);
    case Kind::Survey:
        return scoreText(event.title, event.score, locale);
    case Kind::Need:
        return event.choice == 0 ? Words::tr("Need noted")
                                 : Words::tr("Need: %1").arg(choiceLabel(FieldId::Need, event.choice));
    case Kind::Import:
        return event.choice == 1 ? Words::tr("Came with an import") : Words::tr("Added to by an import");
    case Kind::Grade:
    case Kind::Segment:
        return event.title;
    case Kind::Edit:
        break;
    }
    return Words::tr("%1 changed").arg(event.title);
}

QStringList eventText(const RecordEvent &event, const QLocale &locale)
{
    using Kind = RecordEvent::Kind;
    const QString amount = amountText(event.amount, event.currency, locale);
    QStringList parts;
    if (event.kind == Kind::Edit)
        parts << u"%1 → %2"_s.arg(event.text.isEmpty() ? u"–"_s : oneLine(event.text),
                                  event.after.isEmpty() ? u"–"_s : oneLine(event.after))
              << event.who;
    else if (event.kind == Kind::Import)
        parts << event.title;
    else if (event.kind == Kind::Interaction || event.kind == Kind::Need)
        parts << event.title << oneLine(event.text) << amount;
    else
        parts << oneLine(event.text) << amount;
    const QString line = dotted(parts);
    return line.isEmpty() ? QStringList() : QStringList{line};
}

QString npsText(NpsClass kind)
{
    constexpr std::array kNames{QT_TRANSLATE_NOOP("RecordWords", "promoter"),
                                QT_TRANSLATE_NOOP("RecordWords", "passive"),
                                QT_TRANSLATE_NOOP("RecordWords", "detractor")};
    return QCoreApplication::translate("RecordWords", kNames[static_cast<std::size_t>(kind)]);
}

QString paymentText(const RecordPayment &payment, const QString &currency, Day today, const QLocale &locale)
{
    const QString amount = amountText(payment.amount, currency, locale);
    const QString due = dayText(payment.due, today, locale);
    if (payment.state == PaymentState::Paid) {
        const QString day = dayText(payment.paidOn, today, locale);
        return day.isEmpty() ? Words::tr("%1 paid").arg(amount) : Words::tr("%1 paid %2").arg(amount, day);
    }
    const QString open = amountText(payment.open(), currency, locale);
    if (payment.state == PaymentState::Overdue)
        return Words::tr("%1 overdue since %2").arg(open, due);
    return due.isEmpty() ? Words::tr("%1 to come").arg(open) : Words::tr("%1 due %2").arg(open, due);
}

QString endingText(TaskEnding ending)
{
    switch (ending) {
    case TaskEnding::NotNeeded:
        return Words::tr("not needed, %1");
    case TaskEnding::Withdrawn:
        return Words::tr("withdrawn %1");
    case TaskEnding::Done:
        break;
    }
    return Words::tr("done %1");
}

} // namespace

QString eventKindLabel(RecordEvent::Kind kind)
{
    constexpr std::array kNames{
        QT_TRANSLATE_NOOP("RecordWords", "Contacts"),  QT_TRANSLATE_NOOP("RecordWords", "Deals"),
        QT_TRANSLATE_NOOP("RecordWords", "Purchases"), QT_TRANSLATE_NOOP("RecordWords", "Surveys"),
        QT_TRANSLATE_NOOP("RecordWords", "Needs"),     QT_TRANSLATE_NOOP("RecordWords", "Imports"),
        QT_TRANSLATE_NOOP("RecordWords", "Edits"),     QT_TRANSLATE_NOOP("RecordWords", "Grades"),
        QT_TRANSLATE_NOOP("RecordWords", "Segments"),
    };
    static_assert(kNames.size() == kEventKinds);
    return QCoreApplication::translate("RecordWords", kNames[static_cast<std::size_t>(kind)]);
}

Entry eventEntry(const RecordEvent &event, Day today, const QLocale &locale)
{
    return {eventTitle(event, locale), dayText(event.day, today, locale), eventText(event, locale)};
}

Entry taskEntry(const RecordTask &task, Day today, const QLocale &locale)
{
    QString when = task.due.isValid() ? formatDueDay(task.due, today, locale) : QString();
    if (task.done.isValid())
        when = endingText(task.ending).arg(dayText(task.done, today, locale));
    const auto rule = parseRecurrence(task.repeats);
    const QString repeats = rule ? inWords(*rule, task.due) : QString();
    const QString draft = task.isDraft && !task.done.isValid() ? Words::tr("its draft is ready") : QString();
    QStringList text;
    if (task.done.isValid() && !task.reason.trimmed().isEmpty())
        text << Words::tr("Why: %1").arg(oneLine(task.reason));
    else if (task.done.isValid() && task.ending == TaskEnding::Withdrawn)
        text << Words::tr("The customer left the class whose strategy asked for it.");
    if (const QString more = dotted({draft, repeats, task.owner, oneLine(task.note)}); !more.isEmpty())
        text << more;
    return {task.title, when, text};
}

Entry orderEntry(const RecordOrder &order, Day today, const QLocale &locale)
{
    Entry entry;
    entry.title = dotted({dayText(order.day, today, locale), order.number});
    entry.aside = amountText(order.total, order.currency, locale);
    for (const RecordLine &line : order.lines) {
        QString quantity;
        if (line.quantity)
            quantity = *line.quantity == 1 ? Words::tr("1 piece")
                                           : Words::tr("%1 pieces").arg(numberText(*line.quantity, locale));
        const QString name = line.product.isEmpty() ? Words::tr("Purchase") : line.product;
        entry.text << dotted({name, quantity, amountText(line.amount, order.currency, locale)});
    }
    const auto more = order.lineTotal - static_cast<std::int64_t>(order.lines.size());
    if (more > 0)
        entry.text << Words::tr("%Ln more line(s)", nullptr, static_cast<int>(more));
    return entry;
}

Entry surveyEntry(const RecordSurvey &survey, Day today, const QLocale &locale)
{
    Entry entry;
    entry.title = survey.score ? scoreText(survey.kind, *survey.score, locale) : survey.kind;
    if (const auto kind = npsClass(survey.kind, survey.score))
        entry.title = Words::tr("%1, %2").arg(entry.title, npsText(*kind));
    entry.aside = dayText(survey.day, today, locale);
    // A question that was asked in words says what its answer means.
    if (!survey.question.isEmpty() && survey.question != survey.kind)
        entry.text << survey.question;
    if (const QString text = dotted({survey.contact, oneLine(survey.comment),
                                     QString(survey.answer).replace(u'\n', Words::tr(", "))});
        !text.isEmpty())
        entry.text << text;
    return entry;
}

Entry feedbackEntry(const RecordFeedback &feedback, Day today, const QLocale &locale)
{
    Entry entry;
    entry.title = dotted({feedback.kind.isEmpty() ? Words::tr("Feedback") : feedback.kind,
                          feedbackStateLabel(feedback.times, today)});
    entry.aside = dayText(feedback.times.opened, today, locale);
    entry.text << oneLine(feedback.text);
    const bool isOpen = feedback.times.state() == FeedbackState::Open;
    const QString due =
        isOpen && feedback.times.due.isValid()
            ? Words::tr("to be answered by %1").arg(dayText(feedback.times.due, today, locale))
            : QString();
    if (const QString text = dotted({feedback.owner, due, oneLine(feedback.resolution)}); !text.isEmpty())
        entry.text << text;
    return entry;
}

Entry reviewEntry(const RecordReview &review, Day today, const QLocale &locale)
{
    const auto rating = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : u"–"_s;
    };
    Entry entry;
    entry.title = Words::tr("Review: value %1, satisfaction %2, relationship %3 of 5")
                      .arg(rating(review.ratings[0]), rating(review.ratings[1]), rating(review.ratings[2]));
    entry.aside = dayText(review.day, today, locale);
    const QString next =
        review.next.isValid() ? Words::tr("next %1").arg(dayText(review.next, today, locale)) : QString();
    if (const QString text = dotted({next, oneLine(review.note)}); !text.isEmpty())
        entry.text << text;
    return entry;
}

Entry contractEntry(const RecordContract &contract, Day today, const QLocale &locale)
{
    Entry entry;
    entry.title = contract.number.isEmpty() ? Words::tr("Contract") : contract.number;
    entry.aside = amountText(contract.amount, contract.currency, locale);
    const QString signedOn = contract.signedOn.isValid()
                                 ? Words::tr("signed %1").arg(dayText(contract.signedOn, today, locale))
                                 : QString();
    QString term;
    if (contract.start.isValid() || contract.end.isValid())
        term = dayText(contract.start, today, locale) + u" – "_s + dayText(contract.end, today, locale);
    if (const QString text = dotted({signedOn, term, oneLine(contract.terms)}); !text.isEmpty())
        entry.text << text;
    if (!contract.payments.empty())
        entry.text << Words::tr("Paid %1, due %2, overdue %3")
                          .arg(formatMoney(contract.paid, contract.currency, locale),
                               formatMoney(contract.due, contract.currency, locale),
                               formatMoney(contract.overdue, contract.currency, locale));
    for (const RecordPayment &payment : contract.payments)
        entry.text << paymentText(payment, contract.currency, today, locale);
    return entry;
}

Entry quoteEntry(const RecordQuote &quote, Day today, const QLocale &locale)
{
    Entry entry;
    entry.title = quote.deal.isEmpty() ? Words::tr("Quote %1").arg(quote.version)
                                       : Words::tr("Quote %1 for %2").arg(quote.version).arg(quote.deal);
    entry.aside = amountText(quote.amount, quote.currency, locale);
    const QString valid = quote.validUntil.isValid()
                              ? Words::tr("valid until %1").arg(dayText(quote.validUntil, today, locale))
                              : QString();
    const QString discount =
        quote.discount ? Words::tr("discount %1").arg(numberText(*quote.discount, locale)) : QString();
    if (const QString text = dotted({dayText(quote.day, today, locale), valid, discount, quote.file});
        !text.isEmpty())
        entry.text << text;
    return entry;
}

Entry relativeEntry(const RecordRelative &relative)
{
    constexpr std::array kNames{QT_TRANSLATE_NOOP("RecordWords", "parent company"),
                                QT_TRANSLATE_NOOP("RecordWords", "sister company"),
                                QT_TRANSLATE_NOOP("RecordWords", "subsidiary"),
                                QT_TRANSLATE_NOOP("RecordWords", "has referred this customer"),
                                QT_TRANSLATE_NOOP("RecordWords", "referred by this customer")};
    return {
        relative.name,
        {},
        {QCoreApplication::translate("RecordWords", kNames[static_cast<std::size_t>(relative.relation)])}};
}

Entry fileEntry(const RecordFile &file, Day today, const QLocale &locale)
{
    const QString name = QFileInfo(file.target).fileName();
    const QString title = file.label.isEmpty() ? name : file.label;
    return {title.isEmpty() ? file.target : title,
            dayText(file.added, today, locale),
            {dotted({file.target, file.deal})}};
}

QString groupText(const GroupSums &group, const QLocale &locale)
{
    if (group.companies < 2)
        return {};
    const QString count = Words::tr("Group of %Ln companies", nullptr, group.companies);
    const QString revenue =
        group.revenue.isKnown()
            ? Words::tr("revenue %1").arg(formatMoney(group.revenue, group.currency, locale))
            : QString();
    const QString open = group.openValue.isKnown()
                             ? Words::tr("open %1").arg(formatMoney(group.openValue, group.currency, locale))
                             : QString();
    return dotted({count, revenue, open});
}

} // namespace leadbook
