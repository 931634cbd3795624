// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/coverage_view.h"

#include "ui/kit/buttons.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fields.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/icon.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/people/absence_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString peopleKey = QStringLiteral("people/coverage/people");
constexpr int widths[] = {206, 132, 56, 92, 84, 0};
constexpr int besidePeople[] = {186, 0, 52, 92, 84, 186}; // the kind makes room for them
constexpr int personWidth = 62;

/// What is short has a mark before its words.
class CountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &look = theme(option->widget);
        const bool isShort = index.data(CoverageModel::ShortRole).toBool();
        const bool isQuiet =
            index.column() == CoverageModel::Kind || index.column() == CoverageModel::TeamKey;
        const QColor color = isShort ? look.warning : isQuiet ? look.textSecondary : look.text;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        if (!isShort)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(QLatin1String("warning"), Tone::Warning);
        option->decorationSize = QSize(look.px(14), look.px(14));
    }
};

/// A digit, and a plus where somebody wants to grow; no colours, which would read as a grade (GR8).
class LevelDelegate final : public ValueDelegate {
public:
    explicit LevelDelegate(QObject *parent) : ValueDelegate(numberFormat({0, 4, 1, 0}), parent) { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ValueDelegate::initStyleOption(option, index);
        if (index.data(CoverageModel::GrowsRole).toBool())
            option->text += QStringLiteral(" +");
    }
};

} // namespace

CoverageView::CoverageView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_wantsPeople(QSettings().value(peopleKey, false).toBool())
    , m_model(new CoverageModel(workbench, this))
    , m_head(new SectionHead(tr("Coverage")))
    , m_people(new Button(tr("Show people"), ButtonRole::Normal))
    , m_table(new TableView(tr("Skills and services, and who carries them"), this))
    , m_counts(new CountDelegate(this))
    , m_levels(new LevelDelegate(this))
    , m_absence(new AbsencePanel(workbench))
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(
          tr("No skills and no services yet"),
          tr("Here stands how many people can do what the plan asks for and carry each service, and what "
             "breaks when one of them is away for three weeks. Skills are kept in Capacity, services in "
             "Services."),
          this))
{
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, &CoverageView::arrange);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CoverageView::showState);
    connect(&workbench, &Workbench::computingChanged, this, &CoverageView::showState);
    connect(&workbench, &Workbench::contextChanged, this, &CoverageView::showPeople);
    showPeople();
    arrange();
}

/// An open editor commits while it is destroyed; the view is not there any more to follow.
CoverageView::~CoverageView()
{
    m_model->disconnect(this);
    m_workbench.disconnect(this);
}

void CoverageView::build()
{
    m_empty->setGhostRows({{tr("ledger"), tr("2 can lead"), tr("covered")},
                           {tr("payments-gateway"), tr("1 can lead"), tr("1 more to carry it")}});
    auto *scope = new DropPill(tr("What is shown"));
    scope->setChoices({{QString::number(int(CoverageScope::All)), tr("Skills and services")},
                       {QString::number(int(CoverageScope::Skills)), tr("Skills")},
                       {QString::number(int(CoverageScope::Services)), tr("Services")},
                       {QString::number(int(CoverageScope::Gaps)), tr("Gaps only")}});
    scope->setCurrent(QString::number(int(CoverageScope::All)));
    connect(scope, &DropPill::chosen, this, [this, scope](const QString &id) {
        scope->setCurrent(id);
        m_model->setScope(CoverageScope(id.toInt()));
    });
    m_people->setToolTip(tr("The people behind the counts, by name (P)"));
    connect(m_people, &QPushButton::clicked, this, &CoverageView::turnPeople);
    m_head->addEnd(scope);
    m_head->addEnd(m_people);
    m_table->setModel(m_model);
    m_table->setFrozenColumns(1);
    m_table->setSortingEnabled(false); // nobody is put into an order (GR8)
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &CoverageView::askAbout);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const RecordRef record = m_model->recordAt(current.row());
                if (m_table->hasFocus() && !m_table->isArriving() && !record.id.isNull())
                    m_workbench.select({record});
            });
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    setSpace(column, {0, 0, 0, 0, 1});
    auto *row = new QHBoxLayout(m_body);
    row->addWidget(left, 68);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_absence, 32);
    setSpace(row, {0, 0, 0, 0, 4});
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_body, 1);
    all->addWidget(m_empty, 1);
    setSpace(all, {6, 1, 6, 3, 0});
    leadFocus(this, m_table);
}

void CoverageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    showState();
}

void CoverageView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void CoverageView::arrange()
{
    const bool hasPeople = m_model->arePeopleShown();
    QList<int> designed;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isPerson = column >= CoverageModel::firstPerson;
        m_table->setColumnDelegate(column, isPerson ? m_levels : m_counts);
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int words = QFontMetrics(theme(this).font(TextSize::Body)).horizontalAdvance(name);
        const int needed = int(words / theme(this).pixelScale) + 24;
        designed.append(isPerson        ? std::max(personWidth, needed)
                            : hasPeople ? besidePeople[column]
                                        : widths[column]);
    }
    m_table->setColumnHidden(CoverageModel::Kind, hasPeople);
    m_table->setColumnWidths(designed);
    showState();
}

void CoverageView::showState()
{
    const bool isEmpty = m_model->all() == 0 && !m_workbench.isComputing();
    m_body->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_head->setNote(m_model->gaps() == 0
                        ? tr("nothing is short")
                        : tr("%1 of %2 are carried by too few").arg(m_model->gaps()).arg(m_model->all()));
    m_people->setText(m_model->arePeopleShown() ? tr("Hide people") : tr("Show people"));
}

void CoverageView::turnPeople()
{
    m_wantsPeople = !m_wantsPeople;
    QSettings().setValue(peopleKey, m_wantsPeople);
    showPeople();
}

void CoverageView::showPeople()
{
    m_model->setPeopleShown(m_wantsPeople && !m_workbench.isPresenting());
    m_absence->setVisible(!m_workbench.isPresenting());
    m_people->setVisible(!m_workbench.isPresenting());
}

void CoverageView::askAbout(int column)
{
    const Id<Person> person = m_model->personAt(column);
    if (!person.isNull())
        m_absence->ask(person);
}

/// P shows the people, W asks what breaks without the one whose column is current.
bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.modifiers() != Qt::NoModifier || (key.key() != Qt::Key_P && key.key() != Qt::Key_W))
        return QWidget::eventFilter(watched, event);
    if (m_workbench.isPresenting())
        return true;
    if (key.key() == Qt::Key_P)
        turnPeople();
    else if (!m_model->personAt(m_table->currentIndex().column()).isNull())
        askAbout(m_table->currentIndex().column());
    else
        m_absence->who().editor()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QList<KeyHelp> CoverageView::keys()
{
    return {{QStringLiteral("P"), tr("Show or hide the people behind the counts")},
            {QStringLiteral("0–4"), tr("A level of somebody: type it")},
            {QStringLiteral("W"), tr("What breaks while somebody is away")}};
}

} // namespace fairlead
