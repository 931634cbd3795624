// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_times.h"

#include "ui/kit/form_rows.h"

#include <QVBoxLayout>

namespace fairlead {

using namespace incident_words;

IncidentTimes::IncidentTimes(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_base(std::make_shared<MomentBase>())
    , m_none(std::make_shared<MomentBase>())
{
    auto *rows = new FormRows(3);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const auto moment = IncidentMoment(i);
        const bool isStart = moment == IncidentMoment::Started;
        m_fields[i] = new ValueField(
            momentFormat(isStart ? m_none : m_base, isStart ? Need::Required : Need::Optional));
        rows->add(tr("%1, UTC", "name of a time").arg(momentTitle(moment)), m_fields[i]);
        m_fields[i]->editor()->setToolTip(tr("A time such as 14:05, or +12 minutes after the start"));
        connect(m_fields[i], &FormField::committed, this,
                [this, moment](const QVariant &value) { commit(moment, value); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
}

void IncidentTimes::show(const Incident &incident)
{
    const bool isOther = m_incident != incident.id;
    m_incident = incident.id;
    const bool isMoved = m_base->base != incident.startedAt;
    *m_base = {incident.startedAt, m_workbench.asOf()};
    *m_none = {{}, m_workbench.asOf()};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setReadOnly(!m_workbench.readOnlyReason().isEmpty());
        const QDateTime at = momentOf(incident, IncidentMoment(i));
        const QVariant value = at.isValid() ? QVariant(at.toUTC()) : QVariant();
        if (!isOther && !isMoved && m_fields[i]->value() == value && m_fields[i]->error().isEmpty())
            continue; // leaves alone what is being typed
        m_fields[i]->setError({});
        m_fields[i]->setValue(value);
    }
}

void IncidentTimes::commit(IncidentMoment moment, const QVariant &value)
{
    const Incident *incident = m_workbench.workspace().find(m_incident);
    if (!incident)
        return;
    const auto changes = setMoment(*incident, moment, value.toDateTime());
    FormField *typed = field(moment);
    if (!changes)
        return typed->setError(changes.error().message);
    typed->setError({});
    if (!changes->isEmpty())
        m_workbench.submit(*changes);
}

} // namespace fairlead
