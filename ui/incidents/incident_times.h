// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/incident_edits.h"
#include "ui/incidents/incident_words.h"

namespace fairlead {

class FormField;
class FormRows;

/// The five times of an incident as a live form. What is typed without a day is completed by its start; what
/// is out of order stays as typed, with the reason under it.
class IncidentTimes final : public QWidget {
    Q_OBJECT
public:
    explicit IncidentTimes(Workbench &workbench, QWidget *parent = nullptr);

    void show(const Incident &incident);
    FormField *field(IncidentMoment moment) const { return m_fields[size_t(moment)]; }
    /// What completes the times of this incident.
    std::shared_ptr<const incident_words::MomentBase> base() const { return m_base; }

private:
    void commit(IncidentMoment moment, const QVariant &value);

    Workbench &m_workbench;
    std::shared_ptr<incident_words::MomentBase> m_base;
    std::shared_ptr<incident_words::MomentBase> m_none; ///< of the start itself
    Id<Incident> m_incident;
    std::array<FormField *, 5> m_fields{};
};

} // namespace fairlead
