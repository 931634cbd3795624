// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_map_model.h"

#include "core/planning/why_people.h"
#include "core/planning/why_words.h"
#include "ui/capacity/heat_paint.h"

namespace fairlead {

HeatMapModel::HeatMapModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, &HeatMapModel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &HeatMapModel::refresh);
    refresh();
}

/// The same people and weeks keep their cells, and so the current cell and the place of the scroll bars.
void HeatMapModel::refresh()
{
    HeatSheet next;
    if (const PlanResult *result = m_workbench.result())
        next = heatSheet(m_workbench.resultWorkspace(), *result, m_workbench.findings(), m_workbench.team());
    if (m_workbench.isPresenting())
        hideDuty(next);
    const bool isSame = next.weeks == m_sheet.weeks
        && std::equal(next.rows.begin(), next.rows.end(), m_sheet.rows.begin(), m_sheet.rows.end(),
                      [](const HeatRow &a, const HeatRow &b) { return a.isSame(b); });
    if (isSame) {
        m_sheet = std::move(next);
        if (!m_sheet.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_sheet = std::move(next);
    endResetModel();
}

int HeatMapModel::cellAt(int row, int column) const
{
    const HeatRow &line = this->row(row);
    const int week = column - 1;
    if (week < 0 || week >= weekCount() || line.kind == HeatRow::Kind::TeamHead)
        return -1;
    if (line.kind != HeatRow::Kind::Months)
        return week;
    for (size_t month = 0; month < m_sheet.months.size(); ++month) {
        const HeatMonth &each = m_sheet.months[month];
        if (week >= each.firstWeek && week < each.firstWeek + each.weekCount)
            return int(month);
    }
    return -1;
}

std::optional<RecordRef> HeatMapModel::record(int row) const
{
    const HeatRow &line = this->row(row);
    if (line.kind == HeatRow::Kind::Person)
        return refer(line.person);
    if (line.kind == HeatRow::Kind::Hire)
        return refer(line.hire);
    return line.team.isNull() ? std::nullopt : std::optional(refer(line.team));
}

int HeatMapModel::rowOf(const RecordRef &record) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto here = this->record(row);
        if (here && here->table == record.table && here->id == record.id)
            return row;
    }
    return -1;
}

Result<Explanation> HeatMapModel::why(const QModelIndex &index) const
{
    const PlanResult *result = m_workbench.result();
    if (!index.isValid() || !result)
        return fail(Error::notFound(tr("There is nothing to explain here yet.")));
    const Workspace &workspace = m_workbench.resultWorkspace();
    const HeatRow &line = row(index.row());
    const int cell = cellAt(index.row(), index.column());
    switch (line.kind) {
    case HeatRow::Kind::Person:
        return cell < 0 ? whyNet(workspace, *result, line.person)
                        : whyWeek(workspace, *result, line.person, m_sheet.weeks[size_t(cell)].key);
    case HeatRow::Kind::Hire:
        return whyHire(workspace, *result, line.hire);
    case HeatRow::Kind::TeamHead:
        return whyNet(workspace, *result, line.team);
    case HeatRow::Kind::Load:
        return whyLoad(workspace, *result, line.team, cell < 0 ? QString() : m_sheet.weeks[size_t(cell)].key);
    case HeatRow::Kind::Months:
        break;
    }
    return whyLoad(workspace, *result, line.team,
                   cell < 0 ? QString() : m_sheet.months[size_t(cell)].bucket.key);
}

int HeatMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int HeatMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + weekCount() + FigureCount;
}

QVariant HeatMapModel::figureText(const HeatRow &row, int figure, int role) const
{
    if (row.kind == HeatRow::Kind::Load && figure == Net && role == Qt::DisplayRole)
        return words::percent(row.load);
    if (!row.hasPerson())
        return {};
    const bool isHire = row.kind == HeatRow::Kind::Hire;
    const auto number = [role](double value) {
        return role == Qt::EditRole ? QVariant(value) : QVariant(words::days(value));
    };
    switch (figure) {
    case Available:
        return role == Qt::EditRole ? QVariant(row.steps.available)
                                    : QVariant(words::figure(row.steps.available));
    case OnCall:
        return isHire || m_workbench.isPresenting() ? QVariant() : number(row.steps.onCall);
    case Net:
        return number(row.steps.net);
    case Where: {
        QStringList parts;
        for (const WherePart &part : whereItGoes(row.steps)) {
            if (!isHire && part.days >= 0.05)
                parts.append(QString(part.words + u' ' + words::days(part.days)));
        }
        return parts.join(QStringLiteral(", "));
    }
    case Remark:
        return row.note;
    default:
        return {};
    }
}

QString HeatMapModel::tip(const QModelIndex &index) const
{
    const HeatRow &line = row(index.row());
    if (const int cell = cellAt(index.row(), index.column()); cell >= 0)
        return cellInWords(m_sheet, line, size_t(cell));
    if (index.column() == 0)
        return line.note.isEmpty() ? line.name : QString(line.name + QStringLiteral(", ") + line.note);
    if (index.column() > weekCount())
        return figureText(line, index.column() - 1 - weekCount(), Qt::DisplayRole).toString();
    return line.note;
}

QVariant HeatMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeatRow &line = row(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tip(index);
    if (role == Qt::TextAlignmentRole) {
        const bool isText = index.column() == 0 || index.column() >= figureColumn(Where);
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == 0)
        return line.name;
    if (index.column() > weekCount())
        return figureText(line, index.column() - 1 - weekCount(), role);
    if (line.kind == HeatRow::Kind::TeamHead)
        return index.column() == 1 ? QVariant(line.note) : QVariant();
    const int cell = cellAt(index.row(), index.column());
    if (cell < 0)
        return {};
    const HeatCell &shown = line.cells[size_t(cell)];
    if (role == Qt::EditRole && line.hasPerson())
        return line.weeks[size_t(cell)].available;
    return shown.marks.isEmpty() ? shown.text : QString(shown.text + u' ' + shown.marks);
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int week = section - 1;
    const int figure = section - 1 - weekCount();
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == 0 || figure >= Where;
        return int((isText           ? Qt::AlignLeft
                        : figure < 0 ? Qt::AlignHCenter
                                     : Qt::AlignRight)
                   | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && week >= 0 && week < weekCount())
        return QString(shortWeek(m_sheet.weeks[size_t(week)]) + QStringLiteral(", ")
                       + words::span(m_sheet.weeks[size_t(week)].from, m_sheet.weeks[size_t(week)].to, {}));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Person");
    if (role == Qt::DisplayRole && week < weekCount())
        return shortWeek(m_sheet.weeks[size_t(week)]).mid(1); // the number has room
    static constexpr const char *titles[] = {QT_TR_NOOP("Avail"), QT_TR_NOOP("On-call"), QT_TR_NOOP("Net"),
                                             QT_TR_NOOP("Where it goes"), QT_TR_NOOP("Remark")};
    return tr(titles[figure]);
}

} // namespace fairlead
