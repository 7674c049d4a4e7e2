// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rfmschemepage.h"

#include "domain/shippedschemes.h"
#include "items/bookcurrency.h"
#include "ui/charts/sankey.h"
#include "ui/insights/schemechoice.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/rfmaxiseditor.h"
#include "ui/segments/rfmboxeseditor.h"
#include "ui/segments/rfmtrialwords.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/schemes/rfmpublishing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kNodeHeight = 24;

/// Cut points of an axis by its place in RfmAxis.
constexpr std::vector<double> RfmCuts::*kCuts[] = {&RfmCuts::recency, &RfmCuts::frequency,
                                                   &RfmCuts::monetary};

} // namespace

RfmSchemePage::RfmSchemePage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"segments/scheme"_s, u"segments"_s, parent)
    , m_schemes(new SchemeChoice(SchemeKind::Rfm, this))
    , m_reset(new Button({}, Button::Kind::Secondary, this))
    , m_apply(new Button({}, Button::Kind::Primary, this))
    , m_rulesCard(new Card({}, this))
    , m_name(new QLineEdit)
    , m_bins(new QSpinBox)
    , m_source(new QComboBox)
    , m_axes{new RfmAxisEditor(RfmAxis::Recency), new RfmAxisEditor(RfmAxis::Frequency),
             new RfmAxisEditor(RfmAxis::Monetary)}
    , m_nameTitle(new SpanLabel)
    , m_binsTitle(new SpanLabel)
    , m_boxesCard(new Card({}, this))
    , m_boxes(new RfmBoxesEditor)
    , m_check(new SpanLabel)
    , m_groupsCard(new Card({}, this))
    , m_groups(new FigureTable(*m_groupsCard))
    , m_movesCard(new Card({}, this))
    , m_movesArea(new QScrollArea(m_movesCard))
    , m_moves(new Sankey)
    , m_hint(new SpanLabel(m_movesCard))
{
    buildHead();
    setBody(buildBody());
    connectEditors();
    setFocusTarget(m_bins);
    retranslate();
    showWaiting();
}

void RfmSchemePage::connectEditors()
{
    connect(m_schemes, &QComboBox::activated, this, [this] { setScheme(m_schemes->chosen()); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        if (m_scheme == m_base)
            setScheme({});
        else
            begin(m_base);
    });
    connect(m_apply, &QAbstractButton::clicked, this, &RfmSchemePage::apply);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty() || name == schemeLabel(m_scheme.name)) {
            m_name->setText(schemeLabel(m_scheme.name));
            return;
        }
        m_scheme.name = name;
        changed();
    });
    connect(m_bins, &QSpinBox::valueChanged, this, [this](int bins) {
        m_scheme.bins = bins;
        // Cut points belong to a number of bins: others are taken from the data first.
        m_scheme.cuts.reset();
        changed();
    });
    connect(m_source, &QComboBox::activated, this, [this](int choice) {
        if (choice == 0)
            m_scheme.cuts.reset();
        else if (m_answer && m_answer->scheme.bins == m_scheme.bins)
            m_scheme.cuts = m_answer->scheme.cuts;
        changed();
    });
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        connect(m_axes[axis], &RfmAxisEditor::cutsEdited, this,
                [this, axis](const std::vector<double> &cuts) {
                    if (!m_scheme.cuts && m_answer && m_answer->scheme.bins == m_scheme.bins)
                        m_scheme.cuts = m_answer->scheme.cuts;
                    if (!m_scheme.cuts)
                        return;
                    (*m_scheme.cuts).*kCuts[axis] = cuts;
                    changed();
                });
    connect(m_boxes, &RfmBoxesEditor::segmentsEdited, this, [this] {
        m_scheme.segments = m_boxes->segments();
        changed();
    });
}

RfmScheme RfmSchemePage::inUse() const
{
    const AnalysisSettings &settings = *workspace().view()->settings;
    RfmScheme scheme = settings.rfm;
    if (!settings.rfmIsSaved)
        scheme.cuts.reset();
    return scheme;
}

bool RfmSchemePage::isTrial() const
{
    return m_hasScheme && workspace().view() && !(m_scheme == inUse());
}

void RfmSchemePage::setScheme(const QString &key)
{
    m_schemes->choose(key);
    if (key.isEmpty()) {
        if (workspace().view())
            begin(inUse());
    } else if (const auto shipped = shippedRfmScheme(key)) {
        begin(*shipped);
    } else {
        Q_EMIT failed(shipped.error().message);
    }
}

void RfmSchemePage::tryScheme(const RfmScheme &scheme)
{
    m_scheme = scheme;
    m_hasScheme = true;
    showScheme();
    changed();
}

void RfmSchemePage::begin(const RfmScheme &scheme)
{
    m_base = scheme;
    tryScheme(scheme);
}

void RfmSchemePage::changed()
{
    {
        const QSignalBlocker silent(m_source);
        m_source->setCurrentIndex(m_scheme.cuts ? 1 : 0);
    }
    updateAxes();
    updateHead();
    askAgain();
}

void RfmSchemePage::showScheme()
{
    m_name->setText(schemeLabel(m_scheme.name));
    const QSignalBlocker silent(m_bins);
    m_bins->setValue(m_scheme.bins);
    m_boxes->setSegments(m_scheme.segments);
}

void RfmSchemePage::ask()
{
    m_schemes->setInUse(workspace().view()->settings->rfm.name);
    const RfmScheme used = inUse();
    // What is not being changed follows the scheme in use.
    if (!m_hasScheme || (m_scheme == m_base && m_schemes->chosen().isEmpty() && !(m_base == used))) {
        m_base = m_scheme = used;
        m_hasScheme = true;
        showScheme();
    }
    run(
        [bench = m_bench, scheme = m_scheme](const View &view, const Progress &progress) {
            Tried tried;
            tried.trial = bench->trial(view, progress);
            tried.answer = tried.trial->answer(scheme, progress);
            tried.currency = bookCurrency(view);
            return tried;
        },
        [this](const Tried &tried) { take(tried); });
}

void RfmSchemePage::take(const Tried &tried)
{
    if (!tried.answer)
        return;
    m_trial = tried.trial;
    m_answer = tried.answer;
    m_currency = tried.currency;
    update();
}

void RfmSchemePage::forget()
{
    m_bench = std::make_shared<RfmTrialBench>();
    m_trial.reset();
    m_answer.reset();
    m_groups->clearRows();
    // The same book, loaded again, keeps what is tried.
    if (!workspace().view())
        m_hasScheme = false;
}

void RfmSchemePage::apply()
{
    if (!isTrial() || !m_answer || !isSettled() || m_isApplying)
        return;
    m_isApplying = true;
    updateHead();
    RfmScheme scheme = m_scheme;
    // As they are at this moment, so that who moves later does so by buying, not by others' buying.
    if (m_answer->customers > 0)
        scheme.cuts = m_answer->scheme.cuts;
    deliver(putToUse(workspace(), scheme, workspace().clock().today()), this,
            [this, scheme, customers = m_answer->customers](const Result<CommittedChange> &change) {
                m_isApplying = false;
                if (!change) {
                    updateHead();
                    Q_EMIT failed(change.error().message);
                    return;
                }
                m_schemes->choose({});
                begin(scheme);
                Q_EMIT applied(
                    tr("%Ln customer(s) are in the segments of “%1” now; undo brings those of before "
                       "back.",
                       nullptr, static_cast<int>(customers))
                        .arg(schemeLabel(scheme.name)));
            });
}

void RfmSchemePage::update()
{
    if (!m_answer)
        return;
    updateHead();
    if (m_answer->customers == 0) {
        showNothing(tr("No purchases yet"),
                    tr("Segments come from what customers bought. Import your purchases, or look around "
                       "first."));
        setStatusText({});
        return;
    }
    updateAxes();
    m_check->setSpans(rfmCheckWords(*m_answer));
    m_groups->setTable(rfmTrialColumns(), rfmTrialRows(*m_answer, locale()), {78, 66, 66, 70, 68, 74},
                       m_currency);
    m_groupsCard->setNote(tr("%Ln customer(s) move", nullptr, static_cast<int>(m_answer->moving)));
    const QList<SankeyNode> moving = rfmMoveNodes(*m_answer);
    m_moves->setFlows(moving, rfmMoveFlows(*m_answer));
    m_moves->setMinimumHeight(scaledPixels(font(), kNodeHeight) * int(moving.size()));
    m_movesArea->setVisible(!moving.isEmpty());
    m_hint->setVisible(moving.isEmpty());
    setStatusText({{tr("%Ln customer(s) with a purchase", nullptr, static_cast<int>(m_answer->customers)),
                    Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln customer(s) move", nullptr, static_cast<int>(m_answer->moving))}});
    showBody();
}

void RfmSchemePage::updateHead()
{
    m_reset->setEnabled(isTrial());
    m_apply->setEnabled(isTrial() && !m_isApplying && m_answer && m_answer->customers > 0);
    m_apply->setText(m_answer ? tr("Apply to %Ln customer(s)", nullptr, static_cast<int>(m_answer->customers))
                              : tr("Apply"));
}

void RfmSchemePage::updateAxes()
{
    if (!m_answer || !m_trial)
        return;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        RfmCutBar::Values values;
        values.axis = static_cast<RfmAxis>(axis);
        values.scale = RfmAxisScale(values.axis, m_trial->spread(values.axis));
        // A handle that is dragged is ahead of the answer.
        const RfmScheme &shown = m_scheme.cuts ? m_scheme : m_answer->scheme;
        values.cuts = (*shown.cuts).*kCuts[axis];
        if (values.cuts.size() + 1 == m_answer->perScore[axis].size())
            values.perScore = m_answer->perScore[axis];
        m_axes[axis]->setValues(values);
    }
}

} // namespace leadbook
