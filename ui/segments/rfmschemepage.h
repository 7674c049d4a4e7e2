// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/analysispage.h"
#include "workspace/rfmtrial.h"

#include <array>
#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace leadbook {

class Button;
class Card;
class FigureTable;
class RfmAxisEditor;
class RfmBoxesEditor;
class Sankey;
class SchemeChoice;
class SpanLabel;

/// The RFM scheme: bins, cut points and boxes, and what becomes of everybody while they are changed, before
/// the scheme is made the book's own.
class RfmSchemePage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit RfmSchemePage(Workspace &workspace, QWidget *parent = nullptr);

    /// What the scheme shown does to the customers.
    const std::optional<RfmTrialAnswer> &answer() const { return m_answer; }
    /// The scheme as it is edited; without cut points they follow the data.
    const RfmScheme &scheme() const { return m_scheme; }
    /// The scheme shown is not the one in use.
    bool isTrial() const;
    /// Shows what @p scheme would do.
    void tryScheme(const RfmScheme &scheme);
    /// Shows what the shipped scheme of that key would do; empty: the one in use.
    void setScheme(const QString &key);

Q_SIGNALS:
    /// A scheme was put to use, which can be undone.
    void applied(const QString &sentence);
    /// What could not be.
    void failed(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    /// What a worker says.
    struct Tried
    {
        std::shared_ptr<const RfmTrial> trial;
        std::optional<RfmTrialAnswer> answer;
        QString currency;
    };

    void buildHead();
    QWidget *buildBody();
    QWidget *buildRules();
    /// Connects what changes the scheme.
    void connectEditors();
    /// Begins with @p scheme.
    void begin(const RfmScheme &scheme);
    /// The scheme became another one.
    void changed();
    void showScheme();
    void apply();
    void take(const Tried &tried);
    void update();
    void updateHead();
    void updateAxes();
    RfmScheme inUse() const;

    std::shared_ptr<RfmTrialBench> m_bench = std::make_shared<RfmTrialBench>();
    std::shared_ptr<const RfmTrial> m_trial;
    std::optional<RfmTrialAnswer> m_answer;
    QString m_currency;
    RfmScheme m_scheme;
    RfmScheme m_base; ///< as it was chosen
    bool m_hasScheme = false;
    bool m_isApplying = false;

    SchemeChoice *m_schemes;
    Button *m_reset;
    Button *m_apply;
    Card *m_rulesCard;
    QLineEdit *m_name;
    QSpinBox *m_bins;
    QComboBox *m_source; ///< of the cut points: the data, or by hand
    std::array<RfmAxisEditor *, 3> m_axes;
    SpanLabel *m_nameTitle;
    SpanLabel *m_binsTitle;
    Card *m_boxesCard;
    RfmBoxesEditor *m_boxes;
    SpanLabel *m_check;
    Card *m_groupsCard;
    FigureTable *m_groups;
    Card *m_movesCard;
    QScrollArea *m_movesArea;
    Sankey *m_moves;
    SpanLabel *m_hint;
};

} // namespace leadbook
