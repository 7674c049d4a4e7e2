// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls a table of a million rows and says how long a step takes from scroll event to the end of paint:
// bench_tableview [rows]. Exit status 1 where 99 % of the steps take more than 16 ms.
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/cellroles.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"

#include "core/money.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>
#include <QVBoxLayout>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace leadbook;

namespace {

constexpr int kColumns = 8;
constexpr int kToday = 20'000;

class Rows : public QAbstractTableModel
{
public:
    explicit Rows(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = index.row();
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 1 ? QVariant(u"高丽华"_s) : QVariant(u"Customer %1"_s.arg(row));
        case GradeRole:
            return row % 4;
        case AmountRole:
            return qlonglong(row) * Money::kScale;
        case CurrencyRole:
            return u"CNY"_s;
        case DayRole:
            return kToday - row % 90;
        case OverdueRole:
            return row % 90 > 30;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Column %1"_s.arg(section)) : QVariant();
    }

private:
    int m_rows;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * double(values.size())))];
}

void dress(TableView &table)
{
    auto *name = new CellDelegate(&table);
    name->setBold(true);
    table.setItemDelegateForColumn(0, name);
    table.setItemDelegateForColumn(2, new GradeDelegate(&table));
    table.setItemDelegateForColumn(4, new MoneyDelegate(&table));
    auto *day = new RelativeDayDelegate(RelativeDayDelegate::Kind::Past, &table);
    day->setToday(Day(kToday));
    table.setItemDelegateForColumn(5, day);
    table.setRowMarks(true);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    SystemScheme scheme;
    const Theme theme(app, scheme);
    QTextStream out(stdout);
    Rows rows(argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000);
    QElapsedTimer timer;
    timer.start();
    Card card;
    auto *table = new TableView;
    card.setFlush(true);
    card.body().addWidget(table);
    table->setModel(&rows);
    dress(*table);
    card.resize(1176, 860);
    card.show();
    QCoreApplication::processEvents();
    out << "first paint " << timer.elapsed() << " ms\n";
    table->selectAll();
    std::vector<double> steps;
    std::vector<double> work;
    for (int i = 1; i <= 1000; ++i) {
        // Every tenth step is a jump, the others a wheel's notch.
        QScrollBar *bar = table->verticalScrollBar();
        timer.restart();
        const std::clock_t before = std::clock();
        bar->setValue(i % 10 == 0 ? int(qint64(bar->maximum()) * ((i * 37) % 1000) / 1000)
                                  : bar->value() + 90);
        QCoreApplication::processEvents();
        steps.push_back(double(timer.nsecsElapsed()) / 1e6);
        work.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    const double p99 = percentile(steps, 0.99);
    out << "scroll step: median " << percentile(steps, 0.5) << " ms, 99 % " << p99 << " ms, worst "
        << percentile(steps, 1.0) << " ms\n"
        << "of it processor: median " << percentile(work, 0.5) << " ms, 99 % " << percentile(work, 0.99)
        << " ms\n";
    return p99 > 16 ? 1 : 0;
}
