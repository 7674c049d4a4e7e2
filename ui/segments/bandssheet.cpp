// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/bandssheet.h"

#include "items/grouplabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/segments/owndimensions.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kBandsHeight = 180;

} // namespace

QString bandLines(const Dimension &dimension)
{
    QStringList lines;
    for (const DimensionBand &band : dimension.bands) {
        QString label = bandLabel(dimension, band).simplified();
        label.replace(u':', u" –"_s).replace(u'：', u" –"_s); // the first colon ends the label
        lines << label + u": "_s + band.where;
    }
    return lines.join(u'\n');
}

Result<std::vector<DimensionBand>> readBandLines(const QString &text)
{
    std::vector<DimensionBand> bands;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        // A colon of full width does as well.
        qsizetype colon = line.indexOf(u':');
        if (const qsizetype wide = line.indexOf(u'：'); wide >= 0 && (colon < 0 || wide < colon))
            colon = wide;
        const DimensionBand band{line.left(std::max<qsizetype>(colon, 0)).trimmed(),
                                 line.mid(colon + 1).trimmed()};
        if (colon < 0 || band.label.isEmpty() || band.where.isEmpty())
            return Error{ErrorCode::Invalid,
                         BandsSheet::tr("Line %1 is no band; write it as “Label: filter”.").arg(number),
                         {}};
        bands.push_back(band);
    }
    if (bands.empty())
        return Error{ErrorCode::Invalid, BandsSheet::tr("Write at least one band: “Label: filter”."), {}};
    return bands;
}

BandsSheet::BandsSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_bands(new QPlainTextEdit(&card()))
    , m_help(new SpanLabel(&card()))
    , m_counts(new SpanLabel(&card()))
    , m_restore(&addOtherButton())
{
    m_bands->setTabChangesFocus(true);
    m_bands->setFixedHeight(kBandsHeight);
    m_help->setWordWrap(true);
    m_help->setPixels(12);
    m_counts->setWordWrap(true);
    addRow(*m_name);
    addRow(*m_bands, Qt::AlignTop);
    addBelow(*m_help);
    addBelow(*m_counts);
    connect(m_bands, &QPlainTextEdit::textChanged, this, &BandsSheet::countNow);
    connect(m_restore, &QAbstractButton::clicked, this, &BandsSheet::restore);
    BandsSheet::retranslate();
}

void BandsSheet::open(const Dimension &dimension)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_dimension = dimension;
    m_isChecking = false;
    m_name->setText(dimensionLabel(dimension));
    m_bands->setPlainText(bandLines(dimension));
    m_restore->setVisible(!dimension.isShipped);
    retranslate();
    countNow();
    openForm(*m_bands);
}

Result<Dimension> BandsSheet::typed() const
{
    auto bands = readBandLines(m_bands->toPlainText());
    LEADBOOK_TRY(bands);
    Dimension dimension = m_dimension;
    dimension.isShipped = false;
    dimension.label = m_name->text().trimmed();
    dimension.fields.clear();
    dimension.bands = *std::move(bands);
    if (dimension.label.isEmpty())
        return Error{ErrorCode::Invalid, tr("Give the dimension a name."), {}};
    return dimension;
}

void BandsSheet::countNow()
{
    const auto dimension = typed();
    if (!dimension) {
        m_isCounting = false;
        m_latest.cancel();
        m_counts->setText(dimension.error().message, Tone::Muted);
        return;
    }
    m_isCounting = true;
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [dimension = *dimension](const View &view, const Progress &progress) {
                                         return divideCustomers(view, dimension, progress);
                                     }),
                     this, [this](const Result<CustomerGroups> &groups) {
                         m_isCounting = false;
                         showCounts(groups);
                     });
}

void BandsSheet::showCounts(const Result<CustomerGroups> &groups)
{
    if (!groups) {
        m_counts->setText(groups.error().message, Tone::Bad);
    } else {
        QStringList parts;
        for (const CustomerGroup &group : groups->groups)
            parts << tr("%1: %2", "a band, and how many customers it has")
                         .arg(groupLabel(*groups, group, locale()), formatCount(group.customers, locale()));
        m_counts->setText(parts.join(u" · "_s), Tone::Good);
    }
    place();
}

void BandsSheet::submit()
{
    const auto dimension = typed();
    if (!dimension)
        return refuse(dimension.error().message, *m_bands);
    if (m_isChecking)
        return;
    m_isChecking = true;
    // What is saved divides the book: a band that cannot be asked is refused here.
    deliver(workspace().run(std::make_shared<Progress>(),
                            [dimension = *dimension](const View &view, const Progress &progress) {
                                return divideCustomers(view, dimension, progress);
                            }),
            this, [this, dimension = *dimension, opening = openings()](const Result<CustomerGroups> &groups) {
                if (openings() != opening)
                    return;
                m_isChecking = false;
                if (!isVisible())
                    return;
                if (groups)
                    write({dimensionChangeLabel(dimension.label, false), saveDimension(dimension)},
                          tr("The bands of “%1” are saved.").arg(dimension.label));
                else
                    tell(groups.error().message);
            });
}

void BandsSheet::restore()
{
    if (m_isChecking)
        return;
    write({dimensionChangeLabel(m_name->text().trimmed(), true), removeDimension(m_dimension.key)},
          tr("“%1” is as shipped again.").arg(m_dimension.label));
}

void BandsSheet::retranslate()
{
    title().setSpans(
        {{tr("Bands"), Tone::Text, true},
         {u" · "_s + tr("the first that fits wins; one a line"), Tone::Muted},
         {m_dimension.fields.empty() ? QString() : u" · "_s + tr("they take the place of the field’s values"),
          Tone::Muted}});
    m_help->setText(
        tr("{home} stands for the city that most customers are in, {4/5} for the RFM score that is 4 "
           "of 5 in the book’s scheme: city = {home}, m >= {4/5}."),
        Tone::Muted);
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_bands, tr("&Bands"), tr("Bands"));
    m_bands->setPlaceholderText(tr("Large: employees >= 500"));
    doButton().setText(tr("Save"));
    m_restore->setText(tr("As shipped"));
}

} // namespace leadbook
