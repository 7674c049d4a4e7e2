// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/bandssheet.h"

#include "items/grouplabel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/segments/owndimensions.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kGap = 10;
constexpr int kBandsHeight = 180;

QLabel *labelFor(QWidget &input, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&input);
    return label;
}

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
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_nameLabel(nullptr)
    , m_name(new QLineEdit(&card()))
    , m_bandsLabel(nullptr)
    , m_bands(new QPlainTextEdit(&card()))
    , m_help(new SpanLabel(&card()))
    , m_counts(new SpanLabel(&card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_write(new Button({}, Button::Kind::Primary, &card()))
    , m_restore(new Button({}, Button::Kind::Secondary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_bands, &QPlainTextEdit::textChanged, this, &BandsSheet::countNow);
    connect(m_write, &QAbstractButton::clicked, this, &BandsSheet::save);
    connect(m_restore, &QAbstractButton::clicked, this, &BandsSheet::restore);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    retranslate();
}

void BandsSheet::build()
{
    m_nameLabel = labelFor(*m_name, &card());
    m_bandsLabel = labelFor(*m_bands, &card());
    m_bands->setTabChangesFocus(true);
    m_bands->setFixedHeight(kBandsHeight);
    m_help->setWordWrap(true);
    m_help->setPixels(12);
    m_counts->setWordWrap(true);
    auto &column = card().body();
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(kGap);
    column.addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_bandsLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_bands, 1, 1);
    grid->addWidget(m_help, 2, 1);
    grid->addWidget(m_counts, 3, 1);
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    column.addLayout(buttons);
}

void BandsSheet::open(const Dimension &dimension)
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete)
        return;
    m_dimension = dimension;
    m_isSaving = false;
    m_name->setText(dimensionLabel(dimension));
    m_bands->setPlainText(bandLines(dimension));
    m_restore->setVisible(!dimension.isShipped);
    retranslate();
    tell({});
    countNow();
    openSheet(*m_bands);
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
    m_latest.deliver(m_workspace.run(m_latest.start(),
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

void BandsSheet::save()
{
    const auto dimension = typed();
    if (!dimension) {
        tell(dimension.error().message);
        m_bands->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_isSaving)
        return;
    m_isSaving = true;
    // What is saved divides the book: a band that cannot be asked is refused here.
    deliver(m_workspace.run(std::make_shared<Progress>(),
                            [dimension = *dimension](const View &view, const Progress &progress) {
                                return divideCustomers(view, dimension, progress);
                            }),
            this, [this, dimension = *dimension](const Result<CustomerGroups> &groups) {
                m_isSaving = false;
                if (!isVisible())
                    return;
                if (groups)
                    write(saveDimension(dimension), false,
                          tr("The bands of “%1” are saved.").arg(dimension.label));
                else
                    tell(groups.error().message);
            });
}

void BandsSheet::restore()
{
    write(removeDimension(m_dimension.key), true, tr("“%1” is as shipped again.").arg(m_dimension.label));
}

void BandsSheet::write(Book::Work work, bool isRemoved, const QString &sentence)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    deliver(m_workspace.change(dimensionChangeLabel(m_name->text().trimmed(), isRemoved), std::move(work)),
            this, [this, sentence](const Result<CommittedChange> &change) {
                m_isSaving = false;
                if (!change && isVisible())
                    tell(change.error().message);
                else if (!change)
                    Q_EMIT failed(change.error().message);
                else
                    closeSheet();
                if (change)
                    Q_EMIT saved(sentence);
            });
}

void BandsSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

QList<QWidget *> BandsSheet::tabOrder() const
{
    return {m_name, m_bands, m_write, m_restore, m_close};
}

void BandsSheet::enter(Qt::KeyboardModifiers)
{
    save();
}

void BandsSheet::retranslate()
{
    m_title->setSpans(
        {{tr("Bands"), Tone::Text, true},
         {u" · "_s + tr("the first that fits wins; one a line"), Tone::Muted},
         {m_dimension.fields.empty() ? QString() : u" · "_s + tr("they take the place of the field’s values"),
          Tone::Muted}});
    m_help->setText(
        tr("{home} stands for the city that most customers are in, {4/5} for the RFM score that is 4 "
           "of 5 in the book’s scheme: city = {home}, m >= {4/5}."),
        Tone::Muted);
    m_nameLabel->setText(tr("&Name"));
    m_bandsLabel->setText(tr("&Bands"));
    m_name->setAccessibleName(tr("Name"));
    m_bands->setAccessibleName(tr("Bands"));
    m_bands->setPlaceholderText(tr("Large: employees >= 500"));
    m_write->setText(tr("Save"));
    m_restore->setText(tr("As shipped"));
    m_close->setText(tr("Cancel"));
}

void BandsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
