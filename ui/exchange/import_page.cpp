// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/exchange/import_models.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fields.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/place_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/table_view.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr LedgerKind ledgerKinds[] = {LedgerKind::New,     LedgerKind::Changed, LedgerKind::Unchanged,
                                      LedgerKind::Refused, LedgerKind::LeftOut, LedgerKind::Note};
constexpr int allLines = 1000; ///< id of the filter that shows every line

/// A choice under its label, to be shown and hidden as one.
QWidget *labelled(const QString &label, ChoiceField *field)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->addWidget(new Label(label, TextSize::Note, Tone::Secondary));
    rows->addWidget(field);
    setSpace(rows, {0, 0, 0, 0, 1});
    field->editor()->setAccessibleName(label);
    return box;
}

QList<ChoiceOption> kindOptions()
{
    QList<ChoiceOption> options{{QString(), importKindTitle(ImportKind::Automatic)}};
    for (const ImportKindInfo &each : importKinds())
        options.append({importKindKey(each.kind), importKindTitle(each.kind)});
    return options;
}

QList<ChoiceOption> dateOptions()
{
    QList<ChoiceOption> options;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        options.append({dateOrderKey(order), dateOrderName(order)});
    return options;
}

template <class Row> QList<ChoiceOption> recordOptions(const Workspace &workspace, const QString &none)
{
    QList<ChoiceOption> options;
    for (const Row &row : workspace.rows<Row>())
        options.append({row.id.toString(), row.caption()});
    std::ranges::sort(options, {}, &ChoiceOption::label);
    options.prepend({QString(), none});
    return options;
}

qsizetype countOf(const ImportDraft &draft, LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::New:
        return draft.counts.added;
    case LedgerKind::Changed:
        return draft.counts.changed;
    case LedgerKind::Unchanged:
        return draft.counts.unchanged;
    case LedgerKind::Refused:
        return draft.counts.refused;
    case LedgerKind::LeftOut:
        return draft.counts.leftOut;
    case LedgerKind::Note:
        break;
    }
    return std::ranges::count(draft.ledger, LedgerKind::Note, &LedgerLine::what);
}

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ImportPage::ImportPage(Workbench &workbench, QWidget *over)
    : Overlay(over)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Import"), this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_columns(new ImportColumnsModel(this))
    , m_ledger(new ImportLedgerModel(this))
    , m_apply(new Button(tr("Apply"), ButtonRole::Primary))
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleRole(*this, QAccessible::Dialog);
    setAccessibleName(tr("Import"));
    auto *leave = new Button(tr("Cancel"));
    m_header->addEnd(leave);
    m_header->addEnd(m_apply);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(buildPreview());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto *middle = new QVBoxLayout;
    rows->addLayout(middle, 1);
    middle->addWidget(m_message);
    middle->addWidget(m_stack, 1);
    setSpace(middle, {6, 2, 6, 4, 2});
    auto *line = new ProgressLine(this);
    line->watch(&m_job);
    connect(leave, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::apply);
    connect(m_columns, &ImportColumnsModel::targetChosen, this,
            [this](qsizetype column, const QString &target) {
                m_options.mapping.insert(column, target);
                read();
            });
    connect(&workbench.session(), &Session::changed, this, [this] {
        if (isVisible() && m_source)
            read(); // what was shown is about a workspace that is no more
    });
    hide();
}

QWidget *ImportPage::buildStart()
{
    auto *start = new EmptyState(
        tr("Drop one file here, or several"),
        tr("People, leave, items and dependencies as CSV, leave and public holidays as iCalendar, a whole "
           "project from Microsoft Project (XML). You see what would change before anything does."));
    start->setGhostRows({{tr("Name"), tr("Team"), tr("Skills"), tr("Start")},
                         {tr("Ana Silva"), tr("Orders"), tr("java:3; api:2"), QStringLiteral("2026-01-05")},
                         {tr("Bo Lind"), tr("Search"), tr("java:2"), QString()}});
    m_chooseFiles = start->addVerb(tr("Choose files…"), QLatin1String("import"));
    connect(m_chooseFiles, &QPushButton::clicked, this, &ImportPage::choose);
    connect(start->addVerb(tr("Read from a server…"), QLatin1String("link")), &QPushButton::clicked, this,
            &ImportPage::serverWanted);
    return start;
}

QWidget *ImportPage::buildChoices()
{
    m_kind = new ChoiceField(kindOptions());
    m_dates = new ChoiceField(dateOptions());
    m_person = new ChoiceField({});
    m_calendar = new ChoiceField({});
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->addWidget(labelled(tr("The rows are"), m_kind));
    row->addWidget(labelled(tr("Dates are written"), m_dates));
    row->addWidget(labelled(tr("Leave of"), m_person));
    row->addWidget(labelled(tr("Into the calendar"), m_calendar));
    row->addStretch(1);
    auto *other = new Button(tr("Another file…"));
    row->addWidget(other, 0, Qt::AlignBottom);
    setSpace(row, {0, 0, 0, 0, 4});
    connect(other, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_kind, &FormField::committed, this, [this](const QVariant &value) {
        m_wanted = importKindFrom(value.toString()).value_or(ImportKind::Automatic);
        m_options.mapping.clear();
        read();
    });
    connect(m_dates, &FormField::committed, this, [this](const QVariant &value) {
        if (const auto order = dateOrderFrom(value.toString()))
            m_options.dateOrder = *order;
        read();
    });
    connect(m_person, &FormField::committed, this, [this](const QVariant &value) {
        m_options.person = Id<Person>::fromString(value.toString());
        read();
    });
    connect(m_calendar, &FormField::committed, this, [this](const QVariant &value) {
        m_options.calendar = Id<HolidayCalendar>::fromString(value.toString());
        read();
    });
    return choices;
}

QWidget *ImportPage::buildFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    m_filters = new QButtonGroup(this);
    const auto add = [&](int id) {
        auto *button = new Button({}, ButtonRole::Quiet);
        button->setCheckable(true);
        m_filters->addButton(button, id);
        row->addWidget(button);
    };
    add(allLines);
    for (const LedgerKind kind : ledgerKinds)
        add(int(kind));
    row->addStretch(1);
    setSpace(row, {0, 0, 0, 0, 1});
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_ledger->setFilter(id == allLines ? std::nullopt : std::optional(LedgerKind(id)));
    });
    return filters;
}

QWidget *ImportPage::buildPreview()
{
    m_columnsTable = new TableView(tr("Columns of the file"));
    m_columnsTable->setModel(m_columns);
    m_columnsTable->setDensity(Density::Compact);
    m_columnsTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_columnsTable->horizontalHeader()->setSectionResizeMode(ImportColumnsModel::Example,
                                                             QHeaderView::Stretch);
    m_ledgerTable = new TableView(tr("What would change"));
    m_ledgerTable->setModel(m_ledger);
    m_ledgerTable->setDensity(Density::Compact);
    m_ledgerTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ledgerTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ledgerTable->horizontalHeader()->setSectionResizeMode(ImportLedgerModel::Reason, QHeaderView::Stretch);
    auto *preview = new QWidget;
    auto *rows = new QVBoxLayout(preview);
    m_choices = buildChoices();
    rows->addWidget(m_choices);
    rows->addWidget(m_columnsTable, 2);
    rows->addWidget(buildFilters());
    rows->addWidget(m_ledgerTable, 5);
    setSpace(rows, {0, 0, 0, 0, 2});
    return preview;
}

void ImportPage::open(const QString &path)
{
    open(path.isEmpty() ? QStringList() : QStringList{path});
}

void ImportPage::open(const QStringList &paths)
{
    m_waiting = paths;
    m_putOff.clear();
    m_chosen = paths.size();
    openNext();
}

/// Forgets what was shown before.
void ImportPage::begin(const QString &title)
{
    m_header->setTitle(title);
    m_path.clear();
    m_source.reset();
    m_wanted = ImportKind::Automatic;
    m_options = {};
    m_draft.reset();
    m_message->hide();
    m_ledger->setFilter({});
    Overlay::show();
}

/// The first of the files that wait; without any, the page asks for one.
void ImportPage::openNext()
{
    begin(m_chosen > 1 ? tr("Import · file %1 of %2").arg(m_chosen - m_waiting.size() + 1).arg(m_chosen)
                       : tr("Import"));
    setAcceptDrops(true);
    m_path = m_waiting.isEmpty() ? QString() : m_waiting.takeFirst();
    m_person->setOptions(recordOptions<Person>(m_workbench.workspace(), tr("As the events say")));
    m_calendar->setOptions(
        recordOptions<HolidayCalendar>(m_workbench.workspace(), tr("A new one, by its name")));
    m_person->setValue(QString());
    m_calendar->setValue(QString());
    m_kind->setValue(QString());
    if (m_path.isEmpty()) {
        showDraft();
        m_chooseFiles->setFocus(Qt::OtherFocusReason);
    } else {
        m_ledgerTable->setFocus(Qt::OtherFocusReason); // what would change; Ctrl+Enter makes it so
        read();
    }
}

void ImportPage::open(DraftSource source)
{
    m_waiting.clear();
    m_chosen = 0;
    begin(source.title);
    setAcceptDrops(false);
    m_source = std::move(source);
    m_ledgerTable->setFocus(Qt::OtherFocusReason);
    read();
}

void ImportPage::choose()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import"), {},
        tr("Tables, calendars and projects (*.csv *.tsv *.txt *.ics *.xml);;All files (*)"));
    if (!paths.isEmpty())
        open(paths);
}

/// Leave and links name people and items that one of the other files may bring.
bool ImportPage::isPutOff(const ImportDraft &draft)
{
    using enum ImportKind;
    const bool refers = draft.kind == Leave || draft.kind == Dependencies || draft.kind == Calendar;
    if (!refers || m_waiting.isEmpty() || m_putOff.contains(m_path))
        return false;
    m_putOff.append(m_path);
    m_waiting.append(m_path);
    return true;
}

void ImportPage::read()
{
    m_options.asOf = m_workbench.asOf();
    m_options.plan = m_workbench.plan() ? m_workbench.plan()->id : Id<Plan>();
    m_apply->setEnabled(false);
    if (!m_path.isEmpty()) {
        const ImportSource file{m_path, {}, m_wanted};
        m_source = DraftSource{
            {}, [file](const Workspace &workspace, const ImportOptions &options, Progress &progress) {
                return draftImport(workspace, file, options, progress);
            }};
    }
    m_job.start([workspace = m_workbench.workspace(), source = m_source->read,
                 options = m_options](Progress &progress) { return source(workspace, options, progress); },
                [this](Result<ImportDraft> draft) { show(std::move(draft)); });
}

void ImportPage::show(Result<ImportDraft> draft)
{
    m_message->hide();
    if (!draft) {
        m_draft.reset();
        showDraft();
        m_message->say(MessageBar::Level::Error, draft.error().message);
        return;
    }
    if (isPutOff(*draft))
        return openNext();
    m_draft = std::make_unique<ImportDraft>(*std::move(draft));
    showDraft();
    if (!m_draft->questions.empty())
        m_message->say(MessageBar::Level::Warning, m_draft->questions.front().sentence);
    else if (!m_workbench.readOnlyReason().isEmpty())
        m_message->say(MessageBar::Level::Warning, m_workbench.readOnlyReason());
}

void ImportPage::showDraft()
{
    m_stack->setCurrentIndex(m_draft || (m_source && (m_path.isEmpty() || m_job.isRunning())) ? 1 : 0);
    m_choices->setVisible(!m_source || !m_path.isEmpty());
    const ImportDraft none;
    const ImportDraft &draft = m_draft ? *m_draft : none;
    const bool isReady = m_draft && draft.questions.empty() && !draft.changes.isEmpty();
    m_apply->setEnabled(isReady && m_workbench.readOnlyReason().isEmpty());
    m_header->setSubtitle(!m_draft                      ? QString()
                              : isReady                 ? draft.changes.sentence
                              : draft.questions.empty() ? tr("%1: nothing to change").arg(draft.file)
                                                        : draft.file);
    m_columns->setColumns(draft.columns, draft.targets);
    m_columnsTable->setVisible(!draft.columns.empty());
    QList<ChoiceOption> targets{{QString(), tr("Not read")}};
    for (const ImportTarget &target : draft.targets)
        targets.append(
            {target.key, target.isRequired ? tr("%1 (required)").arg(target.title) : target.title});
    m_columnsTable->setColumnDelegate(ImportColumnsModel::Target,
                                      new ChoiceDelegate(targets, m_columnsTable));
    m_columnsTable->resizeColumnToContents(ImportColumnsModel::Header);
    m_columnsTable->resizeColumnToContents(ImportColumnsModel::Target);
    m_ledger->setLines(draft.ledger);
    m_ledgerTable->setColumnHidden(
        ImportLedgerModel::Line,
        std::ranges::none_of(draft.ledger, [](const LedgerLine &line) { return line.line > 0; }));
    for (const int column : {ImportLedgerModel::What, ImportLedgerModel::Line})
        m_ledgerTable->resizeColumnToContents(column);
    m_ledgerTable->setColumnWidth(ImportLedgerModel::Record, theme(this).px(280));
    showChoices();
    showFilters();
}

void ImportPage::showChoices()
{
    const ImportKind kind = m_draft ? m_draft->kind : ImportKind::Automatic;
    if (m_draft && kind != ImportKind::Automatic && m_wanted == ImportKind::Automatic)
        m_kind->setValue(importKindKey(kind));
    const bool asksDates = m_draft
        && (m_draft->dateOrder || std::ranges::any_of(m_draft->questions, [](const ImportQuestion &question) {
                               return question.kind == ImportQuestion::Kind::DateOrder;
                           }));
    m_dates->parentWidget()->setVisible(asksDates);
    if (asksDates)
        m_dates->setValue(m_options.dateOrder ? dateOrderKey(*m_options.dateOrder) : QString());
    const bool isCalendar = m_draft && m_draft->columns.empty() && kind != ImportKind::Project;
    m_person->parentWidget()->setVisible(isCalendar && kind == ImportKind::Leave);
    m_calendar->parentWidget()->setVisible(isCalendar && kind == ImportKind::Holidays);
}

void ImportPage::showFilters()
{
    const ImportDraft none;
    const ImportDraft &draft = m_draft ? *m_draft : none;
    for (const LedgerKind kind : ledgerKinds) {
        const qsizetype count = countOf(draft, kind);
        QAbstractButton *button = m_filters->button(int(kind));
        button->setText(tr("%1 %2").arg(ledgerWord(kind)).arg(count));
        button->setVisible(count > 0);
        if (count == 0 && m_ledger->filter() == kind)
            m_ledger->setFilter({});
    }
    m_filters->button(allLines)->setText(tr("All"));
    const std::optional<LedgerKind> filter = m_ledger->filter();
    m_filters->button(filter ? int(*filter) : allLines)->setChecked(true);
}

void ImportPage::apply()
{
    if (!m_draft || !m_apply->isEnabled())
        return;
    const ChangeSet changes = m_draft->changes;
    auto source = std::exchange(m_source, {}); // the change itself is nothing to read it again for
    if (const auto done = m_workbench.commit(changes); !done) {
        m_source = std::move(source);
        m_message->say(MessageBar::Level::Error, done.error().message);
        return;
    }
    m_draft.reset();
    if (m_waiting.isEmpty())
        hide();
    else
        openNext();
    Q_EMIT closed(changes.sentence);
}

void ImportPage::cancel()
{
    m_job.cancel();
    m_draft.reset();
    m_source.reset();
    m_path.clear();
    hide();
    Q_EMIT closed({});
}

void ImportPage::place(const QRect &within)
{
    setGeometry(within);
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme(this).ground);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers().testFlag(Qt::ControlModifier))
        return apply();
    Overlay::keyPressEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    open(paths);
}

} // namespace fairlead
