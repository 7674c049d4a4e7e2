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
#include "workspace/deliver.h"
#include "workspace/settings/booksettings.h"
#include "workspace/settings/booksettingwork.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 560;
constexpr int kTableHeight = 260;
constexpr int kLeastHeight = 120;
constexpr int kAround = 420; // pixels of the window that the rest needs

} // namespace

RatesSheet::RatesSheet(Workspace &workspace, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_model(new RateModel(this))
    , m_about(new SpanLabel(&card()))
    , m_table(new TableView(&card()))
    , m_currency(new QComboBox(&card()))
    , m_day(new QLineEdit(&card()))
    , m_rate(new QLineEdit(&card()))
    , m_remove(&addOtherButton())
{
    m_about->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({110, 120, 220});
    m_table->setStretchColumn(RateModel::Rate);
    m_table->header().setSectionsClickable(false);
    m_table->installEventFilter(this);
    addAbove(*m_about);
    addAbove(*m_table);
    addRow(*m_currency);
    addRow(*m_day);
    addRow(*m_rate);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_remove, &QAbstractButton::clicked, this, &RatesSheet::removeSelected);
    // What others, or an undo, set meanwhile.
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        if (isVisible())
            showRates();
    });
    RatesSheet::retranslate();
}

void RatesSheet::open()
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_missing.clear();
    m_table->setFixedHeight(std::clamp(parentWidget()->height() - kAround, kLeastHeight, kTableHeight));
    m_day->setText(workspace().clock().today().toIso());
    m_rate->clear();
    showRates();
    fillCurrencies();
    openForm(*m_currency);
    readMissing();
}

void RatesSheet::showRates()
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    const QModelIndex before = m_table->currentIndex();
    m_model->setMoney(view->book.money);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(before.row(), 0, m_model->rowCount() - 1), 0));
    m_remove->setEnabled(m_model->rowCount() > 0);
    describe();
}

void RatesSheet::readMissing()
{
    ++m_pending;
    const auto work = [path = workspace().dataPath()](const View &view, const Progress &progress) {
        return currenciesWithoutRate(path, view.book.money, progress);
    };
    deliver(workspace().run(std::make_shared<Progress>(), work), this,
            [this, opening = openings()](const Result<QStringList> &missing) {
                --m_pending;
                if (opening != openings())
                    return;
                m_missing = missing ? *missing : QStringList();
                describe();
            });
}

void RatesSheet::describe()
{
    const QString book = toQString(m_model->money().book());
    doButton().setEnabled(!book.isEmpty());
    if (book.isEmpty()) {
        m_about->setText(tr("Rates are into the currency of the book. Set that first, in the settings."),
                         Tone::Muted);
        return place();
    }
    QList<Span> spans{
        {tr("What one unit of a currency is worth in %1, from a day on until the next rate. An amount counts "
            "by the rate of its day, of an open deal by the newest.")
             .arg(book),
         Tone::Muted}};
    if (!m_missing.isEmpty())
        spans << Span{
            u'\n' + tr("Without a rate, and so counted as they stand: %1.").arg(m_missing.join(u", "_s)),
            Tone::Warning};
    m_about->setSpans(spans);
    place();
}

void RatesSheet::fillCurrencies()
{
    const QString book = toQString(m_model->money().book());
    const QString chosen = m_currency->currentData().toString();
    m_currency->clear();
    for (const CurrencyName &currency : currencyNames()) {
        if (currency.code != book)
            m_currency->addItem(currencyText(currency), currency.code);
    }
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(chosen)));
}

void RatesSheet::edit(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const CurrencyRate &rate = m_model->rateAt(row);
    m_currency->setCurrentIndex(m_currency->findData(toQString(rate.currency)));
    m_day->setText(rate.from.toIso());
    m_rate->setText(locale().toString(rate.rate, 'g', QLocale::FloatingPointShortest));
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
        return refuse(tr("A rate is a number above 0; write what one unit is worth."), *m_rate);
    write(setCurrencyRate({currency, *from, m_rate->text()}), tr("Rate of %1 set.").arg(currency));
}

void RatesSheet::removeSelected()
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows << m_table->currentIndex().row();
    std::vector<RateKey> keys;
    for (const int row : rows)
        keys.push_back({toQString(m_model->rateAt(row).currency), m_model->rateAt(row).from});
    const auto count = static_cast<int>(keys.size());
    if (count > 0)
        write(removeCurrencyRates(std::move(keys)), tr("%Ln rate(s) removed.", nullptr, count));
}

void RatesSheet::write(const RecordWork &work, const QString &sentence)
{
    ++m_pending;
    tell({});
    deliver(workspace().change(work.label, work.work), this,
            [this, sentence, opening = openings()](const Result<CommittedChange> &done) {
                --m_pending;
                if (done)
                    Q_EMIT saved(sentence);
                if (opening != openings() || !isVisible())
                    return;
                if (!done)
                    return tell(done.error().message);
                m_rate->clear();
                showRates();
                readMissing();
            });
}

bool RatesSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept(); // it is the table's key, not that of the window's action
        return true;
    }
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return FormSheet::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(m_table->currentIndex().row());
        return true;
    default:
        break;
    }
    return FormSheet::eventFilter(watched, event);
}

QList<QWidget *> RatesSheet::inputs() const
{
    return {m_table, m_currency, m_day, m_rate};
}

void RatesSheet::retranslate()
{
    title().setSpans({{tr("Exchange rates"), Tone::Text, true}});
    nameRow(*m_currency, tr("Currency"), tr("Currency"));
    nameRow(*m_day, tr("From"), tr("From"));
    nameRow(*m_rate, tr("One unit is worth"), tr("One unit is worth"));
    m_day->setPlaceholderText(u"2027-01-01"_s);
    m_table->setAccessibleName(tr("Exchange rates"));
    m_remove->setText(tr("Remove"));
    leaveButton().setText(tr("Close")); // each change is written at once
    doButton().setText(tr("Set"));
    fillCurrencies();
    describe();
}

} // namespace leadbook
