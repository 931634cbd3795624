// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/kept_data_view.h"

#include "core/planning/why_words.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/place_header.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/people/person_papers.h"
#include "ui/people/retention_view.h"
#include "ui/services/fact_table.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int peopleWidth = 300;
const QString dueId = QStringLiteral("due");
const QString personId = QStringLiteral("person");

} // namespace

KeptDataView::KeptDataView(Workbench &workbench, PrivateSession &session, Session::Clock clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_desk(new PersonDesk(workbench, session, this))
    , m_parts(new PlaceHeader({}))
    , m_pages(new QStackedWidget)
    , m_retention(new RetentionView(workbench, session))
    , m_people(new FactTable(workbench, tr("Everybody on whom something is kept"),
                             {{tr("Name")}, {tr("Team"), 90}}))
    , m_share(new PrivateExport(session, PrivateExport::Shape::Page))
    , m_clock(std::move(clock))
{
    m_parts->setTitleShown(false);
    m_parts->addView(dueId, tr("Due to be purged"));
    m_parts->addView(personId, tr("Data about one person"));
    m_pages->addWidget(m_retention);
    m_pages->addWidget(buildPerson());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_parts);
    column->addWidget(m_pages, 1);
    leadFocus(this, m_retention);
    connect(m_parts, &PlaceHeader::viewChosen, this, &KeptDataView::showPart);
    connect(&workbench.session(), &Session::changed, this, &KeptDataView::refreshPeople);
    refreshPeople();
    showPart(dueId);
}

KeptDataView::~KeptDataView()
{
    m_desk->disconnect(this);
    m_people->disconnect(this);
    m_share->disconnect(this);
    delete m_pages; // before the desk that its pages share
}

QWidget *KeptDataView::buildPerson()
{
    auto *filter = makeFilter(*m_people, tr("Filter people"), this);
    filter->setFixedWidth(theme(this).px(120));
    auto *head = new SectionHead(tr("Person"));
    head->addEnd(filter);
    m_people->view().setSelectionMode(QAbstractItemView::SingleSelection); // one person at a time (GR8)
    auto *left = new QWidget;
    left->setFixedWidth(theme(this).px(peopleWidth));
    auto *column = new QVBoxLayout(left);
    column->addWidget(head);
    column->addWidget(m_people, 1);
    setSpace(column, {6, 1, 3, 3, 1});
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(left);
    across->addWidget(m_share, 1);
    connect(m_people, &FactTable::currentChanged, this, &KeptDataView::showPerson);
    connect(m_desk, &PersonDesk::changed, m_share, &PrivateExport::refresh);
    connect(m_share, &PrivateExport::left, this, [this] { m_people->setFocus(Qt::OtherFocusReason); });
    return page;
}

/// Everybody whom the workspace knows, also who has left: what is kept on them may be asked for as well.
void KeptDataView::refreshPeople()
{
    const Workspace &workspace = m_workbench.session().workspace();
    std::vector<const Person *> people;
    for (const Person &person : workspace.rows<Person>())
        people.push_back(&person);
    std::ranges::stable_sort(people, [](const Person *a, const Person *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    QList<FactRow> rows;
    for (const Person *person : people) {
        const Team *team = workspace.find(person->team);
        const bool hasLeft = person->end.isValid() && person->end < m_workbench.asOf();
        Fact name;
        name.text = person->name;
        Fact where;
        where.text = hasLeft ? tr("left %1").arg(words::day(person->end, m_workbench.asOf()))
            : team           ? team->key
                             : QString();
        rows.append({refer(person->id), {name, where}});
    }
    m_people->setRows(rows);
}

QString KeptDataView::part() const
{
    return m_parts->currentView();
}

void KeptDataView::showPart(const QString &part)
{
    m_parts->setCurrentView(part);
    const bool isPerson = part == personId;
    m_pages->setCurrentIndex(isPerson ? 1 : 0);
    if (isPerson) {
        leadFocus(this, m_people);
        m_people->setCurrent(refer(m_desk->personId()));
        showPerson();
    } else {
        leadFocus(this, m_retention);
    }
    if (isVisible())
        setFocus(Qt::OtherFocusReason);
}

void KeptDataView::showPerson()
{
    const RecordRef record = m_people->current();
    if (record.id.isNull() || m_pages->currentIndex() != 1)
        return;
    m_desk->open(Id<Person>::fromUuid(record.id));
    if (m_desk->person())
        m_share->offer(personPaper(PrivateReportKind::PersonData, *m_desk, m_clock));
}

} // namespace fairlead
