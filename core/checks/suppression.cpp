// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/suppression.h"

namespace fairlead {

namespace {

QString captionOf(const Workspace &workspace, const QString &table, const QUuid &id)
{
    QString caption;
    RowKinds::withTable(table, [&]<class Row>() {
        if (const Row *row = workspace.find(Id<Row>::fromUuid(id)))
            caption = row->caption();
    });
    return caption;
}

QString ruleText(const QString &rule)
{
    for (const Check &check : checks()) {
        if (rule == QLatin1String(check.code))
            return QString(rule + u' ' + check.name());
    }
    return rule;
}

bool coversRecord(const CheckSuppression &row, const Finding &finding)
{
    if (row.recordTable.isEmpty() && row.recordId.isEmpty())
        return true;
    if (finding.records.empty())
        return false;
    const RecordRef &first = finding.records.front();
    return row.recordTable == first.table && row.recordId == first.id.toString(QUuid::WithoutBraces);
}

Result<ChangeSet> switchOff(const Workspace &workspace, CheckSuppression row)
{
    if (row.reason.isEmpty())
        return fail(Error::invalid(Text::tr("A check is switched off with a reason; expected a few words.")));
    row.id = Id<CheckSuppression>::create();
    ChangeSet change;
    change.sentence = Text::tr("Switch off %1: %2").arg(suppressionText(workspace, row), row.reason);
    return change.add(std::move(row));
}

} // namespace

const CheckSuppression *suppressionOf(const Workspace &workspace, const Finding &finding)
{
    const CheckSuppression *found = nullptr;
    for (const CheckSuppression &row : workspace.rows<CheckSuppression>()) {
        if (row.rule != finding.code || !coversRecord(row, finding))
            continue;
        if (row.recordTable.isEmpty())
            return &row; // the whole rule says more than one record of it
        found = &row;
    }
    return found;
}

Result<ChangeSet> switchOffRule(const Workspace &workspace, const QString &rule, const QString &reason,
                                QDate on)
{
    const bool exists =
        std::ranges::any_of(checks(), [&](const Check &check) { return rule == QLatin1String(check.code); });
    if (!exists)
        return fail(Error::invalid(Text::tr("There is no rule “%1”; expected one such as X04.").arg(rule)));
    for (const CheckSuppression &row : workspace.rows<CheckSuppression>()) {
        if (row.rule == rule && row.recordTable.isEmpty())
            return fail(Error::invalid(Text::tr("%1 is switched off already.").arg(ruleText(rule))));
    }
    return switchOff(workspace, {{}, rule, {}, {}, reason.simplified(), on});
}

Result<ChangeSet> switchOffFinding(const Workspace &workspace, const Finding &finding, const QString &reason,
                                   QDate on)
{
    if (finding.isPrivate)
        return fail(Error::invalid(
            Text::tr("This finding rests on private records; a row that switches it off would be shared.")));
    if (finding.records.empty())
        return fail(Error::invalid(
            Text::tr("This finding is about no single record; switch off the whole rule instead.")));
    if (const CheckSuppression *row = suppressionOf(workspace, finding))
        return fail(
            Error::invalid(Text::tr("%1 is switched off already.").arg(suppressionText(workspace, *row))));
    const RecordRef &first = finding.records.front();
    return switchOff(
        workspace,
        {{}, finding.code, first.table, first.id.toString(QUuid::WithoutBraces), reason.simplified(), on});
}

ChangeSet switchOn(const Workspace &workspace, const CheckSuppression &suppression)
{
    ChangeSet change;
    change.sentence = Text::tr("Switch %1 on again").arg(suppressionText(workspace, suppression));
    return change.remove(suppression);
}

QString suppressionText(const Workspace &workspace, const CheckSuppression &suppression)
{
    const QString rule = ruleText(suppression.rule);
    if (suppression.recordTable.isEmpty())
        return rule;
    const QString caption =
        captionOf(workspace, suppression.recordTable, QUuid::fromString(suppression.recordId));
    return Text::tr("%1 for %2").arg(rule, caption.isEmpty() ? Text::tr("a removed record") : caption);
}

QString subjectOf(const Workspace &workspace, const Finding &finding)
{
    if (finding.records.empty())
        return {};
    return captionOf(workspace, finding.records.front().table, finding.records.front().id);
}

} // namespace fairlead
