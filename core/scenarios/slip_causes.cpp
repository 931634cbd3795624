// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/slip_causes.h"

#include <QSet>

namespace fairlead {

namespace {

/// What a change of a row means, whatever its field; Item and WorkspaceSettings are asked field by field.
template <class Row> SlipCause causeOf()
{
    if constexpr (std::is_same_v<Row, SkillDemand>)
        return SlipCause::Estimates;
    else if constexpr (std::is_same_v<Row, Rotation> || std::is_same_v<Row, Shift>)
        return SlipCause::OnCall;
    else if constexpr (std::is_same_v<Row, Leave> || std::is_same_v<Row, Holiday>
                       || std::is_same_v<Row, HolidayCalendar>)
        return SlipCause::Leave;
    else if constexpr (std::is_same_v<Row, Person> || std::is_same_v<Row, TeamMembership>
                       || std::is_same_v<Row, PersonSkill> || std::is_same_v<Row, Team>
                       || std::is_same_v<Row, Site> || std::is_same_v<Row, HeadcountPlan>
                       || std::is_same_v<Row, CapacityAdjustment> || std::is_same_v<Row, Allocation>)
        return SlipCause::People;
    else if constexpr (std::is_same_v<Row, Dependency> || std::is_same_v<Row, Agreement>
                       || std::is_same_v<Row, Freeze>)
        return SlipCause::Links;
    else if constexpr (std::is_same_v<Row, CheckIn> || std::is_same_v<Row, CapacityPolicy>
                       || std::is_same_v<Row, WorkspaceSettings>)
        return SlipCause::Speed;
    else
        return SlipCause::Scope;
}

bool isOneOf(QLatin1String key, std::initializer_list<const char *> keys)
{
    return std::ranges::any_of(keys, [key](const char *each) { return key == QLatin1String(each); });
}

bool isDropOrReturn(const Edit<Item> &edit)
{
    return (edit.before->state == ItemState::Dropped) != (edit.after->state == ItemState::Dropped);
}

SlipCause causeOf(const Edit<Item> &edit, QLatin1String key)
{
    if (isOneOf(key, {"optimistic", "effort", "pessimistic", "duration"}))
        return SlipCause::Estimates;
    if (isOneOf(key, {"staffing", "team"}))
        return SlipCause::People;
    if (isOneOf(key, {"not_before", "deadline", "hard_deadline"}))
        return SlipCause::Links;
    if (isOneOf(key, {"actual_start", "actual_finish", "remaining", "blocked_since", "blocked_reason"}))
        return SlipCause::Speed;
    if (key == QLatin1String("state"))
        return isDropOrReturn(edit) ? SlipCause::Scope : SlipCause::Speed;
    return SlipCause::Scope;
}

template <class Row> SlipCause causeOf(const Edit<Row> &edit, const FieldInfo &field)
{
    if constexpr (std::is_same_v<Row, Item>)
        return causeOf(edit, QLatin1String(field.key));
    else
        return causeOf<Row>();
}

/// Items that are on one side only: what belongs to them comes and goes with them.
QSet<QUuid> itemsOfOneSide(const ChangeSet &changes)
{
    QSet<QUuid> items;
    for (const AnyEdit &any : changes.edits) {
        const auto edit = any.as<Item>();
        if (edit && (!edit->before || !edit->after))
            items.insert(edit->id().uuid());
    }
    return items;
}

template <class Row> bool belongsTo(const QSet<QUuid> &items, const Row &row)
{
    for (const Field<Row> &field : Row::fields()) {
        if (field.referencedId && QLatin1String(field.reference) == QLatin1String(Item::table)
            && items.contains(field.referencedId(row)))
            return true;
    }
    return false;
}

template <class Row> void applyFields(Workspace &workspace, const Edit<Row> &edit, SlipCauses causes)
{
    Row row = *edit.before;
    for (const Field<Row> &field : Row::fields()) {
        const QVariant value = field.get(*edit.after);
        if (value != field.get(*edit.before) && (causes & bitOf(causeOf(edit, field))))
            (void)field.set(row, value);
    }
    workspace.rows<Row>().insert(std::move(row));
}

} // namespace

QString slipCauseName(SlipCause cause)
{
    switch (cause) {
    case SlipCause::Scope:
        return Text::tr("Scope");
    case SlipCause::Estimates:
        return Text::tr("Estimates");
    case SlipCause::OnCall:
        return Text::tr("On-call");
    case SlipCause::Leave:
        return Text::tr("Leave");
    case SlipCause::People:
        return Text::tr("People");
    case SlipCause::Links:
        return Text::tr("Links and dates");
    case SlipCause::Speed:
        break;
    }
    return Text::tr("Speed");
}

SlipDifference::SlipDifference(const Workspace &baseline, const Workspace &now)
    : m_baseline(baseline)
    , m_changes(difference(baseline, now))
{
    const QSet<QUuid> comingAndGoing = itemsOfOneSide(m_changes);
    for (const AnyEdit &any : m_changes.edits) {
        any.visit([&]<class Row>(const Edit<Row> &edit) {
            if (edit.before && edit.after) {
                m_wholes.push_back(0);
                for (const Field<Row> &field : Row::fields()) {
                    if (field.get(*edit.before) != field.get(*edit.after))
                        m_causes |= bitOf(causeOf(edit, field));
                }
                return;
            }
            const bool isOfItem = belongsTo(comingAndGoing, edit.row());
            m_wholes.push_back(bitOf(isOfItem ? SlipCause::Scope : causeOf<Row>()));
            m_causes |= m_wholes.back();
        });
    }
}

Workspace SlipDifference::with(SlipCauses causes) const
{
    Workspace workspace = m_baseline;
    for (size_t i = 0; i < m_changes.edits.size(); ++i) {
        m_changes.edits[i].visit([&]<class Row>(const Edit<Row> &edit) {
            if (m_wholes[i] == 0)
                applyFields(workspace, edit, causes);
            else if (!(m_wholes[i] & causes))
                return;
            else if (edit.after)
                workspace.rows<Row>().insert(edit.after);
            else
                workspace.rows<Row>().remove(edit.id());
        });
    }
    return workspace;
}

} // namespace fairlead
