// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_place.h"

#include "ui/hiring/hiring_view.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_names.h"
#include "ui/kit/place_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/onboarding/newcomers_view.h"
#include "ui/people/coverage_view.h"
#include "ui/people/growth_panel.h"
#include "ui/people/kept_data_view.h"
#include "ui/people/person_view.h"
#include "ui/people/record_page.h"
#include "ui/people/review_page.h"
#include "ui/people/roster_view.h"
#include "ui/people/team_health_view.h"
#include "ui/vault/vault_gate.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("people/view");
const QString rosterId = QStringLiteral("roster");
const QString personId = QStringLiteral("person");
const QString healthId = QStringLiteral("health");
const QString coverageId = QStringLiteral("coverage");
const QString onboardingId = QStringLiteral("onboarding");
const QString hiringId = QStringLiteral("hiring");
const QString keptId = QStringLiteral("kept");

} // namespace

PeoplePlace::PeoplePlace(Workbench &workbench, Session::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_clock(std::move(clock))
    , m_header(new PlaceHeader(tr("People"), this))
    , m_views(new ViewTabs(*m_header, viewKey, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    m_views->addView(rosterId, tr("Roster"),
                     makeGate(m_rosterGate,
                              [this](PrivateSession &session) {
                                  auto *view = new RosterView(m_workbench, session);
                                  connect(view, &RosterView::chosen, this, &PeoplePlace::openPerson);
                                  return view;
                              }),
                     {QStringLiteral("V7a")});
    m_views->addView(personId, tr("1:1 and growth"),
                     makeGate(m_personGate,
                              [this](PrivateSession &session) {
                                  auto *view = new PersonView(m_workbench, session, m_clock);
                                  if (!m_wanted.isNull())
                                      view->desk().open(std::exchange(m_wanted, {}));
                                  return view;
                              }),
                     {QStringLiteral("V7b")});
    m_views->addView(healthId, tr("Team health"), new TeamHealthView(workbench), {QStringLiteral("V7c")});
    m_views->addView(coverageId, tr("Skills and knowledge"), new CoverageView(workbench));
    m_views->addView(onboardingId, tr("Onboarding"), new NewcomersView(workbench), {QStringLiteral("V7d")});
    m_views->addView(hiringId, tr("Hiring"), new HiringView(workbench, m_clock), {QStringLiteral("V7e")});
    m_views->addView(keptId, tr("What is kept"),
                     makeGate(m_keptGate,
                              [this](PrivateSession &session) {
                                  auto *view = new KeptDataView(m_workbench, session, m_clock);
                                  if (!m_wantedPart.isEmpty())
                                      view->showPart(std::exchange(m_wantedPart, {}));
                                  return view;
                              }),
                     {QStringLiteral("V7f")});
    if (VaultKeeper *vault = workbench.vault())
        connect(vault, &VaultKeeper::stateChanged, this, &PeoplePlace::tellHowItStands);
    connect(m_views, &QStackedWidget::currentChanged, this, &PeoplePlace::tellHowItStands);
    m_views->showRemembered();
    tellHowItStands();
}

/// Behind the vault; a program without one says so.
QWidget *PeoplePlace::makeGate(VaultGate *&gate, std::function<QWidget *(PrivateSession &)> make)
{
    VaultKeeper *vault = m_workbench.vault();
    if (!vault)
        return new EmptyState(tr("Private records need a saved workspace"),
                              tr("1:1s and growth plans lie in a vault beside the workspace's file."), this);
    gate = new VaultGate(*vault, std::move(make));
    return gate;
}

RosterView *PeoplePlace::roster() const
{
    return m_rosterGate ? qobject_cast<RosterView *>(m_rosterGate->content()) : nullptr;
}

PersonView *PeoplePlace::person() const
{
    return m_personGate ? qobject_cast<PersonView *>(m_personGate->content()) : nullptr;
}

KeptDataView *PeoplePlace::kept() const
{
    return m_keptGate ? qobject_cast<KeptDataView *>(m_keptGate->content()) : nullptr;
}

void PeoplePlace::showKept(const QString &part)
{
    m_wantedPart = part;
    m_views->showView(keptId); // makes it where it is not there yet
    if (KeptDataView *view = kept()) {
        m_wantedPart.clear();
        view->showPart(part);
    }
}

void PeoplePlace::openPerson(const Id<Person> &person)
{
    m_wanted = person;
    m_views->showView(personId); // makes the page where it is not there yet
    if (PersonView *view = this->person()) {
        m_wanted = {};
        view->open(person);
    }
}

void PeoplePlace::offerSelection()
{
    if (PersonView *view = person()) {
        view->showPart(QStringLiteral("talk"));
        view->growth().offerSelection();
    }
}

void PeoplePlace::openRecord(const RecordRef &record)
{
    m_views->showView(personId);
    if (PersonView *view = person())
        view->openRecord(record);
}

void PeoplePlace::tellHowItStands()
{
    const VaultKeeper *vault = m_workbench.vault();
    if (currentView() == onboardingId || currentView() == healthId || currentView() == coverageId)
        return m_header->setSubtitle(tr("of the workspace: everybody can see it"));
    m_header->setSubtitle(!vault || !vault->isOpen()
                              ? tr("private, locked")
                              : tr("private · %1 locks it").arg(keyNames(QStringLiteral("Ctrl+Shift+L"))));
}

QStringList PeoplePlace::views() const
{
    return m_views->ids();
}

QString PeoplePlace::currentView() const
{
    return m_views->currentView();
}

void PeoplePlace::showView(const QString &view)
{
    m_views->showView(view);
}

QList<KeyHelp> PeoplePlace::keys() const
{
    if (currentView() == rosterId)
        return {{QStringLiteral("A–Z"), tr("Go to a name")}, {QStringLiteral("Enter"), tr("Open the 1:1")}};
    if (currentView() == onboardingId)
        return NewcomersView::keys();
    if (currentView() == coverageId)
        return CoverageView::keys();
    if (currentView() == hiringId)
        return HiringView::keys();
    if (currentView() == healthId)
        return {};
    if (currentView() == keptId)
        return {{QStringLiteral("Space"), tr("Choose a record that is due, or its group")},
                {QStringLiteral("Ctrl+A"), tr("Choose all that is due, or none")},
                {QStringLiteral("/"), tr("Filter the people")}};
    if (const PersonView *shown = person(); shown && shown->currentPart() == QLatin1String("record"))
        return RecordPage::keys();
    if (const PersonView *shown = person(); shown && shown->currentPart() == QLatin1String("review"))
        return ReviewPage::keys();
    return {{QStringLiteral("A–Z, Enter"), tr("Go to somebody, then type")},
            {QStringLiteral("T, K"), tr("A prompt: take it into the agenda, kept or said")},
            {QStringLiteral("↑, ↓"), tr("The section of the line that is typed")},
            {QStringLiteral("Ctrl+L"), tr("The next line: shared, or only yours")},
            {QStringLiteral("Space, L, F2, Del"), tr("A line: tick, lock, reword, remove")},
            {QStringLiteral("P, M"), tr("A promise: into the list of actions, move to the next 1:1")},
            {QStringLiteral("Ctrl+Enter"), tr("Close the 1:1")},
            {QStringLiteral("1–9, Ctrl+E"), tr("Make it evidence for a competency")},
            {QStringLiteral("Enter, N, Del"), tr("Growth: open as a form, write a new one, remove")},
            {QStringLiteral("Space, Alt+↑, Alt+↓"), tr("A goal: how it stands, its order")},
            {QStringLiteral("A, X"), tr("A competency: assess it; evidence: for or against")},
            {QStringLiteral("Alt+W"), tr("Why this readiness")}};
}

} // namespace fairlead
