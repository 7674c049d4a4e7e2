// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ratessheet.h"

#include "core/text.h"
#include "domain/currencies.h"
#include "items/ratemodel.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/settings/booksettings.h"
#include "workspace/settings/booksettingwork.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 560;
constexpr int kTableHeight = 260;

} // namespace

RatesSheet::RatesSheet(Workspace &workspace, QWidget &window)
    : RowSheet(workspace, window, kWidth, kTableHeight)
    , m_model(new RateModel(this))
    , m_currency(new QComboBox(&card()))
    , m_day(new QLineEdit(&card()))
    , m_rate(new QLineEdit(&card()))
{
    setLines(*m_model);
    table().setColumnWidths({100, 120, 180});
    table().setStretchColumn(RateModel::Rate);
    addRow(*m_currency);
    addRow(*m_day);
    addRow(*m_rate);
    connect(m_currency, &QComboBox::activated, this, [this] { m_isChosen = true; });
    RatesSheet::retranslate();
}

void RatesSheet::open()
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_missing.clear();
    m_isChosen = false;
    m_day->setText(workspace().clock().today().toIso());
    m_rate->clear();
    openLines(*m_currency);
    showLines();
}

void RatesSheet::showLines()
{
    const int before = table().currentIndex().row();
    m_model->setMoney(workspace().view()->book.money);
    setCurrentLine(before);
    fillCurrencies();
    describe();
    readMissing();
}

void RatesSheet::readMissing()
{
    const auto work = [path = workspace().dataPath()](const View &view, const Progress &progress) {
        return currenciesWithoutRate(path, view.book.money, progress);
    };
    readLines(work, [this](const Result<QStringList> &missing) {
        m_missing = missing ? *missing : QStringList();
        fillCurrencies();
        describe();
    });
}

void RatesSheet::describe()
{
    const QString book = toQString(m_model->money().book());
    doButton().setEnabled(!book.isEmpty());
    if (book.isEmpty()) {
        note().setText(tr("Rates are into the currency of the book. Set that first, in the settings."),
                       Tone::Muted);
        return place();
    }
    QList<Span> spans{
        {tr("What one unit of a currency is worth in %1, from a day on until the next rate. An amount counts "
            "by the rate of its day, of an open deal by that of today.")
             .arg(book),
         Tone::Muted}};
    const auto [codes, words] = missing();
    if (!codes.isEmpty())
        spans << Span{u'\n' +
                          tr("Without a rate, and so counted as they stand: %1.").arg(codes.join(u", "_s)),
                      Tone::Warning};
    if (!words.isEmpty())
        spans << Span{
            u'\n' +
                tr("No codes of a currency, to be corrected where they stand: %1.").arg(words.join(u", "_s)),
            Tone::Warning};
    note().setSpans(spans);
    place();
}

std::pair<QStringList, QStringList> RatesSheet::missing() const
{
    std::pair<QStringList, QStringList> parts;
    for (const QString &name : m_missing)
        (currencyCode(name.toStdString()).empty() ? parts.second : parts.first) << name;
    return parts;
}

void RatesSheet::fillCurrencies()
{
    const QString book = toQString(m_model->money().book());
    const QString chosen = m_isChosen ? m_currency->currentData().toString() : QString();
    const QList<CurrencyName> known = currencyNames();
    // What has no rate yet comes first; codes of the book that no country uses any more are there as well.
    QStringList codes = missing().first;
    for (const CurrencyName &currency : known)
        codes << currency.code;
    for (const CurrencyRate &rate : m_model->money().all())
        codes << toQString(rate.currency);
    codes.removeAll(book);
    codes.removeDuplicates();
    m_currency->clear();
    for (const QString &code : codes) {
        const auto named = std::ranges::find(known, code, &CurrencyName::code);
        m_currency->addItem(named == known.end() ? code : currencyText(*named), code);
    }
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(chosen)));
}

void RatesSheet::edit(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const CurrencyRate &rate = m_model->rateAt(row);
    m_isChosen = true;
    m_currency->setCurrentIndex(m_currency->findData(toQString(rate.currency)));
    m_day->setText(rate.from.toIso());
    QLocale number = locale();
    number.setNumberOptions(QLocale::OmitGroupSeparator); // as it is read
    m_rate->setText(number.toString(rate.rate, 'g', QLocale::FloatingPointShortest));
    m_rate->setFocus(Qt::OtherFocusReason);
    m_rate->selectAll();
}

void RatesSheet::submit()
{
    const QString currency = m_currency->currentData().toString();
    const auto from = Day::fromIso(m_day->text().trimmed());
    if (!from)
        return refuse(tr("Write the day as YEAR-MONTH-DAY, such as 2027-01-01."), *m_day);
    if (!readRate(m_rate->text()))
        return refuse(tr("A rate is a number above 0 with nothing between its thousands; write what one unit "
                         "is worth."),
                      *m_rate);
    write(setCurrencyRate({currency, *from, m_rate->text()}), tr("Rate of %1 set.").arg(currency));
}

void RatesSheet::remove(const QList<int> &rows)
{
    std::vector<RateKey> keys;
    for (const int row : rows)
        keys.push_back({toQString(m_model->rateAt(row).currency), m_model->rateAt(row).from});
    write(removeCurrencyRates(std::move(keys)),
          tr("%Ln rate(s) removed.", nullptr, static_cast<int>(rows.size())));
}

void RatesSheet::clearInputs()
{
    m_rate->clear();
}

QList<QWidget *> RatesSheet::inputs() const
{
    return {&table(), m_currency, m_day, m_rate};
}

void RatesSheet::retranslate()
{
    RowSheet::retranslate();
    title().setSpans({{tr("Exchange rates"), Tone::Text, true}});
    nameRow(*m_currency, tr("Currency"), tr("Currency"));
    nameRow(*m_day, tr("From"), tr("From"));
    nameRow(*m_rate, tr("One unit is worth"), tr("One unit is worth"));
    m_day->setPlaceholderText(u"2027-01-01"_s);
    table().setAccessibleName(tr("Exchange rates"));
    doButton().setText(tr("Set"));
    fillCurrencies();
    describe();
}

} // namespace leadbook
