// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_table.h"

#include "ui/inspector/field_editor.h"
#include "ui/kit/figures.h"
#include "ui/kit/table_view.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_format.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace fairlead {

namespace {

bool isNumber(const FieldInfo &field)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return true;
    default:
        return false;
    }
}

QList<FieldView> headsOf(const RecordColumns &columns)
{
    QList<FieldView> heads;
    RowKinds::withTable(columns.table, [&]<class Row>() {
        const Row empty{};
        for (const QString &key : columns.fields) {
            for (const Field<Row> &field : Row::fields()) {
                if (key == QLatin1String(field.key))
                    heads.append({field, field.title(), field.get(empty), Row::table});
            }
        }
    });
    return heads;
}

std::optional<FieldView> fieldOf(const Workspace &workspace, const RecordRef &record, FieldView head)
{
    std::optional<FieldView> found;
    RowKinds::withTable(record.table, [&]<class Row>() {
        const Row *row = workspace.find(Id<Row>::fromUuid(record.id));
        if (!row)
            return;
        for (const Field<Row> &field : Row::fields()) {
            if (QLatin1String(field.key) == QLatin1String(head.info.key)) {
                head.value = field.get(*row);
                found = head;
            }
        }
    });
    return found;
}

/// Keeps the table's selection and the workbench's the same.
void shareSelection(TableView *view, RecordTableModel *model, Workbench &workbench)
{
    QItemSelectionModel *selection = view->selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, view, [view, model, &workbench] {
        QList<RecordRef> records;
        for (const QModelIndex &index : view->selectionModel()->selectedRows())
            records.append(model->record(index.row()));
        if (!records.isEmpty() && view->hasFocus())
            workbench.select(records);
    });
    const auto follow = [view, model, &workbench] {
        const QList<RecordRef> &records = workbench.selection();
        const int row = records.size() == 1 ? model->rowOf(records.first()) : -1;
        if (row < 0)
            view->clearSelection();
        else if (!view->selectionModel()->isRowSelected(row))
            view->selectRow(row);
    };
    QObject::connect(&workbench, &Workbench::selectionChanged, view, follow);
    QObject::connect(model, &QAbstractItemModel::modelReset, view, follow);
}

} // namespace

RecordTableModel::RecordTableModel(Workbench &workbench, RecordColumns columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_columns(std::move(columns))
    , m_heads(headsOf(m_columns))
{
    connect(&workbench.session(), &Session::changed, this, &RecordTableModel::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &RecordTableModel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &RecordTableModel::refresh);
    refresh();
}

void RecordTableModel::refresh()
{
    QList<RecordRef> records = m_columns.records(m_workbench.workspace());
    if (records == m_records) {
        if (!records.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int RecordTableModel::rowOf(const RecordRef &record) const
{
    for (int row = 0; row < m_records.size(); ++row) {
        if (m_records[row].id == record.id)
            return row;
    }
    return -1;
}

std::optional<FieldView> RecordTableModel::field(const QModelIndex &index) const
{
    if (index.row() >= m_records.size() || index.column() >= m_heads.size())
        return {};
    return fieldOf(m_workbench.workspace(), m_records[index.row()], m_heads[index.column()]);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QString RecordTableModel::shownText(const FieldView &view) const
{
    const QVariant shown = shownValue(view.info, view.value);
    if (view.info.kind == Kind::Reference) {
        const RecordRef target{QLatin1String(view.info.reference), QUuid(shown.toString()), {}};
        return captionOf(m_workbench.workspace(), target);
    }
    if (view.info.kind == Kind::Choice) {
        for (const Choice &choice : view.info.choices) {
            if (shown.toString() == QLatin1String(choice.key))
                return view.choiceLabel(choice);
        }
    }
    if (view.info.kind == Kind::Date)
        return dateText(shown.toDate());
    if (view.info.kind == Kind::Boolean)
        return shown.toBool() ? FormField::tr("Yes") : QStringLiteral("–");
    if (!isNumber(view.info) || !shown.isValid())
        return shown.toString();
    const QString unit = view.info.kind == Kind::Share ? QStringLiteral("%")
                                                       : QCoreApplication::translate("unit", view.info.unit);
    const QString number = figure(shown.toDouble(), 2);
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const auto view = field(index);
    if (!view)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(*view);
    case Qt::EditRole:
        return view->value;
    case Qt::TextAlignmentRole:
        return int((isNumber(view->info) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(m_heads[section].info) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads[section].title) : QVariant();
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_workbench.readOnlyReason().isEmpty() && !m_heads[index.column()].info.isInternal)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto view = field(index);
    if (!view || role != Qt::EditRole || view->value == value)
        return false;
    return m_workbench.submit(changeRecords(m_workbench.workspace(), {m_records[index.row()]},
                                            QLatin1String(view->info.key), value));
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RecordTableModel *>(index.model());
    const auto view = model ? model->field(index) : std::nullopt;
    if (!view)
        return nullptr;
    FormField *editor = makeEditor(*view, model->workbench().workspace(), model->workbench().asOf());
    editor->setParent(parent);
    editor->setAutoFillBackground(true);
    editor->setFocusProxy(editor->editor());
    editor->editor()->setAccessibleName(view->title);
    auto *self = const_cast<RecordDelegate *>(this); // Qt asks for const here and for signals elsewhere
    connect(editor, &FormField::committed, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RecordTableModel *>(index.model());
    const auto view = model ? model->field(index) : std::nullopt;
    if (auto *field = qobject_cast<FormField *>(editor); field && view)
        field->setValue(shownValue(view->info, view->value));
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *records = qobject_cast<const RecordTableModel *>(index.model());
    const auto view = records ? records->field(index) : std::nullopt;
    if (auto *field = qobject_cast<FormField *>(editor); field && view)
        model->setData(index, storedValue(view->info, field->value()), Qt::EditRole);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex & /*index*/) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

TableView *makeRecordTable(Workbench &workbench, const QString &what, RecordColumns columns,
                           const QList<int> &widths, QWidget *parent)
{
    auto *view = new TableView(what, parent);
    auto *model = new RecordTableModel(workbench, std::move(columns), view);
    view->setModel(model);
    auto *delegate = new RecordDelegate(view);
    for (int column = 0; column < model->columnCount(); ++column)
        view->setColumnDelegate(column, delegate);
    view->setColumnWidths(widths);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    shareSelection(view, model, workbench);
    return view;
}

} // namespace fairlead
