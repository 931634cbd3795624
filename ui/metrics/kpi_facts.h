// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/metrics/metrics_board.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead {

/// What one has to know of a figure beside its chart: what it rests on, the services below it, question,
/// formula and version, what moves it, what was noted, and what was decided.
class KpiFacts final : public QWidget {
    Q_OBJECT
public:
    explicit KpiFacts(Workbench &workbench, QWidget *parent = nullptr);

    void show(const MetricsAnswer &answer, size_t tile);
    /// All that stands there, a line each: "Formula: …".
    QStringList lines() const { return m_lines; }

Q_SIGNALS:
    void recordChosen(const fairlead::RecordRef &record);

private:
    void clear();
    void add(const QString &label, const QString &words, Tone tone = Tone::Text);
    void addRecord(const QString &words, const RecordRef &record);
    void addBasis(const MetricsAnswer &answer, size_t tile);
    void addServices(const MetricsAnswer &answer, const KpiTile &tile);
    void addDefinition(const KpiTile &tile);
    void addNotes(const Workspace &workspace, const KpiTile &tile);
    void addLinked(const Workspace &workspace, const KpiTile &tile);

    Workbench &m_workbench;
    QVBoxLayout *m_column;
    QStringList m_lines;
};

} // namespace fairlead
